"""The day of an act: from the words beside it, from its neighbours, or from publication."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.pieces import Link, Piece, cut
from extract.dating.values import ActSpan, Dating
from store.model import DatedBy, Status, bounds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.values import Sentence, Speech, Timex

_FUTURE = (Status.PLANNED, Status.CONDITIONAL)
_WAS_DUE = re.compile(r"\b(?:had|was|were|been|set|due|originally)\b")
_PRESENT = re.compile(r"\b(?:is|are|has|have|says|will|denies|remains|now)\b")
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|told|\w{2,}ed|met|sat|spoke|ran|put|gave|took|made)\b"
)
_ATTRIBUTE = re.compile(r"(?:[’']s?)?\s+(?!(?:and|or|to|in|on|at|by|with|for|of|from|but|as|that|after"
                        r"|before|when|who|which|while|if|is|are|was|were|has|had|have|will|would)\b)[a-z]{3,}")  # fmt: skip
_AFTER = re.compile(r"\b(?:after|following)\s+[^,;]*$")
_BEFORE = re.compile(r"\b(?:before|ahead\s+of|prior\s+to)\s+[^,;]*$")
_OFFSET = re.compile(
    r"(?P<n>an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+"
    r"(?P<unit>day|week)s?\s+(?P<side>after|before)",
    re.IGNORECASE,
)
_LOOK_BACK = 4  # sentences of the same paragraph that may lend a date


class Dater:
    """Dates the acts of one article.

    `speeches`, where given, tell reported clauses from the saying, so that each gets its own date.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        timexes: Sequence[Timex],
        published: date,
        speeches: Sequence[Speech] = (),
    ) -> None:
        self._text, self._sentences, self._published = text, sentences, published
        self._timexes = sorted((one for one in timexes if one.edtf), key=lambda one: one.start)
        self._starts = [one.start for one in self._timexes]
        self._contents = sorted({span for one in speeches for span in one.content})
        self._content_starts = [span[0] for span in self._contents]
        self._pieces: dict[int, list[Piece]] = {}

    def date(self, act: ActSpan) -> Dating:
        """Return the day of an act; it always has one, down to publication."""
        beside = self._beside(act)
        if beside is not None:
            return beside
        context = self._context(act)
        return context if context is not None else self._publication(act)

    # -- expressions in the sentence -------------------------------------------------------

    def _beside(self, act: ActSpan) -> Dating | None:
        pieces = self._of(act.sentence)
        at = self._at(pieces, act.cue_start)
        chosen = self._governing(act, pieces, at)
        if chosen is None:
            return None
        timex, where = chosen
        return self._dated(act, timex, pieces, at, where)

    def _governing(self, act: ActSpan, pieces: list[Piece], at: int) -> tuple[Timex, int] | None:
        """Return the expression that governs an act, and the piece that it stands in."""
        for group in self._groups(act, pieces, at):
            found: list[tuple[float, Timex, int]] = []
            for index in group:
                for timex in self._inside(pieces[index].start, pieces[index].end):
                    if self._fits(act, timex):
                        found.append((self._distance(act, timex), timex, index))
            if found:
                _, timex, index = min(found, key=lambda one: one[0])
                return timex, index
        return None

    def _groups(self, act: ActSpan, pieces: list[Piece], at: int) -> list[list[int]]:
        """Return pieces to look in, the act's own clause first, then what it hangs on."""
        groups = [self._clause(pieces, at)]
        current: int | None = at
        while current is not None and len(groups) < 6:
            piece = pieces[current]
            if not piece.finite and piece.link in (Link.TAIL, Link.JOINED):
                current = piece.parent
                continue
            if piece.link is Link.CONTENT:
                break
            lends = piece.link in (
                Link.WHEN,
                Link.PARTICIPLE,
                Link.JOINED,
                Link.RELATIVE,
                Link.TAIL,
            )
            if not lends or act.status in (Status.PLANNED, Status.ONGOING):
                break
            current = piece.parent
            if current is not None:
                groups.append(self._clause(pieces, current))
        for index, piece in enumerate(pieces):
            top = self._top(pieces, at)
            if piece.parent == top and piece.link is Link.WHEN and index < top:
                groups.append([index])
            if (
                piece.link is Link.JOINED
                and piece.finite
                and piece.parent == at
                and not piece.has_subject
            ):
                groups.append(self._clause(pieces, index))
            if piece.link is Link.CONDITION and act.status is Status.CONDITIONAL:
                groups.append([index])
        return groups

    def _top(self, pieces: list[Piece], at: int) -> int:
        piece = pieces[at]
        while piece.parent is not None and piece.link is not Link.CONTENT and piece.parent != at:
            at = piece.parent
            piece = pieces[at]
        return at

    def _clause(self, pieces: list[Piece], at: int) -> list[int]:
        """Return the piece and those without a verb that belong to its clause."""
        while not pieces[at].finite and pieces[at].parent is not None and pieces[at].link in (
            Link.TAIL, Link.JOINED, Link.SIDE, Link.WHEN,
        ):  # fmt: skip
            parent = pieces[at].parent
            assert parent is not None
            at = parent
        members = {at}
        for index, piece in enumerate(pieces):
            loose = (
                not piece.finite and piece.link is not Link.MAIN and piece.link is not Link.CONTENT
            )
            if loose and piece.parent in members:
                members.add(index)
        lead = at - 1
        if lead >= 0 and not pieces[lead].finite and pieces[at].link in (Link.TAIL, Link.MAIN):
            members.add(lead)
        return sorted(members)

    def _distance(self, act: ActSpan, timex: Timex) -> float:
        gap = (
            timex.start - act.cue_end
            if timex.start >= act.cue_start
            else act.cue_start - timex.end + 8
        )
        outside = not (act.clause_start <= timex.start < act.clause_end)
        return gap + (40 if outside else 0)

    def _fits(self, act: ActSpan, timex: Timex) -> bool:
        """Whether an expression can be the time of an act of this status at all."""
        if self._is_attribute(act, timex):
            return False
        assert timex.edtf is not None
        first, last = days.limits(timex.edtf)
        cue = self._text[act.cue_start : act.cue_end]
        if act.status is Status.HAPPENED:
            return first is None or first <= self._published
        if act.status in _FUTURE and not act.background and not _WAS_DUE.search(cue):
            return last is None or last >= self._published
        return True

    def _is_attribute(self, act: ActSpan, timex: Timex) -> bool:
        """Whether the expression only describes a thing: "the March 1 limit", "Friday’s talks"."""
        if not act.cue_start >= timex.end and not timex.end >= act.cue_end:
            return False
        before = self._text[max(0, timex.start - 5) : timex.start].casefold()
        determined = before.endswith(("the ", " a ", " an ", "his ", "her ", "its "))
        owned = self._text[timex.end : timex.end + 2] in ("’s", "'s")
        if not owned and not (determined and _ATTRIBUTE.match(self._text, timex.end)):
            return False
        between = self._text[timex.end : act.cue_start]
        return not (act.cue_start >= timex.end and len(between) < 30 and between.count(" ") <= 2)

    def _dated(
        self, act: ActSpan, timex: Timex, pieces: list[Piece], at: int, where: int
    ) -> Dating:
        edtf = days.day_part(timex.edtf or "")
        piece = pieces[at]
        shares = piece.link is Link.WHEN and where != at
        pluperfect = re.search(r"\bhad\b", self._text[act.cue_start : act.cue_end])
        if edtf.endswith("/..") and act.status is Status.HAPPENED and (shares or pluperfect):
            edtf = edtf.removesuffix("/..")
        if edtf.startswith("../") and pieces[where].link is Link.CONDITION and where != at:
            edtf = edtf.removeprefix("../")
        offset = _OFFSET.match(self._text, timex.start, timex.end + 1)
        if (
            offset
            and timex.end <= act.cue_start
            and len(self._text[timex.end : act.cue_start]) < 80
        ):
            inside = not re.search(r"[,;]", self._text[timex.end : act.cue_start])
            edtf = days.shifted(edtf, offset) if inside else edtf
        edtf = self._around(act, timex, edtf)
        doubts = (timex.doubt,) if timex.doubt else ()
        return self._dating(edtf, DatedBy.EXPRESSION, timex=timex, doubts=doubts)

    def _around(self, act: ActSpan, timex: Timex, edtf: str) -> str:
        """Open the date of an act that comes after or before something else of that day."""
        if "/" in edtf or timex.start < act.cue_end:
            return edtf
        between = self._text[act.cue_end : timex.start]
        if act.status in _FUTURE and _AFTER.search(between):
            return f"{edtf}/.."
        if _BEFORE.search(between):
            return f"../{edtf}"
        return edtf

    # -- neighbours ------------------------------------------------------------------------

    def _context(self, act: ActSpan) -> Dating | None:
        saying = self._saying(act)
        if saying is not None:
            return self._from_saying(act, saying, DatedBy.EXPRESSION)
        if not self._carries_on(act):
            return None
        lent = self._lent(act.sentence)
        if lent is None:
            return None
        return self._from_saying(act, lent, DatedBy.CONTEXT)

    def _saying(self, act: ActSpan) -> Timex | None:
        """Return the date of the saying that reports the act, from the same sentence."""
        pieces = self._of(act.sentence)
        at = self._at(pieces, act.cue_start)
        while pieces[at].link is not Link.CONTENT:
            parent = pieces[at].parent
            if parent is None:
                return None
            at = parent
        others = [index for index in range(len(pieces)) if pieces[index].link is not Link.CONTENT]
        parent = pieces[at].parent
        if parent is None:
            return None
        for index in [i for i in self._clause(pieces, parent) if i in others]:
            for timex in self._inside(pieces[index].start, pieces[index].end):
                first, last = days.limits(timex.edtf or "")
                if first and last and last <= self._published:
                    return timex
        return None

    def _from_saying(self, act: ActSpan, timex: Timex, by: DatedBy) -> Dating:
        edtf = days.day_part(timex.edtf or "")
        first, last = days.limits(edtf)
        assert first is not None
        assert last is not None
        if act.status in _FUTURE:
            edtf = f"{last.isoformat()}/.."
        elif act.background or re.search(r"\bhad\b", self._text[act.cue_start : act.cue_end]):
            edtf = f"../{last.isoformat()}" if by is DatedBy.EXPRESSION else edtf
        return self._dating(edtf, by, timex=timex)

    def _carries_on(self, act: ActSpan) -> bool:
        """Whether an act goes on from the sentence before: told in the past, not as news."""
        if act.status is Status.ONGOING:
            return act.same_event_hint
        sentence = self._sentences[act.sentence]
        words = self._text[sentence.start : min(sentence.end, sentence.start + 400)]
        cue = self._text[act.cue_start : act.cue_end]
        if re.match(r"(?:has|have|is|are|says|denies)\b", cue):
            return act.same_event_hint
        return bool(_PAST.search(words)) or act.same_event_hint

    def _lent(self, index: int) -> Timex | None:
        """Return the date of the nearest sentence before, in the same paragraph."""
        paragraph = self._sentences[index].paragraph
        for back in range(index - 1, max(-1, index - 1 - _LOOK_BACK), -1):
            if self._sentences[back].paragraph != paragraph:
                return None
            main = self._main_date(back)
            if main is not None:
                return main
            sentence = self._sentences[back]
            words = self._text[sentence.start : min(sentence.end, sentence.start + 400)]
            if _PRESENT.search(words) and not _PAST.search(words):
                return None
        return None

    def _main_date(self, index: int) -> Timex | None:
        """Return the closed past date of a sentence's main clause."""
        pieces = self._of(index)
        for at, piece in enumerate(pieces):
            if piece.link in (Link.RELATIVE, Link.CONDITION, Link.SIDE, Link.CONTENT):
                continue
            for timex in self._inside(piece.start, piece.end):
                first, last = days.limits(timex.edtf or "")
                if first and last and last <= self._published and (last - first).days < 32:
                    return timex
            del at
        return None

    # -- publication -----------------------------------------------------------------------

    def _publication(self, act: ActSpan) -> Dating:
        day = self._published.isoformat()
        if act.status in _FUTURE:
            return self._dating(f"{day}/..", DatedBy.PUBLICATION)
        if act.background and act.status is not Status.ONGOING:
            return self._dating(f"../{day}", DatedBy.PUBLICATION)
        doubts = () if act.statement else ("no date in the text; taken as fresh",)
        return self._dating(day, DatedBy.PUBLICATION, doubts=doubts)

    # -- helpers ---------------------------------------------------------------------------

    def _dating(
        self, edtf: str, by: DatedBy, *, timex: Timex | None = None, doubts: tuple[str, ...] = ()
    ) -> Dating:
        earliest, latest = bounds(edtf)
        clock = by is DatedBy.EXPRESSION and timex is not None
        return Dating(
            date=edtf,
            earliest=earliest,
            latest=latest,
            dated_by=by,
            time=(timex.time or days.clock(timex.edtf or "")) if clock and timex else None,
            wording=self._text[timex.start : timex.end] if timex else None,
            doubts=doubts,
        )

    def _inside(self, start: int, end: int) -> list[Timex]:
        return self._timexes[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _of(self, index: int) -> list[Piece]:
        if index not in self._pieces:
            one = self._sentences[index]
            first = bisect_left(self._content_starts, one.start)
            stop = bisect_left(self._content_starts, one.end)
            self._pieces[index] = cut(self._text, one.start, one.end, self._contents[first:stop])
        return self._pieces[index]

    @staticmethod
    def _at(pieces: list[Piece], where: int) -> int:
        starts = [piece.start for piece in pieces]
        return max(0, bisect_left(starts, where + 1) - 1)
