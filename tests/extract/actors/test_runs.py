"""Where the run of words begins and ends that is one name."""

from __future__ import annotations

import pytest

from extract.values import Form
from tests.extract.actors.helpers import tell


def _names(sentence: str) -> list[str]:
    return [words for words, _ in tell(sentence).all(Form.NAME)]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Committee on Salmon Farming refused.", ["Committee on Salmon Farming"]),
        (
            "The Committee on Salmon Farming in the United States refused.",
            ["Committee on Salmon Farming in the United States"],
        ),
        (
            "The Commission on Rivers in Africa refused.",
            ["Commission on Rivers in Africa"],
        ),
        ("It met the Committee on Monday.", []),
        ("It met the Halmar Committee on Monday.", ["Halmar Committee"]),
        ("The Halmar Bank in the United States refused.", ["Halmar Bank", "United States"]),
        ("The Halmar Bank on Drury Lane refused.", ["Halmar Bank"]),
        ("The Reserve Bank of South Sudan refused.", ["Reserve Bank of South Sudan"]),
        (
            "The Lacrosse Association of the United States sued.",
            ["Lacrosse Association of the United States"],
        ),
    ],
)
def test_what_a_body_sees_to_and_where_is_part_of_its_name(sentence: str, names: list[str]) -> None:
    """A committee is on something, and a state of several words may end a body's name."""
    assert _names(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("7H rejected the offer on Monday.", ["7H"]),
        ("It told 7H to wait, and 7H refused.", ["7H", "7H"]),
        ("31st Century Films rejected the offer.", ["31st Century Films"]),
        ("The 5G rejected the offer.", []),
        ("A fund of $7H refused.", []),
        ("The 31st Regiment refused.", ["Regiment"]),
        ("At 7PM it refused.", []),
    ],
)
def test_a_name_may_begin_with_a_number(sentence: str, names: list[str]) -> None:
    """A number and one capital, or a century that a name follows; no sum and no unit."""
    assert _names(sentence) == names
