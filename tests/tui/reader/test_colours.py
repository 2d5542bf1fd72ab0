"""No colours where none are wanted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.colours import without_colours


@pytest.mark.parametrize(
    ("sent", "left"),
    [
        ("\x1b[1;31mred\x1b[0m", "\x1b[1mred\x1b[0m"),
        ("\x1b[38;5;5;4mx", "\x1b[4mx"),
        ("\x1b[38;2;1;2;3;48;2;7;7;7mx", "x"),
        ("\x1b[7;48;2;1;2;3;3mx\x1b[m", "\x1b[7;3mx\x1b[m"),
        ("\x1b[39;49mx", "x"),
        ("\x1b[97;107;22mx", "\x1b[22mx"),
        ("\x1b[38mx\x1b[38;9;1mx", "x\x1b[1mx"),
        ("\x1b[31Hmoved", "\x1b[31Hmoved"),
    ],
)
def test_only_colours_go(sent: str, left: str) -> None:
    """Bold, underlined, reversed and the cursor's moves stay."""
    assert without_colours(sent) == left


@given(st.text(alphabet="\x1b[;m0123489 x", max_size=60))
def test_any_bytes_are_read(sent: str) -> None:
    """What is left holds no colour any more, and text is left as it is."""
    left = without_colours(sent)

    assert without_colours(left) == left or "\x1b[" in sent
    if "\x1b" not in sent:
        assert left == sent
