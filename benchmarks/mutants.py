"""How many mutants of store/ and extract/ the tests kill: a sample, by room.

    python benchmarks/mutants.py [--each N] [--seed N] [--keep FOLDER] [ROOM ...]

Works on a copy of the tree. mutmut makes every mutant (a mutant is the program with one small
fault put in: `<` for `<=`, `and` for `or`, a number one higher, an argument left out), learns which
test runs which function, and runs the tests of a mutant until one fails. All of them take hours, so
a sample is drawn from each room by a fixed seed. A mutant that runs over its time is killed by it;
one that survives is asked again in a process of its own (see `survives_alone`).
Prints a table and the survivors; the exit code is 1 where less than four of five were killed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_COPIED = ("benchmarks", "docs", "extract", "intake", "sample_data", "store", "tests", "tui")
_COPIED_FILES = ("LICENSE", "Makefile", "README.md", "constraints.txt", "pyproject.toml")
_ANY = "extract.language.*__mutmut_1"
"""A few mutants of a small module: asking for them makes all mutants and learns the tests."""

_WANTED = 0.8
_LONGEST = 300
"""Seconds that the tests of one room may take."""
_SURVIVED, _NO_TESTS = 0, 33
"""Exit codes of a mutant's run, as mutmut keeps them; what it never ran has none."""


def room_of(mutant: str) -> str:
    """Return the package that a mutant's module lies in, `extract` for `extract.claims.x_…`."""
    module, _, _ = mutant.partition(".x")
    own = (ROOT / module.replace(".", "/")).is_dir()  # a package's own functions
    return module if own else module.rpartition(".")[0]


def exit_codes(tree: Path) -> dict[str, int | None]:
    """Return every mutant of a tree with the exit code of its run, `None` where it was not run."""
    codes: dict[str, int | None] = {}
    for path in sorted((tree / "mutants").rglob("*.meta")):
        codes.update(json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"])
    return codes


def sampled(names: list[str], rooms: list[str], each: int, seed: int) -> list[str]:
    """Draw at most `each` mutants of every room."""
    by_room = defaultdict(list)
    for name in names:
        by_room[room_of(name)].append(name)
    drawn: list[str] = []
    for room in sorted(by_room):
        if not rooms or room in rooms:
            dice = random.Random(f"{seed} {room}")
            drawn += dice.sample(sorted(by_room[room]), min(each, len(by_room[room])))
    return drawn


def mutmut(tree: Path, *words: str) -> str:
    """Run mutmut in a tree; its progress goes nowhere, its last words come back."""
    command = [sys.executable, "-m", "mutmut", *words]
    kept = {**os.environ, "COLUMNS": "200"}
    ran = subprocess.run(command, cwd=tree, capture_output=True, text=True, env=kept, check=False)
    if ran.returncode and words[0] == "run":
        print(ran.stdout[-2000:], ran.stderr[-2000:], file=sys.stderr)
    return ran.stdout


def copied(into: Path) -> Path:
    """Copy the tree to where nobody is disturbed."""
    for name in _COPIED:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, into / name, ignore=ignored, dirs_exist_ok=True)
    for name in _COPIED_FILES:
        shutil.copy(ROOT / name, into / name)
    return into


def tests_of(tree: Path, mutant: str) -> list[str]:
    """Return the tests of a mutant's room and of the whole line that it is part of."""
    room, _, rest = room_of(mutant).partition(".")
    if room == "store":
        return ["tests/store"]
    whole = sorted(str(path.relative_to(tree)) for path in tree.glob("tests/extract/test_*.py"))
    return [f"tests/extract/{rest}", *whole] if rest else whole


def survives_alone(tree: Path, mutant: str) -> bool:
    """Run the tests of a mutant's room in a process of its own: do they all pass?

    mutmut forks from a process that has imported everything: what is kept in a cache (a lexicon, a
    compiled pattern) was made there without the fault, and only a new process makes it with it.
    """
    command = [sys.executable, "-m", "pytest", "-n0", "-x", "-q", "-p", "no:cacheprovider"]
    kept = {**os.environ, "MUTANT_UNDER_TEST": mutant, "PYTHONPATH": "."}
    try:
        ran = subprocess.run(
            [*command, *tests_of(tree, mutant)],
            cwd=tree / "mutants",
            env=kept,
            capture_output=True,
            timeout=_LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return ran.returncode == 0


def left_alive(tree: Path, drawn: list[str]) -> list[str]:
    """Return the drawn mutants that no test kills, neither in a fork nor alone."""
    codes = exit_codes(tree)
    doubtful = [name for name in drawn if codes[name] in {_SURVIVED, _NO_TESTS, None}]
    return [name for name in doubtful if survives_alone(tree, name)]


def told(drawn: list[str], alive: list[str]) -> float:
    """Print the table and the survivors; return the part that was killed."""
    rooms, left = Counter(map(room_of, drawn)), Counter(map(room_of, alive))
    print(f"{'room':16} {'sampled':>8} {'killed':>8} {'survived':>9}")
    for room, many in sorted(rooms.items()):
        print(
            f"{room:16} {many:8} {many - left[room]:8} {left[room]:9} {1 - left[room] / many:6.0%}"
        )
    part = 1 - len(alive) / len(drawn)
    print(f"{'all':16} {len(drawn):8} {len(drawn) - len(alive):8} {len(alive):9} {part:6.0%}")
    print("\nsurvivors:", *alive, sep="\n")
    return part


def main() -> int:
    """Draw, run, tell."""
    wanted = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    wanted.add_argument("rooms", nargs="*", help="store, extract.timex, …; every room without")
    wanted.add_argument("--each", type=int, default=65, help="mutants of a room")
    wanted.add_argument("--seed", type=int, default=1)
    wanted.add_argument("--keep", type=Path, help="work here and leave it, for `mutmut show NAME`")
    chosen = wanted.parse_args()
    tree = copied(chosen.keep or Path(tempfile.mkdtemp(prefix="parley-mutants-")))
    try:
        mutmut(tree, "run", "--max-children", "1", _ANY)
        drawn = sampled(list(exit_codes(tree)), chosen.rooms, chosen.each, chosen.seed)
        mutmut(tree, "run", "--max-children", "1", *drawn)
        return 0 if told(drawn, left_alive(tree, drawn)) >= _WANTED else 1
    finally:
        if not chosen.keep:
            shutil.rmtree(tree, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
