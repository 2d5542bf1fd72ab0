"""`parley check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.opening import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Parley


def test_a_whole_store_is_said_to_be_whole(parley: Parley, db: Path) -> None:
    """In one line, also to who may only read."""
    for more in ((), ("--read-only",)):
        done = parley("check", "--db", db, *more)
        assert (done.code, done.err) == (0, "")
        assert done.out == f"{db} is whole: 4 events.\n"


def test_what_is_wrong_is_told_line_by_line(parley: Parley, db: Path) -> None:
    """And the exit code is that of something refused."""
    with open_store(db) as store:
        store.run("UPDATE actor SET events = 40 WHERE id = 2")
        store.run("UPDATE tally SET value = 9 WHERE name = 'events'")
    done = parley("check", "--db", db)
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines() == [
        f"parley: {db}: There are actors whose events are miscounted: 2.",
        f"parley: {db}: The number of events is not the number that is kept ready.",
    ]


def test_a_file_that_is_cut_short_is_no_store(parley: Parley, db: Path) -> None:
    """One sentence, no traceback."""
    db.write_bytes(db.read_bytes()[:50_000])
    done = parley("check", "--db", db)
    assert done.code == 2
    assert "damaged" in done.err
    assert len(done.err.splitlines()) >= 1
