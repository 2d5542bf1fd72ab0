"""Acts that nouns tell of within the clause of another act: "refused, despite pleas from Peru".

A noun that only names what its clause is about ("rejected the demand") tells of no act. One with a
doer, an addressee or a day of its own does, where its clause does not tell the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act
from extract.acts.people.doing import doers
from extract.acts.people.filling import EARLIER
from extract.acts.people.roles import Roles
from extract.acts.told.clausewise import UNTOLD, clause_at
from extract.acts.told.nounphrase import NounPhrase, day_before, noun_phrase
from extract.acts.told.tellingnouns import KINDS, TELLS
from extract.acts.words.denoting import acting, everyone
from extract.acts.words.lexicon import NounClass, lexicon
from extract.acts.words.sorting import classes
from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import Relation
from extract.grammar.tokens import Tag
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_OPEN = words("no any every each such some more further another other new")
_ASKING = frozenset(
    {Kind.REQUEST, Kind.AGREE, Kind.THREATEN, Kind.ACCUSE, Kind.STATE, Kind.CONCEDE}
)
_ADDRESSED = frozenset(
    {"demand", "offer", "rejection", "threat", "accusation", "law", "concession"}
)
_NOUN = Part.NOUN  # asked of every chunk


def told_within(scene: Scene, acts: Sequence[Act], memory: Memory) -> list[Act]:
    """Return the acts of a sentence that nouns alone tell of."""
    found: list[Act] = []
    noun_classes = lexicon().noun_classes
    for one in scene.chunks:
        if one.part is not _NOUN or not noun_classes(one.low):
            continue
        some = [cls for cls in classes(scene, one) if cls.name in TELLS]
        clause = clause_at(scene, one) if some else None
        if clause is None or _is_only_thought_of(clause, one):
            continue
        phrase = noun_phrase(scene, one, clause)
        act = next(
            (_act(scene, clause, cls, phrase) for cls in some if TELLS[cls.name](phrase)), None
        )
        if act is None or _is_told_already(act, one, (*acts, *found)):
            continue
        over = next((other for other in acts if _is_over(other, one)), None)
        if over is not None and clause.verb.lemma in _STICKING:
            over.kind = act.kind  # "stuck to his demand" demands
            over.roles.targets = over.roles.targets or act.roles.targets
        elif over is None or not _is_what_it_is_about(act, phrase, over):
            _complete(scene, clause, act, memory)
            _face(act, acts)
            found.append(act)
    return found


_STICKING = frozenset({"stick", "cling", "hold"})


def _is_only_thought_of(clause: Clause, one: Chunk) -> bool:
    """Whether a noun names what is not there, may come, or is spoken of in general."""
    if one.tokens[0].low in _OPEN or clause.relation in UNTOLD or clause.verb.lemma in _FEARING:
        return True
    verb, is_subject = clause.verb, one in clause.subject
    is_old = verb.lemma == "be" and verb.tense == "present" and not verb.passive
    if verb.lemma in _DROPPING and any(one in run for run in clause.objects):
        return True
    return is_subject and bool(verb.modal or verb.negated or is_old)


_DROPPING = words("drop abandon withdraw waive shelve scrap retract lift soften")
_FEARING = words("fear expect await predict risk avoid want hope seek invite provoke face discuss")


def _is_what_it_is_about(act: Act, phrase: NounPhrase, over: Act) -> bool:
    """Whether a clause refuses or gives up just what the noun names, and so tells it already.

    "Rejected the demand for a vote" does; "an eleventh-hour offer from Peru of a port" is news.
    """
    if over.kind is Kind.CONCEDE:
        return True
    tokens = phrase.noun.tokens
    fresh = tokens[0].low in ("a", "an") and (len(tokens) > 2 or act.kind is Kind.REQUEST)
    return over.kind is Kind.REJECT and not (fresh or phrase.says)


def _is_over(act: Act, one: Chunk) -> bool:
    """Whether a noun is what a clause is done to: its object, or behind its preposition."""
    if act.clause is None:
        return False
    runs = [run for word, run in act.clause.phrases if word not in _BESIDE]
    return any(one in run for run in (*act.clause.objects, *runs))


_BESIDE = words("despite after following amid before since behind with over during")


def _act(scene: Scene, clause: Clause, cls: NounClass, phrase: NounPhrase) -> Act:
    kind = KINDS.get(cls.name) or cls.kind or Kind.STATE
    roles = Roles(sources=list(phrase.doers))
    for word, run in phrase.phrases:
        if cls.together and word in _TOGETHER:
            roles.sources += acting(scene, run)
        if word in cls.slots and word not in ("for", "of"):
            roles.targets += everyone(scene, run)
    noun = phrase.noun
    act = Act(
        kind=kind,
        mode=None,
        status=Status.HAPPENED,
        cue=(noun.head_token.start, noun.head_token.end),
        span=(noun.start, phrase.end),
        roles=roles.settle(),
        noun=True,
        within=clause,
        before=kind in _ASKING and not _is_held_to(scene, noun, clause),
        one_sided=cls.name in _ADDRESSED and noun.low != "refusal",  # one refuses a thing
    )
    act.on = phrase.dated.start if phrase.dated is not None else day_before(noun)
    _describe(scene, act, noun)
    act.speech = scene.speech_at(noun.start) if kind is not Kind.STATE else None
    return act


_TOGETHER = frozenset({"between", "with", "of", "among"})


def _describe(scene: Scene, act: Act, noun: Chunk) -> None:
    """Take what a participle says of it: "the request, received last week from Peru"."""
    for one in scene.clauses:
        set_behind = one.begin == noun.at and not (one.subject or one.objects)
        set_behind = set_behind and scene.chunks[one.at - 1].part is Part.COMMA
        about = one.relation is Relation.PARTICIPLE and noun in (*one.subject, *one.antecedent)
        if about or set_behind:
            act.within, act.before = one, False
            by = [each for word, run in one.phrases if word in ("by", "from") for each in run]
            act.roles.sources = act.roles.sources or acting(scene, by)
            return


def _is_held_to(scene: Scene, noun: Chunk, clause: Clause) -> bool:
    """Whether one asks it by what one does: "struck behind a demand", "stuck to his demand"."""
    return scene.chunks[noun.at - 1].low in _BEHIND or clause.verb.lemma in _HOLDING


_BEHIND = frozenset({"behind", "with"})
_HOLDING = frozenset({"stick", "cling", "insist"})


def _is_told_already(act: Act, one: Chunk, acts: Sequence[Act]) -> bool:
    """Whether another act holds the noun in its own words, or is of the kind that it names."""
    at = one.head_token.start
    for other in acts:
        clause = other.clause
        asked = other.kind is Kind.REQUEST and act.kind is Kind.AGREE  # "wants a better offer"
        if clause is not None and not (other.kind is act.kind or asked):
            continue
        if other.cue[0] <= at < other.cue[1]:
            return True
        if clause is not None and one in (*clause.subject, *clause.antecedent):
            return True
        if _is_over(other, one):
            return True
    return False


def _complete(scene: Scene, clause: Clause, act: Act, memory: Memory) -> None:
    """Give what a noun tells its doer or its addressee from the clause that it stands in."""
    roles, own = act.roles, doers(scene, clause)
    if roles.sources:
        if act.one_sided and not roles.targets:
            roles.targets = _across(own, roles.sources, memory)
    elif act.kind is Kind.REJECT and _noun(scene, act).tokens[0].low in ("a", "an"):
        roles.targets = own  # "in the face of a rebuff"
    elif act.kind is Kind.REJECT:
        _take_up(scene, act, memory)
    elif act.kind is Kind.PROTEST:
        roles.sources = [*memory.doers.get(Kind.PROTEST, ())]
        act.doubts += [EARLIER] if roles.sources else []
    elif act.kind is Kind.AGREE and not act.one_sided:
        act.guessed = True
    elif _is_held_to(scene, _noun(scene, act), clause):
        roles.sources = own
    elif act.one_sided and not roles.targets:
        roles.targets = own


def _take_up(scene: Scene, act: Act, memory: Memory) -> None:
    """Give "the refusal" to whoever refused before, and aim it at whom that was aimed at."""
    before = memory.refusal
    own = any(token.tag is Tag.GENITIVE for token in _noun(scene, act).tokens)
    if before is not None and not own:
        act.roles.sources, act.roles.targets = list(before.sources), list(before.targets)
        act.one_sided = True
        act.doubts.append(EARLIER)


def _face(act: Act, acts: Sequence[Act]) -> None:
    """Aim an act at the one with whom its doer deals in the rest of the sentence."""
    roles = act.roles
    if not act.one_sided or roles.targets or len(roles.sources) != 1:
        return
    some = [other.roles.all for other in acts if roles.sources[0] in other.roles.all]
    others = {name for names in some for name in names if name not in roles.sources}
    if len(others) == 1:
        roles.targets = list(others)
        act.doubts.append("whom it is aimed at is taken from another act of the sentence")


def _across(names: Sequence[str], own: Sequence[str], memory: Memory) -> list[str]:
    """Return those of some actors who are not of the same body: no minister and his state."""
    if memory.sides is None:
        return [name for name in names if name not in own]
    of = memory.sides.of
    return [
        name for name in names if not any(one in (name, of(name)) or name == of(one) for one in own)
    ]


def _noun(scene: Scene, act: Act) -> Chunk:
    return next(one for one in scene.chunks if one.start <= act.cue[0] < one.end)


__all__ = ["told_within"]
