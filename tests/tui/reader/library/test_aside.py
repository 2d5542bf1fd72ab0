"""Connections of their own for counts: the newest is answered, the others are stopped."""

from __future__ import annotations

from threading import Event as Flag
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from store.model import Filter
from store.model.errors import StoreError
from tui.reader.library.aside import Aside, OvertakenError, unless_overtaken
from tui.reader.library.library import never
from tui.reader.library.shelves import StoreLibrary

if TYPE_CHECKING:
    from pathlib import Path

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"


def count_forever(aside: Aside, begun: Flag, ended: list[str]) -> None:
    """Read what never ends; tell how it was stopped."""
    try:
        with aside.overtaking(never) as store:
            begun.set()
            store.rows(ENDLESS)
    except StoreError as error:
        ended.append(type(error).__name__)


def test_who_comes_stops_who_reads(river_store: Path) -> None:
    """At once, whatever that is."""
    aside, begun, ended = Aside(river_store), Flag(), list[str]()
    reader = Thread(target=count_forever, args=(aside, begun, ended), daemon=True)
    reader.start()
    begun.wait()

    with aside.overtaking(never) as store:
        assert store.row("SELECT 1") == (1,)
    reader.join()
    assert ended == ["StoreError"]
    aside.close()


def test_who_is_overtaken_reads_nothing(river_store: Path) -> None:
    """Neither before it has the connection nor after."""
    aside = Aside(river_store)
    with pytest.raises(OvertakenError), aside.overtaking(lambda: True):
        pass
    with aside.reading(), pytest.raises(OvertakenError), aside.overtaking(lambda: True):
        pass
    aside.close()


def test_stopped_for_good(river_store: Path) -> None:
    """What is read ends, and nothing is read any more."""
    aside, begun, ended = Aside(river_store), Flag(), list[str]()
    reader = Thread(target=count_forever, args=(aside, begun, ended), daemon=True)
    reader.start()
    begun.wait()
    aside.stop()
    aside.close()
    reader.join()

    assert ended == ["StoreError"]
    with pytest.raises(OvertakenError), aside.overtaking(never):
        pass


def test_lists_are_not_counted_on_for_nobody(river_store: Path) -> None:
    """Between two lists it is asked whether anybody waits."""
    with StoreLibrary(river_store) as library:
        answers = iter((False, False, True))
        found = library.facets(Filter(), lambda: next(answers))
        assert next(found).counts == {}
        assert set(next(found).counts) == {"kinds"}
        with pytest.raises(OvertakenError):
            next(found)
        *_, last = library.facets(Filter())
        assert len(last.counts) == 5
        library.stop_counting()
        with pytest.raises(OvertakenError):
            library.count(Filter())


def test_to_be_overtaken_is_no_fault() -> None:
    """Whoever still waits hears of one."""
    with unless_overtaken(never):
        raise OvertakenError("Overtaken.")
    with unless_overtaken(lambda: True):
        raise StoreError("interrupted")
    with pytest.raises(StoreError), unless_overtaken(never):
        raise StoreError("gone")
