"""Whose attack it is that only its noun names."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.reading import read

DAY = date(2025, 10, 14)
BOOK = ActorBook.builtin()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Israeli air strikes killed ten people on Monday.", "ASSAULT Israel >"),
        ("Russian strikes hit Kyiv on Monday.", "ASSAULT Russia > Ukraine"),
        ("A Russian attack killed ten people in Kharkiv.", "ASSAULT Russia > Ukraine"),
        ("A raid by gunmen killed ten people.", "ASSAULT gunmen >"),
        ("A raid killed ten people.", "ASSAULT  >"),
    ],
)
def test_who_owns_the_attack_does_the_harm(sentence: str, expected: str) -> None:
    """A state's strikes are attacks, and nobody walks out."""
    (claim,) = read(f"A page of news\n\n{sentence}\n", published=DAY, book=BOOK).claims
    by = [one.name for one in claim.actors if one.role == "source"]
    on = [one.name for one in claim.actors if one.role == "target"]
    assert f"{claim.kind} {', '.join(by)} > {', '.join(on)}".rstrip() == expected
