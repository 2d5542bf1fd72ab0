"""What set turns of reported speech come to."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("there is nothing to discuss", "REJECT happened: Ada Rossi"),
        ("there will be no talks", "REJECT happened: Ada Rossi"),
        ("there is no question of a truce", "REJECT happened: Ada Rossi"),
        ("there will be consequences", "THREATEN happened: Ada Rossi"),
        ("it is up to Borduria to move", "REQUEST happened: Ada Rossi > Borduria"),
        ("it is time for Borduria to move", "REQUEST happened: Ada Rossi > Borduria"),
        ("the ball is in Borduria’s court", "REQUEST happened: Ada Rossi > Borduria"),
        ("the offer is final", "REJECT happened: Ada Rossi"),
        ("we are not interested", "REJECT happened: Ada Rossi"),
        ("we are at the limit", "REJECT happened: Ada Rossi"),
        ("it was never part of the deal", "REJECT happened: Ada Rossi"),
        ("Borduria is responsible for the deaths", "ACCUSE happened: Ada Rossi > Borduria"),
        ("Borduria is right", "SUPPORT happened: Ada Rossi > Borduria"),
        ("we have nothing more to give", "REJECT happened: Ada Rossi"),
        ("Borduria has a right to it", "SUPPORT happened: Ada Rossi > Borduria"),
        ("we have a right to it", "REJECT happened: Ada Rossi"),
        ("we have gone as far as we can", "REJECT happened: Ada Rossi"),
        ("we have reached our limit", "REJECT happened: Ada Rossi"),
        ("that will not happen", "REJECT happened: Ada Rossi"),
        ("we did nothing wrong", "REJECT happened: Ada Rossi"),
        ("Borduria deserves more", "SUPPORT happened: Ada Rossi > Borduria"),
        ("Borduria has not moved an inch", "ACCUSE happened: Ada Rossi > Borduria"),
        ("Borduria has moved", "CONCEDE happened: Borduria > Ada Rossi"),
        ("Borduria will pay a price", "THREATEN happened: Ada Rossi > Borduria"),
        ("we were not consulted", "ACCUSE happened: Ada Rossi"),
        ("we have not been asked", "ACCUSE happened: Ada Rossi"),
        ("nobody asked us", "ACCUSE happened: Ada Rossi"),
        ("Borduria never took us seriously", "ACCUSE happened: Ada Rossi > Borduria"),
        ("any attack will be met with force", "THREATEN happened: Ada Rossi"),
    ],
)
def test_a_turn_of_speech_is_an_act(words: str, expected: str) -> None:
    """Whoever says it refuses, demands, accuses, threatens, takes sides or owns that one moved."""
    assert told(f"“{words},” Rossi said.", said=("Ada Rossi", "said", words)) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "there was no deal",
        "we were not amused",
        "nobody saw us",
        "Borduria will never love us",
        "Borduria never slept",
        "there is nothing to see",
        "the house is final",
        "we were at home",
        "the figures are right",
        "we have nothing to say",
        "we have reached the town",
        "that happened",
        "we did well",
        "it deserves more",
        "Borduria has moved to Strelsau",
        "Borduria will pay a bill",
    ],
)
def test_other_words_take_no_stand(words: str) -> None:
    """Where the turn is another, nobody refuses, blames or yields."""
    found = told(f"“{words},” Rossi said.", said=("Ada Rossi", "said", words))
    assert not [one for one in found if one.split()[0] in _TAKING]


_TAKING = ("REJECT", "SUPPORT", "ACCUSE", "THREATEN", "CONCEDE", "REQUEST")
