"""The claims of a timeline: its rows as they stand, and what is read from their words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.page.shapes import final_stop
from extract.reading import reread
from store.adding.readings import TIMELINE
from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Confidence,
    DatedBy,
    Kind,
    Participant,
    Reading,
    Role,
    Status,
    bounds,
)

if TYPE_CHECKING:
    import datetime as dt

    from extract.actors import ActorBook
    from intake.timelines.rows import Row

_LONGEST_HEADLINE = 120


def reading_of(article: Article, rows: list[Row], book: ActorBook) -> Reading:
    """Return the timeline as an article with a claim a row."""
    paragraphs: list[str] = []
    claims: list[Claim] = []
    cast: dict[str, Actor] = {}
    at = 0
    for row in rows:
        lead = f"{row.when.wording} — "
        told = f"{row.text} ({row.source})" if row.source else row.text
        claims.append(_claim(row, told, at + len(lead), book, cast, article.published))
        paragraphs.append(lead + told)
        at += len(lead) + len(told) + 2
    whole = replace(article, text="\n\n".join(paragraphs))
    return Reading(
        article=whole, claims=tuple(claims), actors=tuple(cast.values()), reader=TIMELINE
    )


def _claim(
    row: Row, told: str, start: int, book: ActorBook, cast: dict[str, Actor], today: dt.date
) -> Claim:
    read = _read(row, book, today)
    act = read.claims[0] if read.claims else None
    if row.actors:
        actors = tuple(_known(one, book, cast) for one in row.actors)
    elif act and act.actors:
        actors = act.actors
        cast.update((one.name, one) for one in read.actors)
    else:
        actors = tuple(Participant(one.name, Role.MENTIONED) for one in read.actors)
        cast.update((one.name, one) for one in read.actors)
    kind = row.kind or (act.kind if act else Kind.STATE)
    earliest, latest = bounds(row.when.edtf)
    return Claim(
        sentence=told,
        start=start,
        end=start + len(told),
        cue_start=start,
        cue_end=start + len(row.text),
        kind=kind,
        mode=act.mode if act and act.kind is kind else None,
        status=row.status or _told(act, coming=earliest is not None and earliest > today),
        headline=_short(row.headline or row.text),
        place=row.place or (act.place if act else None),
        date=row.when.edtf,
        earliest=earliest,
        latest=latest,
        time=row.when.time,
        wording=row.when.wording,
        dated_by=DatedBy.EXPRESSION,
        speaker=act.speaker if act and not row.actors else None,
        confidence=Confidence.HIGH,
        actors=actors,
    )


def _told(act: Claim | None, *, coming: bool) -> Status:
    """Return whether an act happened, by its words: "meets" in a timeline is done."""
    if coming:
        return Status.PLANNED
    return Status.HAPPENED if act is None or act.status is Status.ONGOING else act.status


def _read(row: Row, book: ActorBook, today: dt.date) -> Reading:
    """Return what the rules read in a row's words, where its columns leave something open."""
    sentence = row.text if final_stop(row.text) else f"{row.text}."  # else it reads as a subhead
    bare = Article(
        title=row.text,
        text=sentence,
        original="",
        published=_day(row, today),
        published_by=TIMELINE,
    )
    if row.kind and row.actors and row.status:
        return Reading(article=bare, claims=(), actors=())
    return reread(bare, book=book)


def _day(row: Row, today: dt.date) -> dt.date:
    earliest, latest = bounds(row.when.edtf)
    return latest or earliest or today


def _known(one: Participant, book: ActorBook, cast: dict[str, Actor]) -> Participant:
    """Return a participant under the name that the book knows, and note who it is."""
    names = book.named(one.name)
    if len(names) == 1:
        actor = book.actors[names[0]]
    else:
        actor = Actor(name=one.name, kind=ActorKind.GROUP, confirmed=False)
    cast.setdefault(actor.name, actor)
    return Participant(actor.name, one.role)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_HEADLINE else f"{text[: _LONGEST_HEADLINE - 1]}…"
