"""Dates told from what stands before: since then, until then, by then."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

DAYS = {"May 2": "2024-05-02"}
DOUBT = "counted from a date that the text gives earlier"


@pytest.mark.parametrize(
    ("words", "status", "wording"),
    [
        ("Since then Bo has sold it.", Status.HAPPENED, "Since then"),
        ("Bo has since sold it.", Status.HAPPENED, "has since"),
        ("Ever since, Bo has sold it.", Status.ONGOING, "Ever since"),
        ("Bo has not sold it since.", Status.DENIED, "since"),
        ("Since then, the two have sold it.", Status.HAPPENED, "Since then"),
    ],
)
def test_since_then_runs_from_the_last_date(words: str, status: Status, wording: str) -> None:
    """The date before opens it, with a doubt; the wording is that of the sentence."""
    got = dated(f"Roe met Bo on May 2. {words}", "sold", DAYS, status)
    assert (got.date, got.dated_by, got.wording) == ("2024-05-02/..", DatedBy.CONTEXT, wording)
    assert got.doubts == (DOUBT,)


@pytest.mark.parametrize(
    ("words", "status", "date"),
    [
        ("By then Bo had sold it.", Status.HAPPENED, "../2024-05-02"),
        ("Until then Bo sold it.", Status.HAPPENED, "../2024-05-02"),
        ("Before that, Bo sold it.", Status.HAPPENED, "../2024-05-02"),
        ("Nobody can have sold it before then.", Status.DENIED, "../2024-05-02"),
    ],
)
def test_until_then_ends_with_the_last_date(words: str, status: Status, date: str) -> None:
    """What came before it ends with it."""
    assert dated(f"Roe met Bo on May 2. {words}", "sold", DAYS, status).date == date


@pytest.mark.parametrize(
    "text",
    [
        "Roe met Bo on May 2. Since then it rains, and Bo sold it.",
        "Roe met Bo on May 2. It rains. It rains. It rains. It rains. Bo has since sold it.",
        "Roe met Bo on May 2.\n\nIt rains.\n\nBo has since sold it.",
        "Bo has since sold it. Roe met Bo on May 2.",
        "Roe meets Bo on May 20. Bo has since sold it.",
        "Roe met Bo on May 2. By then it rained, and Bo sold it.",
    ],
)
def test_no_date_before_it_tells_nothing(text: str) -> None:
    """Too far, behind, to come, or in another clause."""
    days = {"May 20": "2024-05-20"} if "May 20" in text else DAYS
    assert "since" not in (dated(text, "sold", days).wording or "").lower()


def test_a_month_opens_as_a_month() -> None:
    """What is known to the month stays so."""
    text = "Roe met Bo in April. They have not met since."
    assert dated(text, "have not met", {"April": "2024-04"}, Status.DENIED).date == "2024-04/.."


def test_a_sentence_takes_its_own_first_half() -> None:
    """The date may stand in the same sentence."""
    text = "Roe met Bo on May 2; they have not met since."
    assert dated(text, "have not met", DAYS, Status.DENIED).date == "2024-05-02/.."


def test_an_aside_is_not_dated_by_what_opens_the_sentence() -> None:
    """The words "before that" are the main clause’s."""
    text = "They meet on Monday. Before that the unions, which demand more, marched."
    days = {"Monday": "2024-05-13"}
    assert dated(text, "marched", days).date == "../2024-05-13"
    assert dated(text, "demand", days, statement=True, now=True).date == "2024-05-15"
