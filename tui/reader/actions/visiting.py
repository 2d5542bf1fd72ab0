"""The actions that go back to places, and stay at the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.values.places import place_of
from tui.reader.actions.filtering import FilteringActions
from tui.reader.desk.visited import Visited
from tui.reader.widgets.footline import Question

if TYPE_CHECKING:
    from datetime import date

    from store.values.places import Place
    from tui.reader.library.library import Library
    from tui.reader.paint.look import Look


class VisitingActions(FilteringActions):
    """What the keys < > m ' F do."""

    follows = False
    """Whether the cursor goes to the newest event whenever something new comes."""

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__(library, look, today)
        self.visited = Visited()

    def go_to(self, place: Place) -> None:
        """Put the cursor on another place, from which `<` leads back here."""
        if (event := self.timeline.event) is not None and place_of(event) != place:
            self.visited.leave(place_of(event))
        self.timeline.go_to(place)

    def action_visit(self, step: int) -> None:
        """Go back to where a jump began, or forward again."""
        event = self.timeline.event
        if event is None:
            return
        turn = self.visited.back if step < 0 else self.visited.forward
        place = turn(place_of(event))
        if place is None:
            self.say("No place before." if step < 0 else "No place after.")
        else:
            self.timeline.go_to(place)

    def action_mark(self) -> None:
        """Mark this event by a letter, until the reader is left."""
        self.footline.ask(Question("Mark:", "a letter", self._mark, one_key=True))

    def action_to_mark(self) -> None:
        """Go to a marked event."""
        known = " ".join(sorted(self.visited.marks)) or "no mark is set: m sets one"
        self.footline.ask(Question("Go to mark:", known, self._go_to_mark, one_key=True))

    def _mark(self, letter: str) -> None:
        event = self.timeline.event
        if event is not None and letter:
            self.visited.marks[letter] = place_of(event)
            self.say(f"Marked as {letter}.")

    def _go_to_mark(self, letter: str) -> None:
        place = self.visited.marks.get(letter)
        if place is None:
            self.say(f"There is no mark {letter}." if letter else "")
        else:
            self.go_to(place)

    def action_order(self) -> None:
        """Have the newest above, or the oldest."""
        self.timeline.turn_order(self.library.pages(self.chosen))
        self.say(f"The {self.timeline.order} above.")

    def action_group(self) -> None:
        """Put headings above days, weeks or months."""
        self.say(f"Headings for each {self.timeline.group()}.")

    def action_follow(self) -> None:
        """Stay at the newest event when something new comes, or stay here."""
        self.follows = not self.follows
        if self.follows:
            self.timeline.to_newest()
        self.say("Following what is new." if self.follows else "Staying here.")

    def changed_by_others(self) -> None:
        """Show what is new, and go there if asked to."""
        super().changed_by_others()
        if self.follows:
            self.timeline.to_newest()
