"""Days to which something is put off or brought forward."""

from __future__ import annotations

import pytest

from extract.timex.moves import moves_from, moves_to
from tests.extract.timex.reading import edtfs


@pytest.mark.parametrize(
    "words",
    [
        "The vote was postponed to 1 May",
        "Ruritania pushed back the rise to 1 May",
        "The summit was brought forward to 1 May",
        "The strike has been rescheduled for 1 May",
        "The deadline was extended to 1 May",
        "The hearing was adjourned to 1 May",
        "The talks slipped to 1 May",
    ],
)
def test_the_new_day_is_to_come(words: str) -> None:
    """What is moved to a day of the year is to be on the next such day, past tense or not."""
    assert edtfs(f"{words}.") == ["2025-05-01"]


def test_from_and_to_are_two_days_and_no_stretch() -> None:
    """The old day and the new one of what is moved are each a date of their own."""
    assert edtfs("The vote was moved from 10 March to 2 April.") == ["2025-03-10", "2025-04-02"]
    assert edtfs("The strike went on from 10 March to 2 April 2024.")[0] == "2024-03-10/2024-04-02"


def test_only_the_word_before_a_day_says_that_it_is_the_new_one() -> None:
    """Which of two days is the old one is told by its preposition."""
    text = "The vote was moved from 10 March to 2 April"
    assert moves_to(text, text.index("2 April"))
    assert not moves_to(text, text.index("10 March"))
    assert moves_from(text, text.index("10 March"))
    assert not moves_from(text, text.index("2 April"))
    assert not moves_to("They had moved it to 2 April", 21)
    assert not moves_to("It was moved. They go to 2 April", 25)


def test_before_the_end_of_a_year_is_within_it() -> None:
    """The bound is the end, and not the year before."""
    assert edtfs("They will not meet before the end of 2026.") == ["../2026-12"]
    assert edtfs("They did not meet before 2024.") == ["../2023"]


@pytest.mark.parametrize(
    "words",
    [
        "The next round of talks is on 1 March",
        "The truce between the two sides expires on 1 March",
        "The tariffs take effect on 1 March",
        "The deadline for bids is 1 March",
        "The interim rules, which expire on 1 March",
        "The council is due to present a revised text on 1 March",
    ],
)
def test_the_plain_present_stands_on_the_calendar(words: str) -> None:
    """A day on which something stands is to come."""
    assert edtfs(f"{words}.") == ["2025-03-01"]


def test_what_was_moved_over_two_days_took_both() -> None:
    """Two days that "and" joins are those of the moving itself."""
    assert edtfs("The army moved its guns on 3 and 4 February.")[0] == "2025-02-03/2025-02-04"
    assert edtfs("The talks were adjourned on 3 February until 7 March.") == [
        "2025-02-03",
        "../2025-03-07",
    ]
