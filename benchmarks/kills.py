"""Kills `parley add` at random moments: `python -m benchmarks.kills --kills 200 --articles 200`.

A folder of articles is added once undisturbed. Then, as often as asked, the same add is begun on a
new store and killed (SIGKILL) at a moment drawn from the time that the undisturbed one took. Each
time four things are looked at: the store opens, it is whole (`parley check`), it holds whole
articles only, and the next run completes it to what the undisturbed store holds.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.library import write
from store.exporting.contents import contents_hash
from store.file.checking import problems
from store.model import Filter
from store.model.errors import NoStoreError, NotAStoreError, StoreError
from store.opening import open_store
from store.reading.articles import read_articles

PARLEY = (sys.executable, "-m", "tui")


@dataclass
class Undisturbed:
    """An add that nobody killed: how long it took, what it left, and how many claims each page."""

    seconds: float
    contents: str
    claims: dict[str, int]


@dataclass
class Tally:
    """What a run of kills came to; `wrong` are sentences, none where all went well."""

    kills: int = 0
    late: int = 0  # the add was over before it was killed
    blank: int = 0  # it was killed before there was a store
    articles: list[int] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """The tally in a line."""
        some = sorted(self.articles)
        middle = some[len(some) // 2] if some else 0
        return (
            f"{self.kills} kills ({self.late} came too late, {self.blank} before there was a"
            f" store), {middle} articles in the store at the median; {len(self.wrong)} wrong"
        )


def command(db: Path, folder: Path) -> list[str]:
    """The command line that adds a folder to a store."""
    return [*PARLEY, "add", "--db", str(db), "--format", "jsonl", str(folder)]


def undisturbed(folder: Path, db: Path) -> Undisturbed:
    """Add the folder to a new store and tell what it holds then."""
    began = time.perf_counter()
    subprocess.run(command(db, folder), check=True, capture_output=True)
    seconds = time.perf_counter() - began
    return Undisturbed(seconds, *held(db))


def held(db: Path) -> tuple[str, dict[str, int]]:
    """What a store holds, as a hash, and the number of claims of each article by its title."""
    with open_store(db, read_only=True) as store:
        claims = {one.article.title: one.claims for one in read_articles(store, Filter())}
        return contents_hash(store), claims


def kill_once(folder: Path, db: Path, after: float, whole: Undisturbed, tally: Tally) -> None:
    """Begin an add, kill it `after` seconds, look at the store, complete it, and compare."""
    tally.kills += 1
    process = subprocess.Popen(
        command(db, folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        process.wait(after)
        tally.late += 1
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
    moment = f"killed after {after:.3f} s"
    _look(db, whole, tally, moment)
    done = subprocess.run(command(db, folder), check=False, capture_output=True, text=True)
    if done.returncode != 0:
        tally.wrong.append(f"{moment}: the next run failed: {done.stderr.strip()[-300:]}")
    elif held(db)[0] != whole.contents:
        tally.wrong.append(f"{moment}: the next run left another store than an undisturbed one")


def _look(db: Path, whole: Undisturbed, tally: Tally, moment: str) -> None:
    """Look at a store as it was left; what was not yet a store is only counted."""
    try:
        with open_store(db, read_only=True) as store:
            tally.wrong += [f"{moment}: {problem}" for problem in problems(store)]
        _, claims = held(db)
    except (NoStoreError, NotAStoreError):
        tally.blank += 1
        return
    except StoreError as error:
        tally.wrong.append(f"{moment}: the store does not open: {error}")
        return
    tally.articles.append(len(claims))
    tally.wrong += [
        f"{moment}: “{title}” has {number} claims of {whole.claims.get(title)}"
        for title, number in claims.items()
        if number != whole.claims.get(title)
    ]


def run(folder: Path, place: Path, kills: int, *, seed: int = 1) -> tuple[Undisturbed, Tally]:
    """Kill an add of `folder` as often as said, each time on a new store in `place`."""
    dice, tally = random.Random(seed), Tally()
    whole = undisturbed(folder, place / "undisturbed.db")
    for n in range(kills):
        here = place / str(n)
        here.mkdir()
        kill_once(folder, here / "killed.db", dice.uniform(0, whole.seconds), whole, tally)
        shutil.rmtree(here)
        if sys.stderr.isatty():
            print(f"\r{n + 1}/{kills}", end="", file=sys.stderr, flush=True)
    return whole, tally


def main() -> int:
    """Print what the kills came to; return 1 where anything went wrong."""
    parser = argparse.ArgumentParser(description="Kill `parley add` at random moments.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "articles"
        write(folder, asked.articles)
        whole, tally = run(folder, Path(made), asked.kills, seed=asked.seed)
    print(f"an undisturbed add of {asked.articles} articles: {whole.seconds:.1f} s")
    print(tally.told())
    print("\n".join(tally.wrong))
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
