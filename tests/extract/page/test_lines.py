"""The lines of a page, and the undoing of wraps."""

import pytest

from extract.page.lines import Line, lines

LONG = "The ministers of both coasts met in Bergen on Tuesday and agreed that they would share it"


def texts(page: str) -> list[str]:
    """Return the lines of a page as strings."""
    return [line.text for line in lines(page)]


def test_lines_are_counted_by_blocks_that_blank_lines_part() -> None:
    """Any number of blank lines, with or without blanks in them, is one gap."""
    assert lines("\n\na\n b \n\n \t\n\nc\n") == [Line("a", 0), Line("b", 0), Line("c", 1)]


@pytest.mark.parametrize("page", ["", "\n", " \n\t\n", "\ufeff\n"])
def test_an_empty_page_has_no_lines(page: str) -> None:
    """Blanks and byte order marks are none."""
    assert lines(page) == []


def test_control_characters_are_left_out_and_tabs_stay() -> None:
    """C0, DEL and C1 go; every other character stays, odd as it may be."""
    assert texts("a\x00b\x1b[1m\tc\x7fd\x9be\u202ef") == ["ab[1m\tcde\u202ef"]


WRAPPED = """\
The ministers of both coasts met in Bergen on Tuesday and
agreed to share the herring, which had been fished by the
fleets of nine states without any rule since the accord of
the old days ran out.
Nobody signed, and the high-
handed envoy left."""


def test_wrapped_lines_are_joined_to_paragraphs() -> None:
    """A line that leaves room for the next word ends its paragraph; a hyphen takes no blank."""
    first = (
        "The ministers of both coasts met in Bergen on Tuesday and agreed to share the herring, "
        "which had been fished by the fleets of nine states without any rule since the accord of "
        "the old days ran out."
    )

    assert texts(WRAPPED) == [first, "Nobody signed, and the high-handed envoy left."]


def test_a_page_with_one_long_line_is_not_wrapped() -> None:
    """More than a hundred characters in a line are a paragraph, and so is every other line."""
    page = f"{WRAPPED}\n{LONG} {LONG}"

    assert texts(page) == page.split("\n")


def test_a_page_of_narrow_lines_is_not_wrapped() -> None:
    """A list of names or a poem has no width to be wrapped to."""
    page = "\n".join(["Menu and search", "Politics and trade", "Culture and sport"] * 4)

    assert texts(page) == page.split("\n")


@pytest.mark.parametrize(("width", "joined"), [(39, False), (40, True), (100, True), (101, False)])
def test_a_wrapped_text_is_40_to_100_columns_wide(width: int, *, joined: bool) -> None:
    """Narrower or wider lines are their own."""
    page = "\n".join([("so it is " * 20)[:width].strip().ljust(width, "s")] * 3 + ["the end"])
    page = "\n".join(
        f"{mark}{line[1:]}" for mark, line in zip("abct", page.split("\n"), strict=True)
    )

    assert (len(lines(page)) == 1) is joined


def test_sentences_line_by_line_are_not_wrapped() -> None:
    """Lines that end in stops are paragraphs, however even their lengths are."""
    page = "\n".join(f"{LONG[:70]} {number}." for number in range(10, 20))

    assert texts(page) == page.split("\n")


def test_headlines_of_even_lengths_are_not_wrapped() -> None:
    """Within sentences one line in three and more begins with a small letter."""
    page = "\n".join([LONG[:69], LONG[1:69].title(), LONG[2:69].title(), LONG[:68]] * 2)

    assert texts(page) == page.split("\n")


def test_two_breaks_before_capitals_are_not_enough() -> None:
    """It takes three to tell a wrapped text from chance."""
    page = f"{LONG[:80]}\n{LONG[4:80].capitalize()}\n{LONG[4:80].capitalize()}"
    assert texts(page) == page.split("\n")


ENVOYS = "The envoys of both states met at the old lighthouse on Monday"


@pytest.mark.parametrize(
    ("page", "paragraphs"),
    [
        (f"{ENVOYS} and went\non for hours.", [f"{ENVOYS} and went on for hours."]),
        (
            f"{ENVOYS}: “It was\nlate,” they said.\n\n{ENVOYS} to\nsay no.",
            [f"{ENVOYS}: “It was late,” they said.", f"{ENVOYS} to say no."],
        ),
    ],
)
def test_a_page_with_one_or_two_wraps_is_unwrapped(page: str, paragraphs: list[str]) -> None:
    """Where each of them is plainly one: a full line that goes on with a small letter."""
    assert texts(page) == paragraphs


@pytest.mark.parametrize(
    "page",
    [
        f"{ENVOYS}, it says\nMonday was long.",
        f"{ENVOYS} and went\non.\nA word with the keeper\nKeep to the path",
        f"{ENVOYS}.\nthey went on for long.",
    ],
)
def test_one_break_that_may_be_a_paragraph_s_is_left(page: str) -> None:
    """A capital follows, another break is no wrap, or the sentence is over."""
    assert texts(page) == page.split("\n")
