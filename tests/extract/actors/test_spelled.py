"""Names of bodies that their initials, or their form, hold together."""

from __future__ import annotations

import pytest

from extract.actors.spelled import listed_out, spelled_out
from tests.extract.actors.helpers import line, unknown


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "It met the Halmar Cooks, Bakers and Brewers Union (HCBBU) there.",
            "Halmar Cooks, Bakers and Brewers Union",
        ),
        (
            "It met the Halmar Cooks, Carvers and Brewers Union (HCBU) there.",
            "Halmar Cooks, Carvers and Brewers Union",
        ),
        ("It met the Association of Sail Makers (ASM).", "Association of Sail Makers"),
        ("It signed the Halmar Trade Agreement (HTA).", None),
        ("It met the Halmar Dockers Union (XYZ).", None),
        ("It met the Dockers Union (HDU).", None),
        ("It met the Halmar Dockers Union (hdu).", None),
        ("It met the Halmar (west) Dockers Union (HDU).", None),
    ],
)
def test_initials_in_brackets_tell_where_a_body_begins(sentence: str, name: str | None) -> None:
    """The words before the bracket that have these initials are the name of one body."""
    words = line(sentence)
    found = [
        words.text[words.starts[first] : words.ends[last - 1]]
        for first, last in spelled_out(words).items()
    ]
    assert found == ([name] if name else [])


def test_initials_mean_the_body_that_is_spelled_out() -> None:
    """The short name stands for the long one from there on."""
    told = unknown(
        "The Halmar Cooks, Bakers and Brewers Union (HCBBU) refused the offer.",
        "The HCBBU said it would strike.",
    )
    assert told.whom("HCBBU") == ("Halmar Cooks, Bakers and Brewers Union",)


@pytest.mark.parametrize(
    "name",
    [
        "Salaries and Remuneration Commission",
        "Employment and Labour Relations Court",
        "Education and Skills Authority",
        "Transport for Halmar",
    ],
)
def test_a_body_may_see_to_two_things(name: str) -> None:
    """What a body sees to is part of its name on both sides of "and"."""
    told = unknown(f"The union told the {name} that it would strike.", f"The {name} said no.")
    assert told.whom(name) == (name,)


def test_initials_may_hold_a_small_letter() -> None:
    """Initials like "TfH" leave no word out."""
    told = unknown("Transport for Halmar said no.", "TfH said it had no money.")
    assert told.whom("TfH") == ("Transport for Halmar",)


def test_a_government_is_another_body_than_what_stands_behind_it() -> None:
    """Two bodies that "and" joins stay two."""
    told = unknown("The union met the Government and Water Authority officials.")
    assert not told.has("Government and Water Authority")


def test_a_side_of_the_sky_is_part_of_a_local_body() -> None:
    """It is so where the name opens a sentence as well, and there alone it may be no name."""
    told = unknown("North Halmar Borough Council refused the offer.", "West German aid came.")
    assert told.whom("North Halmar Borough Council") == ("North Halmar Borough Council",)


def test_initials_may_be_written_like_a_name() -> None:
    """As many papers write them."""
    assert spelled_out(line("The Halmar Cooks and Bakers Union (Hcbu) agreed.")) == {1: 6}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "It met the Halmar Deep-Sea Divers, Rowers and Sailors Association there.",
            "Halmar Deep-Sea Divers, Rowers and Sailors Association",
        ),
        (
            "It met the Halmar Ship Carpenters, Glaziers and Plumbers Union there.",
            "Halmar Ship Carpenters, Glaziers and Plumbers Union",
        ),
        ("It met the Carpenters, Glaziers and Tree Surgeons Guild.", None),
        ("It met the Carpenters and Plumbers Union.", None),
        ("It met Carpenters, Glaziers and Plumbers Union men.", None),
        ("It met the United States, Halmar and Plumbers Union.", None),
        ("It met the Carpenters, Glaziers and Plumbers union.", None),
    ],
)
def test_callings_before_a_union_are_its_name(sentence: str, name: str | None) -> None:
    """A list of callings after "the" that ends in a noun for a union is the name of one body."""
    words = line(sentence)
    found = [
        words.text[words.starts[first] : words.ends[last - 1]]
        for first, last in listed_out(words).items()
    ]
    assert found == ([name] if name else [])
