"""Which tellings of an act say, or show by its day, that it was put off."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import Status
from store.putoff import is_late, is_waiting, says_put_off

DAY = date(2031, 3, 10)
P, U, D, H, G = (
    Status.PLANNED,
    Status.CONDITIONAL,
    Status.DENIED,
    Status.HAPPENED,
    Status.ONGOING,
)


@pytest.mark.parametrize(
    "words",
    [
        "put off the vote", "putting it off", "puts back the vote", "postponed the vote",
        "delaying the vote", "deferred the vote", "suspended the vote", "pushed back the vote",
        "shelved the vote", "rescheduled the vote", "adjourned the vote", "held over the vote",
        "moved from Monday", "moved to Friday", "the day came and went", "it SLIPPED",
    ],
)  # fmt: skip
def test_words_of_putting_off(words: str) -> None:
    """In whichever form and case."""
    assert says_put_off(f"Then {words}.", 0, 4)


@pytest.mark.parametrize(
    "words", ["put the vote", "pushed for the vote", "moved the house", "input offered", "a dozen"]
)
def test_other_words_put_nothing_off(words: str) -> None:
    """Though they begin alike."""
    assert not says_put_off(f"Then {words}.", 0, 4)


def test_what_is_put_off_stands_beside_the_words() -> None:
    """Within sixty characters on either side."""
    near = "vote" + " " * 52 + "delayed."
    assert says_put_off(near, 0, 4)
    assert not says_put_off("vote" + " " * 60 + "delayed.", 0, 4)
    after = "delayed" + " " * 53 + "vote"
    assert says_put_off(after, 60, 64)
    assert not says_put_off(" " * 8 + after, 75, 79)


def test_late_is_what_was_due_before_it_was_told() -> None:
    """As a plan, on a day."""
    assert is_late(P, DAY, date(2031, 3, 11))
    assert is_late(U, DAY, date(2031, 3, 11))
    assert not is_late(P, DAY, DAY)
    assert not is_late(D, DAY, date(2031, 3, 11))
    assert not is_late(P, None, date(2031, 3, 11))


@pytest.mark.parametrize(
    ("status", "latest", "sentence", "waits"),
    [
        (P, DAY, "They delayed the vote.", True),
        (D, DAY, "They delayed the vote.", True),
        (P, DAY, "They plan to vote.", False),
        (P, date(2031, 3, 1), "They were to vote.", True),
        (D, date(2031, 3, 1), "They did not vote.", False),
        (P, None, "They delayed the vote.", False),
        (H, DAY, "They delayed the vote.", False),
        (G, DAY, "They delayed the vote.", False),
    ],
)
def test_an_act_waits_that_was_put_off_or_is_late(
    status: Status, latest: date | None, sentence: str, waits: bool
) -> None:
    """If it has a day, and nobody tells it as done."""
    assert is_waiting(status, latest, date(2031, 3, 5), (sentence, 5, 12)) is waits


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_any_text_is_read(sentence: str, first: int, last: int) -> None:
    """Of any alphabet, wherever the words stand."""
    assert says_put_off(sentence, first, last) in (True, False)
