"""Rows of acts that a noun tells of."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.headline import LIMIT
from extract.reading import read

_DAY = date(2031, 3, 12)


def rows(text: str) -> list[str]:
    """Return the headlines of all claims of a page."""
    return [one.headline for one in read(text, published=_DAY, book=ActorBook.builtin()).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru rejected it despite pleas from Chile.", "Pleas from Chile"),
        ("Peru signed after its demand for ships.", "Peru’s demand for ships"),
        ("Peru signed Chile's bill after its demand for ships.", "Peru's demand for ships"),
        ("The Houthis signed after their demand for ships.", "Houthis’ demand for ships"),
        ("Peru, Chile and Brazil signed after two days of talks.",
         "Peru, Chile and Brazil: two days of talks"),
        ("Peru and Chile signed after two days of talks with Brazil.",
         "Peru and Chile: two days of talks with Brazil"),
        ("A truce was signed after two days of talks between Peru and Chile.",
         "Two days of talks between Peru and Chile"),
    ],
)  # fmt: skip
def test_a_phrase_names_whose_it_is(text: str, expected: str) -> None:
    """By a genitive in the text's own marks, or before a colon; not twice."""
    assert expected in rows(text)


def test_a_long_phrase_is_cut_where_a_phrase_ends() -> None:
    """And never beyond the length of a row."""
    text = f"Peru signed after its demand for ships {'of the coast of Chile ' * 20}."
    found = next(one for one in rows(text) if one.startswith("Peru’s demand"))
    assert len(found) <= LIMIT
