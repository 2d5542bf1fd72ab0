"""The timeline: where the cursor goes, what is read, what is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from textual import events

from store.model import Filter
from store.values.places import place_of
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import Shelf, event, many, river
from tui.reader.timeline.window import KEEP

if TYPE_CHECKING:
    from textual.widget import Widget

WheelT = TypeVar("WheelT", bound=events.MouseEvent)


async def test_it_begins_at_the_oldest_event() -> None:
    """The first page is painted, the cursor on its first event."""
    async with driven(river()) as reader:
        assert reader.headline == "Corvia threatens to close the lower canal"
        assert reader.lines("timeline")[:14] == [
            " November 2030",
            "▌  ↯ Corvia threatens to close the lower canal",
            " Saturday 28 December 2030",
            "   ☎ Ardania and Corvia speak",
            " Sunday 9 March 2031                 2 months later",
            "   ■ Engineers walk along the dam",
            " Monday 10 March 2031",
            "   ◆ Ardania and Belmark meet in Port Selwyn     2",
            "   ● Ardania agrees to open the upper sluices",
            "   ☞ Belmark accuses Ardania over its reservoi…",
            " ✗ ✚ by 10 Mar denied: Corvia offers to buy th…",
            "── today, 20 March 2031 ───────────────────────────",
            " Wednesday 2 April 2031               23 days later",
            " ╌ ◆ planned: Ardania and Belmark to meet again",
        ]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["j"], 2),
        (["down", "down"], 3),
        (["j", "j", "k"], 2),
        (["j", "up", "up"], 1),
        (["G"], 3000),
        (["end", "home"], 1),
        (["G", "j"], 3000),
        (["G", "g"], 1),
        (["G", "k"], 2999),
    ],
)
async def test_moving(keys: list[str], expected: int) -> None:
    """Both sorts of keys; the ends hold."""
    async with driven(Shelf(many(3000))) as reader:
        await reader.press(*keys)

        assert reader.headline.endswith(f"round {expected}")


async def test_pages_overlap_and_come_back() -> None:
    """A page on shows what follows; as many back lead to the beginning."""
    async with driven(Shelf(many(3000))) as reader:
        seen = []
        for key in ("pagedown", "space", "ctrl+d", "ctrl+u", "pageup", "b"):
            await reader.press(key)
            seen.append(int(reader.headline.rsplit(" ", 1)[1]))

        assert seen[0] < seen[1] < seen[2]
        assert 20 <= seen[0] - 1 <= 37
        assert seen[5] == 1


async def test_every_event_is_passed_once() -> None:
    """Walking down shows each event once, in order, whatever slides underneath."""
    async with driven(Shelf(many(700))) as reader:
        passed = [1]
        for _ in range(699):
            reader.desk.timeline.action_move(1)
            passed.append(int(reader.headline.rsplit(" ", 1)[1]))

        assert passed == list(range(1, 701))


async def test_the_cursor_is_always_in_sight() -> None:
    """On every row of a walk the painted lines hold the cursor."""
    async with driven(Shelf(many(400)), size=(40, 12)) as reader:
        for step in [1] * 60 + [-1] * 30 + [45, -17, 200, -300]:
            reader.desk.timeline.action_move(step)
            marked = [line for line in reader.lines("timeline") if line.startswith("▌")]
            assert len(marked) == 1


async def test_the_day_is_never_out_of_sight() -> None:
    """The top line names the day of the first row, far from its heading too."""
    events = [event(n, "2031-03-10", f"Round {n}") for n in range(1, 300)]
    async with driven(Shelf(events)) as reader:
        await reader.press("pagedown", "pagedown", "pagedown")

        assert reader.lines("timeline")[0] == " Monday 10 March 2031"


async def test_memory_holds_a_window_only() -> None:
    """However far someone walks, a few pages are kept."""
    async with driven(Shelf(many(5000))) as reader:
        for _ in range(100):
            reader.desk.timeline.action_page(1)

        assert len(reader.desk.timeline._roll.events) <= KEEP


async def test_the_cursor_stays_on_its_event_under_a_filter() -> None:
    """The filter keeps the event: the cursor is on it, among others around it."""
    async with driven(Shelf(many(3000))) as reader:
        reader.desk.timeline.go_to(place_of(many(3000)[1501]))
        reader.desk.set_filter(Filter(actors=("Belmark",)))
        await reader.settle()

        assert reader.headline.endswith("round 1502")


async def test_hidden_events_give_way_to_the_nearest_and_come_back() -> None:
    """A filter hides the event: the nearest in time; the filter goes: the event again."""
    async with driven(river()) as reader:
        await reader.press("j")
        assert reader.headline == "Ardania and Corvia speak"
        reader.desk.set_filter(Filter(actors=("Belmark",)))
        await reader.settle()
        assert reader.headline == "Corvia threatens to close the lower canal"
        await reader.press("x")

        assert reader.headline == "Ardania and Corvia speak"


async def test_moving_under_a_filter_forgets_the_hidden_event() -> None:
    """Who has moved on is not pulled back."""
    async with driven(river()) as reader:
        await reader.press("j")
        reader.desk.set_filter(Filter(actors=("Belmark",)))
        await reader.press("j", "x")

        assert reader.headline == "Engineers walk along the dam"


async def test_an_empty_store_says_how_to_begin() -> None:
    """In words, with the command to type."""
    async with driven(Shelf()) as reader:
        assert "parley add PAGE.txt --published 2025-12-28" in reader.text("timeline")
        await reader.press(
            "j", "k", "g", "G", "pagedown", "enter", "n", "i", "f", "t", "s", "]", "T"
        )
        assert reader.headline == ""


async def test_a_filter_that_keeps_nothing_says_so() -> None:
    """And how to be rid of it."""
    async with driven(river()) as reader:
        reader.desk.set_filter(Filter(words="nothing of the sort"))
        await reader.settle()

        assert "Nothing is kept by this filter." in reader.text("timeline")
        assert "x clears it." in reader.text("timeline")


async def test_the_mouse_moves_the_cursor() -> None:
    """A click goes to a row, the wheel walks on."""
    async with driven(river()) as reader:
        await reader.pilot.click("#timeline", offset=(10, 7))
        await reader.settle()
        assert reader.headline == "Ardania and Belmark meet in Port Selwyn"

        timeline = reader.desk.timeline
        timeline.on_mouse_scroll_down(_wheel(timeline, events.MouseScrollDown))
        assert reader.headline == "Corvia offers to buy the water"
        timeline.on_mouse_scroll_up(_wheel(timeline, events.MouseScrollUp))
        assert reader.headline == "Ardania and Belmark meet in Port Selwyn"


def _wheel(widget: Widget, made: type[WheelT]) -> WheelT:
    return made(widget, 1, 1, 0, 0, 0, shift=False, meta=False, ctrl=False)


async def test_resizing_keeps_the_place() -> None:
    """Small, large and back: the cursor on its event, and in sight."""
    async with driven(Shelf(many(500))) as reader:
        reader.desk.timeline.action_move(250)
        for size in ((80, 24), (40, 12), (200, 60), (120, 40)):
            await reader.pilot.resize_terminal(*size)
            await reader.settle()
            assert reader.headline.endswith("round 251")
            assert any("▌" in line for line in reader.lines("timeline"))


async def test_the_newest_first() -> None:
    """O turns the timeline, the cursor on its event; g goes to the newest; O turns it back."""
    async with driven(Shelf(many(3000))) as reader:
        reader.desk.timeline.go_to(place_of(many(3000)[1500]))
        await reader.press("O")
        assert reader.headline.endswith("round 1501")

        await reader.press("j")
        assert reader.headline.endswith("round 1500")

        await reader.press("g")
        assert reader.headline.endswith("round 3000")
        assert reader.lines("timeline")[0] == " Saturday 27 September 2003"

        await reader.press("O", "g")
        assert reader.headline.endswith("round 1")


async def test_a_search_goes_down_when_the_newest_is_above() -> None:
    """The next match is the one below; the ends meet."""
    async with driven(river()) as reader:
        await reader.press("O", "g", "slash")
        await reader.type("meet")
        seen = [reader.headline]
        for key in ("n", "n", "N"):
            await reader.press(key)
            seen.append(reader.headline)

        again, met = "Ardania and Belmark to meet again", "Ardania and Belmark meet in Port Selwyn"
        assert seen == [again, met, again, met]


async def test_following_goes_to_the_newest_wherever_that_is() -> None:
    """At the top where the newest is above."""
    async with driven(Shelf(many(300))) as reader:
        await reader.press("O", "G", "F")

        assert reader.headline.endswith("round 300")


async def test_headings_for_weeks_and_months() -> None:
    """W goes from days to weeks to months; rows say the day; the cursor stays."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "W")
        week = next(line for line in reader.lines("timeline") if line.startswith(" 3–9 Mar 2031"))
        assert week.endswith(" 2 months later")
        assert "▌  ■ 9 Mar Engineers walk along the dam" in reader.lines("timeline")

        await reader.press("W")
        assert " March 2031                          3 months later" in reader.lines("timeline")

        await reader.press("W")
        assert " Sunday 9 March 2031                 2 months later" in reader.lines("timeline")
        assert reader.headline == "Engineers walk along the dam"
