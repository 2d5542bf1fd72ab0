"""A timeline that somebody keeps: each row of a table, or record, is a dated event.

The timeline is kept as one article whose paragraphs are its rows and whose claims are these rows:
they stand as their keeper wrote them, and no reading anew touches them (`is_kept`). What a row
does not say of its act (kind, actors, whether it happened) is read from its words.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from extract.page.shapes import final_stop
from extract.reading import reread
from intake.formats import fields
from intake.formats.fields import Record
from intake.outcomes import Refused
from intake.pieces import Piece, one_line
from intake.rowdates import BadRowDateError, Dated, dated
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
from store.readings import TIMELINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.actors import ActorBook
    from intake.formats.given import Given

FROM_FILE = "file"
"""What `Article.published_by` says of a day that is the file's own."""

_LONGEST = 5_000
_LONGEST_HEADLINE = 120
_STATUSES = {"done": Status.HAPPENED, "future": Status.PLANNED, "scheduled": Status.PLANNED}


def is_kept(reader: str) -> bool:
    """Whether an article that was read so is a timeline, which is never read anew."""
    return reader.startswith(TIMELINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its date, its words, and what its columns say; `None` or empty where they do not."""

    when: Dated
    text: str
    source: str | None = None
    headline: str | None = None
    kind: Kind | None = None
    status: Status | None = None
    place: str | None = None
    actors: tuple[Participant, ...] = ()


class _BadRowError(ValueError):
    """A row cannot be used; the text says why, to follow its name."""


def of_rows(
    rows: Iterable[tuple[int, dict[str, Any]]], original: str, given: Given
) -> Iterator[Piece | Refused]:
    """Yield a refusal for each row that cannot be used, and the piece that all others are.

    Args:
        rows: Each row's number (of its line, or of the record) and its values by column.
        original: What is kept of the source.
        given: The source.
    """
    day, by = _published(given)
    kept = []
    for number, values in rows:
        try:
            kept.append(_row(Record(values, given.said.mapping, fields.TIMELINE), day, given))
        except (_BadRowError, BadRowDateError) as error:
            name = f"{given.name}:{number}"
            yield Refused(source=name, why=f"{name}: {error}")
    if not kept:
        yield Refused(source=given.name, why=f"{given.name} holds no row that can be used.")
        return
    article = Article(
        title=one_line(given.said.title or PurePath(given.name).stem) or "Timeline",
        text="",
        original=original,
        published=day,
        published_by=by,
        outlet=one_line(given.said.outlet or PurePath(given.name).name),
        url=one_line(given.said.url or _address(given)),
        talks=given.said.talks,
    )
    yield Piece(name=given.name, original=original, ready=partial(_reading, article, kept))


def _published(given: Given) -> tuple[dt.date, str]:
    """Return the day of a timeline: what the person says, else when the file last changed."""
    if given.said.published:
        return given.said.published, "option"
    if given.path is None:
        return dt.date.today(), FROM_FILE
    return dt.date.fromtimestamp(given.path.stat().st_mtime), FROM_FILE


def _address(given: Given) -> str | None:
    """Return where a timeline lies: under one address, a changed one is a later version."""
    return given.path.absolute().as_uri() if given.path else given.address


def _row(record: Record, today: dt.date, given: Given) -> Row:
    text = _line(record.words("text"))
    if not text:
        raise _BadRowError("no words say what was done.")
    headline = _line(record.words("headline"))
    return Row(
        when=dated(record, today, dayfirst=given.said.dayfirst),
        text=text,
        source=_line(record.words("source")),
        headline=headline,
        kind=_kind(record.words("kind")),
        status=_status(record.words("status")),
        place=one_line(record.words("place")),
        actors=(*_cast(record, "actors", Role.SOURCE), *_cast(record, "targets", Role.TARGET)),
    )


def _line(words: str | None) -> str | None:
    """Return words in one line, without what is not shown."""
    if words and len(words) > _LONGEST:
        raise _BadRowError(f"it has more than {_LONGEST} characters.")
    return one_line(words, longest=_LONGEST)


def _kind(words: str | None) -> Kind | None:
    if not words:
        return None
    try:
        return Kind(words.strip().upper())
    except ValueError:
        return None


def _status(words: str | None) -> Status | None:
    if not words:
        return None
    word = words.strip().lower()
    try:
        return _STATUSES.get(word) or Status(word)
    except ValueError:
        return None


def _cast(record: Record, column: str, role: Role) -> tuple[Participant, ...]:
    """Return who is named in a column; "Name=target" says another role."""
    named = record.list(column)
    if len(named) == 1:
        named = tuple(part.strip() for part in named[0].split(","))
    found = []
    for one in named:
        name, _, said = one.partition("=")
        known = said.strip().lower()
        as_role = Role(known) if known in tuple(Role) else role
        if shown := one_line(name):
            found.append(Participant(shown, as_role))
    return tuple(dict.fromkeys(found))


def _reading(article: Article, rows: list[Row], book: ActorBook) -> Reading:
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
        published_by=FROM_FILE,
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
