"""What the steps of the reading hand to each other: spans of the cleaned text and what they hold.

Every offset counts code points of the article's cleaned text, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from store.model import Actor


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `text[start:end]`, in paragraph number `paragraph`, counted from 0.

    A dateline at the head of a paragraph is no part of its first sentence; a subhead is no
    sentence.
    """

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """One time expression, as TimeML draws and values it, with its days.

    `type` is DATE, TIME, DURATION or SET and `value` the TIMEX3 value. `edtf` is `None` for free
    durations and sets; `earliest` and `latest` are the days that it allows, `None` where open.
    `time` is the clock time with its UTC offset where the text gives one ("13:00-05:00").
    `doubt` says what was unsure, `None` where nothing was.
    """

    start: int
    end: int
    type: str
    value: str
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    time: str | None = None
    doubt: str | None = None


class Form(StrEnum):
    """In which way a passage names an actor."""

    NAME = "name"  # "Volodymyr Zelenskyy", "Zelensky", "NATO"
    ROLE = "role"  # "the Ukrainian president", "Kremlin aide"
    CAPITAL = "capital"  # "Kyiv", "the Kremlin": a place that may stand for its state
    DEMONYM = "demonym"  # "Russian drones", "the Americans"
    PRONOUN = "pronoun"  # "he", "they", "who"
    PLURAL = "plural"  # "the two leaders", "both sides"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A passage that names one actor, or several at once ("the two leaders").

    `actors` are names as `Cast.actors` has them; empty where the passage is not plain, and such
    a mention stands so that nobody guesses. `possessive` says that an 's follows or that it is
    "his", "their". `appositive_of` is the start of the mention that this one stands beside as a
    description ("Yuri Ushakov, a Kremlin aide": the role is appositive of the name).
    """

    start: int
    end: int
    actors: tuple[str, ...]
    form: Form
    possessive: bool = False
    appositive_of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everybody whom an article names, and where.

    `named` are those of `actors` whom it names as parties: not those who come in only by a
    nationality word ("Chinese goods"), as a place ("in Japan") or inside an office ("NATO chief").
    `towns` has the states in which towns lie, by the offset of the town's name; they need not be
    named otherwise. `leading` are the two parties that the first sentences put side by side;
    `issuer` is the body that the article speaks for as "we".
    """

    mentions: tuple[Mention, ...]  # in text order, never nested
    actors: dict[str, Actor] = field(default_factory=dict)  # by name; unknown ones unconfirmed
    named: frozenset[str] = frozenset()
    towns: dict[int, Actor] = field(default_factory=dict)
    leading: tuple[str, ...] = ()
    issuer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Words, direct or indirect, and whose they are.

    `content` are the spans of what is said; `cue_start`, `cue_end` the reporting words ("said",
    "according to"). `speaker` is a name of the cast, `None` where the speaker has none ("a senior
    official"). `quotes` are the spans between quotation marks, marks left out.
    """

    content: tuple[tuple[int, int], ...]
    cue_start: int
    cue_end: int
    speaker: str | None
    speaker_start: int | None = None
    speaks_for: str | None = None
    channel: str | None = None
    quotes: tuple[tuple[int, int], ...] = ()
    direct: bool = False
    doubt: str | None = None
