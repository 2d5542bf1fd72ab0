"""What a party does that no pattern names is a statement of fact, where it is told as news."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import acts, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Acme inspected the plant on Monday.", ["STATE happened: Acme"]),
        ("Acme will inspect the plant.", ["STATE planned: Acme"]),
        ("Acme may inspect the plant.", ["STATE conditional: Acme"]),
        ("Acme did not inspect the plant on Monday.", ["STATE denied: Acme"]),
        ("Acme inspected the plant.", []),
        ("Acme inspects the plant on Monday.", ["STATE planned: Acme"]),
        ("Acme should inspect the plant.", []),
        ("Acme grew on Monday.", []),
        ("Rain fell on Monday.", []),
        ("The plant was inspected on Monday.", []),
        ("Acme, which inspected the plant on Monday, grew.", []),
        ("Acme plans to inspect the plant.", ["STATE planned: Acme"]),
        ("Acme was expected to inspect the plant.", ["STATE planned: Acme"]),
        ("Acme is to inspect the plant.", ["STATE planned: Acme"]),
        ("Acme plans to grow.", []),
        ("Acme inspected the draft.", ["STATE happened: Acme"]),
        ("Acme inspected it with Zenith.", ["STATE happened: Acme"]),
        ("Acme received the draft.", []),
        ("Acme will decide on Friday whether to grow.", ["STATE planned: Acme"]),
    ],
)
def test_deeds(sentence: str, expected: list[str]) -> None:
    """Dated, coming, meant, or done to another or a draft; in a main clause, of somebody named."""
    assert told(sentence) == expected


def test_a_deed_is_in_doubt() -> None:
    """The sort of act is not plain."""
    (act,) = acts("Acme inspected the plant on Monday.")
    assert act.doubts == ["what sort of act it is is not plain"]


def test_deeds_that_somebody_reports_are_left_to_the_saying() -> None:
    """The statement stands for them."""
    said = ("Ada Rossi", "said", "Acme inspected the plant on Monday")
    assert told("Rossi said Acme inspected the plant on Monday.", said=said) == []
