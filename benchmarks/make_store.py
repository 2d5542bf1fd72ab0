"""Makes a store of any size through the store's own interface: `make_store.py N FILE`.

About N events in articles of twenty claims, by 500 actors. As in life, a few actors are in most
events and some days see far more than others; one claim in thirty repeats one of another article.
The same N makes the same store.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from store.adding.adding import add_many
from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    DatedBy,
    Filter,
    Kind,
    Participant,
    Reading,
    Role,
    Status,
    bounds,
)
from store.opening import open_store
from store.reading.events import count

if TYPE_CHECKING:
    from collections.abc import Iterator

ACTORS = 500
CLAIMS = 20  # in an article
FIRST_DAY = date(2006, 1, 2)
DAYS = 7300
TALKS = ("Harbour talks", "Grain talks", "Border talks", "Fishing talks", "Customs talks")

_FIRST = ("Anna", "Bruno", "Clara", "Dmitri", "Elif", "Farid", "Greta", "Hugo", "Ines", "Jonas")
_LAST = [
    "Vasquez",
    "Keller",
    "Moreau",
    "Petrov",
    "Yilmaz",
    "Nasser",
    "Lindholm",
    "Brandt",
    "Castro",
    "Weber",
    "Osei",
    "Tanaka",
    "Novak",
    "Horvat",
    "Ferrari",
    "Jensen",
    "Silva",
    "Duarte",
    "Kovacs",
    "Murphy",
    "Okafor",
    "Rahimi",
    "Stein",
    "Varga",
    "Zhou",
    "Adler",
    "Bauer",
    "Costa",
    "Dahl",
    "Evans",
    "Fischer",
    "Gruber",
    "Hansen",
    "Ivanov",
    "Jovic",
    "Kaya",
    "Lopez",
    "Maier",
    "Nagy",
    "Olsen",
    "Popov",
    "Quist",
    "Rossi",
    "Sato",
    "Toth",
    "Urban",
    "Vogel",
    "Wolf",
    "Yamada",
    "Zeman",
]
_VERBS = {
    Kind.CONSULT: ("met", "called", "visited", "spoke with"),
    Kind.AGREE: ("agreed with", "signed a deal with", "offered terms to"),
    Kind.REJECT: ("refused the terms of", "turned down", "walked out on"),
    Kind.ACCUSE: ("blamed", "accused", "criticised"),
    Kind.REQUEST: ("urged", "pressed", "asked"),
    Kind.STATE: ("told", "reminded", "assured"),
    Kind.THREATEN: ("warned", "threatened"),
    Kind.SANCTION: ("raised tariffs on", "expelled envoys of"),
    Kind.ASSAULT: ("shelled", "raided"),
    Kind.PROTEST: ("marched against",),
    Kind.CONCEDE: ("gave way to",),
}
_KIND_WEIGHTS = (30, 10, 8, 10, 10, 20, 4, 3, 3, 1, 1)
_STATUSES = (
    Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.CONDITIONAL, Status.DENIED,
)  # fmt: skip
_STATUS_WEIGHTS = (75, 5, 13, 5, 2)
_TOPICS = [
    "tariffs",
    "quotas",
    "ports",
    "grain",
    "fisheries",
    "borders",
    "prisoners",
    "debt",
    "pensions",
    "gas",
    "pipelines",
    "inspectors",
    "missiles",
    "refugees",
    "wages",
    "steel",
    "visas",
    "flights",
    "cables",
    "water",
    "dams",
    "timber",
    "cotton",
]
_PLACES = ("Geneva", "Vienna", "Oslo", "Doha", "Cairo", "Lausanne", "Helsinki", None, None, None)


def readings(events: int, seed: int = 1) -> Iterator[Reading]:
    """Yield articles that hold about so many events together."""
    chance = random.Random(seed)
    actors = [_actor(n) for n in range(ACTORS)]
    skew = list(accumulate(1 / (n + 1) ** 1.1 for n in range(ACTORS)))
    bursts = list(accumulate(chance.paretovariate(1.2) for _ in range(DAYS)))
    days = sorted(chance.choices(range(DAYS), cum_weights=bursts, k=max(1, events // CLAIMS)))
    told: list[Claim] = []
    for number, day in enumerate(days):
        published = FIRST_DAY + timedelta(days=day)
        claims: list[Claim] = []
        at = 0
        for _ in range(CLAIMS):
            cast = chance.choices(actors, cum_weights=skew, k=chance.choice((1, 2, 2, 2, 3)))
            claim = _claim(chance, published, tuple(dict.fromkeys(a.name for a in cast)), number)
            if told and chance.random() < 1 / 30:
                claim = chance.choice(told[-50:])
            claims.append(_moved(claim, at))
            at = claims[-1].end + 1
        told += chance.sample(claims, 2)
        yield _reading(chance, f"{seed}-{number}", published, claims, actors)


def _actor(n: int) -> Actor:
    last = _LAST[n % len(_LAST)]
    name = f"{_FIRST[n // len(_LAST)]} {last}"
    return Actor(name=name, kind=ActorKind.PERSON, side=TALKS[n % 5], aliases=(f"{last} {n}",))


def _claim(chance: random.Random, published: date, names: tuple[str, ...], number: int) -> Claim:
    (kind,) = chance.choices(list(_VERBS), weights=_KIND_WEIGHTS)
    (status,) = chance.choices(_STATUSES, weights=_STATUS_WEIGHTS)
    verb = chance.choice(_VERBS[kind])
    whom = " and ".join(names[1:]) or "the assembly"
    place = chance.choice(_PLACES)
    topics = " and ".join(chance.sample(_TOPICS, 2))
    tail = f" in {place}" if place else ""
    headline = f"{names[0]} {verb} {whom} over {topics}"
    sentence = f"{headline}{tail}, said a memo of item {number % 977}."
    when = _date(chance, published, status)
    earliest, latest = bounds(when)
    rest = Role.SOURCE if kind in (Kind.CONSULT, Kind.AGREE) else Role.TARGET
    return Claim(
        sentence=sentence,
        start=0,
        end=len(sentence),
        cue_start=len(names[0]) + 1,
        cue_end=len(names[0]) + 1 + len(verb),
        kind=kind,
        status=status,
        headline=headline,
        place=place,
        date=when,
        earliest=earliest,
        latest=latest,
        dated_by=DatedBy.EXPRESSION,
        speaker=names[0] if kind is Kind.STATE else None,
        actors=(
            Participant(names[0], Role.SOURCE),
            *(Participant(name, rest) for name in names[1:]),
        ),
    )


def _date(chance: random.Random, published: date, status: Status) -> str:
    sort = chance.random()
    if status is Status.PLANNED and sort < 0.5:
        return f"{published}/.."
    if sort < 0.04:
        return f"../{published}"
    if sort < 0.08:
        return f"{published:%Y-%m}"
    if sort < 0.10:
        return f"{published - timedelta(days=1)}/{published}"
    if sort < 0.11:
        return f"{published:%Y}"
    ahead = 7 if status is Status.PLANNED else 0
    return str(published + timedelta(days=ahead - chance.randrange(4)))


def _moved(claim: Claim, at: int) -> Claim:
    by = at - claim.start
    return replace(
        claim,
        start=at,
        end=claim.end + by,
        cue_start=claim.cue_start + by,
        cue_end=claim.cue_end + by,
    )


def _reading(
    chance: random.Random, number: str, published: date, claims: list[Claim], actors: list[Actor]
) -> Reading:
    text = " ".join(claim.sentence for claim in claims)
    named = {p.name for claim in claims for p in claim.actors}
    article = Article(
        title=f"Notes of day {number}: {chance.choice(_TOPICS)} and {chance.choice(_TOPICS)}",
        text=text,
        original=f"{number}\n\n{text}",
        published=published,
        published_by="option",
        outlet=f"Gazette {chance.randrange(40)}",
        url=f"https://gazette.example/{number}",
        talks=(chance.choice(TALKS),),
    )
    return Reading(
        article=article,
        claims=tuple(claims),
        actors=tuple(actor for actor in actors if actor.name in named),
    )


def main() -> None:
    """Make the store that the command line asks for."""
    parser = argparse.ArgumentParser(description="Make a store of about N events.")
    parser.add_argument("events", type=int, metavar="N")
    parser.add_argument("file", type=Path, metavar="FILE")
    asked = parser.parse_args()
    began = time.perf_counter()
    made = make(asked.file, asked.events)
    took = time.perf_counter() - began
    size = asked.file.stat().st_size / 1e6
    print(f"{made} events in {took:.1f} s ({made / took:.0f}/s), {size:.0f} MB")


def make(path: Path, events: int) -> int:
    """Make a store; return how many events it holds, within 20 of what was asked for."""
    with open_store(path, create=True) as store:
        made, seed = 0, 1
        # Claims that join make fewer events than claims: what is missing is made in another round.
        while events - made >= CLAIMS:
            for _ in add_many(store, readings(events - made, seed), batch=1000):
                pass
            made, seed = count(store, Filter()), seed + 1
        return made


if __name__ == "__main__":
    main()
