"""Where words were said or written: "in a statement", "on Telegram", "told the BBC"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.speech.lexicon import alternation, lexicon

if TYPE_CHECKING:
    from extract.speech.attributions import Attribution

_REACH = 120
_NAMES = alternation(lexicon().channel_names)
_NOUNS = alternation(lexicon().channel_nouns)
_OUTLETS = alternation(lexicon().outlets)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
_PLACED = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Vv]ia|[Dd]uring)\s+(?P<channel>"
    r"(?:(?:the|a|an|his|her|its|their|this|that|two|three|several|social)\s+)?"
    r"(?:(?!(?:and|to|of|that|with)\b)[\w’'-]+\s+){0,3}?(?:" + _NOUNS + r")\b"
    r"(?:\s+(?:on|with|to|for|from)\s+(?:the\s+)?(?:social\s+media"
    rf"|(?!{_DAY})[A-Z][\w’'&-]*(?:\s+(?!{_DAY})[A-Z][\w’'&-]*){{0,3}}))?"
    r"|(?:the\s+)?(?:" + _NAMES + r")\b|social\s+media)"
)
_TOLD = re.compile(
    r"\s+(?P<channel>(?:the\s+)?(?:" + _OUTLETS + r")\b(?:[’']s\s+[A-Z][\w-]*)?"
    r"|(?:the|an?|state|[A-Z][\w’'-]*)\s+"
    r"(?:(?!(?:on|in|at|of|to|that|and)\b)[\w’'-]+\s+){0,2}?"
    r"(?:briefing|conference|television|radio|TV|newspaper|magazine|broadcaster|parliament|podcast"
    r"|programme|rally|forum|committee|agency|channel)\b(?:\s+(?!MPs\b)[A-Z][\w’-]*){0,3})"
)
_SELF = re.compile(r"\btweet(?:s|ed|ing)?\b")


class Channels:
    """Finds the channel beside an attribution, in a text whose quotations are blotted out."""

    def __init__(self, blotted: str) -> None:
        self._text = blotted

    def of(self, one: Attribution, start: int, end: int) -> str | None:
        """Return the channel named in the clause of an attribution, which lies in `start`, `end`.

        The span leaves out what is said, so that a post that is spoken *of* is no channel.
        """
        told = _TOLD.match(self._text, one.cue_end, min(end, one.cue_end + _REACH))
        if told:
            return told["channel"]
        after = _PLACED.search(self._text, one.cue_end, min(end, one.cue_end + _REACH))
        before = after or _PLACED.search(self._text, max(start, one.start - _REACH), one.start)
        if before:
            return before["channel"]
        return "Twitter" if _SELF.fullmatch(self._text[one.cue_start : one.cue_end]) else None
