"""Whom a strike hits that its own clause names."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Dockers Union went on strike at a plant of Acme.", "Dockers Union > Acme"),
        (
            "The Dockers Union downed tools at a plant of Acme and a depot of Zenith.",
            "Dockers Union > Acme, Zenith",
        ),
        (
            "The Dockers Union went on strike at a plant of Acme but spared Zenith.",
            "Dockers Union > Acme",
        ),
        ("The Dockers Union went on strike on Monday.", "Dockers Union"),
    ],
)
def test_a_strike_hits_the_firms_that_its_clause_names(text: str, expected: str) -> None:
    """All of them, and none of the next clause."""
    assert signed(text).split(" + ")[0] == f"PROTEST happened: {expected}"


def test_who_strikes_too_is_not_hit() -> None:
    """A sister union is named beside, and strikes as well."""
    text = (
        "The Miners Guild went on strike. The Dockers Union went on strike with the Miners Guild."
    )
    assert " > " not in signed(text)


def test_whom_a_union_strikes_it_also_threatens() -> None:
    """All firms that it struck at once are its other side."""
    strike = "The Dockers Union went on strike at Acme and Zenith."
    found = signed(f"{strike} The Dockers Union threatened to stay out.").split(" + ")[-1]
    assert found == "THREATEN happened: Dockers Union > Acme, Zenith"


@pytest.mark.parametrize(
    ("place", "expected"), [("court", "Dockers Union"), ("depot", "Dockers Union > Acme")]
)
def test_a_court_by_its_name_is_no_firm_that_is_hit(place: str, expected: str) -> None:
    """What only tells which court is meant stands for nobody."""
    strike = f"The Dockers Union went on strike on Monday beside an Acme {place}."
    found = signed(f"It rained. It snowed. It was cold. {strike}").split(" + ")[-1]
    assert found == f"PROTEST happened: {expected}"
