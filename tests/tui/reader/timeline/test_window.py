"""The window slides over the timeline, reads little and keeps little."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from store.values.places import place_of
from tests.tui.reader.shelf import ListedPages, event, many
from tui.reader.timeline.window import KEEP, MARGIN, PAGE, Window


def window(count: int) -> tuple[Window, ListedPages]:
    """A window over so many events, and what it reads from."""
    pages = ListedPages(many(count))
    return Window(pages), pages


def test_it_begins_with_one_page() -> None:
    """One read, however long the timeline."""
    shown, pages = window(5000)

    assert shown.to_first() == 0
    assert (len(shown.events), pages.reads) == (PAGE, 1)
    assert (shown.at_first, shown.at_last) == (True, False)


def test_an_empty_timeline() -> None:
    """No event, and both ends in sight."""
    shown, _ = window(0)

    assert (shown.to_first(), shown.to_last(), shown.to_place(("2001-01-01", 1))) == (-1, -1, -1)
    assert (shown.at_first, shown.at_last) == (True, True)
    assert shown.reach(3) == 0


def test_the_end_is_one_read_too() -> None:
    """The newest events, oldest first."""
    shown, pages = window(5000)

    assert shown.to_last() == PAGE - 1
    assert [one.id for one in shown.events] == list(range(5001 - PAGE, 5001))
    assert (shown.at_first, shown.at_last, pages.reads) == (False, True, 1)


def test_near_an_edge_a_page_more_is_read() -> None:
    """Coming within the margin of the last event reads on; the others stay where they are."""
    shown, pages = window(5000)
    shown.to_first()

    assert shown.reach(PAGE - MARGIN - 1) == 0
    assert pages.reads == 1
    assert shown.reach(PAGE - MARGIN) == 0
    assert (pages.reads, len(shown.events)) == (2, 2 * PAGE)


def test_what_is_far_behind_is_let_go() -> None:
    """Never more than KEEP events, and the index of each moves by as many as went."""
    shown, _ = window(5000)
    at = shown.to_first()
    for _ in range(3000):
        at += 1
        at += shown.reach(at)
        assert len(shown.events) <= KEEP

    assert shown.events[at].id == 3001
    assert not shown.at_first


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 900), st.lists(st.integers(-150, 150), max_size=40))
def test_any_walk_ends_where_it_would_in_one_list(count: int, steps: list[int]) -> None:
    """However it slides, the window shows the same events as the whole list would."""
    shown, pages = window(count)
    at, plain = shown.to_first(), 0
    for step in steps:
        plain = min(max(plain + step, 0), count - 1)
        moved = shown.reach(at + step)
        at = min(max(at + step + moved, 0), len(shown.events) - 1)
        assert shown.events[at] == pages.events[plain]
        assert [one.id for one in shown.events] == sorted(one.id for one in shown.events)


def test_a_place_in_the_middle() -> None:
    """Events on both sides, the cursor on the event of the place."""
    shown, pages = window(5000)
    at = shown.to_place(place_of(pages.events[2500]))

    assert shown.events[at].id == 2501
    assert at == PAGE


def test_a_place_that_is_hidden_gives_the_nearest_in_time() -> None:
    """Of two as near, the later."""
    events = [event(1, "2031-01-01", "a"), event(2, "2031-01-11", "b"), event(3, "2031-02-01", "c")]
    shown = Window(ListedPages(events))

    nearest = {
        day: shown.events[at].id
        for day in (
            "2030-01-01",
            "2031-01-05",
            "2031-01-06",
            "2031-01-20",
            "2031-01-25",
            "2032-01-01",
        )
        if (at := shown.to_place((day, 99))) >= 0
    }

    assert nearest == {
        "2030-01-01": 1, "2031-01-05": 1, "2031-01-06": 2, "2031-01-20": 2, "2031-01-25": 3,
        "2032-01-01": 3,
    }  # fmt: skip


def test_events_are_found_by_their_number() -> None:
    """Only within the window."""
    shown, _ = window(5000)
    shown.to_first()

    assert (shown.index_of(7), shown.index_of(4000)) == (6, None)
