"""Which of the dates of a sentence is an act's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.dating import ActSpan, Dater
from store.model import Status
from tests.extract.dating.stage import PUBLISHED, dated, timexes_of
from tests.extract.speech.stage import sentences_of

MON, PUB = "2024-05-13", "2024-05-15"


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("They met on Monday to mend the pact of 1994, putting it right.", "putting", MON),
        ("They met on Monday in a year of drought.", "met", MON),
        ("Roe won the vote of 1994.", "won", "1994"),
        ("It was promised in a letter of 1994.", "promised", "1994"),
        ("The war of 1994 ended it.", "war of 1994", "1994"),
    ],
)
def test_a_thing_s_date_gives_way_to_the_act_s_own(text: str, cue: str, date: str) -> None:
    """It dates the act where no other does, and where the act was done in the thing."""
    days = {words: edtf for words, edtf in {"Monday": MON, "1994": "1994"}.items() if words in text}
    assert dated(text, cue, days).date == date


def test_words_about_a_thing_are_not_of_its_date() -> None:
    """Who hails the pact of 1994 does so today; who does so in a letter of 1994 did so then."""
    days = {"1994": "1994"}
    assert dated("Roe hailed the pact of 1994.", "hailed", days, statement=True).date == PUB
    letter = "Roe hailed it in a letter of 1994."
    assert dated(letter, "hailed", days, statement=True).date == "1994"
    night = "Roe hailed it on the night of 1994."
    assert dated(night, "hailed", days, statement=True).date == "1994"


@pytest.mark.parametrize("since", ["since 2020", "since the 2020", "since the war of 2020"])
def test_how_long_it_had_not_been_is_no_date(since: str) -> None:
    """For the first time since a year says nothing of the day."""
    text = f"They met for the first time {since}."
    assert dated(text, "met", {"2020": "2020"}).date == PUB


def test_the_first_since_a_war_leaves_the_step_to_the_day() -> None:
    """A day after they met: the year of the war is not in the way."""
    text = "They have agreed, he said on Monday, a day after they met, first since the war of 2020."
    got = dated(text, "met", {"Monday": MON, "2020": "2020"}, Status.HAPPENED)
    assert got.date == "2024-05-12"


def test_a_clause_joined_behind_reported_words_keeps_its_date() -> None:
    """It is no part of the words, nor of the saying."""
    text = "Ada Roe insisted that the duties be lifted at once, and on Monday she had ruled it out."
    assert dated(text, "insisted", {"Monday": MON}, statement=True).date == PUB
    assert dated(text, "had ruled", {"Monday": MON}, background=True).date == MON


@pytest.mark.parametrize(
    "text",
    [
        "It must end by Friday, when talks are to open.",
        "It ends on Friday, the day on which talks are to open.",
        "They meet on Friday, when talks are to open.",
    ],
)
def test_what_is_to_be_on_a_day_named_right_before_it_is_of_that_day(text: str) -> None:
    """Whether the day is a limit of something else or not."""
    friday = "../2024-05-17" if "by" in text else "2024-05-17"
    days = {"by Friday" if "by" in text else "Friday": friday}
    found = [replace(one, value="2024-05-17") for one in timexes_of(text, days)]
    dater = Dater(text, sentences_of(text), found, PUBLISHED)
    start = text.index("are to open")
    act = ActSpan(
        sentence=0, cue_start=start, cue_end=start + 11, clause_start=0, clause_end=len(text),
        status=Status.PLANNED,
    )  # fmt: skip
    assert dater.date(act).date == "2024-05-17"


@pytest.mark.parametrize(
    ("text", "cue", "statement"),
    [
        ("Roe set a deadline of noon on Monday.", "set a deadline", True),
        ("Roe set an ultimatum for Monday.", "set", True),
        ("Roe gave both sides until Monday to answer.", "gave", True),
        ("Roe extended the truce until Monday.", "extended", False),
    ],
)
def test_a_limit_that_is_set_is_not_when_it_was_set(text: str, cue: str, statement: bool) -> None:
    """A day gone by is no better for that."""
    assert dated(text, cue, {"Monday": MON}, statement=statement).date == PUB


def test_a_day_behind_the_limit_is_when_it_was_set() -> None:
    """Only the date right behind the words for it is a limit."""
    text = "Roe gave Lind until the end of May on Monday to answer."
    assert dated(text, "gave", {"the end of May": "2024-05-31", "Monday": MON}).date == MON


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Roe will send envoys to the June meeting.", "2024-06"),
        ("Roe will speak at the June summit.", "2024-06"),
        ("Roe will speak of the June summit.", f"{PUB}/.."),
        ("Roe will object to the June limit.", f"{PUB}/.."),
    ],
)
def test_who_comes_to_a_dated_meeting_comes_then(text: str, date: str) -> None:
    """A meeting to which or at which one does something dates that."""
    cue = " ".join(text.split()[1:3])
    assert dated(text, cue, {"June": "2024-06"}, Status.PLANNED).date == date


def test_early_in_a_month_when_something_happened_stays_early() -> None:
    """Only a limit is given up for the date itself."""
    text = "They were close in early May, when Roe gave way."
    assert dated(text, "gave way", {"early May": "2024-05-01/2024-05-10"}).date == (
        "2024-05-01/2024-05-10"
    )


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Roe signed a pact to end the war this year.", PUB),
        ("Roe signed a pact this year to end the war.", "2024"),
        ("Roe signed it this year.", "2024"),
    ],
)
def test_a_stretch_that_is_not_over_belongs_to_what_is_aimed_at(text: str, date: str) -> None:
    """Where it stands behind the aim."""
    assert dated(text, "signed", {"this year": "2024"}).date == date
