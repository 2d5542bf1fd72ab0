"""How the main views look; take them anew with `make snap`, after looking at them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from tests.tui.reader.driving import NARROW, SINGLE, WIDE
from tests.tui.reader.shelf import TODAY, river
from tui.reader.app import ReaderApp
from tui.reader.paint.look import Look

if TYPE_CHECKING:
    from textual.pilot import Pilot


class Compare(Protocol):
    """What pytest-textual-snapshot hands to a test."""

    def __call__(
        self, app: ReaderApp, *, terminal_size: tuple[int, int], run_before: object
    ) -> bool:
        """Whether the app looks as it did."""


@pytest.mark.parametrize(
    ("size", "utf8", "keys"),
    [
        pytest.param(WIDE, True, "j j j", id="wide"),
        pytest.param(WIDE, True, "j j j a space j space A", id="wide-filtered"),
        pytest.param(WIDE, False, "j j j L", id="wide-ascii-lanes"),
        pytest.param(NARROW, True, "j j j L", id="narrow-lanes"),
        pytest.param(SINGLE, True, "j j", id="single"),
        pytest.param(WIDE, True, "question_mark", id="help"),
    ],
)
def test_it_looks_as_it_did(
    snap_compare: Compare, size: tuple[int, int], utf8: bool, keys: str
) -> None:
    """Wide, narrow, one pane; Unicode and ASCII; with lanes, a filter, the help."""

    async def press(pilot: Pilot[int]) -> None:
        await pilot.pause(0.05)
        for key in keys.split():
            await pilot.press(key)
        for _ in range(3):
            await pilot.pause(0.02)
            await pilot.app.workers.wait_for_complete()

    app = ReaderApp(river(), Look(utf8=utf8), TODAY)
    assert snap_compare(app, terminal_size=size, run_before=press)
