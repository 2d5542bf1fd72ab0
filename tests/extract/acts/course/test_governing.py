"""What a verb makes of the infinitive or "-ing" below it."""

from __future__ import annotations

import pytest

from extract.acts.course.governing import directly_governed, governs
from store.model import Status
from tests.extract.acts.world import scene


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rossi is to meet Okafor.", Status.PLANNED),
        ("Rossi has yet to sign the deal.", Status.DENIED),
        ("Rossi was forced to drop the demand.", Status.HAPPENED),
        ("Rossi is considering leaving the talks.", Status.CONDITIONAL),
        ("Rossi sought to block the deal.", Status.HAPPENED),
        ("Rossi wants to meet Okafor.", None),
        ("The deal obliges Rossi to free the captives.", Status.PLANNED),
    ],
)
def test_the_verb_above_tells_what_becomes_of_the_act(text: str, status: Status | None) -> None:
    """Plans, deeds left undone, duties and hostile tries each say it in their own way."""
    found = scene(text)
    above, below = found.clauses[:2]
    assert governs(found, above, below) is status


def test_an_infinitive_behind_its_verb_hangs_on_it() -> None:
    """The first clause hangs on no verb, what "plans to" brings in hangs on "plans"."""
    found = scene("Rossi plans to meet Okafor.")
    assert [directly_governed(found, one) for one in found.clauses] == [False, True]
