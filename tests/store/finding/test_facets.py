"""What a filter can be narrowed by, and how many events that would keep."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import given

from store.adding.adding import add
from store.finding.facets import read_facets
from store.keeping.keeping import tag
from store.model import Filter, Kind, Status
from store.reading.events import count
from tests.store.many import OUTLETS, TALKS, filters, relaxed
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from store.opening import Store


@relaxed
@given(chosen=filters)
def test_each_number_is_what_the_filter_would_keep(kept: Store, chosen: Filter) -> None:
    """If it asked for that value alone."""
    *_, found = read_facets(kept, chosen)

    assert found.events == count(kept, chosen)
    for name, values in (
        ("kinds", tuple(Kind)), ("statuses", tuple(Status)), ("talks", TALKS),
        ("outlets", OUTLETS[:3]),
    ):  # fmt: skip
        for value in values:
            one: Any = frozenset({value}) if name in ("kinds", "statuses") else (value,)
            wanted = count(kept, replace(chosen, **{name: one}))
            assert found.counts[name].get(value, 0) == wanted


def test_names_come_first_and_numbers_list_by_list(kept: Store) -> None:
    """So that whoever has seen enough need not wait."""
    first, *then = read_facets(kept, Filter())

    assert first.counts == {}
    assert set(first.talks) == set(TALKS)
    assert set(OUTLETS) <= set(first.outlets)
    lists = ("kinds", "statuses", "talks", "outlets", "tags")
    assert [tuple(one.counts) for one in then] == [lists[: n + 1] for n in range(5)]


def test_tags_are_counted_beside_those_asked_for(store: Store) -> None:
    """Each tag with the others of the filter."""
    add(store, reading(claim(), claim("Keller left.", kind=Kind.RETREAT)))
    tag(store, 1, "a", by="mira")
    tag(store, 1, "b", by="mira")
    tag(store, 2, "b", by="mira")

    *_, found = read_facets(store, Filter())
    *_, narrowed = read_facets(store, Filter(tags=("a",)))
    assert found.tags == ("a", "b")
    assert found.counts["tags"] == {"a": 1, "b": 2}
    assert narrowed.counts["tags"] == {"a": 1, "b": 1}
