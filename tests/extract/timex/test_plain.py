"""Dates as a person types them."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from extract.timex.errors import BadDateWordsError
from extract.timex.plain import day_range

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2025-12-28", "2025-12-28", "2025-12-28"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2015", "2015-01-01", "2015-12-31"),
        ("2025-12-20/2025-12-28", "2025-12-20", "2025-12-28"),
        ("../2025-12-28", None, "2025-12-28"),
        ("last Friday", "2026-11-20", "2026-11-20"),
        ("  LAST   friday ", "2026-11-20", "2026-11-20"),
        ("friday", "2026-11-20", "2026-11-20"),
        ("sat", "2026-11-21", "2026-11-21"),
        ("next tuesday", "2026-12-01", "2026-12-01"),
        ("3 weeks ago", "2026-11-03", "2026-11-03"),
        ("in two weeks", "2026-12-08", "2026-12-08"),
        ("mid-January 2015", "2015-01-11", "2015-01-20"),
        ("yesterday", "2026-11-23", "2026-11-23"),
        ("now", "2026-11-24", "2026-11-24"),
        ("weekend", "2026-11-21", "2026-11-22"),
        ("this week", "2026-11-23", "2026-11-29"),
        ("may", "2026-05-01", "2026-05-31"),
        ("december", "2025-12-01", "2025-12-31"),
        ("dec 2014", "2014-12-01", "2014-12-31"),
        ("jan. 2", "2026-01-02", "2026-01-02"),
        ("Dec. 20-21", "2025-12-20", "2025-12-21"),
        ("from 10 to 12 may", "2026-05-10", "2026-05-12"),
        ("between march and june 2015", "2015-03-01", "2015-06-30"),
        ("christmas", "2025-12-25", "2025-12-25"),
        ("summer 2015", "2015-06-01", "2015-08-31"),
        ("the 1990s", "1990-01-01", "1999-12-31"),
        ("last 3 days", "2026-11-21", "2026-11-24"),
        ("q3 2015", "2015-07-01", "2015-09-30"),
        ("since 2014", "2014-01-01", None),
        ("tuesday morning", "2026-11-24", "2026-11-24"),
        ("feb 29", "2024-02-29", "2024-02-29"),
    ],
)
def test_words_mean_days(words: str, first: str | None, last: str | None) -> None:
    """Leaning back where the words do not say."""
    found = day_range(words, TUESDAY)

    assert tuple(day and day.isoformat() for day in found) == (first, last)


@pytest.mark.parametrize(
    ("dayfirst", "expected"),
    [(None, date(2025, 3, 4)), (True, date(2025, 4, 3)), (False, date(2025, 3, 4))],
)
def test_dayfirst_decides_the_order_of_figures(dayfirst: bool | None, expected: date) -> None:
    """Month first unless told."""
    assert day_range("03/04/2025", TUESDAY, dayfirst=dayfirst) == (expected, expected)


@pytest.mark.parametrize(
    "words",
    ["", "   ", "garbage", "we", "a", "7", "recently", "31 June 2015", "2015-13-40", "three hours",
     "last Friday we met Bob", "x" * 500, "\x1b[31m", "2025-12-28/2025-12-01"],
)  # fmt: skip
def test_words_that_say_no_day_are_refused_in_one_sentence(words: str) -> None:
    """The sentence names the words and what would do."""
    with pytest.raises(BadDateWordsError) as caught:
        day_range(words, TUESDAY)

    assert str(caught.value).endswith("""or in words such as "last Friday" or "3 weeks ago".""")


def test_a_refusal_shortens_long_words_and_shows_control_characters_as_escapes() -> None:
    """Nothing from outside reaches a terminal raw."""
    with pytest.raises(BadDateWordsError, match=r"^'x{39}…' is no date"):
        day_range("x" * 500, TUESDAY)
    with pytest.raises(BadDateWordsError) as caught:
        day_range("\x1b[31m", TUESDAY)
    assert "\x1b" not in str(caught.value)


def test_dateparser_reads_what_the_grammar_does_not() -> None:
    """A rarer order."""
    assert day_range("20 minutes 3 hours ago", TUESDAY) == (date(2026, 11, 23), date(2026, 11, 23))


@pytest.mark.parametrize(
    ("words", "without"),
    [
        ("2025-12-20", ("dateparser", "extract.timex.tagging")),
        ("last Friday", ("dateparser",)),
        ("3 weeks ago", ("dateparser",)),
    ],
)
def test_usual_words_do_without_dateparser(words: str, without: tuple[str, ...]) -> None:
    """ISO dates do without the grammar, too."""
    code = (
        "import sys, datetime; from extract.timex.plain import day_range;"
        f"day_range({words!r}, datetime.date(2026, 11, 24));"
        f"print([name for name in {without!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
