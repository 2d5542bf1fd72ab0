"""Keeping only some events, and all of them again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.model import Filter, Kind, Status
from tests.tui.reader.driving import NARROW, driven
from tests.tui.reader.shelf import event, river

if TYPE_CHECKING:
    import pytest


async def test_actors_with_their_counts() -> None:
    """The most active first."""
    async with driven(river()) as reader:
        assert reader.lines("actors")[:4] == [
            " Actors",
            " · Ardania             6",
            " · Belmark             6",
            " · Corvia              3",
        ]


async def test_the_three_states_of_an_actor() -> None:
    """Space: only with, only without, off; counts are those of the filter in force."""
    async with driven(river()) as reader:
        await reader.press("a", "space")
        assert reader.desk.chosen == Filter(actors=("Ardania",))
        assert reader.lines("actors")[1:4] == [
            "▌● Ardania             6", " · Belmark             5", " · Corvia              1",
        ]  # fmt: skip
        assert reader.text("masthead") == " Parley  Ardania".ljust(111) + "6 events"
        await reader.press("space")
        assert reader.desk.chosen == Filter(without=("Ardania",))
        assert reader.lines("actors")[1] == "▌✗ Ardania             0"
        await reader.press("space")
        assert reader.desk.chosen == Filter()


async def test_all_of_them_or_any() -> None:
    """Two actors are asked for together until A says any."""
    async with driven(river()) as reader:
        await reader.press("a", "space", "j", "j", "space")
        assert reader.desk.chosen == Filter(actors=("Ardania", "Corvia"))
        assert reader.lines("actors")[0] == " Actors: all of"
        await reader.press("A")
        assert reader.desk.chosen.any_actor
        assert reader.lines("actors")[0] == " Actors: any of"


async def test_only_this_actor() -> None:
    """Enter on it; again: everyone."""
    async with driven(river()) as reader:
        await reader.press("a", "G", "enter")
        assert reader.desk.chosen == Filter(actors=("Corvia",))
        await reader.press("enter")
        assert reader.desk.chosen == Filter()


async def test_actors_are_narrowed_by_typing() -> None:
    """At every letter; Enter keeps it so, Escape shows everybody again."""
    async with driven(river()) as reader:
        await reader.press("a", "/", "C", "o")
        assert reader.lines("actors")[:3] == [" Actors with “Co”", "▌· Corvia              3", ""]
        await reader.press("enter", "space")
        assert reader.desk.chosen == Filter(actors=("Corvia",))
        await reader.press("/", "v")
        assert reader.lines("actors")[1] == ""
        await reader.press("escape")
        assert "Ardania" in reader.lines("actors")[1]
        await reader.press("/", "b")
        await reader.press("enter", "escape")
        assert "Ardania" in reader.lines("actors")[1]
        assert reader.desk.words == ""


async def test_a_click_turns_an_actor() -> None:
    """The mouse does what Space does."""
    async with driven(river()) as reader:
        await reader.pilot.click("#actors", offset=(5, 2))
        await reader.settle()

        assert reader.desk.chosen == Filter(actors=("Belmark",))


async def test_the_actors_of_this_event() -> None:
    """One key from any event; again: everyone."""
    async with driven(river()) as reader:
        await reader.press("j", "f")
        assert reader.desk.chosen == Filter(actors=("Ardania", "Corvia"))
        await reader.press("f")
        assert reader.desk.chosen == Filter()


async def test_an_event_without_actors_has_none_to_keep() -> None:
    """The line below says so."""
    shelf = river()
    shelf.events = [event(1, "2031-03-10", "It rains", actors=())]
    async with driven(shelf) as reader:
        await reader.press("f")

        assert "names no actor" in reader.text("footline")


async def test_the_kind_and_the_status_of_this_event() -> None:
    """T and s, each on and off; they go together."""
    async with driven(river()) as reader:
        await reader.press("G", "t", "s")
        assert reader.desk.chosen == Filter(
            kinds=frozenset({Kind.CONSULT}), statuses=frozenset({Status.PLANNED})
        )
        assert "planned · CONSULT" in reader.text("masthead")
        await reader.press("t", "s")
        assert reader.desk.chosen == Filter()


async def test_kind_and_status_can_be_taken_back_where_nothing_is_kept() -> None:
    """Though there is no event to take them from."""
    async with driven(river()) as reader:
        await reader.press("G", "t", "s")
        reader.desk.set_filter(Filter(kinds=frozenset({Kind.AID}), statuses=frozenset(Status)))
        reader.desk.library.events.clear()  # type: ignore[attr-defined]
        reader.desk.show_filter()
        await reader.press("t", "s")

        assert reader.desk.chosen == Filter()


async def test_the_events_of_this_article() -> None:
    """R keeps what the open article tells of."""
    async with driven(river()) as reader:
        await reader.press("r")
        assert "No article is open." in reader.text("footline")
        await reader.press("j", "j", "r")
        assert reader.desk.chosen == Filter(article=1)
        assert reader.text("masthead").endswith("6 events")
        await reader.press("r")
        assert reader.desk.chosen == Filter()


async def test_clear_and_the_filter_before() -> None:
    """X keeps everything, X puts back what was in force."""
    async with driven(river()) as reader:
        await reader.press("j", "f", "x")
        assert reader.desk.chosen == Filter()
        await reader.press("X")
        assert reader.desk.chosen == Filter(actors=("Ardania", "Corvia"))
        await reader.press("X")
        assert reader.desk.chosen == Filter()


async def test_the_list_of_actors_scrolls() -> None:
    """Its cursor is always in sight."""
    shelf = river()
    shelf.events = [
        event(n + 1, "2031-03-10", f"Day {n}", actors=(f"Town {n:03}",)) for n in range(100)
    ]
    async with driven(shelf, size=NARROW) as reader:
        await reader.press("a", "G")
        assert any(line.startswith("▌· Town 099") for line in reader.lines("actors"))
        await reader.press("pageup", "g")
        assert reader.lines("actors")[1].startswith("▌· Town 000")


async def test_what_another_process_writes_appears_by_itself() -> None:
    """The cursor stays on its event; counts and actors follow."""
    shelf = river()
    async with driven(shelf) as reader:
        await reader.press("j")
        reader.desk._look_for_changes()
        shelf.events.append(event(77, "2030-12-01", "Dorland joins", actors=("Dorland",)))
        shelf.changes += 1
        reader.desk._look_for_changes()
        await reader.settle()

        assert "Dorland joins" in reader.text("timeline")
        assert "Dorland" in reader.text("actors")
        assert reader.headline == "Ardania and Corvia speak"
        assert reader.text("masthead").endswith("9 events")


async def test_what_another_process_corrects_appears_in_the_open_article() -> None:
    """Marks and sentence are those of the claims as they are now."""
    shelf = river()
    async with driven(shelf) as reader:
        await reader.press("j", "j", "j")
        article, claims = shelf.articles[1]
        moved = replace(claims[0], claim=replace(claims[0].claim, kind=Kind.AID))
        shelf.articles[1] = (article, (moved, *claims[1:]))
        shelf.changes += 1
        reader.desk._look_for_changes()
        await reader.settle()

        assert "▌✚ The water ministers of Ardania and" in reader.lines("article")


async def test_the_actors_of_very_many_events_are_counted_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Once the filter has stood: how many events there are is said before that."""
    monkeypatch.setattr("tui.reader.desk.desk.MOST_AT_ONCE", 1)
    monkeypatch.setattr("tui.reader.desk.desk.STOOD", 0.2)
    async with driven(river()) as reader:
        reader.desk.set_filter(Filter(kinds=frozenset({Kind.CONSULT})))
        await reader.settle()
        assert reader.text("masthead").rstrip().endswith("3 events")
        assert not any(line.endswith("3") for line in reader.lines("actors"))
        await reader.pilot.pause(0.3)
        await reader.settle()
        assert any("Ardania" in line and line.endswith("3") for line in reader.lines("actors"))
