"""A picture of the reader as SVG, without a terminal: for papers and documentation."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tui.reader.app import ReaderApp

if TYPE_CHECKING:
    from datetime import date

    from tui.reader.library.library import Library
    from tui.reader.paint.look import Look
    from tui.settings import Settings

REST = 0.2  # seconds: longer than the article waits for the cursor's rest


def picture(
    library: Library,
    look: Look,
    today: date,
    settings: Settings,
    *,
    size: tuple[int, int],
    keys: tuple[str, ...] = (),
) -> str:
    """Return an SVG of the reader in a terminal of `size` cells, after keys by Textual's names."""

    async def drawn() -> str:
        app = ReaderApp(library, look, today, settings=settings)
        async with app.run_test(size=size) as pilot:
            for key in ("", *keys):
                await pilot.press(*filter(None, (key,)))
                await pilot.pause(REST)
                await app.workers.wait_for_complete()
            await pilot.pause(REST)
            return app.export_screenshot(title="Parley")

    return asyncio.run(drawn())
