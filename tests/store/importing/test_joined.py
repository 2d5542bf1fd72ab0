"""A store that takes over a copy of itself, in which people went on, becomes that copy."""

from __future__ import annotations

import json
import random
import shutil
from typing import TYPE_CHECKING

import pytest

from store.exporting.contents import contents
from store.exporting.exporting import records
from store.importing import Importing
from store.model.errors import StoreError
from store.opening import Store, open_store
from tests.store.importing.test_whole import ACTS, lived_in

if TYPE_CHECKING:
    from collections.abc import Callable

# What is taken away leaves no trace that could be taken over, and what was seen is numbers; what
# both have from before stays in force or undone as it is here.
_LEFT_OUT = ("undo", "redo", "remove", "mark_seen")


def _is_taken_over(act: Callable[..., object]) -> bool:
    names = act.__code__.co_names
    named = ".".join(names)
    return not any(name in named for name in _LEFT_OUT)


GOING_ON = [act for act in ACTS if _is_taken_over(act)]


def went_on(store: Store, seed: int) -> None:
    """Let people do twelve things more."""
    chance = random.Random(seed)
    for _ in range(12):
        try:
            chance.choice(GOING_ON)(store, chance)
        except (StoreError, IndexError):
            continue


def in_force(store: Store) -> list[str]:
    """The contents, less what somebody has seen and what is undone, which others forget."""
    store.run("DELETE FROM person_state")
    found = []
    for line in contents(store):
        kind, *rest = json.loads(line)
        if kind != "change":
            found.append(line)
        elif not rest[6]:
            found.append(json.dumps(rest[1:]))
    return sorted(found)


@pytest.mark.parametrize("seed", range(200, 220))
def test_what_went_on_elsewhere_is_taken_over(store: Store, seed: int) -> None:
    """All of it, and a second time nothing."""
    lived_in(store, seed)
    store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    path = store.path.with_name("other.db")
    shutil.copy(store.path, path)
    with open_store(path) as other:
        went_on(other, seed)
        for _ in range(2):
            coming = Importing(store)
            told = [coming.take(record) for record in records(other)]
            coming.finish()
            assert not any(one.conflicts for one in told if one)
            assert in_force(store) == in_force(other)
