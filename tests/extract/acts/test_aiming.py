"""Whom an act is aimed at that its words name nobody for."""

from __future__ import annotations

import pytest

from extract.actors import ActorBook
from extract.reading import read
from tests.extract.acts.test_breadth import signed
from tests.extract.acts.world import PUBLISHED

DEALING = "The Dockers Union sued Acme."


def last(text: str) -> str:
    """Return the last claim of what follows a quarrel between the union and Acme."""
    return signed(f"{DEALING} {text}").split(" + ")[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme threatened to walk away.", "THREATEN happened: Acme > Dockers Union"),
        ("Acme raised its offer on Monday.", "AGREE happened: Acme > Dockers Union"),
        ("Acme proposed a fee.", "AGREE happened: Acme > Dockers Union"),
        ("Acme promised to keep the depot open.", "AGREE happened: Acme > Dockers Union"),
        ("Acme gave way on Monday.", "CONCEDE happened: Acme > Dockers Union"),
        ("Acme set a deadline.", "REQUEST happened: Acme > Dockers Union"),
        ("Acme demanded an explanation.", "REQUEST happened: Acme > Dockers Union"),
        ("The Dockers Union asked for 12 percent.", "REQUEST happened: Dockers Union > Acme"),
        ("Acme tore up the contract.", "SANCTION happened: Acme > Dockers Union"),
        ("Acme stopped paying in May.", "REJECT happened: Acme > Dockers Union"),
        ("Acme broke its word.", "REJECT happened: Acme > Dockers Union"),
        ("Acme went back on its commitments.", "REJECT happened: Acme > Dockers Union"),
        ("Acme asked that it stop.", "REQUEST happened: Acme > Dockers Union"),
    ],
)
def test_what_a_party_does_to_nobody_is_done_to_the_other(text: str, expected: str) -> None:
    """Offers, promises, threats, terms and cuts of one side are for the side it deals with."""
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme accepted the plan.", "AGREE happened: Acme"),
        ("Acme refused.", "REJECT happened: Acme"),
        ("Acme rejected the deal.", "REJECT happened: Acme"),
        ("Acme admitted no wrongdoing.", "CONCEDE denied: Acme"),
        ("The Dockers Union called off its strike.", "CONCEDE happened: Dockers Union"),
        ("Zenith threatened to walk away.", "THREATEN happened: Zenith"),
    ],
)
def test_what_is_refused_of_itself_is_aimed_at_nobody(text: str, expected: str) -> None:
    """Nor is what one accepts, admits or ends for oneself, nor what a third party does."""
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund accused Acme of lying. Rossi denied it.", "Ada Rossi > Carla Lund"),
        ("Lund accused Acme of lying. Rossi rejected the charge.", "Ada Rossi > Carla Lund"),
        ("Lund accused Acme of lying. Rossi rejected the plan.", "Ada Rossi"),
    ],
)
def test_who_denies_a_charge_contradicts_whoever_made_it(text: str, expected: str) -> None:
    """And whoever rejects a plan contradicts nobody."""
    assert signed(text).split(" + ")[-1] == f"REJECT happened: {expected}"


def test_what_is_taken_from_elsewhere_bears_a_doubt() -> None:
    """The claim says where its target comes from."""
    reading = read(f"{DEALING} Acme raised its offer.", published=PUBLISHED, book=ActorBook.empty())
    assert (
        "whom it is aimed at is taken from whom the party deals with" in reading.claims[-1].doubts
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme accused the guild’s leaders of lying.", "ACCUSE happened: Acme > Miners Guild"),
        ("Acme accused the leaders of lying.", "ACCUSE happened: Acme"),
        ("Acme accused rich countries of lying.", "ACCUSE happened: Acme > rich countries"),
    ],
)
def test_an_office_stands_for_its_body(text: str, expected: str) -> None:
    """“The guild’s leaders” are the guild, where nobody knows who they are."""
    before = "The Miners Guild met on Monday. Borduria left."
    assert signed(f"{before} {text}").split(" + ")[-1] == expected
