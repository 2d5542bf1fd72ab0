"""Who does an act, and to whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.acts.denoting import beside, everyone, heads, naming_noun
from extract.acts.matching import the_object
from extract.acts.placing import is_locative
from extract.grammar.chunks import Chunk, Part
from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.acts.lexicon import NounClass, Pattern
    from extract.acts.scene import Scene
    from extract.grammar.clauses import Clause

_WITH = frozenset({"with", "between", "among", "alongside", "including", "to"})


@dataclass(slots=True)
class Roles:
    """Names of those who take part, each once."""

    sources: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    mediators: list[str] = field(default_factory=list)

    def settle(self) -> Roles:
        """Take out doubles: a source is no target."""
        self.sources = list(dict.fromkeys(self.sources))
        self.targets = [one for one in dict.fromkeys(self.targets) if one not in self.sources]
        return self

    @property
    def all(self) -> list[str]:
        """Everyone, sources first."""
        return [*self.sources, *self.targets, *self.mediators]


def roles_of(scene: Scene, clause: Clause, pattern: Pattern) -> Roles:
    """Return the participants of an act that a pattern named."""
    roles = Roles(sources=_doers(scene, clause))
    match pattern.frame:
        case "together":
            roles.sources += _partners(scene, clause, pattern)
        case "mediate":
            roles.mediators, roles.sources = roles.sources, _partners(scene, clause, pattern)
        case "alone":
            roles.targets = []
        case _:
            roles.targets = _targets(scene, clause, pattern)
    return roles.settle()


def _doers(scene: Scene, clause: Clause) -> list[str]:
    if not clause.verb.passive:
        return everyone(scene, clause.subject)
    agents = [one for word, run in clause.phrases if word == "by" for one in run]
    if agents:
        return everyone(scene, agents)
    # "Ukrainian drones were sent": what was used belongs to who used it
    return [name for one in clause.subject for name in beside(scene, one)]


def _partners(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    names: list[str] = []
    if clause.verb.passive:
        names += everyone(scene, clause.subject)
    else:
        for run in clause.objects:
            names += everyone(scene, run)
    wanted = _WITH | set(pattern.targets) - {"obj"}
    for word, run in clause.phrases:
        if word in wanted and not is_locative(word, run):
            names += everyone(scene, run)
    return names + _around_nouns(scene, the_object(clause))


def _around_nouns(scene: Scene, run: Iterable[Chunk]) -> list[str]:
    """Return who stands behind an act noun: "talks between A and B"."""
    names: list[str] = []
    for one in run:
        for word, nouns in phrases_after(scene, one):
            if word in _WITH:
                names += everyone(scene, nouns)
    return names


def phrases_after(scene: Scene, one: Chunk) -> list[tuple[str, tuple[Chunk, ...]]]:
    """Return the prepositional phrases right behind a noun chunk."""
    from extract.grammar.runs import run_right  # noqa: PLC0415

    found: list[tuple[str, tuple[Chunk, ...]]] = []
    chunks = scene.chunks
    i = chunks.index(one) + 1
    while i + 1 < len(chunks) and chunks[i].part in (Part.PREPOSITION, Part.TIME, Part.ADVERB):
        if chunks[i].part is not Part.PREPOSITION:
            i += 1
            continue
        if chunks[i + 1].part is not Part.NOUN:
            i += 1
            continue
        run, past = run_right(chunks, i + 1)
        if not run:
            break
        found.append((chunks[i].low, run))
        i = past
    return found


def _targets(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    if "none" in pattern.targets:
        return []
    if clause.verb.passive:
        return _passive_target(scene, clause, pattern)
    for slot in pattern.targets:
        names = _in_slot(scene, clause, pattern, slot)
        if names:
            return names
    return _behind_object(scene, clause, pattern)


def _passive_target(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    named = heads(scene, clause.subject)
    if named and not pattern.needs:
        return named
    for word, run in clause.phrases:
        if word in pattern.targets and word != "by" and not _is_only_place(word, run, pattern):
            names = everyone(scene, run)
            if names:
                return names
    if pattern.kind in (Kind.ASSAULT, Kind.COERCE) and not pattern.needs:
        return everyone(scene, clause.subject)
    return []


def _in_slot(scene: Scene, clause: Clause, pattern: Pattern, slot: str) -> list[str]:
    if slot == "obj":
        run = the_object(clause)
        if pattern.needs or not run:
            return []
        # an office or house hit, a city shelled: its owner is the target; a deal signed is nobody
        owned = pattern.kind in _OWNED
        return everyone(scene, run) if owned else heads(scene, run)
    for word, run in clause.phrases:
        if word == slot and not _is_only_place(word, run, pattern):
            names = everyone(scene, run)
            if names:
                return names
    return []


_OWNED = frozenset(
    {Kind.ASSAULT, Kind.COERCE, Kind.SANCTION, Kind.AID, Kind.CONSULT, Kind.MOBILIZE}
)


def _is_only_place(word: str, run: tuple[Chunk, ...], pattern: Pattern) -> bool:
    if pattern.kind in (Kind.ASSAULT, Kind.CONSULT):
        return False
    return is_locative(word, run)


def _behind_object(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    """Return whose offer, call or goods the object is: "refused Trump’s calls", "a call by X"."""
    run = the_object(clause)
    names: list[str] = []
    for one in run:
        for word, nouns in phrases_after(scene, one):
            if word in ("by", "from", "on", "against", *pattern.targets):
                names += everyone(scene, nouns)
        if pattern.kind in (Kind.REJECT, Kind.ACCUSE, Kind.SANCTION, Kind.CONCEDE, Kind.COERCE):
            names += beside(scene, naming_noun(scene, one))
    doers = everyone(scene, clause.subject)
    return [name for name in names if name not in doers]


def noun_roles(scene: Scene, one: Chunk, cls: NounClass, doers: list[str]) -> Roles:
    """Return the participants that stand around an act noun itself."""
    roles = Roles(sources=list(doers))
    owners = beside(scene, one)
    if cls.together:
        roles.sources += owners
    elif not doers:
        roles.sources += [name for name in owners]
    for word, run in phrases_after(scene, one):
        if word in ("by", "from") or (cls.together and word in _WITH | {"of"}):
            roles.sources += everyone(scene, run)
        elif word in cls.slots:
            roles.targets += everyone(scene, run)
    return roles.settle()
