"""Words that are nouns as a rule, and verbs where nothing else in the sentence could be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.lexicon import words
from extract.grammar.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_VERBAL = frozenset({Tag.VERB, Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL})
_SUBJECT_ENDS = frozenset({Tag.NOUN, Tag.NAME, Tag.ADVERB, Tag.TIME, Tag.NUMBER})
_GOES_ON = frozenset(
    {
        Tag.PREPOSITION,
        Tag.JOINING,
        Tag.TO,
        Tag.ADVERB,
        Tag.PRONOUN,
        Tag.DETERMINER,
        Tag.POSSESSIVE,
        Tag.TIME,
        Tag.NAME,
        Tag.NUMBER,
    }
)
_OPENS_CLAUSE = frozenset({"if", "unless", "once", "when", "until"})
_MARKS = frozenset({Tag.COMMA, Tag.BREAK})
_COLLECTIVE = frozenset({"people", "police", "both", "men", "women", "staff", "crew"})
_NAMES = frozenset({Tag.NAME, Tag.DEMONYM})


def give_predicates(tokens: Sequence[Token]) -> None:
    """Make a verb of "vote" in "Members vote on it", where a piece of text has no other verb."""
    for first, last in (*_pieces(tokens), *_conditions(tokens)):
        if any(tokens[i].tag in _VERBAL for i in range(first, last)):
            continue
        several = False
        for i in range(first + 1, last - 1):
            several = several or _is_plural(tokens[i - 1])
            closes = tokens[first].low in _OPENS_CLAUSE and tokens[i + 1].tag in _MARKS
            if _is_predicate(tokens, i, several=several, closes=closes):
                found = words().verb(tokens[i].low)
                assert found is not None  # noqa: S101 - it is a predicate
                tokens[i].tag, tokens[i].lemma, tokens[i].form = Tag.VERB, found.lemma, found.form
                break


def _pieces(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first = 0
    for i, token in enumerate(tokens):
        if token.tag is Tag.BREAK:
            yield first, i + 1
            first = i + 1
    yield first, len(tokens)


def _conditions(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the clauses that "if" and its like open, up to a mark, which is counted in."""
    first = None
    for i, token in enumerate(tokens):
        if token.low in _OPENS_CLAUSE:
            first = i
        elif first is not None and token.tag in _MARKS:
            yield first, i + 1
            first = None


def _is_predicate(tokens: Sequence[Token], i: int, *, several: bool, closes: bool) -> bool:
    token = tokens[i]
    if token.tag is not Tag.NOUN or token.low not in words().also_verbs or token.text[0].isupper():
        return False
    found = words().verb(token.low)
    several_named = tokens[i - 1].tag is Tag.DEMONYM and tokens[i - 1].low.endswith("s")
    if found is None or not (several_named or tokens[i - 1].tag in _SUBJECT_ENDS):
        return False
    if not closes and (tokens[i + 1].tag not in _GOES_ON or tokens[i + 1].low == "of"):
        return False
    return found.form in ("base", "any") if several else found.form == "s"


def _is_plural(token: Token) -> bool:
    if token.tag in _NAMES:
        return token.low.startswith("the ") and token.low.endswith("s")
    return token.low in _COLLECTIVE or (token.tag is Tag.NOUN and token.low.endswith("s"))
