"""What stands above the article."""

import pytest

from extract.page.head import is_title
from extract.page.labelling import label
from extract.page.lines import lines
from extract.page.shapes import fold

BODY = "The ministers of both coasts met in Bergen on Tuesday and agreed to share the herring."


def kinds(*above: str) -> list[str | None]:
    """Return the kinds of lines above an article."""
    return label(lines("\n\n".join([*above, BODY, BODY.lower() + " So be it."])), None).kinds[:-2]


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Herring is shared", True),
        ("HERRING is  shared", True),
        ("Herring is shared | The Ledger", True),
        ("Herring is shared - The Ledger", True),
        ("Herring is shared – The Ledger", True),
        ("Sea|Herring is shared", True),
        ("Sea | Herring is shared", False),
        ("Herring is shared out", False),
        ("The herring is shared", False),
        ("Herring", False),
    ],
)
def test_a_title_may_carry_its_outlet_or_section(text: str, *, same: bool) -> None:
    """After a bar or a dash, or before a bar."""
    assert is_title(text, fold("Herring is shared")) is same


def test_nothing_is_the_title_where_there_is_none() -> None:
    """An empty title matches no line."""
    assert not is_title("Herring", "")
    assert not is_title("", "")


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        (["World news", "Herring is shared", "A nine-year wait ends"], ["nav", "title", "deck"]),
        (["Herring is shared", "A nine-year wait ends."], ["title", None]),
        (["News from all the northern seas", "Ministers share herring"], ["deck", "title"]),
        (["Fish", "Sea"], ["title", "deck"]),
        (["Fish", f"{'a' * 15} {'b' * 14}"], ["nav", "title"]),
        (["Fish", f"{'a' * 14} {'b' * 14}"], ["title", "deck"]),
        (["One two three", "Ministers share herring"], ["nav", "title"]),
        (["One two three four", "Ministers share herring"], ["deck", "title"]),
        (["One two three", "Ministers at sea"], ["title", "deck"]),
        (["One two three four", "Ministers at sea"], ["title", "deck"]),
        (["One two three", "One two three four"], ["nav", "title"]),
        (["Ministers share herring", "Ann Orr in Oslo"], ["title", "byline"]),
        (["Ministers share herring", "Ann Orr", "12 May 2018"], ["title", "byline", "date"]),
        (["Ministers share herring", "Ann Orr", "Share"], ["title", "byline", "share"]),
        (["Ministers share herring", "12 May 2018", "Ann Orr"], ["title", "date", "byline"]),
        (["Ministers share herring", "Share", "Ann Orr"], ["title", "share", "deck"]),
        (["Ministers share herring", "Ann Orr", "Bo Lind"], ["title", "deck", "deck"]),
        (["Ministers share herring", "Ann Orr, left, in Oslo"], ["title", "caption"]),
        (
            ["Ministers share herring", "The wait is over.", "By Ann Orr"],
            ["title", "deck", "byline"],
        ),
    ],
)
def test_lines_above_the_article_are_told_apart(
    above: list[str], expected: list[str | None]
) -> None:
    """The title speaks of what the text does; short lines above it are a menu, others decks."""
    assert kinds(*above) == expected


def test_a_deck_comes_within_eight_lines_of_the_by_line_and_has_up_to_forty_words() -> None:
    """Farther or longer it is the article's first paragraph."""
    deck = "The long wait of the northern fleet is over."
    near = ["Share"] * 7
    head = ["Ministers share herring", deck]

    assert kinds(*head, *near, "By Ann Orr")[1] == "deck"
    assert kinds(*head, *near, "Save", "By Ann Orr")[1] is None
    assert kinds("Ministers share herring", "so " * 39 + "on.", "By Ann Orr")[1] == "deck"
    assert kinds("Ministers share herring", "so " * 40 + "on.", "By Ann Orr")[1] is None


def test_a_line_above_the_dateline_is_a_deck() -> None:
    """The dateline opens the article; with nothing above the line it is the title's neighbour."""
    page = f"Ministers share herring\n\nThe wait is over.\n\nBERGEN, 12 May 2018 - {BODY}"

    assert label(lines(page), None).kinds == ["title", "deck", None]


def test_a_line_below_the_by_line_is_no_deck() -> None:
    """Even where a date follows it."""
    assert (
        kinds("Ministers share herring", "By Ann Orr", "The wait is over.", "12 May 2018")[2]
        is None
    )


def test_a_list_of_articles_between_a_line_and_a_date_makes_no_deck_of_it() -> None:
    """The date is another article's."""
    for label_ in ("Read more", "Most read"):
        found = kinds("Ministers share herring", "The wait is over.", label_, "12 May 2018")
        assert found[1] is None


@pytest.mark.parametrize(
    ("line", "below", "kind"),
    [
        ("so " * 11 + "on.", "By Ann Orr", "title"),
        ("so " * 12 + "on.", "By Ann Orr", None),
        ("so " * 24 + "on?", "Menu | A | B", "title"),
        ("so " * 25 + "on?", "Menu | A | B", None),
        ("so it goes on.", "Menu | A | B", None),
        ("so it goes on!", "Menu | A | B", "title"),
    ],
)
def test_a_first_line_with_a_stop_may_be_the_title(line: str, below: str, kind: str | None) -> None:
    """A question or a cry of up to 25 words; twelve words above a by-line."""
    assert kinds(line, below)[0] == kind
