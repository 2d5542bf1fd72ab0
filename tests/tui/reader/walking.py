"""A walk of keys, clicks and sizes over the reader, as Hypothesis's state machine.

What holds after every step, whatever the keys were: nothing was raised; every line of every pane is
as wide as the pane; the cursor is on an event of the filter, if it keeps any; the line above says
the filter in force; a filter that comes and goes leaves the cursor on its event.
"""

from __future__ import annotations

import asyncio
import contextvars
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.tui.reader.driving import Driven
from tests.tui.reader.shelf import TODAY, keeps, river
from tui.filtered import filter_words
from tui.plain import cells
from tui.reader.app import ReaderApp
from tui.reader.keyboard.keys import ACTIONS
from tui.reader.paint.look import Look
from tui.reader.screen import ReaderScreen
from tui.reader.widgets.bar import Bar

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from tests.tui.reader.shelf import Shelf

# What leaves, suspends, runs other programs or waits for somebody is not for a walk.
_NOT_PRESSED = frozenset({"quit", "suspend", "outside", "palette", "export"})
KEYS = sorted(
    key
    for action in ACTIONS
    if action.name.partition("(")[0] not in _NOT_PRESSED
    for key in action.keys.split(",")
)
TYPED = ["a", "1", "space", "backspace", "enter", "escape", "asterisk", "quotation_mark", "ä", "日"]
SIZES = [(120, 40), (160, 45), (80, 24), (60, 20), (59, 20), (40, 12), (39, 11), (200, 60)]


class Walk(RuleBasedStateMachine):
    """A reader that somebody walks through."""

    size = (120, 40)

    def __init__(self) -> None:
        super().__init__()
        self.library: Shelf = river()
        self.loop = asyncio.new_event_loop()
        # Textual keeps the running app in a context variable: all steps share one context.
        self.context = contextvars.copy_context()
        self.app = ReaderApp(self.library, Look(), TODAY)
        self.running = self.app.run_test(size=self.size)
        pilot = self._do(self.running.__aenter__())
        self.reader = Driven(self.app, pilot)
        self._do(self.reader.settle())

    def _do(self, step: Coroutine[Any, Any, Any]) -> Any:
        task = self.loop.create_task(step, context=self.context)
        return self.loop.run_until_complete(task)

    def teardown(self) -> None:
        """Leave."""
        self._do(self.running.__aexit__(None, None, None))
        self.loop.close()

    # Steps.

    @rule(keys=st.lists(st.sampled_from(KEYS), min_size=1, max_size=4))
    def press(self, keys: list[str]) -> None:
        """Press some keys that do something."""
        self._do(self.reader.press(*keys))

    @rule(keys=st.lists(st.sampled_from(TYPED), min_size=1, max_size=4))
    def type(self, keys: list[str]) -> None:
        """Type, into a prompt or not."""
        self._do(self.reader.press(*keys))

    @rule(size=st.sampled_from(SIZES))
    def resize(self, size: tuple[int, int]) -> None:
        """Have a terminal of another size; the cursor stays on its event."""
        event = self.reader.desk.timeline.event
        self._do(self.reader.pilot.resize_terminal(*size))
        self._do(self.reader.settle())
        assert self.reader.desk.timeline.event == event

    @rule(x=st.integers(0, 119), y=st.integers(0, 39))
    def click(self, x: int, y: int) -> None:
        """Click somewhere on the screen."""
        width, height = self.app.size
        self._do(self.reader.pilot.click(offset=(x % width, y % height)))
        self._do(self.reader.settle())

    @rule()
    def come_back(self) -> None:
        """Out of everything that lies over the reader."""
        for _ in range(4):
            if self.app.screen is not self.reader.desk:
                self._do(self.reader.press("escape"))

    @rule()
    def filter_and_back(self) -> None:
        """A filter that hides nothing of the cursor's event, and none again, moves it nowhere."""
        desk = self.reader.desk
        self.come_back()
        if self.app.screen is not desk or desk.footline.is_asking:
            return
        self._do(self.reader.press("x"))  # may lead back to an event that the filter hid
        event = desk.timeline.event
        self._do(self.reader.press("t"))
        assert desk.timeline.event == event
        self._do(self.reader.press("x"))
        assert desk.timeline.event == event

    # What always holds.

    @invariant()
    def it_runs(self) -> None:
        """Nothing was raised, and it goes on."""
        assert self.app.fault is None
        assert self.app.is_running, self.app.return_code

    @invariant()
    def lines_fill_their_panes(self) -> None:
        """Every line is as wide as its pane."""
        for bar in self.app.screen.query(Bar):
            if bar.display and bar.size.width:
                for y in range(bar.size.height):
                    assert bar.render_line(y).cell_length == bar.size.width

    @invariant()
    def the_cursor_is_on_an_event_of_the_filter(self) -> None:
        """If it keeps any that is known here."""
        desk = self.reader.desk
        event = desk.timeline.event
        kept = [one for one in self.library.events if keeps(desk.chosen, one)]
        assert (event is None) == (not kept)
        assert event is None or event in kept

    @invariant()
    def the_filter_is_told(self) -> None:
        """In words, on the line above, as far as there is room."""
        desk = self.reader.desk
        assert isinstance(desk, ReaderScreen)
        if desk.masthead.display and desk.masthead.size.width >= 60:
            words = filter_words(desk.chosen)
            line = desk.masthead.render_line(0).text
            assert cells(line) == desk.masthead.size.width
            assert words[:20].rstrip() in line
