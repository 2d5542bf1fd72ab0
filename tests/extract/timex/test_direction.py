"""The side of publication on which a half-dated expression lies, by the verbs around it."""

from __future__ import annotations

import pytest

from extract.timex.direction import Direction, direction
from tests.extract.timex.reading import pairs, values


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Roe left the hall, and on Monday his party will march.", Direction.FUTURE),
        ("Roe left the hall; but on Monday his party will march.", Direction.FUTURE),
        ("Roe will march, but on Monday his party left the hall.", Direction.PAST),
        ("Roe left the hall and the town on Monday will march.", Direction.PAST),
        ("Roe left the hall, and on Monday the end of a hard and bitter row will come.",
         Direction.PAST),
    ],
)  # fmt: skip
def test_the_verb_behind_an_expression_that_opens_a_clause_governs_it(
    text: str, side: Direction
) -> None:
    """Whatever the clause before it tells, if the verb is near."""
    start = text.index("Monday")
    assert direction(text, start, start + len("Monday")) is side


def test_what_had_last_been_is_never_to_come() -> None:
    """However far back that is; what "had been due" may well be near."""
    assert values("The two had last met in Rome in March, when it rained.") == ["2024-03"]
    assert values("They lifted a tax that had been due in March.") == ["2025-03"]


def test_parts_of_the_day_before_and_after_are_counted_from_the_day_told() -> None:
    """The evening and the morning as well as the night."""
    before = "They signed it on Monday. Roe had blessed it the evening before."
    assert pairs(before)[1] == ("the evening before", "2025-02-09TEV")
    after = "They signed it on Monday. Roe tore it up the morning after."
    assert pairs(after)[1] == ("the morning after", "2025-02-11TMO")


def test_the_deal_of_the_century_has_no_time() -> None:
    """Its rank is told, and no date; the end of a century is one, and a century alone."""
    assert values("Roe called it the fraud of the century.") == []
    assert values("It is the strike of the decade.") == []
    assert values("He wrote at the end of the century.") == ["20"]
    assert values("It changed the century.") == ["20"]


def test_a_day_of_the_month_may_stand_amid_a_sentence() -> None:
    """Behind since, on or by, before a word that it cannot count."""
    text = "They met on 27 January, having kept it shut since the 20th in sympathy."
    assert pairs(text)[1] == ("the 20th", "2025-01-20")
    assert len(values("They met on 27 January and came in on the 20th attempt.")) == 1


def test_a_century_in_a_name_is_none() -> None:
    """Capitals of a firm, and not those of an age."""
    assert values("An offer from 21st Century Fox came.") == []
    assert values("It began in the 19th Century Tuscany knew.") == ["18"]
    assert values("It began in the 19th century.") == ["18"]


def test_the_night_between_two_days_is_theirs() -> None:
    """A night alone is that of the day told."""
    found = pairs("It was settled in the night from Tuesday to Wednesday.")
    assert [words for words, _ in found] == ["Tuesday", "Wednesday"]
    assert pairs("They met on Monday. It was settled in the night.")[1][0] == "the night"
