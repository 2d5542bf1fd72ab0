"""A speech in the making."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.values import Speech

if TYPE_CHECKING:
    from extract.speech.attributions import Attribution
    from extract.speech.marks import Quoted
    from extract.speech.speakers import Speaker

Span = tuple[int, int]


@dataclass(slots=True)
class Draft:
    """An attribution, or quoted words that have none, with what was found for it so far."""

    speaker: Speaker
    attribution: Attribution | None = None
    clauses: list[Span] = field(default_factory=list)
    quotes: list[Quoted] = field(default_factory=list)
    channel: str | None = None

    def covers(self, quote: Quoted) -> bool:
        """Whether a quotation lies inside a reported clause."""
        # A closing mark and a stop may stand behind the clause's last letter.
        return any(
            start <= quote.outer_start and quote.outer_end <= end + 2 for start, end in self.clauses
        )

    def holds(self, quote: Quoted) -> bool:
        """Whether a quotation lies inside another that is the draft's own."""
        return any(
            one.start <= quote.outer_start and quote.outer_end <= one.end for one in self.quotes
        )

    def finished(self) -> Speech:
        """Return the speech."""
        quotes = tuple((quote.start, quote.end) for quote in self.quotes)
        outside = [(one.start, one.end) for one in self.quotes if not self.covers(one)]
        content = tuple(sorted([*self.clauses, *outside]))
        one = self.attribution
        return Speech(
            content=content,
            cue_start=one.cue_start if one else content[0][0],
            cue_end=one.cue_end if one else content[0][0],
            speaker=self.speaker.name,
            speaker_start=self.speaker.start,
            speaks_for=self.speaker.speaks_for,
            channel=self.channel,
            quotes=quotes,
            direct=not self.clauses,
            doubt=self.speaker.doubt,
        )
