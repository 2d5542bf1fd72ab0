"""Whatever is changed and undone again leaves a store as it was."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add_many
from store.keeping import deciding
from store.keeping.keeping import (
    correct_claim,
    correct_event,
    hide,
    merge,
    note,
    part,
    star,
    tag,
    undo,
)
from store.model.errors import StoreError
from store.reading.changed import read_changes
from store.reading.claims import of_article
from tests.store.conftest import check
from tests.store.many import CAST, everything, some_readings

if TYPE_CHECKING:
    from store.opening import Store


def contents(store: Store) -> list[object]:
    """Events by what they tell, whatever their numbers, and all claims."""
    events = [(e.day, e.kind, e.status, e.headline, e.roles, e.claims) for e in everything(store)]
    claims = [(c.id, c.claim, c.corrected) for n in range(1, 9) for c in of_article(store, n)]
    return [*sorted(events, key=lambda event: event[-1]), *claims]


def change(store: Store, chance: random.Random) -> None:
    """Do something, or what cannot be done."""
    events = [event.id for event in everything(store)]
    one, other = chance.choice(events), chance.choice(events)
    claim = chance.randrange(1, 20)
    acts = (
        lambda: star(store, one, by="eva"),
        lambda: tag(store, one, "x", by="eva"),
        lambda: note(store, one, "n", by="eva"),
        lambda: hide(store, claim, by="eva"),
        lambda: merge(store, [one, other], by="eva"),
        lambda: part(store, [claim], by="eva"),
        lambda: correct_event(store, one, "date", "2015-02", by="eva"),
        lambda: correct_event(store, one, "actors", '[["New One", "source"]]', by="eva"),
        lambda: correct_claim(store, claim, "status", "denied", by="eva"),
        lambda: correct_claim(store, claim, "kind", "AID", by="eva"),
        lambda: deciding.merge(store, CAST[0], CAST[1], by="eva"),
    )
    with suppress(StoreError):
        chance.choice(acts)()


@pytest.mark.parametrize("seed", range(12))
def test_undoing_everything_in_any_order_brings_all_back(store: Store, seed: int) -> None:
    """With decisions about actors between."""
    chance = random.Random(seed)
    list(add_many(store, some_readings(seed, 8)))
    before = contents(store)
    for _ in range(14):
        change(store, chance)
    check(store)
    numbers = [one.id for one in read_changes(store)]
    chance.shuffle(numbers)
    for number in numbers:
        undo(store, by="eva", change=number)
    with suppress(StoreError):
        deciding.undo(store)
    assert contents(store) == before
    check(store)
