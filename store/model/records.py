"""The things that are read out of an article and the things that a store keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.model.vocabulary import ActorKind, Confidence, DatedBy, Kind, Mode, Role, Status

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRole:
    """An office that an actor holds or held, such as "president" of "Ukraine".

    `start` and `end` are the first and last day in it; `None` is not known, or still in it.
    """

    title: str
    of: str | None = None
    start: dt.date | None = None
    end: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person, state, organisation or group, under one name.

    `aliases` are other names and spellings, `side` the party it belongs to in talks. `confirmed`
    is False for a name that was found by its form and that no actors file or person vouches for.
    """

    name: str
    kind: ActorKind
    side: str | None = None
    aliases: tuple[str, ...] = ()
    roles: tuple[HeldRole, ...] = ()
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Participant:
    """An actor, by name, and what it has to do with an act."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one passage of one article says was, is, will or will not be done.

    Offsets count code points of the article's cleaned text: `text[start:end] == sentence`, and
    `text[cue_start:cue_end]` are the words of the act itself. `date` is EDTF (ISO 8601-2 level 1);
    `earliest` and `latest` are the days that it allows, `None` where it is open. `time` is the
    clock time with its UTC offset where known ("13:00-05:00"). `wording` is the time expression in
    the text that gave the date, `None` where none did. `speaker` is a name, `None` where the
    article speaks itself; `speaks_for` is for whom, where the speaker is a spokesman.
    """

    sentence: str
    start: int
    end: int
    cue_start: int
    cue_end: int
    kind: Kind
    mode: Mode | None = None
    status: Status
    headline: str
    place: str | None = None
    date: str
    earliest: dt.date | None
    latest: dt.date | None
    time: str | None = None
    wording: str | None = None
    dated_by: DatedBy
    speaker: str | None = None
    speaks_for: str | None = None
    channel: str | None = None
    quotes: tuple[str, ...] = ()
    confidence: Confidence = Confidence.HIGH
    doubts: tuple[str, ...] = ()
    actors: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text as one outlet published it at one time.

    `original` is what was given, untouched; `text` is the article alone, paragraphs parted by a
    blank line, every kept sentence letter by letter as in the original. `language` is an
    ISO 639-1 code; claims are read from "en" only. `published_by` says where the publication day
    was found: "option", "address", "dateline", "metadata", "byline" or "file".
    """

    title: str
    text: str
    original: str
    published: dt.date
    published_by: str
    outlet: str | None = None
    url: str | None = None
    language: str = "en"
    talks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read out of one article: itself, its claims, and every actor it names.

    `notices` are sentences for the person who adds it ("left out: the text is not English").
    `reader` is the version of the rules that read it, "" where nobody says.
    """

    article: Article
    claims: tuple[Claim, ...]
    actors: tuple[Actor, ...]
    notices: tuple[str, ...] = ()
    reader: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredClaim:
    """A claim as a store keeps it, with the event that it tells of and the article it is from.

    `event` is `None` where the article is superseded by a later version of the same page: such a
    claim counts in no event, and is listed only with its own article. `corrected` names the fields
    that a person corrected; a claim `by_hand` was written by a person.
    """

    id: int
    event: int | None
    article: int
    talks: tuple[str, ...]
    claim: Claim
    corrected: tuple[str, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle:
    """An article as a store keeps it.

    `claims` is how many it holds; `revision_of` the earlier version of the same page;
    `duplicate_of` the article whose text this one repeats in another outlet.
    """

    id: int
    article: Article
    claims: int
    revision_of: int | None = None
    duplicate_of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One act in the world, as its claims together tell it.

    `date` is EDTF, `earliest` and `latest` the days that it allows, `None` where open. `day` is
    where it stands in the timeline: the earliest day, else the latest. `actors` are the names of
    those who take part, sources first, and `roles` says who does what, so that a lane can point an
    arrow. `claims` and `articles` are ids, `sources` counts articles that do not repeat each other.
    `differs` names the fields in which its claims contradict each other: "time", "mode", "status".
    `starred`, `tags`, `note` (one line for each), `corrected` (fields) and `by_hand` are what
    people keep of any of its claims.
    """

    id: int
    day: dt.date
    date: str
    earliest: dt.date | None
    latest: dt.date | None
    kind: Kind
    mode: Mode | None
    status: Status
    headline: str
    actors: tuple[str, ...]
    roles: tuple[Participant, ...]
    claims: tuple[int, ...]
    articles: tuple[int, ...]
    sources: int
    differs: tuple[str, ...] = ()
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    corrected: tuple[str, ...] = ()
    by_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a person changed, kept apart from what was read.

    `subject` is "article" or "claim"; `field` the name of the changed field; `was` and `now` its
    value before and after as text; `by` a login name; `at` an ISO 8601 time in UTC.
    """

    id: int
    subject: str
    subject_id: int
    field: str
    was: str | None
    now: str | None
    by: str
    at: str
