"""Joins attributions, reported clauses and quotations of an article into speeches."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.speech.attributions import Attribution, Attributions, Nearness
from extract.speech.channels import Channels
from extract.speech.contents import Contents
from extract.speech.drafts import Draft
from extract.speech.free import FreeSpeech
from extract.speech.interviews import interview
from extract.speech.lexicon import Frame
from extract.speech.marks import BLOT, blotted, quoted
from extract.speech.quoting import Quoting
from extract.speech.speakers import Speaker, Speakers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.values import Cast, Sentence, Speech

Span = tuple[int, int]
_NEAR = 60  # characters of an aside
_JOINT = re.compile(r"(?:,\s*)?(?:\b(?:and|but|while|as|yet)\s+)?$")


def speeches(text: str, sentences: Sequence[Sentence], cast: Cast) -> list[Speech]:
    """Return what people of the cast say in an article, in text order.

    A speech may lie inside the content of another ("Roe said that Doe had warned …"): the outer
    one is then the article's witness for the inner one. Words that follow each other in one
    paragraph under one attribution are one speech with several spans. Quoted words without any
    attribution have an empty cue at their beginning.
    """
    quotes = quoted(text)
    blot = blotted(text, quotes)
    speakers = Speakers(blot, cast)
    drafts = _Drafting(blot, speakers).drafts(sentences)
    spoken = interview(blot, speakers)
    quotes = tuple(one for one in quotes if not any(each.holds(one) for each in spoken))
    drafts += [*spoken, *Quoting(text, blot, speakers).give(quotes, drafts)]
    done = [one.finished() for one in drafts if one.clauses or one.quotes]
    return sorted(done, key=_place)


def _with_voice(one: Speaker, *, aloud: bool) -> Speaker:
    return one if one.is_aloud is aloud else replace(one, is_aloud=aloud)


def _place(one: Speech) -> tuple[int, int]:
    return one.content[0][0], one.cue_start


class _Drafting:
    """Makes a draft of every attribution, with the clauses that it reports."""

    def __init__(self, blot: str, speakers: Speakers) -> None:
        self._text = blot
        self._speakers = speakers
        self._attributions = Attributions(blot, speakers)
        self._contents = Contents(blot)
        self._channels = Channels(blot)
        self._free = FreeSpeech(blot)

    def drafts(self, sentences: Sequence[Sentence]) -> list[Draft]:
        """Return the drafts of all sentences."""
        drafts: list[Draft] = []
        last: Speaker | None = None
        spoke_in = paragraph = -1
        for sentence in sentences:
            begins, paragraph = sentence.paragraph != paragraph, sentence.paragraph
            near = Nearness.FIRST if begins and spoke_in == paragraph - 1 else Nearness.FAR
            near = Nearness.HERE if spoke_in == paragraph else near
            found = self._attributions.of_sentence(sentence.start, sentence.end, last, near)
            here = self._of_sentence(found, sentence)
            going_on = None if found else self._free.going_on(sentence)
            if going_on is None:
                self._free.heard(here, sentence)
            drafts += here if going_on is None else [going_on]
            named = [
                _with_voice(one.speaker, aloud=self._attributions.speaks(one))
                for one in found
                if one.speaker.name and self._attributions.takes_over(one)
            ]
            for one in named:
                last, spoke_in = self._speakers.following(last, one), paragraph
        return drafts

    def _of_sentence(self, found: list[Attribution], sentence: Sentence) -> list[Draft]:
        drafts: list[Draft] = []
        floor = sentence.start
        final = next((one for one in reversed(found) if self._attributions.speaks(one)), None)
        for one, end in zip(found, self._ends(found, sentence.end), strict=True):
            spans = self._clauses(one, floor, end, sentence)
            if spans and one is final and not one.negated:
                spans += self._contents.shifted_half(one, spans, sentence.end)
            draft = Draft(one.speaker, one, spans)
            stop = min((span[0] for span in draft.clauses if span[0] >= one.cue_end), default=end)
            draft.channel = self._channels.of(one, sentence.start, stop)
            drafts.append(draft)
            if one.frame is None and draft.clauses:
                floor = max(floor, one.end)
        return drafts

    def _ends(self, found: list[Attribution], end: int) -> list[int]:
        """Return for each attribution where a clause that follows it ends at the latest.

        It ends where another speaks beside it (", and he claimed", ", adding"), not where the
        clause itself tells of somebody who speaks.
        """
        ends: list[int] = []
        for at in range(len(found) - 1, -1, -1):
            one = found[at]
            ends.append(end)
            lead = self._text[max(0, one.start - 8) : one.start]
            joint = _JOINT.search(lead)
            joined = joint[0] if joint else ""
            beside = joined.startswith(",") or lead.rstrip().endswith(";")
            if one.resumes or (one.earlier and joined.startswith(",") and joined != ", "):
                continue  # "…, she said, and he had promised it": told by her as well
            if one.earlier and joined == ", " and at and self._parts(found[at - 1], one):
                continue  # "If they wanted one, she said, they should write it"
            if (one.frame is not None and beside) or (one.elided and joined):
                end = one.start - len(joined)
        return ends[::-1]

    def _parts(self, before: Attribution, one: Attribution) -> bool:
        """Whether nothing but an aside stands between a saying and what goes on behind it."""
        between = self._text[before.end : one.start]
        return len(between) < _NEAR and not self._contents.is_clause(before.end, one.start)

    def _clauses(self, one: Attribution, floor: int, end: int, sentence: Sentence) -> list[Span]:
        if one.frame is None:
            return self._of_source(one, floor, end, sentence.start)
        after = self._contents.after(one, end)
        if after:
            return [after]
        if one.elided or one.negated or one.frame is Frame.NAME:
            return []
        before = self._contents.before(one, floor)
        around = self._contents.around(one, before, end)
        spans = [span for span in (before, around) if span]
        return spans if any(self._contents.is_clause(*span) for span in spans) else []

    def _of_source(self, one: Attribution, floor: int, end: int, start: int) -> list[Span]:
        """Return the clause that "according to" stands before, if it opens one, or behind."""
        lead = self._text[start : one.start] if one.start - start < 8 else "…"
        opens = not lead.strip(f" ,{BLOT}") or floor >= one.start - 1
        span = self._contents.trimmed(*((one.end, end) if opens else (floor, one.start)))
        if span is None or self._contents.is_clause(*span):
            return [span] if span else []
        # "The talks, according to Roe, collapsed"
        rest = None if opens else self._contents.around(one, span, end)
        return [span, rest] if rest and self._contents.is_clause(*rest) else []
