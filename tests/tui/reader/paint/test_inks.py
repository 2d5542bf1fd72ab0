"""The inks of lines can be read in every theme, light or dark."""

from __future__ import annotations

import re

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from tui.reader.themes import TERMINAL
from tui.reader.widgets.bar import Bar

INKS = sorted(set(re.findall(r"color: \$([a-z-]+)", Bar.DEFAULT_CSS)) - {"background"})


def contrast(one: Color, other: Color) -> float:
    """How much lighter one is than the other, by the formula of WCAG 2.1."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Color) -> float:
    """How light a colour is, from 0 to 1."""
    parts = (part / 255 for part in (colour.r, colour.g, colour.b))
    linear = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts)
    return sum(x * weight for x, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


@pytest.mark.parametrize("name", sorted(BUILTIN_THEMES))
def test_inks_stand_out_from_the_ground(name: str) -> None:
    """By three to one at least, as WCAG 2.1 asks for graphics and large text."""
    theme = BUILTIN_THEMES[name]
    if theme.ansi:
        pytest.skip("its colours are the terminal's")
    colours = theme.to_color_system().generate()
    ground = Color.parse(colours["background"])
    for ink in INKS:
        colour = Color.parse(colours[ink])
        assert contrast(ground, ground.blend(colour, colour.a, 1)) >= 3, ink


def test_the_terminals_own_colours_stay_its_own() -> None:
    """One of its sixteen each."""
    colours = TERMINAL.to_color_system().generate()

    assert {colours[ink] for ink in INKS} == {
        f"ansi_{name}"
        for name in ("default", "blue", "cyan", "yellow", "red", "green", "magenta")
    }  # fmt: skip
