"""Words that are something else together: "more than", "per cent", "in writing", "accept that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.lexicon import words
from extract.grammar.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


def fixed_phrases(tokens: Sequence[Token], guesses: list[Tag | None]) -> None:
    """Set the tags of words that only their company decides."""
    for i, token in enumerate(tokens):
        if i and token.low in _SECOND:
            _with_the_word_before(tokens, guesses, i)
        if token.low == "that" and i + 1 < len(tokens) and _points(tokens, guesses, i):
            guesses[i] = Tag.PRONOUN
        elif token.low == "neither" and i and _is_verb(tokens, i + 1):
            guesses[i] = Tag.NOT  # "neither accepted nor rejected it"


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and words().verb(tokens[i].low) is not None


def _with_the_word_before(tokens: Sequence[Token], guesses: list[Tag | None], i: int) -> None:
    """Read "more than", "up to 40", "3 per cent", "the first to meet"."""
    pair = (tokens[i - 1].low, tokens[i].low)
    counting = pair == ("up", "to") and guesses[i + 1 : i + 2] == [Tag.NUMBER]
    if counting or pair in _ADVERB_PAIRS:
        guesses[i - 1] = guesses[i] = Tag.ADVERB
    elif pair == ("per", "cent") or (pair[1] in _SHARES and guesses[i - 1] is Tag.NUMBER):
        guesses[i - 1] = guesses[i] = Tag.NUMBER
    elif pair[1] in _ENDS and guesses[i - 1] in (Tag.DETERMINER, Tag.POSSESSIVE):
        after = guesses[i + 1] if i + 1 < len(tokens) else Tag.BREAK
        if after is Tag.TO or after in _ENDS_CLAUSE:
            guesses[i] = Tag.NOUN


def _points(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> bool:
    """Whether "that" stands for something said before: "agree to that too", "called that a lie"."""
    if i == 0:
        return False
    after, guess = tokens[i + 1], guesses[i + 1]
    if after.low == "too" or guess in (Tag.BREAK, Tag.COORDINATOR):
        return True
    if guesses[i - 1] is Tag.CONJUNCTION:
        return words().verb(after.low) is not None or guess in _BEFORE_VERB
    if guesses[i - 1] in (Tag.PREPOSITION, Tag.TO, Tag.JOINING):
        return guess in _ENDS_CLAUSE
    verb = words().verb(tokens[i - 1].low)
    naming = verb is not None and verb.lemma in _TAKES_THINGS
    return naming and (after.low in ("a", "an", "the", "as") or guess in _ENDS_CLAUSE)


_TAKES_THINGS = frozenset(
    {"call", "describe", "reject", "dismiss", "want", "do", "get", "make", "take", "give", "accept"}
)
_BEFORE_VERB = frozenset({Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL})
_ENDS_CLAUSE = frozenset(
    {Tag.BREAK, Tag.COMMA, Tag.COORDINATOR, Tag.PREPOSITION, Tag.JOINING, Tag.RELATIVE}
)


_ADVERB_PAIRS = frozenset(
    {
        ("more", "than"),
        ("less", "than"),
        ("rather", "than"),
        ("since", "then"),
        ("once", "again"),
        ("once", "more"),
        ("yet", "again"),
        ("until", "now"),
        ("at", "least"),
        ("at", "most"),
        ("no", "longer"),
        ("so", "far"),
        ("at", "all"),
        ("in", "full"),
        ("at", "last"),
        ("of", "course"),
        ("for", "now"),
        ("in", "part"),
        ("in", "writing"),
        ("in", "public"),
        ("in", "private"),
        ("in", "secret"),
        ("in", "person"),
    }
)
_SHARES = frozenset({"percent", "%"})
_ENDS = frozenset({"first", "last"})
_SECOND = frozenset({second for _, second in _ADVERB_PAIRS} | _SHARES | _ENDS | {"to", "cent"})
