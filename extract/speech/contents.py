"""What is said: the clause that a verb of saying reports, after it, before it or around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.speech.lexicon import Frame, lexicon
from extract.speech.marks import BLOT

if TYPE_CHECKING:
    from extract.speech.attributions import Attribution

type_span = tuple[int, int]
_REACH = 400
_THAT = re.compile(r"\bthat\s+")
_STOP = re.compile(r"[.;:\n" + BLOT + "]")
_FINITE = re.compile(
    r"\b(?:is|are|am|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does"
    r"|did|cannot|\w+n[’']t|\w{2,}ed|\w+[’'](?:re|ve|ll|d)|[Ii]t[’']s|[Hh]e[’']s|[Ss]he[’']s"
    r"|began|broke|brought|built|came|chose|drew|fell|felt|found|flew|fought|gave|gets|goes|got|grew"
    r"|held|kept|knew|knows|led|left|lost|made|makes|means|meant|met|needs|paid|put|ran|rang|rose"
    r"|said|sat|saw|says|seems|sent|shot|showed|shows|spent|spoke|stands|stood|struck|takes|thinks"
    r"|thought|told|took|wants|went|withdrew|won|works|wrote|remains|lies|depends|cut|hit|set|let)\b"
)
_PRONOUN = re.compile(r"(?:he|she|it|they|we|you|I|there|this|these|those|nobody|everyone)\b")
_TIME = (
    r"(?:(?:late|early|earlier|later)\s+)?(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?:\s+(?:morning|afternoon|evening|night))?|yesterday|today|tonight|later|again|then|there"
)
_ASIDE = re.compile(
    r"\s*(?:(?:"
    + _TIME
    + r")\b|(?:in|at|on|during|via|over)\s+(?:(?:the|a|an|his|her|its|their|two|"
    r"three|state)\s+)?(?:[\w’'-]+\s+){0,3}?(?:%s)\b(?:\s+(?:on|with|to|from)\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)?)"
    % "|".join(re.escape(n) for n in sorted((*lexicon().channel_nouns, *lexicon().channel_names)))
)
_HEARER = re.compile(
    r"\s+(?:him|her|them|us|me|(?:(?:the|a|an|his|her|their|state|[A-Z]\w+)\s+){0,2}"
    r"(?:reporters|journalists|lawmakers|MPs|parliament|Congress|senators|supporters|television|radio"
    r"|TV|newspaper|agency|crowd|audience|members|ministers|staff|employees|workers|investors"
    r"|shareholders|delegates|conference|briefing|interviewer|(?:%s)))\b"
    % "|".join(re.escape(one) for one in lexicon().outlets)
)
_LEADING = re.compile(
    r"(?:If|When|Once|Unless|Until|While|Although|Though|After|Before|As|Because|Since|Whether)\b"
)
_JOINED = re.compile(
    r",?\s*(?:but|and|or|nor|though|although|because|so|if|unless|which|when|while)\b"
)
_BROKEN = re.compile(r"[;:]\s+|\s[—–-]\s")


class Contents:
    """Finds the reported clauses of one text, whose quotations are blotted out."""

    def __init__(self, blotted: str) -> None:
        self._text = blotted

    def after(self, one: Attribution, end: int) -> type_span | None:
        """Return the clause that follows an attribution and ends at `end` at the latest."""
        if one.frame not in (Frame.BARE, Frame.THAT, Frame.TELL) or one.negated or one.after:
            return None
        start = self._after_that(one.cue_end, end)
        if start is None and one.frame is not Frame.THAT:
            start = self._bare(one, end)
        return self._trimmed(start, end) if start is not None else None

    def before(self, one: Attribution, floor: int) -> type_span | None:
        """Return the clause before an attribution that stands after a comma."""
        stop = one.start
        lead = self._text[max(floor, stop - 3) : stop].rstrip()
        if not lead.endswith(",") and one.frame is not None:
            return None
        start = floor
        for gap in _BROKEN.finditer(self._text, max(floor, stop - 2 * _REACH), stop):
            start = gap.end()
        return self._trimmed(start, stop)

    def around(self, one: Attribution, before: type_span | None, end: int) -> type_span | None:
        """Return the rest of a clause that an attribution interrupts: "nothing, it says, was"."""
        if before is None or self._text[one.end : one.end + 1] != ",":
            return None
        words = self._text[slice(*before)]
        is_open = _LEADING.match(words) or not self.is_clause(*before)
        if not is_open and not _JOINED.match(self._text, one.end, end):
            return None
        return self._trimmed(one.end + 1, end)

    def is_clause(self, start: int, end: int) -> bool:
        """Whether a finite verb stands in a span (looked for near its beginning)."""
        return bool(_FINITE.search(self._text, start, min(end, start + _REACH)))

    def _after_that(self, start: int, end: int) -> int | None:
        stop = _STOP.search(self._text, start, min(end, start + 160))
        limit = stop.start() if stop else min(end, start + 160)
        that = _THAT.search(self._text, start, limit)
        if that is None or _FINITE.search(self._text, start, that.start()):
            return None
        if _PRONOUN.match(self._text[start : that.start()].lstrip()):
            return None
        return that.end()

    def _bare(self, one: Attribution, end: int) -> int | None:
        start = one.cue_end
        if one.frame is Frame.TELL:
            hearer = _HEARER.match(self._text, start, min(end, start + 80))
            if hearer is None:
                return None
            start = hearer.end()
        aside = _ASIDE.match(self._text, start, min(end, start + 120))
        while aside:
            start = aside.end()
            aside = _ASIDE.match(self._text, start, min(end, start + 120))
        piece = self._text[start : min(end, start + _REACH)].lstrip()
        if self._text[start : start + 1] != " " or not piece:
            return None
        first = re.match(r"[\w’'-]*", piece)
        assert first is not None
        start = start + 1
        if _PRONOUN.match(piece):
            return start
        if first[0].casefold() in lexicon().no_clause and not re.match(
            r"(?:a|no|more|little)\b", piece
        ):
            return None
        return start if _FINITE.search(piece.split(";")[0]) else None

    def _trimmed(self, start: int, end: int) -> type_span | None:
        piece = self._text[start:end]
        left = len(piece) - len(piece.lstrip(" ,\n"))
        right = len(piece.rstrip(" ,.;:!?\n"))
        return (start + left, start + right) if right > left else None
