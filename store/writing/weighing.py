"""Loads claims as joining weighs them, many at once: those that say the same share it.

Of a claim only what decides about its event is made into values, and once for all claims in which
it is equal; so an event that thousands tell of is read about as quickly as its rows.
"""

from __future__ import annotations

import json
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from store.joining.joining import Member, Words
from store.model import (
    Claim,
    Confidence,
    DatedBy,
    Kind,
    Mode,
    Participant,
    Role,
    Status,
)
from store.values.changes import kept
from store.values.rows import day

if TYPE_CHECKING:
    from store.file.connection import Store

_CLAIMS = (
    "SELECT claim.id, claim.event, claim.home, claim.article, article.published,"
    " CAST(coalesce(article.duplicate_of, article.id) AS TEXT), claim.join_key, claim.kept,"
    " claim.headline, claim.sentence, claim.place,"
    " claim.kind, claim.mode, claim.status, claim.confidence, claim.date, claim.earliest,"
    " claim.latest, claim.time, claim.dated_by, claim.speaker"
    " FROM claim JOIN article ON article.id = claim.article"
    " WHERE claim.id IN (SELECT value FROM json_each(:ids))"
)
_SAID = 11  # the first column of those that are equal in claims which say the same
_CASTS = (
    "SELECT claim, actor, role FROM claim_actor"
    " WHERE claim IN (SELECT value FROM json_each(:ids)) ORDER BY claim, ord"
)
_ACTORS = (
    "SELECT named.id, actor.name, named.means FROM actor named"
    " JOIN actor ON actor.id = coalesce(named.means, named.id)"
    " WHERE named.id IN (SELECT value FROM json_each(:ids)) AND NOT named.rejected"
)
_Cast = tuple[tuple[int, str], ...]


def members(store: Store, claims: list[int]) -> dict[int, Member]:
    """Return claims by their numbers, as joining weighs them.

    Their `claim` holds what decides about the event alone: neither words nor where they stand.
    """
    values = {"ids": json.dumps(claims)}
    casts = _casts(store, values)
    found = store.rows(_CLAIMS, values)
    saying = _Saying(store, {row[-1] for row in found}, set(casts.values()))
    return {row[0]: _member(row, saying.of(row[_SAID:], casts.get(row[0], ()))) for row in found}


def _member(row: tuple[Any, ...], claim: Claim) -> Member:
    return Member(
        id=row[0],
        event=row[1],
        home=row[2],
        article=row[3],
        published=date.fromisoformat(row[4]),
        text=row[5],
        claim=claim,
        key=row[6],
        kept=kept(row[7]),
        words=Words(row[8], row[9], row[10]),
    )


def _casts(store: Store, values: dict[str, str]) -> dict[int, _Cast]:
    """Return whose roles each claim tells of, by the numbers of those who were read."""
    found = groupby(store.rows(_CASTS, values), key=itemgetter(0))
    return {claim: tuple([row[1:] for row in cast]) for claim, cast in found}


class _Saying:
    """What claims say, each saying made once; actors are those whom people say they are."""

    def __init__(self, store: Store, speakers: set[int | None], casts: set[_Cast]) -> None:
        actors = {actor for cast in casts for actor, _ in cast} | (speakers - {None})
        found = store.rows(_ACTORS, {"ids": json.dumps(list(actors))})
        self._names = {number: name for number, name, _ in found}
        self._merged = {number for number, _, means in found if means}
        self._made: dict[tuple[tuple[Any, ...], _Cast], Claim] = {}
        self._casts = {cast: self._participants(cast) for cast in casts}

    def of(self, said: tuple[Any, ...], cast: _Cast) -> Claim:
        claim = self._made.get((said, cast))
        if claim is None:
            claim = self._made[said, cast] = self._claim(said, self._casts.get(cast, ()))
        return claim

    def _participants(self, cast: _Cast) -> tuple[Participant, ...]:
        who = [
            Participant(self._names[actor], Role(role))
            for actor, role in cast
            if actor in self._names
        ]
        merged = any(actor in self._merged for actor, _ in cast)
        return tuple(dict.fromkeys(who)) if merged else tuple(who)

    def _claim(self, said: tuple[Any, ...], actors: tuple[Participant, ...]) -> Claim:
        kind, mode, status, confidence, when, earliest, latest, time, dated_by, speaker = said
        return Claim(
            sentence="",
            start=0,
            end=0,
            cue_start=0,
            cue_end=0,
            headline="",
            kind=Kind(kind),
            mode=Mode(mode) if mode else None,
            status=Status(status),
            confidence=Confidence(confidence),
            date=when,
            earliest=day(earliest),
            latest=day(latest),
            time=time,
            dated_by=DatedBy(dated_by),
            speaker=self._names.get(speaker),
            actors=actors,
        )
