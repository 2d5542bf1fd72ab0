"""Plain text, and what only looks like it."""

import pytest

from intake.errors import NotTextError, UnsupportedSourceError
from tests.intake.formats.reading import only


def test_a_text_is_one_article_as_it_is() -> None:
    """Ends of lines and all."""
    piece = only("Ministers met.\r\n\r\nThey spoke.\n", "a.txt", address="https://a.example/1")
    assert piece.text == piece.original == "Ministers met.\r\n\r\nThey spoke.\n"
    assert (piece.name, piece.url, piece.notices) == ("a.txt", "https://a.example/1", ())


def test_a_guessed_character_set_is_told() -> None:
    """By name."""
    piece = only("Zoë".encode("cp1252"), "a.txt")
    assert piece.notices == ("a.txt is not UTF-8; it was read as Windows-1252.",)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ('<?xml version="1.0"?><kml></kml>', "a.xml is XML that is neither a page nor a feed."),
        ("{\\rtf1 Text.}", "a.xml is rich text (RTF): save it as text or PDF, and add that."),
        ("%!PS-Adobe-3.0", "a.xml is PostScript: save it as PDF, and add that."),
    ],
)
def test_text_for_a_program_is_refused(data: str, why: str) -> None:
    """With what to do instead, where something can be done."""
    with pytest.raises(UnsupportedSourceError) as refused:
        only(data, "a.xml")
    assert str(refused.value) == why


def test_what_is_no_text_is_refused() -> None:
    """And what is empty."""
    with pytest.raises(NotTextError, match=r"^a\.txt is empty\.$"):
        only(" \n", "a.txt")
