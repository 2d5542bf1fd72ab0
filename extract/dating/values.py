"""What a dater is asked, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from extract.values import Timex
    from store.model import DatedBy, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class ActSpan:
    """An act to be dated: where it stands and what is known of it.

    `sentence` is an index into the article's sentences; offsets are of its text. The clause is the
    narrowest one known around the cue, at most the sentence. `statement` marks what is fresh by
    nature: said, stated, refused, being done. `background` marks what the text tells as past
    already ("had agreed", "has long refused"). `same_event_hint` marks an act that goes on about
    the event of the sentence before ("it lasted", "the meeting ran"). `teller` is whose words the
    act is or is in, `actors` who takes part, by name, as far as anybody knows. `now` marks what is
    told in the simple present. `on` is where the expression begins that is known to give its day,
    `apart` where those do that are known not to. `before` marks what lies before the act that its
    words stand in ("despite pleas from Peru"), `lasted` is how many days back from that act's
    day it began ("after five days of talks": 4).
    """

    sentence: int
    cue_start: int
    cue_end: int
    clause_start: int
    clause_end: int
    status: Status
    statement: bool = False
    background: bool = False
    same_event_hint: bool = False
    teller: str | None = None
    actors: frozenset[str] = frozenset()
    now: bool = False
    on: int | None = None
    apart: tuple[int, ...] = ()
    before: bool = False
    lasted: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """The day of an act, as `Claim` keeps it.

    `date` is EDTF, `earliest` and `latest` its days, `None` where open; `time` the clock time with
    its UTC offset where the text gives one; `wording` the expression in the text that gave the
    date, `None` where none did; `timex` is that expression; `doubts` what was unsure.
    """

    date: str
    earliest: dt.date | None
    latest: dt.date | None
    dated_by: DatedBy
    time: str | None = None
    wording: str | None = None
    timex: Timex | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """A date that is told from another: `timex` dated that, `wording` are the words that tell."""

    edtf: str
    timex: Timex
    wording: str
