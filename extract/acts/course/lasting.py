"""Verbs of happening that tell of nothing that happens: they leave it to others, or only guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause


def fails_to(scene: Scene, clause: Clause) -> bool:
    """Whether talks "failed to produce a deal", of which the verb below tells."""
    return clause.verb.lemma == "fail" and any(
        one.verb.form == "infinitive" for one in scene.below(clause)
    )


def has_infinitive(scene: Scene, clause: Clause) -> bool:
    """Whether "are due to meet" goes on to what is to be done."""
    return any(one.verb.form == "infinitive" for one in scene.below(clause))


def only_timed(scene: Scene, clause: Clause) -> bool:
    """Whether "are expected to resume" leaves it to the verb below to tell what happens."""
    below = [one for one in scene.below(clause) if one.verb.form == "infinitive"]
    if clause.verb.lemma in ("set", "plan", "time", "tip", "poise"):
        return clause.verb.passive and any(one.at == clause.at + 1 for one in below)
    return clause.verb.lemma in ("expect", "schedule", "slate") and bool(below)


def only_lasts(scene: Scene, clause: Clause) -> bool:
    """Whether a verb only guesses how long: "would take months", "will drag on"."""
    lemma = clause.verb.lemma
    if not clause.verb.modal or lemma not in ("last", "drag", "stretch", "take"):
        return False
    behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 2]
    return lemma != "take" or not any(one.low in _TAKEN for one in behind)


_TAKEN = frozenset({"place", "effect", "force", "hold"})
