"""Who does an act, and to whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.acts.people.doing import agents, deeds, doers
from extract.acts.people.making import making
from extract.acts.people.meetings import called
from extract.acts.people.onlooking import only_looks_on
from extract.acts.words.denoting import (
    acting,
    before_noun,
    beside,
    classes,
    everyone,
    heads,
    is_unresolved,
    naming_noun,
)
from extract.acts.words.nameless import is_unnamed_party
from extract.acts.words.objects import the_object
from extract.acts.words.phrases import phrases_after
from extract.acts.words.placing import is_locative, towns
from extract.grammar.clause import Clause, Relation
from extract.grammar.tokens import Tag
from extract.wordlists import words
from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import NounClass, Pattern
    from extract.grammar.chunks import Chunk

_WITH = frozenset({"with", "between", "among", "alongside", "including"})
# what follows these belongs to them: "will speak after the talks with X"
_APART = words(
    "after before since until during following ahead amid despite over about on because "
    "pending regarding concerning without"
)
ALOUD = frozenset({Kind.ACCUSE, Kind.REJECT, Kind.REQUEST, Kind.THREATEN, Kind.STATE})
"""Kinds of acts that are done by saying them, and so are as fresh as the saying."""

_OWNED = frozenset({Kind.ASSAULT, Kind.COERCE, Kind.SANCTION, Kind.AID, Kind.MOBILIZE})


@dataclass(slots=True)
class Roles:
    """Names of those who take part, each once; `open` where somebody is not named."""

    sources: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    mediators: list[str] = field(default_factory=list)
    open: bool = False

    def settle(self) -> Roles:
        """Take out doubles: a mediator is no party, and a source no target."""
        self.mediators = list(dict.fromkeys(self.mediators))
        self.sources = [one for one in dict.fromkeys(self.sources) if one not in self.mediators]
        doers = {*self.sources, *self.mediators}
        self.targets = [one for one in dict.fromkeys(self.targets) if one not in doers]
        return self

    @property
    def all(self) -> list[str]:
        """Everyone, sources first."""
        return [*self.sources, *self.targets, *self.mediators]


def roles_of(scene: Scene, clause: Clause, pattern: Pattern) -> Roles:
    """Return the participants of an act that a pattern named."""
    roles = Roles(sources=doers(scene, clause))
    own = _named_act(scene, clause, pattern)
    if own is not None:
        return own
    if clause.verb.passive and not roles.sources and pattern.kind is Kind.CONCEDE:
        roles.sources = _whose_strike(scene, clause)
    subject = clause.subject if not clause.verb.passive else ()
    if not roles.sources and pattern.kind is Kind.ASSAULT:
        roles.sources = [name for one in subject for name in _attackers(scene, one)]
    things = pattern.kind not in ALOUD  # "it" may refuse, but what "arrived" is a letter
    by = agents(scene, clause) if clause.verb.passive and not roles.sources else ()
    roles.open = any(is_unnamed_party(scene, one) for one in by)
    roles.open |= not roles.sources and any(
        (is_unresolved(one) and not (things and one.low == "it"))
        or is_unnamed_party(scene, one)
        or _is_weapon(scene, one, pattern)
        for one in subject
    )
    match pattern.frame:
        case "together":
            partners, unnamed = _partners(scene, clause, pattern)
            roles.sources += partners
            roles.open = roles.open or unnamed
        case "mediate":
            roles.mediators, roles.sources = roles.sources, _partners(scene, clause, pattern)[0]
        case "alone":
            roles.targets = []
        case _:
            roles.targets = _targets(scene, clause, pattern)
    return roles.settle()


def _attackers(scene: Scene, one: Chunk) -> list[str]:
    """Return whose attack does the harm: "Russian strikes killed ten", "a raid by gunmen"."""
    cls = next((found for found in classes(scene, one) if found.name == "attack"), None)
    return noun_roles(scene, naming_noun(scene, one), cls, []).sources if cls else []


def _named_act(scene: Scene, clause: Clause, pattern: Pattern) -> Roles | None:
    """Return who takes part in an act that is the passive subject: "his trip to X was dropped"."""
    if not clause.verb.passive or not pattern.needs:
        return None
    for one in clause.subject:
        cls = next((found for found in classes(scene, one) if found.kind is pattern.kind), None)
        if cls is None or cls.together or pattern.frame:
            continue
        roles = noun_roles(scene, naming_noun(scene, one), cls, [])
        if roles.sources and roles.targets:
            return roles
    return None


def _whose_strike(scene: Scene, clause: Clause) -> list[str]:
    """Return who called off what is told of: "a strike by pilots was called off"."""
    for one in clause.subject:
        cls = next((found for found in classes(scene, one) if found.name in _OWN), None)
        if cls is not None:
            named = naming_noun(scene, one)
            return noun_roles(scene, named, cls, []).sources or before_noun(scene, named)
    return []


_OWN = frozenset({"walkout", "threat", "demand"})


def _is_weapon(scene: Scene, one: Chunk, pattern: Pattern) -> bool:
    """Whether a bomb, an attack or artillery fire stands for whoever nobody names."""
    named = any(found.name in ("weapon", "attack") for found in classes(scene, one))
    return pattern.kind is Kind.ASSAULT and (named or (one.low == "fire" and len(one.tokens) > 1))


def _hit_by_deed(scene: Scene, clause: Clause) -> list[str]:
    """Return whom the attack was on in which somebody without a name was killed."""
    return [
        name
        for one in deeds(scene, clause)
        for found in classes(scene, one)
        if found.name == "attack"
        for name in noun_roles(scene, one, found, []).targets
    ]


def _phrases(clause: Clause, pattern: Pattern) -> Iterator[tuple[str, tuple[Chunk, ...]]]:
    """Yield the phrases that belong to the verb and not to a noun before them."""
    for word, run in clause.phrases:
        own = word in pattern.words or word in pattern.targets
        if word in _APART and run and not own:
            return
        yield word, run


def _partners(scene: Scene, clause: Clause, pattern: Pattern) -> tuple[list[str], bool]:
    """Return who does it together with the subject, and whether somebody is not named."""
    runs: list[tuple[Chunk, ...]] = []
    if clause.verb.passive:
        runs.append(clause.subject)
    elif clause.objects and clause.verb.lemma not in _OVER_A_MATTER:
        runs.append(clause.objects[0])
    wanted = _WITH | set(pattern.targets) - {"obj"}
    for word, run in _phrases(clause, pattern):
        if word in wanted and run and not is_locative(word, run) and not only_looks_on(scene, run):
            runs.append(run)
    names = [name for run in runs for name in acting(scene, run, bodies=True)]
    unnamed = any(is_unresolved(one) or is_unnamed_party(scene, one) for run in runs for one in run)
    held = (*the_object(clause), *called(scene, clause))
    return names + _around_nouns(scene, held), unnamed


# what is discussed is no partner: "discussed Lebanon", "reviewed Gaza with the emir"
_OVER_A_MATTER = words("discuss debate review negotiate thrash")


def _around_nouns(scene: Scene, run: Iterable[Chunk]) -> list[str]:
    """Return who stands behind an act noun: "talks between A and B"."""
    names: list[str] = []
    for one in run:
        for word, nouns in phrases_after(scene, one):
            if word in _WITH:
                names += acting(scene, nouns)
    return names


def _targets(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    if "none" in pattern.targets:
        return []
    if clause.verb.passive:
        return _passive_target(scene, clause, pattern)
    given = _recipient(scene, clause, pattern)
    if given:
        return given
    if pattern.kind in (Kind.REQUEST, Kind.ACCUSE) and _is_somebody(the_object(clause)):
        return _faced(scene, clause)  # and nobody behind him
    for slot in pattern.targets:
        names = _in_slot(scene, clause, pattern, slot)
        if names:
            return names
    return (
        _behind_object(scene, clause, pattern)
        or _of_content(scene, clause, pattern)
        or _of_offer(scene, clause, pattern)
    )


def _faced(scene: Scene, clause: Clause) -> list[str]:
    """Return whom somebody accuses; "it" is the party before: "Acme balked and Zenith sued it"."""
    run = the_object(clause)
    own = doers(scene, clause)
    named = [one for one in acting(scene, run, bodies=True) if one not in own]
    if named or run[0].low != "it":
        return named
    for other in reversed([one for one in scene.clauses if one.at < clause.at]):
        some = acting(scene, other.subject, bodies=True)
        if some and some != own:
            return some if len(some) == 1 else []
    return []


def _is_somebody(run: tuple[Chunk, ...]) -> bool:
    """Whether an object is somebody who is not plain: "pressed his counterpart over"."""
    if len(run) != 1 or not is_unresolved(run[0]):
        return False
    return run[0].low == "it" or run[0].head_token.tag is not Tag.PRONOUN


def _recipient(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    """Return to whom something is given: "made *Iran* an offer", "gave *Ukraine* $2bn"."""
    wanted = {name for where, name in pattern.needs if not where}
    if len(clause.objects) < 2 or not wanted:
        return []
    first, second = clause.objects[0], clause.objects[1]
    if not any(found.name in wanted for one in second for found in classes(scene, one)):
        return []
    return acting(scene, first, bodies=True)


def _passive_target(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    if not pattern.needs:
        named = acting(scene, clause.subject, bodies=True) or _hit_by_deed(scene, clause)
        if named:
            return named
    for word, run in _phrases(clause, pattern):
        if word in pattern.targets and word != "by" and not _is_only_place(word, run, pattern):
            names = everyone(scene, run)
            if names:
                return names
    if pattern.kind in (*_OWNED, Kind.RETREAT) and not pattern.needs:
        return everyone(scene, clause.subject)
    return _behind_object(scene, clause, pattern) if pattern.kind is Kind.REJECT else []


def _in_slot(scene: Scene, clause: Clause, pattern: Pattern, slot: str) -> list[str]:
    owned = pattern.kind in _OWNED
    if slot == "obj":
        run = the_object(clause)
        if not run or (pattern.needs and pattern.targets != ("obj",)):
            return []
        captive = pattern.kind is Kind.RETREAT
        bodies = pattern.kind is not Kind.ACCUSE  # one may accuse "rich countries"
        return everyone(scene, run) if owned or captive else acting(scene, run, bodies=bodies)
    for word, run in clause.phrases:
        if word == slot and not _is_only_place(word, run, pattern):
            names = everyone(scene, run) if owned else acting(scene, run, bodies=True)
            if names:
                return names
    return []


def _is_only_place(word: str, run: tuple[Chunk, ...], pattern: Pattern) -> bool:
    if pattern.kind in (Kind.ASSAULT, Kind.CONSULT) or pattern.targets == (word,):
        return False
    return is_locative(word, run)


def _behind_object(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    """Return whose offer, call or goods the object is: "refused Trump’s calls", "a call by X"."""
    names: list[str] = []
    behind = _BEHIND.get(pattern.kind, ("by", "from", "on", "against"))
    for one in the_object(clause) or _governed(clause, pattern):
        some = classes(scene, one)
        slots = {slot for found in some for slot in found.slots}
        slots |= {"with"} if any(found.together for found in some) else set()
        for word, nouns in phrases_after(scene, one):
            if word in behind or word in pattern.targets or word in slots:
                names += everyone(scene, nouns) or acting(scene, nouns, bodies=True)
        if pattern.kind in _OF_OWNER:
            names += beside(scene, naming_noun(scene, one))
        if pattern.kind is Kind.REJECT:
            made = making(scene, clause, one)
            names += doers(scene, made) if made is not None else []
    own = doers(scene, clause)
    return [name for name in names if name not in own]


def _governed(clause: Clause, pattern: Pattern) -> tuple[Chunk, ...]:
    """Return the noun behind the preposition that the verb asks for: "reneged on the offer"."""
    wanted = {*pattern.words, *(word for word, _ in pattern.needs)}
    return next((run for word, run in clause.phrases if run and word in wanted), ())


_BEHIND = {Kind.SANCTION: ("by", "from", "on", "against", "with"), Kind.REQUEST: ()}
_CHARGING = frozenset({"complain", "charge", "allege"})
_OF_OWNER = frozenset(
    {Kind.REJECT, Kind.ACCUSE, Kind.SANCTION, Kind.CONCEDE}
    | {Kind.COERCE, Kind.RETREAT, Kind.THREATEN}
)


def _of_content(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    """Return of whom something is asked: "demanded that Washington drop it"."""
    if pattern.kind is not Kind.REQUEST and clause.verb.lemma not in _CHARGING:
        return []
    for other in scene.below(clause):
        if other.relation is Relation.CONTENT:
            own = acting(scene, clause.subject)
            some = acting(scene, other.subject, bodies=True)
            return [name for name in some if name not in own]
    return []


def _of_offer(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    """Return to whom it is done: "offered to buy Twitter", "promised to help Kyiv"."""
    if pattern.kind not in (Kind.AGREE, Kind.REJECT, Kind.THREATEN) or pattern.frame:
        return []
    for other in scene.below(clause):
        if other.relation is Relation.INFINITIVE:
            if other.verb.lemma in _HANDED:
                return []
            runs = [run for word, run in other.phrases if word == "with"]
            run = the_object(other) or (runs[0] if runs else ())
            return heads(scene, run) if not other.verb.passive else []
    return []


# whoever is set free or kept is no party to it: "refused to free X", "undertook to keep X alive"
_HANDED = words("free release extradite hand give surrender return keep hold")


def noun_roles(scene: Scene, one: Chunk, cls: NounClass, known: list[str]) -> Roles:
    """Return the participants that stand around an act noun itself; `known` already do it."""
    roles = Roles(sources=list(known))
    owners = beside(scene, one) if cls.together else before_noun(scene, one)
    if cls.together:
        held_at = towns(one)
        owners = [name for name in owners if name not in held_at]
    if cls.together or not known:
        roles.sources += owners
    for word, run in phrases_after(scene, one):
        if word in _APART and word not in cls.slots:
            break
        roles.open = roles.open or any(
            is_unnamed_party(scene, each) or is_unresolved(each) for each in run
        )
        if word in ("by", "from") or (cls.together and (word in _WITH or word == "of")):
            roles.sources += acting(scene, run)
        elif word in cls.slots:
            roles.targets += everyone(scene, run)
    return roles.settle()
