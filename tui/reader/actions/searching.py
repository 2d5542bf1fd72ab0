"""The actions that go somewhere: to a match of a search, to a date."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from store.model.errors import StoreError
from store.values.places import place_of
from tui.reader.actions.visiting import VisitingActions
from tui.reader.library.seeking import Seeker, Sought
from tui.reader.paint.finding import Finder
from tui.reader.widgets.footline import Question
from tui.reader.widgets.pane import FindingPane

if TYPE_CHECKING:
    from tui.reader.library.library import Library
    from tui.reader.library.seeking import Search
    from tui.reader.paint.look import Look


class SearchingActions(VisitingActions):
    """What the keys / n N * d T do."""

    @dataclass
    class DayFound(Message):
        """The first day of what was asked for in words."""

        day: date

    @dataclass
    class FoundLate(Message):
        """A search that took long has ended."""

        search: Search

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__(library, look, today)
        self._seeker = Seeker(library, lambda search: self.post_message(self.FoundLate(search)))

    def action_search(self) -> None:
        """Ask for words; in the actors, for a part of a name."""
        if self.app.focused is self.actors:
            hint, narrow = "a part of a name", self.actors.narrow
            question = Question("Actor:", hint, narrow, changed=narrow)
            self.footline.ask(question, self.actors.narrowed)
            return
        self.footline.ask(Question("/", "words, “a phrase”, begin*", self.search), self.words)

    def action_date(self) -> None:
        """Ask for a date."""
        hint = "2015-07-13, or “last March”, “mid-2014”"
        self.footline.ask(Question("Date:", hint, self.go_to_words))

    # Words.

    def search(self, words: str) -> None:
        """Let what the words find stand out, and go to the nearest match from here on."""
        self.words = words
        finder = Finder(words) if words else None
        self.timeline.find(finder)
        self.article.find(finder)
        if self.chosen.words:
            self.set_filter(replace(self.chosen, words=words))
        elif words:
            self._go_to_match(1, here=True)

    def action_search_word(self) -> None:
        """Search for the words that are pointed at, else for the first actor of the event."""
        pane = self.app.focused
        event = self.timeline.event
        wanted = pane.word if isinstance(pane, FindingPane) else ""
        wanted = wanted or (event.actors[0] if event and event.actors else "")
        if wanted:
            self.search('"{}"'.format(wanted.replace('"', " ")))
        else:
            self.say("No word is pointed at: the arrows to the right and left do.")

    def action_match(self, step: int) -> None:
        """Go to the next match, or to the one before."""
        if self.words:
            self._go_to_match(step)
        else:
            self.say("Nothing was searched for yet: / searches.")

    def _go_to_match(self, step: int, *, here: bool = False) -> None:
        event = self.timeline.event
        search = self._seeker.seek(
            Sought(
                chosen=replace(self.chosen, words=self.words),
                place=place_of(event) if event else None,
                step=step,
                here=here,
                order=self.timeline.order,
            )
        )
        if search is None:
            self.say(f"Searching: {self.words}")
        else:
            self._arrive(search)

    def on_searching_actions_found_late(self, message: FoundLate) -> None:
        """Go to a match that took long, unless somebody has gone elsewhere by now."""
        if message.search is self._seeker.running:
            self._arrive(message.search)

    def on_timeline_event_highlighted(self) -> None:
        """Whoever moves on has no use any more for what is being looked for."""
        running = self._seeker.running
        if running is not None and not running.sought.begins_at(self.timeline.event):
            self._seeker.stop()

    def _arrive(self, search: Search) -> None:
        if search.error is not None:
            self.complain(str(search.error))
        elif search.found is None:
            self.say(f"Nothing found: {self.words}")
        else:
            self.say("")
            self.go_to(place_of(search.found))

    # Dates.

    def go_to_words(self, words: str) -> None:
        """Go to a date: ISO 8601 at once, other words when they are understood."""
        if not words:
            return
        try:
            self.go_to_day(date.fromisoformat(words))
        except ValueError:
            self._understand(words)

    def go_to_day(self, day: date) -> None:
        """Put the cursor on the first event on or after a day."""
        try:
            found = self.library.first_from(self.chosen, day)
            newest = [] if found else self.library.pages(self.chosen).last(1)
        except StoreError as error:
            self.complain(str(error))
            return
        if found is None:
            self.say(f"Nothing on or after {day.day} {day:%B} {day.year}.")
        for event in [found] if found else newest:
            self.go_to(place_of(event))

    def action_today(self) -> None:
        """Put the cursor on the first event from today on."""
        self.go_to_day(self.today)

    @work(thread=True, exclusive=True, group="date", exit_on_error=False)
    def _understand(self, words: str) -> None:
        """Find the day that words name; the grammar is loaded at its first use, hence a thread."""
        from extract.timex.plain import day_range  # noqa: PLC0415 - see above

        first, last = day_range(words, self.today)
        if (day := first or last) is not None:
            self.post_message(self.DayFound(day))

    def on_searching_actions_day_found(self, message: DayFound) -> None:
        """Go to the day."""
        self.go_to_day(message.day)
