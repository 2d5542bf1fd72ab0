"""Acts that nothing dates: fresh words, deeds told in passing."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

FAR = "It rains. It snows. It blows. It hails. It is cold. "
ANY_DAY = "no date in the text; any day up to publication"


@pytest.mark.parametrize(
    ("words", "cue", "date"),
    [
        ("Bo leaked the talks.", "leaked", "../2024-05-15"),
        ("Bo bought the firm.", "bought", "../2024-05-15"),
        ("The plan was suspended.", "was suspended", "../2024-05-15"),
        ("Bo urged both to talk.", "urged", "2024-05-15"),
        ("Bo welcomed the pact.", "welcomed", "2024-05-15"),
        ("Bo called for a vote.", "called for", "2024-05-15"),
        ("Bo declined to speak.", "declined", "2024-05-15"),
        ("Bo wanted the firm.", "wanted", "2024-05-15"),
        ("Bo was glad.", "was glad", "2024-05-15"),
    ],
)
def test_words_are_fresh_and_deeds_are_of_any_day(words: str, cue: str, date: str) -> None:
    """Past the opening, a deed without a date may be of any day; what somebody says is news."""
    got = dated(FAR + words, cue, {})
    assert (got.date, got.dated_by) == (date, DatedBy.PUBLICATION)
    assert (ANY_DAY in got.doubts) == (date != "2024-05-15")


def test_a_deed_of_the_opening_is_news() -> None:
    """What the first sentences tell without a date is of the day of publication."""
    assert dated("It rains. It snows. Bo bought the firm.", "bought", {}).date == "2024-05-15"


def test_a_deed_on_the_day_of_publication_is_of_the_story() -> None:
    """Where the opening is of the day itself, so is what it goes on to tell."""
    text = "Roe met Lind on Wednesday.\n\nIt rained. It snowed.\n\nBo joined them."
    got = dated(text, "joined", {"Wednesday": "2024-05-15"})
    assert (got.date, got.dated_by) == ("2024-05-15", DatedBy.CONTEXT)


def test_what_was_settled_is_so_when_it_is_said() -> None:
    """A passive that somebody reports on the day is of that day; a pluperfect lay before it."""
    text = "Roe met Lind on Wednesday. “The pact was settled,” Bo said."
    assert dated(text, "was settled", {"Wednesday": "2024-05-15"}).date == "2024-05-15"
    had = "Roe met Lind on Wednesday. Bo said that Roe had settled it."
    assert dated(had, "had settled", {"Wednesday": "2024-05-15"}).date == "../2024-05-15"


def test_a_plan_told_after_a_past_day_is_from_publication_on() -> None:
    """What must be approved is to come, whatever the day of the deal."""
    text = "Roe met Lind on Monday. It must still be approved."
    got = dated(text, "must still be approved", {"Monday": "2024-05-13"}, Status.PLANNED)
    assert got.date == "2024-05-15/.."
