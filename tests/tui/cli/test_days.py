"""Days that a person names."""

import datetime as dt

import pytest

from tui import settings
from tui.cli import days
from tui.cli.errors import CommandError

WEDNESDAY = dt.date(2025, 3, 12)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "today", lambda: WEDNESDAY)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2025-12-28", "2025-12-28", "2025-12-28"),
        (" 2025-12-28 ", "2025-12-28", "2025-12-28"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-12-01/2025-12-03", "2025-12-01", "2025-12-03"),
        ("yesterday", "2025-03-11", "2025-03-11"),
        ("last week", "2025-03-03", "2025-03-09"),
        ("March 2024", "2024-03-01", "2024-03-31"),
    ],
)
def test_since_is_the_first_day_and_until_the_last(words: str, first: str, last: str) -> None:
    """Of what the words name, in ISO or plain."""
    assert days.since(words).isoformat() == first
    assert days.until(words).isoformat() == last


def test_one_day_is_one_day() -> None:
    """No month and no open end."""
    assert days.one_day("yesterday", "--published") == dt.date(2025, 3, 11)
    assert days.one_day("3/4/2025", "--published", dayfirst=True) == dt.date(2025, 4, 3)
    assert days.one_day("3/4/2025", "--published", dayfirst=False) == dt.date(2025, 3, 4)
    for words in ("2025-12", "last week", "../2025-12-28"):
        with pytest.raises(CommandError, match=r"^--published: .* is not one day"):
            days.one_day(words, "--published")


@pytest.mark.parametrize("words", ["", "nonsense", "2025-02-30", "\x00", "0" * 5000])
def test_words_that_name_no_day_are_refused(words: str) -> None:
    """With the option that they were given to."""
    with pytest.raises(CommandError, match=r"^--since: "):
        days.since(words)
