"""Searches that take long hold up no key, and stop when they are overtaken."""

from __future__ import annotations

from threading import Event as Flag
from typing import TYPE_CHECKING

from store.model import Filter
from store.model.errors import StoreError
from tests.tui.reader.driving import Driven, driven
from tests.tui.reader.shelf import Shelf, river
from tui.reader.library.shelves import StoreLibrary

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from store.model import Event
    from tui.reader.library.library import Pages


class Slow(Shelf):
    """A library in which a search goes on until it is let go or stopped."""

    def __init__(self) -> None:
        known = river()
        super().__init__(known.events, list(known.articles.values()))
        self.let_go = Flag()
        self.stopped = 0
        self._stop = Flag()

    def seek(self, chosen: Filter, find: Callable[[Pages], Event | None]) -> Event | None:
        while not self.let_go.wait(0.005):
            if self._stop.is_set():
                self._stop.clear()
                raise StoreError("interrupted")
        return super().seek(chosen, find)

    def stop_seeking(self) -> None:
        self.stopped += 1
        self._stop.set()


async def settle(reader: Driven) -> None:
    """Wait for a search's thread, too."""
    for _ in range(4):
        await reader.pilot.pause(0.02)
    await reader.settle()


async def test_it_is_said_and_found_later() -> None:
    """The cursor goes to the match when there is one."""
    library = Slow()
    async with driven(library) as reader:
        before = reader.headline
        await reader.press("/")
        await reader.type("accuses")
        assert "Searching: accuses" in reader.text("footline")
        assert reader.headline == before

        library.let_go.set()
        await settle(reader)
        assert reader.headline.startswith("Belmark accuses")
        assert "Searching" not in reader.text("footline")
        assert library.stopped == 0


async def test_who_moves_on_stops_it() -> None:
    """The key is answered at once, and the match comes no more; nothing is complained of."""
    library = Slow()
    async with driven(library) as reader:
        await reader.press("g", "/")
        await reader.type("accuses")
        await reader.press("j")
        moved = reader.headline
        library.let_go.set()
        await settle(reader)

        assert library.stopped == 1
        assert reader.headline == moved
        assert not reader.app._notifications


async def test_another_search_overtakes_it() -> None:
    """Only the last one arrives."""
    library = Slow()
    async with driven(library) as reader:
        await reader.press("g", "/")
        await reader.type("accuses")
        await reader.press("/", "ctrl+u")
        await reader.type("agrees")
        assert library.stopped == 1
        library.let_go.set()
        await settle(reader)

        assert reader.headline.startswith("Ardania agrees")
        assert not reader.app._notifications


async def test_what_cannot_be_searched_is_said() -> None:
    """In a notice, with the store's words."""
    library = Slow()
    async with driven(library) as reader:
        await reader.press("/")
        await reader.type("accuses")
        library.stop_seeking()
        await settle(reader)

        assert [note.message for note in reader.app._notifications] == ["interrupted"]


def test_a_store_is_searched_over_a_connection_of_its_own(river_store: Path) -> None:
    """What is stopped there stops nothing else; nothing running is no error."""
    with StoreLibrary(river_store) as library:
        library.stop_seeking()
        found = library.seek(Filter(words="agrees"), lambda pages: pages.first(1)[0])
        library.stop_seeking()

        assert found is not None
        assert found.headline.startswith("Ardania agrees")
        assert len(library.pages(Filter()).first(9)) == 6
