"""Joins attributions, reported clauses and quotations of an article into speeches."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.speech.attributions import Attribution, Attributions
from extract.speech.channels import Channels
from extract.speech.contents import Contents
from extract.speech.lexicon import Frame
from extract.speech.marks import Quoted, blotted, paragraphs, quoted
from extract.speech.speakers import Speaker, Speakers
from extract.values import Speech

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.values import Cast, Sentence

Span = tuple[int, int]
_SENTENCE_END = re.compile(r"[.!?]\s|;")
_LEAD_CONJUNCTION = re.compile(r"(?:,\s*)?(?:\b(?:and|but|while|as|yet)\s+)?$")


@dataclass(slots=True)
class _Draft:
    """A speech in the making: an attribution, or quoted words that have none."""

    attribution: Attribution | None
    speaker: Speaker
    clauses: list[Span] = field(default_factory=list)
    quotes: list[Quoted] = field(default_factory=list)
    channel: str | None = None


def speeches(text: str, sentences: Sequence[Sentence], cast: Cast) -> list[Speech]:
    """Return what people of the cast say in an article, in text order.

    A speech may lie inside the content of another ("Roe said that Doe had warned …"): the outer
    one is then the article's witness for the inner one. Words that follow each other in one
    paragraph under one attribution are one speech with several spans.
    """
    return _Reader(text, sentences, cast).read()


class _Reader:
    def __init__(self, text: str, sentences: Sequence[Sentence], cast: Cast) -> None:
        self._quotes = quoted(text)
        self._text = blotted(text, self._quotes)
        self._whole = text
        self._sentences = sentences
        self._speakers = Speakers(self._text, cast)
        self._attributions = Attributions(self._text, self._speakers)
        self._contents = Contents(self._text)
        self._channels = Channels(self._text)
        self._drafts: list[_Draft] = []

    def read(self) -> list[Speech]:
        last: Speaker | None = None
        for sentence in self._sentences:
            found = self._attributions.of_sentence(sentence.start, sentence.end, last)
            self._draft(found, sentence)
            named = [one.speaker for one in found if one.speaker.name]
            last = named[-1] if named else last
        self._give_quotes()
        done = [self._finish(one) for one in self._drafts if one.clauses or one.quotes]
        return sorted(done, key=lambda one: (one.content[0], one.cue_start))

    # -- clauses ---------------------------------------------------------------------------

    def _draft(self, found: list[Attribution], sentence: Sentence) -> None:
        """Add a draft for each attribution of a sentence, with the clauses that it reports."""
        ends = self._ends(found, sentence.end)
        floor = sentence.start
        for one, end in zip(found, ends, strict=True):
            draft = _Draft(one, one.speaker, self._clauses(one, floor, end, sentence))
            outside = min(
                [clause[0] for clause in draft.clauses if clause[0] >= one.cue_end], default=end
            )
            draft.channel = self._channels.of(one, sentence.start, outside)
            self._drafts.append(draft)
            floor = max(floor, one.end)

    def _ends(self, found: list[Attribution], end: int) -> list[int]:
        """Return for each attribution where the clause that follows it ends at the latest."""
        ends: list[int] = []
        limit = end
        for one in reversed(found):
            ends.append(limit)
            lead = self._text[max(0, one.start - 8) : one.start]
            joint = _LEAD_CONJUNCTION.search(lead)
            assert joint is not None
            if (
                (one.frame is not None
                and (joint[0].startswith(",") or lead.rstrip().endswith(";")))
                or (one.elided and joint[0])
            ):
                limit = one.start - len(joint[0])
        return ends[::-1]

    def _clauses(self, one: Attribution, floor: int, end: int, sentence: Sentence) -> list[Span]:
        if one.frame is None:
            opens = (
                not self._text[sentence.start : one.start].strip(" ,\x00") or floor >= one.start - 1
            )
            rest = (one.end, end) if opens else (floor, one.start)
            span = self._contents._trimmed(*rest)
            return [span] if span and self._contents.is_clause(*span) else []
        after = self._contents.after(one, end)
        if after:
            return [after]
        if one.elided or one.negated or one.frame is Frame.NAME:
            return []
        before = self._contents.before(one, floor)
        around = self._contents.around(one, before, end)
        spans = [span for span in (before, around) if span]
        return spans if any(self._contents.is_clause(*span) for span in spans) else []

    # -- quotations ------------------------------------------------------------------------

    def _give_quotes(self) -> None:
        """Give every quotation to an attribution beside it, or to the speaker before it."""
        attributed = [one for one in self._drafts if one.attribution]
        starts = [one.attribution.start for one in attributed if one.attribution]
        bounds = list(paragraphs(self._whole))
        edges = [start for start, _ in bounds]
        last: _Draft | None = None
        last_paragraph = -1
        for quote in self._quotes:
            number = bisect_right(edges, quote.outer_start) - 1
            here = self._beside(quote, attributed, starts, bounds[number])
            if here is None:
                here = self._carried(quote, last, number - last_paragraph, bounds[number])
                if here is None:
                    continue
            here.quotes.append(quote)
            last, last_paragraph = here, number

    def _beside(
        self, quote: Quoted, drafts: list[_Draft], starts: list[int], bounds: Span
    ) -> _Draft | None:
        """Return the attribution that stands beside a quotation or reports the clause around it."""
        at = bisect_left(starts, quote.outer_start)
        before = drafts[at - 1] if at and self._reaches(drafts[at - 1], quote) else None
        after = drafts[at] if at < len(drafts) and starts[at] < bounds[1] else None
        if after and self._follows(after, quote):
            named = before and before.attribution and before.attribution.frame is Frame.NAME
            return before if named else after
        if before:
            return before
        return after if after and self._covers(after, quote) else None

    def _reaches(self, draft: _Draft, quote: Quoted) -> bool:
        one = draft.attribution
        assert one is not None
        gap = (
            self._text[one.cue_end : quote.outer_start]
            if quote.outer_start - one.cue_end < 400
            else ";"
        )
        if one.negated and not self._covers(draft, quote):
            return False
        return self._covers(draft, quote) or not _SENTENCE_END.search(gap)

    @staticmethod
    def _covers(draft: _Draft, quote: Quoted) -> bool:
        return any(a <= quote.outer_start and quote.outer_end <= b + 2 for a, b in draft.clauses)

    def _follows(self, draft: _Draft, quote: Quoted) -> bool:
        one = draft.attribution
        assert one is not None
        return not one.elided and not self._text[quote.outer_end : one.start].strip(" ,\n")

    def _carried(self, quote: Quoted, last: _Draft | None, gap: int, bounds: Span) -> _Draft | None:
        """Find a speaker for words with none beside them."""
        is_sentence = self._is_sentence(quote)
        if last and is_sentence and (gap == 0 or (quote.carries_on and gap == 1)):
            return last
        if not is_sentence:
            return self._fragment(quote)
        whole = not self._text[bounds[0] : bounds[1]].strip("\x00 \n.,")
        if last and last.speaker.name and gap == 1 and whole:
            doubt = "no attribution beside the words; the speaker is the one before"
            speaker = Speaker(last.speaker.name, None, last.speaker.speaks_for, doubt)
        else:
            speaker = Speaker(None, doubt="nobody is named for the quoted words")
        draft = _Draft(None, speaker)
        self._drafts.append(draft)
        return draft

    def _is_sentence(self, quote: Quoted) -> bool:
        """Whether the words stand as sentences of their own, not inside one."""
        lead = self._text[max(0, quote.outer_start - 3) : quote.outer_start].rstrip(" ")
        starts = not lead or lead[-1] in "\n.!?:\x00"
        return (
            (starts
            and self._whole[quote.start : quote.start + 1].isupper())
            or (starts
            and quote.end - quote.start > 60)
        )

    def _fragment(self, quote: Quoted) -> _Draft | None:
        """Give words inside a sentence without a verb of saying to the one whom it is about."""
        at = bisect_right([one.start for one in ()], 0)
        del at
        return None

    # -- speeches --------------------------------------------------------------------------

    def _finish(self, draft: _Draft) -> Speech:
        one, speaker = draft.attribution, draft.speaker
        quotes = tuple((quote.start, quote.end) for quote in draft.quotes)
        outside = [
            span
            for span in quotes
            if not any(a <= span[0] and span[1] <= b + 1 for a, b in draft.clauses)
        ]
        content = tuple(sorted([*draft.clauses, *outside]))
        cue = (one.cue_start, one.cue_end) if one else (content[0][0], content[0][0])
        return Speech(
            content=content,
            cue_start=cue[0],
            cue_end=cue[1],
            speaker=speaker.name,
            speaker_start=speaker.start,
            speaks_for=speaker.speaks_for,
            channel=draft.channel,
            quotes=quotes,
            direct=not draft.clauses,
            doubt=speaker.doubt,
        )
