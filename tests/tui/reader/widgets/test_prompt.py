"""A line that a person types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.plain import cells
from tui.reader.paint.look import Look
from tui.reader.widgets.prompt import LONGEST, Typed, typed_cells


@pytest.mark.parametrize(
    ("key", "before", "after"),
    [
        ("left", ("river", 5), ("river", 4)),
        ("left", ("river", 0), ("river", 0)),
        ("right", ("river", 2), ("river", 3)),
        ("right", ("river", 5), ("river", 5)),
        ("home", ("river", 3), ("river", 0)),
        ("ctrl+a", ("river", 3), ("river", 0)),
        ("end", ("river", 3), ("river", 5)),
        ("ctrl+e", ("river", 3), ("river", 5)),
        ("ctrl+b", ("river", 3), ("river", 2)),
        ("ctrl+f", ("river", 3), ("river", 4)),
        ("backspace", ("river", 3), ("rier", 2)),
        ("ctrl+h", ("river", 0), ("river", 0)),
        ("delete", ("river", 3), ("rivr", 3)),
        ("delete", ("river", 5), ("river", 5)),
        ("ctrl+u", ("river bed", 6), ("bed", 0)),
        ("ctrl+k", ("river bed", 5), ("river", 5)),
        ("ctrl+w", ("river bed", 9), ("river ", 6)),
        ("ctrl+w", ("river bed ", 10), ("river ", 6)),
        ("ctrl+w", ("river", 5), ("", 0)),
    ],
)
def test_editing_keys(key: str, before: tuple[str, int], after: tuple[str, int]) -> None:
    """The keys of every shell's line."""
    assert Typed(*before).press(key) == Typed(*after)


def test_other_keys_are_not_its_business() -> None:
    """They are told apart from a key that changes nothing."""
    assert Typed("river", 5).press("f1") is None


def test_typing_goes_in_at_the_caret() -> None:
    """And the caret goes with it; a pasted line end is a blank."""
    assert Typed("rver", 1).insert("i") == Typed("river", 2)
    assert Typed("", 0).insert("two\nlines") == Typed("two lines", 9)


def test_nothing_grows_without_end() -> None:
    """What is pasted beyond the longest line is left out."""
    assert len(Typed("ab", 2).insert("x" * 9999).text) == LONGEST


def test_the_hint_stands_until_something_is_typed() -> None:
    """Label, caret, hint; then label, text, caret."""
    empty = typed_cells(" / ", Typed(), "words", 20, Look())
    typed = typed_cells(" / ", Typed("dam", 3), "words", 20, Look())

    assert "".join(piece.text for piece in empty) == " /   words".ljust(20)
    assert "".join(piece.text for piece in typed) == " / dam".ljust(20)


@given(st.text(max_size=80), st.integers(0, 80), st.integers(8, 60))
def test_the_line_fills_its_width(text: str, caret: int, width: int) -> None:
    """With the caret in sight wherever it stands."""
    pieces = typed_cells(" / ", Typed(text, min(caret, len(text))), "words", width, Look())

    assert abs(sum(cells(piece.text) for piece in pieces) - width) <= 1
    assert [piece.ink for piece in pieces].count("found") == 1
