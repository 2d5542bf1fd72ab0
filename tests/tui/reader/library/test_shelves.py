"""The reader on a real store shows what the store holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from store.model import Filter
from store.model.errors import NotAStoreError, NotFoundError, StoreError
from store.opening import open_store
from store.reading.events import read_page
from store.values.places import place_of
from tests.tui.reader.driving import driven
from tui.__main__ import main
from tui.reader import opening, run
from tui.reader.library.late import LateLibrary
from tui.reader.library.shelves import StoreLibrary

if TYPE_CHECKING:
    from pathlib import Path


def test_pages_run_both_ways(river_store: Path) -> None:
    """Every page is oldest first, whichever side it is read from."""
    with StoreLibrary(river_store) as library:
        pages = library.pages(Filter())
        everything = pages.first(100)
        places = [place_of(event) for event in everything]

        assert places == sorted(places)
        assert len(everything) == 6
        assert pages.last(2) == everything[-2:]
        assert pages.after(places[2], 2) == everything[3:5]
        assert pages.before(places[3], 2) == everything[1:3]


def test_what_threads_ask(river_store: Path) -> None:
    """Counts, actors, articles with their claims, claims of an event, and where it stands."""
    with StoreLibrary(river_store) as library:
        first = library.pages(Filter()).first(1)[0]
        article, claims = library.article(1)

        assert library.count(Filter()) == 6
        assert library.actors()[0].name == "Ardania"
        assert library.actor_counts(Filter())["Ardania"] == 5
        assert article.article.outlet == "The Selwyn Post"
        assert [kept.article for kept in claims] == [1] * 6
        assert [one.claim.event for one in library.details(first.id).accounts] == [first.id]
        assert library.event_place(first.id) == place_of(first)
        assert library.first_from(Filter(), first.day) == first


def test_changes_by_others_are_seen(river_store: Path) -> None:
    """The version is another number after another connection wrote."""
    from store.adding.adding import remove

    with StoreLibrary(river_store) as library:
        before = library.version()
        assert library.version() == before
        with open_store(river_store) as writer:
            remove(writer, 1)
        assert library.version() != before
        assert library.count(Filter()) == 0


def test_no_store_yet(tmp_path: Path, river_store: Path) -> None:
    """Empty until one is made; then that store."""
    path = tmp_path / "later.db"
    with LateLibrary(path) as library:
        pages = library.pages(Filter())
        assert (pages.first(9), pages.last(9)) == ([], [])
        assert (pages.after(("2031-01-01", 1), 9), pages.before(("2031-01-01", 1), 9)) == ([], [])
        assert [one.counts for one in library.facets(Filter())] == [{}]
        assert library.history(None).newest == ()
        assert (library.count(Filter()), library.actors(), library.actor_counts(Filter())) == (
            0, (), {},
        )  # fmt: skip
        with pytest.raises(NotFoundError, match="There is no store at"):
            library.article(1)
        assert library.version() == 0
        path.write_bytes(b"half")
        assert library.version() == 0
        path.write_bytes(river_store.read_bytes())
        assert library.version() > 0
        assert library.count(Filter()) == 6
        assert len(library.pages(Filter()).first(9)) == 6
        assert library.article(1)[0].id == 1


def test_what_is_no_store_is_told_before_the_terminal_is_touched(tmp_path: Path) -> None:
    """As an error for the command line to print."""
    path = tmp_path / "letter.txt"
    path.write_text("Dear all,")

    with pytest.raises(NotAStoreError):
        run(path)


def test_an_older_store_is_brought_up_to_date(
    river_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Opened once for writing, unless it may only be read."""
    tried = []

    class Old(StoreLibrary):
        def __init__(self, path: Path, *, read_only: bool = False) -> None:
            tried.append(path)
            if len(tried) % 2:
                raise StoreError("It was written by an older Parley.")
            super().__init__(path, read_only=read_only)

    monkeypatch.setattr(opening, "StoreLibrary", Old)
    with opening.open_library(river_store, read_only=False) as library:
        assert library.count(Filter()) == 6
    assert len(tried) == 2
    with pytest.raises(StoreError, match="older"):
        opening.open_library(river_store, read_only=True)


async def test_the_reader_paints_what_the_command_prints(
    river_store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The same events in the same order as `parley events`."""
    assert main_with("--db", str(river_store), "events", "--format", "jsonl") == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    with StoreLibrary(river_store) as library:
        async with driven(library, size=(200, 40)) as reader:
            await reader.press("L")
            rows = [line for line in reader.lines("timeline") if line[3:4].strip()]
            painted = [line for line in rows if not line.strip("▌ ")[0:1].isalpha()]

    assert len(printed) == 6
    for row, event in zip((r for r in painted if "today" not in r), printed, strict=True):
        assert event["headline"] in row
    with open_store(river_store, read_only=True) as store:
        assert [event["id"] for event in printed] == [
            event.id for event in read_page(store, Filter(), rows=100)
        ]


def main_with(*arguments: str) -> int:
    """Run the command line."""
    import sys
    from unittest.mock import patch

    with patch.object(sys, "argv", ["parley", *arguments]):
        return main()
