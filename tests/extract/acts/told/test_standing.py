"""Acts that a noun alone tells of."""

from __future__ import annotations

from extract.acts.told.standing import standing
from store.model import Kind
from tests.extract.acts.world import scene


def told(text: str) -> list[tuple[Kind, list[str], list[str]]]:
    """Return kind, sources and targets of what nouns alone tell of in a sentence."""
    some = standing(scene(text), ())
    return [(one.kind, one.roles.sources, one.roles.targets) for one in some]


def test_talks_that_something_came_after_were_held() -> None:
    """The words "after talks with Okafor, Rossi left" tells of talks of the two."""
    assert told("After talks with Ben Okafor, Ada Rossi left.") == [
        (Kind.CONSULT, ["Ben Okafor", "Ada Rossi"], [])
    ]


def test_what_is_only_thought_of_is_no_act() -> None:
    """A modal, a "not" and a condition above the noun tell of nothing."""
    assert told("After talks with Ben Okafor, Ada Rossi would leave.") == []
    assert told("After talks with Ben Okafor, Ada Rossi did not leave.") == []
