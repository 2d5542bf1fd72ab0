"""Lines of printed pages joined to paragraphs again."""

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.formats.paragraphs import joined

FIRST = """The Courier 11 March 2025
Ministers settle the quota
Norway and Britain agreed on Tuesday to share the cod quota
for three years, after negoti-
ations that had lasted since January and a long-
term dispute over mackerel.
The minister said that nobody had got all that they wanted.
A long-term plan is to come, and the second paragraph goes on
1"""
SECOND = """The Courier 11 March 2025
over the page before it comes to an end.

Both parliaments vote in April, as far as anybody knows today.
2"""


def test_lines_become_paragraphs() -> None:
    """Across pages; heads, feet and numbers of pages are gone, hyphens at line ends undone."""
    assert joined([FIRST, SECOND]).split("\n\n") == [
        "Ministers settle the quota",
        (
            "Norway and Britain agreed on Tuesday to share the cod quota for three years, after "
            "negotiations that had lasted since January and a long-term dispute over mackerel."
        ),
        (
            "The minister said that nobody had got all that they wanted. A long-term plan is to "
            "come, and the second paragraph goes on over the page before it comes to an end."
        ),
        "Both parliaments vote in April, as far as anybody knows today.",
    ]


def test_one_page_keeps_its_first_and_last_lines() -> None:
    """Nothing repeats, so nothing is of every page."""
    assert joined(["One line.\nAnother line"]) == "One line.\n\nAnother line"


def test_a_name_broken_at_its_hyphen_keeps_it() -> None:
    """What goes on with a capital is no broken word."""
    assert joined(["The talks of the Anglo-\nNorwegian commission went on."]) == (
        "The talks of the Anglo-Norwegian commission went on."
    )


def test_items_and_headings_begin_anew() -> None:
    """A mark of a list, or a short line without a stop below a line that ends a sentence."""
    page = """The delegations have agreed on these points, and on no others at all:
• the catch of cod in the northern grounds is set at 38,000 tonnes in
next year, and
• nothing is said of mackerel, on which they will speak again in June.
2.1 What comes next
The heads of delegation will meet in Port Selwyn before the month is out.
Then they will meet again."""
    assert joined([page]).split("\n\n") == [
        "The delegations have agreed on these points, and on no others at all:",
        "• the catch of cod in the northern grounds is set at 38,000 tonnes in next year, and",
        "• nothing is said of mackerel, on which they will speak again in June.",
        "2.1 What comes next",
        (
            "The heads of delegation will meet in Port Selwyn before the month is out."
            " Then they will meet again."
        ),
    ]


def test_nothing_comes_of_nothing() -> None:
    """Pages without text, and no pages."""
    assert joined([]) == ""
    assert joined(["", " \n "]) == ""


@given(st.lists(st.text(alphabet="aB-. \n1\u00ad", max_size=60), max_size=5))
@settings(max_examples=100)
def test_any_pages_are_joined_without_a_letter_made_up(pages: list[str]) -> None:
    """What comes out was there, in order."""
    kept = [letter for letter in joined(pages) if letter.isalnum()]
    rest = iter("".join(pages))
    assert all(letter in rest for letter in kept)


def test_a_word_of_any_length_takes_no_square_time() -> None:
    """A page of one endless word, for which minutes would pass, is read at once."""
    word = "x" * 300_000
    assert joined([f"{word}\nwell-known\nand a well-\nknown one."]).endswith("a well-known one.")
