"""Corrects, from the model's parts of speech, which words of a sentence are verbs.

The rules know some verbs by heart and judge a word that may be noun or verb by its neighbours. The
model, which has read more, sees unknown verbs ("overpays") and nouns that look like verbs ("the
work stopped"). It is not believed on gerunds and on participles that are adjectives as well ("six
weeks of bargaining", "the disputed pages", "was committed to"), which it reads as often wrong, nor
on irregular pasts, which are never nouns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.lexicon import VerbForm, words
from extract.grammar.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.grammar.tokens import Token
    from extract.parser.parsing import Parse, Word

_NOMINAL = {"NOUN": Tag.NOUN, "PROPN": Tag.NOUN, "ADJ": Tag.ADJECTIVE}
_MAY_BE_NOUN = frozenset({"base", "s"})
_LIKE_ADJECTIVES = frozenset({"amod", "compound", "acomp", "pcomp"})


def retag(tokens: Iterable[Token], parse: Parse) -> None:
    """Set `tag`, and of verbs `lemma` and `form`, anew where the model knows better."""
    for token in tokens:
        if token.mention is not None or token.timex is not None:
            continue
        word = parse.at(token.start)
        if word is not None and word.end == token.end:
            _correct(token, word)


def _correct(token: Token, word: Word) -> None:
    if token.tag is Tag.VERB:
        if word.pos in _NOMINAL and token.form in _MAY_BE_NOUN:
            token.tag = _NOMINAL[word.pos]
    elif token.tag in (Tag.NOUN, Tag.ADJECTIVE) and _is_verb(token, word):
        found = words().verb(token.low) or _by_look(token, word)
        token.tag, token.lemma, token.form = Tag.VERB, found.lemma, found.form


def _is_verb(token: Token, word: Word) -> bool:
    if word.pos != "VERB" or word.relation in _LIKE_ADJECTIVES:
        return False
    return not token.low.endswith("ing") and token.low not in words().adjectives


def _by_look(token: Token, word: Word) -> VerbForm:
    """Return the form of a verb that no list holds."""
    if token.low == word.lemma:
        return VerbForm(word.lemma, "base")
    return VerbForm(word.lemma, "s" if token.low.endswith("s") else "either")
