"""What is said: the clause that a verb of saying reports, after it, before it or around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.speech.lexicon import Frame, alternation, lexicon
from extract.speech.marks import BLOT
from extract.speech.verbs import FINITE, HELPERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.speech.attributions import Attribution

Span = tuple[int, int]
_REACH = 400
_THAT = re.compile(r"\bthat\s+")
_STOP = re.compile(rf"[;:\n{BLOT}]")
_PRONOUN = re.compile(r"(?:he|she|it|they|we|you|I|there|this|these|those|nobody|everyone)\b")
_UNBROKEN = re.compile(r"[^;]*")
_SIMPLE = re.compile(r"(?:(?!\b(?:that|which|who|whom|when|if|to)\b)[^;,])*")
_TIME = (
    r"(?:(?:late|early|earlier|later)\s+)?(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:\s+(?:morning|afternoon|evening|night))?|yesterday|today|tonight|later|again|then|there"
)
_MEDIA = alternation((*lexicon().channel_nouns, *lexicon().channel_names))
# What may stand between the verb and what is said: "on Sunday", "in a post on Telegram".
_BETWEEN = re.compile(
    rf"\s*(?:(?:{_TIME})\b|(?:in|at|on|during|via|over)\s+"
    r"(?:(?:the|an?|his|her|its|their|two|three|state)\s+)?(?:[\w’'-]+\s+){0,3}?"
    rf"(?:{_MEDIA})\b(?:\s+(?:on|with|to|from)\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)?)"
)
_HEARER = re.compile(
    r"\s+(?:him|her|them|us|me|(?:(?:the|an?|his|her|their|state|[A-Z]\w+)\s+){0,2}"
    r"(?:(?:[a-z]+\s)?(?:show|programme|podcast|broadcaster|station)|reporters|journalists|lawmakers|MPs|parliament|Congress|senators|supporters|television|radio"
    r"|TV|newspaper|agency|crowd|audience|members|ministers|staff|employees|workers|investors"
    r"|shareholders|delegates|conference|briefing|interviewer|"
    rf"(?:{alternation(lexicon().outlets)})))\b"
)
_NAMED_HEARER = re.compile(
    r"\s+(?:(?:the|an?|his|her|its|their|our)\s+[\w’'-]+(?:\s[\w’'-]+)?(?=\s+(?:it|he|she|they|there|we|I)\b))"
    r"|\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,2}(?=\s+(?:the|an?|it|he|she|they|there|his|her|its|their|no)\b)"
)
_LEADING = re.compile(
    r"(?:If|When|Once|Unless|Until|While|Although|Though|After|Before|As|Because|Since|Whether)\b"
)
_JOINED = re.compile(
    r",?\s*(?:but|and|or|nor|that|though|although|because|so|if|unless|which|when|while)\b"
)
_RELATIVE = re.compile(r"(?:who|which|whom|whose)\b")
_UNSAID = re.compile(r"\b(?:should|must|could|might|may|can|will)\b")  # not said as yet
_COMMA = re.compile(r",\s+")
_NO_CLAUSE = re.compile(rf"(?:{alternation(tuple(sorted(lexicon().no_clause)))})\b", re.IGNORECASE)
# "said no again, and this time it meant it": an answer, and no clause
_YES_OR_NO = re.compile(
    r"(?:no|yes)(?:[,.;!?]|\s+(?:again|to|for|once|twice|on|at|in|and|but|as|when|because|too|anyway|(?:Mon|Tues"
    r"|Wednes|Thurs|Fri|Satur|Sun)day)\b|$)"
)
_NOTHING = re.compile(rf"(?:no|some|any)thing\s+(?:{FINITE.pattern})")
_WARNS = re.compile(r"(?:warn|caution|assur|remind|promis|show)")
_MEANS_TO = re.compile(r"(?:decid|pledg|threaten|promis|vow|hop|volunteer|swear|swor|claim)")
_PLACED = re.compile(
    r"(?:in|at|on|after|before|during|through|to|by|from|via|late|early|earlier|later|last|this|yesterday"
    r"|today|publicly|privately|only|again|there|here|\w+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
# Where what is reported ends inside a sentence: at a semicolon, or at a colon before quoted words.
_HALF = re.compile(rf";|:\s*(?={BLOT})")
_OWN_JOINT = re.compile(r",\s(?:and|but)\s(?!that\b)")
_OWN_TIME = re.compile(
    r"(?:on|in|by|last|earlier|later|hours|days|weeks|a\s\w+\slater|the\s(?:next|same)\sday)\b"
)
_FORETOLD = re.compile(r"(?:would|could|might|should)\b")
_NEAR = 90  # characters that an aside or a subject may take
_SHIFTED = re.compile(r"(?:would|had|could|might)\b")
_HELPED = re.compile(rf"(?:{HELPERS})\b")
_NOT_BESIDE = re.compile(rf"[;:{BLOT}]|\b(?:that|{HELPERS}|said|told|and)\b")
# What begins a half that the article tells of its own: a time, a place, a condition.
_NO_SUBJECT = re.compile(
    r"\s*(?:in|on|at|by|for|after|before|during|since|until|if|hours?|days?|weeks?|months?|later"
    r"|earlier|last|\w+\s(?:hours?|days?|weeks?|months?)|and|but|a\s\w+\slater)\b|[^;]*,"
)
_BROKEN = re.compile(r"[;:]\s+|\s[—–-]\s")


class Contents:
    """Finds the reported clauses of one text, whose quotations are blotted out."""

    def __init__(self, blotted: str) -> None:
        self._text = blotted

    def after(self, one: Attribution, end: int) -> Span | None:
        """Return the clause that follows an attribution and ends at `end` at the latest."""
        if one.frame not in (Frame.BARE, Frame.THAT, Frame.TELL) or one.negated or one.after:
            return None
        if self._is_aside(one):
            return None  # "He would promise nothing, he said, that he could not keep"
        start = self._after_that(one, end)
        if start is None and one.frame is not Frame.THAT:
            start = self._bare(one, end)
        if start is None:
            return None
        end = self._end_of_relative(one, start, end)
        half = _HALF.search(self._text, start, min(end, start + 5 * _REACH))
        end = half.start() if half else end
        return self.trimmed(start, self._before_own(start, end))

    def _before_own(self, start: int, end: int) -> int:
        """Return where reported words end because the article goes on: ", and on Sunday he left".

        It does so with a time of its own, or in the simple past behind shifted words.
        """
        first = FINITE.search(self._text, start, min(end, start + _REACH))
        if first is None:
            return end
        is_shifted = _SHIFTED.match(self._text, first.start())
        for joint in _OWN_JOINT.finditer(self._text, first.end(), min(end, start + 2 * _REACH)):
            verb = FINITE.search(self._text, joint.end(), min(end, joint.end() + _NEAR))
            lead = self._text[joint.end() : verb.start()] if verb else ""
            if verb is None or not lead.strip() or "," in lead:
                continue
            timed = _OWN_TIME.match(lead) and not _FORETOLD.match(self._text, verb.start())
            if timed or (is_shifted and not _HELPED.match(self._text, verb.start())):
                return joint.start()
        return end

    def _end_of_relative(self, one: Attribution, start: int, end: int) -> int:
        """Return where the words end of "which warned that …, dropped": at the second verb."""
        lead = self._text[max(0, one.cue_start - 60) : one.cue_start].rpartition(",")[2]
        if not _RELATIVE.match(lead.lstrip()):
            return end
        for comma in _COMMA.finditer(self._text, start, min(end, start + _REACH)):
            if FINITE.match(self._text, comma.end()):
                return comma.start()
        return end

    def _is_aside(self, one: Attribution) -> bool:
        """Whether the attribution stands between two commas, amid the words that it reports."""
        lead = self._text[max(0, one.start - 3) : one.start].rstrip()
        return lead.endswith(",") and self._text.startswith(", that ", one.end)

    def _stands_behind(self, one: Attribution) -> bool:
        """Whether a clause and a comma stand before an attribution: its words come first."""
        lead = self._text[max(0, one.start - _REACH) : one.start].rstrip()
        clause = re.split(r"[.!?]\s", lead)[-1]
        return lead.endswith(",") and bool(FINITE.search(clause))

    def before(self, one: Attribution, floor: int) -> Span | None:
        """Return the clause before an attribution that stands after a comma."""
        stop = one.start
        if _RELATIVE.match(self._text, stop) or _UNSAID.search(self._text, stop, one.cue_start):
            return None
        if self._text.startswith("with ", stop):
            return None  # "the talks ended, with the union warning that"
        lead = self._text[max(floor, stop - 3) : stop].rstrip()
        if not lead.endswith(",") and one.frame is not None:
            return None
        start = floor
        for gap in _BROKEN.finditer(self._text, max(floor, stop - 2 * _REACH), stop):
            start = gap.end()
        if self._text.startswith("Asked ", start):
            return None  # "Asked whether …, she replied": another's question
        return self.trimmed(start, stop)

    def around(self, one: Attribution, before: Span | None, end: int) -> Span | None:
        """Return the rest of a clause that an attribution interrupts: "nothing, it says, was"."""
        if before is None:
            return None
        stop = self._after_asides(one.end, end)
        near = self._text.find(",", stop, min(end, stop + _NEAR))
        if near < 0 or _NOT_BESIDE.search(self._text, stop, near):
            return None
        stop = near
        words = self._text[before[0] : min(before[1], before[0] + _REACH)]
        is_open = _LEADING.match(words) or not self.is_clause(*before)
        joined = _JOINED.match(self._text, stop, end)
        if not is_open and (joined is None or self._is_own_deed(joined.end())):
            return None
        return self.trimmed(stop + 1, end)

    def _is_own_deed(self, at: int) -> bool:
        """Whether a verb goes on with what the speaker does: "…, he said, and left the room"."""
        at += self._text.startswith(" ", at)
        return bool(FINITE.match(self._text, at)) and not _HELPED.match(self._text, at)

    def shifted_half(self, one: Attribution, spans: Sequence[Span], end: int) -> list[Span]:
        """Return the half behind a semicolon that goes on with reported words.

        English shifts the tense of what is reported ("said it was ready; it would not wait"), and
        so tells it from what the article adds of its own ("…; the others left").
        """
        start = max(spans[-1][1], one.end)
        half = self._text.find(";", start, min(end, start + _NEAR))
        if half < 0 or FINITE.search(self._text, start, half):
            return []
        stop = min(end, half + _REACH)
        verb = FINITE.search(self._text, half, stop)
        lead = self._text[half + 1 : verb.start()] if verb else ""
        is_subject = verb is not None and not _NO_SUBJECT.match(lead) and len(lead) < _NEAR
        if not is_subject or verb is None or not _SHIFTED.match(self._text, verb.start()):
            return []
        span = self.trimmed(half + 1, end)
        return [span] if span else []

    def is_clause(self, start: int, end: int) -> bool:
        """Whether a finite verb stands in a span (looked for near its beginning)."""
        return bool(FINITE.search(self._text, start, min(end, start + _REACH)))

    def trimmed(self, start: int, end: int) -> Span | None:
        """Return a span without the spaces and stops at its ends, `None` if nothing is left."""
        while start < end and self._text[start] in " ,\n":
            start += 1
        while end > start and self._text[end - 1] in " ,.;:!?\n":
            end -= 1
        return (start, end) if end > start else None

    def _after_that(self, one: Attribution, end: int) -> int | None:
        """Return where a clause with "that" begins, if nothing but asides stands before it."""
        start = one.cue_end
        limit = min(end, start + 160)
        stop = _STOP.search(self._text, start, limit)
        limit = stop.start() if stop else limit
        that = _THAT.search(self._text, start, limit)
        if that is None or FINITE.search(self._text, start, that.start()):
            return None
        between = self._text[self._after_asides(start, that.start()) : that.start()].strip(" ,")
        return that.end() if not between or self._may_part(between, that.end(), one) else None

    def _may_part(self, between: str, end: int, one: Attribution) -> bool:
        """Whether words may part a verb from its "that": a hearer, a time or a place.

        Behind any other thing "that" is the thing's own: "claimed a raid that killed two".
        """
        if _PRONOUN.match(between) or FINITE.match(self._text, end):
            return False
        if between.startswith("to ") and _MEANS_TO.match(self._text, one.cue_start):
            return False  # "decided to recommend that"
        if one.frame is Frame.TELL or _WARNS.match(self._text, one.cue_start):
            return True
        return bool(_PLACED.match(between))

    def _bare(self, one: Attribution, end: int) -> int | None:
        """Return where a clause without "that" begins."""
        start = one.cue_end
        if one.frame is Frame.TELL:
            near = min(end, start + 80)
            hearer = _HEARER.match(self._text, start, near)
            hearer = hearer or _NAMED_HEARER.match(self._text, start, near)
            if hearer is None:
                return None
            start = hearer.end()
        start = self._after_asides(start, end)
        words = self._text[start : min(end, start + _REACH)]
        if words[:1] != " " or not words[1:2].isalnum():
            return None
        words = words[1:]
        if _YES_OR_NO.match(words):
            return None
        if _PLACED.match(words) and self._stands_behind(one):
            return None  # "It was over, Roe told the BBC after the talks, and …"
        if not _PRONOUN.match(words) and (
            (_NO_CLAUSE.match(words) and not _NOTHING.match(words))
            or not self._has_verb(words, one)
        ):
            return None
        return start + 1

    def _has_verb(self, words: str, one: Attribution) -> bool:
        # "said" rarely has a thing for its object; "claimed" and "denied" often do.
        loose = one.frame is Frame.TELL or self._text.startswith(("sa", "Sa"), one.cue_start)
        near = (_UNBROKEN if loose else _SIMPLE).match(words)
        return near is not None and bool(FINITE.search(near[0]))

    def _after_asides(self, start: int, end: int) -> int:
        """Step over "on Sunday", "in a statement" and their like."""
        aside = _BETWEEN.match(self._text, start, min(end, start + 120))
        while aside:
            start = aside.end()
            aside = _BETWEEN.match(self._text, start, min(end, start + 120))
        return start
