"""Which words of a sentence report speech: verbs of saying, and no nouns that look like them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.speech.lexicon import Shape, Verb, lexicon
from extract.speech.marks import BLOT

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[A-Za-z]+")
# "asked whether it was over, she said", "was cited by X as saying": no words of theirs.
_ASKED = re.compile(
    r"[Aa]sked\s+(?:whether|if|about|why|how|what|who|when|where|on|by|not|to)\b"
    r"|cited\s+(?:(?:by|in)\s+[^,;]{1,30}\s)?as\s+saying\b"
)


class Cues:
    """Finds verbs of saying in one text, whose quotations are blotted out."""

    def __init__(self, blotted: str) -> None:
        self._text = blotted

    def verbs(self, start: int, end: int) -> Iterator[tuple[int, int, Verb | None]]:
        """Yield start and end of every verb of saying in a span, with what it takes."""
        verbs = lexicon().verbs
        last = None
        for word in _WORD.finditer(self._text, start, end):
            forms = verbs.get(word[0])
            if forms is not None:
                yield from self._verb(word, forms, last[0].casefold() if last else "")
            last = word

    def _verb(
        self, word: re.Match[str], forms: tuple[Verb, ...], before: str
    ) -> Iterator[tuple[int, int, Verb]]:
        """Yield the verb that a form is in its place, with its particle, if it is any."""
        for verb in forms:
            if verb.particle and not self._text.startswith(" " + verb.particle, word.end()):
                continue
            if not self._is_noun(before, word.start(), verb):
                extra = 1 + len(verb.particle) if verb.particle else 0
                yield word.start(), word.end() + extra, verb
            return

    def _is_noun(self, before: str, at: int, verb: Verb) -> bool:
        """Whether the form is no verb that reports: "the claims", "to say", "without saying"."""
        if before in ("to", "without", "of") or self._text[at - 1 : at] == "-":
            return True
        if _ASKED.match(self._text, at):
            return True
        if verb.shape is Shape.ING:
            return before in ("the", "a", "an", "for", "from", "against")  # "rebuked for saying"
        if verb.shape is Shape.BASE and verb.is_noun and not self._has_plural(before, at):
            return True
        lead = self._text[max(0, at - 3) : at]
        owned = lead in ("’s ", "'s ") or lead.endswith("’ ")
        return before in lexicon().before_noun or owned or self._is_plural_noun(at, verb)

    def _has_plural(self, before: str, at: int) -> bool:
        """Whether the word before a base form can be its subject, or helps it to be a verb."""
        plural = before.endswith("s") and len(before) > 3 and self._text[at - 1 : at] == " "
        return plural or before in lexicon().before_base

    def _is_plural_noun(self, at: int, verb: Verb) -> bool:
        """Whether a form in -s has nothing before it that can be its subject: a name, a pronoun."""
        if not verb.is_noun or not verb.ends_in_s:
            return False
        words = self._text[max(0, at - 40) : at].split()
        if not words or not self._text[at - 1 : at].isspace():
            return True
        word = words[-1]
        is_edge = word.endswith((",", BLOT))
        return not (is_edge or word[:1].isupper() or word in lexicon().before_third)
