"""The reader's one screen without its actions: panes, the filter in force, and who reads what.

The filter lives here, the cursor in the timeline. Panes never read the store: they are given what
to show, and tell of what a person does by messages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.reactive import Reactive
from textual.worker import Worker, WorkerState, get_current_worker

from extract.errors import ReadingError
from store.model import Filter
from store.model.errors import StoreError
from tui.filtered import filter_words
from tui.reader.article.article import ArticlePane
from tui.reader.desk.dividers import Panes
from tui.reader.desk.toosmall import TooSmall
from tui.reader.filters.actors import ActorsPane
from tui.reader.library.aside import unless_overtaken
from tui.reader.timeline.overview import Overview
from tui.reader.timeline.timeline import Timeline
from tui.reader.widgets.footline import Footline
from tui.reader.widgets.masthead import Masthead
from tui.reader.widgets.speaking import SpeakingScreen

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult
    from textual.widget import Widget

    from store.model import Actor
    from tui.reader.library.library import Library, Stopped
    from tui.reader.paint.look import Look

MOST_AT_ONCE = 10_000  # events; the actors of more are counted once the filter has stood a little
STOOD = 0.3  # seconds
LOOK_FOR_CHANGES = 2.0  # seconds between looks at whether another process changed the store


class Desk(SpeakingScreen):
    """Actors, timeline and article, with a line above and a line below."""

    # Textual paints the whole screen anew when the keys go to another widget; no need here.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - as Screen
        (0, "-tiny"),
        (40, "-single"),
        (60, "-narrow"),
        (120, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012 - as Screen
        (0, "-flat"),
        (12, "-tall"),
        (20, "-high"),
    ]

    class Ready(Message):
        """Keys can be answered."""

    @dataclass
    class Counted(Message):
        """How many events a filter keeps, and how many of them each actor takes part in.

        `actors` is `None` where that is yet to be counted.
        """

        chosen: Filter
        events: int
        actors: dict[str, int] | None
        new: int = 0

    @dataclass
    class ActorsRead(Message):
        """The actors of the store, the most active first."""

        actors: tuple[Actor, ...]

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__()
        self.library = library
        self.look = look
        self.today = today
        self.chosen = Filter()
        self.filter_before = Filter()
        self._version: int | None = None
        self._known: tuple[Actor, ...] = ()
        self._count: int | None = None
        self._new = 0
        self.seen = 0
        # They are here before they are laid out: keys may come earlier than the layout.
        self.masthead = Masthead(look, id="masthead")
        self.overview = Overview(look, id="overview")
        self.actors = ActorsPane(look, id="actors")
        self.timeline = Timeline(look, today, named=library.actors_named, id="timeline")
        self.article = ArticlePane(look, id="article")
        self.panes = Panes(self.actors, self.timeline, self.article, id="panes")
        self.footline = Footline(look, id="footline")
        self._show_events()

    def compose(self) -> ComposeResult:
        """Lay out the panes, for this size from the start."""
        self._choose_layout()
        yield self.masthead
        yield self.overview
        yield self.panes
        yield self.footline
        yield TooSmall(id="too-small")

    def _choose_layout(self) -> None:
        """What Textual does at every later change of size."""
        size = self.app.size
        for breakpoints, here in (
            (self.HORIZONTAL_BREAKPOINTS, size.width),
            (self.VERTICAL_BREAKPOINTS, size.height),
        ):
            self.add_class(max(entry for entry in breakpoints if entry[0] <= here)[1])

    def on_mount(self) -> None:
        """Tell what the first page does not."""
        self.set_class(not self.look.utf8, "-ascii")
        self.tell_filter()
        self._read_actors()
        self._look_for_changes()
        self.set_interval(LOOK_FOR_CHANGES, self._look_for_changes)

    # The filter.

    def set_filter(self, chosen: Filter) -> None:
        """Put a filter in force; the cursor stays on its event, or goes to the nearest in time."""
        if chosen != self.chosen:
            self.filter_before, self.chosen = self.chosen, chosen
            self.show_filter()

    def show_filter(self) -> None:
        """Show the events that the filter in force keeps."""
        self._show_events()
        self.tell_filter()

    def _show_events(self) -> None:
        self._count = None
        self.timeline.told_when_empty = self._nothing_here()
        try:
            self.timeline.show(self.library.pages(self.chosen))
        except StoreError as error:
            self.complain(str(error))

    def tell_filter(self) -> None:
        """Show what the filter in force is, and count what it keeps."""
        self.actors.show_filter(self.chosen)
        self.timeline.know(self._known, self.chosen.actors)
        self._show_masthead()
        self._count_events(self.chosen)

    def _nothing_here(self) -> tuple[str, ...]:
        if not self.chosen.is_empty:
            return ("Nothing is kept by this filter.", "", "x clears it.")
        return (
            "Nothing here yet.",
            "",
            "p pastes an article into this store. Or, in another window or after q:",
            "",
            "parley add PAGE.txt --published 2025-12-28",
            "",
            "It appears here by itself. `parley demo` shows a store that is full.",
        )

    def _show_masthead(self) -> None:
        self.masthead.show(filter_words(self.chosen), self._count, self._new)

    def know_seen(self, number: int) -> None:
        """Take note of the number up to which all events were seen; 0: of none."""
        self.seen = number
        self.timeline.mark_newer(number or None)

    # What threads read.

    @work(thread=True, exclusive=True, group="count", exit_on_error=False)
    def _count_events(self, chosen: Filter) -> None:
        worker = get_current_worker()
        with unless_overtaken(lambda: worker.is_cancelled):
            stopped = lambda: worker.is_cancelled  # noqa: E731 - a name for one line
            count = self.library.count(chosen, stopped)
            new = self._count_new(chosen, stopped)
            at_once = count <= MOST_AT_ONCE or chosen.is_empty
            actors = self.library.actor_counts(chosen, stopped) if at_once else None
            # exclusive=True cannot stop a thread: an overtaken count must stay silent.
            if not worker.is_cancelled:
                self.post_message(self.Counted(chosen, count, actors, new))

    def _count_new(self, chosen: Filter, stopped: Stopped) -> int:
        if not self.seen:
            return 0
        return self.library.count(replace(chosen, newer_than=self.seen), stopped)

    @work(thread=True, exclusive=True, group="count", exit_on_error=False)
    def _count_actors(self, counted: Counted) -> None:
        worker = get_current_worker()
        with unless_overtaken(lambda: worker.is_cancelled):
            actors = self.library.actor_counts(counted.chosen, lambda: worker.is_cancelled)
            if not worker.is_cancelled:
                self.post_message(replace(counted, actors=actors))

    @work(thread=True, exclusive=True, group="actors", exit_on_error=False)
    def _read_actors(self) -> None:
        self.post_message(self.ActorsRead(self.library.actors()))

    def on_desk_counted(self, message: Counted) -> None:
        """Show the counts, unless the filter is another by now."""
        if message.chosen == self.chosen:
            self._count, self._new = message.events, message.new
            self.actors.show_counts(message.actors or {})
            self._show_masthead()
            if message.actors is None:
                self.set_timer(STOOD, lambda: self._count_actors_of(message))

    def _count_actors_of(self, counted: Counted) -> None:
        """Count them, unless the filter is another by now."""
        if counted.chosen == self.chosen:
            self._count_actors(counted)

    def on_desk_actors_read(self, message: ActorsRead) -> None:
        """Show the actors."""
        self.actors.show_actors(message.actors)
        self._known = message.actors
        self.timeline.know(self._known, self.chosen.actors)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what a thread could not read."""
        if event.state is WorkerState.ERROR and not event.worker.is_cancelled:
            error = event.worker.error
            known = isinstance(error, StoreError | ReadingError)
            self.complain(str(error) if known else f"{type(error).__name__}: {error}")

    # What others write.

    def _look_for_changes(self) -> None:
        """Show what another process wrote; the cursor stays where it is."""
        try:
            version = self.library.version()
        except StoreError as error:
            self.complain(str(error))
            return
        if self._version not in (None, version):
            self.changed_by_others()
        self._version = version

    def changed_by_others(self) -> None:
        """Show what is new; the cursor stays where it is."""
        self.show_filter()
        self._read_actors()
