"""What can be decided about a new name, with the keys for it: told once, as the reader's own."""

from __future__ import annotations

from tui.reader.keyboard.inner_keys import InnerKeys
from tui.reader.keyboard.keys import Action

_GROUP = "In the new names"

_ACTIONS = (
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

NAMES = InnerKeys("names", "the list of new names", "names", _ACTIONS)
