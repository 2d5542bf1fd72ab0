"""What the reader's tests share: the river's store on disk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.model import Actor, ActorKind, Article, Claim, Participant, Reading, Role
from store.opening import open_store
from tests.tui.reader.shelf import river

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def river_store(tmp_path: Path) -> Path:
    """A store with the articles of `shelf.river`."""
    path = tmp_path / "river.db"
    with open_store(path, create=True) as store:
        for stored, claims in river().articles.values():
            add(store, reading_of(stored.article, [kept.claim for kept in claims]))
    return path


def reading_of(article: Article, claims: list[Claim]) -> Reading:
    """What would have been read; who takes part are the first words of a claim's headline."""
    names = ("Ardania", "Belmark", "Corvia")
    actors = tuple(Actor(name=name, kind=ActorKind.STATE) for name in names)
    told = tuple(
        replace(
            claim,
            actors=tuple(Participant(name, Role.SOURCE) for name in names if name in claim.headline)
            or (Participant("Ardania", Role.SOURCE),),
        )
        for claim in claims
    )
    return Reading(article=article, claims=told, actors=actors)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The article and the strip follow at once: no test waits for a rest."""
    monkeypatch.setattr("tui.reader.actions.overseeing.LATER", 0.001)
    monkeypatch.setattr("tui.reader.actions.following.REST", 0.001)
