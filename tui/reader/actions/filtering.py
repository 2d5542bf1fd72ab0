"""The actions that keep only some events, and bring the others back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.reader.desk.desk import Desk
from tui.reader.filters.filters import (
    only_actors,
    turn_article,
    turn_kind,
    turn_status,
    turn_words,
    with_choice,
)

if TYPE_CHECKING:
    from tui.reader.filters.actors import ActorsPane


class FilteringActions(Desk):
    """What the keys x X f t s r & A and the list of actors do."""

    words = ""
    """The words that were searched for last."""

    def action_clear(self) -> None:
        """Keep everything."""
        self.set_filter(type(self.chosen)())

    def action_bring_back(self) -> None:
        """Put the filter that was in force before in force again."""
        self.set_filter(self.filter_before)

    def action_these_actors(self) -> None:
        """Keep the events that the actors of this one share."""
        event = self.timeline.event
        if event is None or not event.actors:
            self.say("This event names no actor.")
            return
        self.set_filter(only_actors(self.chosen, event.actors))

    def action_this_kind(self) -> None:
        """Keep the events of one kind."""
        if (event := self.timeline.event) is not None:
            self.set_filter(turn_kind(self.chosen, event.kind))
        elif self.chosen.kinds:
            self.set_filter(replace(self.chosen, kinds=frozenset()))

    def action_this_status(self) -> None:
        """Keep the events of one status."""
        if (event := self.timeline.event) is not None:
            self.set_filter(turn_status(self.chosen, event.status))
        elif self.chosen.statuses:
            self.set_filter(replace(self.chosen, statuses=frozenset()))

    def action_this_article(self) -> None:
        """Keep the events of one article."""
        page = self.article.page_shown
        if page is None:
            self.say("No article is open.")
            return
        self.set_filter(turn_article(self.chosen, page.article.id))

    def action_only_matches(self) -> None:
        """Keep the events that the search finds."""
        if not self.words:
            self.say("Nothing was searched for yet: / searches.")
            return
        self.set_filter(turn_words(self.chosen, self.words))

    def action_any_actor(self) -> None:
        """Keep the events of any of the chosen actors, or of all of them together."""
        self.set_filter(replace(self.chosen, any_actor=not self.chosen.any_actor))

    def on_actors_pane_choice_made(self, message: ActorsPane.ChoiceMade) -> None:
        """Keep only events with an actor, or without it, or do not care."""
        self.set_filter(with_choice(self.chosen, message.name, message.choice))

    def turn_actor(self) -> None:
        """Turn the actor under the cursor to its next state: with, without, off."""
        if (name := self.actors.name_at_cursor) is not None:
            choice = self.actors.choice_of(name).following
            self.set_filter(with_choice(self.chosen, name, choice))

    def only_this_actor(self) -> None:
        """Keep the events of the actor under the cursor; again: of everyone."""
        if (name := self.actors.name_at_cursor) is not None:
            self.set_filter(only_actors(self.chosen, (name,)))
