"""What falls due, and who is expected where: "an accord is due by May", "she was due home"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.lasting import has_infinitive
from extract.acts.course.status import own
from extract.acts.people.roles import Roles
from extract.acts.told.nominal import act_class, mode_of, participants
from extract.acts.words.denoting import acting, beside, classes, heads, naming_noun
from extract.acts.words.placing import is_place
from extract.grammar.chunks import Part
from extract.wordlists import words
from store.model import ActorKind, Kind, Mode, Status

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import NounClass
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

# what talks wait for, and whose it is that owes it
_OWED = words(
    "report answer reply response ruling decision verdict judgment judgement vote statement list "
    "payment instalment installment money plan draft text paper review assessment findings result "
    "results recommendation signature offer proposal bid notice opinion deadline"
)
_EXPECTED = frozenset({"expect", "book", "schedule"})
_HOMEWARD = frozenset({"back", "home", "here", "there"})
_WHERE = frozenset({"in", "at", "to"})


def stay(scene: Scene, clause: Clause) -> Act | None:
    """Return the visit of a person who was somewhere on a day: "was in Geneva on Tuesday"."""
    verb = clause.verb
    if verb.lemma != "be" or verb.form != "finite" or verb.tense != "past" or verb.passive:
        return None
    if clause.objects or clause.complement is not None or not clause.phrases:
        return None
    word, run = clause.phrases[0]
    guests = [scene.cast.actors.get(name) for name in heads(scene, clause.subject)]
    persons = bool(guests) and all(
        one is not None and one.kind is ActorKind.PERSON for one in guests
    )
    dated = scene.chunks[clause.begin : clause.finish]
    if word not in ("in", "at") or not run or not is_place(run[0]) or not persons:
        return None
    if not any(one.part is Part.TIME for one in dated):
        return None
    hosts = acting(scene, run, bodies=True)
    own = {one.side for one in guests if one is not None}
    if set(hosts) & own:
        return None  # he was at home
    roles = Roles(sources=heads(scene, clause.subject), targets=hosts).settle()
    status = Status.DENIED if verb.negated else Status.HAPPENED
    return act_of(scene, clause, Kind.CONSULT, Mode.VISIT, status, roles)


def due(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return what is to be done or there by a day, `None` where nothing falls due."""
    if clause.verb.form != "finite":
        return None
    owed = clause.verb.lemma == "be" and clause.complement is not None
    owed = owed and clause.complement is not None and clause.complement.low == "due"
    expected = clause.verb.passive and clause.verb.lemma in _EXPECTED
    if not (owed or expected) or has_infinitive(scene, clause):
        return None
    travel = _travel(scene, clause)
    if travel is not None:
        return travel
    for one in clause.subject:
        act = _owed(scene, clause, one, memory, owed=owed)
        if act is not None:
            return act
    return None


def _travel(scene: Scene, clause: Clause) -> Act | None:
    """Read "is expected back in Paris", "was due home": somebody is to arrive."""
    guests = heads(scene, clause.subject)
    behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 4]
    homeward = any(token.low in _HOMEWARD for token in behind)
    places = [run for word, run in clause.phrases if word in _WHERE and run and is_place(run[0])]
    if not guests or not (homeward or places):
        return None
    hosts = [name for run in places for name in acting(scene, run, bodies=True)]
    roles = Roles(sources=guests, targets=hosts).settle()
    return act_of(scene, clause, Kind.CONSULT, Mode.VISIT, _status(clause), roles)


def _owed(scene: Scene, clause: Clause, one: Chunk, memory: Memory, *, owed: bool) -> Act | None:
    cls = act_class(scene, one)
    if not _is_dated(scene, clause):
        return None
    if cls is not None and cls.name == "deal":
        return _together(scene, clause, one, cls, memory)
    if not owed or naming_noun(scene, one).low not in _OWED:
        return None
    owner = beside(scene, one)
    act = act_of(scene, clause, Kind.STATE, None, _status(clause), Roles(sources=owner))
    act.goes_on = any(found.kind is not None for found in classes(scene, one))
    return act


def calendared(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return what stands on the calendar: "the vote is on Friday", "the deadline is midnight"."""
    verb = clause.verb
    if verb.lemma != "be" or verb.form != "finite" or verb.passive or clause.complement is not None:
        return None
    if clause.objects or not clause.subject or not _is_day_behind(scene, clause):
        return None
    one = clause.subject[0]
    cls = act_class(scene, one)
    limit = naming_noun(scene, one).low in _LIMITS
    if not limit and (cls is None or cls.name not in _ON_CALENDAR):
        return None
    kind = Kind.STATE if limit or cls is None or cls.kind is None else cls.kind
    if cls is not None and cls.name == "ballot" and naming_noun(scene, one).low == "vote":
        kind = Kind.SUPPORT
    past = verb.tense == "past" and not verb.modal
    until = "until" in (one.low for one in scene.chunks[clause.at + 1 : clause.at + 4])
    negated = verb.negated and not until  # "is not until Friday"
    status = own(scene, clause, kind) if verb.modal or negated else Status.PLANNED
    status = Status.HAPPENED if past and not negated and not limit else status
    roles = Roles() if limit or cls is None else participants(scene, one, cls, status, memory)
    mode = mode_of(cls, one) if cls is not None and not limit else None
    act = act_of(scene, clause, kind, mode, status, roles)
    act.goes_on = True
    act.on = _day_behind(scene, clause).start
    return act


_LIMITS = frozenset({"deadline", "cut-off", "cutoff"})
_ON_CALENDAR = frozenset({"meeting", "visit", "ballot", "walkout"})
_ON = frozenset({"on", "at", "in", "for"})


def _is_day_behind(scene: Scene, clause: Clause) -> bool:
    """Whether nothing but a day follows the verb: "is on 15 May", "is not until Friday"."""
    one = _day_behind(scene, clause)
    between = scene.chunks[clause.at + 1 : one.at]
    light = (Part.ADVERB, Part.PREPOSITION, Part.JOINING)
    allowed = (*_ON, "now", "only", "not", "until", "set")
    return one.part is Part.TIME and all(
        each.part in light and each.low in allowed for each in between
    )


def _day_behind(scene: Scene, clause: Clause) -> Chunk:
    """Return the first time behind the verb, else the verb itself."""
    some = scene.chunks[clause.at + 1 : clause.at + 4]
    return next((one for one in some if one.part is Part.TIME), clause.chunk)


def _is_dated(scene: Scene, clause: Clause) -> bool:
    """Whether a day is given, or pointed back to: "by which date an accord is due"."""
    if any(one.low in ("date", "day", "time", "deadline") for one in clause.antecedent):
        return True
    return any(one.part is Part.TIME for one in scene.chunks[clause.begin : clause.finish])


def _together(
    scene: Scene, clause: Clause, one: Chunk, cls: NounClass, memory: Memory
) -> Act | None:
    roles = participants(scene, one, cls, Status.PLANNED, memory)
    act = act_of(scene, clause, Kind.AGREE, mode_of(cls, one), _status(clause), roles)
    act.goes_on = True
    return act


def _status(clause: Clause) -> Status:
    return Status.DENIED if clause.verb.negated else Status.PLANNED


__all__ = ["calendared", "due", "stay"]
