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
        ("we will retaliate", "SANCTION planned: Ada Rossi"),
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
    """Somebody must demand it."""
    assert told("Borduria must pay by Friday.") == []
    assert told("Borduria must pay, he said.", said=("", "said", "Borduria must pay")) == []
