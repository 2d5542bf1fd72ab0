"""Reading an article as it was read changes nothing, whatever people did about it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.adding.changing import redate
from store.exporting.contents import contents
from store.keeping import keeping
from store.model import Actor, ActorKind, Reading
from store.reading.articles import read_article
from store.reading.asread import claims_as_read
from tests.store.importing.test_whole import lived_in
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from store.opening import Store


def as_read(store: Store, number: int) -> Reading:
    """The reading of an article as the store has it."""
    named = store.rows(
        "SELECT name, kind, side, confirmed FROM article_actor JOIN actor ON actor.id = actor"
        " WHERE article = :id AND ord < 1000000 ORDER BY ord",
        {"id": number},
    )
    return Reading(
        article=read_article(store, number).article,
        claims=tuple(one.claim for one in claims_as_read(store, number) if not one.by_hand),
        actors=tuple(
            Actor(name=name, kind=ActorKind(kind), side=side, confirmed=bool(confirmed))
            for name, kind, side, confirmed in named
        ),
    )


@pytest.mark.parametrize("seed", range(50, 70))
def test_the_same_reading_changes_nothing(store: Store, seed: int) -> None:
    """Neither what is kept nor numbers of claims and events."""
    lived_in(store, seed)
    before = contents(store)
    claims = store.rows("SELECT id, event FROM claim ORDER BY id")

    for (number,) in store.rows("SELECT id FROM article ORDER BY id"):
        redate(store, number, as_read(store, number), "ada")

        assert contents(store) == before, number
    assert store.rows("SELECT id, event FROM claim ORDER BY id") == claims


def test_a_version_that_turns_out_to_be_older_counts_no_more(store: Store) -> None:
    """Read anew with another day, it leaves the events to the version that is newer now."""
    url = "https://example.org/a"
    add(store, reading(claim(), url=url))
    later = reading(claim(), claim("Keller left."), url=url, published=date(2015, 6, 26))
    number = add(store, later).article
    earlier = replace(later, article=replace(later.article, published=date(2015, 6, 1)))

    redate(store, number, earlier, "ada")

    assert [one.event for one in claims_as_read(store, number)] == [None, None]
    assert [one.event for one in claims_as_read(store, 1)] == [1]


def test_a_hidden_claim_comes_back_to_its_event(store: Store) -> None:
    """Also where its article was read anew meanwhile."""
    add(store, reading(claim(), claim("Keller left.", when="2015-06-20")))
    keeping.hide(store, 1, by="ada")
    redate(store, 1, as_read(store, 1), "ada")

    keeping.undo(store, by="ada")

    assert [(one.id, one.event) for one in claims_as_read(store, 1)] == [(1, 1), (2, 2)]
