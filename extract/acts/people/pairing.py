"""Which two a sentence joins before it says what both do: "freed Roe and Doe; both are to go"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.denoting import heads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause, Run

_EACH = frozenset({"both", "neither", "each"})


def two_before(scene: Scene, clause: Clause) -> list[str]:
    """Return the two whom "both", "neither" or "each" alone takes up within its sentence."""
    if [one.low for one in clause.subject] not in [[word] for word in _EACH]:
        return []
    for run in _runs(scene, clause):
        names = heads(scene, run)
        if len(run) == len(names) == 2:
            return names
    return []


def done_by_both(clause: Clause) -> bool:
    """Whether it is done "by both", and nobody says who they are."""
    return any(
        word == "by" and [one.low for one in run] == ["both"] for word, run in clause.phrases
    )


def _runs(scene: Scene, clause: Clause) -> Iterator[Run]:
    """Yield the runs of nouns before a clause, the last first."""
    for other in reversed([one for one in scene.clauses if one.at < clause.at]):
        yield from (run for _, run in reversed(other.phrases))
        yield from reversed(other.objects)
        yield other.subject
