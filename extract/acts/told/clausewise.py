"""In which clause of its sentence a noun stands, and in which it tells of nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.clause import Relation

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

UNTOLD = frozenset({Relation.CONDITION, Relation.QUESTION})
"""How clauses hang whose nouns tell of no act: "if the talks fail", "whether the strike ends"."""


def clause_at(scene: Scene, one: Chunk) -> Clause | None:
    """Return the innermost clause that holds a chunk, else the next one that tells something.

    `None` where no verb follows: a title, or a sentence without one.
    """
    holding = [clause for clause in scene.clauses if clause.begin <= one.at < clause.finish]
    if holding:
        return min(holding, key=lambda clause: clause.finish - clause.begin)
    later = (each for each in scene.clauses if each.begin > one.at and each.verb.form == "finite")
    return next(later, None)
