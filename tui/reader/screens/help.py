"""The help: every key with what it does, and what the marks mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Kind, Mode, Status
from tui.plain import wrap
from tui.reader.keyboard.rebinding import USUAL, Keyring
from tui.reader.paint.look import FAMILIES, Family
from tui.reader.paint.pieces import Piece
from tui.reader.screens.scroll import ScrollScreen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui.reader.paint.look import Look

_KEYS_WIDTH = 15
_COLOURS = {
    Family.AGREEING: "Coming together, in words",
    Family.HELPING: "Coming together, in deeds",
    Family.QUARRELLING: "Falling out, in words",
    Family.FIGHTING: "Falling out, in deeds",
    Family.SAYING: "Words alone",
}
_STATUS_WORDS = {
    Status.ONGOING: "going on",
    Status.PLANNED: "planned, not yet done",
    Status.CONDITIONAL: "hangs on a condition",
    Status.DENIED: "denied, or did not happen",
}


class HelpScreen(ScrollScreen):
    """Keys and legend."""

    def __init__(self, look: Look, keys: Keyring = USUAL) -> None:
        super().__init__(look, lambda width: help_lines(width, look, keys))


def help_lines(width: int, look: Look, keys: Keyring = USUAL) -> list[list[Piece]]:
    """Return the help, broken for a width in cells."""
    lines: list[list[Piece]] = [
        [Piece("Keys", "title"), Piece("   j and Space go on, Esc back", "dim")]
    ]
    group = ""
    every = keys.every
    for action, following in zip(every, (*every[1:], None), strict=True):
        if action.group != group:
            group = action.group
            lines += [[], [Piece(group, "heading")]]
        if action.help:
            paired = following and not following.help and following.shown != action.shown
            pair = f"  {following.shown}" if following and paired else ""
            lines += _entry(look.text(action.shown + pair), action.help, width, look)
    return [*lines, [], [Piece("Marks", "title")], *_legend(width, look)]


def _entry(
    keys: str, words: str, width: int, look: Look, ink: str = "status"
) -> Iterator[list[Piece]]:
    """Keys or a mark on the left, what they mean beside them."""
    for number, line in enumerate(wrap(look.text(words), max(width - _KEYS_WIDTH - 2, 8))):
        shown = look.fit(keys if number == 0 else "", _KEYS_WIDTH)
        yield [Piece(f"  {shown}", ink), Piece(line)]


def _legend(width: int, look: Look) -> Iterator[list[Piece]]:
    for family, words in _COLOURS.items():
        yield []
        yield [Piece(words, "heading")]
        kinds = [kind for kind in Kind if FAMILIES[kind] is family]
        for kind in kinds:
            yield from _entry(look.kind(kind), kind.value, width, look, family.value)
        if Kind.CONSULT in kinds:
            phone = look.kind(Kind.CONSULT, Mode.PHONE)
            yield from _entry(phone, "CONSULT, by phone", width, look, family.value)
    yield []
    yield [Piece("Before the type", "heading")]
    for status, words in _STATUS_WORDS.items():
        yield from _entry(look.status(status), words, width, look)
    yield []
    yield [Piece("Beside the type", "heading")]
    yield from _entry(look.mark("new"), "new since you last said that all is seen", width, look)
    yield from _entry(look.mark("star"), "starred", width, look)
    yield from _entry(look.mark("kept"), "tagged, noted, corrected or typed", width, look)
    yield []
    yield [Piece("In the lanes", "heading")]
    for drawing, words in _lane_drawings(look):
        yield from _entry(drawing, words, width, look)
    yield []
    yield [Piece("Behind the headline", "heading")]
    yield from _entry("2", "so many sources, where there are more than one", width, look)
    yield from _entry(look.mark("differs"), "the sources differ", width, look)
    yield []
    yield [Piece("Behind an actor", "heading")]
    yield from _entry("?", "nobody vouches for the name: D decides about it", width, look)


def _lane_drawings(look: Look) -> Iterator[tuple[str, str]]:
    """Lines between actors, and what they say."""
    rule, dashes = look.mark("rule") * 5, look.mark("dashes") * 5
    yield f"{look.mark('source')}{rule}{look.mark('source')}", "both do it"
    yield f"{look.mark('source')}{rule}{look.mark('right')}", "from source to target"
    planned = look.mark("planned source")
    yield f"{planned}{dashes}{planned}", "planned, or on a condition"
    yield f"{look.mark('cross')}{dashes}{look.mark('right')}", "denied"
    yield look.mark("beside"), "host or mediator"
