"""How values become rows and rows become values; column lists stand beside what reads them."""

from __future__ import annotations

import json
import zlib
from datetime import date
from typing import Any

from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Confidence,
    Correction,
    DatedBy,
    Event,
    HeldRole,
    Kind,
    Mode,
    Participant,
    Role,
    Status,
)
from store.values.changes import Kept, kept

Row = tuple[Any, ...]

EVENT = (
    "event.id, event.day, event.date, event.earliest, event.latest, event.kind, event.mode,"
    " event.status, event.headline, event.actors, event.claims, event.articles, event.sources,"
    " event.differs, event.kept"
)
CLAIM = (
    "claim.id, claim.event, claim.article, claim.sentence, claim.start, claim.stop,"
    " claim.cue_start, claim.cue_stop, claim.kind, claim.mode, claim.status, claim.headline,"
    " claim.place, claim.date, claim.earliest, claim.latest, claim.time, claim.wording,"
    " claim.dated_by, speaker.name, speaks_for.name, claim.channel, claim.quotes,"
    " claim.confidence, claim.doubts, claim.kept"
)
SPEAKERS = (
    "LEFT JOIN actor speaking ON speaking.id = claim.speaker AND NOT speaking.rejected"
    " LEFT JOIN actor speaker ON speaker.id = coalesce(speaking.means, speaking.id)"
    " LEFT JOIN actor behind ON behind.id = claim.speaks_for AND NOT behind.rejected"
    " LEFT JOIN actor speaks_for ON speaks_for.id = coalesce(behind.means, behind.id)"
)
CLAIM_ACTORS = (
    "SELECT claim_actor.claim, claim_actor.ord, actor.name, claim_actor.role, named.means"
    " FROM claim_actor CROSS JOIN actor named ON named.id = claim_actor.actor"
    " CROSS JOIN actor ON actor.id = coalesce(named.means, named.id)"
    " WHERE claim_actor.claim IN (SELECT value FROM json_each(:ids)) AND NOT named.rejected"
)
ARTICLE = (
    "article.id, article.title, article.outlet, article.url, article.published,"
    " article.published_by, article.language, article.revision_of, article.duplicate_of"
)
CORRECTION = "id, subject, subject_id, field, was, now, by, at"


def day(text: str | None) -> date | None:
    """Return the day of an ISO date, `None` for `None`."""
    return None if text is None else date.fromisoformat(text)


def iso(value: date | None) -> str | None:
    """Return a day as ISO 8601, `None` for `None`."""
    return None if value is None else value.isoformat()


def listed(values: tuple[str, ...]) -> str:
    """Return strings as a JSON list."""
    return json.dumps(values, ensure_ascii=False) if values else "[]"


def packed(original: str) -> bytes:
    """Return an original as kept: compressed, and able to hold what UTF-8 proper cannot."""
    return zlib.compress(original.encode("utf-8", "surrogatepass"), 6)


def unpacked(blob: bytes) -> str:
    """Return the original, as it was given; the inverse of `packed`."""
    return zlib.decompress(blob).decode("utf-8", "surrogatepass")


def event(row: Row) -> Event:
    """Return the event of a row of `EVENT`."""
    roles = tuple(Participant(name, Role(role)) for name, role in json.loads(row[9]))
    earliest, latest = day(row[3]), day(row[4])
    of = kept(row[14])
    return Event(
        id=row[0],
        day=date.fromisoformat(row[1]),
        date=row[2],
        earliest=earliest,
        latest=latest,
        kind=Kind(row[5]),
        mode=Mode(row[6]) if row[6] else None,
        status=Status(row[7]),
        headline=row[8],
        actors=acting(roles),
        roles=roles,
        claims=tuple(json.loads(row[10])),
        articles=tuple(json.loads(row[11])),
        sources=row[12],
        differs=tuple(json.loads(row[13])),
        starred=of.starred,
        tags=of.tags,
        note=of.note,
        corrected=of.corrected,
        by_hand=of.by_hand,
    )


def event_values(event: Event) -> dict[str, Any]:
    """Return the values of an event's row, by column, less its id."""
    return {
        "day": event.day.isoformat(),
        "date": event.date,
        "earliest": iso(event.earliest),
        "latest": iso(event.latest),
        "kind": event.kind.value,
        "mode": event.mode,
        "status": event.status.value,
        "headline": event.headline,
        "actors": json.dumps([(p.name, p.role) for p in event.roles], ensure_ascii=False),
        "claims": json.dumps(event.claims),
        "articles": json.dumps(event.articles),
        "sources": event.sources,
        "differs": json.dumps(event.differs),
        "kept": Kept(
            starred=event.starred,
            tags=event.tags,
            note=event.note,
            corrected=event.corrected,
            by_hand=event.by_hand,
        ).text(),
    }


def claim_values(claim: Claim) -> dict[str, Any]:
    """Return the values of a claim's row, by column, less ids, actors and join key."""
    return {
        "sentence": claim.sentence,
        "start": claim.start,
        "stop": claim.end,
        "cue_start": claim.cue_start,
        "cue_stop": claim.cue_end,
        "kind": claim.kind.value,
        "mode": claim.mode,
        "status": claim.status.value,
        "headline": claim.headline,
        "place": claim.place,
        "date": claim.date,
        "earliest": iso(claim.earliest),
        "latest": iso(claim.latest),
        "time": claim.time,
        "wording": claim.wording,
        "dated_by": claim.dated_by.value,
        "channel": claim.channel,
        "quotes": listed(claim.quotes),
        "confidence": claim.confidence.value,
        "doubts": listed(claim.doubts),
    }


def acting(roles: tuple[Participant, ...]) -> tuple[str, ...]:
    """Return who takes part: all but who only speaks of it, or the speaker who stands alone."""
    doing = [p.name for p in roles if p.role not in (Role.SPEAKER, Role.MENTIONED)]
    speaking = [p.name for p in roles if p.role is Role.SPEAKER]
    return tuple(dict.fromkeys(doing or speaking))


def claim(row: Row, actors: tuple[Participant, ...]) -> Claim:
    """Return the claim of a row of `CLAIM`, less its ids."""
    return Claim(
        sentence=row[3],
        start=row[4],
        end=row[5],
        cue_start=row[6],
        cue_end=row[7],
        kind=Kind(row[8]),
        mode=Mode(row[9]) if row[9] else None,
        status=Status(row[10]),
        headline=row[11],
        place=row[12],
        date=row[13],
        earliest=day(row[14]),
        latest=day(row[15]),
        time=row[16],
        wording=row[17],
        dated_by=DatedBy(row[18]),
        speaker=row[19],
        speaks_for=row[20],
        channel=row[21],
        quotes=tuple(json.loads(row[22])),
        confidence=Confidence(row[23]),
        doubts=tuple(json.loads(row[24])),
        actors=actors,
    )


def article(row: Row, talks: tuple[str, ...], body: str, original: str) -> Article:
    """Return the article of a row of `ARTICLE`."""
    return Article(
        title=row[1],
        text=body,
        original=original,
        published=date.fromisoformat(row[4]),
        published_by=row[5],
        outlet=row[2],
        url=row[3],
        language=row[6],
        talks=talks,
    )


def actor(row: Row, aliases: tuple[str, ...], roles: tuple[HeldRole, ...]) -> Actor:
    """Return the actor of a row of name, kind, side, confirmed."""
    return Actor(
        name=row[0],
        kind=ActorKind(row[1]),
        side=row[2],
        aliases=aliases,
        roles=roles,
        confirmed=bool(row[3]),
    )


def correction(row: Row) -> Correction:
    """Return the correction of a row of `CORRECTION`."""
    return Correction(
        id=row[0],
        subject=row[1],
        subject_id=row[2],
        field=row[3],
        was=row[4],
        now=row[5],
        by=row[6],
        at=row[7],
    )
