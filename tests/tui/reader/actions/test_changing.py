"""What people changed, in a list and in the details; single changes taken back and let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.adding.changing import redate
from store.keeping import keeping
from store.model import Filter, Kind
from store.opening import open_store
from store.reading.changed import read_changes, read_newest, read_orphans
from tests.store.samples import claim, reading
from tests.tui.reader.driving import SINGLE, driven
from tests.tui.reader.shelf import river
from tui.changed import change_words
from tui.reader.library.library import History
from tui.reader.library.shelves import StoreLibrary
from tui.reader.screens.changes_screen import ChangeCard, ChangesPane
from tui.reader.screens.scroll import ScrollPane

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.reader.driving import Driven

MET, LEFT = claim("Keller met Vasquez."), claim("Keller left.", kind=Kind.RETREAT)


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mira is logged in."""
    monkeypatch.setenv("LOGNAME", "mira")


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A store in which one change has lost its sentence, and two events were changed."""
    path = tmp_path / "changed.db"
    with open_store(path, create=True) as store:
        add(store, reading(MET, LEFT))
        keeping.star(store, 2, by="eva")
        redate(store, 1, reading(MET), by="eva")
        add(store, reading(claim("Vasquez agreed.", kind=Kind.AGREE), title="2", original="2"))
        keeping.tag(store, 1, "a", by="mira")
        keeping.correct_event(store, 3, "headline", "A deal", by="eva")
        keeping.note(store, 1, "ask", by="mira")
    return path


def listed(reader: Driven) -> list[str]:
    """What the list shows."""
    pane = reader.app.screen.query_one(ChangesPane)
    lines = [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]
    return [" ".join(line.split()) for line in lines if line]


async def test_the_list_begins_with_what_is_lost(changed: Path) -> None:
    """Then this event's, then all others, the newest first; the card shows the lost sentence."""
    with StoreLibrary(changed) as library:
        async with driven(library) as reader:
            assert "1 change lost a sentence: B lists" in reader.text("footline")
            await reader.press("B")
            lines = [line.rsplit(" 2", 1)[0] for line in listed(reader)]
            assert lines == [
                "Changes", "Lost their sentence", "▌ 1 star 0 claims", "Of this event",
                "2 tag “a”", "4 note “ask”", "All others, the newest first",
                "3 headline is A deal, not Vasquez agreed",
            ]  # fmt: skip
            card = reader.app.screen.query_one(ChangeCard)
            assert card.render_line(1).text.startswith(" Gone: Keller left.")
            await reader.press("tab")
            assert card.render_line(1).text.startswith(" tag “a”; by mira, 20")
            await reader.press("?", "escape", "escape")
            assert reader.app.screen is reader.desk


async def test_a_single_change_is_taken_back(changed: Path) -> None:
    """Whoever made it; the rest stays."""
    with StoreLibrary(changed) as library:
        async with driven(library) as reader:
            await reader.press("B", "tab", "tab", "u")
            assert not any("A deal" in line for line in listed(reader))
            await reader.press("k", "u")
            with open_store(changed, read_only=True) as store:
                assert [one.id for one in read_changes(store)] == [1, 4]


async def test_what_is_lost_is_let_go(changed: Path) -> None:
    """It is listed as lost no more; what is not lost cannot be let go."""
    with StoreLibrary(changed) as library:
        async with driven(library, size=SINGLE) as reader:
            await reader.press("B", "x")
            assert "Lost their sentence" not in listed(reader)
            await reader.press("x")
            messages = [notice.message for notice in reader.app._notifications]
            assert any("has lost no sentence" in message for message in messages)
    with open_store(changed, read_only=True) as store:
        assert read_orphans(store) == []
        assert len(read_changes(store)) == 4
        assert [one.id for one in read_newest(store, 2)] == [4, 3]


async def test_from_a_change_to_its_event(changed: Path) -> None:
    """Not from one that nothing is left of."""
    with StoreLibrary(changed) as library:
        async with driven(library) as reader:
            await reader.press("B", "enter")
            assert "No claim is left" in reader.app.screen.query_one("Footline").render_line(0).text
            await reader.press("tab", "tab", "enter")
            assert reader.app.screen is reader.desk
            assert reader.headline == "A deal"


async def test_details_number_the_changes_and_take_them_back(changed: Path) -> None:
    """By their numbers; the event is shown as it is then."""
    with StoreLibrary(changed) as library:
        async with driven(library) as reader:
            await reader.press("i")
            pane = reader.app.screen.query_one(ScrollPane)

            def lines() -> str:
                return "\n".join(pane.render_line(y).text.rstrip() for y in range(36))

            assert "tags       #a" in lines()
            assert "note       ask" in lines()
            assert "1          tag “a”; by mira" in lines()
            assert "2          note “ask”; by mira" in lines()
            await reader.press("9", "1")
            assert "#a" not in lines()
            assert "1          note “ask”; by mira" in lines()
            await reader.press("1")
            assert "Changes" not in lines()
            await reader.press("escape")
            assert library.count(Filter(noted=True)) == 0


async def test_read_only_takes_nothing_back(changed: Path) -> None:
    """It says so, and shows all the same."""
    with StoreLibrary(changed, read_only=True) as library:
        async with driven(library) as reader:
            await reader.press("B", "tab", "u", "escape", "i", "1")
            messages = [notice.message for notice in reader.app._notifications]
            assert len([one for one in messages if "reading only" in one]) >= 1
    with open_store(changed, read_only=True) as store:
        assert len(read_changes(store)) == 4


async def test_where_nothing_was_changed(river_store: Path) -> None:
    """The list says so; without a notebook there is none."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("B", "u", "x", "enter", "tab")
            assert listed(reader) == ["Nothing was changed."]
    async with driven(river()) as reader:
        await reader.press("B")
        assert "Nothing can be changed here." in reader.text("footline")
        assert reader.desk.library.history(None) == History()


def test_a_change_in_words(changed: Path) -> None:
    """Of each sort."""
    with open_store(changed) as store:
        keeping.correct_event(store, 1, "actors", '[["Ann", "target"]]', by="eva")
        keeping.correct_event(store, 1, "place", "Rome", by="eva")
        keeping.correct_event(store, 1, "place", "", by="eva")
        keeping.hide(store, 1, by="eva")
        words = [change_words(one) for one in read_changes(store)]

    assert words[4].startswith("actors are Ann=target, not ")
    assert words[5:] == ["place is Rome, not nothing", "place is nothing, not Rome", "hide 1 claim"]
