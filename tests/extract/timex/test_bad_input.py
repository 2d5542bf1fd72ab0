"""Text of any length, alphabet and mark-up is read without an exception, in linear time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.timex import english, tag
from extract.timex.grammar import compiled
from store.model import is_edtf
from tests.extract.timex.reading import FRIDAY

if TYPE_CHECKING:
    from datetime import date

_WORDS = sorted(
    {*english.MONTHS, *english.WEEKDAYS, *english.NUMBERS, *english.UNITS, *english.PARTS,
     *english.SEASON_WORDS, *english.REFERENCES, *english.HOLIDAYS, *english.ORDINALS,
     "the", "last", "next", "this", "of", "ago", "later", "before", "and", "to", "from", "by",
     "since", "until", "every", "1999", "2025", "31", "5", "12:30", "a.m.", "p.m.", "GMT", "BC",
     "'82", "90s", "-", ",", ".", "(", ")", "\n", "\n\n", "early", "late", "mid", "end", "half"}
)  # fmt: skip
_DAYS = st.dates()


def _check(text: str, published: date) -> None:
    reached = 0
    for one in tag(text, published):
        assert reached <= one.start < one.end <= len(text)
        assert one.type in {"DATE", "TIME", "DURATION", "SET"}
        assert one.value
        assert one.edtf is None or is_edtf(one.edtf)
        assert not (one.earliest and one.latest) or one.earliest <= one.latest
        reached = one.end


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), _DAYS)
def test_any_text_is_read(text: str, published: date) -> None:
    """Expressions are in order, never overlap, and their EDTF is EDTF."""
    _check(text, published)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join), _DAYS)
def test_any_words_of_time_are_read(text: str, published: date) -> None:
    """Words of the grammar in any order, published on any day of the calendar."""
    _check(text, published)
    _check(text.title(), published)


_HOSTILE = {
    "a page of digits": "1234567890 " * 90_000,
    "a line of 5 MB": "the two leaders met again and spoke of the truce " * 105_000,
    "one word": "_" * 1_000_000,
    "blank runs": ("in" + " " * 30 + "the" + " " * 16 + "\n" + " " * 9) * 4_000,
    "articles": "the " * 250_000,
    "numbers in words": "one hundred and one thousand " * 10_000 + "days",
    "years": "1999-2000-2001 " * 2_000,
    "colons": "12:" * 30_000,
    "apostrophes": "'80s '" * 4_000,
    "halves": "half a half and a half " * 8_000,
    "modifiers": "early late the end of the beginning of " * 8_000,
    "May": "by May " * 4_000,
    "other digits": "١٩٩٠ ٣ مارس 年 2024 лето " * 4_000,
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_time_is_linear_in_the_length(name: str) -> None:
    """Four times the text takes nowhere near sixteen times as long."""
    text = _HOSTILE[name]
    short, long = _seconds(text[: len(text) // 4]), _seconds(text)

    assert long < 10 * short + 0.5


def _seconds(text: str) -> float:
    began = time.process_time()
    tag(text, FRIDAY)
    return time.process_time() - began


@pytest.mark.parametrize("rule", english.RULES, ids=lambda rule: rule.name)
def test_no_pattern_backtracks_badly(rule: english.Rule) -> None:
    """A pattern tried on strings made to fail late takes no time to speak of."""
    pattern = compiled(rule)
    seeds = (
        "a",
        "1",
        "the ",
        "early ",
        "one ",
        "about ",
        "12:",
        "May ",
        " \n ",
        "the end of ",
        "half ",
        "-",
    )
    began = time.process_time()
    for one in seeds:
        for other in seeds:
            pattern.match((one + other) * 40 + "!")

    assert time.process_time() - began < 2
