"""An article that tells history dates by its story what it leaves undated."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

OLD = {"3 May 1990": "1990-05-03", "9 June": "1990-06-09", "4 July": "1990-07-04"}
PAGE = "Roe met Lind on 3 May 1990. On 9 June they wed.\n\nOn 4 July they parted.\n\n"
OLDER = {**OLD, "2 August": "1990-08-02"}
LONG = f"{PAGE}Bo came on 2 August.\n\n"
DOUBT = "no date beside it; carried on from what is told just before"


def test_a_deed_goes_on_from_the_date_told_last() -> None:
    """In another paragraph too, with a doubt and the date's wording."""
    got = dated(f"{LONG}Roe signed it.", "signed", OLDER)

    assert (got.date, got.dated_by, got.wording) == ("1990-08-02", DatedBy.CONTEXT, "2 August")
    assert got.doubts == (DOUBT,)


def test_words_go_on_with_it() -> None:
    """Somebody new who says so, said so then."""
    got = dated(f"{LONG}“It fails,” Hale said.", "said", OLDER, statement=True)

    assert got.date == "1990-08-02"


def test_the_pluperfect_goes_back_behind_it() -> None:
    """What had been done lay before the date."""
    got = dated(f"{LONG}Hale had forbidden it.", "had forbidden", OLDER)

    assert (got.date, got.dated_by) == ("../1990-08-02", DatedBy.CONTEXT)


def test_what_would_come_is_to_come_from_it() -> None:
    """A plan of then is open from then on."""
    got = dated(f"{LONG}Roe would leave.", "would leave", OLDER, Status.PLANNED)

    assert got.date == "1990-08-02/.."


@pytest.mark.parametrize(
    ("words", "cue", "status"),
    [
        ("Roe has signed it.", "has signed", Status.HAPPENED),
        ("Roe says that he signed it.", "signed", Status.HAPPENED),
        ("Roe has warned that he may leave.", "may leave", Status.CONDITIONAL),
        ("Roe will leave.", "will leave", Status.PLANNED),
        ("Roe may leave.", "may leave", Status.CONDITIONAL),
        ("Roe opposes it.", "opposes", Status.HAPPENED),
    ],
)
def test_what_is_told_of_today_is_not_of_the_story(words: str, cue: str, status: Status) -> None:
    """The perfect, the present and the future are of publication."""
    got = dated(f"{LONG}{words}", cue, OLDER, status, now=cue == "opposes")

    assert got.dated_by is DatedBy.PUBLICATION


def test_three_old_dates_are_no_history() -> None:
    """Four of them at the least."""
    assert dated(f"{PAGE}Roe signed it.", "signed", OLD).dated_by is DatedBy.PUBLICATION


def test_news_with_old_dates_is_no_history() -> None:
    """Three times as many of long ago as of late, at the least."""
    fresh = {**OLDER, "1 May": "2024-05-01", "2 May": "2024-05-02"}
    text = f"Bo met Hale on 1 May. Lind left on 2 May.\n\n{LONG}Roe signed it."

    assert dated(text, "signed", fresh).dated_by is DatedBy.PUBLICATION


def test_a_month_pointed_back_at_is_no_clause() -> None:
    """The verb before "that October" and "that spring" has their date."""
    text = "Hale named Roe, a former clerk, as mediator that October. Lind left that spring."

    assert dated(text, "named", {"October": "2023-10"}).date == "2023-10"
    assert dated(text, "left", {"that spring": "2023-21"}).date == "2023-21"


def test_a_look_back_is_left_again() -> None:
    """The date of a pluperfect dates no deed after it: the one before it does."""
    days = {**OLDER, "12 March": "1990-03-12"}
    text = f"{LONG}Bo had asked on 12 March. He has left.\n\nRoe signed it."

    assert dated(text, "signed", days).date == "1990-08-02"


def test_a_last_day_dates_what_follows_it() -> None:
    """What follows "by May": what comes next was done by then."""
    days = {**OLDER, "By September": "../1990-09"}

    assert dated(f"{LONG}By September they had it.\n\nRoe signed it.", "signed", days).date == (
        "../1990-09"
    )


def test_who_somebody_is_has_no_date_of_the_story() -> None:
    """What Roe signed, "who signed it", is of any day."""
    got = dated(f"{LONG}Roe, who signed it, wants more.", "signed", OLDER)

    assert (got.date, got.dated_by) == ("../2024-05-15", DatedBy.PUBLICATION)


def test_what_was_about_to_come_is_of_the_story() -> None:
    """As "was about to sign" is: the helpers before an act tell its time."""
    got = dated(f"{LONG}Roe was about to sign.", "to sign", OLDER, Status.PLANNED)

    assert got.date == "1990-08-02/.."


def test_a_plan_of_then_is_of_the_story() -> None:
    """As "decided to answer" is: somebody planned it then."""
    got = dated(f"{LONG}Roe decided to answer.", "to answer", OLDER, Status.PLANNED)

    assert got.date == "1990-08-02/.."


def test_a_look_back_dates_no_deed_of_the_story_beside_it() -> None:
    """Of the same paragraph neither; what goes on in the pluperfect is of the look back."""
    days = {**OLDER, "March 1989": "1989-03"}
    text = f"{LONG}There, in March 1989, all had agreed. Bo had left. Roe signed it."

    assert dated(text, "signed", days).date == "1990-08-02"
