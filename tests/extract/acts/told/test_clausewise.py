"""In which clause a noun stands."""

from __future__ import annotations

import pytest

from extract.acts.told.clausewise import clause_at
from tests.extract.acts.world import scene


@pytest.mark.parametrize(
    ("text", "noun", "lemma"),
    [
        ("Rossi rejected the offer.", "offer", "reject"),
        ("Rossi said that Okafor rejected the offer.", "offer", "reject"),
        ("After the talks, Rossi left.", "talks", "leave"),
    ],
)
def test_a_noun_stands_in_the_innermost_clause(text: str, noun: str, lemma: str) -> None:
    """What is reported is of the verb below; what leads up to a clause is of the next one."""
    found = scene(text)
    chunk = next(one for one in found.chunks if one.low == noun)
    clause = clause_at(found, chunk)
    assert clause is not None
    assert clause.verb.lemma == lemma


def test_a_title_without_a_verb_has_no_clause() -> None:
    """Where no verb stands, no clause holds the noun."""
    found = scene("The talks of Rossi.")
    assert [clause_at(found, one) for one in found.chunks] == [None] * len(found.chunks)
