"""What a speaker demands by "must", and promises by "will"."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Borduria must free the prisoners", "REQUEST happened: Ada Rossi > Borduria"),
        ("Borduria should free the prisoners", "REQUEST happened: Ada Rossi > Borduria"),
        ("Borduria has to pay", "REQUEST happened: Ada Rossi > Borduria"),
        ("Borduria needs to pay", "REQUEST happened: Ada Rossi > Borduria"),
        ("a vote needs six weeks", "REQUEST happened: Ada Rossi"),
        ("a vote needs a truce", "REQUEST happened: Ada Rossi"),
        ("the goal is to free the prisoners", "REQUEST happened: Ada Rossi"),
        ("we will study the plan", "AGREE happened: Ada Rossi"),
        ("we will not study the plan", "REJECT happened: Ada Rossi"),
        ("we will retaliate", "THREATEN happened: Ada Rossi"),
        ("we will react to it", "THREATEN happened: Ada Rossi"),
        ("we will study it unless Borduria pays", "THREATEN happened: Ada Rossi"),
        ("we will study the plan on Friday", "AGREE planned: Ada Rossi"),
        ("we will study the plan if Borduria pays", "AGREE conditional: Ada Rossi"),
        ("Ruritania will study the plan", "AGREE happened: Ruritania"),
        ("we will meet Okafor", "CONSULT planned: Ada Rossi, Ben Okafor"),
    ],
)
def test_a_demand_or_a_promise_is_an_act(words: str, expected: str) -> None:
    """Its source is the speaker, its target whoever must do it."""
    assert told(f"“{words},” Rossi said.", said=("Ada Rossi", "said", words)) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "we must go on",
        "we will win",
        "Borduria must not pay",
        "Borduria will pay",
        "the plan will be studied",
        "the goal is peace",
    ],
)
def test_what_demands_nothing_is_no_act(words: str) -> None:
    """Of oneself one demands nothing, and what others will do is no promise."""
    assert told(f"“{words},” Rossi said.", said=("Ada Rossi", "said", words)) == []


def test_must_in_the_article_s_own_words_demands_nothing() -> None:
    """Somebody must demand it; what has its day is due."""
    assert told("Borduria must pay.") == []
    assert told("Borduria must pay by Friday.") == ["STATE planned: Borduria"]
    assert told("Borduria must pay, he said.", said=("", "said", "Borduria must pay")) == []


def test_who_warns_that_he_will_harm_threatens() -> None:
    """So does whoever will harm unless he gets what he wants; a warning of others' harm is none."""
    warned = ("Ada Rossi", "warned", "she would close the port")
    pronouns = {"she": "Ada Rossi"}
    assert told("Rossi warned she would close the port.", said=warned, pronouns=pronouns) == [
        "THREATEN happened: Ada Rossi"
    ]
    said = ("Ada Rossi", "said", "she would retaliate unless Borduria paid")
    text = "Rossi said she would retaliate unless Borduria paid."
    assert told(text, said=said, pronouns=pronouns) == ["THREATEN happened: Ada Rossi"]
    others = ("Ada Rossi", "warned", "Borduria would attack")
    assert told("Rossi warned Borduria would attack.", said=others) == ["ASSAULT planned: Borduria"]


def test_who_will_not_give_refuses() -> None:
    """In the speaker's own words, whatever help or deal it is; others only do not give."""
    said = ("Ada Rossi", "said", "she would not help")
    pronouns = {"she": "Ada Rossi"}
    assert told("Rossi said she would not help.", said=said, pronouns=pronouns) == [
        "REJECT happened: Ada Rossi"
    ]
    others = ("Ada Rossi", "said", "Borduria would not help")
    assert told("Rossi said Borduria would not help.", said=others) == ["AID denied: Borduria"]


def test_who_is_insisted_to_do_something_is_asked() -> None:
    """A verb without ending behind "insisted that" asks; one with an ending only tells."""
    asked = ("Ada Rossi", "insisted", "Borduria leave first")
    assert told("Rossi insisted that Borduria leave first.", said=asked) == [
        "REQUEST happened: Ada Rossi > Borduria"
    ]
    tells = ("Ada Rossi", "insisted", "Borduria leaves first")
    assert told("Rossi insisted that Borduria leaves first.", said=tells) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("we will close the port if they do not pay", "THREATEN happened: Ada Rossi"),
        ("we will close the port if talks fail", "THREATEN happened: Ada Rossi"),
        ("the strikes will resume unless they pay", "THREATEN happened: Ada Rossi"),
        ("the tariffs will return if they do not move", "THREATEN happened: Ada Rossi"),
        ("Ruritania will respond to any attack", "THREATEN happened: Ruritania"),
        ("we will avenge them", "THREATEN happened: Ada Rossi"),
    ],
)
def test_what_hangs_on_anothers_yielding_is_a_threat(words: str, expected: str) -> None:
    """So is what will come back, and an answer to blows."""
    assert told(f"“{words},” Rossi said.", said=("Ada Rossi", "said", words))[0] == expected


def test_a_warning_of_what_one_may_do_is_a_threat() -> None:
    """Said of oneself; of another it foretells."""
    own = ("Ada Rossi", "warned", "Ruritania could leave the treaty")
    assert told("Rossi warned that Ruritania could leave the treaty.", said=own) == [
        "THREATEN happened: Ruritania"
    ]
    said = ("Ada Rossi", "said", "Ruritania could leave the treaty")
    assert told("Rossi said that Ruritania could leave the treaty.", said=said) == [
        "SANCTION/withdraw conditional: Ruritania"
    ]
