"""Which day an article opens with, and how far it is told."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated, dated_in_turn

MON, TUE = "2024-05-13", "2024-05-14"


def test_what_is_told_comes_before_who_tells_it() -> None:
    """The day of the news in "they agreed on Monday, an envoy said on Tuesday" is Monday."""
    text = "The two met Lind on Monday, Bo said on Tuesday.\n\nThe pact was signed in Rome."
    got = dated(text, "was signed", {"Monday": MON, "Tuesday": TUE})
    assert (got.date, got.dated_by) == (MON, DatedBy.CONTEXT)


def test_what_had_been_long_before_lends_nothing() -> None:
    """A pluperfect that somebody tells is no story to go on from."""
    text = "The two had met on May 2, Bo said. He left them."
    assert dated(text, "left", {"May 2": "2024-05-02"}).date == "2024-05-15"


@pytest.mark.parametrize("words", ["in March", "in 2022"])
def test_a_vague_date_of_old_ends_the_news(words: str) -> None:
    """What follows a paragraph of background is no longer of the opening's day."""
    day = {"in March": "2024-03", "in 2022": "2022"}[words]
    text = f"Roe met Lind on Tuesday.\n\nThey signed a pact {words}.\n\nBo left them."
    days = {"Tuesday": TUE, words.split()[1]: day}
    assert dated(text, "left", days).date == "2024-05-15"


@pytest.mark.parametrize("verb", ["shook", "sank", "withheld", "swore", "fled"])
def test_irregular_verbs_tell_a_story(verb: str) -> None:
    """Any past form that the grammar knows does."""
    text = f"Roe met Lind on Tuesday.\n\nBo {verb} them."
    assert dated(text, verb, {"Tuesday": TUE}).date == TUE


@pytest.mark.parametrize("verb", ["denies", "wants", "insists"])
def test_what_is_so_now_has_no_past_date(verb: str) -> None:
    """The present tense beside a date of old is of publication."""
    text = f"It failed on Tuesday when Roe asked for what Bo {verb}."
    assert dated(text, verb, {"Tuesday": TUE}).date == "2024-05-15"


def test_a_thing_denied_is_no_words() -> None:
    """The words "denied it on Monday" say when it was denied."""
    got = dated("Bo denied it on Monday.", "denied", {"Monday": MON})
    assert (got.date, got.dated_by) == (MON, DatedBy.EXPRESSION)


def test_what_did_not_happen_when_is_of_that_day() -> None:
    """The clause with "when" says what was not done then."""
    text = "It had begun on Monday, when crews failed to come."
    assert dated(text, "failed", {"Monday": MON}, Status.DENIED).date == MON


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Two weeks after that, Bo sold it.", "2024-04-16"),
        ("A day before that, Bo sold it.", "2024-04-01"),
    ],
)
def test_so_long_after_that(words: str, date: str) -> None:
    """Counted from the last date of the text."""
    assert (
        dated(f"Roe met Lind on April 2. {words}", "sold", {"April 2": "2024-04-02"}).date == date
    )


@pytest.mark.parametrize(
    ("text", "cue", "days", "date"),
    [
        ("A deal reached on April 2 was rejected by members on Monday.", "was rejected",
         {"April 2": "2024-04-02", "Monday": MON}, MON),
        ("Talks on April 2 failed.", "failed", {"April 2": "2024-04-02"}, "2024-04-02"),
        ("The man, in office since 2018, vetoed it on Monday.", "vetoed",
         {"2018": "2018/..", "Monday": MON}, MON),
        ("On Monday, for the first time since 2019, they spoke.", "spoke",
         {"Monday": MON, "2019": "2019/.."}, MON),
        ("It opened on Monday, six months after the two states restored ties.", "restored",
         {"Monday": MON, "six months": MON}, "2023-11"),
    ],
)  # fmt: skip
def test_which_of_two_dates(text: str, cue: str, days: dict[str, str], date: str) -> None:
    """One within the subject, or since which something lasts, comes after one of the verb."""
    assert dated(text, cue, days).date == date


def test_what_will_not_be_has_no_past_date() -> None:
    """The date of what ended is not that of what will not come."""
    text = "The truce that expired on May 2 will not be renewed."
    got = dated(text, "will not be renewed", {"May 2": "2024-05-02"}, Status.DENIED)
    assert got.date == "2024-05-15"


@pytest.mark.parametrize(
    ("verb", "date"), [("denied it", "../2024-05-15"), ("signed it", "2024-04-20")]
)
def test_an_answer_to_what_is_long_past_has_no_day(verb: str, date: str) -> None:
    """Weeks later "denied it" is any day since; what the same tale tells is of its day."""
    text = f"Roe charged Bo on April 20. Bo {verb}."
    assert dated(text, verb, {"April 20": "2024-04-20"}).date == date


def test_the_day_of_an_apposition_dates_nothing_else() -> None:
    """Neither the verb behind "a trader arrested in 2015" nor what is told next."""
    text = "Roe met Lind on Tuesday.\n\nBo, a trader arrested in 2015, left the city. Lund sank it."
    days = {"Tuesday": TUE, "2015": "2015"}
    assert dated(text, "left", days).date == TUE
    assert dated(text, "sank", days).date == TUE
    assert dated(text, "arrested", days).date == "2015"


def test_as_recently_as_parts_no_clause() -> None:
    """What was drawn "as recently as Monday" was drawn on Monday."""
    text = "Bo, who had drawn a line as recently as Monday, signed it."
    assert dated(text, "drawn", {"Monday": MON}).date == MON


def test_what_was_most_recently_on_a_day_was_on_that_day() -> None:
    """The day right behind a vague word says when, for what hangs on it too."""
    text = "Roe went there twice, most recently on Monday, when Bo freed them."
    days = {"most recently": "../2024-05-15", "Monday": MON}
    assert dated(text, "freed", days).date == MON
    assert dated(text, "went", days).date == MON


def test_who_says_no_has_acted() -> None:
    """The day of an answer is that of the news, though "said" reports no words."""
    text = "The union said no again on Tuesday, and it meant it.\n\nBo voted to disband."
    assert dated(text, "voted", {"Tuesday": TUE}).date == TUE


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("afterward", TUE),
        ("by nightfall", TUE),
        ("as he left", TUE),
        ("as they boarded", TUE),
        ("as he put it", "2024-05-15"),
        ("in Rome", "2024-05-15"),
    ],
)
def test_words_said_at_the_end_of_a_story_are_of_its_day(words: str, date: str) -> None:
    """Other words of a paragraph of its own are of publication."""
    text = f"Roe walked out on Tuesday.\n\nBo Lind told reporters {words} that it was over."
    acts = [("walked", "+Roe"), ("told", "Bo Lind")]
    assert dated_in_turn(text, acts, {"Tuesday": TUE})[-1].date == date
