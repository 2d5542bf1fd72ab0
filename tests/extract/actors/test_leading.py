"""Which two parties an article opens with."""

from __future__ import annotations

import pytest

from tests.extract.actors.helpers import tell, unknown

CHINA_RUSSIA = ("China", "Russia")


@pytest.mark.parametrize(
    "lead",
    [
        "China and Russia have settled their quarrel over Japan.",
        "China’s government and Russia have settled.",
        "China and the resurgent Russia have settled.",
        "BEIJING, May 3 - China and Russia have settled.",
        "Envoys say that China and Russia have settled.",
        "Talks between China and Russia have stalled.",
        "China broke off its talks with Russia on Monday.",
        "China came to terms on Monday with the much poorer Russia.",
        "The neighbours China and Russia have settled.",
        "China (“PRC”) and Russia have settled.",
        "China (the “Republic” or “China”) and Russia have settled.",
    ],
)
def test_the_first_sentence_puts_two_side_by_side(lead: str) -> None:
    """By an "and", or by what the one has with the other."""
    assert tell(lead).cast.leading == CHINA_RUSSIA


@pytest.mark.parametrize(
    "lead",
    [
        "Talks brokered by China and Russia have stalled.",
        "Japan, China and Russia have settled.",
        "Prices rose in China and Russia.",
        "China voted for Xi Jinping's deal with Russia.",
        "China flew its guests home and then Russia did.",
        "China shares a river with Russia.",
        "Xi Jinping and Vladimir Putin have settled.",
        "“China and Russia have settled,” he said.",
        "China and China’s government have settled.",
        "China (a friend of many) or so and Russia have settled.",
        "Chinese and Russian ships met.",
    ],
)
def test_nobody_is_put_side_by_side(lead: str) -> None:
    """Who brokers, three, places, people, what is said and what is another's make no pair."""
    assert tell(lead).cast.leading == ()


def test_the_third_sentence_is_no_lead() -> None:
    """The second one is."""
    assert tell("Rain fell.", "China and Russia have settled.").cast.leading == CHINA_RUSSIA
    late = tell("Rain fell.", "Snow fell.", "China and Russia have settled.")
    assert late.cast.leading == ()


def test_bodies_that_no_book_holds_lead_as_well() -> None:
    """By their names or by what they are called."""
    told = unknown("The Halmar Union and the Torvik Bank reached a deal.", "The bank said so.")
    assert told.cast.leading == ("Halmar Union", "Torvik Bank")


def test_both_sides_are_those_that_the_article_opens_with() -> None:
    """However often it names those who brokered their talks."""
    told = tell(
        "China broke off its talks with Russia.", "Japan and Qatar brokered them.",
        "Japan and Qatar regret it, Japan said.", "Both sides complained.",
    )  # fmt: skip
    assert told.whom("Both sides") == CHINA_RUSSIA


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("The Halmar Bank spurned a bid by the Torvik Bank.", ("Halmar Bank", "Torvik Bank")),
        ("The Halmar Bank spurned it, and the Halmar Bank wept.", ()),
        ("By the Halmar Bank the Torvik Bank was told of it.", ()),
        ("The Halmar Bank spurned the Torvik Bank and the Sund Bank.", ()),
    ],
)
def test_the_only_two_bodies_of_a_sentence_face_each_other(
    lead: str, expected: tuple[str, ...]
) -> None:
    """If the first of them acts; a third one makes it doubtful."""
    told = unknown(lead, "Rain fell.", "The Torvik Bank and the Sund Bank said so.")
    assert told.cast.leading == expected


def test_two_states_of_a_sentence_may_be_there_by_chance() -> None:
    """As where something is done to goods of the one."""
    assert tell("China raised its tax on cars of Japan.").cast.leading == ()


def test_a_later_sentence_names_two_bodies_by_chance() -> None:
    """The first one tells whom it is about."""
    told = unknown("Rain fell.", "The Halmar Bank spurned a bid by the Torvik Bank.")
    assert told.cast.leading == ()
