"""Where an act was done, in the text's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.tokens import Tag
from extract.values import Form

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

LOCATIVE = frozenset({"in", "at", "near", "outside", "inside"})


def place_of(scene: Scene, clause: Clause) -> str | None:
    """Return the place that stands after "in" or "at" behind the verb."""
    for word, run in clause.phrases:
        if word in LOCATIVE and run and is_place(run[0]):
            return _words(scene, run[0])
    return None


def is_place(one: Chunk) -> bool:
    """Whether a noun chunk is the name of a place."""
    token = one.head_token
    if token.mention is not None:
        return token.mention.form in (Form.CAPITAL, Form.NAME) and token.text[0].isupper()
    return token.tag is Tag.NOUN and token.text.rpartition("-")[2][:1].isupper()  # "el-Arish"


def _words(scene: Scene, one: Chunk) -> str:
    """Return the place with what narrows it: "Halifax, Nova Scotia"."""
    i = one.at
    end = one.end
    if i + 2 < len(scene.chunks) and scene.chunks[i + 1].part is Part.COMMA:
        after = scene.chunks[i + 2]
        closed = i + 3 >= len(scene.chunks) or scene.chunks[i + 3].part is not Part.VERB
        short = len(after.tokens) <= 2 and after.tokens[0].mention is None
        if after.part is Part.NOUN and is_place(after) and closed and short:
            end = after.end
    return scene.text[one.start : end]


def is_locative(word: str, run: tuple[Chunk, ...]) -> bool:
    """Whether a phrase only says where: its name is then no party."""
    return word in LOCATIVE and bool(run) and is_place(run[0])


def towns(one: Chunk) -> set[str]:
    """Return the states that only a town stands for: "the London talks", "a Paris accord"."""
    towns = [token.mention for token in one.tokens if token is not one.head_token]
    return {
        name
        for mention in towns
        if mention is not None and mention.form is Form.CAPITAL and not mention.possessive
        for name in mention.actors
    }
