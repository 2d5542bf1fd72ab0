"""The two people whom an article is about: "the two", "both men" where nobody else says who."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.acts.people.filling import is_pair, means_sides
from store.model import ActorKind, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.acts.act import Act
    from extract.values import Cast

_OFTEN = 3  # times that each of two must be named, "he" counted in
_LEAD = 500  # characters in which an article says whom it is about
_TOGETHER = frozenset({Kind.CONSULT, Kind.AGREE, Kind.SUPPORT, Kind.REJECT})
_DOUBT = "which two are meant is taken from whom the article is about"


def foremost(cast: Cast, side_of: Callable[[str], str]) -> list[str]:
    """Return the two people named most, if they are of two sides and a third is well behind."""
    times: Counter[str] = Counter(
        mention.actors[0]
        for mention in cast.mentions
        if len(mention.actors) == 1 and _is_person(cast, mention.actors[0])
    )
    ranked = times.most_common(3)
    if len(ranked) < 2 or ranked[1][1] < _OFTEN or (ranked[2:] and ranked[2][1] >= ranked[1][1]):
        return []
    two = [name for name, _ in ranked[:2]]
    lead = {name for one in cast.mentions if one.start < _LEAD for name in one.actors}
    if not lead.issuperset(two):
        return []
    return sorted(two) if side_of(two[0]) != side_of(two[1]) else []


def _is_person(cast: Cast, name: str) -> bool:
    actor = cast.actors.get(name)
    return actor is not None and actor.kind is ActorKind.PERSON


def name_pair(act: Act, two: Sequence[str]) -> None:
    """Give "the two met in May, with Michel in the chair" the two whom the article is about."""
    clause = act.clause
    if not two or clause is None or act.kind not in _TOGETHER or len(act.roles.sources) > 1:
        return
    if not is_pair(clause, together=False) or any(means_sides(one) for one in clause.subject):
        return
    if any(name in two for name in act.roles.all):
        return
    act.roles.sources = [*two, *act.roles.sources]
    act.doubts.append(_DOUBT)
