"""Who does what a verb says, by its subject, or of a passive by what stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.denoting import acting, beside, classes
from extract.acts.words.owning import office

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_USED = frozenset({"weapon", "troops", "delegation", "aid"})


def doers(scene: Scene, clause: Clause) -> list[str]:
    """Return who does what the verb says."""
    if not clause.verb.passive:
        return acting(scene, clause.subject)
    some = agents(scene, clause)
    if some:
        return acting(scene, some) or office(some[0])
    attacks = deeds(scene, clause)
    if attacks:
        return beside(scene, attacks[0])
    # "Ukrainian drones were sent": what was used belongs to who used it
    used = [one for one in clause.subject if any(c.name in _USED for c in classes(scene, one))]
    return [name for one in used for name in beside(scene, one)]


def agents(scene: Scene, clause: Clause) -> list[Chunk]:
    """Return by whom it is done, be it only said behind "to" or "…ing"."""
    below = [one for one in scene.below(clause) if one.verb.form in ("ing", "infinitive")]
    phrases = [each for one in (clause, *below) for each in one.phrases]
    return [noun for word, run in phrases if word == "by" for noun in run]


def deeds(scene: Scene, clause: Clause) -> list[Chunk]:
    """Return the attacks in which something is done: "was killed in a Russian attack"."""
    some = [one for word, run in clause.phrases if word in ("in", "during") for one in run]
    return [one for one in some if any(c.name == "attack" for c in classes(scene, one))]
