"""Acts whose day is changed: "the vote was moved from 10 March to 2 April".

What was to be on one day and is to be on another is told of both: as not done on the old day, as
planned on the new one. Who puts off a threat of his own gives way, which is an act of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.acts.people.doing import doers
from extract.acts.people.roles import Roles
from extract.acts.told.nominal import act_class, mode_of, participants
from extract.acts.told.telling import may_tell
from extract.acts.words.denoting import naming_noun
from extract.acts.words.lexicon import lexicon, singular
from extract.acts.words.objects import the_object
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import NounClass
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause
    from extract.values import Timex

_MOVING = words("postpone delay defer reschedule rearrange adjourn move shift slip")
_BY_ITSELF = words("slip move shift")  # "the vote slipped to May"
_DROPPING = words("cancel scrap abandon shelve suspend drop avert")
# verbs that do so with a particle: "put back", "brought forward", "called off"
_WITH = words("put push bring pull move call")
_PARTICLES = words("back off forward")
_MOVABLE = words("meeting visit ballot walkout tariff vote arrest exit withdrawal")
_THREATS = frozenset({Kind.SANCTION, Kind.PROTEST, Kind.COERCE, Kind.THREATEN})
_TO = re.compile(r"\b(?:to|until|till|for|into)\s+(?:the\s+)?$", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till)\s", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE)
_DUE = re.compile(
    r"\b(?:due|set|scheduled|planned|slated|fixed|billed|pencilled\s+in|expected|meant|called)"
    r"(?:\s+to\s+(?:be\s+)?\w+(?:\s+(?:place|effect|up|off))?)?\s+(?:(?:for|on|in|at|by)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_PLANNED = Status.PLANNED
_REACH = 48  # characters before a day in which "due on" may stand


class _Move(NamedTuple):
    """A verb that changes the day of something, and the days from and to which."""

    clause: Clause
    noun: Chunk
    cls: NounClass
    old: Timex | None
    new: Timex | None


def rescheduled(scene: Scene, acts: Sequence[Act], memory: Memory) -> list[Act]:
    """Return the acts of a sentence, those whose day is changed told of on each of their days."""
    found = list(acts)
    for clause in scene.clauses:
        move = _move(scene, clause)
        if move is not None and (move.old or move.new) and may_tell(scene, clause):
            found = _told(scene, move, found, memory)
    return found


def _move(scene: Scene, clause: Clause) -> _Move | None:
    if not _changes_day(scene, clause):
        return None
    alone = clause.verb.lemma in _BY_ITSELF and not clause.objects
    for one in clause.subject if alone else the_object(clause):
        cls = _limited(one) or act_class(scene, one)
        if cls is None or cls.name not in _MOVABLE:
            continue
        days = scene.timexes_in(*_region(scene, clause, one))
        days = [timex for timex in days if timex.edtf and timex.type in ("DATE", "TIME")]
        old = next((timex for timex in days if _is_old(scene, one, timex)), None)
        new = next((timex for timex in days if _is_new(scene, clause, timex)), None)
        return _Move(clause, one, cls, old, new)
    return None


def _limited(one: Chunk) -> NounClass | None:
    """Return what a limit is set for: "a strike deadline", "the tariff date"."""
    if one.low not in ("deadline", "date", "deadlines"):
        return None
    some = (_OF_LIMITS.get(singular(token.low)) for token in one.tokens[:-1])
    return next((lexicon().classes[name] for name in some if name is not None), None)


_OF_LIMITS = {
    "strike": "walkout",
    "walkout": "walkout",
    "stoppage": "walkout",
    "tariff": "tariff",
    "sanction": "tariff",
}


def _changes_day(scene: Scene, clause: Clause) -> bool:
    lemma = clause.verb.lemma
    if lemma in _MOVING or lemma in _DROPPING:
        return True
    if lemma not in _WITH:
        return False
    last = max(clause.walked, clause.finish, clause.at + 2)
    behind = scene.chunks[clause.at + 1 : last]
    return any(token.low in _PARTICLES for one in behind for token in one.tokens)


def _region(scene: Scene, clause: Clause, noun: Chunk) -> tuple[int, int]:
    """Return where the days of what is moved may stand: from the noun to the end of the clause."""
    last = max(clause.walked, clause.finish, clause.at + 1)
    below = [one for one in scene.clauses if one.at >= last]
    end = min((one.chunk.start for one in below[1:]), default=scene.sentence.end)
    return min(noun.start, clause.chunk.start), end


def _is_old(scene: Scene, noun: Chunk, timex: Timex) -> bool:
    """Whether something was to be on a day: "due on Friday", "from Friday", "Friday’s vote"."""
    if noun.start <= timex.start and timex.end <= noun.end:
        return True
    lead = scene.text[max(scene.sentence.start, timex.start - _REACH) : timex.start]
    return bool(_DUE.search(lead) or _FROM.search(lead))


def _is_new(scene: Scene, clause: Clause, timex: Timex) -> bool:
    """Whether something is to be on a day instead: "to Monday", "until May"."""
    if timex.start < clause.chunk.end or clause.verb.lemma in _DROPPING:
        return False
    text = scene.text
    lead = text[max(clause.chunk.start, timex.start - _REACH) : timex.start]
    if _DUE.search(lead):
        return False
    return bool(_TO.search(lead) or _UNTIL.match(text, timex.start))


def _told(scene: Scene, move: _Move, acts: list[Act], memory: Memory) -> list[Act]:
    """Tell an act on its days, besides or instead of what was told of its being moved."""
    kind = _kind(move)
    status = own(scene, move.clause, kind)
    if status is Status.DENIED:
        return acts
    of_verb = [act for act in acts if act.clause is move.clause]
    if kind in _THREATS and _limited(move.noun) is not None:
        for act in of_verb:
            act.kind = Kind.CONCEDE  # "pushed back a strike deadline"
    yields = next((act for act in of_verb if act.kind is Kind.CONCEDE), None)
    roles = _roles(scene, move, of_verb, memory)
    broken_off = move.clause.verb.lemma == "adjourn" and _is_dated(scene, move)
    kept = [act for act in acts if act is yields or act not in of_verb or broken_off]
    if broken_off:
        for act in of_verb:
            act.apart = tuple(one.start for one in (move.old, move.new) if one is not None)
    if yields is not None:
        yields.apart = tuple(one.start for one in (move.old, move.new) if one is not None)
    twin = move.old is not None and _twin(kept, kind, move.old)
    if move.new is not None:
        kept.append(_on(scene, move, kind, _coming(status), roles, move.new))
    if move.old is not None and (yields is None or move.new is None or not twin):
        put_off = Status.PLANNED if yields is not None else Status.DENIED
        if twin and yields is None:
            kept = [act for act in kept if act is not twin]
        if not (twin and yields):
            kept.append(_on(scene, move, kind, put_off, roles, move.old))
    return kept


def _is_dated(scene: Scene, move: _Move) -> bool:
    """Whether the moving itself has a day: "the talks were adjourned on Monday until Friday"."""
    first, last = scene.span(move.clause)
    days = scene.timexes_in(max(first, move.clause.chunk.end), last)
    return any(one.edtf and one not in (move.old, move.new) for one in days)


def _coming(status: Status) -> Status:
    return Status.CONDITIONAL if status is Status.CONDITIONAL else Status.PLANNED


def _twin(acts: Sequence[Act], kind: Kind, day: Timex) -> Act | None:
    """Return the act that "due on Friday" was read as already."""
    near = day.start - _REACH
    for act in acts:
        first, last = act.span
        planned = act.kind is kind and act.status is Status.PLANNED
        if planned and (first <= day.start < last or near <= act.cue[0] < day.start):
            return act
    return None


def _kind(move: _Move) -> Kind:
    if move.cls.name == "ballot" and singular(move.noun.low) == "vote":
        return Kind.SUPPORT  # whoever votes; who calls for one demands it
    assert move.cls.kind is not None  # noqa: S101 - it is an act noun
    return move.cls.kind


def _roles(scene: Scene, move: _Move, of_verb: Sequence[Act], memory: Memory) -> Roles:
    """Return who takes part in what is moved: as read from its verb, else as the noun tells."""
    known = next((act.roles for act in of_verb if act.roles.all), None)
    if known is not None:
        roles = Roles(list(known.sources), list(known.targets), list(known.mediators))
    else:
        roles = participants(scene, move.noun, move.cls, _PLANNED, memory)
    if not roles.sources or move.cls.together:
        roles.sources += doers(scene, move.clause)
    if not move.cls.together and not roles.targets:
        roles.targets = list(participants(scene, move.noun, move.cls, _PLANNED, memory).targets)
    return roles.settle()


def _on(scene: Scene, move: _Move, kind: Kind, status: Status, roles: Roles, day: Timex) -> Act:
    mode = mode_of(move.cls, naming_noun(scene, move.noun))
    own_roles = Roles(list(roles.sources), list(roles.targets), list(roles.mediators))
    act = act_of(scene, move.clause, kind, mode, status, own_roles)
    act.cue = (move.clause.chunk.start, move.clause.chunk.end)
    if (day is move.old and move.new is not None) or kind in _THREATS:
        lead = scene.text.rfind(" ", scene.sentence.start, max(day.start - 1, scene.sentence.start))
        act.cue = (max(lead + 1, scene.sentence.start), day.end)
    act.on, act.goes_on, act.statement, act.background = day.start, True, False, False
    act.speech = scene.speech_at(act.cue[0])
    return act


__all__ = ["rescheduled"]
