"""Which claims tell of the same event, and what the event is by their telling. Pure: no SQL.

Claims of one kind, on the same days, by the same actors, are one event, within an article and
across articles; `clustering` takes less exact tellings to them. What the claims alone
cannot show to be one act stays apart:

- Acts that go one way keep who does it apart from to whom: an attack by A on B is no attack by B.
- A statement, or an act by nobody known, is one only with the same quoted words or sentence.
- An undated act ("before publication", "some day after it") is one only within the same text.
- An article that tells of one as done and of another as to come tells of two.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import date, datetime, time
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from store.joining.putoff import DONE, TO_COME, is_waiting
from store.model import Confidence, DatedBy, Event, Kind, Mode, Participant, Role, Status
from store.model.moves import days_in_turn, is_given_up
from store.values.changes import NOTHING_KEPT, together
from store.values.folding import folded
from store.values.rows import acting, iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.model import Claim
    from store.values.changes import Kept

_RARE = frozenset(
    {Kind.CONSULT, Kind.AGREE, Kind.COOPERATE, Kind.SUPPORT, Kind.CONCEDE, Kind.RETREAT}
    | {Kind.SANCTION, Kind.PROTEST, Kind.REJECT, Kind.COERCE}
)
_MUTUAL = frozenset({Kind.CONSULT, Kind.AGREE, Kind.COOPERATE})
_ACTING = (Role.SOURCE, Role.TARGET, Role.HOST, Role.MEDIATOR)
_OPEN = 10**6  # more days than any act is told to take
_QUOTE_WORDS = 4  # a shorter fragment, such as "very productive", may be said on many occasions
_EITHER_OR = frozenset({Mode.PHONE, Mode.VISIT})  # other modes go with each other
ALONE = ("w", "~")  # what marks a key as one of its own: words, or a person's parting
PERSONS = "@"  # marks who they are that act for somebody
_BY_BODIES = _RARE - {Kind.CONSULT}  # whoever meets, meets for themselves
WAITING = "!"  # marks the month of an act that was put off
_MONTH = len("2031-03")
_ANY_DAY = date(2000, 1, 2)
_ROLES = tuple(Role)
_SURE = tuple(Confidence)
_DATED = tuple(DatedBy)


class Dated(Protocol):
    """What a claim says of whether its act is done or to come, and where."""

    @property
    def key(self) -> str:
        """Its join key."""

    @property
    def article(self) -> int:
        """The number of its article."""

    @property
    def coming(self) -> bool:
        """Whether it tells of what is still to come."""

    @property
    def done(self) -> bool:
        """Whether it tells of what is done, or being done."""


_Told = TypeVar("_Told", bound=Dated)


class Numbers(Protocol):
    """Something that knows the number of each actor by name."""

    def __getitem__(self, name: str, /) -> int: ...


class Sides(Numbers, Protocol):
    """Something that knows for whom a person acts, too."""

    def side(self, name: str, /) -> str | None:
        """The name of that state or body, where it is known."""


class Words(NamedTuple):
    """What of a claim an event is shown and found by."""

    headline: str
    sentence: str
    place: str | None


class Member(NamedTuple):
    """A claim with what joining asks of its article.

    `key` is its join key, `event` the event that it told of so far, `home` that before a person's
    decision moved it, `text` names the article's text, equally for copies of one text. Where there
    are `words`, `claim` has none, and is one object for all claims that say the same.
    """

    id: int
    event: int | None
    article: int
    published: date
    text: str
    claim: Claim
    home: int | None = None
    key: str = ""
    kept: Kept = NOTHING_KEPT
    words: Words | None = None

    @property
    def coming(self) -> bool:
        """Whether it tells of what is still to come."""
        return self.claim.status in TO_COME

    @property
    def done(self) -> bool:
        """Whether it tells of what is done, or being done."""
        return self.claim.status in DONE


def join_key(claim: Claim, text: str, ids: Numbers) -> str:
    """Return a key that is equal for claims which may tell of one event.

    Args:
        claim: The claim.
        text: Its article's cleaned text, as a hash.
        ids: The number of each actor.
    """
    days = f"{iso(claim.earliest)}/{iso(claim.latest)}"
    sources, others = _sides(claim, ids)
    parts = [claim.kind.value, _when(claim, days), sources, others, days]
    if claim.kind is Kind.STATE or not (sources or others):
        parts.append(f"w{_wording(claim)}")
    if claim.dated_by is DatedBy.PUBLICATION and None in (claim.earliest, claim.latest):
        parts.append(f"t{text[:16]}")
    elif _is_unnamed(claim):
        parts.append(f"c{text[:16]}")
    return "|".join(parts)


def kept_key(claim: Claim, text: str, ids: Sides, published: date) -> str:
    """Return the join key as it is kept, by which its family is found.

    Persons stand under whom they act for, and who they are at the end: "Roe raised tariffs" may be
    what "Norway" did. Where an act was put off there is a mark after the month, by which those are
    found that later acts may be, without looking at any other.
    """
    key = join_key(claim, text, ids)
    kind, when, actors, rest = key.split("|", 3)
    if not actors or len(when) != _MONTH:
        return key
    doers = _doers(claim)
    if doers and claim.kind in _BY_BODIES:
        bodies = {ids.side(name) or name for name in doers}
        rest = rest if bodies == doers else f"{rest}|{PERSONS}{actors}"
        actors = ",".join(sorted(map(_token, bodies)))
    told = claim.sentence, claim.cue_start - claim.start, claim.cue_end - claim.start
    waits = is_waiting(claim.status, claim.latest, published, told)
    return f"{kind}|{when}{WAITING if waits else ''}|{actors}|{rest}"


def _token(name: str) -> str:
    return hashlib.blake2b(name.encode(), digest_size=6).hexdigest()


def unmarked(key: str) -> str:
    """Return a join key without the mark of an act that was put off."""
    return key if key.startswith("=") else key.replace(f"{WAITING}|", "|", 1)


def _is_unnamed(claim: Claim) -> bool:
    """Whether only common nouns tell who acts: another article's "union" is another."""
    doing = [p.name for p in claim.actors if p.role in _ACTING]
    return bool(doing) and all(name == name.lower() for name in doing)


def _when(claim: Claim, days: str) -> str:
    """The month in which acts of a kind may be told of more and less exactly.

    Of kinds that recur from day to day it is the days themselves: an attack "in May" may be any.
    """
    first = claim.earliest or claim.latest
    return first.isoformat()[:7] if first and claim.kind in _RARE else days


def _sides(claim: Claim, ids: Numbers) -> tuple[str, str]:
    doing = [p for p in claim.actors if p.role in _ACTING]
    if not doing:
        names = {p.name for p in claim.actors if p.role is Role.SPEAKER}
        names |= {claim.speaker} if claim.speaker else set()
        return _numbers(names, ids), ""
    sources = _doers(claim)
    return _numbers(sources, ids), _numbers({p.name for p in doing} - sources, ids)


def _doers(claim: Claim) -> set[str]:
    """Return who does it: of what has no direction, everybody."""
    doing = [p for p in claim.actors if p.role in _ACTING]
    return {p.name for p in doing if claim.kind in _MUTUAL or p.role is Role.SOURCE}


def _numbers(names: Iterable[str], ids: Numbers) -> str:
    return ",".join(str(n) for n in sorted(ids[name] for name in names))


def _wording(claim: Claim) -> str:
    """What was said, as a hash: the longest quote, else the sentence with the words of the act."""
    quote = folded(max(claim.quotes, key=len, default=""))
    if len(quote.split()) < _QUOTE_WORDS:
        cue = claim.sentence[claim.cue_start - claim.start : claim.cue_end - claim.start]
        quote = f"{folded(claim.sentence)}|{folded(cue)}"
    return hashlib.blake2b(quote.encode(), digest_size=8).hexdigest()


def parted(members: list[_Told]) -> list[list[_Told]]:
    """Part claims of equal keys into events: all one, or what is done and what is to come.

    A denial goes with either: that an act did not come on a day tells of the one due then. What a
    person merged stays together.
    """
    if members[0].key.startswith("="):
        return [members]
    coming = [m for m in members if m.coming]
    if {m.article for m in coming} & {m.article for m in members if m.done}:
        return [[m for m in members if not m.coming], coming]
    return [members]


def told(number: int, members: list[Member]) -> Event:
    """Return the event `number` as its claims tell it; at least one claim."""
    turns = days_in_turn({id(m.claim): m.claim for m in members}.values())
    standing = [m for m in members if not is_given_up(m.claim, turns)]
    status = _status(standing)
    ranked = _ranked(members, status, turns)
    lead, words = ranked[0].claim, ranked[0].words
    roles = _roles(ranked)
    keeping = together(m.kept for m in members)
    return Event(
        id=number,
        day=lead.earliest or lead.latest or ranked[0].published,
        date=lead.date,
        earliest=lead.earliest,
        latest=lead.latest,
        kind=lead.kind,
        mode=next((m.claim.mode for m in ranked if m.claim.mode), None),
        status=status,
        headline=words.headline if words else lead.headline,
        actors=acting(roles),
        roles=roles,
        claims=tuple(sorted(m.id for m in members)),
        articles=tuple(sorted({m.article for m in members})),
        sources=len({m.text for m in members}),
        differs=_differs(standing),
        starred=keeping.starred,
        tags=keeping.tags,
        note=keeping.note,
        corrected=keeping.corrected,
        by_hand=keeping.by_hand,
    )


def _ranked(members: list[Member], status: Status, turns: Sequence[Claim]) -> list[Member]:
    """Return claims, the one that an event is told by first; of those that say the same, one.

    What tells of a day that the act was moved from comes last.
    """
    first: dict[tuple[int, tuple[str, ...]], Member] = {}
    for member in members:
        same = id(member.claim), member.kept.corrected
        other = first.get(same)
        if other is None or _age(member) < _age(other):
            first[same] = member
    return sorted(first.values(), key=lambda m: (is_given_up(m.claim, turns), _weight(m, status)))


def _age(member: Member) -> tuple[date, int]:
    return member.published, member.id


def _weight(member: Member, status: Status) -> tuple[bool, bool, int, int, int, date, int]:
    """Sorts the claim that an event is told by first: the surest, then the most exact.

    What a person corrected goes before what was only read.
    """
    claim = member.claim
    return (
        claim.status is not status,
        not member.kept.corrected,
        _SURE.index(claim.confidence),
        _days(claim),
        _DATED.index(claim.dated_by),
        member.published,
        member.id,
    )


def _days(claim: Claim) -> int:
    """How far off from the day that it gives the act may have been."""
    if claim.earliest is None or claim.latest is None:
        return _OPEN
    return (claim.latest - claim.earliest).days + ("~" in claim.date)


def _status(members: list[Member]) -> Status:
    """Done goes before to come; of two contradicting ones, what more articles say.

    Where a person said so, nothing else counts.
    """
    members = [m for m in members if "status" in m.kept.corrected] or members
    told_by: Counter[Status] = Counter()
    for status, _ in {(m.claim.status, m.text) for m in members}:
        told_by[status] += 1
    yes = told_by[Status.HAPPENED] + told_by[Status.ONGOING]
    if yes or told_by[Status.DENIED]:
        if told_by[Status.DENIED] > yes:
            return Status.DENIED
        return Status.HAPPENED if told_by[Status.HAPPENED] else Status.ONGOING
    if told_by[Status.CONDITIONAL] > told_by[Status.PLANNED]:
        return Status.CONDITIONAL
    return Status.PLANNED


def _roles(ranked: list[Member]) -> tuple[Participant, ...]:
    """Return everybody's roles, sources first and each group in the order of telling."""
    seen: dict[Participant, None] = {}
    for member in ranked:
        claim = member.claim
        seen |= dict.fromkeys(p for p in claim.actors if p.role is not Role.MENTIONED)
        if claim.speaker:
            seen.setdefault(Participant(claim.speaker, Role.SPEAKER))
    return tuple(sorted(seen, key=lambda p: _ROLES.index(p.role)))


def _differs(members: list[Member]) -> tuple[str, ...]:
    """Name the fields in which the claims contradict each other.

    Saying less is no contradiction. Places are left out: one may lie within another, which names
    alone do not tell.
    """
    if len(members) == 1:
        return ()
    claims = {id(m.claim): m.claim for m in members}.values()
    times = sorted({claim.time for claim in claims if claim.time})
    statuses = {m.claim.status for m in members if not _foresees(m)}
    found = {
        "time": any(not _same_time(a, b) for a, b in combinations(times, 2)),
        "mode": {claim.mode for claim in claims} >= _EITHER_OR,
        "status": len(statuses) > 1 and not statuses <= {Status.HAPPENED, Status.ONGOING},
    }
    return tuple(name for name, differs in found.items() if differs)


def _same_time(one: str, other: str) -> bool:
    """Whether two clock times can be the same: as moments where both have an offset from UTC."""
    try:
        a, b = time.fromisoformat(one), time.fromisoformat(other)
    except ValueError:
        return False
    if a.tzinfo is None or b.tzinfo is None:
        return a.replace(tzinfo=None) == b.replace(tzinfo=None)
    return datetime.combine(_ANY_DAY, a) == datetime.combine(_ANY_DAY, b)


def _foresees(member: Member) -> bool:
    """Whether it told of the act while it was still to come, which no later account contradicts."""
    last = member.claim.latest
    return member.claim.status in TO_COME and (last is None or member.published <= last)
