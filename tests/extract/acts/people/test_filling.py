"""Whom the words leave out is taken from before, with a doubt."""

from __future__ import annotations

import pytest

from extract.acts.memory import Memory
from tests.extract.acts.world import acts, told


def remembered(*sentences: str) -> Memory:
    """Return what is remembered after some sentences."""
    memory = Memory()
    for sentence in sentences:
        acts(sentence, memory)
    return memory


@pytest.mark.parametrize(
    ("before", "sentence", "expected"),
    [
        (
            ("Rossi met Okafor on Monday.",),
            "The meeting lasted six weeks.",
            "CONSULT happened: Ada Rossi, Ben Okafor",
        ),
        (
            ("Rossi rang Okafor on Monday.", "Rossi met Lund today."),
            "The call lasted six weeks.",
            "CONSULT/phone happened: Ada Rossi, Ben Okafor",
        ),
        (
            ("Rossi will meet Okafor on Friday.", "Rossi met Lund today."),
            "The meeting will begin on Friday.",
            "CONSULT planned: Ada Rossi, Ben Okafor",
        ),
        (
            ("Rossi met Okafor on Monday.",),
            "It lasted six weeks.",
            "CONSULT happened: Ada Rossi, Ben Okafor",
        ),
        (
            ("Rossi met Okafor on Monday.",),
            "Lund joined by phone.",
            "CONSULT/phone happened: Carla Lund, Ada Rossi, Ben Okafor",
        ),
        (
            ("Rossi met Okafor on Monday.",),
            "No round was fixed.",
            "CONSULT denied: Ada Rossi, Ben Okafor",
        ),
        (
            ("Rossi met Okafor on Monday.", "Borduria bombed Ruritania."),
            "The two leaders talked today.",
            "CONSULT happened: Ada Rossi, Ben Okafor",
        ),
        (
            ("Borduria bombed Ruritania.", "Rossi met Okafor on Monday."),
            "The two sides agreed on a truce.",
            "AGREE happened: Borduria, Ruritania",
        ),
        (
            ("Ruritania imposed tariffs on Borduria.",),
            "Rossi put off a rise.",
            "CONCEDE happened: Ada Rossi > Borduria",
        ),
        (
            ("Ruritania imposed tariffs on Borduria.",),
            "Okafor announced a rise.",
            "THREATEN happened: Ben Okafor > Ruritania",
        ),
        (
            ("Ruritania imposed tariffs on Borduria.",),
            "The tariffs took effect on Monday.",
            "SANCTION happened: Ruritania > Borduria",
        ),
        (
            ("Ruritania imposed tariffs on Borduria.",),
            "Those duties were lifted.",
            "CONCEDE happened: Ruritania > Borduria",
        ),
        (
            ("Ruritania imposed tariffs on Borduria.",),
            "More goods could be taxed.",
            "SANCTION conditional: Ruritania > Borduria",
        ),
        (
            ("Ruritania and Borduria reached a deal.",),
            "The treaty will be signed on Friday.",
            "SUPPORT planned: Ruritania, Borduria",
        ),
        (
            ("Rossi met Okafor on Monday.",),
            "Talks with Lund will begin on Friday.",
            "CONSULT planned: Carla Lund",
        ),
    ],
)
def test_a_later_noun_points_back(before: tuple[str, ...], sentence: str, expected: str) -> None:
    """Meetings, calls, quarrels over tariffs and deals keep their people."""
    assert told(sentence, remembered(*before)) == [expected]


def test_what_is_taken_from_before_is_doubtful() -> None:
    """And says so; what the words name is not."""
    memory = remembered("Ruritania imposed tariffs on Borduria.")
    (named,) = acts("Ruritania lifted the tariffs on Borduria.")
    (taken,) = acts("Rossi put off a rise.", memory)

    assert named.doubts == []
    assert taken.doubts == ["whom it is aimed at is taken from an earlier sentence"]


@pytest.mark.parametrize(
    ("sentence", "doubt"),
    [
        ("Meyer was arrested.", "who does it is not said"),
        ("Meyer was arrested by a man.", "who does it is not plain"),
        ("They refused.", "who does it is not named"),
        ("The talks broke down.", "who does it is not said"),
    ],
)
def test_an_act_without_a_doer_says_so(sentence: str, doubt: str) -> None:
    """No doer is made up."""
    (found,) = acts(sentence)
    assert found.doubts == [doubt]


def test_the_speaker_stands_for_a_doer_who_is_not_said() -> None:
    """“The terms were settled, Rossi said”: with a doubt."""
    words = "The terms were settled"
    (found,) = acts(f"{words}, Rossi said.", said=("Ada Rossi", "said", words))
    assert found.roles.sources == ["Ada Rossi"]
    assert found.doubts == ["who does it is not said; the speaker stands for them"]


def test_the_act_before_lends_its_people() -> None:
    """What was arranged is what was just told of."""
    found = told("Rossi may meet Okafor, but nothing has been arranged.")
    assert found[-1] == "AGREE denied: Ada Rossi, Ben Okafor"


def test_a_pronoun_that_is_not_plain_is_the_speaker() -> None:
    """In reported words "it" is the body and "he" the person who reports."""
    words = "it will meet Okafor"
    assert told(f"Acme said {words}.", said=("Acme", "said", words)) == [
        "CONSULT planned: Acme, Ben Okafor"
    ]
    words = "she will meet Okafor"
    assert told(f"Rossi said {words}.", said=("Ada Rossi", "said", words)) == [
        "CONSULT planned: Ada Rossi, Ben Okafor"
    ]
    words = "it will meet Okafor"
    assert told(f"Rossi said {words}.", said=("Ada Rossi", "said", words)) == []
