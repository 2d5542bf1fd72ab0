"""Who does what is only said to be done: by what is done, and by where.

A strike is called off by whoever struck, a motion falls in the chamber that voted, an arrest is
made by the state in whose capital it is, and sanctions were imposed by whoever may lift them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.acts.words.denoting import acting, classes
from extract.grammar.clause import Relation
from extract.values import Form
from extract.wordlists import words
from store.model import Kind, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_VOTED = frozenset({Kind.SUPPORT, Kind.REJECT})
_IN = frozenset({"in", "by"})
_SITES = frozenset({"in", "at", "near", "outside"})
_UNIONS = frozenset({"union", "guild", "federation", "syndicate", "brotherhood"})
_CHAMBERS = words(
    "assembly parliament senate house commons congress council chamber duma knesset bundestag "
    "legislature diet cortes sejm riksdag storting parlement lords representatives deputies"
)


def doers_of(scene: Scene, act: Act, others: Sequence[Act]) -> list[str]:
    """Return who does what an act only says is done, or none; `others` are of its sentence."""
    clause = act.clause
    if clause is None or not clause.verb.passive:
        return []
    if act.kind in _VOTED:
        return _in_chamber(scene, clause)
    if act.kind is Kind.COERCE:
        return _in_capital(clause) or _same(act, others)
    if act.kind is Kind.SANCTION and clause.relation is Relation.PARTICIPLE and act.roles.targets:
        return _lifting(clause, others)
    return []


def is_called_off(scene: Scene, act: Act) -> bool:
    """Whether a strike is said to be called off or put off, and nobody says by whom."""
    clause = act.clause
    if act.kind is not Kind.CONCEDE or clause is None or not clause.verb.passive:
        return False
    return any(found.name == "walkout" for one in clause.subject for found in classes(scene, one))


def strikers(acts: Sequence[Act], sides: Sides) -> list[str]:
    """Return who strikes in an article: of whom it is told, else the body called "the union"."""
    struck = Counter(
        sides.of(name)
        for act in acts
        if act.kind is Kind.PROTEST and act.mode is Mode.STRIKE
        for name in act.roles.sources
    )
    union = sides.union()
    if not struck and union is None:  # a union without a name, and no firm
        named = (sides.of(name) for act in acts for name in act.roles.all)
        struck.update(name for name in named if name.rpartition(" ")[2].lower() in _UNIONS)
    return [name for name, _ in struck.most_common(1)] or ([union] if union is not None else [])


def is_of_members(clause: Clause) -> bool:
    """Whether members without a word of whose they are act: a union's, in talks with a firm."""
    if len(clause.subject) != 1:
        return False
    one = clause.subject[0]
    ratified = one.low in _BALLOTS and any(token.low in _RATIFYING for token in one.tokens)
    return ratified or (one.low == "members" and one.tokens[0].low in ("members", "the"))


_BALLOTS = frozenset({"vote", "ballot"})
_RATIFYING = frozenset({"ratification", "membership", "strike", "members"})


def _same(act: Act, others: Sequence[Act]) -> list[str]:
    """Return who did the like to the same before: "was arrested by X and given nine years"."""
    for other in others:
        if other is not act and other.kind is act.kind and other.roles.targets == act.roles.targets:
            return list(other.roles.sources)
    return []


def _in_chamber(scene: Scene, clause: Clause) -> list[str]:
    """Return the chamber in which a vote is taken: "was defeated in the Assembly"."""
    for word, run in clause.phrases:
        names = acting(scene, run, bodies=True) if word in _IN else []
        if len(names) == 1 and not _CHAMBERS.isdisjoint(names[0].lower().split()):
            return names
    return []


def _in_capital(clause: Clause) -> list[str]:
    """Return the state in whose capital it is done: "was arrested at a Moscow airport"."""
    found = {
        name
        for word, run in clause.phrases
        if word in _SITES
        for one in run
        for token in one.tokens
        if token.mention is not None and token.mention.form is Form.CAPITAL
        for name in token.mention.actors
    }
    return list(found) if len(found) == 1 else []


def _lifting(clause: Clause, others: Sequence[Act]) -> list[str]:
    """Return who lifts what was imposed: "the duties set in May may be lifted by the council"."""
    for other in others:
        if other.kind is not Kind.CONCEDE or other.clause is None or not clause.subject:
            continue
        runs = (other.clause.subject, *other.clause.objects)
        if any(one in run for run in runs for one in clause.subject):
            return list(other.roles.sources)
    return []


__all__ = ["doers_of", "is_called_off", "is_of_members", "strikers"]
