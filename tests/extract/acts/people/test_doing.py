"""Who does what a verb says."""

from __future__ import annotations

import pytest

from extract.acts.people.doing import agents, doers
from tests.extract.acts.world import scene


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rossi rejected the offer.", ["Rossi"]),
        ("The offer was rejected by Rossi.", ["Rossi"]),
        ("The offer was rejected.", []),
    ],
)
def test_a_passive_is_done_by_whom_it_names_behind_by(text: str, names: list[str]) -> None:
    """The subject does it; where it is only done, whoever stands behind "by"."""
    found = scene(text)
    some = doers(found, found.clauses[0])
    assert [name.rpartition(" ")[2] for name in some] == names


def test_by_may_stand_behind_the_verb_below() -> None:
    """What "was said to be rejected by Rossi" is done by him."""
    found = scene("The offer was said to be rejected by Rossi.")
    assert [one.head_token.text for one in agents(found, found.clauses[0])] == ["Rossi"]
