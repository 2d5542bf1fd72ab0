"""Driving the reader in tests: keys in, what is painted out."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from tests.tui.reader.shelf import TODAY
from tui.reader.app import ReaderApp
from tui.reader.paint.look import Look
from tui.reader.screen import ReaderScreen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.pilot import Pilot

    from tui.reader.library.library import Library
    from tui.reader.widgets.bar import Bar

WIDE, NARROW, SINGLE = (120, 40), (80, 24), (40, 12)


class Driven:
    """A running reader: presses keys, waits until all has followed, tells what is painted."""

    def __init__(self, app: ReaderApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def desk(self) -> ReaderScreen:
        """The reader's screen, whatever lies over it."""
        desk = self.app.screen_stack[0]
        assert isinstance(desk, ReaderScreen)
        return desk

    async def press(self, *keys: str) -> None:
        """Press keys, then wait."""
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, text: str) -> None:
        """Type a text and Enter."""
        named = {" ": "space", "-": "minus", '"': "quotation_mark", "*": "asterisk"}
        await self.press(*(named.get(character, character) for character in text), "enter")

    async def settle(self) -> None:
        """Wait until timers and threads have done their work."""
        for _ in range(2):
            await self.pilot.pause(0.01)
            while not all(worker.is_finished for worker in self.app.workers):
                await self.pilot.pause(0.005)
        await self.pilot.pause()

    def lines(self, pane: str) -> list[str]:
        """What a pane shows, line by line."""
        widget: Bar = self.desk.query_one(f"#{pane}")  # type: ignore[assignment]
        return [widget.render_line(y).text.rstrip() for y in range(widget.size.height)]

    def text(self, pane: str) -> str:
        """What a pane shows."""
        return "\n".join(self.lines(pane))

    @property
    def headline(self) -> str:
        """The headline of the event under the cursor."""
        event = self.desk.timeline.event
        return event.headline if event else ""

    @property
    def told(self) -> str:
        """The sentence that stands out in the article."""
        claim = self.desk.article.claim
        return claim.claim.sentence if claim else ""


@asynccontextmanager
async def driven(
    library: Library, *, size: tuple[int, int] = WIDE, utf8: bool = True
) -> AsyncIterator[Driven]:
    """Run a reader on a library."""
    app = ReaderApp(library, Look(utf8=utf8), TODAY)
    async with app.run_test(size=size) as pilot:
        running = Driven(app, pilot)
        await running.settle()
        yield running
