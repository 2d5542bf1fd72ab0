"""How the panes share the terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.desk.sharing import LEAST, PARTS, USUAL, Layout, layout_of


@given(st.integers(100, 400), st.integers(-10, 500))
def test_a_width_asked_for_is_had(columns: int, cells: int) -> None:
    """To the cell, as far as both sides keep what they need."""
    layout = USUAL.with_width(cells, columns)

    left = columns - layout.actors
    assert layout.timeline_width(columns) == max(min(cells, left - LEAST["wide"]), LEAST["wide"])


@given(st.integers(9, 200), st.integers(-10, 300))
def test_a_height_asked_for_is_had(rows: int, lines: int) -> None:
    """To the line."""
    layout = USUAL.with_height(lines, rows)

    assert layout.timeline_height(rows) == max(min(lines, rows - 4), 4)


def test_where_there_is_no_room_both_have_half() -> None:
    """Neither has what it needs then."""
    assert USUAL.with_height(2, 7).narrow == PARTS // 2
    assert USUAL.with_height(2, 8).timeline_height(8) == 4


@pytest.mark.parametrize(("cells", "actors"), [(1, 14), (20, 20), (500, 72)])
def test_the_actors_leave_room(cells: int, actors: int) -> None:
    """They have fourteen cells at least, and the others what they need."""
    assert USUAL.with_actors(cells, 120) == Layout(actors=actors)


def test_numbers_lead_back() -> None:
    """What is kept is what it was."""
    layout = Layout(30, 400, 300)

    assert layout_of(layout.numbers()) == layout


@pytest.mark.parametrize(
    "kept", [None, [], [1, 2], "abc", ["a", 1, 2], [0, 1, 1], [1, 900, 1], [1, 1, 0], [1000, 1, 1]]
)
def test_what_cannot_be_is_the_usual(kept: object) -> None:
    """A later version may have left it."""
    assert layout_of(kept) == USUAL
