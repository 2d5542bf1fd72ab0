"""The noun phrase that belongs to a verb of saying: where it begins and ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.grammar.lexicon import words as grammar
from extract.speech.lexicon import lexicon
from extract.speech.marks import BLOT
from extract.speech.verbs import FINITE
from extract.values import Form

if TYPE_CHECKING:
    from extract.speech.speakers import Speakers
    from extract.values import Mention

Span = tuple[int, int]
_REACH = 240  # how far, in characters, a subject may stand from its verb
_HARD_BREAK = re.compile(BLOT + r"+[,.\s]*|[;:—–]|\s-\s")
_BREAK = re.compile(
    _HARD_BREAK.pattern + r"|\b(?:that|which|whom|where|when|while|because|although|though"
    r"|if|whether|but|than|once|unless|until|after|before|since|and|or|as)\b"
)
_ASIDE = re.compile(r"(?:who|which|whose|aged|speaking|now|formerly)\b")
# What may be set beside a name after a comma, and what may not but goes on with the sentence.
_APPOSED = re.compile(
    r"\s*(?:the|an?|its|his|her|their|one|another|chief|head|leader|president|chairman|director)\b"
    r"|\s*[A-Z]"
)
_GOES_ON = re.compile(
    r"\s*(?:who|which|whose|and|but|or|as|while|when|after|before|in|on|at|because|though|although"
    r"|if|since|with|without|for|to|until|where|so|that|then|later|\w+ing)\b"
)
_PHRASE_END = re.compile(rf"[;:—–\n{BLOT}]|\s-\s|\b(?:who|which|that|when|while|after|because)\b")
_TITLE = 120  # characters
_TITLED = re.compile(
    r"\s*(?:Minister|Secretary|Director|Chair|President|Commissioner|Head|Chief)(?:\s[A-Z][\w’'-]*)*"
    r"\sof(?:\s(?:[A-Z][\w’'-]*|and|of|the))+\s*"
)
# "In his memoirs he": the pronoun alone is the subject.
_PRONOUN_LAST = re.compile(r"\s(?P<word>he|she|it|they|we|I)$")
_PREPOSITIONS = frozenset(
    ("in", "at", "on", "of", "for", "with", "to", "from", "by", "after", "ahead")
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What stands before a verb without its helpers.

    `end` is where that ends, `helper` the helper nearest to the verb, `negated` whether any of
    them says no.
    """

    end: int
    helper: str
    negated: bool


class Subjects:
    """Finds subjects in one text, whose quotations are blotted out."""

    def __init__(self, blotted: str, speakers: Speakers) -> None:
        self._text, self._speakers = blotted, speakers

    def before_helpers(self, floor: int, end: int) -> Lead:
        """Step back from a verb over auxiliaries and adverbs: "had also", "did not"."""
        words = lexicon()
        start = max(floor, end - _REACH)
        nearest, negated = "", False
        while True:
            piece = self._text[start:end].rstrip()
            raw = piece.rsplit(None, 1)[-1] if piece else ""
            word = raw.casefold()
            manner = word.endswith("ly") and raw.islower() and word not in grammar().nouns_in_ly
            if not word or not (word in words.before_verb or manner):
                return Lead(start + len(piece), nearest, negated)
            nearest = nearest or word
            negated = negated or word in words.negation
            end = start + len(piece) - len(word)

    def ending_at(self, floor: int, close: int) -> Span:
        """Return the span of the subject that ends at `close`; empty where it is left out.

        What stands between commas beside a name belongs to it: "Roe, the minister, said",
        "Roe, who had flown in, said".
        """
        start = max(floor, close - _REACH)
        if start > floor:
            start += len(self._text[start:close].split(" ", 1)[0])
        if self._text[start:close].rstrip().endswith(","):
            return self._with_asides(start, close)
        parts = self._speakers.parts(self._after_break(start, close), close)
        if not parts:
            return close, close
        pronoun = _PRONOUN_LAST.search(self._text, *parts[-1])
        return (pronoun.start("word"), parts[-1][1]) if pronoun else parts[-1]

    def end_of_phrase(self, start: int, end: int) -> int:
        """Return where a noun phrase that begins here ends, what is set beside it included."""
        last = self._speakers.last_before(start, end)
        if self._text[end - 1 : end] in (".", "!", "?") and (last is None or last.end < end):
            end -= 1
        limit = min(end, start + _REACH)
        stop = _PHRASE_END.search(self._text, start, limit)
        limit = stop.start() if stop else limit
        comma = self._text.find(",", start, limit)
        while comma >= 0:
            following = self._text.find(",", comma + 1, limit)
            beside = self._text[comma + 1 : following if following >= 0 else limit]
            if _GOES_ON.match(beside) or not _APPOSED.match(beside) or FINITE.search(beside):
                return comma
            comma = following
        return limit

    def main(self, floor: int, before: int, *, named: bool = False) -> Mention | None:
        """Return the one whom a sentence so far is about: its first mention that acts.

        With `named`, a pronoun does not count.
        """
        for one in self._speakers.mentions(floor, min(before, floor + _REACH)):
            lead = self._text[max(floor, one.start - 12) : one.start].casefold().split()
            if named and one.form is Form.PRONOUN:
                continue
            if not one.possessive and not _PREPOSITIONS & set(lead[-2:]):
                return one
        return None

    def _with_asides(self, start: int, close: int) -> Span:
        """Return the span of a subject that ends with something set beside it."""
        for one in _HARD_BREAK.finditer(self._text, start, close):
            start = one.end()
        parts = self._speakers.parts(start, close)
        head = len(parts) - 2
        while head > 0 and (
            _ASIDE.match(self._text, parts[head][0])
            or (_ASIDE.match(self._text, parts[head + 1][0]) and self._is_name(*parts[head - 1]))
        ):
            head -= 1
        if head > 1 and self._text.startswith("and ", parts[head][0]):
            both = self._text[parts[head - 2][0] : parts[head][0]]
            head -= 0 if FINITE.search(both) else 2  # "Roe, the mayor, and Lind, his deputy, said"
        if head < 0:
            return close, close
        first = self._speakers.parts(self._after_break(*parts[head]), parts[head][1])
        return (first[-1][0], parts[-1][1]) if first else (close, close)

    def _is_name(self, start: int, end: int) -> bool:
        return any(
            one.form is Form.NAME and (one.start, one.end) == (start, end)
            for one in self._speakers.mentions(start, end)
        )

    def _after_break(self, start: int, close: int) -> int:
        """Return where the clause that ends at `close` begins."""
        at = start
        for one in _BREAK.finditer(self._text, start, close):
            joins = self._joins_names(at, one.start(), close) or self._is_of_title(at, close)
            if one[0] != "and" or not joins:
                at = one.end()
        return at

    def _is_of_title(self, start: int, close: int) -> bool:
        """Whether an "and" stands in a title: "Minister of Trade and Industry Ada Roe"."""
        words = self._text[start:close].rpartition(",")[2]
        return len(words) < _TITLE and _TITLED.fullmatch(words) is not None

    def _joins_names(self, start: int, at: int, close: int) -> bool:
        """Whether an "and" stands between two names that begin the clause."""
        left = self._speakers.last_before(start, at)
        if left is None or self._text[left.end : at].strip():
            return False
        lead = self._text[start : left.start].rpartition(",")[2].strip().casefold()
        right = self._text[at:close].split(None, 3)[1:3]
        named = right[1:] if right[:1] == ["the"] and left.form is Form.NAME else right[:1]
        joined = bool(named) and named[0][0].isupper()
        return joined and lead in ("", "the", "both", "president")
