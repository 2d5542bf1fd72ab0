"""How many the subject of a verb are, and whether they are bodies: what walks out is a crowd."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.denoting import classes, everyone, heads, naming_noun
from extract.grammar.tokens import Tag
from extract.wordlists import words

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause


def is_alone(scene: Scene, clause: Clause) -> bool:
    """Whether one party alone does it: who ends talks by himself breaks them off."""
    names = everyone(scene, clause.subject)
    plural = any(one.low.endswith("s") and not heads(scene, [one]) for one in clause.subject)
    return len(names) == 1 and not plural


def is_several(scene: Scene, clause: Clause) -> bool:
    """Whether the subject is more than one party: who decide together agree."""
    return len(everyone(scene, clause.subject)) > 1


def are_bodies(scene: Scene, clause: Clause) -> bool:
    """Whether the subject is a state or body, which quits where a person changes his job."""
    names = everyone(scene, clause.subject)
    kinds = {scene.cast.actors[name].kind for name in names if name in scene.cast.actors}
    return bool(kinds) and "person" not in kinds


def is_many(scene: Scene, clause: Clause) -> bool:
    """Whether the subject is a body or a number of people: strikers, not a boxer."""
    names = everyone(scene, clause.subject)
    kinds = {scene.cast.actors[name].kind for name in names if name in scene.cast.actors}
    if kinds & {"organisation", "group"} or len(names) > 1:
        return True
    if any(one.head_token.tag is Tag.NUMBER for one in clause.subject):
        return True  # "the first 12,000 walked out"
    if any(found.name == "workplace" for one in clause.subject for found in classes(scene, one)):
        return True
    if any(found.name == "body" for one in clause.subject for found in classes(scene, one)):
        return True
    nouns = [naming_noun(scene, one).low for one in clause.subject]
    return any(noun.endswith(("s", "men")) or noun in _SEVERAL for noun in nouns)


_SEVERAL = words(
    "staff crew people police crowd workforce men women some most many all both half others"
)
