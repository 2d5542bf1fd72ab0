"""Acts that a noun names: "launched an attack", "talks will begin", "the arrest of X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.lasting import fails_to, only_lasts, only_timed
from extract.acts.course.status import noun_status, own
from extract.acts.people.doing import doers
from extract.acts.people.roles import Roles, noun_roles
from extract.acts.words.denoting import classes, is_negative, naming_noun
from extract.acts.words.lexicon import NounClass, lexicon, singular
from extract.acts.words.objects import the_object
from extract.acts.words.sorting import PUBLIC
from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import Clause, Relation
from extract.wordlists import words
from store.model import Kind, Mode, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.acts.memory import Memory
    from extract.acts.scene import Scene

# what can begin, last, take effect or fall due; a deal is reached, which is a verb's business
_HAPPENING = frozenset(
    {"combat", "meeting", "visit", "walkout", "attack", "tariff", "arrest", "exit", "ballot"}
)
_TAKES_EFFECT = frozenset({"take", "come", "go", "begin", "start", "fall", "be", "set", "expire"})
_BE_STATUS = {
    "possible": Status.CONDITIONAL,
    "likely": Status.PLANNED,
    "due": Status.PLANNED,
    "set": Status.PLANNED,
    "scheduled": Status.PLANNED,
    "unlikely": Status.CONDITIONAL,
    "under": Status.ONGOING,
    "off": Status.DENIED,
    "over": Status.HAPPENED,
    "inevitable": Status.PLANNED,
    "imminent": Status.PLANNED,
    "planned": Status.PLANNED,
    "ongoing": Status.ONGOING,
}


def act_class(scene: Scene, one: Chunk) -> NounClass | None:
    """Return the class of an act noun, `None` where the noun names no act."""
    return next((found for found in classes(scene, one) if found.kind is not None), None)


def mode_of(cls: NounClass, one: Chunk) -> Mode | None:
    """Return the mode that a word of the noun chunk gives: "a phone call"."""
    for token in one.tokens:
        found = cls.modes.get(token.low) or cls.modes.get(singular(token.low))
        if found is not None:
            return found
    return cls.mode


def carried(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Read a light verb with the act noun that it carries: "launched an attack on"."""
    if clause.verb.lemma not in lexicon().light_verbs:
        return None
    for one in the_object(clause):
        cls = act_class(scene, one)
        if cls is None or cls.kind is None or cls.name in _THINGS:
            continue
        if clause.verb.lemma == "have" and cls.name not in ("meeting", "visit"):
            continue
        known = doers(scene, clause)
        roles = noun_roles(scene, naming_noun(scene, one), cls, known)
        status = own(scene, clause, cls.kind)
        if status is not Status.CONDITIONAL:
            status = noun_status(clause) or status
        mode = mode_of(cls, one)
        if cls.together and len(roles.sources) < 2 and clause.verb.passive:
            roles.sources = roles.sources or memory.meeting(mode, status)
        averted = clause.verb.passive and cls.name == "walkout"
        if averted and not roles.all:
            roles = participants(scene, one, cls, status, memory)
        if not roles.all and not roles.open and not averted:
            continue
        act = act_of(scene, clause, cls.kind, mode, status, roles)
        act.goes_on = averted
        if not clause.verb.passive and 0 < one.at - clause.at <= 3:
            act.cue = (act.cue[0], naming_noun(scene, one).end)
        return act
    return None


_THINGS = frozenset(
    {"endeavour", "delegation", "weapon", "captive", "aid", "troops", "tariff", "exit", "date"}
)


def happening(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Read a verb of happening with the act noun that is its subject: "talks will begin"."""
    occur = lexicon().occur
    lemma = _says(scene, clause)
    if lemma != "be" and lemma not in lexicon().occur_verbs:
        return None
    if lemma in occur["planned"] and (not clause.verb.passive or only_timed(scene, clause)):
        return None
    if only_lasts(scene, clause) or fails_to(scene, clause):
        return None
    for one in _subjects(scene, clause):
        cls = _pointed_at(scene, one, clause, memory) or act_class(scene, one)
        if cls is None or cls.kind is None:
            continue
        broken = cls.name in _BREAKABLE and lemma in _BREAKS_WITH and _ends(scene, clause)
        if not (broken or _can_happen(cls, lemma)):
            continue
        if cls.name == "deal" and lemma in _INTO_FORCE and not (broken or _in_force(scene, clause)):
            continue
        comes = lemma in _ENDS or cls.name == "ballot"  # whoever threatened, or calls for it
        status = _status(scene, clause, Kind.STATE if comes else cls.kind)
        if status is None:
            continue
        roles = participants(scene, one, cls, status, memory)
        ended = cls.name in _BREAKABLE and (_ends(scene, clause) or _in_failure(clause))
        held = cls.name == "deal" and singular(one.low) in _FIRE and not ended
        kind = Kind.STATE if lemma in _ENDS else _kind(cls, ended=ended, held=held)
        if cls.name == "tariff" and lemma in _FALLS and not _in_force(scene, clause):
            kind = Kind.CONCEDE
        if cls.name == "ballot" and singular(naming_noun(scene, one).low) == "vote":
            kind = Kind.SUPPORT  # whoever votes; who calls for one demands it
            status = Status.DENIED if lemma == "fail" else status
        mode = Mode.CEASEFIRE if held else mode_of(cls, one)
        act = act_of(scene, clause, kind, mode, status, roles)
        act.goes_on = True
        memory.happening = cls.name
        return act
    return None


def _says(scene: Scene, clause: Clause) -> str:
    """Return the verb of a happening; what "runs out" or "falls due" expires."""
    last = clause.chunk.last
    behind = scene.tokens[last + 1].low if last + 1 < len(scene.tokens) else ""
    ran_out = (clause.verb.lemma, behind) in _RUNS_OUT or clause.verb.lemma == "die"
    over = clause.verb.lemma == "end" and not clause.verb.passive and not clause.objects
    ran_out = ran_out or (over and any(singular(one.low) in _TERMS for one in clause.subject))
    return "expire" if ran_out else clause.verb.lemma


# what is made for a time, and is over after it
_TERMS = words("truce ceasefire cease-fire armistice contract agreement pause moratorium deadline")
_RUNS_OUT = frozenset({("run", "out"), ("run", "down"), ("fall", "due"), ("tick", "down")})


def _kind(cls: NounClass, *, ended: bool, held: bool) -> Kind:
    """Return the kind of a happening: talks that collapse are broken off."""
    if ended:
        return Kind.SANCTION
    if held:
        return Kind.RETREAT
    return Kind.STATE if cls.name in ("deal", "offer") or cls.kind is None else cls.kind


_INTO_FORCE = frozenset({"come", "take", "enter"})
_BREAKABLE = frozenset({"meeting", "deal", "offer", "endeavour"})
_FIRE = frozenset({"truce", "ceasefire", "cease-fire", "armistice"})


def _ends(scene: Scene, clause: Clause) -> bool:
    """Whether a verb says that talks came to nothing: "collapsed", "broke down"."""
    words = {one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 3]}
    if clause.verb.lemma in _BREAKS_WITH:
        return bool(words & _BREAKS_WITH[clause.verb.lemma])
    return clause.verb.lemma in lexicon().occur["ended"]


_BREAKS_WITH = {
    "break": {"down", "off", "up"},
    "fall": {"apart", "through"},
    "come": {"apart", "unstuck", "nothing", "naught"},
    "go": {"nowhere"},
}


def _in_failure(clause: Clause) -> bool:
    """Whether talks "ended in deadlock"."""
    runs = (run for word, run in clause.phrases if word in ("in", "with"))
    return any(one.low in _FAILURE for run in runs for one in run)


_FAILURE = frozenset(
    {"failure", "deadlock", "stalemate", "acrimony", "impasse", "collapse", "disarray"}
)


def _subjects(scene: Scene, clause: Clause) -> Iterator[Chunk]:
    """Yield the subject, and of a relative clause the nouns that it may be about instead."""
    yield from clause.subject
    above = clause.parent if clause.relation is Relation.INFINITIVE else None
    top = above.relation if above is not None else clause.relation  # "which were to have begun"
    if top not in (Relation.RELATIVE, Relation.PARTICIPLE) or not clause.subject:
        return
    i = clause.subject[0].at
    chunks = scene.chunks
    while i > 1 and chunks[i - 1].part in (Part.PREPOSITION, Part.TIME):
        i -= 1 if chunks[i - 1].part is Part.TIME else 2
        if chunks[i].part is Part.NOUN:
            yield chunks[i]


def _pointed_at(scene: Scene, one: Chunk, clause: Clause, memory: Memory) -> NounClass | None:
    """Return what "it" or "others" points back to, where that is an act just told of."""
    lasting = clause.verb.lemma in ("last", "run", "take") and not clause.verb.negated
    lasting = lasting and not _in_force(scene, clause)
    ending = _says(scene, clause) in _ENDS
    if one.low == "it" and memory.last_meeting and lasting and not ending:
        return lexicon().classes["meeting"]
    to_force = clause.verb.lemma in _INTO_FORCE
    collapses = clause.verb.lemma in lexicon().occur["ended"]
    if one.low == "it" and memory.dealing and (to_force or ending or collapses):
        return lexicon().classes["deal"]
    again = clause.verb.lemma in _AGAIN or collapses
    if one.low == "they" and again and not clause.objects and memory.happening == "meeting":
        return lexicon().classes["meeting"]
    if one.low == "others" and memory.happening:
        return lexicon().classes[memory.happening]
    return None


def _in_force(scene: Scene, clause: Clause) -> bool:
    """Whether "took", "came" goes on to "effect" or "into force"."""
    first = clause.chunk.last + 1
    some = ("effect", "force", "hold")
    return any(one.low in some for one in scene.tokens[first : first + 3])


# what talks do, and no people: "they restarted last week"
_AGAIN = frozenset({"restart", "resume", "recommence", "reconvene"})
_RISES = frozenset({"rise", "climb", "increase", "go"})
_FALLS = frozenset({"fall", "drop"})
_ENDS = frozenset({"expire", "lapse"})
# act nouns of which only some things can be told
_HAPPENS_TO = {
    "date": _ENDS | {"pass", "fall", "come", "go", "approach", "loom", "near"},
    "offer": _ENDS,
    "threat": _ENDS,
    "endeavour": frozenset(),
    "deal": _ENDS | {"take", "enter", "come", "hold"},
    "tariff": _TAKES_EFFECT,
    "exit": _TAKES_EFFECT,
}
# verbs that only some act nouns go with: "the ballot closes"
_NOT_OF_ALL = {
    "hold": (),
    "move": ("meeting",),
    "close": ("ballot", "vote"),
    "form": ("walkout",),
    "enter": ("walkout", "deal"),
    **dict.fromkeys(("rise", "climb", "increase", "drop"), ()),
}


def _can_happen(cls: NounClass, lemma: str) -> bool:
    if cls.name == "tariff" and lemma in (*_RISES, *_FALLS):
        return True
    if cls.name in _HAPPENS_TO:
        ended = cls.name in ("deal", "offer", "endeavour") and lemma in lexicon().occur["ended"]
        return ended or lemma in _HAPPENS_TO[cls.name]
    if lemma in _NOT_OF_ALL:
        return cls.name in _NOT_OF_ALL[lemma]
    return cls.name in _HAPPENING


def participants(scene: Scene, one: Chunk, cls: NounClass, status: Status, memory: Memory) -> Roles:
    """Return who takes part in a happening: who stands beside it, else who was told of before."""
    roles = noun_roles(scene, naming_noun(scene, one), cls, [])
    if naming_noun(scene, one).low in PUBLIC:
        return roles
    if cls.together and len(roles.sources) < 2:
        known = memory.meeting(mode_of(cls, one), status)
        if one.low == "it":
            known = list(memory.dealing if cls.name == "deal" else memory.last_meeting)
        if not roles.sources or set(roles.sources) <= set(known):
            roles.sources = known
    elif not cls.together and cls.kind is not None and not (roles.sources and roles.targets):
        before = memory.roles(cls.kind)
        if before is not None and set(roles.sources) <= set(before.sources):
            roles.sources = roles.sources or list(before.sources)
            roles.targets = roles.targets or list(before.targets)
        elif not roles.sources and cls.name == "walkout":
            roles.sources = [name for name, _ in memory.often[cls.kind].most_common(1)]
    return roles


def _status(scene: Scene, clause: Clause, kind: Kind) -> Status | None:
    if clause.verb.lemma in lexicon().occur["planned"]:
        return Status.DENIED if clause.verb.negated else Status.PLANNED
    if clause.verb.lemma == "enter" and kind is Kind.PROTEST:
        return Status.ONGOING  # "the strike entered its third week"
    if clause.verb.lemma != "be":
        return own(scene, clause, kind)
    behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 3]
    if behind and behind[0].low == "back":
        return own(scene, clause, kind)  # "the pickets may be back", "the talks are back on"
    low = next((token.low for token in behind if token.low in _BE_STATUS), "")
    if not low:
        return None
    negated = clause.verb.negated or any(is_negative(one) for one in clause.subject)
    return Status.DENIED if negated else _BE_STATUS[low]


__all__ = ["act_class", "carried", "happening", "mode_of", "participants"]
