"""What a verb is done to, and what that is called: "called the offer an insult"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.sorting import classes, naming_noun
from extract.acts.words.topics import pointed_at

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause


def the_object(clause: Clause) -> tuple[Chunk, ...]:
    """Return the first object; of a passive verb, its subject."""
    if clause.verb.passive:
        return clause.subject
    return clause.objects[0] if clause.objects else ()


def described(clause: Clause) -> list[Chunk]:
    """Return what an object is called: the second object, an adjective, or what follows "as"."""
    found: list[Chunk] = []
    if clause.verb.passive:
        found += [one for run in clause.objects for one in run]
    elif len(clause.objects) > 1:
        found += clause.objects[1]
    if clause.complement is not None and (clause.objects or clause.verb.passive):
        found.append(clause.complement)
    return found


_EMPTY = frozenset(
    {"make", "have", "do", "get", "take", "call", "see", "give", "put", "set", "keep"}
)


def is_of_class(scene: Scene, clause: Clause, one: Chunk, name: str) -> bool:
    """Whether a noun is of a class, or what it points back to is: "withdrew them"."""
    if clause.verb.lemma not in _EMPTY and name in pointed_at(scene, one):
        return True
    if name == "tariff" and naming_noun(scene, one).low in ("increase", "increases", "rise"):
        return True
    return any(found.name == name for found in classes(scene, one))
