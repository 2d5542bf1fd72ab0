"""Reported speech that goes on without a verb of saying.

"He said that it was over. They would leave."

English shifts what is reported back in time, and "would" is the one shifted tense that the article
itself has no use for in the running news; a sentence in it, right behind reported words in one
paragraph, tells what the same speaker says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.speech.drafts import Draft
from extract.speech.marks import BLOT
from extract.speech.speakers import Speaker
from extract.speech.verbs import FINITE

if TYPE_CHECKING:
    from extract.values import Sentence

_REACH = 120  # characters in which a sentence has its first verb
_GOES_ON = "no verb of saying; the words go on with what the speaker before says"
_WOULD = re.compile(r"would\b(?!\s+(?:have|be\s+the\s+(?:first|last))\b)")
# What somebody would not do before the press is told by the article.
_SILENT = re.compile(
    r"would\s+(?:not|neither|only|never)\s+(?:say|comment|discuss|disclose|confirm|give|tell|be\s+drawn"
    r"|elaborate|name|reveal|speculate)\b"
)
_SUPPOSED = re.compile(r"(?:If|Unless|Once|Had|Were|Such|That|This|It|What|Who|Why|How)\b")
_PAST = re.compile(r"\w+(?:ed|id|old|rote)\b|went on\b")


class FreeSpeech:
    """Tells which sentences go on with what was reported before them."""

    def __init__(self, blotted: str) -> None:
        self._text = blotted
        self._speaker: Speaker | None = None
        self._paragraph = -1

    def heard(self, drafts: list[Draft], sentence: Sentence) -> None:
        """Take note of a sentence: only reported words, told in the past, can go on."""
        last = drafts[-1] if drafts else None
        one = last.attribution if last else None
        goes_on = (
            last is not None
            and one is not None
            and last.speaker.name is not None
            and bool(last.clauses)
            and (one.frame is None or bool(_PAST.match(self._text, one.cue_start)))
        )
        self._speaker = last.speaker if last is not None and goes_on else None
        self._paragraph = sentence.paragraph

    def going_on(self, sentence: Sentence) -> Draft | None:
        """Return the words of a sentence that names no speaker, as the last speaker's."""
        if self._speaker is None or sentence.paragraph != self._paragraph:
            return None
        start, end = sentence.start, sentence.end
        stop = min(end, start + _REACH)
        if self._text.find("would", start, stop) < 0:
            return None
        verb = FINITE.search(self._text, start, stop)
        if verb is None or not _WOULD.match(self._text, verb.start()):
            return None
        words = self._text[start:end]
        if BLOT in words or _SUPPOSED.match(words) or _SILENT.match(self._text, verb.start()):
            return None
        speaker = Speaker(self._speaker.name, None, self._speaker.speaks_for, _GOES_ON)
        return Draft(speaker, clauses=[(start, end - (words[-1:] in (".", "!", "?")))])
