"""Which two sides a text names in one breath."""

from __future__ import annotations

import pytest

from extract.acts.people.coupling import couples
from tests.extract.acts.world import mentions_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks between Borduria and Ruritania began.", {("Borduria", "Ruritania"): 1}),
        ("The Ruritanian government and the Bordurian army.", {("Borduria", "Ruritania"): 1}),
        ("Acme and Zenith met. Zenith and Acme parted.", {("Acme", "Zenith"): 2}),
        ("Acme, Zenith and Borduria met.", {}),
        ("Acme and Zenith, and Borduria met.", {}),
        ("Acme and the long-suffering men of Zenith.", {}),
        ("Acme and Acme.", {}),
        ("Acme.", {}),
    ],
)
def test_two_names_joined_make_a_couple(text: str, expected: dict[tuple[str, str], int]) -> None:
    """A third beside them makes a list, which pairs nobody; a side is no couple with itself."""
    assert couples(text, mentions_in(text), lambda name: name) == expected
