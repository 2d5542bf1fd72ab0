"""What a word is that no list of verbs holds: by its ending, its capital and its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.lexicon import words
from extract.grammar.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "ical", "less", "able", "ible", "wide", "ary", "ish")
_NO_VERB_BEFORE = frozenset({Tag.PREPOSITION, Tag.DETERMINER, Tag.POSSESSIVE, Tag.VERB})


_BEFORE_BASE = frozenset({Tag.MODAL, Tag.TO})


def of_unlisted(tokens: Sequence[Token], i: int, before: Tag, *, noun_follows: bool) -> Tag:
    """Return the tag of the word at `i`; a verb gets its lemma and form as well."""
    token, low = tokens[i], tokens[i].low
    if low in words().adjectives:
        return Tag.ADJECTIVE
    if token.text[0].isupper():
        return Tag.NOUN
    if before in _BEFORE_BASE and _is_base(tokens, i, before):
        token.lemma, token.form = low, "base"
        return Tag.VERB
    if _is_adjective(low):
        return Tag.ADJECTIVE
    if len(low) > 5 and low.endswith("ed") and low.isalpha():
        return _in_ed(token, before, noun_follows=noun_follows)
    adverb = low.endswith("ly") and len(low) > 4 and low not in words().nouns_in_ly
    return Tag.ADVERB if adverb else Tag.NOUN


def _is_adjective(low: str) -> bool:
    if low in words().nouns_in_ly:
        return False
    undone = low.startswith("un") and low.endswith("ed")
    return undone or low.endswith(_ADJECTIVE_ENDINGS)


def _in_ed(token: Token, before: Tag, *, noun_follows: bool) -> Tag:
    """Read "a seabed", "provide bottled water", "they jettisoned it"."""
    if before in _NO_VERB_BEFORE:
        return Tag.ADJECTIVE if noun_follows else Tag.NOUN
    token.lemma, token.form = token.low, "either"
    return Tag.VERB


def _is_base(tokens: Sequence[Token], i: int, before: Tag) -> bool:
    """Whether "to" or "may" makes a verb of it: "agreed to dredge nine miles", not "to power"."""
    if before is Tag.MODAL:
        return tokens[i].low.isalpha() and not tokens[i].low.endswith("ly")
    if tokens[i - 1].low != "to" or not tokens[i].low.isalpha():
        return False
    governed = i > 1 and tokens[i - 2].tag in (Tag.VERB, Tag.ADJECTIVE, Tag.BE)
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    opens = words().closed.get(after) in (Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.PRONOUN)
    return governed and (opens or after[:1].isdigit())
