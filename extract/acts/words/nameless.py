"""Parties without a name, which a text calls by a noun: "the union", "negotiators"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.lexicon import is_people, singular
from extract.acts.words.sorting import classes, naming_noun
from extract.grammar.tokens import Tag
from extract.values import Form
from extract.wordlists import words

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk

_LONGEST_NAME = 48  # code points
_INDEFINITE = words(
    "a an some any no many few several most all both each every neither either such other others "
    "another these those this that more less enough his her its their our my your one two three "
    "four five whose"
)
_VAGUE = words(
    "ally partner aide counterpart official colleague country nation side party other people "
    "person man woman leader adviser representative friend critic supporter rival voter member"
)
_PEOPLE = frozenset({"agent", "delegation", "staff"})


def unnamed(scene: Scene, one: Chunk) -> str | None:
    """Return what the text calls a party that has no name: "negotiators", "union"."""
    named = naming_noun(scene, one)
    if not _is_unnamed(scene, named):
        return None
    some = [token for token in named.tokens if token.low not in ("the", "both", "all")]
    if not some:
        return None
    name = scene.text[some[0].start : some[-1].end].removeprefix("the ").removeprefix("The ")
    if len(name) > _LONGEST_NAME or "\n" in name:
        return None
    opens = some[0].start == scene.sentence.start and some[0].mention is None
    return name[0].lower() + name[1:] if opens else name


def _is_unnamed(scene: Scene, named: Chunk) -> bool:
    """Whether a noun is a party without a name, and a definite one."""
    mention, first = named.head_token.mention, named.tokens[0]
    if mention is not None and (mention.actors or mention.form not in (Form.ROLE, Form.NAME)):
        return False
    opening = first.low.split(" ", 1)[0]
    if first.tag is Tag.POSSESSIVE or (opening in _INDEFINITE and opening not in ("both", "all")):
        return False
    if singular(named.low) in _VAGUE and not _is_specific(named):
        return False
    named_so = mention is not None and mention.form is Form.NAME
    return _is_body(scene, named) or named_so or _is_unknown_name(scene, named)


def is_strange(scene: Scene, one: Chunk) -> bool:
    """Whether a noun is the name of somebody or of a town that the cast does not know."""
    return one.head_token.mention is None and _is_unknown_name(scene, naming_noun(scene, one))


def _is_unknown_name(scene: Scene, named: Chunk) -> bool:
    """Whether a capital says that a noun is a name, of somebody whom the cast does not know."""
    token = named.head_token
    inside = token.start > scene.sentence.start
    capital = token.text[0].isupper() and token.text[1:].islower() and len(token.text) > 3
    return capital and inside and token.tag is Tag.NOUN and not classes(scene, named)


def _is_specific(one: Chunk) -> bool:
    """Whether other nouns or names narrow a vague one: "euro zone leaders"."""
    return any(
        token is not one.head_token
        and (token.tag in (Tag.NAME, Tag.DEMONYM, Tag.NOUN) or token.text[0].isupper())
        and token.tag not in (Tag.DETERMINER, Tag.NUMBER)
        for token in one.tokens
    )


def _is_body(scene: Scene, one: Chunk) -> bool:
    """Whether a noun is a body ("the union") or people in the plural ("negotiators")."""
    some = {found.name for found in classes(scene, one)}
    people = bool(some & _PEOPLE) and one.low.endswith(("s", "people"))
    return "body" in some or people or is_people(one.low)


def is_unnamed_party(scene: Scene, one: Chunk) -> bool:
    """Whether a noun is people who could be a party but bear no name: "negotiators"."""
    named = naming_noun(scene, one)
    found = {found.name for found in classes(scene, named)}
    return bool(found & {*_PEOPLE, "body"}) or is_people(named.low)
