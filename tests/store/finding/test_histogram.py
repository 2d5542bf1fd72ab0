"""How many events stand on each day, under every sort of filter."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from store.adding.adding import add
from store.finding.histogram import histogram
from store.model import Filter
from store.model.errors import UnknownActorError
from store.opening import open_store
from store.reading.events import pages
from tests.store.conftest import check
from tests.store.many import everything, filters, relaxed
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from pathlib import Path

    from store.opening import Store


def test_all_days(kept: Store) -> None:
    """Each event stands on one day; days without one are left out."""
    days = Counter(event.day for event in everything(kept))

    assert histogram(kept, Filter()) == sorted(days.items())


@relaxed
@given(chosen=filters)
def test_it_counts_what_a_listing_shows(kept: Store, chosen: Filter) -> None:
    """Day by day what the pages hold, each event once."""
    shown = [event.day for page in pages(kept, chosen) for event in page]

    assert histogram(kept, chosen) == sorted(Counter(shown).items())


def test_a_name_that_nobody_has(kept: Store) -> None:
    """It is said, not counted as nothing."""
    with pytest.raises(UnknownActorError, match="Nobody At All"):
        histogram(kept, Filter(actors=("Nobody At All",)))


def test_open_dates_stand_where_the_timeline_has_them(tmp_path: Path) -> None:
    """On the first day, or on the last where there is no first."""
    with open_store(tmp_path / "few.db", create=True) as store:
        told = [claim(f"Act {when}.", when=when) for when in ("2015", "../2015-03-01")]
        add(store, reading(*told))

        assert histogram(store, Filter()) == [(date(2015, 1, 1), 1), (date(2015, 3, 1), 1)]
        check(store)
