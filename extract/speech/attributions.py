"""Where a sentence says that somebody speaks: the reporting words and who they belong to."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from extract.speech.cues import Cues
from extract.speech.lexicon import Frame, Shape, Verb
from extract.speech.marks import BLOT
from extract.speech.speakers import Speaker, Speakers
from extract.speech.subjects import Subjects
from extract.speech.verbs import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHIFTED = frozenset(("had", "would", "could", "should", "might", "must", "may", "will", "can"))
_BESIDE_MARKS = frozenset({Frame.QUOTE, Frame.NAME})
_BE = frozenset(("is", "are", "was", "were", "been", "being", "be", "gets", "got", "getting"))
_QUOTED_AS = re.compile(
    r"(?:\b(?:is|was|were|are|been)\s+)?(?:quoted|cited|reported)\s+"
    r"(?:(?:by|in)\s+[^,;]{1,30}\s)?as\s+$"
)
_VIEWS = "(?:account|eyes|opinion|reckoning|telling|version|view|words)"
_HAS_IT = r"\s(?:puts?|sees|saw|tells|told|had|has)\sit\b"
_BELIEVED = r"\s(?:is|are|was|were)\sto\sbe\s(?:believed|trusted)\b"
_SOURCE = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the (?:words|view|eyes|opinion|account|telling) of)\s+"
    rf"|\b(?:[Bb]y|[Ii]n)\s+(?=[^,.;:]{{1,80}}?[’']s?\s+(?:own\s+)?{_VIEWS}\b)"
    rf"|\b(?:[Bb]y|[Ii]n)\s+(?=(?:his|her|its|their)\s(?:own\s)?{_VIEWS}\b)"
    rf"|\b[Aa]s\s+(?=[^,.;:]{{1,60}}?{_HAS_IT})"
    rf"|\b[Ii]f\s+(?=[^,.;:]{{1,60}}?{_BELIEVED})"
)
# One of these stands in every source: most sentences hold none.
_SOURCE_WORDS = (
    "ccording", "account", "words", "telling", "reckoning", "view", "eyes", "opinion", "version",
    "s it", "put it", "puts it", "saw it", "told it", "had it",
    "to be believed", "to be trusted",
)  # fmt: skip
_BEFORE_PLACE = re.compile(r"\s(?:in|on|at|to|that|by|for|from|with|during|after|before)\b")
_HIS = re.compile(rf"(?P<whose>his|her|its|their)\s(?:own\s)?{_VIEWS}\b")
_ACCOUNT = re.compile(rf"[’']s?\s+(?:own\s+)?{_VIEWS}\b|{_HAS_IT}|{_BELIEVED}")
_REACH = 240  # characters in which a clause has its verb
_HEAD = 160  # characters in which a sentence names whose view follows
_VIEW = re.compile(
    rf"(?P<whose>(?:[^\s,;:.{BLOT}]+\s){{0,6}}?(?:[^\s,;:.{BLOT}]+[’']s?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir))"
    r"\s(?P<what>(?:own\s|official\s|first\s|only\s)?(?:account|answer|argument|case|explanation"
    r"|line|message|position|reasoning|rejoinder|reply|response|retort|story|verdict|version|view))\b"
    rf"[^,;:.!?{BLOT}]{{0,60}}:\s"
)


class Nearness(Enum):
    """How near the last speaker is to a sentence."""

    HERE = auto()  # spoke in the same paragraph
    FIRST = auto()  # spoke in the paragraph before, and the sentence begins one
    FAR = auto()  # spoke earlier, and others have been told of since


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Reporting words and their speaker.

    `start`, `end` cover subject and verb ("he added"); `frame` is `None` for "according to".
    `elided` says that the subject is the one before ("…, adding that"); `after` that the subject
    follows the verb ("said Ms Roe"); `negated` that it was not said; `resumes` that the verb goes
    on with a clause that an attribution interrupts ("Roe, he said, promised"); `earlier` that
    helpers put it before or after the telling ("had promised", "would say").
    """

    start: int
    end: int
    cue_start: int
    cue_end: int
    frame: Frame | None
    speaker: Speaker
    elided: bool = False
    after: bool = False
    negated: bool = False
    resumes: bool = False
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class _Cue:
    """A reporting word in hand: where it stands, how far back and forward its sentence goes."""

    begin: int
    start: int
    end: int
    verb: Verb | None
    floor: int
    stop: int
    near: Nearness


class Attributions:
    """Finds the attributions of one text, whose quotations are blotted out."""

    def __init__(self, blotted: str, speakers: Speakers) -> None:
        self._text, self._speakers = blotted, speakers
        self._subjects = Subjects(blotted, speakers)
        self._cues = Cues(blotted)
        self._source_words = [word for word in _SOURCE_WORDS if word in blotted]

    def of_sentence(
        self, start: int, end: int, last: Speaker | None, near: Nearness
    ) -> list[Attribution]:
        """Return the attributions of a sentence in order; `last` spoke before it."""
        found: list[Attribution] = []
        view = self._view(start, end, last)
        if view is not None:
            found.append(view)
        cues = [*self._cues.verbs(start, end), *self._sources(start, end)]
        for cue_start, cue_end, verb in sorted(cues, key=_place):
            floor = found[-1].cue_end if found else start
            if cue_start < floor:
                continue
            here = Nearness.HERE if found else near
            cue = _Cue(start, cue_start, cue_end, verb, floor, end, here)
            one = self._source(cue, last) if verb is None else self._spoken(cue, verb, last, found)
            if one is not None:
                found.append(one)
                if one.speaker.name and self.speaks(one):
                    last = self._speakers.following(last, one.speaker)
        return found

    def speaks(self, one: Attribution) -> bool:
        """Whether somebody surely speaks there: "agreed" and "called" say so beside marks only."""
        if one.frame not in _BESIDE_MARKS:
            return True
        return (
            BLOT
            in self._text[max(0, one.start - 3) : one.start] + self._text[one.end : one.end + 3]
        )

    def takes_over(self, one: Attribution) -> bool:
        """Whether "he said" in the next sentence is whoever speaks there, or calls, or urges."""
        aloud = one.speaker.doubt is None and not (one.earlier or one.elided or one.negated)
        return self.speaks(one) or (aloud and self._speakers.is_person(one.speaker.name))

    def _sources(self, start: int, end: int) -> Iterator[tuple[int, int, Verb | None]]:
        words = self._text[start:end] if self._source_words else ""
        if any(word in words for word in self._source_words):
            for cue in _SOURCE.finditer(self._text, start, end):
                yield cue.start(), cue.end(), None

    def _view(self, start: int, end: int, last: Speaker | None) -> Attribution | None:
        """Read "Acme’s answer came at once: it had paid", at the head of a sentence."""
        stop = min(end, start + _HEAD)
        colon = self._text.find(":", start, stop) >= 0  # most sentences have none
        view = _VIEW.match(self._text, start, stop) if colon else None
        if view is None:
            return None
        speaker = self._speakers.in_phrase(view.start(), view.end("whose"), last)
        if speaker is None or speaker.name is None:
            return None
        return Attribution(
            start=start, end=view.end(), cue_start=start, cue_end=view.end("what"), frame=None,
            speaker=speaker,
        )  # fmt: skip

    def _source(self, cue: _Cue, last: Speaker | None) -> Attribution | None:
        """Read "according to X" and "by X’s account"."""
        stop = self._subjects.end_of_phrase(cue.end, cue.stop)
        owned = _HIS.match(self._text, cue.end) or _ACCOUNT.search(self._text, cue.end, stop)
        foot = (
            owned.end("whose") if owned and owned.re is _HIS else owned.start() if owned else stop
        )
        speaker = self._speakers.in_phrase(cue.end, foot, last)
        if speaker is None:
            return None
        return Attribution(
            start=cue.start,
            end=owned.end() if owned else stop,
            cue_start=cue.start,
            cue_end=owned.end() if owned else cue.end,
            frame=None,
            speaker=speaker,
        )

    def _spoken(
        self, cue: _Cue, verb: Verb, last: Speaker | None, found: list[Attribution]
    ) -> Attribution | None:
        """Read a verb of saying with its subject, which stands before or after it."""
        lead = self._subjects.before_helpers(cue.floor, cue.start)
        if lead.helper in _BE and verb.shape is not Shape.ING:
            return self._passive(cue, verb, last)
        if self._text.endswith("having ", max(0, cue.start - 8), cue.start):
            return None  # "may join, having promised it in May": no saying of today
        close = lead.end
        if verb.shape is Shape.ING:
            since = max(cue.floor, cue.start - 60)
            quoted_as = _QUOTED_AS.search(self._text, since, cue.start)
            close = quoted_as.start() if quoted_as else close
        head, foot = self._subjects.ending_at(cue.floor, close)
        if verb.shape is Shape.ING and close == lead.end and self._is_behind_verb(cue, head):
            head = foot = close  # "wrote to the minister, Ada Roe, warning that …"
        one = Attribution(
            start=head, end=cue.end, cue_start=cue.start, cue_end=cue.end, frame=verb.frame,
            speaker=Speaker(None), negated=lead.negated, earlier=lead.helper in _SHIFTED,
        )  # fmt: skip
        if foot > head:
            near = None if cue.near is Nearness.FAR else last
            if self._text.startswith(("neither ", "Neither "), head):
                return None
            speaker = self._speakers.in_phrase(head, foot, near)
            word = self._text[head:foot].strip().casefold()
            if speaker is not None and word == "who":
                speaker = self._antecedent(cue.floor, head, speaker)
            elif (
                speaker is not None and self._goes_on(cue, head) and not self._told_of(cue, speaker)
            ):
                speaker = self._speakers.same_again(word, speaker, self._nearest(cue, head, last))
            return None if speaker is None else _with(one, speaker)
        return self._inverted(one, cue, verb, last) or self._elided(one, cue, last, found)

    def _is_behind_verb(self, cue: _Cue, head: int) -> bool:
        """Whether a comma and a verb before it part an -ing from the phrase that it follows."""
        parted = self._text[cue.floor : cue.start].rstrip().endswith(",")
        return parted and bool(FINITE.search(self._text, max(cue.begin, head - _REACH), head))

    def _told_of(self, cue: _Cue, speaker: Speaker) -> bool:
        """Whether a sentence is about the one who "he" is: "Roe called it a lie, he said"."""
        main = self._subjects.main(cue.begin, cue.start, named=True)
        return main is not None and speaker.name is not None and speaker.name in main.actors

    def _nearest(self, cue: _Cue, head: int, last: Speaker | None) -> Speaker | None:
        """Return who is nearest to "he said": the last speaker, or whom a paragraph is about."""
        main = None
        if cue.near is Nearness.FIRST:
            main = self._subjects.main(cue.floor, head, named=True)
        if main is not None and main.actors:
            return self._speakers.of_mention(main, None)
        return None if cue.near is Nearness.FAR else last

    def _goes_on(self, cue: _Cue, head: int) -> bool:
        """Whether a saying goes on with one before it: "he added", "…, he said"."""
        lead = self._text[max(0, head - 2) : head].rstrip()
        adds = self._text.startswith(("add", "continu", "went on", "goes on"), cue.start)
        return adds or lead.endswith((",", BLOT))

    def _inverted(
        self, one: Attribution, cue: _Cue, verb: Verb, last: Speaker | None
    ) -> Attribution | None:
        """Read "“…,” said Ms Roe": the subject follows, after words said or a comma."""
        lead = self._text[max(0, cue.start - 2) : cue.start].rstrip()
        follows = lead.endswith((BLOT, ",")) and self._text[cue.end : cue.end + 1] == " "
        if (
            verb.shape is not Shape.FINITE
            or not follows
            or _BEFORE_PLACE.match(self._text, cue.end)
        ):
            return None
        stop = self._subjects.end_of_phrase(cue.end, cue.stop)
        if FINITE.search(self._text, cue.end, stop):
            return None  # "…, said a deal was near": a clause, and no subject
        speaker = self._speakers.in_phrase(cue.end, stop, last)
        return (
            None if speaker is None else _with(one, speaker, start=cue.start, end=stop, after=True)
        )

    def _elided(
        self, one: Attribution, cue: _Cue, last: Speaker | None, found: list[Attribution]
    ) -> Attribution | None:
        """Read "…, adding that": the subject is that of the verb before."""
        resumes = bool(found) and cue.verb is not None and self._resumes(cue, cue.verb, found[-1])
        if found and not resumes:
            return _with(one, found[-1].speaker, start=cue.start, elided=True)
        main = self._subjects.main(cue.begin if resumes else cue.floor, cue.start)
        if main is None:
            return None
        if resumes:
            return replace(
                one, speaker=self._speakers.of_mention(main, last), start=cue.start, resumes=True
            )
        return _with(one, self._speakers.of_mention(main, last), start=cue.start, elided=True)

    def _resumes(self, cue: _Cue, verb: Verb, before: Attribution) -> bool:
        """Whether "he said" parts a verb from its subject: "Roe, he said, vowed"."""
        head = self._text[max(cue.begin, before.start - _REACH) : before.start].rstrip()
        parted = self._text[cue.floor : cue.start].rstrip().endswith(",")
        is_bare = head.endswith(",") and not FINITE.search(head)
        return parted and is_bare and verb.shape is not Shape.ING

    def _antecedent(self, floor: int, at: int, found: Speaker) -> Speaker:
        """Return whom "who" stands for, where the cast does not say: the mention before it."""
        one = None if found.name else self._speakers.last_before(floor, at)
        return self._speakers.of_mention(one, None) if one else found

    def _passive(self, cue: _Cue, verb: Verb, last: Speaker | None) -> Attribution | None:
        """Read "was told by X that": the one who speaks follows "by"."""
        if not self._text.startswith(" by ", cue.end):
            return None
        stop = self._subjects.end_of_phrase(cue.end + 4, cue.stop)
        speaker = self._speakers.in_phrase(cue.end + 4, stop, last)
        if speaker is None:
            return None
        return Attribution(
            start=cue.start, end=stop, cue_start=cue.start, cue_end=cue.end, frame=verb.frame,
            speaker=speaker,
        )  # fmt: skip


def _place(cue: tuple[int, int, Verb | None]) -> tuple[int, int]:
    return cue[:2]


def _with(
    one: Attribution,
    speaker: Speaker,
    *,
    start: int | None = None,
    end: int | None = None,
    elided: bool = False,
    after: bool = False,
) -> Attribution:
    return replace(
        one,
        start=one.start if start is None else start,
        end=one.end if end is None else end,
        speaker=speaker,
        elided=elided,
        after=after,
    )
