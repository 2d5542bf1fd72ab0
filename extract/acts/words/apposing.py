"""Names that only say who is meant by the noun before them: "the co-chairs, X and Y,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Part
from extract.grammar.runs import run_left
from extract.values import Form
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk


def summed_up(scene: Scene, i: int) -> Sequence[str]:
    """Return the people from chunk `i` on whom a plural sums up: "X of Peru and Y of Mali,"."""
    names: list[str] = []
    chunks = scene.chunks
    while i < len(chunks) and chunks[i].part is Part.NOUN:
        mention = chunks[i].head_token.mention
        if mention is None or mention.form is not Form.NAME or len(mention.actors) != 1:
            return ()
        if chunks[i - 1].low not in _OF:
            names += mention.actors
        i += 1
        if i + 1 >= len(chunks) or chunks[i].part not in _JOINED:
            break
        if chunks[i].part is Part.COMMA and chunks[i + 1].part is not Part.NOUN:
            break
        i += 1
    closed = i < len(chunks) and chunks[i].part in (Part.COMMA, Part.BREAK)
    return names if closed and len(names) > 1 and _are_people(scene, names) else ()


def named_before(scene: Scene, one: Chunk) -> Sequence[str]:
    """Return the people whom a plural behind them explains: "X and Y, the two ministers, met"."""
    i, chunks = one.at, scene.chunks
    if i < 4 or chunks[i - 1].part is not Part.COMMA or chunks[i - 2].part is not Part.NOUN:
        return ()
    closed = i + 1 < len(chunks) and chunks[i + 1].part in (Part.COMMA, Part.BREAK)
    if not closed or one.tokens[0].low.partition(" ")[0] not in _DEFINITE:
        return ()
    run, _ = run_left(chunks, i - 2)
    mentions = [each.head_token.mention for each in run]
    names = [name for each in mentions if each is not None for name in each.actors]
    several = len(run) > 1 and len(names) == len(run)
    return names if several and _are_people(scene, names) else ()


def past_phrase(scene: Scene, i: int) -> int:
    """Return where a noun ends with what tells it apart: "a judge in the capital, Ann Roe,"."""
    chunks = scene.chunks
    for _ in range(2):
        if i + 3 < len(chunks) and chunks[i + 1].low in _TELLING:
            i += 2 if chunks[i + 2].part is Part.NOUN and chunks[i + 3].part in _ENDING else 0
    return i


_TELLING = frozenset({"of", "in", "for", "at", "from"})
_ENDING = frozenset({Part.COMMA, Part.PREPOSITION})
_DEFINITE = frozenset({"the", "both", "two", "three", "all"})
_JOINED = frozenset({Part.COMMA, Part.COORDINATOR, Part.PREPOSITION})
_OF = frozenset({"of", "from", "for", "at"})


def _are_people(scene: Scene, names: Sequence[str]) -> bool:
    actors = [scene.cast.actors.get(name) for name in names]
    return all(actor is not None and actor.kind == "person" for actor in actors)


# what a firm or a bank may be to another
HOLDERS = words(
    "shareholder stakeholder owner partner backer parent holder investor creditor ally adviser "
    "subsidiary affiliate counterpart competitor customer seller purchaser acquirer target"
)
