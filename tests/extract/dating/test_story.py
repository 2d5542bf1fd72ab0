"""The day that an article tells of first lends itself to what is told after it."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

MON, TUE = "2024-05-13", "2024-05-14"
FILED = "The council rejected the plan on Tuesday."
DOUBT = "no date beside it; taken for the day that the article tells of"


def test_the_opening_s_day_dates_what_is_told_after_it() -> None:
    """In another paragraph too, with a doubt, and with the opening's wording."""
    text = f"{FILED}\n\nMembers threw out two amendments."
    got = dated(text, "threw out", {"Tuesday": TUE})
    assert (got.date, got.dated_by, got.wording) == (TUE, DatedBy.CONTEXT, "Tuesday")
    assert got.doubts == (DOUBT,)


@pytest.mark.parametrize(
    ("text", "cue", "status", "background"),
    [
        (f"{FILED}\n\nWhat comes next\n\nBo left it.", "left", Status.HAPPENED, False),
        (f"{FILED}\n\nBo wants more.", "wants", Status.HAPPENED, False),
        (f"{FILED}\n\nBo says it was agreed.", "was agreed", Status.HAPPENED, False),
        (f"{FILED}\n\nBo will meet Roe.", "will meet", Status.PLANNED, False),
        (f"{FILED}\n\nBo saw them drown.", "drown", Status.HAPPENED, False),
        ("Bo said on Tuesday that it rains.\n\nRoe left it.", "left", Status.HAPPENED, False),
        ("“It rains,” Bo said on Tuesday.\n\nRoe left it.", "left", Status.HAPPENED, False),
        ("Bo spoke of Tuesday’s vote.\n\nRoe left it.", "left", Status.HAPPENED, False),
        (
            "A is. B is. C is. Bo met Roe on Tuesday.\n\nRoe left it.",
            "left",
            Status.HAPPENED,
            False,
        ),
    ],
)
def test_what_is_not_of_that_day(text: str, cue: str, status: Status, background: bool) -> None:
    """Behind a subhead, told in the present, to come; nor where the day is only of words."""
    got = dated(text, cue, {"Tuesday": TUE}, status, background=background)
    assert got.dated_by is DatedBy.PUBLICATION


def test_what_was_long_done_is_not_of_that_day() -> None:
    """The pluperfect goes back behind the story."""
    got = dated(f"{FILED}\n\nBo had sold it.", "had sold", {"Tuesday": TUE}, background=True)
    assert got.date == "../2024-05-15"


def test_another_past_day_ends_the_story() -> None:
    """What is told after it is no longer of the opening's day."""
    text = f"{FILED}\n\nRoe met Lind on May 2.\n\nBo left it."
    got = dated(text, "left", {"Tuesday": TUE, "May 2": "2024-05-02"})
    assert got.date == "2024-05-15"


def test_the_day_of_publication_does_not_end_the_story() -> None:
    """News of today stands between news of yesterday."""
    text = f"{FILED} It took effect on Wednesday.\n\nBo left it."
    got = dated(text, "left", {"Tuesday": TUE, "Wednesday": "2024-05-15"})
    assert got.date == TUE


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2024-05-08", "2024-05-08"), ("2024-05-07", "2024-05-15"), ("2024-05", "2024-05-15")],
)
def test_only_a_day_of_the_week_before_is_a_story(day: str, expected: str) -> None:
    """What is older is no news; a month is no day."""
    got = dated("The council met that day.\n\nBo left it.", "left", {"that day": day})
    assert got.date == expected


def test_the_perfect_before_the_dated_sentence_is_of_its_day() -> None:
    """The opening says what has come about, the next sentence when."""
    text = "Ruritania and Moravia have agreed on a border. The deal was signed on Tuesday."
    assert dated(text, "have agreed", {"Tuesday": TUE}).date == TUE
    assert dated(text, "agreed", {"Tuesday": TUE}).date == "../2024-05-15"


def test_the_main_verb_may_stand_behind_a_relative_clause() -> None:
    """The day is the signing's, not of what the pact was to do; a comma makes it an aside."""
    text = "The pact that was to end the war was signed on Tuesday. Bo hailed it.\n\nRoe left it."
    assert dated(text, "left", {"Tuesday": TUE}).date == TUE
    text = "The pact, which was signed on Tuesday, pleases Bo.\n\nRoe left it."
    assert dated(text, "left", {"Tuesday": TUE}).date == "2024-05-15"


def test_reported_words_are_of_the_story_s_day() -> None:
    """What is said in the story is said on its day, and what it promises comes after it."""
    text = f"{FILED}\n\n“We shall wait,” Bo told reporters, adding that he would meet Roe."
    assert dated(text, "shall wait", {"Tuesday": TUE}, statement=True).date == TUE
    assert dated(text, "would meet", {"Tuesday": TUE}, Status.PLANNED).date == f"{TUE}/.."


def test_earlier_in_the_day_is_the_story_s_day() -> None:
    """Though by itself it would be the day of publication."""
    text = f"{FILED}\n\nBo had warned earlier in the day that he would go."
    days = {"Tuesday": TUE, "earlier in the day": "2024-05-15"}
    assert dated(text, "had warned", days).date == TUE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FILED}\n\nIt will disarm within 30 days.", f"{TUE}/2024-06-13"),
        ("It will disarm within 30 days.", "2024-05-15/2024-06-14"),
        (f"{FILED}\n\nThe rest\n\nIt will disarm within 30 days.", "2024-05-15/2024-06-14"),
    ],
)
def test_a_term_runs_from_the_story_s_day(text: str, expected: str) -> None:
    """The terms of Tuesday's deal count from Tuesday; elsewhere from publication."""
    days = {"30 days": "2024-05-15/2024-06-14"}
    if "Tuesday" in text:
        days["Tuesday"] = TUE
    assert dated(text, "will disarm", days, Status.PLANNED).date == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("from May 20 until May 24", "2024-05-20/2024-05-24"),
        ("from May 20 to May 24", "2024-05-20/2024-05-24"),
        ("between May 20 and May 24", "2024-05-20/2024-05-24"),
        ("on May 20 or May 24", "2024-05-20"),
    ],
)
def test_two_days_make_a_stretch(words: str, expected: str) -> None:
    """From the one until the other, where the words join them."""
    days = {"May 20": "2024-05-20", "May 24": "2024-05-24"}
    got = dated(f"Drivers will strike {words}.", "will strike", days, Status.PLANNED)
    assert got.date == expected


def test_what_had_been_done_first_is_older_than_the_day() -> None:
    """After it came what the day is of."""
    text = "Roe signed the pact on Monday, after Lind and Bo had agreed on tolls."
    assert dated(text, "had agreed", {"Monday": MON}).date == f"../{MON}"
    assert dated(text, "signed", {"Monday": MON}).date == MON


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("They had asked for more; Bo refused it.", "refused", "../2024-05-15"),
        ("They asked for more; Bo refused it.", "refused", "2024-05-15"),
        ("The guild asked in March. Bo refused it.", "refused", "2024-03"),
        ("The guild asked in May. Bo refused it.", "refused", "2024-05-15"),
        ("The guild asked in March.\n\nBo refused it.", "refused", "2024-05-15"),
    ],
)
def test_an_answer_to_what_is_old_is_old(text: str, cue: str, expected: str) -> None:
    """After a semicolon behind the pluperfect; right after a month, it is of the month."""
    days = {
        month: day for month, day in {"March": "2024-03", "May": "2024-05"}.items() if month in text
    }
    assert dated(text, cue, days, statement=True).date == expected


def test_what_came_after_that_may_have_a_month() -> None:
    """Vague as it is, it is what the text says."""
    text = "Roe threatened in April to leave. Bo gave way two days after that."
    assert dated(text, "gave way", {"April": "2024-04"}).date == "2024-04"


def test_once_in_a_place_is_no_condition() -> None:
    """The season belongs to the meeting."""
    got = dated("They had met once in Rome in the spring.", "had met", {"the spring": "2024-21"})
    assert got.date == "2024-21"


def test_what_an_aside_had_long_done_takes_no_day_before() -> None:
    """Not the day of the sentence before."""
    text = "Roe rejected it on Monday. Chad, which had urged talks, hailed it."
    got = dated(text, "had urged", {"Monday": MON}, background=True)
    assert got.date == "../2024-05-15"


def test_what_is_yet_to_be_done_is_not_of_the_day_before() -> None:
    """It is so now."""
    text = "Roe voted for it on Monday. The senate has yet to vote on it as it was told."
    got = dated(text, "to vote on", {"Monday": MON}, Status.DENIED)
    assert got.dated_by is DatedBy.PUBLICATION


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("Roe had agreed to pay by Monday.", "had agreed to", "../2024-05-15"),
        ("Roe had agreed to pay on Monday.", "had agreed to", MON),
        ("By Monday Roe had agreed to pay.", "had agreed to", MON),
        ("Roe had paid by Monday.", "had paid", MON),
    ],
)
def test_a_deadline_is_not_the_day_of_the_promise(text: str, cue: str, expected: str) -> None:
    """Behind what is promised "by" tells when it is due."""
    assert dated(text, cue, {"Monday": MON}, background=True).date == expected


@pytest.mark.parametrize(
    ("opens", "date"),
    [("The deal was signed", TUE), ("But Lind left it", "../2024-05-15")],
)
def test_a_turn_against_the_first_sentence_does_not_date_it(opens: str, date: str) -> None:
    """The perfect of the opening is of a day that tells of the same."""
    text = f"Ruritania and Moravia have agreed on a border. {opens} on Tuesday."
    assert dated(text, "have agreed", {"Tuesday": TUE}).date == date
