"""Short runs of the benchmarks that try to break a store; the long ones are theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks import crowd, kills, mutated
from benchmarks.containers import FORMATS
from benchmarks.library import write
from extract.actors import ActorBook
from intake.adding import Said, add_sources
from intake.outcomes import Kept
from store.opening import open_store

if TYPE_CHECKING:
    from pathlib import Path


def test_a_killed_add_is_completed_by_the_next(tmp_path: Path) -> None:
    """Each time the store is whole, and in the end it holds what an undisturbed one does."""
    write(tmp_path / "articles", 30)
    whole, tally = kills.run(tmp_path / "articles", tmp_path, 3, seed=7)
    assert len(whole.claims) == 30
    assert (tally.kills, tally.wrong) == (3, [])


@pytest.mark.parametrize("name", FORMATS)
def test_a_sound_file_of_each_kind_is_read(tmp_path: Path, name: str) -> None:
    """The files that are spoilt below are sound before."""
    path = tmp_path / f"sound.{name}"
    path.write_bytes(FORMATS[name](3))
    with open_store(tmp_path / "s.db", create=True) as store:
        became = list(add_sources(store, [str(path)], Said(), ActorBook.builtin()))
    assert became
    for one in became:
        assert isinstance(one, Kept), one
        assert one.reading.claims


@pytest.mark.parametrize("name", FORMATS)
def test_spoilt_files_are_read_or_refused(tmp_path: Path, name: str) -> None:
    """Without an error of Parley's own, and with the source named in each refusal."""
    tally = mutated.run(name, range(60), tmp_path)
    assert tally.wrong == []
    assert sum(tally.outcomes.values()) >= 60


def test_readers_beside_a_writer_meet_no_error(tmp_path: Path) -> None:
    """Four of them, each in a process of its own, for a second."""
    met = crowd.crowd(tmp_path / "s.db", 4, 1.0)
    assert met.errors == []
    assert len(met.took) >= 4
    assert met.written >= crowd.WARM
