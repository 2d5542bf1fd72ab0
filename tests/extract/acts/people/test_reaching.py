"""Whom an act reaches through the noun that it is done to."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The tariffs on Ruritania were lifted by Borduria.",
            "CONCEDE happened: Borduria > Ruritania",
        ),
        (
            "The sanctions imposed on Ruritania in May could be lifted by Borduria.",
            "CONCEDE conditional: Borduria > Ruritania",
        ),
        (
            "The duties on wine could be lifted by Borduria.",
            "CONCEDE conditional: Borduria",
        ),
    ],
)
def test_a_levy_that_is_lifted_relieves_whom_it_lies_on(text: str, expected: str) -> None:
    """By "on", behind the noun or behind what describes it."""
    assert signed(text).split(" + ")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Borduria ordered that 16bn of Acme’s bonds be withdrawn.",
            "REQUEST happened: Borduria > Acme",
        ),
        ("Borduria ordered that bonds be withdrawn.", "REQUEST happened: Borduria"),
    ],
)
def test_whose_goods_are_dealt_with_is_told_by_their_owner(text: str, expected: str) -> None:
    """An order about somebody’s goods is put to him."""
    assert signed(text).split(" + ")[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Acme turned its back on a bid made by Zenith.",
            "REJECT happened: Acme > Zenith",
        ),
        (
            "Lund dismissed a statement in which Rossi called the strike insane.",
            "REJECT happened: Carla Lund > Ada Rossi",
        ),
        (
            "Lund dismissed a letter in which Lund called the strike insane.",
            "REJECT happened: Carla Lund",
        ),
        (
            "Borduria refused to step in despite appeals from Acme.",
            "REJECT happened: Borduria > Acme",
        ),
        ("Lund dismissed a room in which Rossi slept.", "REJECT happened: Carla Lund"),
    ],
)
def test_who_says_or_offers_what_is_refused_is_contradicted(text: str, expected: str) -> None:
    """Another than oneself, and by what he says, not by what he does."""
    assert signed(text).split(" + ")[0] == expected
