"""What can be done in the list of changes, with the keys for it."""

from __future__ import annotations

from tui.reader.keyboard.inner_keys import InnerKeys
from tui.reader.keyboard.keys import Action

_GROUP = "In the list of changes"
_ACTIONS = (
    Action("take_back", "u", "u", "Take back this change",
           "Take back the change under the cursor, whoever made it", _GROUP),
    Action("dismiss_orphan", "x", "x", "Let go of a lost sentence",
           "List a change no more that has lost its sentence", _GROUP),
    Action("go", "enter,ctrl+j", "Enter", "To its event", "To the event that it is about", _GROUP),
    Action("section(1)", "tab", "Tab", "Next part of the list",
           "The next part of the list, and the one before", _GROUP),
    Action("section(-1)", "shift+tab", "S-Tab", "Part before", "", _GROUP),
)  # fmt: skip

CHANGES = InnerKeys("history", "the list of changes", "changes", _ACTIONS)
