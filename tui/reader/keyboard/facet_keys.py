"""What can be done in the lists of filters, with the keys for it."""

from __future__ import annotations

from tui.reader.keyboard.inner_keys import InnerKeys
from tui.reader.keyboard.keys import Action

_GROUP = "In the lists of filters"

_ACTIONS = (
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

FILTERS = InnerKeys("filters", "the lists of filters", "facets", _ACTIONS)
