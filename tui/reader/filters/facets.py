"""What a filter can be narrowed by, as rows of a list, and what turning one of them does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from store.model import Kind, Status
from tui.reader.paint.finding import fold
from tui.reader.widgets.listing import Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from store.finding.facets import Facets
    from store.model import Filter


class Facet(NamedTuple):
    """One value of one field of a filter.

    `field` is a field of `Filter`, or "saved" for a filter that is saved under a name. Of a field
    that holds one thing, `value` is "".
    """

    field: str
    value: str
    shown: str


_HEADINGS = {
    "kept": "Kept and new",
    "days": "Days",
    "statuses": "Status",
    "kinds": "Kind",
    "talks": "Talks",
    "outlets": "Outlet",
    "tags": "Tag",
    "saved": "Saved filters",
}
_FLAGS = ("starred", "noted", "corrected", "doubtful")
_SETS = ("kinds", "statuses")


def facet_rows(
    chosen: Filter, found: Facets | None, saved: Sequence[str], *, part: str = ""
) -> Iterator[Row]:
    """Yield headings and a row each for what can be asked, less what has no `part` in its name."""
    wanted = fold(part)
    for name, facets in _groups(chosen, found, saved):
        rows = [Row(f"{one.field}:{one.value}", one) for one in facets if wanted in fold(one.shown)]
        if rows:
            yield Row(_HEADINGS[name])
            yield from rows


def _groups(
    chosen: Filter, found: Facets | None, saved: Sequence[str]
) -> Iterator[tuple[str, list[Facet]]]:
    kept = [Facet(flag, "", flag) for flag in _FLAGS]
    yield "kept", [*kept, Facet("newer_than", "", "new since all was seen")]
    since = chosen.since.isoformat() if chosen.since else "any day"
    until = chosen.until.isoformat() if chosen.until else "any day"
    yield "days", [Facet("since", "", f"since {since}"), Facet("until", "", f"until {until}")]
    yield "statuses", _each("statuses", (status.value for status in Status))
    yield "kinds", _each("kinds", (kind.value for kind in Kind))
    for name in ("talks", "outlets", "tags"):
        there = getattr(found, name) if found else ()
        asked = getattr(chosen, name)
        names = dict.fromkeys((*there, *asked))
        counts = found.counts.get(name, {}) if found else {}
        yield name, _each(name, sorted(names, key=lambda one: -counts.get(one, 0)))
    yield "saved", _each("saved", saved)


def _each(field: str, values: Iterable[str]) -> list[Facet]:
    return [Facet(field, value, value) for value in values]


def is_asked(chosen: Filter, facet: Facet) -> bool:
    """Whether a filter asks for it."""
    asked = getattr(chosen, facet.field, None)
    if facet.field in (*_SETS, "talks", "outlets", "tags"):
        return facet.value in (asked or ())
    return asked not in (None, False)


def turned(chosen: Filter, facet: Facet, *, newer_than: int | None = None) -> Filter:
    """Return a filter that asks for it; or no more, if it does already.

    `newer_than` is what the filter for what is new asks for.
    """
    asked = getattr(chosen, facet.field)
    value: Any
    if facet.field in _SETS:
        word = Kind(facet.value) if facet.field == "kinds" else Status(facet.value)
        value = asked ^ {word}
    elif isinstance(asked, tuple):
        others = tuple(one for one in asked if one != facet.value)
        value = others if others != asked else (*asked, facet.value)
    elif facet.field == "newer_than":
        value = newer_than if asked is None else None
    else:
        value = not asked
    return replace(chosen, **{facet.field: value})


def count_of(found: Facets | None, facet: Facet) -> int | None:
    """Return how many events it would keep, `None` where nobody counted."""
    counts = found.counts.get(facet.field) if found else None
    return None if counts is None else counts.get(facet.value, 0)
