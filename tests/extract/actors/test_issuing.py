"""Which body a press release speaks for."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook, cast
from extract.sentences import split

_BOOK = ActorBook.from_toml("""
[[actor]]
name = "Halmar Air"
kind = "organisation"
[[actor]]
name = "Pilots Guild"
kind = "organisation"
[[actor]]
name = "Carla Lund"
kind = "person"
""")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the first to act, where two sentences at least speak of "us"
        ("Halmar Air and the Pilots Guild agreed. We are glad. Our fleet flies.", "Halmar Air"),
        ("Halmar Air and the Pilots Guild agreed. We are glad.", None),
        ("Halmar Air agreed. “We are glad,” it said. “Our fleet flies,” it said.", None),
        ("Halmar Air agreed with the US. In the US all slept.", None),
        # what "our union" is called
        (
            "Halmar Air left the talks with our union, the Pilots Guild. We will go on.",
            "Pilots Guild",
        ),
        ("Halmar Air left. We told our company, Carla Lund said, to stay. We wait.", None),
        # nobody, where a person or nobody opens
        ("Carla Lund spoke. We are glad. Our fleet flies.", None),
        ("Rain fell. We are glad. Our fleet flies.", None),
    ],
)
def test_the_issuer_is_the_body_that_writes_we(text: str, expected: str | None) -> None:
    """A release speaks for its own union, else for the body with whose act it opens."""
    assert cast(text, split(text), date(2031, 3, 12), _BOOK).issuer == expected
