"""Values of the records of an export, checked field by field.

What is damaged is refused: each of these functions then raises a `BadRecordError`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, cast

from store.model import (
    Actor,
    ActorKind,
    Article,
    BadDateError,
    Claim,
    Confidence,
    DatedBy,
    HeldRole,
    Kind,
    Mode,
    Participant,
    Role,
    Status,
    is_edtf,
)
from store.model.errors import StoreError
from store.values.folding import storable

if TYPE_CHECKING:
    from collections.abc import Callable

Record = dict[str, Any]
_Value = TypeVar("_Value")


class BadRecordError(StoreError):
    """A record of an export that cannot be one; the text says what of it, in one sentence."""


def field(record: Record, name: str, kind: type[_Value]) -> _Value:
    """Return a field that has to be there, of one type.

    Raises:
        BadRecordError: It is missing, or something else.
    """
    value = record.get(name)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise BadRecordError(f"its {name!r} is {'missing' if value is None else 'damaged'}.")
    if isinstance(value, str) and name != "original":
        return cast("_Value", storable(value))
    return value


def maybe(record: Record, name: str, kind: type[_Value]) -> _Value | None:
    """Return a field that may be null or missing; raises as `field`."""
    return None if record.get(name) is None else field(record, name, kind)


_MOST = 1 << 32
"""What no number of an article, claim or event reaches: places hold them in 32 bits."""


def number(record: Record, name: str) -> int:
    """Return the number of an article, claim, event or change; raises as `field`."""
    found = field(record, name, int)
    if not 0 < found < _MOST:
        raise BadRecordError(f"its {name!r} is damaged.")
    return found


def maybe_number(record: Record, name: str) -> int | None:
    """Return such a number or `None`; raises as `field`."""
    return None if record.get(name) is None else number(record, name)


def strings(record: Record, name: str) -> tuple[str, ...]:
    """Return a list of strings; raises as `field`."""
    found = field(record, name, list)
    if not all(isinstance(one, str) for one in found):
        raise BadRecordError(f"its {name!r} is damaged.")
    return tuple(map(storable, found))


def objects(record: Record, name: str) -> list[Record]:
    """Return a list of objects; raises as `field`."""
    found = field(record, name, list)
    if not all(isinstance(one, dict) for one in found):
        raise BadRecordError(f"its {name!r} is damaged.")
    return found


def made(make: Callable[..., _Value], value: object, name: str) -> _Value:
    """Return `make(value)`, where a value that it cannot take is damage."""
    try:
        return make(value)
    except (ValueError, TypeError, BadDateError) as error:
        raise BadRecordError(f"its {name!r} is damaged.") from error


def actor(record: Record) -> Actor:
    """Return the actor of a record; raises as `field`."""
    return Actor(
        name=field(record, "name", str),
        kind=made(ActorKind, record.get("kind"), "kind"),
        side=maybe(record, "side", str),
        aliases=strings(record, "aliases"),
        roles=tuple(_held_role(one) for one in field(record, "roles", list)),
        confirmed=field(record, "confirmed", bool),
    )


def _held_role(value: object) -> HeldRole:
    if not isinstance(value, list) or len(value) != 4 or not isinstance(value[0], str):
        raise BadRecordError("its 'roles' is damaged.")
    title, of, start, stop = value
    if of is not None and not isinstance(of, str):
        raise BadRecordError("its 'roles' is damaged.")
    return HeldRole(title=title, of=of, start=_day(start, "roles"), end=_day(stop, "roles"))


def _day(value: object, name: str) -> date | None:
    return None if value is None else made(date.fromisoformat, cast("str", value), name)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A claim as it was read, with the numbers that it had: its own, its event's, its former."""

    claim: Claim
    id: int
    event: int | None
    home: int | None


def article(record: Record) -> Article:
    """Return the article of a record; raises as `field`."""
    published = made(date.fromisoformat, record.get("published"), "published")
    return Article(
        title=field(record, "title", str),
        text=field(record, "text", str),
        original=field(record, "original", str),
        published=published,
        published_by=field(record, "published_by", str),
        outlet=maybe(record, "outlet", str),
        url=maybe(record, "url", str),
        language=field(record, "language", str),
        talks=strings(record, "talks"),
    )


def claims(record: Record, text: str) -> list[Numbered]:
    """Return the claims of an article's record; each has to stand in the article's text."""
    return [_numbered(one, text) for one in objects(record, "claims")]


def by_hand(record: Record) -> list[tuple[int, int | None, int | None]]:
    """Return the numbers of claims by hand, their events' and former events'; raises as `field`."""
    found = field(record, "by_hand", list)
    if not all(isinstance(one, list) and len(one) == len(_BY_HAND) for one in found):
        raise BadRecordError("its 'by_hand' is damaged.")
    named = [dict(zip(_BY_HAND, one, strict=True)) for one in found]
    return [
        (number(one, "claim"), maybe_number(one, "event"), maybe_number(one, "home"))
        for one in named
    ]


_BY_HAND = ("claim", "event", "home")


def _numbered(record: Record, text: str) -> Numbered:
    claim = _claim(record)
    if not 0 <= claim.start <= claim.end <= len(text):
        raise BadRecordError("a claim of it stands outside of its text.")
    if text[claim.start : claim.end] != claim.sentence:
        raise BadRecordError("a claim of it has a sentence that is not in its text.")
    event, home = maybe_number(record, "event"), maybe_number(record, "home")
    return Numbered(claim, number(record, "id"), event, home)


def _claim(record: Record) -> Claim:
    edtf = field(record, "date", str)
    if not is_edtf(edtf):
        raise BadRecordError("its 'date' is damaged.")
    mode = maybe(record, "mode", str)
    return Claim(
        sentence=field(record, "sentence", str),
        start=field(record, "start", int),
        end=field(record, "end", int),
        cue_start=field(record, "cue_start", int),
        cue_end=field(record, "cue_end", int),
        kind=made(Kind, record.get("kind"), "kind"),
        mode=None if mode is None else made(Mode, mode, "mode"),
        status=made(Status, record.get("status"), "status"),
        headline=field(record, "headline", str),
        place=maybe(record, "place", str),
        date=edtf,
        earliest=_day(record.get("earliest"), "earliest"),
        latest=_day(record.get("latest"), "latest"),
        time=maybe(record, "time", str),
        wording=maybe(record, "wording", str),
        dated_by=made(DatedBy, record.get("dated_by"), "dated_by"),
        speaker=maybe(record, "speaker", str),
        speaks_for=maybe(record, "speaks_for", str),
        channel=maybe(record, "channel", str),
        quotes=strings(record, "quotes"),
        confidence=made(Confidence, record.get("confidence"), "confidence"),
        doubts=strings(record, "doubts"),
        actors=tuple(_participant(one) for one in field(record, "actors", list)),
    )


def _participant(value: object) -> Participant:
    if not isinstance(value, list) or len(value) != 2 or not isinstance(value[0], str):
        raise BadRecordError("its 'actors' is damaged.")
    return Participant(value[0], made(Role, value[1], "actors"))
