"""What stands amid the article: the limits by which lists, captions and scraps are told."""

import pytest

from extract.page import clean

PARAGRAPHS = (
    "The ministers of both coasts met in Bergen on Tuesday and agreed to share the herring.",
    "Fishermen in both countries have waited for it since the old accord ran out.",
)


def kept(*amid: str) -> list[str]:
    """Return which of some lines are kept between two paragraphs."""
    text = clean("\n\n".join([PARAGRAPHS[0], *amid, PARAGRAPHS[1]])).text
    return [line for line in text.split("\n\n") if line not in PARAGRAPHS]


@pytest.mark.parametrize(("words", "expected"), [(25, []), (26, ["so " * 25 + "on."])])
def test_a_caption_printed_twice_has_up_to_25_words(words: int, expected: list[str]) -> None:
    """A longer line is a paragraph, and kept once."""
    line = "so " * (words - 1) + "on."

    assert kept(line, line) == expected


def test_three_pairs_are_captions_and_four_a_doubled_page() -> None:
    """The page then prints everything twice."""
    lines = [f"The minister spoke {number} times." for number in ("two", "three", "four", "five")]
    doubled = [line for line in lines for _ in range(2)]

    assert kept(*doubled[:6]) == []
    assert kept(*doubled) == lines


def test_a_label_has_up_to_six_words_and_a_longer_line_is_a_headline_itself() -> None:
    """Below a headline no list begins."""
    below = "Cod is dearer than ever in the north"

    assert kept("Related: one two three four five", below) == []
    assert kept("Related: one two three four five six", below) == [below]


@pytest.mark.parametrize(("words", "expected"), [(15, []), (16, ["so " * 15 + "on?"])])
def test_a_headline_that_asks_has_up_to_fifteen_words(words: int, expected: list[str]) -> None:
    """A longer question is a paragraph."""
    assert kept("Most read", "so " * (words - 1) + "on?") == expected


@pytest.mark.parametrize(
    ("amid", "expected"),
    [
        (["Most read", "one two three four five six"], ["one two three four five six"]),
        (["Most read", "one two three four five six seven"], []),
        (["Most read", "Cod is dear", "one two three"], ["one two three"]),
        (["Most read", "Cod is dear", "one two three four"], []),
        (["Most read", "Cod is dear", "12 May 2018"], []),
        (["Related", "one two"], []),
        (["Related:", "one two"], []),
        (["Advertisement", "one two three four five six seven"],) * 2,
        (["12 May 2018"],) * 2,
        (["12 May 2018, 19:40"], []),
        (["By Friday"],) * 2,
        (["By Ann Orr"], []),
        (["Advertisement", "By Friday"], []),
    ],
)
def test_headlines_go_and_what_may_be_a_subhead_stays(amid: list[str], expected: list[str]) -> None:
    """The last line of a list may be one where it is short, a single one where it has six words."""
    assert kept(*amid)[-1:] == expected[-1:]


def test_a_long_line_with_a_day_above_the_article_is_not_asked_for_it() -> None:
    """Ten words beside the title may be the outlet and the day, eleven are a deck."""
    for words, found in ((7, True), (8, False)):
        deck = "so " * words + "12 May 2018"
        page = clean("\n\n".join(["Ministers share herring", deck, *PARAGRAPHS]))
        assert (page.published is not None) is found
