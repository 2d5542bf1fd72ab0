"""Who does what is only said to be done."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Dockers Union struck Acme in May. The walkout was called off on Monday.",
            "CONCEDE happened: Dockers Union > Acme",
        ),
        (
            "Acme met the union on Monday. The walkout was called off on Tuesday.",
            "CONCEDE happened: union > Acme",
        ),
        ("The walkout was called off on Tuesday.", "CONCEDE happened: "),
    ],
)
def test_a_strike_is_called_off_by_whoever_struck(text: str, expected: str) -> None:
    """Those who strike, else the union, give up a strike; where there is neither, nobody does."""
    assert signed(text).split(" + ")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A motion of no confidence was rejected by nine votes in the Assembly on Monday.",
            "REJECT happened: Assembly",
        ),
        ("The treaty was rejected in the Dockers Union on Monday.", "REJECT happened: "),
    ],
)
def test_a_chamber_rejects_what_is_rejected_in_it(text: str, expected: str) -> None:
    """A vote is that of the chamber in which it is taken, and of no other body."""
    assert signed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lund was arrested at a Szohod airport on Monday.",
            "COERCE happened: Borduria > Carla Lund",
        ),
        ("Lund was arrested on the road from Szohod on Monday.", "COERCE happened:  > Carla Lund"),
    ],
)
def test_a_state_arrests_in_its_capital(text: str, expected: str) -> None:
    """An arrest at a place in a capital is made by the state."""
    assert signed(text) == expected


def test_who_may_lift_sanctions_has_imposed_them() -> None:
    """Sanctions on somebody were imposed by the body that lifts the very same."""
    text = "The sanctions imposed on Syldavia in 2009 were lifted by Ruritania on Monday."
    assert signed(text) == (
        "SANCTION happened: Ruritania > Syldavia + CONCEDE happened: Ruritania > Syldavia"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Acme and Zenith held talks. Acme was rebuffed on Monday.",
            "REJECT happened: Zenith > Acme",
        ),
        (
            "Acme and Zenith held talks. Acme was rebuffed by a panel on Monday.",
            "REJECT happened:  > Acme",
        ),
    ],
)
def test_who_is_rebuffed_is_so_by_whom_he_deals_with(text: str, expected: str) -> None:
    """Without a word of who does it, it is the other party; with one it is nobody else."""
    assert signed(text).split(" + ")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lund was asked by the president on Monday to try.",
            "REQUEST happened: president > Carla Lund",
        ),
        ("Lund was asked by a president on Monday to try.", "REQUEST happened:  > Carla Lund"),
        (
            "Lund was asked by the Ruritanian president to try.",
            "REQUEST happened: Ada Rossi > Carla Lund",
        ),
    ],
)
def test_an_office_without_a_name_acts_by_its_title(text: str, expected: str) -> None:
    """By "the president" it is done by whoever holds the office, be he not named."""
    assert signed(text) == expected


@pytest.mark.parametrize(
    ("striker", "expected"),
    [
        ("Carla Lund, the head of the Dockers Union,", "Dockers Union"),
        ("Ada Rossi, the president of Ruritania,", "Ada Rossi"),
    ],
)
def test_a_strike_that_lasts_is_of_the_union(striker: str, expected: str) -> None:
    """Whoever leads a union into a strike, it is the union's; a state does not strike."""
    told = f"{striker} went on strike on Monday. The Dockers Union is old. The strike lasted a day."
    assert signed(told).split(" + ")[-1] == f"PROTEST happened: {expected}"


def test_who_did_the_like_to_the_same_did_this_too() -> None:
    """An arrest and a sentence of one person in one sentence are of one state."""
    text = "Lund was arrested at a Szohod airport in May and given nine years in August."
    assert signed(text) == (
        "COERCE happened: Borduria > Carla Lund + COERCE happened: Borduria > Carla Lund"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Members rejected the offer on Monday.", "REJECT happened: Dockers Union > Acme"),
        ("A ratification vote will be held on Friday.", "SUPPORT planned: Dockers Union"),
        ("A vote will be held on Friday.", "SUPPORT planned: "),
    ],
)
def test_members_and_their_vote_are_of_the_union(text: str, expected: str) -> None:
    """Who votes on a contract without a word of whose members they are is the union."""
    before = "The Dockers Union struck Acme in May. "
    assert signed(before + text).split(" + ")[-1] == expected
