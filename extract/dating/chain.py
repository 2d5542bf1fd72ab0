"""The day of words, carried from words before: who speaks on does so on the day he began.

"Roe said on Sunday … He also said …": Sunday's. Somebody new who is quoted without a date speaks in
the news of the day, unless he answers what was just said or speaks where the story is set.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.neighbours import (
    AT_ONCE,
    REPORTS_NOW,
    YEARS,
    is_of_somebody_new,
    main_date,
    saying,
)
from extract.dating.pieces import Link
from extract.dating.settled import is_settled
from extract.dating.tenses import AUXILIARIES, is_old
from extract.dating.verbs import PAST, PRESENT, SAID
from extract.wordlists import any_of
from store.model import DatedBy, Status

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan, Dating
    from extract.values import Timex

_BACK = 3  # sentences over which somebody speaks on
_LONGEST = 4  # days: what is vaguer is not the day of anybody's words
_SOON = 7  # days: words told in an older story are part of it
_WELCOMES = re.compile(
    r"(?:welcomed|praised|hailed|applauded|thanked|congratulated|commended|saluted)\b"
)
_SPAN = 32  # characters on either side of an act in which "at once" may stand
_LEAD = 12  # characters on either side of an act in which the rest of its verb may stand
_TALKED = re.compile(
    r"had\s+(?:\w+\s+)?(?:discussed|told|asked|pressed|raised|urged|warned|talked|spoken|argued"
    r"|complained|proposed|suggested)\b"
)
_NEAR = 6  # sentences within which a meeting is still told of
_PAIR = 2  # actors of a meeting at the least
_KEPT = 40  # acts that are remembered
_VERBS = 3  # words of an act in which its verb stands
_STANDS = re.compile(
    r"\b(?:stood|remained|stayed)\s+(?:ready|committed|willing|open|prepared|opposed)\b"
    r"|\b(?:was|were|is|are)\s+(?:still\s+)?(?:ready|committed|willing|open|prepared)\b"
)
# "said that it had never been part of the bargain": how things stood is no deed before the words.
_HAD_BEEN = re.compile(r"\bhad\s+(?:\w+\s+)?been\b")
_WORD = re.compile(r"[a-z]+")
_ANSWERS = re.compile(
    r"(?:\w+ly\s+)?(?:answered|replied|responded|retorted|countered|insisted|rejected|denied|dismissed"
    r"|accepted|refused)\b"
)
_REPLIES = re.compile(r"(?:\w+ly\s+)?(?:answered|replied|responded|retorted|countered)\b")
_OPPOSITE = re.compile(r"\b(?:counterparts?|opposite\s+numbers?)\b")
_PRONOUN = re.compile(
    r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s+(?:(?:also|later|then|again|\w+ly)\s+)?"
    rf"(?:{any_of(sorted(SAID))})\b"
)
_LED = re.compile(r"\s*(?:He|She|They|It)\b")
_OF_IT = re.compile(r"\s*(?:Its|Their|His|Her)\b")
_ASKED_FOR = re.compile(r"asked\s+for\b")
# Words said where the story is set: "told the same briefing", "told the guests", "at the close".
_PLACED = re.compile(
    r"\b(?:the|that)\s+same\b|\btold\s+(?:the\s+)?(?:him|her|them|guests|audience|crowd|gathering|meeting"
    r"|session|conference|summit|hall|chamber|House|council|assembly|congress)\b"
    r"|\btold\s+an?\s+(?:rally|crowd|meeting|audience|conference|gathering)\b"
    r"|\bwithin\s+(?:(?:the|an)\s+)?(?:minutes|hours?)\b"
    r"|\b(?:at|after)\s+the\s+(?:close|ceremony|signing|opening|end|meeting|talks|vote|event|summit)\b"
    r"|\bbefore\s+(?:he|she|they|leaving|flying|boarding)\b|\bafterwards?\b|\bby\s+nightfall\b"
    r"|\bas\s+(?:he|she|they)\s+(?!put\b|called\b|sees\b|described\b|said\b|has\b|had\b|is\b)[a-z]+"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """An act told before: where, by whom, with whom, and what dated it (`None`: nothing).

    `day` dates it to a day or a few, `told` is what dated it at all, `date` its date.
    `aside` marks what a relative clause tells.
    """

    sentence: int
    teller: str | None
    actors: frozenset[str]
    day: Timex | None
    told: Timex | None
    date: str
    aside: bool


_ALSO = re.compile(r"\balso\s$")
_AT_ONCE = re.compile(
    r"\b(?:at\s+once|immediately|promptly|on\s+the\s+spot|within\s+(?:(?:the|an)\s+)?(?:minutes|hours?))\b"
)


class Chain:
    """The acts of an article in the order in which they are told."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._told: list[_Told] = []

    def add(self, act: ActSpan, dating: Dating) -> None:
        """Remember an act that has its date."""
        day = self._day(act, dating)
        clauses = self._ground.clauses(act.sentence)
        aside = clauses.pieces[clauses.at(act.cue_start)].link is Link.RELATIVE
        self._told = [
            *self._told[-_KEPT:],
            _Told(act.sentence, act.teller, act.actors, day, dating.timex, dating.date, aside),
        ]

    def _day(self, act: ActSpan, dating: Dating) -> Timex | None:
        """Return what dates an act; of reported words, what dates the saying."""
        if act.teller is not None and self._ground.is_reported(act):
            said = saying(self._ground, act)
            before = self._before(act) if said is None else None
            return before.day if before is not None else said
        if dating.dated_by is DatedBy.PUBLICATION or act.status is not Status.HAPPENED:
            return None
        closed = days.closed(dating.date)
        return dating.timex if closed and (closed[1] - closed[0]).days < _LONGEST else None

    def is_words(self, act: ActSpan) -> bool:
        """Whether an act is somebody's words, which nothing but the saying dates."""
        if act.teller is None and act.statement:
            return False
        if self._ground.is_reported(act):
            words = act.statement or self._is_state(act)
            was = act.statement and _HAD_BEEN.search(self._ground.cue(act))
            return bool(was) or (words and not is_old(self._ground, act))
        if not act.statement:
            return self._welcomes(act)
        if _ASKED_FOR.match(self._ground.cue(act)):
            return False  # "Roe asked for 18": that is bargained
        verbs = _WORD.findall(self._ground.cue(act).lower())[:_VERBS]
        return not SAID.isdisjoint(verbs) and not is_old(self._ground, act)

    def _welcomes(self, act: ActSpan) -> bool:
        """Whether somebody new has nothing but praise or thanks: words, and no deed."""
        if not _WELCOMES.match(self._ground.cue(act)):
            return False
        clauses = self._ground.clauses(act.sentence)
        piece = clauses.pieces[clauses.at(act.cue_start)]
        goes_on = piece.link is Link.JOINED and not piece.has_subject
        return not goes_on and is_of_somebody_new(self._ground, act, act.sentence - 1, last=True)

    def _is_state(self, act: ActSpan) -> bool:
        """Whether an act is how somebody stands: "said that it stood ready to help"."""
        start = max(0, act.cue_start - _LEAD)
        return bool(_STANDS.search(self._ground.text, start, act.cue_end + _LEAD))

    def is_hearsay(self, act: ActSpan) -> bool:
        """Whether somebody tells of what was done by the time of the saying: "had agreed"."""
        told = act.teller is not None and self._ground.is_reported(act)
        return told and (act.background or is_old(self._ground, act))

    def day_of_meeting(self, act: ActSpan) -> Timex | None:
        """Return what dates the meeting in which two did what somebody tells of.

        "The two met on Friday … He said that Roe had pressed Lind": Friday's.
        """
        if len(act.actors) < _PAIR or not _TALKED.match(self._ground.cue(act)):
            return None
        if not self.is_hearsay(act) or act.status is not Status.HAPPENED:
            return None
        near = (one for one in reversed(self._told) if act.sentence - one.sentence <= _NEAR)
        return next((one.day for one in near if one.day and act.actors == one.actors), None)

    def followed(self, act: ActSpan) -> str | None:
        """Return the undated date of the act that this one followed at once, if there is one."""
        last = self._told[-1] if self._told else None
        if last is None or last.told is not None or not 0 <= act.sentence - last.sentence <= 1:
            return None
        end = min(self._ground.sentences[act.sentence].end, act.cue_end + _SPAN)
        found = _AT_ONCE.search(self._ground.text, max(0, act.cue_start - _SPAN), end)
        return last.date if found and act.status is Status.HAPPENED else None

    def settled_on(self, act: ActSpan) -> Timex | None:
        """Return what dates the act before in a sentence, which settled a plan: "agreed to"."""
        if not is_settled(self._ground, act):
            return None
        last = self._told[-1] if self._told else None
        told = last.told if last is not None and last.sentence == act.sentence else None
        return told if told is not None and days.closed(told.edtf or "") else None

    def speaks_on(self, act: ActSpan) -> tuple[bool, Timex | None]:
        """Return whether the chain knows the day of somebody's words, and what dated it.

        No expression with True means publication.
        """
        if self._is_present(act):
            return True, None
        before = self._before(act)
        if before is not None:
            return True, before.day
        day = self._day_of_words(act)
        return day is not None or not self._is_placed(act), day

    def _day_of_words(self, act: ActSpan) -> Timex | None:
        """Return the day of words that the sentence before quotes, and that are no act."""
        if not act.sentence or not _LED.match(self._ground.words(act.sentence)):
            return None
        one, before = self._ground.sentences[act.sentence], act.sentence - 1
        if self._ground.sentences[before].paragraph != one.paragraph:
            return None
        pieces = self._ground.clauses(before).pieces
        if not any(piece.link is Link.CONTENT for piece in pieces):
            return None
        told = [piece for piece in pieces if piece.link in (Link.MAIN, Link.TAIL)]
        near = [timex for one in told for timex in self._ground.timexes(one.start, one.end)]
        dated = (days.closed(timex.edtf or "") for timex in near)
        past = [closed for closed in dated if closed and closed[1] <= self._ground.published]
        return near[0] if len(near) == len(past) == 1 else None

    def _before(self, act: ActSpan) -> _Told | None:
        """Return the act after which somebody speaks on: his own, or the one that he answers."""
        here = self._ground.sentences[act.sentence].paragraph
        words = self._ground.words(act.sentence)
        by_pronoun = bool(_LED.match(words) or _PRONOUN.search(words))
        answers = bool(
            _ANSWERS.match(self._ground.saying(act))
            or _OPPOSITE.search(words)
            or _OF_IT.match(words)
        )
        for one in reversed(self._told):
            apart = here - self._ground.sentences[one.sentence].paragraph
            if act.sentence - one.sentence > _BACK or apart > 1:
                return None
            if apart and not by_pronoun:
                return None
            did = by_pronoun and one.day is not None and act.teller in one.actors
            beside = one.sentence == act.sentence and one.teller is None and not one.aside
            own = (act.teller is not None and one.teller == act.teller) or did
            own = own or (beside and one.day is not None)
            if own or (answers and not apart and act.sentence - one.sentence <= 1):
                return one
        return None

    def is_told_now(self, act: ActSpan) -> bool:
        """Whether somebody says now what was done once: "says that he turned it down"."""
        ground = self._ground
        if act.status is not Status.HAPPENED or not ground.is_reported(act):
            return False
        verb = _WORD.match(ground.cue(act))
        told = REPORTS_NOW.search(ground.words(act.sentence))
        return bool(told and verb and PAST.fullmatch(verb[0]) and verb[0] not in AUXILIARIES)

    def _is_present(self, act: ActSpan) -> bool:
        """Whether somebody says it now: "she says", "Roe denies it"."""
        if self._ground.is_reported(act):
            return bool(REPORTS_NOW.search(self._ground.words(act.sentence)))
        return bool(PRESENT.match(self._ground.cue(act)))

    def _is_placed(self, act: ActSpan) -> bool:
        """Whether the words belong to the story: said where it is set, or told as long past."""
        words = self._ground.words(act.sentence)
        if (
            _PLACED.search(words)
            or AT_ONCE.search(words)
            or _REPLIES.match(self._ground.saying(act))
            or _ALSO.search(self._ground.text, max(0, act.cue_start - _LEAD), act.cue_start)
        ):
            return True
        one = self._ground.sentences[act.sentence]
        before = act.sentence - 1
        if before < 0 or self._ground.sentences[before].paragraph != one.paragraph:
            return False
        told = main_date(self._ground, before, longest=YEARS)
        if told is not None and _LED.match(words):
            return True
        last = days.limits(told.edtf or "")[1] if told is not None else None
        return last is not None and (self._ground.published - last).days > _SOON
