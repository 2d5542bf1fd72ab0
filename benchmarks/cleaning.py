"""How fast pages are cleaned and cut into sentences: `python benchmarks/cleaning.py [MEGABYTES]`.

It strings the sample pages together, each cleaned on its own, until the wanted size is reached,
and prints kilobytes a second for cleaning, sentences and the language check, then the seconds
that single hostile pages take.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from extract.language import language
from extract.page import clean
from extract.sentences import split
from sample_data import pages

if TYPE_CHECKING:
    from collections.abc import Callable

MEGABYTE = 1_000_000
HOSTILE = {
    "one long line of letters": "a" * MEGABYTE,
    "one long line of words": "word " * (MEGABYTE // 5),
    "stops": "." * MEGABYTE,
    "quotation marks": "”" * MEGABYTE,
    "stops and marks": ".”" * (MEGABYTE // 2),
    "initials": "A." * (MEGABYTE // 2),
    "blanks": " " * MEGABYTE,
    "empty lines": "\n" * MEGABYTE,
    "short lines": "a\n" * (MEGABYTE // 2),
    "the same quotation": "“So it is, we say.”\n" * (MEGABYTE // 20),
    "capitals and bars": "A|" * (MEGABYTE // 2),
    "brackets": "(" * MEGABYTE,
    "lines of furniture": "Share on X\nRead more: it\nBy Ann Orr\n" * (MEGABYTE // 36),
    "related headlines": "Related\nA headline of seven words or so\n" * (MEGABYTE // 40),
}


def seconds(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    wanted = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    texts = [text for _, text in pages()]
    times = round(wanted * MEGABYTE / sum(len(text.encode()) for text in texts)) or 1
    size = times * sum(len(text.encode()) for text in texts) / 1000
    cleaned = [clean(text).text for text in texts]
    smaller = times * sum(len(text.encode()) for text in cleaned) / 1000
    steps: dict[str, tuple[float, Callable[[], object]]] = {
        "cleaning": (size, lambda: [clean(text) for text in texts]),
        "sentences": (smaller, lambda: [split(text) for text in cleaned]),
        "language": (smaller, lambda: [language(text) for text in cleaned]),
    }
    for name, (kilobytes, step) in steps.items():
        spent = sum(seconds(step) for _ in range(times))
        print(f"{name:12} {kilobytes / spent:8.0f} kB/s")
    for name, page in HOSTILE.items():
        cleaning = seconds(lambda page=page: clean(page))  # type: ignore[misc]
        splitting = seconds(lambda page=page: split(page))  # type: ignore[misc]
        print(f"{name:26} {cleaning:6.2f} s cleaning {splitting:6.2f} s splitting")


if __name__ == "__main__":
    main()
