"""What can be done in the lists of filters, with the keys for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.keys import Action

if TYPE_CHECKING:
    from textual.binding import BindingType

_GROUP = "In the lists of filters"

FACET_ACTIONS = (
    Action("turn", "space,enter,ctrl+j", "Space", "Ask for it",
           "Ask for it, or no more; a day is typed in plain words, a saved filter put in force",
           _GROUP),
    Action("section(1)", "tab", "Tab", "Next list", "The next list, and the one before", _GROUP),
    Action("section(-1)", "shift+tab", "S-Tab", "List before", "", _GROUP),
    Action("narrow", "slash", "/", "Narrow the lists", "Only names with a part", _GROUP),
    Action("clear", "x", "x", "Ask for everything", "Ask for everything", _GROUP),
    Action("save", "V", "V", "Save this filter", "Save this filter under a name", _GROUP),
    Action("forget", "delete,backspace,Z", "Del", "Forget a saved filter",
           "Forget the saved filter under the cursor", _GROUP),
)  # fmt: skip

_ELSEWHERE = (
    ("escape,q,z", "leave", "Back"),
    ("question_mark", "help", "Help"),
    ("colon", "palette", "Commands"),
)


def facet_bindings() -> list[BindingType]:
    """Return the key bindings of the lists of filters."""
    from textual.binding import Binding  # noqa: PLC0415 - as the reader's own keys

    own = ((action.keys, action.name, action.title) for action in FACET_ACTIONS)
    return [Binding(*entry, show=False, priority=True) for entry in (*own, *_ELSEWHERE)]
