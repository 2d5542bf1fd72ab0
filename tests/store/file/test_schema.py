"""The file itself, as any SQLite tool sees it."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlite_utils

from benchmarks.make_store import make
from store.adding.adding import add
from store.file.migrating import migrate, migrations
from store.file.schema import SCHEMA
from store.model import Confidence, Filter, HeldRole, Kind, Status
from store.model.errors import StoreError
from store.opening import Store, open_store
from store.reading.actors import read_actors
from store.reading.events import count, read_page
from tests.store.conftest import check
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def elsewhere(store: Store) -> Iterator[sqlite3.Connection]:
    """A store opened by plain SQLite, without anything of ours."""
    chief = HeldRole(title="chief", of="Harbour League", start=date(2014, 1, 1))
    anna = type(ANNA)(name=ANNA.name, kind=ANNA.kind, side="North", aliases=("Vasquez", "A.V."),
                      roles=(chief, HeldRole(title="envoy")))  # fmt: skip
    said = claim("Vasquez said no.", kind=Kind.STATE, sources=[ANNA.name], speaker=ANNA.name,
                 quotes=("no",))  # fmt: skip
    page = {"url": "https://mole.example/1"}
    add(store, reading(claim(), actors=(anna, BRUNO), **page))  # type: ignore[arg-type]
    add(
        store,
        reading(claim(), said, actors=(anna, BRUNO), talks=("Grain", "Ports"), **page),  # type: ignore[arg-type]
    )
    connection = sqlite3.connect(store.path)
    yield connection
    connection.close()


def test_the_timeline_reads_like_one(elsewhere: sqlite3.Connection) -> None:
    """A line an event, in order, with whoever takes part."""
    found = elsewhere.execute("SELECT * FROM timeline").fetchall()
    assert found == [
        (1, "2015-06-24", "CONSULT", "happened", "Vasquez met Keller",
         "Anna Vasquez, Bruno Keller", 1),
        (2, "2015-06-24", "STATE", "happened", "Vasquez said no", "Anna Vasquez", 1),
    ]  # fmt: skip


def test_statements_are_the_claims_that_count(elsewhere: sqlite3.Connection) -> None:
    """With who says so and where; a superseded article's are left out."""
    found = elsewhere.execute(
        "SELECT id, event, speaker, quotes, outlet, title FROM statements"
    ).fetchall()
    assert found == [
        (2, 1, None, "[]", "The Mole", "A day at the harbour"),
        (3, 2, "Anna Vasquez", '["no"]', "The Mole", "A day at the harbour"),
    ]


def test_parties_are_the_actors(elsewhere: sqlite3.Connection) -> None:
    """With aliases and roles in words."""
    found = elsewhere.execute("SELECT * FROM parties").fetchall()
    assert found == [
        (
            1,
            "Anna Vasquez",
            "person",
            "North",
            2,
            "Vasquez, A.V.",
            "chief of Harbour League, envoy",
        ),
        (2, "Bruno Keller", "person", "South", 1, "Keller", None),
    ]


def test_the_library_lists_articles(elsewhere: sqlite3.Connection) -> None:
    """With what they hold and what they repeat."""
    found = elsewhere.execute("SELECT * FROM library").fetchall()
    address = "https://mole.example/1"
    assert found == [
        (1, "2015-06-25", "The Mole", "A day at the harbour", address, 1, None, None, None),
        (2, "2015-06-25", "The Mole", "A day at the harbour", address, 2, "Grain, Ports", 1, None),
    ]


def test_every_table_is_told_of_in_the_papers(store: Store) -> None:
    """docs/store.md names each table and view."""
    papers = (Path(__file__).parents[3] / "docs" / "store.md").read_text(encoding="utf-8")
    names = store.rows(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
        " AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%'"
    )
    assert [name for (name,) in names if f"`{name}`" not in papers] == []


def test_migrating_twice_changes_nothing(store: Store) -> None:
    """What was applied is on record."""
    add(store, reading(claim()))
    before = store.rows("SELECT sql FROM sqlite_master ORDER BY name")
    migrate(store)
    assert store.rows("SELECT sql FROM sqlite_master ORDER BY name") == before
    assert count(store, Filter()) == 1


TO_SCHEMA_1 = """
    DROP TABLE decision; DROP INDEX actor_means; DROP INDEX actor_rejected;
    DROP VIEW statements; DROP VIEW parties; ALTER TABLE claim DROP COLUMN home;
    ALTER TABLE actor DROP COLUMN means; ALTER TABLE actor DROP COLUMN rejected;
    ALTER TABLE actor DROP COLUMN vouched; ALTER TABLE actor DROP COLUMN said_kind;
    ALTER TABLE actor DROP COLUMN said_side;
    CREATE VIEW statements AS SELECT 1; CREATE VIEW parties AS SELECT 1;
    UPDATE event_fts SET marks = (
        SELECT replace(replace(replace(event_fts.marks, ' u', ''), ' oplanned', ''),
            ' odenied', ''));
    UPDATE event_fts SET marks = substr(marks, 1, instr(marks, ' p') - 1);
    DROP INDEX article_outlet; ALTER TABLE change_claim DROP COLUMN let_go;
    DROP TABLE sketch; DROP TABLE sketch_band; DROP TABLE likeness;
    ALTER TABLE change_claim DROP COLUMN cue; ALTER TABLE change_claim DROP COLUMN kind;
    ALTER TABLE correction DROP COLUMN aside; ALTER TABLE change DROP COLUMN aside;
    DROP INDEX change_uid; DROP INDEX correction_uid;
    ALTER TABLE correction DROP COLUMN uid; ALTER TABLE change DROP COLUMN uid;
    DELETE FROM _sqlite_migrations WHERE name IN ('second', 'fifth', 'sixth', 'seventh', 'eighth');
    PRAGMA user_version = 1;
"""


def test_a_store_of_the_first_schema_is_brought_up(tmp_path: Path) -> None:
    """As if it had been made today: tables, views and the marks of doubts and differing claims."""
    path = tmp_path / "old.db"
    with open_store(path, create=True) as store:
        unsure = claim(confidence=Confidence.LOW)
        add(store, reading(unsure, original="1", outlet="1"))
        for n, status in enumerate((Status.PLANNED, Status.DENIED), start=2):
            add(store, reading(claim(status=status), original=str(n), outlet=str(n), title=str(n)))
        add(store, reading(claim("Keller left."), original="4"))
        every = (
            "SELECT type, name FROM sqlite_master ORDER BY name",
            "SELECT * FROM event_fts",
            "SELECT * FROM statements",
            "SELECT * FROM parties",
            "SELECT * FROM actor",
        )
        before = [store.rows(query) for query in every]
        assert [e.id for e in read_page(store, Filter(doubtful=True), rows=9)] == [1]
        marks = store.row("SELECT marks FROM event_fts WHERE event_fts MATCH 'u'")
        assert marks
        assert " u odenied oplanned p" in marks[0]
        store.connection.executescript(TO_SCHEMA_1)
        assert store.rows("SELECT * FROM event_fts") != before[1]
    with pytest.raises(StoreError, match="written by an older Parley"):
        open_store(path, read_only=True)
    with open_store(path) as store:
        assert [store.rows(query) for query in every] == before
        check(store)


def test_as_many_migrations_as_the_schema_says() -> None:
    """Whoever adds one raises the number."""
    empty = sqlite_utils.Database(memory=True)
    assert len(migrations.pending(empty)) == SCHEMA
    empty.close()


def test_a_generated_store_is_sound_and_skewed(tmp_path: Path) -> None:
    """As many events as asked for, to twenty; few actors in most of them; the same each time."""
    sizes = []
    for name in ("a.db", "b.db"):
        made = make(tmp_path / name, 400)
        with open_store(tmp_path / name) as store:
            check(store)
            assert count(store, Filter()) == made
            busy = read_actors(store, Filter(), rows=20)
            assert sum(known.events for known in busy) > made / 2
            sizes.append([(known.actor, known.events) for known in busy])
        assert 380 < made <= 420
    assert sizes[0] == sizes[1]


def test_names_of_one_store_are_unknown_to_another(tmp_path: Path) -> None:
    """Nothing is kept between stores."""
    with open_store(tmp_path / "a.db", create=True) as one:
        add(one, reading(claim(), actors=(LEAGUE,)))
    with open_store(tmp_path / "b.db", create=True) as other:
        add(other, reading(claim()))
        assert [known.actor.name for known in read_actors(other, Filter())] == [
            ANNA.name,
            BRUNO.name,
            LEAGUE.name,
        ]
