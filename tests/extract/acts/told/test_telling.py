"""Which clauses tell of an act."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.reading import read


def told(sentence: str) -> list[str]:
    """Return kind, status and doers of the acts of a sentence."""
    found = read(sentence, published=date(2031, 3, 13), book=ActorBook.builtin()).claims
    return [f"{one.kind} {one.status} {'+'.join(a.name for a in one.actors)}" for one in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Peru declined to comment on the talks.", ["REJECT happened Peru"]),
        ("Peru wants to speak with Chile on Friday.", ["CONSULT planned Peru+Chile"]),
        ("Ada Roe of Peru met Chile four times in May.", ["CONSULT happened Ada Roe+Chile"]),
        (
            "Peru switched sides, backing the offer and urging Chile to wait.",
            ["SUPPORT happened Peru", "REQUEST happened Peru+Chile"],
        ),
        ("Chile sent home the crews who are not on strike.", ["SANCTION happened Chile"]),
        ("Ada Roe of Peru said she will go on pressing for a truce.", ["REQUEST planned Ada Roe"]),
        ("The Peru team praised refuse workers in May.", ["SUPPORT happened Peru"]),
        ("Peru and Chile did not immediately comment.", ["STATE denied Peru+Chile"]),
        ("The envoys of Peru turned their backs on the offer.", ["REJECT happened"]),
        ("Peru opened by asking for a truce.", ["REQUEST happened Peru"]),
        ("Peru does not want to speak with Chile.", ["REJECT happened Peru"]),
        ("Peru claimed to have mediated between Chile and Brazil.", ["CONSULT happened"]),
        (
            "Mexico vowed to tax cars if Canada left the pact it had made with Peru.",
            ["THREATEN happened Mexico", "AGREE happened Canada+Peru"],
        ),
        ("Mexico vowed to tax cars if Canada left the pact.", ["THREATEN happened Mexico"]),
    ],
)
def test_a_clause_tells_of_what_was_done_or_meant(sentence: str, expected: list[str]) -> None:
    """Who was asked and would not say, who wants to talk, and what a condition takes for done."""
    assert [
        one[: len(want)] for one, want in zip(told(sentence), expected, strict=True)
    ] == expected


def test_who_would_not_be_named_refuses_nothing() -> None:
    """An official who "declined to be named" has done nothing worth a claim."""
    assert told("A Peruvian official who declined to be named said Chile had agreed.") == [
        "AGREE happened Chile"
    ]
