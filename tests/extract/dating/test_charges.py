"""Dates of what somebody is blamed or thanked for."""

from __future__ import annotations

import pytest

from tests.extract.dating.stage import dated

PUBLISHED = "2024-05-15"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Roe accused Lind of shelling the town in March.", "accused"),
        ("Roe blamed Lind for having broken it off in March.", "blamed"),
        ("Roe thanked Lind for freeing four men in March.", "thanked"),
        ("Roe accused Lind of shelling it in March and demanded a reply.", "demanded"),
    ],
)
def test_the_date_of_a_deed_is_not_that_of_the_charge(text: str, cue: str) -> None:
    """Who is accused of what he did in March is accused now."""
    assert dated(text, cue, {"March": "2024-03"}).date == PUBLISHED


def test_the_deed_itself_has_the_date() -> None:
    """In "accused him of shelling it in March" the shelling was in March."""
    text = "Roe accused Lind of shelling the town in March."
    assert dated(text, "shelling", {"March": "2024-03"}).date == "2024-03"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe accused Lind of lying on Monday.", "2024-05-13"),
        ("Roe accused Lind on Monday of killing the dogs.", "2024-05-13"),
        ("Roe accused Lind of greed on Monday.", "2024-05-13"),
    ],
)
def test_a_day_of_the_news_is_that_of_the_charge(text: str, expected: str) -> None:
    """News says on which day somebody was accused, wherever it stands."""
    assert dated(text, "accused", {"Monday": "2024-05-13"}).date == expected


def test_a_day_before_the_charge_is_its_own() -> None:
    """In "in March Roe accused Lind of lying" the charge was in March."""
    assert dated("In March Roe accused Lind of lying.", "accused", {"March": "2024-03"}).date == (
        "2024-03"
    )


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("Roe backed out of a promise given in March.", "backed out", PUBLISHED),
        ("Roe tore up a pact signed in March.", "tore up a pact", PUBLISHED),
        ("Roe backed out of a promise given in March.", "given", "2024-03"),
        ("Roe stood by its offer, a 5 per cent raise over March.", "stood by", PUBLISHED),
        ("The pact was signed in March.", "signed", "2024-03"),
        ("Roe backed out in March.", "backed out", "2024-03"),
    ],
)
def test_the_date_of_a_thing_is_not_that_of_what_is_done_to_it(
    text: str, cue: str, expected: str
) -> None:
    """What is "given in March" dates a promise, "over March" a rise."""
    assert dated(text, cue, {"March": "2024-03"}).date == expected
