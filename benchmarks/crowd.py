"""Fifty readers beside one writer: `python -m benchmarks.crowd [--readers 50] [--seconds 60]`.

One process adds articles to a store without a pause. Beside it, each reader opens the store, reads
a page of events, an article's claims and a search's first page, closes it, and begins again. Told
are how often they read, any error, and how long one such round took at the median and at the 99th
percentile; a round beside as many readers shares the processor with them, so the same is told of
one reader alone beside the writer.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.make_store import CLAIMS, readings
from store.adding.adding import add
from store.file.checking import problems
from store.model import Filter
from store.model.errors import StoreError
from store.opening import open_store
from store.reading.claims import of_article
from store.reading.events import read_page

WARM = 40  # articles that are there before anybody reads


@dataclass
class Round:
    """How long the rounds of all readers took, in seconds, and their errors."""

    took: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    written: int = 0

    def told(self, readers: int) -> str:
        """In a line: rounds, median, 99th percentile, errors."""
        some = sorted(self.took)
        if len(some) < 2:
            return f"{readers} readers: {len(some)} rounds; {len(self.errors)} errors"
        last = statistics.quantiles(some, n=100)[98]
        return (
            f"{readers} readers beside a writer that added {self.written} articles:"
            f" {len(some)} rounds, median {statistics.median(some) * 1000:.1f} ms,"
            f" 99th percentile {last * 1000:.1f} ms; {len(self.errors)} errors"
        )


def write_until(path: Path, seconds: float) -> int:
    """Add articles until the time is over; return how many."""
    ends, number = time.monotonic() + seconds, 0
    with open_store(path, create=True) as store:
        # Another seed than that of the articles which are there already, and more than can be
        # added.
        for reading in readings(CLAIMS * 1_000_000, seed=2 if seconds else 1):
            add(store, reading)
            number += 1
            if number >= WARM and time.monotonic() >= ends:
                break
    return number


def read_until(path: Path, seconds: float) -> Round:
    """Read, round after round, until the time is over."""
    ends, done = time.monotonic() + seconds, Round()
    while time.monotonic() < ends:
        began = time.perf_counter()
        try:
            with open_store(path, read_only=True) as store:
                read_page(store, Filter(), rows=40)
                of_article(store, 1)
                read_page(store, Filter(words="tariffs"), rows=40)
        except StoreError as error:
            done.errors.append(f"{type(error).__name__}: {error}")
        done.took.append(time.perf_counter() - began)
    return done


def crowd(path: Path, readers: int, seconds: float) -> Round:
    """Let as many readers read beside one writer; return their rounds together."""
    write_until(path, 0)
    writer = _start("write", path, seconds)
    reading = [_start("read", path, seconds) for _ in range(readers)]
    together = Round()
    for process in reading:
        out, errors = process.communicate()
        if process.returncode:
            together.errors.append(errors[-300:])
            continue
        took, wrong = json.loads(out)
        together.took += took
        together.errors += wrong
    out, errors = writer.communicate()
    if writer.returncode:
        together.errors.append(errors[-300:])
    else:
        together.written = json.loads(out)
    with open_store(path) as store:
        together.errors += problems(store)
    return together


def _start(role: str, path: Path, seconds: float) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "benchmarks.crowd", "--as", role, str(path), str(seconds)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    )


def main() -> int:
    """Print what the readers met; return 1 where there was an error."""
    parser = argparse.ArgumentParser(description="Fifty readers beside one writer.")
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--as", nargs=3, dest="role", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.role:
        role, path, seconds = asked.role
        if role == "write":
            print(json.dumps(write_until(Path(path), float(seconds))))
        else:
            done = read_until(Path(path), float(seconds))
            print(json.dumps([done.took, done.errors]))
        return 0
    wrong = []
    for readers in (1, asked.readers):
        with tempfile.TemporaryDirectory() as made:
            met = crowd(Path(made) / "s.db", readers, asked.seconds)
        print(met.told(readers), flush=True)
        wrong += met.errors
    print("\n".join(wrong[:20]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
