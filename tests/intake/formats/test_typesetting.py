"""How large the letters of a printed page are."""

import pytest

from intake.formats import typesetting
from intake.formats.typesetting import CrowdedError, Page, largest

SAME = (1, 0, 0, 1, 0, 0)


def page(*bits: tuple[str, float]) -> Page:
    """A page of bits of text, each with the size of its letters."""
    made = Page()
    for text, size in bits:
        made.take(text, SAME, SAME, None, size)
    made.end()
    return made


def test_a_line_has_the_size_of_most_of_its_letters() -> None:
    """A footnote's sign changes nothing, nor do blanks."""
    made = page(("One line", 10), ("1", 6), ("\n", 6), ("T", 30), ("wo lines\n   ", 10), ("", 5))
    assert made.lines == [("One line1", 10.0), ("Two lines", 10.0), ("   ", 0.0)]
    assert made.holds("One line1\nTwo lines")
    assert not made.holds("One line\nTwo lines")


def test_matrices_make_letters_larger() -> None:
    """Also where a page is turned."""
    made = Page()
    made.take("a\n", (2, 0, 0, 2, 0, 0), (0, 3, -3, 0, 5, 5), None, 1)
    made.take("b", None, (0, 0, 0, 0, 9, 9), None, None)
    made.end()
    assert made.lines == [("a", 6.0), ("b", 1.0)]


@pytest.mark.parametrize(
    ("first", "second", "parted"),
    [(10, 11.4, False), (10, 11.6, True), (11.6, 10, True), (11.4, 10, False), (10, 0.0, False)],
)
def test_lines_of_other_sizes_are_parted(first: float, second: float, parted: bool) -> None:
    """By a blank line, where one is 15 per cent larger or more."""
    made = page(("One\n", first), ("Two", second))
    assert made.text() == ("One\n\nTwo" if parted else "One\nTwo")


TEXT = ("A text of many words in small letters, longer than all titles.", 10.0)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ([("Three words here", 12.0)], "Three words here"),
        ([("Three words here", 11.9)], None),
        ([("Two words", 12.0)], None),
        ([("Three words", 14.0), (" ", 0.0), ("here ", 14.0)], "Three words here"),
        ([("Small ones", 12.0), ("Three words here", 14.0)], "Three words here"),
        ([("word " * 31, 14.0), TEXT, TEXT, TEXT], None),
        ([TEXT] * 40 + [("Far too low here", 14.0)], None),
        ([], None),
    ],
)
def test_the_largest_letters_are_the_title(
    lines: list[tuple[str, float]], title: str | None
) -> None:
    """Three words of them or more, near the top, a fifth larger than the text's."""
    assert largest([Page(lines=[*lines, TEXT])]) == title


def test_no_page_has_no_title() -> None:
    """Nor has one without letters."""
    assert largest([]) is None
    assert largest([Page()]) is None


def test_a_page_of_endless_bits_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of a few kilobytes may unfold to them."""
    monkeypatch.setattr(typesetting, "MOST_BITS", 3)
    assert page(("a", 1), ("b", 1), ("c", 1)).bits == 3
    with pytest.raises(CrowdedError):
        page(("a", 1), ("b", 1), ("c", 1), ("d", 1))
