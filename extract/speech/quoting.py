"""Gives every quotation to the attribution that it belongs to, or to the speaker before it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.speech.drafts import Draft
from extract.speech.lexicon import Frame, lexicon
from extract.speech.marks import BLOT, Quoted, paragraphs
from extract.speech.speakers import Speaker, Speakers
from extract.speech.subjects import Subjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.speech.attributions import Attribution

_REACH = 400
_SENTENCE_END = re.compile(r"[.!?]\s|;|\n")
_SENTENCE_START = re.compile(r".*[.!?;\n]\s", re.DOTALL)
_COLON_REACH = 8  # characters before a quotation in which a colon leads to it
_COLON = re.compile(r":\s*$")
_ABOUT = "quoted without a verb of saying; the speaker is whom the sentence is about"
_LONG = 60  # characters: quoted words so long stand for themselves, whatever their first letter


@dataclass(slots=True)
class _Last:
    """The draft that the quotation before was given to, and the paragraph that it stands in."""

    draft: Draft
    paragraph: int


class Quoting:
    """Walks over the quotations of one text."""

    def __init__(self, text: str, blotted: str, speakers: Speakers) -> None:
        self._whole, self._text = text, blotted
        self._speakers = speakers
        self._subjects = Subjects(blotted, speakers)
        self._bounds = list(paragraphs(text))
        self._edges = [start for start, _ in self._bounds]

    def give(self, quotes: Sequence[Quoted], drafts: Sequence[Draft]) -> list[Draft]:
        """Add quotations to these drafts; return the new drafts of those with no attribution."""
        attributed = [(one.attribution, one) for one in drafts if one.attribution]
        starts = [one.start for one, _ in attributed]
        new: list[Draft] = []
        last: _Last | None = None
        for quote in quotes:
            number = bisect_right(self._edges, quote.outer_start) - 1
            draft = self._beside(quote, attributed, starts, self._bounds[number][1])
            draft = draft or self._carried(quote, last, number)
            if draft is None:
                draft = self._alone(quote, last, number)
                if draft is None:
                    continue
                new.append(draft)
            draft.quotes.append(quote)
            last = _Last(draft, number)
        return new

    def _beside(
        self,
        quote: Quoted,
        drafts: Sequence[tuple[Attribution, Draft]],
        starts: Sequence[int],
        end: int,
    ) -> Draft | None:
        """Return the attribution beside a quotation, or the one that reports the clause around."""
        at = bisect_left(starts, quote.outer_start)
        reaching = [pair for pair in drafts[max(0, at - 2) : at] if self._reaches(*pair, quote)]
        after = drafts[at] if at < len(drafts) and starts[at] < end else None
        named = bool(reaching) and reaching[-1][0].frame is Frame.NAME
        follows = after is not None and self._follows(after[0], quote)
        if after and follows and not named and not self._is_stopped(after[0], quote):
            return after[1]
        if reaching and reaching[-1][0].frame is Frame.QUOTE:
            # "Roe said they had agreed to talk “promptly”": the words are the outer speaker's.
            around = [*reaching[:-1], *([after] if after else [])]
            outer = next((draft for _, draft in around if draft.covers(quote)), None)
            return outer or reaching[-1][1]
        if reaching:
            return reaching[-1][1]
        begins_anew = follows and after is not None and after[1].clauses
        covered = after is not None and after[1].covers(quote)
        return after[1] if after and (covered or (follows and not begins_anew)) else None

    def _reaches(self, one: Attribution, draft: Draft, quote: Quoted) -> bool:
        """Whether an attribution before a quotation is of the same sentence."""
        if draft.covers(quote):
            return True
        if one.negated or quote.outer_start - one.cue_end > _REACH:
            return False
        gap = self._text[one.cue_end : quote.outer_start]
        if not _SENTENCE_END.search(gap):
            return True
        led_on = bool(_COLON.search(gap)) and "\n" not in gap
        other = self._led_in(quote) if led_on else None  # "Lind left. Roe faced him: “…”"
        return led_on and (other is None or other.speaker.name == draft.speaker.name)

    def _follows(self, one: Attribution, quote: Quoted) -> bool:
        """Whether an attribution stands right behind a quotation: "“…,” he said"."""
        near = self._text[quote.outer_end : min(one.start, quote.outer_end + 8)]
        if one.elided or one.negated:
            return False
        return one.start - quote.outer_end < 8 and not near.strip(" ,\n")

    def _is_stopped(self, one: Attribution, quote: Quoted) -> bool:
        """Whether a full stop in the marks parts them from a sentence that begins anew."""
        stopped = self._whole[quote.end - 1] == "."
        return stopped and self._whole[one.start : one.start + 1].isupper()

    def _carried(self, quote: Quoted, last: _Last | None, number: int) -> Draft | None:
        """Return the draft before, where the words go on with it."""
        if last is None or not self._is_sentence(quote) or self._led_in(quote) is not None:
            return None
        gap = number - last.paragraph
        return last.draft if gap == 0 or (quote.carries_on and gap == 1) else None

    def _alone(self, quote: Quoted, last: _Last | None, number: int) -> Draft | None:
        """Return a draft for words that nobody is named beside; `None` where they quote nobody."""
        if not self._is_sentence(quote):
            return self._fragment(quote)
        introduced = self._led_in(quote)
        if introduced is not None:
            return introduced
        start, end = self._bounds[number]
        whole = not self._text[start:end].strip(BLOT + " \n.,")
        if last and last.draft.speaker.name and number - last.paragraph == 1 and whole:
            before = last.draft.speaker
            doubt = "no attribution beside the words; the speaker is the one before"
            return Draft(Speaker(before.name, None, before.speaks_for, doubt))
        return Draft(Speaker(None, doubt="nobody is named for the quoted words"))

    def _led_in(self, quote: Quoted) -> Draft | None:
        """Return a draft for whoever the words before a colon are about: "Roe faced him: “…”"."""
        before = self._text[max(0, quote.outer_start - _COLON_REACH) : quote.outer_start].rstrip()
        return self._about(quote.outer_start) if before.endswith(":") else None

    def _is_sentence(self, quote: Quoted) -> bool:
        """Whether the words stand as sentences of their own, not inside one."""
        lead = self._text[max(0, quote.outer_start - 3) : quote.outer_start].rstrip(" ")
        begins = not lead or lead[-1] in "\n.!?:" + BLOT
        is_long = quote.end - quote.start > _LONG
        return begins and (is_long or self._whole[quote.start].isupper())

    def _fragment(self, quote: Quoted) -> Draft | None:
        """Give words inside a sentence without a verb of saying to the one whom it is about.

        A single word, or a name behind "called" or "the", is a label and quotes nobody.
        """
        before = self._text[max(0, quote.outer_start - _REACH) : quote.outer_start].split()
        is_label = not before or before[-1].casefold() in lexicon().before_label
        is_label = is_label or before[-1].endswith(("’s", "'s"))
        if is_label or " " not in self._whole[quote.start : quote.end]:
            return None
        return self._about(quote.outer_start)

    def _about(self, end: int) -> Draft | None:
        """Return a draft for the one whom the sentence before a place is about, if it names one."""
        lead = self._text[max(0, end - _REACH) : end].rstrip()
        begun = _SENTENCE_START.match(lead)
        words = lead[begun.end() :] if begun else lead
        floor = max(0, end - _REACH) + len(lead) - len(words)
        main = self._subjects.main(floor, end)
        if main is None or not main.actors or lexicon().negation & set(words.split()):
            return None
        return Draft(Speaker(main.actors[0], main.start, doubt=_ABOUT))
