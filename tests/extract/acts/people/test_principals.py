"""Whose talks an article tells of, taken as a whole."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed

DEALING = "Ruritania sued Borduria. Borduria accused Ruritania."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The two sides agreed. {DEALING}", "AGREE happened: Borduria, Ruritania"),
        (f"The parties met in Oslo. {DEALING}", "CONSULT happened: Borduria, Ruritania"),
        (f"Syldavia urged both sides to wait. {DEALING}", None),
        (f"Talks were broken off. {DEALING}", "SANCTION happened: Borduria, Ruritania"),
        (
            f"Neither side has asked for a mediator. {DEALING}",
            "REQUEST denied: Borduria, Ruritania",
        ),
        ("The two sides agreed. Acme left.", "AGREE happened: "),
    ],
)
def test_the_sides_are_those_who_deal_with_each_other(text: str, expected: str | None) -> None:
    """Whoever the two sides are, they are the two that the article is about."""
    first = signed(text).split(" + ")[0]
    if expected is None:
        source, targets = first.split(" > ")
        assert source == "REQUEST happened: Syldavia"
        assert set(targets.split(", ")) == {"Borduria", "Ruritania"}
    else:
        kind, _, names = first.partition(": ")
        assert kind == expected.partition(": ")[0]
        assert sorted(names.split(", ")) == sorted(expected.partition(": ")[2].split(", "))


def test_persons_count_for_the_bodies_that_they_serve() -> None:
    """Rossi and Okafor quarrel for their states, and the two sides are the states."""
    text = (
        "The two sides agreed. Rossi accused Borduria. Okafor blamed Ruritania. "
        "Ruritania sued Borduria."
    )
    assert signed(text).split(" + ")[0] == "AGREE happened: Borduria, Ruritania"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No new meeting has been arranged.", "CONSULT denied: Borduria, Ruritania"),
        ("A second round will be held on Friday.", "CONSULT planned: Borduria, Ruritania"),
        ("The meeting will resume on Friday.", "CONSULT planned: Syldavia, Borduria"),
    ],
)
def test_any_talks_are_of_the_principals(text: str, expected: str) -> None:
    """“No new meeting” is of those whose talks these are, “the meeting” of those who last met."""
    before = f"{DEALING} {DEALING} Syldavia met Borduria."
    assert signed(f"{before} {text}").split(" + ")[-1] == expected


def test_two_of_one_side_are_no_pair() -> None:
    """A minister who backs his chief has signed nothing with him."""
    text = "Rossi told the Ruritanian president to stand firm. Nothing was signed."
    assert (
        signed(f"{DEALING} {DEALING} {text}").split(" + ")[-1]
        == "SUPPORT denied: Borduria, Ruritania"
    )


def test_bare_talks_are_of_the_negotiators_who_meet() -> None:
    """Where the article tells of these, it is they who talk, and not the states."""
    text = "Talks ran through the weekend. Negotiators met on Monday."
    assert signed(f"{text} {DEALING} {DEALING}").split(" + ")[0] == "CONSULT happened: negotiators"


def test_who_mediates_does_not_fight() -> None:
    """“Fighting went on” is of the two at odds, also after talks of three."""
    text = "Ruritania, Borduria and Syldavia met on Monday. Fighting continued on Tuesday."
    found = signed(f"{DEALING} {DEALING} {text}").split(" + ")[-1]
    assert found == "ASSAULT happened: Borduria, Ruritania"


def test_a_mediator_is_no_party_to_what_others_offer() -> None:
    """Whoever brought two bodies together is not offered help in it."""
    text = "Acme met Zenith and Carla Lund on Monday. Ruritania offered to mediate."
    found = signed(f"Acme sued Zenith. Zenith accused Acme. {text}").split(" + ")[-1]
    assert found == "AGREE happened: Ruritania > Acme, Zenith"


def test_talks_of_which_only_the_brokers_are_told_are_those_of_the_parties() -> None:
    """Who brokers them takes part beside the two whose talks they are."""
    text = f"{DEALING} The talks, brokered by Acme, opened in May."
    assert signed(text).split(" + ")[-1].startswith("CONSULT happened: Borduria, Ruritania")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boards met on Friday.", "CONSULT happened: Borduria, Ruritania"),
        ("The delegations met on Friday.", "CONSULT happened: Borduria, Ruritania"),
        ("The negotiators met on Friday.", "CONSULT happened: negotiators"),
    ],
)
def test_boards_without_a_name_are_of_all_sides(text: str, expected: str) -> None:
    """Negotiators stay a group of their own; boards and delegations are those who send them."""
    assert signed(f"{text} {DEALING}").split(" + ")[0] == expected
