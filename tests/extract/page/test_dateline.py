"""Datelines: what opens a paragraph and belongs to no sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.page.dateline import LONGEST, dateline_end

REST = "The talks ended."


@pytest.mark.parametrize(
    "dateline",
    [
        "BERGEN - ",
        "BERGEN -- ",
        "LA - ",
        "BERGEN — ",
        "BERGEN – ",
        "BERGEN | ",
        "BERGEN—",
        "BERGEN, Norway — ",
        "BERGEN, Norway—",
        "NEW YORK (CP) — ",
        "PALM BEACH, Florida, Dec 28 (Harbour Wire) - ",
        "ST. PETERSBURG, Russia, Dec. 28 - ",
        "PORT OF SPAIN, Trinidad and Tobago (CP) — ",
        "BERGEN/OSLO, 28 Dec (Northwire) - ",
        "BERGEN, 28 December 2018 - ",
        "BERGEN, December 28th, 2018: ",
        "BERGEN, Friday, Dec. 28, 2018 (Northwire) -- ",
        "BERGEN, 2018-12-28 - ",
        "BERGEN, Friday - ",
        "BERGEN (Northwire), Dec 28 - ",
        "BERGEN [Northwire] — ",
        "Bergen, Norway (CP) — ",
        "Bergen, 28 December 2018 – ",
        "Bergen (Northwire) - ",
        "ÅLESUND – ",
        "BERGEN, Dec. 28, 2018 /Newsline/ -- ",
        "(Northwire) - ",
        "(Ledgerline) -- ",
    ],
)
def test_a_dateline_ends_where_the_paragraph_s_own_words_begin(dateline: str) -> None:
    """Place, day and agency in their usual orders, closed by a dash, a bar or a colon."""
    assert dateline_end(dateline + REST) == len(dateline)


@pytest.mark.parametrize(
    "paragraph",
    [
        REST,
        "",
        "Bergen - The talks ended.",
        "BERGEN: The talks ended.",
        "NATO - the alliance - met.",
        "EU – and others – met.",
        "U.S. - China talks ended.",
        "LIVE - The talks end.",
        "EXCLUSIVE — The talks end.",
        "May 13, 2019 - The talks ended.",
        "Friday - The talks ended.",
        "BERGEN is cold - very cold.",
        "BERGEN, where it rains - often.",
        "BERGEN The talks ended.",
        "A - b.",
        "Bergen (and Oslo) are far - very far.",
        "BERGEN, December 281 - odd.",
        "BERGEN -",
        "the BERGEN - talks.",
        "1 BERGEN - talks.",
        "(so they say) - The talks ended.",
        "ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT - talks.",
        "BERGEN, " + "Norway" * 30 + " - talks.",
    ],
)
def test_other_paragraphs_have_none(paragraph: str) -> None:
    """A dash in a sentence, an acronym, a label or a date alone make no dateline."""
    assert dateline_end(paragraph) == 0


@given(st.text(max_size=300))
@settings(max_examples=80)
def test_it_ends_within_the_paragraph_and_soon(paragraph: str) -> None:
    """Whatever the paragraph is."""
    assert 0 <= dateline_end(paragraph) <= min(len(paragraph), LONGEST)
