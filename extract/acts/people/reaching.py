"""Whom an act reaches through the noun that it is done to: "the levies on X were lifted".

The noun says it by its own words ("on X", "imposed on X"), by its owner ("ordered that X’s licence
be withdrawn"), or by who says or offers what is refused ("dismissed a post in which X called…").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.people.doing import doers
from extract.acts.people.making import making
from extract.acts.words.denoting import acting, beside, everyone
from extract.acts.words.matching import best_pattern
from extract.acts.words.objects import the_object
from extract.acts.words.phrases import phrases_after
from extract.grammar.clause import Relation
from extract.wordlists import words
from store.model import Kind

if TYPE_CHECKING:
    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_ON = frozenset({"on", "upon", "against"})
_AT = frozenset({"on", "at", "to"})
_BY = frozenset({"by", "from"})
_SAID = frozenset({Kind.ACCUSE, Kind.REQUEST, Kind.AGREE, Kind.THREATEN})
_SAYING = words("say claim call argue write allege maintain insist state suggest describe")
_NEAR = 3  # chunks from a noun to the verb of "in which"


def reached(scene: Scene, act: Act) -> list[str]:
    """Return whom the noun names that an act is done to, if the act itself names nobody."""
    clause = act.clause
    if clause is None:
        return []
    if act.kind in (Kind.CONCEDE, Kind.SANCTION) and clause.verb.passive:
        return [name for one in clause.subject for name in _burdened(scene, clause, one)]
    if act.kind is Kind.REQUEST and not clause.verb.passive:
        return _ordered(scene, clause)
    if act.kind is Kind.REJECT and not clause.verb.passive:
        own = doers(scene, clause)
        return [name for name in _refuted(scene, clause) if name not in own]
    return []


def _burdened(scene: Scene, clause: Clause, one: Chunk) -> list[str]:
    """Return on whom a levy or a ban lies: "the tariffs on X", "the sanctions imposed on X"."""
    runs = [run for word, run in phrases_after(scene, one) if word in _ON]
    for other in scene.clauses:
        if other.relation is Relation.PARTICIPLE and other is not clause and one in other.subject:
            runs += [run for word, run in other.phrases if word in _ON]
    return [name for run in runs[:1] for name in everyone(scene, run)]


def _ordered(scene: Scene, clause: Clause) -> list[str]:
    """Return whose goods or rights somebody orders to be dealt with."""
    for other in scene.below(clause):
        if other.verb.passive and other.relation in (Relation.CONTENT, Relation.PARTICIPLE):
            return [name for one in other.subject for name in beside(scene, one)]
    return []


def _refuted(scene: Scene, clause: Clause) -> list[str]:
    """Return who says or offers what is refused."""
    behind = [one for word, run in clause.phrases[:1] if word in _AT for one in run]
    pleas = _despite(scene, clause)
    if pleas:
        some = [run for one in pleas for word, run in phrases_after(scene, one) if word in _BY]
        return [name for run in some for name in acting(scene, run)]
    for one in (*the_object(clause), *behind):
        made = making(scene, clause, one) or _saying(scene, clause, one)
        if made is not None:
            return doers(scene, made)
    return []


def _despite(scene: Scene, clause: Clause) -> list[Chunk]:
    """Return what it is refused in spite of: "refused to step in despite pleas from the ports"."""
    phrases = [each for one in (clause, *scene.below(clause)) for each in one.phrases]
    return [one for word, run in phrases if word == "despite" for one in run]


def _saying(scene: Scene, clause: Clause, one: Chunk) -> Clause | None:
    """Return the clause in which it is said: "a post in which Lund called the strike insane"."""
    for other in scene.below(clause):
        near = one.at < other.begin <= one.at + _NEAR
        if other.relation is not Relation.RELATIVE or not (near or one in other.antecedent):
            continue
        pattern = best_pattern(scene, other)
        if (pattern is not None and pattern.kind in _SAID) or other.verb.lemma in _SAYING:
            return other
    return None
