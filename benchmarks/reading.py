"""How fast articles are read, step by step: `python benchmarks/reading.py [KILOBYTES] [--hostile]`.

The sample articles are read one by one, over and over, until the wanted size is reached (400 by
default); each step's own time is summed and told in seconds a megabyte and kilobytes a second, of
the processor's time on one core. With `--hostile` one thing over and over, behind a page of
English, is read at growing sizes: seconds that grow faster than the size are marked.
"""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from extract.actors import ActorBook, cast
from extract.claims import claims
from extract.errors import NoTextError
from extract.garbage import collection_paused
from extract.language import language
from extract.page import clean
from extract.reading import read
from extract.sentences import split
from extract.speech import speeches
from extract.timex import tag
from sample_data import pages

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

DAY = date(2015, 7, 12)
KILOBYTE = 1000
ENGLISH = (
    "The talks in Vienna were held on Monday, and the ministers of the two states said that they "
    "would meet again in a week. "
)
HOSTILE = {
    "a word": "a ",
    "one long word": "x",
    "digits": "1234567890 ",
    "marks": '"',
    "quoted words": '"no" ',
    "brackets": "(",
    "commas": ", ",
    "capitals": "A B C ",
    "names": "Paris London ",
    "said": "said ",
    "he said": "he said ",
    "Mr.": "Mr. ",
    "lines": "word\n",
    "paragraphs": "Word.\n\n",
    "bylines": "By Rae Marlow\n",
    "dates": "on 5 May 2015 ",
    "weekdays": "on Monday ",
    "pronouns": "He and they ",
    "sentences": "Russia met Ukraine on Monday. ",
    "markup": "<p>Talks</p>",
    "scripts": "Переговоры 会谈 محادثات talks ",
}
SIZES = (50, 100, 200, 400)


class Meter:
    """Sums the processor's time by step."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    def of(self, step: str, act: Callable[[], T]) -> T:
        """Do something on the account of a step."""
        start = time.process_time()
        done = act()
        self.spent[step] = self.spent.get(step, 0.0) + time.process_time() - start
        return done


@collection_paused()
def read_in_steps(page: str, book: ActorBook, meter: Meter) -> None:
    """Read a page as `extract.reading.read` does, each step on its own account."""
    text = meter.of("cleaning", lambda: clean(page)).text
    meter.of("language", lambda: language(text))
    sentences = meter.of("sentences", lambda: split(text))
    who = meter.of("actors", lambda: cast(text, sentences, DAY, book))
    times = meter.of("dates", lambda: tag(text, DAY))
    said = meter.of("speech", lambda: speeches(text, sentences, who))
    meter.of("claims", lambda: claims(text, sentences, DAY, who, times, said))


def samples(kilobytes: int) -> None:
    """Read the samples and print the table."""
    book, texts = ActorBook.builtin(), [text for _, text in pages()]
    for text in texts:
        read_in_steps(text, book, Meter())  # what is built once is built here
    size = sum(len(text.encode()) for text in texts)
    times = max(1, round(kilobytes * KILOBYTE / size))
    meter = Meter()
    for _ in range(times):
        for text in texts:
            read_in_steps(text, book, meter)
    whole = size * times / KILOBYTE
    print(f"{whole:.0f} kB, {len(texts) * times} articles")
    print(f"{'step':10} {'s/MB':>6} {'kB/s':>7} {'part':>5}")
    total = sum(meter.spent.values())
    for step, spent in [*meter.spent.items(), ("all", total)]:
        per = spent * KILOBYTE / whole
        print(f"{step:10} {per:6.2f} {whole / max(spent, 1e-9):7.0f} {spent / total:5.0%}")


def hostile() -> None:
    """Read each hostile text at growing sizes and print the seconds."""
    book = ActorBook.builtin()
    print(f"{'seconds for kB':16}", *(f"{size:7}" for size in SIZES))
    for name, piece in HOSTILE.items():
        row = []
        for size in SIZES:
            half = size * KILOBYTE // 2
            text = ENGLISH * (half // len(ENGLISH)) + "\n\n" + piece * (half // len(piece))
            start = time.process_time()
            with suppress(NoTextError):
                read(text, published=DAY, book=book)
            row.append(time.process_time() - start)
        grows = row[-1] > 1.6 * row[0] * SIZES[-1] / SIZES[0]
        print(f"{name:16}", *(f"{one:7.2f}" for one in row), "  grows" if grows else "")


def main() -> None:
    """Measure and print."""
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()]
    samples(sizes[0] if sizes else 400)
    if "--hostile" in sys.argv:
        hostile()


if __name__ == "__main__":
    main()
