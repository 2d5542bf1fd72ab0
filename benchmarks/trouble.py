"""Gives `parley add` disks and clocks in trouble: `python -m benchmarks.trouble`.

A disk that fills up half-way, one that can only be read, a folder and a file that this user may
not write, a disk without locks as some network shares are, and a clock that jumps a year back
between two adds. Told of each are the exit code and the last sentence, and whether the store is
whole after.
The disks are small ones in memory that root may mount; the one without locks is the usual one under
a library, compiled by cc, that refuses fcntl's locks. What this machine cannot do is said and
passed over.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.library import write
from store.file.checking import problems
from store.model.errors import StoreError
from store.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOCKLESS = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#define REFUSING(name) \\
    int name(int fd, int cmd, ...) { \\
        static int (*real)(int, int, ...); \\
        va_list rest; va_start(rest, cmd); void *p = va_arg(rest, void *); va_end(rest); \\
        if (!real) real = dlsym(RTLD_NEXT, "fcntl"); \\
        if (cmd == F_SETLK || cmd == F_SETLKW || cmd == F_GETLK) { errno = ENOLCK; return -1; } \\
        return real(fd, cmd, p); \\
    }
REFUSING(fcntl)
REFUSING(fcntl64)
"""


@dataclass(frozen=True)
class Came:
    """What a command came to."""

    code: int
    said: str


AS_NOBODY = """
import os, sys
from tui.cli.run import run
spare, *words = sys.argv[1:]
# Once as oneself, so that all modules are there: the other user may not be let near them.
run([*words, "--db", spare])
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
print(file=sys.stderr)
sys.exit(run(words))
"""


def parley(*words: object, **environment: str) -> Came:
    """Run the command; return its last sentence of trouble."""
    return _came([sys.executable, "-m", "tui", *map(str, words)], environment)


def as_nobody(spare: Path, *words: object) -> Came:
    """Run the command as a user without leave, after running it on a spare store."""
    return _came([sys.executable, "-c", AS_NOBODY, str(spare), *map(str, words)], {})


def _came(command: list[str], environment: dict[str, str]) -> Came:
    # The settings of whoever runs this are nothing to it.
    around = {**os.environ, "XDG_CONFIG_HOME": "/nonexistent", **environment}
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=around)
    said = (done.stderr.strip() or done.stdout.strip()).splitlines()
    return Came(done.returncode, said[-1] if said else "")


def state(db: Path) -> str:
    """Whether a store is whole, in a word or a sentence."""
    if not db.exists():
        return "no store was made"
    try:
        with open_store(db, read_only=True) as store:
            found = problems(store)
            (articles,) = store.row("SELECT count(*) FROM article") or (0,)
    except StoreError as error:
        return f"DOES NOT OPEN: {error}"
    return f"BROKEN: {found[0]}" if found else f"whole, {articles} articles"


@contextmanager
def disk(place: Path, size: str) -> Iterator[Path]:
    """A disk in memory of a size, at `place`."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
    subprocess.run(mount, check=True, capture_output=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def full_disk(place: Path, pages: Path) -> None:
    """Half of the articles find room; then there is room for all."""
    with disk(place, "2m") as small:
        db = small / "s.db"
        _tell("a disk that fills up", parley("add", "--db", db, pages), db)
        subprocess.run(["mount", "-o", "remount,size=50m", str(small)], check=True)
        _tell("the same, with room made", parley("add", "--db", db, pages), db)


def read_only_disk(place: Path, pages: Path) -> None:
    """A store there, and one to be begun."""
    with disk(place, "50m") as other:
        db = other / "s.db"
        parley("add", "--db", db, min(pages.iterdir()))
        subprocess.run(["mount", "-o", "remount,ro", str(other)], check=True)
        _tell("a disk that can only be read", parley("add", "--db", db, pages), db)
        _tell("the same, a look-up", parley("events", "--db", db, "--limit", 1), db)
        new = other / "new.db"
        _tell("the same, a new store", parley("add", "--db", new, pages), new)


def no_leave(place: Path, pages: Path) -> None:
    """Another user's store, and another user's folder."""
    place.mkdir(mode=0o755)
    db = place / "s.db"
    parley("add", "--db", db, min(pages.iterdir()))
    spare, new = place / "spare.db", place / "new.db"
    _tell("a store of another user", as_nobody(spare, "add", "--db", db, pages), db)
    _tell("a folder of another user", as_nobody(spare, "add", "--db", new, pages), new)
    _tell("the same, a look-up", as_nobody(spare, "events", "--db", db, "--limit", 1), db)


def no_locks(place: Path, pages: Path) -> None:
    """The usual disk, whose locks are refused."""
    place.mkdir()
    source, library = place / "lockless.c", place / "lockless.so"
    source.write_text(LOCKLESS, encoding="ascii")
    made = ["cc", "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"]
    subprocess.run(made, check=True, capture_output=True)
    new = place / "new.db"
    _tell("a disk without locks", parley("add", "--db", new, pages, LD_PRELOAD=str(library)), new)
    db = place / "s.db"
    parley("add", "--db", db, min(pages.iterdir()))
    came = parley("events", "--db", db, "--limit", 1, LD_PRELOAD=str(library))
    _tell("the same, a look-up", came, db)


def jumping_clock(place: Path, pages: Path) -> None:
    """The clock goes back a year between two adds and a change (faketime)."""
    place.mkdir()
    db = place / "s.db"
    first, *rest = sorted(pages.iterdir())
    parley("add", "--db", db, first)
    back = ["faketime", "-f", "-365d", sys.executable, "-m", "tui", "add", "--db", str(db)]
    _tell("a clock that jumped back", _came([*back, *map(str, rest)], {}), db)
    parley("star", "--db", db, 1)
    _tell("the same, undoing", parley("undo", "--db", db), db)


NEEDS: dict[Callable[[Path, Path], None], str | None] = {
    full_disk: None,
    read_only_disk: None,
    no_leave: None,
    no_locks: "cc",
    jumping_clock: "faketime",
}
"""Each trouble, and the program that it takes beside mounting as root."""


def _tell(trouble: str, came: Came, db: Path) -> None:
    print(f"{trouble:30} exit {came.code}; {state(db)}\n    {came.said}", flush=True)


def main() -> int:
    """Give every trouble that this machine can make."""
    if os.name != "posix" or os.getuid() != 0:
        print("Mounting disks and becoming another user takes root.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        pages = Path(made) / "pages"
        write(pages, 200)
        for trouble, program in NEEDS.items():
            if program and not shutil.which(program):
                print(f"{trouble.__name__}: passed over, {program} is not on this machine")
                continue
            trouble(Path(made) / trouble.__name__, pages)
    return 0


if __name__ == "__main__":
    sys.exit(main())
