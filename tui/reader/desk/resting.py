"""Where a person left the reader, as a text that a store keeps: filter, place, order, layout."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from store.keeping.filtertext import as_text, from_text
from store.model import Filter, Order
from tui.reader.desk.sharing import USUAL, Layout, layout_of
from tui.reader.timeline.headings import Grouping

if TYPE_CHECKING:
    from store.values.places import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """The filter in force, the event under the cursor, and how all that was shown.

    `lanes` is `None` where nobody asked for them or against them, `theme` where nobody chose one
    for this store.
    """

    chosen: Filter = field(default_factory=Filter)
    place: Place | None = None
    order: Order = Order.OLDEST
    grouping: Grouping = Grouping.DAY
    lanes: bool | None = None
    layout: Layout = USUAL
    theme: str | None = None

    def text(self) -> str:
        """Return it as JSON."""
        kept = {
            "filter": as_text(self.chosen),
            "place": self.place,
            "order": self.order.value,
            "grouping": self.grouping.value,
            "lanes": self.lanes,
            "layout": self.layout.numbers(),
            "theme": self.theme,
        }
        return json.dumps(kept)


def rested(text: str | None) -> Rest:
    """Return what a text tells; nothing where it cannot be read, which another version may leave.

    What was new at that time is not asked for again.
    """
    try:
        kept = json.loads(text or "{}")
        place = kept.get("place")
        if place is not None:
            place = (date.fromisoformat(place[0]).isoformat(), int(place[1]))
        return Rest(
            chosen=from_text(kept.get("filter", "{}")),
            place=place,
            order=Order(kept.get("order", Order.OLDEST)),
            grouping=Grouping(kept.get("grouping", Grouping.DAY)),
            lanes=None if kept.get("lanes") is None else bool(kept["lanes"]),
            layout=layout_of(kept.get("layout")),
            theme=None if kept.get("theme") is None else str(kept["theme"]),
        )
    except (ValueError, TypeError, AttributeError, LookupError):
        return Rest()
