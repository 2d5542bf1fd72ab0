"""What can be done in the list of changes, with the keys for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.keys import Action

if TYPE_CHECKING:
    from textual.binding import BindingType

_GROUP = "In the list of changes"
CHANGE_ACTIONS = (
    Action("take_back", "u", "u", "Take back this change",
           "Take back the change under the cursor, whoever made it", _GROUP),
    Action("dismiss_orphan", "x", "x", "Let go of a lost sentence",
           "List a change no more that has lost its sentence", _GROUP),
    Action("go", "enter,ctrl+j", "Enter", "To its event", "To the event that it is about", _GROUP),
    Action("section(1)", "tab", "Tab", "Next part of the list",
           "The next part of the list, and the one before", _GROUP),
    Action("section(-1)", "shift+tab", "S-Tab", "Part before", "", _GROUP),
)  # fmt: skip
_ELSEWHERE = (
    ("escape,q,B", "leave", "Back"),
    ("question_mark", "help", "Help"),
    ("colon", "palette", "Commands"),
)


def change_bindings() -> list[BindingType]:
    """Return the key bindings of the list of changes."""
    from textual.binding import Binding  # noqa: PLC0415 - as the reader's own keys

    own = ((action.keys, action.name, action.title) for action in CHANGE_ACTIONS)
    return [Binding(*entry, show=False, priority=True) for entry in (*own, *_ELSEWHERE)]
