"""The collector of cyclic garbage rests during a reading, and is left as it was found."""

from __future__ import annotations

import gc
from datetime import date
from typing import TYPE_CHECKING

import pytest

from extract.garbage import collection_paused
from extract.reading import read, reread
from extract.sentences import split

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _left_as_found() -> Iterator[None]:
    """Leave the collector to other tests as it was, whatever happens here."""
    was = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was else gc.disable)()


def test_collection_rests_inside_and_goes_on_behind() -> None:
    """Off in the block, on after it."""
    with collection_paused():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_collection_goes_on_after_an_error() -> None:
    """An error passes through, and collection is on again."""
    with pytest.raises(ValueError, match="broken"), collection_paused():
        raise ValueError("broken")

    assert gc.isenabled()


def test_collection_that_is_off_stays_off() -> None:
    """Whoever switched it off finds it off, so that blocks may lie in one another."""
    gc.disable()
    with collection_paused():
        assert not gc.isenabled()

    assert not gc.isenabled()


def test_an_inner_block_does_not_end_the_outer_pause() -> None:
    """The pause lasts until the outermost block is done."""
    with collection_paused():
        with collection_paused():
            pass
        assert not gc.isenabled()

    assert gc.isenabled()


def test_a_reading_pauses_collection(monkeypatch: pytest.MonkeyPatch) -> None:
    """The steps of a reading run without it; before and after it is on."""
    states = []

    def watched(text: str) -> object:
        states.append(gc.isenabled())
        return split(text)

    monkeypatch.setattr("extract.reading.split", watched)
    page = "The ministers of Peru and Chile met in Lima on Monday and they signed the treaty."
    found = read(page, published=date(2015, 7, 12))
    reread(found.article)

    assert states == [False, False]
    assert gc.isenabled()
