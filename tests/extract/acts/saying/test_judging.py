"""What a word of praise or blame amounts to, by what it is said of."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rossi said the offer was an insult.", "REJECT happened: Ada Rossi"),
        ("Rossi said Borduria’s offer was an insult.", "REJECT happened: Ada Rossi > Borduria"),
        ("Rossi said the offer was fair.", "SUPPORT happened: Ada Rossi"),
        ("Rossi said the offer was not fair.", "REJECT happened: Ada Rossi"),
        ("Rossi said the offer was not enough.", "REJECT happened: Ada Rossi"),
        ("Rossi said the offer fell short of her terms.", "REJECT happened: Ada Rossi"),
        ("Rossi said the offer did not go far enough.", "REJECT happened: Ada Rossi"),
        ("Rossi said the offer went too far.", "REJECT happened: Ada Rossi"),
        ("“This is unacceptable,” Rossi said.", "REJECT happened: Ada Rossi"),
        ("“This is a fair deal,” Rossi said.", "SUPPORT happened: Ada Rossi"),
        ("“This is a great day,” Rossi said.", "STATE happened: Ada Rossi"),
        ("“It is late and it is a problem,” Rossi said.", "STATE happened: Ada Rossi"),
        ("Rossi said Okafor was a liar.", "ACCUSE happened: Ada Rossi > Ben Okafor"),
        ("Rossi said Okafor was a friend.", "SUPPORT happened: Ada Rossi > Ben Okafor"),
        ("Rossi said the strike was reckless.", "ACCUSE happened: Ada Rossi"),
        ("Rossi said the decision was brave.", "SUPPORT happened: Ada Rossi"),
        ("Rossi said the charges were baseless.", "REJECT happened: Ada Rossi"),
        ("Rossi said the talks were excellent.", "STATE happened: Ada Rossi"),
        ("Rossi said the talks were a sham.", "STATE happened: Ada Rossi"),
        ("“Our door remains open,” Rossi said.", "AGREE happened: Ada Rossi"),
        ("“Our position has not changed,” Rossi said.", "REJECT happened: Ada Rossi"),
        ("“They are lying,” Rossi said.", "ACCUSE happened: Ada Rossi"),
        ("“We are lying low,” Rossi said.", "STATE happened: Ada Rossi"),
        ("“Acme has not kept its word,” Rossi said.", "ACCUSE happened: Ada Rossi > Acme"),
        ("“We do not want a truce,” Rossi said.", "REJECT happened: Ada Rossi"),
        ("“We do not know,” Rossi said.", "STATE happened: Ada Rossi"),
        ("“We will hit their ports,” Rossi said.", "THREATEN happened: Ada Rossi"),
        ("The offer was an insult.", "-"),
        ("Rossi called it unacceptable.", "REJECT happened: Ada Rossi"),
        ("Rossi called it a lie.", "ACCUSE happened: Ada Rossi"),
        ("Rossi called it a breakthrough.", "SUPPORT happened: Ada Rossi"),
        ("Rossi called the strike “deeply disappointing”.", "ACCUSE happened: Ada Rossi"),
        ("Rossi described the figure as derisory.", "REJECT happened: Ada Rossi"),
        ("Rossi called the talks constructive.", "STATE happened: Ada Rossi"),
    ],
)
def test_a_judgement_takes_sides(sentence: str, expected: str) -> None:
    """Of offers it refuses or supports, of rivals accuses or praises; of talks it binds nobody."""
    assert signed(sentence) == expected
