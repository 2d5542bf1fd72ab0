"""Who speaks where a spokesman has no name."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reading import read
from tests.extract.acts.test_breadth import _BOOK


def speakers(text: str) -> list[str | None]:
    """Return who says each claim of a text."""
    found = read(text, published=date(2031, 3, 12), book=_BOOK)
    return [one.speaker for one in found.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A spokesman for Acme said Zenith had met Lund.", ["Acme"]),
        ("A spokesman for the union said Rossi had met Lund.", ["union"]),
        ("A union spokesman said Rossi had met Lund.", ["union"]),
        ("Acme will raise its offer, a spokesman said.", ["Acme"]),
        ("Rossi will meet Lund, a spokesman said.", [None]),
        ("Acme rejected the bid. A spokesman said Rossi had met Lund.", [None, "Acme"]),
        ("Rossi rejected the bid. A spokesman said Okafor had met Lund.", [None, None]),
        ("Acme rejected the bid. A diplomat said Okafor had met Lund.", [None, None]),
        ("The union’s spokesman said Zenith had met Lund.", ["union"]),
        ("The union’s lawyers said Zenith had met Lund.", ["union"]),
        ("Ada Roe will meet Lund, her spokesman said.", ["Ada Roe"]),
        ("Acme will meet Lund, her spokesman said.", [None]),
        ("The rebels said Rossi had met Lund.", ["rebels"]),
        ("The lawmakers said Rossi had met Lund.", [None]),
        ("Ruritania is there. Two of its officials said Rossi had met Lund.", [None]),
    ],
)
def test_an_unnamed_spokesman_stands_for_his_body(text: str, expected: list[str | None]) -> None:
    """The body is named beside him, is what he speaks of, or acted in the sentence before."""
    assert speakers(text) == expected


def test_a_spokesman_taken_for_a_body_told_of_before_is_a_doubt() -> None:
    """What no word says is kept as unsure."""
    found = read(
        "Acme will raise its offer, a spokesman said.", published=date(2031, 3, 12), book=_BOOK
    )
    assert "a spokesman is taken for that of the body told of before" in found.claims[0].doubts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund said that Rossi had rejected the offer that Okafor made.", ["Carla Lund", None]),
        (
            "Lund said that Rossi had rejected the offer that Okafor had made.",
            ["Carla Lund", "Carla Lund"],
        ),
        ("Lund says that Rossi rejected the offer that Okafor made.", ["Carla Lund", "Carla Lund"]),
        ("Lund said that Rossi had met Okafor before Meyer resigned.", ["Carla Lund"]),
        ("The union, which left in May, said it would ask Rossi to sign.", ["union"]),
    ],
)
def test_what_is_told_in_the_simple_past_is_the_articles_own(
    text: str, expected: list[str | None]
) -> None:
    """Inside reported words the tense is shifted, or the article tells of it."""
    assert speakers(text)[: len(expected)] == expected
