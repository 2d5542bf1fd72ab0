"""Adds spoilt files: `python -m benchmarks.mutated [--inputs 10000] [FORMAT…]`.

Sound files of each kind (`containers`) are spoilt in many ways (`mutating`) and added, each by
itself, to one store. What may not happen, and is told with the number that makes it again: an error
of Parley's own, an input that takes longer than `PATIENCE`, a refusal that does not name its
source, a control character in what the store shows, a store that is not whole.
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.containers import FORMATS
from benchmarks.mutating import spoilt
from extract.actors import ActorBook
from intake.adding import Said, add_sources
from intake.outcomes import Refused
from store.file.checking import problems
from store.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import FrameType

    from store.opening import Store

PATIENCE = 20
"""Seconds after which an input counts as a hang."""

BATCH = 500

SHOWN = {
    "article": ("title", "outlet", "url", "text"),
    "claim": ("sentence", "headline", "place", "wording", "channel", "quotes", "doubts"),
    "event": ("headline", "actors"),
    "actor": ("name", "side"),
    "alias": ("alias",),
    "talks": ("name",),
}
"""Columns of a store that a person is shown."""


class HangError(Exception):
    """An input took longer than `PATIENCE`."""


@dataclass
class Tally:
    """What became of the inputs of a format; `wrong` are sentences, none where all went well."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def told(self, name: str) -> str:
        """The tally in a line."""
        became = ", ".join(f"{number} {what}" for what, number in self.outcomes.most_common())
        return f"{name:10} {became}; slowest {self.slowest:.2f} s; {len(self.wrong)} wrong"


def run(name: str, seeds: Iterable[int], place: Path) -> Tally:
    """Spoil a sound file once for each seed, add it, and tell what became of them all.

    Every `BATCH` of them have a store of their own: thousands of spoilt copies of one article are
    no library that anybody has.
    """
    tally, book = Tally(), ActorBook.builtin()
    coming = iter(seeds)
    while batch := list(islice(coming, BATCH)):
        _add_batch(name, batch, place, book, tally)
    return tally


def _add_batch(name: str, seeds: list[int], place: Path, book: ActorBook, tally: Tally) -> None:
    with open_store(place / f"{seeds[0]}.db", create=True) as store:
        for seed in seeds:
            path = place / f"seed-{seed}.{name}"
            path.write_bytes(spoilt(FORMATS[name](seed), seed))
            # Half of them are told their day, so that they get as far as being read.
            said = Said(published=date(2012, 5, 1) if seed % 2 else None)
            _add(store, path, said, book, tally)
            path.unlink()
        tally.wrong += [f"{name}: {problem}" for problem in problems(store)]
        tally.wrong += [f"{name}: {found}" for found in controls(store)]


def _add(store: Store, path: Path, said: Said, book: ActorBook, tally: Tally) -> None:
    began = time.perf_counter()
    try:
        with _patience():
            became = list(add_sources(store, [str(path)], said, book))
    except HangError:
        tally.wrong.append(f"{path.name}: took longer than {PATIENCE} s")
        return
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        tally.wrong.append(f"{path.name}: {type(error).__name__}: {error}")
        return
    tally.slowest = max(tally.slowest, time.perf_counter() - began)
    for one in became:
        if isinstance(one, Refused):
            tally.outcomes["refused"] += 1
            if one.error is not None:
                tally.wrong.append(f"{path.name}: {one.why[-300:]}")
            if path.name not in one.why:
                tally.wrong.append(f"{path.name}: a refusal does not name it: {one.why}")
        else:
            tally.outcomes[one.outcome.value] += 1


def controls(store: Store) -> Iterator[str]:
    """Yield a sentence for each column that a person is shown and that holds a control."""
    for table, columns in SHOWN.items():
        for column in columns:
            query = f"SELECT rowid, {column} FROM {table} WHERE {column} IS NOT NULL"
            for number, value in store.rows(query):
                # Lists are kept as JSON, which writes a control character as \u and its number.
                if "\\u00" in value or any(_is_control(c) for c in value):
                    yield f"a control character in {table}.{column} of row {number}"
                    break


def _is_control(character: str) -> bool:
    return unicodedata.category(character) == "Cc" and character not in "\n\t"


@contextmanager
def _patience() -> Iterator[None]:
    def ring(_: int, __: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def main() -> int:
    """Print what became of the inputs of each format; return 1 where anything went wrong."""
    parser = argparse.ArgumentParser(description="Add spoilt files of every kind.")
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=f"of {', '.join(FORMATS)}")
    parser.add_argument("--inputs", type=int, default=10_000, help="of each format")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    asked = parser.parse_args()
    failed = False
    for name in asked.formats or FORMATS:
        with tempfile.TemporaryDirectory() as made:
            tally = run(name, range(asked.first, asked.first + asked.inputs), Path(made))
        print(tally.told(name), flush=True)
        print("".join(f"  {one}\n" for one in tally.wrong[:20]), end="", flush=True)
        failed = failed or bool(tally.wrong)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
