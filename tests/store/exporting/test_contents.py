"""Two stores are compared by what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding import changing
from store.adding.adding import add, add_many
from store.exporting.contents import contents, contents_hash
from store.keeping import deciding, keeping, looks, saved
from store.model import Filter
from store.opening import Store, open_store
from tests.store.many import some_readings
from tests.store.samples import ANNA, BRUNO, claim, reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def filled(path: Path, *, backwards: bool = False, detour: bool = False) -> list[str]:
    """The contents of a store of the same articles, added in one order or the other."""
    readings = list(some_readings(3, 9))
    with open_store(path, create=True) as made:
        if detour:
            number = add(made, reading(claim("They stayed apart."), title="Gone")).article
            changing.remove(made, number)
        list(add_many(made, reversed(readings) if backwards else readings))
        return contents(made)


def test_equal_articles_make_equal_contents(tmp_path: Path) -> None:
    """Neither the order of adding nor an article that came and went changes the contents."""
    first = filled(tmp_path / "a.db")

    assert filled(tmp_path / "b.db", backwards=True) == first
    assert filled(tmp_path / "c.db", detour=True) == first
    assert len(first) > 30


def _twice(store: Store) -> None:
    add(store, reading(claim("They parted."), title="Second"))


def _seen(store: Store) -> None:
    looks.mark_seen(store, "ada")


CHANGES: dict[str, Callable[[Store], object]] = {
    "article": _twice,
    "title": lambda store: changing.edit(store, 1, by="ada", title="Other"),
    "talks": lambda store: changing.edit(store, 1, by="ada", talks=["Grain"]),
    "star": lambda store: keeping.star(store, 1, by="ada"),
    "tag": lambda store: keeping.tag(store, 1, "key", by="ada"),
    "note": lambda store: keeping.note(store, 1, "So they say.", by="ada"),
    "kind": lambda store: keeping.correct_event(store, 1, "kind", "REJECT", by="ada"),
    "hide": lambda store: keeping.hide(store, 1, by="ada"),
    "merge": lambda store: keeping.merge(store, [1, 2], by="ada"),
    "reject": lambda store: deciding.reject(store, BRUNO.name, by="ada"),
    "rename": lambda store: deciding.rename(store, ANNA.name, "Anna V.", by="ada"),
    "filter": lambda store: saved.save_filter(store, "grain", Filter(words="grain"), by="ada"),
    "seen": _seen,
}


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_a_person_does_is_part_of_the_contents(store: Store, change: str) -> None:
    """No act of a person leaves the contents as they were."""
    add(store, reading(claim(), claim("Keller rejected everything.", when="2015-06-22")))
    before = contents_hash(store)

    CHANGES[change](store)

    assert contents_hash(store) != before


def test_contents_name_nothing_by_number(store: Store, tmp_path: Path) -> None:
    """The same changes on other numbers come to the same contents."""
    said = reading(claim(), claim("Keller rejected everything.", when="2015-06-22"))
    with open_store(tmp_path / "other.db", create=True) as other:
        changing.remove(other, add(other, reading(claim("They left."), title="Gone")).article)
        add(other, said)
        keeping.merge(other, [2, 3], by="ada")
        keeping.star(other, 2, by="ada")
        looks.mark_seen(other, "ada")
        add(store, said)
        keeping.merge(store, [1, 2], by="ada")
        keeping.star(store, 1, by="ada")
        looks.mark_seen(store, "ada")

        assert contents(store) == contents(other)
