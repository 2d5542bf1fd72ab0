"""What can be decided about a new name, with the keys for it: told once, as the reader's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.keys import Action

if TYPE_CHECKING:
    from textual.binding import BindingType

_GROUP = "In the new names"

NAME_ACTIONS = (
    Action("confirm", "c", "c", "It is an actor",
           "It is an actor, of the kind shown; or of another kind", _GROUP),
    Action("confirm_as", "C", "C", "It is an actor of another kind", "", _GROUP),
    Action("merge", "m", "m", "It is somebody known",
           "It is somebody known: Enter for the suggestion, or a part of a name", _GROUP),
    Action("rename", "r", "r", "Give it another name", "Give it another name", _GROUP),
    Action("reject", "x", "x", "It is no actor", "It is no actor", _GROUP),
    Action("undo", "u", "u", "Take the last decision back",
           "Take the last decision back, then the one before", _GROUP),
)  # fmt: skip

# What leads elsewhere has the keys that it has in the reader.
_ELSEWHERE = (
    ("escape,q,D", "leave", "Back"),
    ("question_mark", "help", "Help"),
    ("colon", "palette", "Commands"),
)

LED_ELSEWHERE = {
    "leave": ("back", "quit", "names"),
    "help": ("help",),
    "palette": ("palette",),
}
"""The reader's actions whose keys lead out of the list of names."""


def name_bindings() -> list[BindingType]:
    """Return the key bindings of the screen of new names; the settings know them by their ids."""
    from textual.binding import Binding  # noqa: PLC0415 - the settings are read before Textual is

    own = ((action.keys, action.name, action.title) for action in NAME_ACTIONS)
    return [
        Binding(keys, name, title, show=False, priority=True, id=f"names.{name}")
        for keys, name, title in (*own, *_ELSEWHERE)
    ]
