"""Quotations that a page prints a second time as paragraphs of their own."""

import pytest

from extract.page.pullquotes import pull_quotes

BEFORE = "The minister left the room at six and nobody saw him again."
AFTER = "The talks will go on in May."
QUOTE = "“There was very little in it.”"


def test_a_quotation_that_stands_in_a_paragraph_too_is_a_pull_quote() -> None:
    """However its marks look, wherever it stands, and whatever its length."""
    long = "There is so much that nobody knows about the sea and about those who live from it"
    paragraphs = [f"“{long},” he said.", BEFORE, f'"{long}"', AFTER]

    assert pull_quotes(paragraphs) == {2}
    assert pull_quotes([paragraphs[2], BEFORE, paragraphs[0]]) == {0}


def test_a_short_quotation_alone_between_paragraphs_is_one() -> None:
    """No speech before it and none after it."""
    assert pull_quotes([BEFORE, QUOTE, AFTER]) == {1}


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["He said: “It is late.”", QUOTE, AFTER],
        ["The minister said:", QUOTE, AFTER],
        [BEFORE, QUOTE, "“Nor was it much,” he said."],
        [BEFORE, QUOTE],
        [QUOTE, AFTER],
        [BEFORE, "“There was very little in it for the twelve of us, I say.”", AFTER],
        [BEFORE, "“War of the herring”", AFTER],
        [BEFORE, "“There was very little in it,” he said.", AFTER],
        [BEFORE, "There was very little in it.", AFTER],
    ],
)
def test_a_quotation_that_speech_leads_to_or_goes_on_from_is_none(paragraphs: list[str]) -> None:
    """Nor is a long one, a first or last one, a term in marks, or one with its speaker."""
    assert pull_quotes(paragraphs) == set()


def test_a_term_in_marks_is_a_subhead_even_where_the_text_has_it_too() -> None:
    """A name for something is no sentence."""
    for term, pulled in (("War of the old herring", set()), ("War of the very old herring", {1})):
        assert pull_quotes([f"They call it the “{term}”.", f"“{term}”"]) == pulled


def test_the_name_under_a_pull_quote_goes_with_it() -> None:
    """A dash and a name."""
    assert pull_quotes([BEFORE, QUOTE, "— Ann Orr, minister", AFTER]) == {1, 2}
    assert pull_quotes([BEFORE, QUOTE, "— " + "Ann " * 10 + "Orr", AFTER]) == {1, 2}
    assert pull_quotes([BEFORE, QUOTE, "— " + "Ann " * 11 + "Orr", AFTER]) == {1}
    assert pull_quotes([f"{QUOTE[:-2]},” he said. {BEFORE}", QUOTE]) == {1}


def test_a_page_of_quotations_is_read_in_time() -> None:
    """Only the first hundred are looked for; the others stay."""
    paragraphs = [f"“So it is, said the number {number}.”" for number in range(150)]

    assert pull_quotes(paragraphs + paragraphs) == set(range(100))
