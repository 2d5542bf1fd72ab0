"""Acts that nouns of action name."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ruritania’s rejection of the offer angered them.", "REJECT happened: Ruritania"),
        ("The rejection of the offer by Ruritania came soon.", "REJECT happened: Ruritania"),
        ("The move follows Ruritania’s ratification of the treaty.", "SUPPORT happened: Ruritania"),
        ("The release of the prisoners on Monday cheered them.", "RETREAT happened: "),
        ("The expulsion of the envoys on Monday angered them.", "SANCTION happened: "),
        (
            "Ruritania’s recognition of Borduria angered them.",
            "SUPPORT happened: Ruritania > Borduria",
        ),
        ("Ruritania’s withdrawal from the treaty angered them.", "SANCTION happened: Ruritania"),
        ("Ruritania’s announcement of a strike angered them.", "THREATEN happened: Ruritania"),
        (
            "The signing on Monday by Rossi and the premier, Ben Okafor, of a treaty cheered them.",
            "SUPPORT happened: Ada Rossi, Ben Okafor",
        ),
        ("Ruritania’s demand for an apology on Monday came late.", "REQUEST happened: Ruritania"),
    ],
)
def test_a_noun_of_action_names_an_act(sentence: str, expected: str) -> None:
    """With who did it or its day beside it, and what it was done to behind it."""
    assert expected in signed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The release of the prisoners cheered them.",
        "A release of the prisoners on Monday would cheer them.",
        "No release of prisoners on Monday cheered them.",
        "Ruritania’s rejection of the offer would anger them.",
        "Ruritania’s rejection of the offer has not been forgotten.",
        "Ruritania’s demand for an apology is old.",
        "They fear Ruritania’s rejection of the offer.",
    ],
)
def test_a_noun_of_action_alone_tells_nothing(sentence: str) -> None:
    """Nor where it is only thought of, feared or supposed."""
    assert not [one for one in signed(sentence).split(" + ") if not one.startswith(("-", "STATE"))]


def test_who_is_thanked_for_it_has_done_it() -> None:
    """What somebody is thanked for on its day has happened."""
    read = signed("Rossi thanked Borduria for the release of the prisoners on Monday.")
    assert read.startswith("SUPPORT happened: Ada Rossi > Borduria")
    assert "RETREAT happened" in read
