"""The row of a deed that a participle tells: "Refusing to pay, Acme left" in the past tense."""

from __future__ import annotations

import re

from extract.headline.clausal import completed
from extract.headline.cutting import fitted
from extract.headline.past import past
from extract.headline.piecewise import balanced, capital

Span = tuple[int, int]
_WORD = re.compile(r"(?P<not>not\s+)?(?P<word>[a-z]+ing)\b", re.IGNORECASE)
_LEAD = 8  # characters before a deed
_NO_DEED_BEFORE = re.compile(r"\b(?:not|of|denie[sd]|deny)\s$", re.IGNORECASE)
_NO_DEED = frozenset({"being", "including", "according", "following", "pending"})


def doing_headline(text: str, who: str, lemma: str, cue: Span, end: int) -> str | None:
    """Return the row of a deed that begins with its "-ing", told as past.

    `cue` is where the words of the act stand, `end` where their sentence ends. `None` where the
    words begin otherwise, or where nothing is done by them.
    """
    found = _WORD.match(text, cue[0], cue[1])
    if found is None or found["not"] or found["word"].lower() in _NO_DEED:
        return None
    if _NO_DEED_BEFORE.search(text[max(0, cue[0] - _LEAD) : cue[0]]):
        return None
    word = found["word"].lower()
    verb = "had" if word == "having" else past(lemma, word)
    tail = " ".join(f"{verb}{text[found.end() : completed(text, cue, end)]}".split())
    return capital(balanced(fitted(who, tail, len(verb))))
