"""Acts that were left undone."""

from __future__ import annotations

import pytest

from extract.acts.course.denial import is_denied
from tests.extract.acts.world import scene


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Rossi did not sign the deal.", True),
        ("Rossi signed the deal.", False),
        ("Rossi may not sign the deal.", False),
        ("Rossi almost signed the deal.", True),
        ("Rossi no longer backs the deal.", True),
        ("Not one of the envoys signed the deal.", True),
        ("Nobody signed the deal.", True),
        ("Members of neither union signed the deal.", True),
    ],
)
def test_what_is_said_not_to_be_done_is_denied(text: str, *, denied: bool) -> None:
    """Words like "not", "almost", "no longer", "nobody" and "neither" deny; "may not" does not."""
    found = scene(text)
    assert is_denied(found, found.clauses[-1]) is denied
