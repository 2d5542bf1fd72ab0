"""Opening a store, and refusing what is none."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from store import opening
from store.adding.adding import add
from store.file.schema import APPLICATION_ID, SCHEMA
from store.model import Filter
from store.model.errors import (
    BusyStoreError,
    DamagedStoreError,
    NewerStoreError,
    NoPermissionError,
    NoStoreError,
    NotAStoreError,
    StoreError,
)
from store.opening import Store, open_store
from store.reading.articles import read_article, read_articles
from store.reading.claims import of_article, of_event
from store.reading.events import count, read_event, read_page
from tests.store.samples import claim, made, reading

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_new_store_is_marked_as_ours(tmp_path: Path) -> None:
    """Application id, schema number, WAL, and the migration on record."""
    with open_store(tmp_path / "new.db", create=True) as store:
        assert store.row("PRAGMA application_id") == (APPLICATION_ID,)
        assert store.row("PRAGMA user_version") == (SCHEMA,)
        assert store.row("PRAGMA journal_mode") == ("wal",)
        assert store.row("PRAGMA foreign_keys") == (1,)
        applied = store.rows("SELECT migration_set FROM _sqlite_migrations")
        assert applied == [("parley",)] * SCHEMA
        assert count(store, Filter()) == 0
        assert not store.read_only
        assert store.path == tmp_path / "new.db"


def test_opening_again_finds_what_was_added(tmp_path: Path) -> None:
    """With and without leave to write."""
    path = made(tmp_path / "s.db")
    for read_only in (True, False):
        with open_store(path, read_only=read_only) as store:
            assert count(store, Filter()) == 1
            assert store.read_only is read_only


def test_creating_where_a_store_is_keeps_it(tmp_path: Path) -> None:
    """`create` never empties anything."""
    path = made(tmp_path / "s.db")
    with open_store(path, create=True) as store:
        assert count(store, Filter()) == 1


@pytest.mark.parametrize("name", ["plain.db", "with space.db", "per%20cent?#.db", "ünïcode.db"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    """Letters that mean something in an address mean nothing in a path."""
    path = made(tmp_path / name)
    assert path.is_file()
    with open_store(path, read_only=True) as store:
        assert count(store, Filter()) == 1


def test_no_file_is_said_so(tmp_path: Path) -> None:
    """And nothing is made, whether to read or to write."""
    path = tmp_path / "none.db"
    for read_only in (True, False):
        with pytest.raises(NoStoreError, match=r"There is no store at .*none\.db\."):
            open_store(path, read_only=read_only)
    with pytest.raises(NoStoreError, match="There is no store at"):
        open_store(path, create=True, read_only=True)
    assert not path.exists()


def test_no_folder_is_said_so(tmp_path: Path) -> None:
    """A store is not made in a folder that is not there."""
    with pytest.raises(NoStoreError, match=r"There is no folder .*nowhere to make a store in"):
        open_store(tmp_path / "nowhere" / "s.db", create=True)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    """Its name is given."""
    with pytest.raises(NotAStoreError, match="is a folder, not a Parley store"):
        open_store(tmp_path, create=True)


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000])
def test_what_names_no_file_is_said_so(path: str) -> None:
    """NUL, and a name longer than any file system takes."""
    with pytest.raises(NoStoreError, match="is no name for a file"):
        open_store(Path(path), create=True)


@pytest.mark.parametrize("read_only", [True, False])
def test_a_text_is_no_store(tmp_path: Path, read_only: bool) -> None:
    """Nor is it changed."""
    path = tmp_path / "notes.txt"
    path.write_text("Some notes on the talks.\n" * 100)
    before = path.read_bytes()
    with pytest.raises(NotAStoreError, match=r"notes\.txt is not a Parley store"):
        open_store(path, read_only=read_only)
    with pytest.raises(NotAStoreError):
        open_store(path, create=True)
    assert path.read_bytes() == before


@pytest.mark.parametrize("read_only", [True, False])
def test_another_programs_database_is_no_store(tmp_path: Path, read_only: bool) -> None:
    """Even with `create`, no table is added to it."""
    path = tmp_path / "bookmarks.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmark (address TEXT)")
    other.close()
    with pytest.raises(NotAStoreError, match="is a database of another program"):
        open_store(path, read_only=read_only, create=True)
    other = sqlite3.connect(path)
    assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmark",)]
    other.close()


def test_a_look_up_waits_for_a_store_that_is_being_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A blank file that is new, or that has a log, may have its tables in a moment."""
    path = tmp_path / "new.db"
    path.touch()
    slept = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 3:
            open_store(path, create=True).close()

    monkeypatch.setattr("time.sleep", sleep)
    with open_store(path, read_only=True) as store:
        assert count(store, Filter()) == 0
    assert len(slept) == 3


@pytest.mark.parametrize("log", ["-journal", None])
def test_a_look_up_waits_no_longer_than_it_takes_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: str | None
) -> None:
    """Then the file is what it seems; an old one without a log is so at once."""
    path = tmp_path / "empty.db"
    path.touch()
    os.utime(path, (1, 1))
    if log:
        path.with_name(path.name + log).touch()
    monkeypatch.setattr(opening, "MAKING", 0.02)
    slept: list[float] = []
    monkeypatch.setattr("time.sleep", slept.append)
    with pytest.raises(NotAStoreError, match="is empty, not a Parley store"):
        open_store(path, read_only=True)
    assert bool(slept) is bool(log)


def test_an_empty_file_becomes_a_store_only_when_asked(tmp_path: Path) -> None:
    """Reading it is refused; creating fills it."""
    path = tmp_path / "empty.db"
    path.touch()
    os.utime(path, (1, 1))
    with pytest.raises(NotAStoreError, match="is empty, not a Parley store"):
        open_store(path, read_only=True)
    with pytest.raises(NotAStoreError, match="is empty, not a Parley store"):
        open_store(path)
    with open_store(path, create=True) as store:
        assert count(store, Filter()) == 0


@pytest.mark.parametrize("read_only", [True, False])
def test_a_newer_schema_is_refused(tmp_path: Path, read_only: bool) -> None:
    """And says which it is."""
    path = made(tmp_path / "s.db")
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    other.close()
    with pytest.raises(NewerStoreError, match=f"newer Parley .schema {SCHEMA + 1}, known here: "):
        open_store(path, read_only=read_only)


def test_an_older_schema_is_brought_up_by_who_may_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader is told to; a writer does it, and nothing is lost."""
    path = made(tmp_path / "s.db")
    monkeypatch.setattr(opening, "SCHEMA", SCHEMA + 1)
    monkeypatch.setattr("store.file.schema.SCHEMA", SCHEMA + 1)
    with pytest.raises(StoreError, match="older Parley; open it once for writing"):
        open_store(path, read_only=True)
    with open_store(path) as store:
        assert store.row("PRAGMA user_version") == (SCHEMA + 1,)
        assert count(store, Filter()) == 1
    open_store(path, read_only=True).close()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_cut_file_is_damaged(tmp_path: Path, read_only: bool) -> None:
    """Half of a store opens as no store at all."""
    path = made(tmp_path / "s.db", 3)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedStoreError, match=r"s\.db is damaged: .*malformed"):
        open_store(path, read_only=read_only)


def test_a_file_overwritten_in_the_middle_is_damaged_where_it_is_read(tmp_path: Path) -> None:
    """The error comes when the broken page is met, as a StoreError all the same."""
    path = made(tmp_path / "s.db", 30)
    whole = bytearray(path.read_bytes())
    whole[8192:] = b"\xff" * (len(whole) - 8192)
    path.write_bytes(whole)
    with pytest.raises(DamagedStoreError, match="is damaged"), open_store(path) as store:
        count(store, Filter(words="harbour"))


def test_a_store_without_its_tallies_is_damaged(tmp_path: Path) -> None:
    """A row that every store has is looked at on opening."""
    path = made(tmp_path / "s.db")
    other = sqlite3.connect(path)
    other.execute("DELETE FROM tally")
    other.commit()
    other.close()
    with pytest.raises(DamagedStoreError, match="its tallies are missing"):
        open_store(path)


def test_opening_to_read_imports_no_sqlite_utils() -> None:
    """It would cost a third of a second."""
    code = (
        "import sys, store.opening; from store.reading import events, claims, articles, actors; "
        "sys.exit('sqlite_utils' in sys.modules or 'rapidfuzz' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    """It is refused before SQLite is asked."""
    with (
        open_store(made(tmp_path / "s.db"), read_only=True) as store,
        pytest.raises(NoPermissionError, match="is open for reading only"),
    ):
        add(store, reading(claim(), original="more"))


def test_a_writer_that_waits_too_long_is_told_that_the_store_is_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing of what it had to write is there."""
    monkeypatch.setattr(opening, "PATIENCE", 0.05)
    path = made(tmp_path / "s.db")
    with (
        open_store(path) as first,
        open_store(path) as second,
        first.writing(),
        pytest.raises(BusyStoreError, match=r"s\.db is kept locked by another process"),
    ):
        add(second, reading(claim(), original="more"))


def test_a_failed_transaction_leaves_nothing(tmp_path: Path) -> None:
    """Whatever stopped it."""
    with open_store(tmp_path / "s.db", create=True) as store:
        with contextlib.suppress(KeyboardInterrupt), store.writing():
            store.run("INSERT INTO talks (name, folded) VALUES ('Border talks', '')")
            raise KeyboardInterrupt
        assert store.rows("SELECT * FROM talks") == []
        with store.writing():
            store.run("INSERT INTO talks (name, folded) VALUES ('Grain talks', '')")
        assert store.rows("SELECT name FROM talks") == [("Grain talks",)]


def test_several_reads_see_one_moment(tmp_path: Path) -> None:
    """A writer does not come between them, nor is it kept waiting."""
    path = made(tmp_path / "s.db")
    with open_store(path, read_only=True) as reader, open_store(path) as writer:
        with reader.reading():
            assert count(reader, Filter()) == 1
            add(writer, reading(claim(when="2015-06-20"), original="more", outlet="Other"))
            assert count(reader, Filter()) == 1
        assert count(reader, Filter()) == 2


def test_the_version_changes_when_another_connection_writes(tmp_path: Path) -> None:
    """What a reader asks every other second."""
    path = made(tmp_path / "s.db")
    with open_store(path, read_only=True) as reader, open_store(path) as writer:
        before = reader.version()
        assert reader.version() == before
        add(writer, reading(claim(when="2015-06-20"), original="more", outlet="Other"))
        assert reader.version() != before


def test_a_closed_store_says_so_in_a_sentence(tmp_path: Path) -> None:
    """Using it is a mistake of ours; it still comes out as a StoreError."""
    store = open_store(made(tmp_path / "s.db"))
    store.close()
    store.close()
    with pytest.raises(StoreError, match="could not be used: Cannot operate on a closed database"):
        store.rows("SELECT 1")


def test_an_interrupted_read_says_so(tmp_path: Path) -> None:
    """The reader stops a search that is overtaken."""
    with open_store(made(tmp_path / "s.db")) as store:
        timer = threading.Timer(0.05, store.interrupt)
        timer.start()
        endless = (
            "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        )
        with pytest.raises(StoreError, match="was interrupted"):
            store.row(endless)
        timer.join()


@pytest.mark.parametrize(
    ("damage", "read"),
    [
        ("UPDATE event SET actors = '[['", lambda s: read_page(s, Filter(), rows=1)),
        ("UPDATE event SET kind = 'DANCE'", lambda s: read_event(s, 1)),
        ("UPDATE claim SET earliest = 'soon'", lambda s: of_article(s, 1)),
        ("UPDATE claim SET quotes = 7", lambda s: of_event(s, 1)),
        ("UPDATE article SET original = x'00'", lambda s: read_article(s, 1)),
        ("UPDATE article SET published = 'then'", lambda s: list(read_articles(s, Filter()))),
    ],
)
def test_a_row_that_makes_no_sense_is_damage(
    tmp_path: Path, damage: str, read: Callable[[Store], object]
) -> None:
    """As when somebody changed it by another tool."""
    path = made(tmp_path / "s.db")
    other = sqlite3.connect(path)
    other.execute(damage)
    other.commit()
    other.close()
    with (
        open_store(path, read_only=True) as store,
        pytest.raises(DamagedStoreError, match=r"s\.db is damaged: a row holds what none can"),
    ):
        read(store)


def test_a_view_of_somebody_else_is_not_trusted(tmp_path: Path) -> None:
    """What a file says shall run is run without rights, and our own views need none."""
    with open_store(made(tmp_path / "s.db")) as store:
        assert store.row("PRAGMA trusted_schema") == (0,)
        for view in ("timeline", "statements", "parties", "library"):
            assert len(store.rows(f"SELECT * FROM {view}")) > 0


def test_an_error_that_nobody_foresaw_is_told_in_a_sentence(tmp_path: Path) -> None:
    """With SQLite's own words."""
    with open_store(made(tmp_path / "s.db")) as store:
        with pytest.raises(StoreError, match=r"^\S*s\.db could not be used: no such table: x\.$"):
            store.rows("SELECT * FROM x")
        with pytest.raises(StoreError, match="UNIQUE constraint failed"):
            store.run_many("INSERT INTO tally VALUES (?, 0)", [("events",)])


def test_a_connection_that_only_reads_keeps_little_of_the_file_in_memory(tmp_path: Path) -> None:
    """So the reader, who has several, is as small on a large store as on a small one."""
    path = made(tmp_path / "s.db")
    with open_store(path, read_only=True) as reader, open_store(path) as writer:
        assert reader.row("PRAGMA cache_size") == (-512,)
        assert writer.row("PRAGMA cache_size") == (-2000,)
