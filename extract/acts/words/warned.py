"""Whether what somebody is warned of is a threat, or only what a third may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.denoting import everyone, heads

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_TO_COME = frozenset({"will", "would", "could", "may", "might"})


def is_menacing(scene: Scene, clause: Clause) -> bool:
    """Whether what somebody is warned of is still to come, and no doing of a third."""
    told = [one for run in clause.objects[:1] for one in run]
    own = set(own_side(scene, everyone(scene, (*clause.subject, *told))))
    below = [one for one in scene.below(clause) if one.verb.modal in _TO_COME]
    doers = [heads(scene, one.subject) for one in below]
    return any(not some or not own.isdisjoint(some) for some in doers)


def own_side(scene: Scene, names: Sequence[str]) -> list[str]:
    """Return some actors with the states and bodies for which they act."""
    some = [scene.cast.actors[name] for name in names if name in scene.cast.actors]
    bodies = [one.side for one in some if one.side]
    return [*names, *bodies, *(role.of for one in some for role in one.roles if role.of)]
