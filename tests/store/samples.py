"""Readings in our own words for the tests of the store, made small and easy to vary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from store.adding.adding import add
from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    DatedBy,
    Kind,
    Participant,
    Reading,
    Role,
    Status,
    bounds,
)
from store.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

PUBLISHED = date(2015, 6, 25)
ANNA = Actor(name="Anna Vasquez", kind=ActorKind.PERSON, side="North", aliases=("Vasquez",))
BRUNO = Actor(name="Bruno Keller", kind=ActorKind.PERSON, side="South", aliases=("Keller",))
LEAGUE = Actor(name="Harbour League", kind=ActorKind.ORGANISATION, aliases=("HL", "the League"))


def claim(
    sentence: str = "Vasquez met Keller.",
    *,
    kind: Kind = Kind.CONSULT,
    status: Status = Status.HAPPENED,
    when: str = "2015-06-24",
    sources: Iterable[str] = (ANNA.name, BRUNO.name),
    targets: Iterable[str] = (),
    start: int = 0,
    **fields: Any,
) -> Claim:
    """A claim on a whole sentence; the act's words are its second word."""
    first, second = sentence.split()[:2]
    earliest, latest = bounds(when)
    named = tuple(Participant(name, Role.SOURCE) for name in sources)
    named += tuple(Participant(name, Role.TARGET) for name in targets)
    cue = start + len(first) + 1
    made = Claim(
        sentence=sentence,
        start=start,
        end=start + len(sentence),
        cue_start=cue,
        cue_end=cue + len(second),
        kind=kind,
        status=status,
        headline=sentence.rstrip("."),
        date=when,
        earliest=earliest,
        latest=latest,
        dated_by=DatedBy.EXPRESSION,
        actors=named,
    )
    return replace(made, **fields)


def reading(
    *claims: Claim,
    title: str = "A day at the harbour",
    actors: tuple[Actor, ...] = (ANNA, BRUNO, LEAGUE),
    published: date = PUBLISHED,
    text: str | None = None,
    original: str | None = None,
    **fields: Any,
) -> Reading:
    """A reading whose text is its claims' sentences, one after the other."""
    placed, at = [], 0
    for one in claims:
        moved = at - one.start
        placed.append(
            replace(
                one,
                start=at,
                end=one.end + moved,
                cue_start=one.cue_start + moved,
                cue_end=one.cue_end + moved,
            )
        )
        at += len(one.sentence) + 1
    body = " ".join(c.sentence for c in claims) if text is None else text
    fields.setdefault("outlet", "The Mole")
    article = Article(
        title=title,
        text=body,
        original=original if original is not None else f"{fields} {published}\n{title}\n{body}",
        published=published,
        published_by="option",
        **fields,
    )
    return Reading(article=article, claims=tuple(placed), actors=actors)


def made(path: Path, articles: int = 1) -> Path:
    """A store with some articles, closed."""
    with open_store(path, create=True) as store:
        for n in range(articles):
            add(store, reading(claim(), title=f"Article {n}", original=str(n), outlet=str(n)))
    return path
