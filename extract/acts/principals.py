"""Whose talks an article tells of as a whole, for acts whose words and neighbours do not say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.acts.filling import UNSAID, is_pair, means_sides
from extract.acts.matching import the_object
from store.model import ActorKind, Kind, Mode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.acts.act import Act
    from store.model import Actor

_WHOLE = "who takes part is taken from the article as a whole"
_ADDRESSED = frozenset({Kind.REQUEST, Kind.SUPPORT, Kind.ACCUSE, Kind.THREATEN})


def give_counterparts(acts: Sequence[Act], actors: Mapping[str, Actor] | None = None) -> None:
    """Fill in, with a doubt, what only the whole article tells: whose talks these are.

    Where two bodies or states deal with each other throughout, talks or a deal without people are
    theirs, as are "the two sides". `actors` tells for which body a person acts.
    """
    known = actors or {}
    pair, times = _principals(acts, {})
    sides, dealings = _principals(acts, known)
    many = _many(acts)
    if dealings < _OFTEN or any(_is_person(known, name) for name in sides):
        sides = pair if times >= _OFTEN else many or pair
    if set(sides) < set(many) and len(many) > _WITH_MEDIATOR:
        sides = many  # two of many: the talks are of all
    strikers = Counter(
        name for act in acts if act.kind is Kind.PROTEST for name in act.roles.sources
    )
    for act in acts:
        _of_sides(act, sides)
        _of_whole(act, sides, strikers)


_OFTEN = 2
_WITH_MEDIATOR = 3  # two who deal with each other, and whoever brings them together


def _principals(acts: Sequence[Act], known: Mapping[str, Actor]) -> tuple[list[str], int]:
    """Return the two who deal with each other most, and in how many acts."""
    counts: Counter[frozenset[str]] = Counter()
    for act in acts:
        names = frozenset(_body(known, name) for name in act.roles.all)
        if len(names) == 2 and act.mode is not Mode.VISIT and not act.of_sides:
            counts[names] += 1
    if not counts:
        return [], 0
    pair, times = counts.most_common(1)[0]
    return sorted(pair), times


def _many(acts: Sequence[Act]) -> list[str]:
    """Return the largest number who do something together: the parties to talks of many."""
    together = [act.roles.sources for act in acts if act.kind in (Kind.CONSULT, Kind.AGREE)]
    most = max(together, key=len, default=[])
    return list(most) if len(most) > 2 else []


def _body(known: Mapping[str, Actor], name: str) -> str:
    """Return the body that a person acts for, where the article tells of it, else the name."""
    actor = known.get(name)
    if actor is None or actor.kind is not ActorKind.PERSON:
        return name
    bodies = [role.of for role in actor.roles if role.of] + ([actor.side] if actor.side else [])
    return next((one for one in bodies if one in known), name)


def _is_person(known: Mapping[str, Actor], name: str) -> bool:
    return name in known and known[name].kind is ActorKind.PERSON


def _of_sides(act: Act, sides: Sequence[str]) -> None:
    """Give "the two sides agreed", "urged both sides" the two whose talks these are."""
    roles = act.roles
    if not sides or act.clause is None:
        return
    if act.of_sides:
        roles.sources = [name for name in sides if name not in roles.targets]
    elif act.kind in _ADDRESSED and not roles.targets:
        if not any(means_sides(one) or one.low == "both" for one in the_object(act.clause)):
            return
        roles.targets = [name for name in sides if name not in roles.sources]
    else:
        return
    act.doubts.append(_WHOLE)


def _of_whole(act: Act, sides: Sequence[str], strikers: Counter[str]) -> None:
    """Give an act of nobody the two whose talks these are, and a strike those who strike."""
    roles = act.roles
    if not roles.sources and act.clause is not None and is_pair(act.clause, together=False):
        roles.sources = [name for name in sides if name not in roles.targets]
        act.doubts.append(_WHOLE)
    elif not roles.all and _stands_without_people(act):
        some = [name for name, _ in strikers.most_common(1)]
        some = some if act.kind is Kind.PROTEST else list(sides)
        if some:
            roles.sources = some
            act.doubts = [one for one in act.doubts if one != UNSAID] + [_WHOLE]


def _stands_without_people(act: Act) -> bool:
    """Whether an act noun or a deal stands alone: "talks broke down", "the treaty was signed"."""
    passive = act.clause is not None and act.clause.verb.passive
    return act.goes_on or (passive and act.kind in (Kind.AGREE, Kind.SUPPORT))
