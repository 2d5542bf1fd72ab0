"""Days told from an event that the text dated before."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.dating.events import DOUBT, told_from_events
from extract.dating.ground import Ground
from store.model import DatedBy, Status
from tests.extract.dating.stage import PUBLISHED, dated, timexes_of
from tests.extract.speech.stage import sentences_of

VOTE = "The house voted on May 2."
DAYS = {"May 2": "2024-05-02"}


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("After the vote, Bo left it.", "2024-05-02"),
        ("Three days after the vote Bo left it.", "2024-05-05"),
        ("Two weeks before that vote, Bo left it.", "2024-04-18"),
        ("The day after the vote Bo left it.", "2024-05-03"),
        ("Bo left it on the eve of the vote.", "2024-05-01"),
        ("On the night of the vote, Bo left it.", "2024-05-02"),
        ("Hours after the vote, Bo left it.", "2024-05-02"),
        ("Bo left it a few days after the vote.", "2024-05-02"),
        ("Bo left it before the vote.", "../2024-05-02"),
        ("Bo left it a month before the vote.", "2024-04"),
        ("Speaking after their second vote, Bo left it.", "2024-05-02"),
        ("At the ballot, Bo left it.", "2024-05-02"),
        ("During the vote Bo left it.", "2024-05-02"),
    ],
)
def test_an_act_is_dated_by_an_event(words: str, date: str) -> None:
    """The event's own day comes from where the text told it; a doubt says so."""
    got = dated(f"{VOTE} {words}", "left", DAYS)
    assert (got.date, got.dated_by) == (date, DatedBy.EXPRESSION)
    assert got.doubts == (DOUBT,)


def test_what_is_to_come_after_an_event_is_open() -> None:
    """It may be any day from its day on."""
    text = "The house votes on May 20. Bo will meet Roe after the vote."
    got = dated(text, "will meet", {"May 20": "2024-05-20"}, Status.PLANNED)
    assert got.date == "2024-05-20/.."


@pytest.mark.parametrize(("word", "date"), [("since", "2024-05-02/.."), ("until", "../2024-05-02")])
def test_an_event_bounds_what_lasts(word: str, date: str) -> None:
    """Since an event, until an event."""
    got = dated(f"{VOTE} Bo has kept it {word} the vote.", "has kept", DAYS)
    assert got.date == date


@pytest.mark.parametrize(
    "text",
    [
        "After the vote, Bo left it. The house voted on May 2.",
        "The house voted. It rained on May 2. After the vote, Bo left it.",
        "The house voted on May 2. After the music, Bo left it.",
        "The house voted on May 2. At the deal, Bo left it.",
        "The house voted on May 2. On the steps of the vote, Bo left it.",
    ],
)
def test_an_event_without_a_date_dates_nothing(text: str) -> None:
    """Only one that was told before, with a date of its own, counts; a deal is no gathering."""
    ground = Ground(text, sentences_of(text), timexes_of(text, DAYS), PUBLISHED, ())
    assert told_from_events(ground) == []


def test_the_last_telling_counts() -> None:
    """Of two votes the one told last is meant."""
    text = (
        "The house voted on May 2 and lost. It held a ballot on May 7. After the vote Bo left it."
    )
    assert dated(text, "left", {**DAYS, "May 7": "2024-05-07"}).date == "2024-05-07"


def test_what_only_refers_to_an_event_does_not_tell_of_it() -> None:
    """A day named beside "the night of the vote" is not the vote's."""
    aside = "On the night of the vote Roe spoke for hours of the harvest of May 7."
    text = f"{VOTE} {aside} After the vote Bo left it."
    assert dated(text, "left", {**DAYS, "May 7": "2024-05-07"}).date == "2024-05-02"


def test_a_vague_event_dates_nothing() -> None:
    """What is known to a year only is no day to count from."""
    text = "The house voted in 2023. After the vote Bo left it."
    assert dated(text, "left", {"2023": "2023"}).dated_by is not DatedBy.EXPRESSION


def test_a_date_of_its_own_comes_first() -> None:
    """After the vote on Monday is Monday, two days after it Wednesday."""
    days = {**DAYS, "Monday": "2024-05-13"}
    assert dated(f"{VOTE} Bo left it after the vote on Monday.", "left", days).date == "2024-05-13"
    stepped = f"{VOTE} Bo left it two days after the vote on Monday."
    assert dated(stepped, "left", days).date == "2024-05-15"


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["after", "the", "vote", "Voted", "day", "May 2", ". ", "of", ","]))
)
def test_any_words_are_read(parts: list[str]) -> None:
    """No order of such words is an error, and what is made lies within the text."""
    text = " ".join(parts)
    days = DAYS if "May 2" in text else {}
    ground = Ground(text, sentences_of(text), timexes_of(text, days), PUBLISHED, ())
    made = told_from_events(ground)
    ground.add(made)
    assert all(0 <= one.start < one.end <= len(text) for one in made)
