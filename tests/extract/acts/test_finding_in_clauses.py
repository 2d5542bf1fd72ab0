"""Who does what where a clause has no subject of its own, or none where one looks for it."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In Florida, Strelsau and Szohod met Lund.",
            ["CONSULT/multilateral happened: Ruritania, Borduria, Carla Lund"],
        ),
        (
            "Rossi has met Okafor and praised Lund.",
            ["CONSULT happened: Ada Rossi, Ben Okafor", "SUPPORT happened: Ada Rossi > Carla Lund"],
        ),
        (
            "Rossi plans to stop the strike and negotiate with Okafor.",
            [
                "RETREAT/ceasefire planned: Ada Rossi",
                "CONSULT planned: Ada Rossi, Ben Okafor",
            ],
        ),
        (
            "Rossi will meet Okafor and discuss trade with Lund.",
            ["CONSULT planned: Ada Rossi, Ben Okafor", "CONSULT planned: Ada Rossi, Carla Lund"],
        ),
        (
            "Met by Okafor in Strelsau, Rossi praised Lund.",
            ["CONSULT happened: Ben Okafor, Ada Rossi", "SUPPORT happened: Ada Rossi > Carla Lund"],
        ),
        (
            "Rossi came to Borduria, meeting Okafor and praising Lund.",
            [
                "CONSULT/visit happened: Ada Rossi > Borduria",
                "CONSULT happened: Ada Rossi, Ben Okafor",
                "SUPPORT happened: Ada Rossi > Carla Lund",
            ],
        ),
        (
            "Borduria accused Ruritania of attacking Strelsau and threatened to retaliate.",
            ["ACCUSE happened: Borduria > Ruritania", "THREATEN happened: Borduria"],
        ),
        (
            "Rossi asked when Okafor would sign the treaty.",
            ["REQUEST happened: Ada Rossi", "SUPPORT planned: Ben Okafor"],
        ),
        (
            "Rossi asked whether Okafor had signed the treaty.",
            ["REQUEST happened: Ada Rossi"],
        ),
        ("Seldom has Rossi praised Okafor.", []),
    ],
)
def test_a_verb_shares_the_subject_of_the_one_before(sentence: str, expected: list[str]) -> None:
    """Joined verbs, verbs in -ing and participles ahead take theirs from their neighbour."""
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Rossi, whom Okafor praised, resigned on Monday.",
            ["SUPPORT happened: Ben Okafor > Ada Rossi", "SANCTION/withdraw happened: Ada Rossi"],
        ),
        ("It was Rossi who met Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        (
            "The offer Rossi made was rejected by Okafor.",
            ["AGREE happened: Ada Rossi", "REJECT happened: Ben Okafor > Ada Rossi"],
        ),
        ("What Rossi offered, Okafor rejected.", ["REJECT happened: Ben Okafor"]),
        (
            "The offer that Rossi made on Monday Okafor rejected on Friday.",
            ["AGREE happened: Ada Rossi", "REJECT happened: Ben Okafor"],
        ),
        (
            "The sanctions that Ruritania imposed on Borduria took effect on Monday.",
            [
                "SANCTION happened: Ruritania > Borduria",
                "SANCTION happened: Ruritania > Borduria",
            ],
        ),
        (
            "The rise in tariffs on goods that was announced by Ruritania hurt Borduria.",
            ["THREATEN happened: Ruritania"],
        ),
    ],
)
def test_a_relative_clause_speaks_of_the_noun_before(sentence: str, expected: list[str]) -> None:
    """With or without "that", as the subject or as the object."""
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Rossi met Okafor, Lund, and Meyer.",
            ["CONSULT/multilateral happened: Ada Rossi, Ben Okafor, Carla Lund, Dov Meyer"],
        ),
        (
            "Rossi met Okafor, Lund and Meyer.",
            ["CONSULT/multilateral happened: Ada Rossi, Ben Okafor, Carla Lund, Dov Meyer"],
        ),
        (
            "Rossi met Okafor, Lund praised Meyer.",
            [
                "CONSULT happened: Ada Rossi, Ben Okafor",
                "SUPPORT happened: Carla Lund > Dov Meyer",
            ],
        ),
        (
            "Rossi met Okafor and Lund praised Meyer.",
            [
                "CONSULT happened: Ada Rossi, Ben Okafor",
                "SUPPORT happened: Carla Lund > Dov Meyer",
            ],
        ),
        ("Rossi met Okafor but not Lund.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        (
            "Rossi, Okafor and Lund were met by Meyer.",
            ["CONSULT/multilateral happened: Dov Meyer, Ada Rossi, Ben Okafor, Carla Lund"],
        ),
        (
            "Neither Rossi nor Okafor signed the treaty.",
            ["SUPPORT denied: Ada Rossi, Ben Okafor"],
        ),
    ],
)
def test_a_list_ends_where_the_next_clause_begins(sentence: str, expected: list[str]) -> None:
    """A name after a comma or "and" belongs to the list unless it has a verb of its own."""
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "A flurry of calls between Rossi and Okafor took place on Monday.",
            ["CONSULT happened: Ada Rossi, Ben Okafor"],
        ),
        (
            "Talks between Rossi and Okafor will begin on Friday.",
            ["CONSULT planned: Ada Rossi, Ben Okafor"],
        ),
        (
            "Talks between Ruritania and Borduria have not begun.",
            ["CONSULT denied: Ruritania, Borduria"],
        ),
        (
            "No talks between Ruritania and Borduria took place.",
            ["CONSULT denied: Ruritania, Borduria"],
        ),
        (
            "Talks between Ruritania and Borduria broke down.",
            ["SANCTION happened: Ruritania, Borduria"],
        ),
        (
            "A deal between Ruritania and Borduria took effect on Monday.",
            ["STATE happened: Ruritania, Borduria"],
        ),
        (
            "A strike by the Miners Union began on Monday.",
            ["PROTEST/strike happened: Miners Union"],
        ),
        ("The Miners Union held a strike.", ["PROTEST/strike happened: Miners Union"]),
        ("The Miners Union ended its strike.", ["CONCEDE happened: Miners Union"]),
        (
            "Rossi’s meeting with Okafor lasted an hour.",
            ["CONSULT happened: Ada Rossi, Ben Okafor"],
        ),
        (
            "After a call with Okafor, Rossi left for Borduria.",
            [
                "CONSULT/phone happened: Ben Okafor, Ada Rossi",
                "CONSULT/visit happened: Ada Rossi > Borduria",
            ],
        ),
        (
            "During talks with Okafor, Rossi offered a truce.",
            ["CONSULT happened: Ben Okafor, Ada Rossi", "AGREE happened: Ada Rossi"],
        ),
        ("Her envoy, Carla Lund, met Okafor.", ["CONSULT happened: Carla Lund, Ben Okafor"]),
        (
            "Lund mediated between Rossi and Okafor.",
            ["CONSULT/third-party happened: Ada Rossi, Ben Okafor by Carla Lund"],
        ),
    ],
)
def test_a_noun_tells_of_an_act(sentence: str, expected: list[str]) -> None:
    """Talks, calls, strikes and deals that begin, end, last or stand beside another act."""
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Rossi did meet Okafor.", "happened"),
        ("Rossi got to meet Okafor.", "happened"),
        ("Rossi used to meet Okafor.", "happened"),
        ("Rossi kept meeting Okafor.", "happened"),
        ("Rossi was to meet Okafor on Friday.", "planned"),
        ("Rossi was due to meet Okafor on Friday.", "planned"),
        ("Rossi is expected to meet Okafor on Friday.", "planned"),
        ("Rossi has yet to meet Okafor.", "denied"),
    ],
)
def test_the_verbs_before_say_whether_it_was_done(sentence: str, status: str) -> None:
    """Auxiliaries, "kept", "used to", "is to", "is due to", "has yet to"."""
    assert told(sentence) == [f"CONSULT {status}: Ada Rossi, Ben Okafor"]
