"""How two readings of an article differ, in words: a line for each event that does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.counting import counted
from tui.dates import date_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from store.joining.comparing import Altered, Differences
    from store.model import Event


def difference_lines(found: Differences) -> Iterator[str]:
    """Yield a line for each event: "+" is gained, "-" lost, "~" told otherwise, with what changed.

    Nothing is yielded where nothing differs.
    """
    yield from (f"+ {_event_words(event)}" for event in found.gained)
    yield from (f"- {_event_words(event)}" for event in found.lost)
    yield from (f"~ {_event_words(one.after)} ({_altered_words(one)})" for one in found.altered)


def difference_summary(found: Differences) -> str:
    """Return how many events are gained, lost and altered: "2 events gained, 1 lost, 1 altered"."""
    numbers = {
        "gained": len(found.gained),
        "lost": len(found.lost),
        "altered": len(found.altered),
    }
    said = [(number, name) for name, number in numbers.items() if number]
    if not said:
        return "no event changed"
    (number, name), *rest = said
    return ", ".join([f"{counted(number, 'event')} {name}", *(f"{n} {w}" for n, w in rest)])


def difference_record(found: Differences) -> dict[str, Any]:
    """Return differences as a record: lists of events, and for altered ones what they were."""
    return {
        "gained": [_event_record(event) for event in found.gained],
        "lost": [_event_record(event) for event in found.lost],
        "altered": [
            {**_event_record(one.after), "was": _former(one.before, one.fields)}
            for one in found.altered
        ],
    }


def _event_record(event: Event) -> dict[str, Any]:
    fields = ("date", "kind", "mode", "status", "actors")
    return {"event": event.id or None, "headline": event.headline, **_former(event, fields)}


def _former(event: Event, fields: Iterable[str]) -> dict[str, Any]:
    actors = [{"name": p.name, "role": p.role.value} for p in event.roles]
    return {name: actors if name == "actors" else getattr(event, name) for name in fields}


def _event_words(event: Event) -> str:
    status = "" if event.status.value == "happened" else f" {event.status.value}"
    number = f" [event {event.id}]" if event.id else ""
    return f"{date_words(event.date)}, {event.kind.value}{status}: {event.headline}{number}"


def _altered_words(one: Altered) -> str:
    return "; ".join(_field_words(one, name) for name in one.fields)


def _field_words(one: Altered, name: str) -> str:
    was, now = _value(one.before, name), _value(one.after, name)
    return f"{name} was {was}" if name == "date" else f"{name} {was} → {now}"


def _value(event: Event, name: str) -> str:
    if name == "date":
        return date_words(event.date)
    if name == "actors":
        return ", ".join(f"{p.name} ({p.role.value})" for p in event.roles) or "nobody"
    return str(getattr(event, name) or "none")
