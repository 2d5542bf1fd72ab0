"""Adds what the reading missed: a claim on a sentence of an article, or an event typed by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.adding.adding import Outcome, add_within
from store.adding.handwriting import packed
from store.adding.inserting import insert_claims
from store.adding.readings import BY_HAND
from store.keeping.keeping import fit, known_name, make
from store.model import (
    Article,
    Claim,
    DatedBy,
    Kind,
    Participant,
    Reading,
    Status,
    bounds,
)
from store.model.errors import BadChangeError
from store.reading.articles import read_article
from store.reading.claims import read_claim
from store.values.changes import Change, Verb
from store.values.folding import storable
from store.values.stamps import digest
from store.writing.enrolling import Roll
from store.writing.indexing import index_article, unindex_article

if TYPE_CHECKING:
    import datetime as dt

    from store.file.connection import Store

_ADDRESS = re.compile(r"https?://\S+")
_LONGEST_HEADLINE = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a person says of an act.

    `date` is EDTF; `headline` the act in a line, "" for the passage itself; `actors` may be named
    by any name, and new names become unconfirmed groups.
    """

    date: str
    kind: Kind = Kind.STATE
    status: Status = Status.HAPPENED
    headline: str = ""
    actors: tuple[Participant, ...] = ()


def write_claim(store: Store, article: int, start: int, end: int, told: Told, *, by: str) -> Change:
    """Write a claim on a passage of an article; it is joined, shown and undone like all others.

    Args:
        store: An open store.
        article: Its number.
        start: Where the passage begins in the article's text, in code points.
        end: Where it ends.
        told: What it says.
        by: Who says so.

    Raises:
        BadChangeError: The passage is empty, or the date is none.
        NotFoundError: There is no such article.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        text = read_article(store, article).article.text
        start, end = _trimmed(text, start, end)
        return _write(store, article, _claim(store, text[start:end], start, told), by)


def write_event(
    store: Store, text: str, told: Told, *, published: dt.date, by: str, source: str = ""
) -> Change:
    """Type an event by hand: `text` in one line, what it tells, and whom or what it is from.

    It is kept as a small article of its own, published on the day given; an address as `source`
    is its address, anything else its outlet. Raises as `write_claim`.
    """
    text = " ".join(storable(text).split())
    if not text:
        raise BadChangeError("An event has to be told in some words.")
    source = storable(source).strip()
    address = source if _ADDRESS.fullmatch(source) else None
    article = Article(
        title=_short(text),
        text=text,
        original=f"{text}\n{source}\n{told.date}\n{published}",
        published=published,
        published_by=BY_HAND,
        outlet=None if address else source or None,
        url=address,
    )
    with store.writing():
        claim = _claim(store, text, 0, told)
        added = add_within(store, Roll(store), Reading(article=article, claims=(), actors=()))
        if added.outcome is Outcome.ALREADY and read_article(store, added.article).claims:
            raise BadChangeError("That event is there already.")
        return _write(store, added.article, claim, by)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    start, end = max(start, 0), min(end, len(text))
    passage = text[start:end]
    start += len(passage) - len(passage.lstrip())
    end -= len(passage) - len(passage.rstrip())
    if start >= end:
        raise BadChangeError("There is nothing in that passage.")
    return start, end


def _claim(store: Store, passage: str, start: int, told: Told) -> Claim:
    date = fit(store, "date", told.date)
    earliest, latest = bounds(date)
    return Claim(
        sentence=passage,
        start=start,
        end=start + len(passage),
        cue_start=start,
        cue_end=start + len(passage),
        kind=told.kind,
        status=told.status,
        headline=" ".join(storable(told.headline).split()) or _short(passage),
        date=date,
        earliest=earliest,
        latest=latest,
        dated_by=DatedBy.EXPRESSION,
        actors=tuple(Participant(known_name(store, p.name), p.role) for p in told.actors),
    )


def _write(store: Store, article: int, claim: Claim, by: str) -> Change:
    """Write a claim, and the change that keeps it."""
    unindex_article(store, article)
    text = digest(read_article(store, article).article.text)
    insert_claims(store, Roll(store), article, [claim], text)
    index_article(store, article)
    (number,) = store.row("SELECT max(id) FROM claim") or (0,)
    return make(store, Verb.WRITE, [read_claim(store, number)], now=packed(claim), by=by)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_HEADLINE else f"{line[: _LONGEST_HEADLINE - 1]}…"
