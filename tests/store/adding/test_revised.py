"""What a later version of a page tells otherwise."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import Outcome, add
from store.adding.revised import newly_orphaned, revision_differences
from store.keeping import deciding, keeping
from store.model import Kind
from store.model.errors import NotFoundError
from tests.store.samples import ANNA, BRUNO, claim, reading

if TYPE_CHECKING:
    from store.model import Reading
    from store.opening import Store

URL = "https://example.org/page"
MET = claim("Vasquez met Keller.")
REFUSED = claim("Keller refused the offer.", kind=Kind.REJECT, sources=[BRUNO.name])


def later_version() -> Reading:
    """The page as it stood a day later, with a sentence more that tells of no act."""
    text = f"{MET.sentence} It rained."
    return reading(MET, url=URL, text=text, published=date(2015, 6, 26), title="Later")


def two_versions(store: Store) -> tuple[int, int]:
    """A page that told of a meeting, and of a refusal besides a day later."""
    first = add(store, reading(MET, url=URL)).article
    later = add(store, reading(MET, REFUSED, url=URL, published=date(2015, 6, 26)))
    assert later.outcome is Outcome.REVISION
    return first, later.article


def test_a_later_version_tells_what_it_gains(store: Store) -> None:
    """The refusal is gained, with its number; the meeting is told as before."""
    _, later = two_versions(store)

    found = revision_differences(store, later)

    assert found is not None
    assert [(one.id, one.headline) for one in found.gained] == [(2, "Keller refused the offer")]
    assert (found.lost, found.altered) == ((), ())


def test_a_first_version_differs_from_nothing(store: Store) -> None:
    """There is no version before the first."""
    first, _ = two_versions(store)

    assert revision_differences(store, first) is None
    with pytest.raises(NotFoundError, match="no article 9"):
        revision_differences(store, 9)


def test_corrections_are_no_difference(store: Store) -> None:
    """What a person corrected goes along and is not told as news of the page."""
    first = add(store, reading(MET, url=URL)).article
    keeping.correct_event(store, first, "kind", "AGREE", by="ada")

    later = add(store, later_version()).article

    found = revision_differences(store, later)
    assert found is not None
    assert not found


def test_hidden_claims_are_left_out(store: Store) -> None:
    """What somebody hid is hidden in the later version too, and not gained."""
    _, later = two_versions(store)
    keeping.hide(store, 3, by="ada")

    found = revision_differences(store, later)

    assert found is not None
    assert not found


def test_actors_are_compared_as_they_are_decided(store: Store) -> None:
    """Two names of one actor are one."""
    other = claim("Vasquez met Keller.", sources=["B. Keller", ANNA.name])
    add(store, reading(other, url=URL))
    later = add(store, later_version()).article
    before = revision_differences(store, later)
    deciding.merge(store, "B. Keller", BRUNO.name, by="ada")

    assert before is not None
    assert [one.fields for one in before.altered] == [("actors",)]
    assert not revision_differences(store, later)


def test_changes_whose_sentence_a_version_drops_are_counted(store: Store) -> None:
    """Those alone that the version before still had; of a first version there are none."""
    first = add(store, reading(MET, REFUSED, url=URL)).article
    keeping.star(store, 1, by="ada")
    keeping.tag(store, 2, "key", by="ada")
    keeping.note(store, 2, "So they say.", by="ada")
    later = add(store, later_version()).article
    text = f"{MET.sentence} It snowed."
    last = reading(MET, url=URL, text=text, published=date(2015, 6, 27))

    assert newly_orphaned(store, first) == 0
    assert newly_orphaned(store, later) == 2
    assert newly_orphaned(store, add(store, last).article) == 0
