"""What is printed of each thing, field by field: the outside contract of `json` and `jsonl`.

A record is a dict of what JSON knows. The names and the order of its fields are a promise to the
programs that read them; days are ISO 8601, dates EDTF, offsets count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime as dt

    from store.adding.feeds import Feed
    from store.importing.aside import Aside
    from store.model import Actor, Correction, Event, StoredArticle, StoredClaim
    from store.reading.actors import KnownActor
    from store.values.changes import Change
    from store.values.decisions import Decision

Record = dict[str, Any]


def claim_record(stored: StoredClaim) -> Record:
    """Return a claim as `parley claims` prints it."""
    claim = stored.claim
    return {
        "id": stored.id,
        "event": stored.event,
        "article": stored.article,
        "talks": list(stored.talks),
        "sentence": claim.sentence,
        "start": claim.start,
        "end": claim.end,
        "cue_start": claim.cue_start,
        "cue_end": claim.cue_end,
        "kind": claim.kind.value,
        "mode": claim.mode.value if claim.mode else None,
        "status": claim.status.value,
        "headline": claim.headline,
        "place": claim.place,
        "date": claim.date,
        "earliest": _iso(claim.earliest),
        "latest": _iso(claim.latest),
        "time": claim.time,
        "wording": claim.wording,
        "dated_by": claim.dated_by.value,
        "speaker": claim.speaker,
        "speaks_for": claim.speaks_for,
        "channel": claim.channel,
        "quotes": list(claim.quotes),
        "confidence": claim.confidence.value,
        "doubts": list(claim.doubts),
        "actors": [{"name": one.name, "role": one.role.value} for one in claim.actors],
    }


def event_record(event: Event) -> Record:
    """Return an event as `parley events` prints it."""
    return {
        "id": event.id,
        "date": event.date,
        "earliest": _iso(event.earliest),
        "latest": _iso(event.latest),
        "kind": event.kind.value,
        "status": event.status.value,
        "headline": event.headline,
        "actors": list(event.actors),
        "claims": list(event.claims),
        "articles": list(event.articles),
        "sources": event.sources,
    }


def article_record(stored: StoredArticle) -> Record:
    """Return an article as `parley articles` prints it, without its text."""
    article = stored.article
    return {
        "id": stored.id,
        "title": article.title,
        "outlet": article.outlet,
        "published": _iso(article.published),
        "url": article.url,
        "talks": list(article.talks),
        "claims": stored.claims,
        "duplicate_of": stored.duplicate_of,
    }


def actor_record(known: KnownActor) -> Record:
    """Return an actor as `parley actors` prints it."""
    actor: Actor = known.actor
    return {
        "name": actor.name,
        "kind": actor.kind.value,
        "side": actor.side,
        "aliases": list(actor.aliases),
        "roles": [
            {"title": held.title, "of": held.of, "from": _iso(held.start), "to": _iso(held.end)}
            for held in actor.roles
        ],
        "events": known.events,
    }


def decision_record(decision: Decision) -> Record:
    """Return a decision about an actor as `parley actor decisions` prints it."""
    return {
        "id": decision.id,
        "verb": decision.verb.value,
        "name": decision.name,
        "other": decision.other,
        "kind": decision.kind.value if decision.kind else None,
        "side": decision.side,
        "by": decision.by,
        "at": decision.at,
    }


def feed_record(feed: Feed) -> Record:
    """Return a feed as `parley feed list` prints it; `checked` and `outcome` are null at first."""
    outcome = feed.problem or ("read" if feed.checked_at else None)
    return {
        "name": feed.following.name,
        "address": feed.following.address,
        "talks": list(feed.following.talks),
        "words": list(feed.following.words),
        "actors": list(feed.following.actors),
        "full_text": feed.following.full_text,
        "articles": feed.articles,
        "checked": feed.checked_at,
        "outcome": outcome,
        "waits": feed.wait_until,
    }


def change_record(change: Change) -> Record:
    """Return what a person changed or kept, as `parley changes` prints it."""
    return {
        "id": change.id,
        "verb": change.verb.value,
        "field": change.field,
        "was": change.was,
        "now": change.now,
        "claims": list(change.claims),
        "orphaned": list(change.sentences),
        "by": change.by,
        "at": change.at,
    }


def aside_record(aside: Aside) -> Record:
    """Return what merging set aside, as `parley changes --aside` prints it; it has no number."""
    return {
        "id": None,
        "verb": aside.verb,
        "field": aside.field,
        "was": aside.was,
        "now": aside.now,
        "claims": list(aside.claims),
        "orphaned": [],
        "by": aside.by,
        "at": aside.at,
    }


def correction_record(correction: Correction) -> Record:
    """Return what a person changed, as `parley show` prints it."""
    return {
        "field": correction.field,
        "was": correction.was,
        "now": correction.now,
        "by": correction.by,
        "at": correction.at,
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
