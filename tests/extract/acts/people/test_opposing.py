"""At whom an act is aimed where only the article as a whole tells."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Borduria threatened to sack absentees.", "THREATEN happened: Borduria > Dockers Union"),
        ("Borduria dismissed 600 workers.", "SANCTION happened: Borduria > Dockers Union"),
        ("Borduria gave way.", "CONCEDE happened: Borduria > Dockers Union"),
        ("Borduria insisted on a vote.", "REQUEST happened: Borduria"),
    ],
)
def test_what_is_threatened_or_granted_in_a_strike_is_for_the_strikers(
    text: str, expected: str
) -> None:
    """Where one body strikes, and nobody tells with whom a third deals."""
    assert signed(f"The Dockers Union went on strike. {text}").split(" + ")[-1] == expected


def test_of_two_who_strike_neither_is_meant() -> None:
    """It is not plain whom a threat is aimed at."""
    text = "The Dockers Union went on strike. The Miners Guild went on strike. Borduria gave way."
    assert signed(text).split(" + ")[-1] == "CONCEDE happened: Borduria"


def test_strikers_face_whom_their_union_deals_with() -> None:
    """The doctors strike, and their union bargains."""
    text = "The Dockers Union sued Acme. Striking doctors marched on Monday."
    assert signed(text).split(" + ")[-1] == "PROTEST happened: striking doctors > Acme"


def test_a_strike_is_aimed_at_the_firm_and_not_at_its_head() -> None:
    """Whoever speaks for the firm is not struck himself."""
    text = (
        "Carla Lund of Acme accused the Dockers Union of lying. The Dockers Union went on strike."
    )
    assert signed(text).split(" + ")[-1] == "PROTEST happened: Dockers Union > Acme"
