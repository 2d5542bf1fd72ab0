"""Stars, notes, corrections, undoing, saved filters and coming back, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.keeping.looks import seen
from store.model import Filter, Kind, Participant, Role, Status
from store.opening import open_store
from store.reading.changed import read_changes
from store.reading.events import read_event
from tests.store.samples import claim, reading
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import river
from tui.reader.desk.resting import Rest, rested
from tui.reader.library.shelves import StoreLibrary
from tui.reader.screens.saying import actors_json, edtf

if TYPE_CHECKING:
    from pathlib import Path

    from store.model import Event
    from tests.tui.reader.driving import Driven


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mira is logged in."""
    monkeypatch.setenv("LOGNAME", "mira")


def kept(reader: Driven) -> Event:
    """The event under the cursor, as the store has it."""
    event = reader.desk.timeline.event
    assert event is not None
    library = reader.desk.library
    assert isinstance(library, StoreLibrary)
    with open_store(library.path, read_only=True) as store:
        assert read_event(store, event.id) == event
    return event


async def test_a_star_shows_at_once(river_store: Path) -> None:
    """The cursor stays; again takes it away; the mark is there in ASCII too."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("j")
            before = reader.headline
            await reader.press("S")
            assert kept(reader).starred
            assert reader.headline == before
            assert "★" in reader.text("timeline")
            assert "Starred." in reader.text("footline")
            await reader.press("S")
            assert not kept(reader).starred
            assert "★" not in reader.text("timeline")


async def test_tags_and_notes_are_typed(river_store: Path) -> None:
    """And taken away."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("#")
            await reader.type("to check")
            assert kept(reader).tags == ("to check",)
            await reader.press("j", "#")
            assert "a name; known: to check" in reader.text("footline")
            await reader.press("escape", "k", "#")
            assert "a name; off again: to check" in reader.text("footline")
            await reader.press("escape", "M")
            await reader.type("ask Mira")
            assert kept(reader).note == "ask Mira"
            assert "✎" in reader.text("timeline")
            await reader.press("#")
            await reader.type("to check")
            assert kept(reader).tags == ()
            await reader.press("M", "ctrl+u", "enter")
            assert kept(reader).note == ""


async def test_corrections_are_asked_for_field_by_field(river_store: Path) -> None:
    """With what it is now to begin with; a wrong word is refused in a notice."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("c", "h", "ctrl+u")
            await reader.type("A walk")
            assert kept(reader).headline == "A walk"
            await reader.press("c", "k", "ctrl+u")
            await reader.type("aid")
            assert kept(reader).kind is Kind.AID
            await reader.press("c", "s", "ctrl+u")
            await reader.type("Denied")
            assert kept(reader).status is Status.DENIED
            await reader.press("c", "a", "ctrl+u")
            await reader.press(*"Corvia", "equals_sign", *"target", "enter")
            assert kept(reader).roles == (Participant("Corvia", Role.TARGET),)
            await reader.press("c", "d", "ctrl+u")
            await reader.type("2031-03-08")
            assert kept(reader).date == "2031-03-08"
            await reader.press("c", "d", "ctrl+u")
            await reader.type("whenever")
            assert kept(reader).date == "2031-03-08"
            await reader.press("c", "z")
            assert "d date" in reader.text("footline")
            with open_store(river_store, read_only=True) as store:
                assert {change.by for change in read_changes(store)} == {"mira"}
            await reader.press("u", "u", "U")
            event = kept(reader)
            assert [one.name for one in event.roles] == ["Corvia"]


async def test_events_are_joined_and_claims_parted_and_hidden(river_store: Path) -> None:
    """Each taken back by one key."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            count = library.count(Filter())
            await reader.press("J", "j", "J")
            assert library.count(Filter()) == count - 1
            await reader.press("K")
            assert library.count(Filter()) == count
            await reader.press("u", "u")
            await reader.press("H")
            assert library.count(Filter()) == count - 1
            await reader.press("u")
            assert library.count(Filter()) == count
            await reader.press("J", "J")
            assert "Merged with none." in reader.text("footline")


async def test_what_is_new_is_marked_counted_and_seen(river_store: Path) -> None:
    """From the second visit on."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("w")
            assert "Everything is new" in reader.text("footline")
            await reader.press("q")
    with open_store(river_store) as store:
        assert seen(store, "mira") > 0
        add(store, reading(claim("Corvia wrote again."), outlet="New"))
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            assert "1 new" in reader.text("masthead")
            await reader.press("w")
            assert reader.headline == "Corvia wrote again"
            assert "•" in reader.text("timeline")
            assert library.count(reader.desk.chosen) == 1
            await reader.press("!")
            assert "new" not in reader.text("masthead")
            assert "•" not in reader.text("timeline")
            assert reader.desk.chosen == Filter()


async def test_filters_are_saved_and_recalled(river_store: Path) -> None:
    """By name; an unknown one is refused."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("t")
            chosen = reader.desk.chosen
            await reader.press("V")
            await reader.type("my kind")
            await reader.press("x", "v")
            assert "my kind" in reader.text("footline")
            await reader.type("my kind")
            assert reader.desk.chosen == chosen
            await reader.press("v")
            await reader.type("other")
            assert reader.desk.chosen == chosen


async def test_the_reader_begins_where_it_was_left(river_store: Path) -> None:
    """Filter, event, order and lanes, for each store."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("s", "G", "k", "O", "L")
            left = reader.headline, reader.desk.chosen, reader.desk.timeline.order
            await reader.press("q")
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            assert (reader.headline, reader.desk.chosen, reader.desk.timeline.order) == left


async def test_read_only_refuses_in_words(river_store: Path) -> None:
    """And keeps no place."""
    with StoreLibrary(river_store, read_only=True) as library:
        async with driven(library) as reader:
            await reader.press("S", "!", "q")
    with open_store(river_store, read_only=True) as store:
        assert read_changes(store) == []
        assert seen(store, "mira") == 0


async def test_where_nothing_can_be_changed_it_says_so() -> None:
    """A library without a notebook."""
    async with driven(river()) as reader:
        for key in ("S", "!", "v", "u"):
            await reader.press(key)
            assert "Nothing can be changed here." in reader.text("footline")


def test_a_place_that_cannot_be_read_is_none() -> None:
    """As another version may have left it."""
    for text in (None, "", "x", "[]", '{"place": ["soon", 1]}', '{"order": "up"}', '{"filter": 3}'):
        assert rested(text) == Rest()
    rest = Rest(chosen=Filter(words="dam"), place=("2031-03-10", 4), lanes=True)
    assert rested(rest.text()) == rest


def test_what_is_typed_is_fitted() -> None:
    """Dates in EDTF or in words; names with roles."""
    from datetime import date

    today = date(2031, 3, 12)
    assert edtf("2031-03~", today) == "2031-03~"
    assert edtf("yesterday", today) == "2031-03-11"
    assert edtf("March 2031", today) == "2031-03-01/2031-03-31"
    assert actors_json("Ann, Bob = Target,") == '[["Ann", "source"], ["Bob", "target"]]'
    with pytest.raises(ValueError, match="is no role"):
        actors_json("Ann=friend")
    with pytest.raises(ValueError, match="Nobody"):
        actors_json(" , ")
    with pytest.raises(ValueError, match="whenever"):
        edtf("whenever", today)
