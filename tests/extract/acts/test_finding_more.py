"""Acts of one sentence: settings, bodies, firsts, and what a sentence puts between its parts."""

from __future__ import annotations

import pytest

from extract.acts.memory import Memory
from extract.acts.people.principals import give_counterparts
from tests.extract.acts.world import acts, line, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "After a phone call with Okafor on Monday, Rossi praised Lund.",
            [
                "CONSULT/phone happened: Ben Okafor, Ada Rossi",
                "SUPPORT happened: Ada Rossi > Carla Lund",
            ],
        ),
        (
            "Rossi told Okafor in a call on Monday to wait.",
            [
                "REQUEST happened: Ada Rossi > Ben Okafor",
                "CONSULT/phone happened: Ada Rossi, Ben Okafor",
            ],
        ),
        (
            "The Miners Union struck Acme on Monday.",
            ["PROTEST/strike happened: Miners Union > Acme"],
        ),
        (
            "Rossi warned Okafor that Borduria would pay.",
            ["THREATEN happened: Ada Rossi > Ben Okafor"],
        ),
        ("Rossi warned Okafor of war.", ["THREATEN happened: Ada Rossi > Ben Okafor"]),
        ("Rossi went to law.", []),
        ("Rossi accused the other.", ["ACCUSE happened: Ada Rossi"]),
        (
            "Rossi met Lund, Okafor, and Meyer in Geneva.",
            ["CONSULT/multilateral happened: Ada Rossi, Carla Lund, Ben Okafor, Dov Meyer"],
        ),
        ("Rossi met Okafor in Geneva, and Lund left.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        (
            "In Geneva, Rossi and Okafor are meeting today.",
            ["CONSULT ongoing: Ada Rossi, Ben Okafor"],
        ),
        ("Syldavia was the first state to ratify the treaty.", ["SUPPORT happened: Syldavia"]),
        ("Syldavia is willing to ratify the treaty.", ["AGREE happened: Syldavia"]),
        ("Syldavia is unwilling to sign.", ["REJECT happened: Syldavia"]),
        ("Borduria did not free the prisoners.", ["RETREAT/release denied: Borduria"]),
        (
            "Up to 40 Ruritanian prisoners were freed on Monday.",
            ["RETREAT/release happened:  > Ruritania"],
        ),
        (
            "Fighting between Ruritania and Borduria went on.",
            ["ASSAULT happened: Ruritania, Borduria"],
        ),
        ("Rossi declared a truce.", ["RETREAT/ceasefire happened: Ada Rossi"]),
        ("The treaty came into force on Monday.", ["STATE happened: "]),
        ("The deadline expired on Monday.", ["STATE happened: "]),
        ("Rossi expects to meet Okafor on Friday.", ["CONSULT planned: Ada Rossi, Ben Okafor"]),
        ("They have not spoken since.", ["CONSULT denied: "]),
        ("A bomb killed nine people on Monday.", ["ASSAULT happened: "]),
        ("Artillery fire killed nine people on Monday.", ["ASSAULT happened: "]),
        ("Acme, which makes steel, rejected the bid.", ["REJECT happened: Acme"]),
        ("Rossi, whom Okafor praised, left.", ["SUPPORT happened: Ben Okafor > Ada Rossi"]),
        ("The envoy, Lund, met Okafor.", ["CONSULT happened: Carla Lund, Ben Okafor"]),
        (
            "Rossi met a string of allies, among them Okafor.",
            ["CONSULT happened: Ada Rossi, Ben Okafor"],
        ),
        (
            "Rossi called the attack on Strelsau a crime.",
            ["ACCUSE happened: Ada Rossi > Ruritania"],
        ),
        ("Two of the envoys met Rossi.", ["CONSULT happened: envoys, Ada Rossi"]),
        ("Neither of them signed.", ["SUPPORT denied: "]),
        ("All of the miners walked out.", ["PROTEST/strike happened: miners"]),
        (
            "Rossi met the heads of Acme and Zenith.",
            ["CONSULT/multilateral happened: Ada Rossi, Acme, Zenith"],
        ),
        ("Rossi held talks on steel with Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Rossi, of Ruritania, met Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Hours later, Rossi met Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        (
            "Rossi warned Okafor that Syldavia might invade.",
            ["STATE happened: Ada Rossi", "ASSAULT conditional: Syldavia"],
        ),
        ("Rossi warned a group of rebels of trouble.", ["THREATEN happened: Ada Rossi"]),
        (
            "Rossi called the deal a shock and won the vote.",
            ["STATE happened: Ada Rossi", "STATE happened: Ada Rossi"],
        ),
        ("Rossi was quick to condemn Okafor.", ["ACCUSE happened: Ada Rossi > Ben Okafor"]),
        (
            "The pact grew out of secret meetings between Rossi and Okafor.",
            ["CONSULT happened: Ada Rossi, Ben Okafor"],
        ),
        (
            "Borduria will attend peace talks, its first meeting with Ruritania.",
            ["CONSULT planned: Borduria, Ruritania"],
        ),
        ("Rossi slowed its enrichment.", ["CONCEDE happened: Ada Rossi"]),
        ("Rossi doubts that Okafor will sign.", ["SUPPORT conditional: Ben Okafor"]),
        ("Rossi dropped its insistence that Lund lead them.", ["CONCEDE happened: Ada Rossi"]),
        (
            "Acme accused Zenith, while in Szohod Rossi called on Lund to resign.",
            ["ACCUSE happened: Acme > Zenith", "REQUEST happened: Ada Rossi > Carla Lund"],
        ),
        ("The two sides discussed Borduria.", ["CONSULT happened: "]),
        ("What Rossi said is plain.", []),
        ("Rossi — once a rival — met Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Rossi (a lawyer) met Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        (
            "Rossi met Okafor: both signed.",
            ["CONSULT happened: Ada Rossi, Ben Okafor", "SUPPORT happened: Ada Rossi, Ben Okafor"],
        ),
    ],
)
def test_acts_of_further_sentences(sentence: str, expected: list[str]) -> None:
    """Meetings as settings, members, bodies, firsts, brackets and asides."""
    assert told(sentence) == expected


def whole(*sentences: str) -> list[str]:
    """Return the acts of an article, filled in from the whole of it."""
    memory = Memory()
    found = [act for sentence in sentences for act in acts(sentence, memory)]
    give_counterparts(found)
    return [line(act) for act in found]


def test_talks_and_strikes_without_people_are_theirs() -> None:
    """Also where the people come only later."""
    talks = whole("The talks broke down on Monday.", "Acme met Zenith.", "Acme sued Zenith.")
    assert talks[0] == "SANCTION happened: Acme, Zenith"
    strike = whole(
        "The strike began on Monday.", "The Miners Union walked out.", "Acme sued Zenith."
    )
    assert strike[0] == "PROTEST/strike happened: Miners Union"
    signed = whole("The treaty was signed on Monday.", "Acme met Zenith.")
    assert signed[0] == "SUPPORT happened: Acme, Zenith"
    sides = whole("Both sides refused the offer.", "Acme met Zenith.")
    assert sides[0] == "REJECT happened: Acme, Zenith"


def test_an_article_of_nobody_stays_so() -> None:
    """Nothing is made up."""
    assert whole("The talks broke down on Monday.") == ["SANCTION happened: "]


def test_what_is_rejected_is_whose_offer_it_was() -> None:
    """The word "it" points to it, in the same sentence or the next."""
    assert whole("Acme offered a raise, and the Miners Union rejected it.")[-1] == (
        "REJECT happened: Miners Union > Acme"
    )
    assert whole("Acme offered a raise.", "The Miners Union rejected it.")[-1] == (
        "REJECT happened: Miners Union > Acme"
    )


def test_an_officer_promises_for_his_state() -> None:
    """What "Ruritania will" do, said by its president, is Ruritania's promise."""
    words = "Ruritania will study the plan"
    assert told(f"“{words},” Rossi said.", said=("Ada Rossi", "said", words)) == [
        "AGREE happened: Ruritania"
    ]


def test_who_only_is_to_meet_comes_behind_who_met() -> None:
    """In the next sentence "the two" are those who spoke, not those who are still to speak."""
    memory = Memory()
    acts("Rossi met Okafor on Monday and is to meet Lund on Friday.", memory)
    assert told("The two leaders discussed steel.", memory)[0].startswith(
        "CONSULT happened: Ada Rossi, Ben Okafor"
    )


def test_neither_side_that_confirms_denies() -> None:
    """And tells nothing of what was not confirmed."""
    memory = Memory()
    acts("Borduria accused Ruritania on Monday.", memory)
    found = told("Neither side has confirmed that it accepted the draft.", memory)
    assert found == ["STATE denied: Borduria, Ruritania"]
