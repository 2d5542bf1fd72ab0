"""The actions on the strip above the panes, and who counts what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from tui.reader.actions.searching import SearchingActions
from tui.reader.library.aside import unless_overtaken
from tui.reader.timeline.spread import Spread, spread

if TYPE_CHECKING:
    from textual.timer import Timer

    from store.model import Filter
    from tui.reader.timeline.overview import Overview


LATER = 0.04  # seconds; thousands of days are summed in Python, for which a painting would wait


class OverseeingActions(SearchingActions):
    """What the keys + - ( ) do."""

    @dataclass
    class SpreadCounted(Message):
        """How the events of a filter are spread over time."""

        chosen: Filter
        spread: Spread

    _rest_of_filter: Timer | None = None

    def tell_filter(self) -> None:
        """Count anew when the filter has stood a little: its first page is painted by then."""
        super().tell_filter()
        if self._rest_of_filter is not None:
            self._rest_of_filter.stop()
        self._rest_of_filter = self.set_timer(LATER, lambda: self._count_spread(self.chosen))

    @work(thread=True, exclusive=True, group="spread", exit_on_error=False)
    def _count_spread(self, chosen: Filter) -> None:
        worker = get_current_worker()
        with unless_overtaken(lambda: worker.is_cancelled):
            counted = spread(self.library.histogram(chosen, lambda: worker.is_cancelled))
            # exclusive=True cannot stop a thread: an overtaken count must stay silent.
            if not worker.is_cancelled:
                self.post_message(self.SpreadCounted(chosen, counted))

    def on_overseeing_actions_spread_counted(self, message: SpreadCounted) -> None:
        """Show it, unless the filter is another by now."""
        if message.chosen == self.chosen:
            self.overview.show(message.spread)

    def on_timeline_event_highlighted(self) -> None:
        """Mark the place."""
        event = self.timeline.event
        self.overview.show_place(event.day if event else None)

    def on_overview_day_pointed(self, message: Overview.DayPointed) -> None:
        """Go where someone points."""
        self.go_to_day(message.day)

    def on_overview_stepped(self, message: Overview.Stepped) -> None:
        """Go along with the wheel."""
        self.action_column(message.step)

    def action_zoom(self, steps: int) -> None:
        """Let a column of the strip stand for more, or for less."""
        zoom = self.overview.turn_zoom(steps)
        self.say(f"A column above is a {zoom}." if zoom else "Nothing is counted yet.")

    def action_column(self, step: int) -> None:
        """Go to the first event of the next column that holds one, or of the one before."""
        day = self.overview.day_beside(step)
        if day is not None:
            self.go_to_day(day)
        elif self.overview.zoom is None:
            self.say("Nothing is counted yet.")
        else:
            self.say("Nothing after." if step > 0 else "Nothing before.")
