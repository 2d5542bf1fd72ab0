"""Which of the dates of a sentence is an act's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extract.dating import ActSpan, Dater
from extract.dating.governing import is_of_other
from extract.timex import tag
from store.model import Status
from tests.extract.dating.stage import PUBLISHED, dated, dated_by_tagger, timexes_of
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


PERFECT_AND_A_PAST_DATE = [
    ("Roe, jailed for a theft last month, has promised to pay.", "has promised"),
    ("Roe called a march for today, and Lind, who has urged calm, will come.", "has urged"),
    ("The league has cancelled every match through June.", "has cancelled"),
]


@pytest.mark.parametrize(("text", "cue"), PERFECT_AND_A_PAST_DATE)
def test_a_perfect_takes_no_date_of_another(text: str, cue: str) -> None:
    """What somebody has done is of no day that stands before it, beside it, or ahead of it."""
    assert dated_by_tagger(text, cue, tag).date == "../2024-05-15"


def test_a_possessive_is_no_perfect() -> None:
    """The date of a thing may well be that of the act that it names."""
    assert dated_by_tagger("Monday’s walkout hurt.", "walkout", tag).date == "2024-05-13"


def test_what_is_done_as_something_goes_on_has_its_date() -> None:
    """The words as and a verb tell of the same time; because tells of any."""
    text = "Crowds gathered on Monday as Roe ruled out talks."
    assert dated_by_tagger(text, "ruled out", tag).date == "2024-05-13"
    text = "Crowds gathered on Monday because Roe ruled out talks."
    assert dated_by_tagger(text, "ruled out", tag).date == "2024-05-15"


def test_what_is_in_a_letter_has_the_letters_date() -> None:
    """Who writes of it has not."""
    text = "Roe dismissed a letter of May 3 in which Lind called him a liar."
    assert dated_by_tagger(text, "called", tag).date == "2024-05-03"


@pytest.mark.parametrize(
    "words", ["at the latest on 27 May", "no later than 27 May", "on 27 May at the latest"]
)
def test_the_latest_day_is_an_end(words: str) -> None:
    """Of what is planned."""
    text = f"The vote will be held {words}."
    assert dated_by_tagger(text, "will be held", tag, Status.PLANNED).date == "../2024-05-27"


def test_a_relative_clause_has_a_verb_of_its_own() -> None:
    """The verb behind it is the main clause's, whatever the look of the first."""
    text = "Roe, which first bid £10 in March and in April agreed to sell, declined to talk."
    assert dated_by_tagger(text, "declined", tag).date == "2024-05-15"


def test_a_threat_made_in_an_aside_has_the_day_beside_it() -> None:
    """A participle behind after and a comma is a clause of its own."""
    text = "Roe knows them, Lind wrote, after vowing on Monday to close the port."
    assert dated_by_tagger(text, "vowing", tag).date == "2024-05-13"


def test_what_goes_on_is_not_of_a_day_to_come() -> None:
    """Its clause may lend it a stretch that has begun."""
    text = "Talks will resume later this month, and we continue to offer Lind our help."
    assert dated_by_tagger(text, "to offer", tag, Status.ONGOING).date == PUB


@pytest.mark.parametrize(
    ("day", "now", "date"),
    [
        ("2024-05-14", True, "2024-05-21"),
        ("2024-05-15", True, PUB),
        ("2024-05-14", False, "2024-05-21"),
        ("2024-05-07", True, f"{PUB}/.."),
    ],
)
def test_a_plan_for_a_weekday_is_for_the_next_one(day: str, now: bool, date: str) -> None:
    """Where the present tells it, whatever the tagger took that for; today is today."""
    text = "The two sides lock horns again on Tuesday."
    assert dated(text, "lock", {"Tuesday": day}, Status.PLANNED, now=now).date == date


def test_the_date_of_a_relative_clause_is_not_that_of_the_sentence() -> None:
    """The main verb behind it has none, and the story goes on."""
    text = (
        "The mines lost their mediator on Monday.\n\n"
        "A draft that he tabled on Friday had been thrown out. He left the room."
    )
    assert dated_by_tagger(text, "left", tag).date != "2024-05-10"


@pytest.mark.parametrize("cue", ["will lock", "are to lock", "to lock"])
def test_a_plan_with_a_helper_is_for_no_past_day(cue: str) -> None:
    """Its weekday is the tagger's business."""
    text = "The two sides will lock, are to lock, hope to lock horns again on Tuesday."
    days = {"Tuesday": "2024-05-14"}
    assert dated(text, cue, days, Status.PLANNED).date == f"{PUB}/.."


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("At Monday’s ceremony", "2024-05-13"),
        ("On Monday's lunchtime news", "2024-05-13"),
        ("During Monday’s talks", "2024-05-13"),
        ("At Monday’s price", PUB),
        ("Before Monday’s deadline", PUB),
    ],
)
def test_what_is_done_where_people_gather_has_the_day_of_it(words: str, date: str) -> None:
    """A thing that belongs to a day says nothing of when."""
    text = f"{words} Roe pressed for more."
    assert dated(text, "pressed", {"Monday": "2024-05-13"}).date == date


def test_a_condition_behind_the_saying_is_one_still() -> None:
    """Its deadline is when the threat comes to pass."""
    text = "The licence will be revoked, Ada Roe warned, unless Lind begins by 30 May to pay."
    got = dated_by_tagger(text, "will be revoked", tag, Status.CONDITIONAL)
    assert got.date == "2024-05-30"
    days = {"30 May": "../2024-05-30"}
    assert dated(text, "will be revoked", days, Status.CONDITIONAL).date == "2024-05-30"


def test_another_act_is_looked_for_near_a_date_alone() -> None:
    """So that the dates of a long sentence are not each read against all of it."""
    near, far = (f"thanked them for the release {'of men ' * times}on " for times in (20, 40))
    assert is_of_other(near, 0, len(near))
    assert not is_of_other(far, 0, len(far))
