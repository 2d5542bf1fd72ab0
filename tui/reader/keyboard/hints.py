"""The keys that matter most in each pane, for the line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.plain import cells
from tui.reader.keyboard.keys import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.reader.keyboard.keys import Action

_HINTS = {
    "timeline": (
        ("help", "keys"), ("search", "search"), ("date", "date"), ("actors", "actors"),
        ("choose", "read"), ("quit", "quit"),
    ),
    "article": (
        ("help", "keys"), ("claim(1) claim(-1)", "claims"), ("account(1) account(-1)", "accounts"),
        ("choose", "its event"), ("back", "back"),
    ),
    "actors": (
        ("press", "with, without, off"), ("choose", "only this"), ("any_actor", "any or all"),
        ("search", "name"), ("back", "back"),
    ),
    "names": (
        ("confirm", "confirm"), ("merge", "merge"), ("rename", "rename"), ("reject", "reject"),
        ("undo", "undo"), ("confirm_as", "kind"), ("help", "keys"), ("back", "back"),
    ),
    "names, short": (
        ("confirm", "yes"), ("merge", "merge"), ("rename", "rename"), ("reject", "no"),
        ("undo", "undo"),
    ),
    "filters": (
        ("turn", "on, off"), ("section(1)", "next list"), ("narrow", "part of a name"),
        ("clear", "everything"), ("save", "save"), ("help", "keys"), ("back", "back"),
    ),
    "filters, short": (
        ("turn", "turn"), ("section(1)", "list"), ("clear", "all"), ("back", "back"),
    ),
    "changes": (
        ("take_back", "take back"), ("dismiss_orphan", "let go of what is lost"),
        ("go", "its event"), ("section(1)", "next part"), ("help", "keys"), ("back", "back"),
    ),
    "changes, short": (
        ("take_back", "undo"), ("dismiss_orphan", "let go"), ("go", "event"), ("back", "back"),
    ),
}  # fmt: skip


def hint(where: str, actions: Iterable[Action] = ACTIONS) -> str:
    """Return the hints of a pane, or of a screen over it, with the keys that actions have."""
    shown = {action.name: first for action in actions if (first := action.shown.split()[:1])}
    told = []
    for names, words in _HINTS[where]:
        keys = [key for name in names.split() for key in shown.get(name, ())]
        if keys:
            told.append(f"{' '.join(keys)} {words}")
    return ("  " if where.endswith("short") else "   ").join(told)


def whole_hints(hints: str, room: int) -> str:
    """Return as many of the hints, which stand two or more blanks apart, as there is room for."""
    while cells(hints) > room and "  " in hints:
        hints = hints.rpartition("  ")[0].rstrip()
    return hints
