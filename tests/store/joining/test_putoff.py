"""Which tellings of an act say, or show by its day, that it was put off."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.joining.putoff import (
    is_late,
    is_waiting,
    says_called_off,
    says_had_been_due,
    says_never_came,
    says_put_off,
)
from store.model import Status

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


def test_what_is_put_off_may_part_the_words() -> None:
    """By forty characters."""
    for words in ("put the long-awaited vote off", "pushed the vote back"):
        assert says_put_off(f"The house {words}.", 4, 9)
    assert not says_put_off(f"It put {'a' * 41} off.", 0, 2)
    assert not says_put_off("It put the vote. Then off.", 0, 2)


@pytest.mark.parametrize(
    "words",
    [
        "had been due on Friday", "was set for Friday", "were scheduled for Friday",
        "was to have come on Friday", "was meant to come", "had been planned",
    ],
)  # fmt: skip
def test_what_had_been_due_is_so_no_longer(words: str) -> None:
    """Which says less than that it is put off."""
    assert says_had_been_due(f"The vote {words}.", 4, 8)
    assert not says_put_off(f"The vote {words}.", 4, 8)
    assert not says_had_been_due(f"The vote {words.replace('ha', 'wi').replace('w', 'm')}.", 4, 8)


def test_words_of_calling_off() -> None:
    """Of what is not to come, and of what did not."""
    for words in ("called off", "called the vote off", "cancelled", "scrapping it", "abandoned",
                  "will not take place", "would not go ahead"):  # fmt: skip
        assert says_called_off(f"The vote {words}.", 4, 8)
        assert not says_never_came(f"The vote {words}.", 4, 8)
    for words in ("never came", "never took place", "fell through", "came to nothing",
                  "did not take place", "never materialised", "did not happen"):  # fmt: skip
        assert says_never_came(f"The vote {words}.", 4, 8)
        assert not says_called_off(f"The vote {words}.", 4, 8)
    for words in ("called for", "offers", "never ended", "did not end"):
        assert not says_never_came(f"The vote {words}.", 4, 8)
        assert not says_called_off(f"The vote {words}.", 4, 8)


@pytest.mark.parametrize(
    "words", ["put the vote", "pushed for the vote", "moved the house", "input offered", "a dozen"]
)
def test_other_words_put_nothing_off(words: str) -> None:
    """Though they begin alike."""
    assert not says_put_off(f"Then {words}.", 0, 4)


def test_what_is_put_off_stands_beside_the_words() -> None:
    """Within a hundred characters on either side."""
    assert says_put_off("vote" + " " * 95 + "delay", 0, 4)
    assert not says_put_off("vote" + " " * 96 + "delay", 0, 4)
    assert says_put_off("delay" + " " * 95 + "vote", 100, 104)
    assert not says_put_off("delay" + " " * 96 + "vote", 101, 105)
    for says, words in (
        (says_had_been_due, "was due"),
        (says_called_off, "call it off"),
        (says_never_came, "never came"),
    ):
        far = 100 - len(words)
        assert says(f"vote{' ' * far}{words}", 0, 4)
        assert not says(f"vote {' ' * far}{words}", 0, 4)
        assert says(f"{words}{' ' * far}vote", 100, 104)
        assert not says(f"{words} {' ' * far}vote", 101, 105)


def test_late_is_what_was_due_before_it_was_told() -> None:
    """As a plan, on a day."""
    assert is_late(P, DAY, date(2031, 3, 11))
    assert not is_late(U, DAY, date(2031, 3, 11))
    assert not is_late(P, DAY, DAY)
    assert not is_late(D, DAY, date(2031, 3, 11))
    assert not is_late(P, None, date(2031, 3, 11))


@pytest.mark.parametrize(
    ("status", "latest", "sentence", "waits"),
    [
        (P, DAY, "They delayed the vote.", True),
        (D, DAY, "They delayed the vote.", True),
        (P, DAY, "They plan to vote.", False),
        (P, DAY, "They had been due to vote.", True),
        (P, date(2031, 3, 1), "They were to vote.", True),
        (D, date(2031, 3, 1), "They did not vote.", False),
        (P, None, "They delayed the vote.", False),
        (D, DAY, "They cancelled the vote.", True),
        (D, DAY, "They had a vote that never came.", True),
        (P, DAY, "They cancelled the vote.", False),
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
    for says in (says_put_off, says_had_been_due, says_called_off, says_never_came):
        assert says(sentence, first, last) in (True, False)
