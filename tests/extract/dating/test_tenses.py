"""What the tense of an act's verb, and its "never" and "not", say of its day."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

MON, PUB = "2024-05-13", "2024-05-15"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Roe has refused it.", "has refused"),
        ("It is old. It is new. Roe has refused it.", "refused"),
        ("Roe has also decided to refuse it.", "to refuse"),
        ("Roe has met them and refused it.", "refused"),
        ("Roe has called it as thin as air and urged Lind to go.", "urged"),
        ("It is old. It is new. “They have refused it,” Ada Roe said.", "have refused"),
    ],
)
def test_what_has_been_done_is_of_any_day_up_to_publication(text: str, cue: str) -> None:
    """The perfect tells no day, in the first sentence, behind "and" or told by somebody."""
    got = dated(text, cue, {})
    assert (got.date, got.dated_by) == ("../2024-05-15", DatedBy.PUBLICATION)
    assert got.doubts == ("no date in the text; any day up to publication",)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("They have a right to it.", "have"),
        ("Roe has just refused it.", "has just refused"),
        ("Roe has not kept it.", "has not kept"),
        ("Roe has it and refused Lind.", "refused"),
        ("Roe has met them, and Lind refused it.", "refused"),
        ("Roe met them and refused it.", "refused"),
    ],
)
def test_what_has_just_been_done_or_not_been_done_is_of_the_day(text: str, cue: str) -> None:
    """So is what somebody else did behind "and", and the past without "has"."""
    assert dated(text, cue, {}).date == "2024-05-15"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Lind, who backs them, met Roe on Monday.", "backs"),
        ("Under the pact signed on Monday Roe lets them fish.", "lets"),
        ("Roe met Lind on Monday. Both favour it.", "favour"),
        ("Roe met Lind on Monday, and both favour it.", "favour"),
    ],
)
def test_what_somebody_does_is_of_the_day_of_publication(text: str, cue: str) -> None:
    """The simple present looks at no day of the past."""
    got = dated(text, cue, {"Monday": MON}, now=True)
    assert (got.date, got.dated_by) == ("2024-05-15", DatedBy.PUBLICATION)
    old = "Roe met Lind in March. Both favour it."
    assert dated(old, "favour", {"March": "2024-03"}, now=True).date == "2024-05-15"


def test_what_somebody_says_he_does_is_of_the_day_of_the_saying() -> None:
    """The present of words is that of who speaks."""
    text = "Roe said on Monday that both favour it."
    assert dated(text, "favour", {"Monday": MON}, now=True).date == MON


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Roe pressed Lind for more.", "2024-05-15"),
        ("Roe ruled out a deal.", "2024-05-15"),
        ("Roe refused to go.", "2024-05-15"),
        ("Roe offered to mediate.", "2024-05-15"),
        ("Roe offered 40 crowns.", "../2024-05-15"),
        ("Roe answered that it is late.", "2024-05-15"),
        ("Roe seized the port.", "../2024-05-15"),
    ],
)
def test_words_deep_in_the_text_are_fresh(words: str, date: str) -> None:
    """To press, to rule out and to answer are words, where what is done by saying it is meant."""
    text = f"It is old. It is new. It is late. It is dark. It is cold.\n\n{words}"
    assert dated(text, words.split()[1], {}, statement=True).date == date


@pytest.mark.parametrize("cue", ["was never signed", "signed"])
def test_what_was_never_done_is_so_to_this_day(cue: str) -> None:
    """In a story of another day too, unlike what never came."""
    text = "Roe met Lind on Monday. It was never signed."
    got = dated(text, cue, {"Monday": MON}, Status.DENIED)
    assert (got.date, got.dated_by) == ("2024-05-15", DatedBy.PUBLICATION)
    came = dated(
        "Roe met Lind on Monday. It never came.", "never came", {"Monday": MON}, Status.DENIED
    )
    assert came.date == f"../{MON}"


@pytest.mark.parametrize(
    ("text", "cue", "status", "date"),
    [
        ("Roe said on Monday that no deal had been made.", "had been made", Status.DENIED, MON),
        ("Roe said on Monday that nothing had been made.", "had been made", Status.DENIED, MON),
        ("Roe said on Monday that a deal had been made.", "had been made", Status.HAPPENED,
         f"../{MON}"),
        ("Roe denied that on Monday.", "denied", Status.HAPPENED, MON),
    ],
)  # fmt: skip
def test_what_is_said_not_to_have_been_done_is_so_on_the_day_of_the_saying(
    text: str, cue: str, status: Status, date: str
) -> None:
    """What had been done lay before it; to deny "that" on a day is no clause of its own."""
    assert dated(text, cue, {"Monday": MON}, status).date == date


def test_what_is_said_to_have_been_done_lay_before_the_saying() -> None:
    """The perfect, reported with a day, is of any day up to that."""
    text = "Roe said on Monday that Lind has refused it."
    assert dated(text, "has refused", {"Monday": MON}).date == f"../{MON}"


def test_what_somebody_had_yet_to_do_is_not_long_past() -> None:
    """The words are no pluperfect."""
    text = "Roe met Lind on Monday. Bo said that he had yet to respond to it."
    got = dated(text, "to respond", {"Monday": MON}, Status.DENIED)
    assert not got.date.startswith("../")


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("They have never signed it.", "have never signed", PUB),
        ("The union never answered.", "never answered", PUB),
        ("The summit never took place.", "never took", f"../{PUB}"),
        ("Help never came.", "never came", f"../{PUB}"),
    ],
)
def test_what_never_was_is_so_to_this_day(text: str, cue: str, date: str) -> None:
    """But for what was to come once and never did."""
    assert dated(text, cue, {}, Status.DENIED).date == date


def test_what_was_always_denied_is_of_any_day() -> None:
    """Another clause’s date is no more its own than that of publication."""
    text = "Roe was jailed on Monday on a charge that he always denied."
    assert dated(text, "denied", {"Monday": MON}, statement=True).date == f"../{PUB}"
    text = "Roe was jailed on Monday on a charge that he denied."
    assert dated(text, "denied", {"Monday": MON}, statement=True).date == MON


def test_an_aside_in_the_pluperfect_came_before_what_is_told() -> None:
    """One that narrows what is meant may well be of the same day."""
    text = "Roe, who had ruled it out, took over on Monday."
    assert dated(text, "had ruled it out", {"Monday": MON}).date == f"../{MON}"
    text = "On Monday Roe turned down a bid that Lind had put forward."
    assert dated(text, "had put forward", {"Monday": MON}).date == MON
