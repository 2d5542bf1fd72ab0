"""Whatever stands in an export, it is taken or refused, and the store stays whole."""

from __future__ import annotations

import copy
import random
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from store.exporting.exporting import records
from store.importing import BadRecordError, Importing
from store.opening import open_store
from tests.store.conftest import check
from tests.store.importing.test_whole import lived_in

if TYPE_CHECKING:
    from pathlib import Path

    from store.opening import Store

VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 7, 2**70, 1.5, float("nan"), "", "x", "\x00\ud800", "2015-06-01", [], {},
    [[]], [None], ["a"], [["a", "source"]], {"a": 1}, "[]", "9" * 30,
)  # fmt: skip


def damage(value: Any, chance: random.Random) -> Any:
    """A value in which one thing, however deep, is another, missing or there twice."""
    if isinstance(value, dict) and value:
        name = chance.choice(sorted(value))
        if chance.random() < 0.15:
            return {key: one for key, one in value.items() if key != name}
        return {**value, name: damage(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        at = chance.randrange(len(value))
        if chance.random() < 0.2:
            return [*value, value[at]]
        return [*value[:at], damage(value[at], chance), *value[at + 1 :]]
    return chance.choice(VALUES)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The records of a store in which people did much."""
    with open_store(tmp_path_factory.mktemp("lived") / "s.db", create=True) as store:
        lived_in(store, 3, acts=60)
        return list(records(store))


@pytest.mark.parametrize("seed", range(25))
def test_damage_is_refused_and_nothing_breaks(
    exported: list[dict[str, Any]], store: Store, tmp_path: Path, seed: int
) -> None:
    """One record of three is damaged; into an empty store and into a filled one."""
    chance = random.Random(seed)
    found = copy.deepcopy(exported)
    damaged = [one if chance.random() < 0.67 else damage(one, chance) for one in found[1:]]
    with open_store(tmp_path / "filled.db", create=True) as filled:
        lived_in(filled, seed, acts=20)
        for one in (store, filled):
            coming = Importing(one)
            coming.take(found[0])
            for record in damaged:
                with suppress(BadRecordError):
                    coming.take(record)
            coming.finish()
            check(one)
            list(records(one))
