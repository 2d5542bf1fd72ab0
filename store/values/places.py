"""Where an event or article stands in a listing: its day and id, also as one number.

The full-text tables are numbered by that number, so that a search walks in the order of days.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.model import Event

Place = tuple[str, int]
"""A day in ISO 8601 and an id: the order of every timeline."""

START: Place = ("", 0)
END: Place = ("~", 0)  # "~" sorts after every digit

_ID_BITS = 32
_LAST = 1 << 62


def place_of(event: Event) -> Place:
    """Return where an event stands in the timeline."""
    return event.day.isoformat(), event.id


def number(place: Place) -> int:
    """Return a place as one number; numbers sort as places do."""
    day, row = place
    if place == START:
        return 0
    if place == END:
        return _LAST
    return (date.fromisoformat(day).toordinal() << _ID_BITS) | row


def place(number: int) -> Place:
    """Return the place of a number; the inverse of `number`."""
    return date.fromordinal(number >> _ID_BITS).isoformat(), number & ((1 << _ID_BITS) - 1)


def at_start_of(day: date) -> Place:
    """Return the place before everything of that day."""
    return day.isoformat(), 0


def after_end_of(day: date) -> Place:
    """Return the place after everything of that day; at the end of the calendar, `END`."""
    return END if day == date.max else (date.fromordinal(day.toordinal() + 1).isoformat(), 0)
