"""Days that lie a step from the date of another act in the sentence."""

from __future__ import annotations

import pytest

from extract.timex import tag
from store.model import DatedBy, Status
from tests.extract.dating.stage import dated, dated_by_tagger

SUN, MON, TUE, PUB = "2024-05-12", "2024-05-13", "2024-05-14", "2024-05-15"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Roe rang them two hours before the talks ended on Monday.", MON),
        ("Roe rang them minutes after the talks ended on Monday.", MON),
        ("Roe rang them two days before the talks ended on Tuesday.", SUN),
        ("Roe rang them a night after the talks ended on Monday.", TUE),
    ],
)
def test_a_step_leads_to_the_act_from_what_follows_it(text: str, date: str) -> None:
    """Hours stay within the day, days and nights are counted."""
    days = {day: edtf for day, edtf in {"Monday": MON, "Tuesday": TUE}.items() if day in text}
    got = dated(text, "rang", days)
    assert (got.date, got.dated_by) == (date, DatedBy.EXPRESSION)


def test_what_follows_must_have_a_day_and_the_act_must_be_done() -> None:
    """Else the step tells nothing."""
    assert dated("Roe rang them two hours before the talks ended.", "rang", {}).date == PUB
    plan = "Roe will ring them two hours before the talks that ended on Monday."
    assert dated(plan, "will ring", {"Monday": MON}, Status.PLANNED).date == f"{PUB}/.."


def test_a_morning_after_leads_back_by_a_day() -> None:
    """What came first is reckoned from the date of what came after it."""
    text = "It is late, Roe said on Monday, a morning after the workers left."
    assert dated(text, "left", {"Monday": MON}).date == SUN


def test_the_day_after_that_is_told_from_the_clause_before() -> None:
    """Though that has a date which it could lend; "that" and a noun take up what was told."""
    text = "Roe shut it on Monday, and the day after that Lind said that it was over."
    got = dated(text, "said", {"Monday": MON})
    assert (got.date, got.dated_by, got.wording) == (TUE, DatedBy.CONTEXT, "the day after that")
    speech = "Roe spoke on Sunday. Lind left two days after that speech for good."
    assert dated(speech, "left", {"Sunday": SUN}).date == TUE
    before = "Roe spoke on Tuesday. It had begun two days before that at three plants."
    assert dated(before, "had begun", {"Tuesday": TUE}, background=True).date == SUN


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Roe settled before dawn on Monday.", MON),
        ("Roe settled before the talks on Monday.", f"../{MON}"),
    ],
)
def test_before_an_hour_of_a_day_is_on_that_day(text: str, date: str) -> None:
    """And before what happened on it, any day up to it."""
    assert dated(text, "settled", {"Monday": MON}).date == date


def test_within_an_hour_of_an_event_is_on_its_day() -> None:
    """The letter was dated when it was written, and not when somebody spoke about it."""
    text = "Roe wrote a letter on Sunday. Bo called the letter mad on Monday."
    text += " Lind left within an hour of the letter."
    got = dated(text, "left", {"Sunday": SUN, "Monday": MON})
    assert (got.date, got.dated_by) == (SUN, DatedBy.EXPRESSION)


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Roe fell in March and has refused it.", "has refused", f"../{PUB}"),
        ("The board, which warned of it in March, has dropped it.", "has dropped", f"../{PUB}"),
        ("Roe has met them in March.", "has met", "2024-03"),
        ("Roe had agreed to it and was due to sign on Wednesday.", "had agreed", f"../{PUB}"),
    ],
)
def test_another_clause_s_day_is_not_that_of_another_tense(text: str, cue: str, date: str) -> None:
    """The perfect looks at no day of the past, the pluperfect not at that of publication."""
    days = {"March": "2024-03"} if "March" in text else {"Wednesday": PUB}
    assert dated(text, cue, days, background=cue.startswith("had")).date == date


def test_a_deadline_of_what_was_agreed_dates_nothing_beside_it() -> None:
    """Neither the agreement nor what came after it."""
    text = "Bo said that Roe had agreed to settle it by noon on Monday and then walked away."
    assert dated(text, "had agreed", {"Monday": MON}, background=True).date == f"../{PUB}"
    assert dated(text, "walked away", {"Monday": MON}).date != MON


def test_what_two_did_lends_its_day_to_what_came_of_it() -> None:
    """Two subjects joined by "and" are of one clause with their verb."""
    text = "Ruritania and Moravia signed it on Monday, ending a long row."
    assert dated(text, "ending", {"Monday": MON}).date == MON


def test_hours_before_an_act_are_of_its_day() -> None:
    """What came first is of the same day, the day before a step of days."""
    text = "The upper house threw it out on Monday, two hours after the lower house had passed it."
    assert dated(text, "had passed", {"Monday": MON}, background=True).date == MON


def test_back_then_is_when_the_text_says() -> None:
    """The day before it, be it that since which something has not been; but no plan is of then."""
    text = "It was the first since Monday. Back then the two agreed to talk."
    got = dated_by_tagger(text, "agreed", tag)
    assert (got.date, got.dated_by, got.wording) == (MON, DatedBy.CONTEXT, "Back then")
    assert dated(text, "to talk", {"Monday": MON}, Status.PLANNED).date != MON


def test_since_a_day_when_something_happened_dates_that() -> None:
    """Though it only says how long it had not been."""
    text = "It was the first since Monday, when Roe and Lind shook hands."
    got = dated_by_tagger(text, "shook hands", tag)
    assert (got.date, got.dated_by) == (MON, DatedBy.EXPRESSION)


def test_what_is_announced_after_the_words_has_their_day() -> None:
    """The words come first and are dated; who announces them met them on that day."""
    text = (
        "The two agreed on Monday to a truce, Ada Roe announced after a meeting that lasted long."
    )
    assert dated(text, "lasted", {"Monday": MON}).date == MON


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Roe left on Tuesday, less than a day after he had signed it.", "had signed", MON),
        ("Roe left on Tuesday, hours after Lind turned it down.", "turned it down", TUE),
        ("Roe left on Tuesday, days after Lind turned it down.", "turned it down", f"../{TUE}"),
        ("Roe left on Tuesday, barely two days after saying it.", "saying", SUN),
        ("Roe left on Tuesday after tossing it aside.", "tossing", f"../{TUE}"),
        ("Roe left on Tuesday after fighting broke out.", "broke out", f"../{TUE}"),
        ("Roe left on Tuesday while warning Lind.", "warning", TUE),
        ("Roe left in April, days after Lind had signed it.", "had signed", "../2024-04"),
    ],
)
def test_a_step_may_be_rough(text: str, cue: str, date: str) -> None:
    """Less than a day is a day, hours are none, and days are any up to what is told."""
    assert dated_by_tagger(text, cue, tag).date == date


def test_what_is_said_beside_an_earlier_act_is_earlier_too() -> None:
    """A participle shares the rough step of the clause before it."""
    text = "Roe left in April, days after Lind had quit, accusing them of fraud."
    assert dated_by_tagger(text, "accusing", tag).date == "../2024-04"


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Help was granted on Monday after the envoy, Ada Roe, asked for it.", "asked", MON),
        ("Help was granted on Monday after Roe, having left twice, asked for it.", "asked", MON),
        ("Help was granted on Monday after Roe asked for it.", "asked", MON),
    ],
)
def test_what_was_granted_had_been_asked_for(text: str, cue: str, date: str) -> None:
    """Though a set-off name parts the verb from its subject; a refusal ends talks at once."""
    got = dated(text, cue, {"Monday": MON}, statement=True)
    assert got.date == f"../{date}"
    refused = text.replace("asked for", "refused")
    assert dated(refused, "refused", {"Monday": MON}, statement=True).date == date


def test_a_verb_behind_a_comma_that_reports_is_the_main_clauses() -> None:
    """So is one behind a bare phrase with "after"."""
    text = "The port was shut on Monday after a row, the worst so far, said Lind."
    assert dated(text, "said", {"Monday": MON}, statement=True).date == MON
    text = "Roe came on Monday after a row, left the room."
    assert dated(text, "left", {"Monday": MON}).date == MON
