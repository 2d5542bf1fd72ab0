"""The reader's screen: what is left of its actions when filtering, finding and reading are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from store.model.errors import StoreError
from tui.dates import date_words
from tui.reader.actions.exporting import ExportingActions
from tui.reader.keyboard.hints import hint
from tui.reader.keyboard.keys import bindings
from tui.reader.keyboard.rebinding import keyring_of

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType

    from store.model import Event
    from tui.reader.article.page import Page
    from tui.reader.timeline.timeline import Timeline
    from tui.reader.widgets.pane import Pane

_PANES = ("timeline", "article", "actors")


class ReaderScreen(ExportingActions):
    """Moves between the panes, and opens what lies over them."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(of_panes=False)

    _pane = "timeline"
    """The pane that has the keys."""

    def on_mount(self) -> None:
        """Begin in the timeline."""
        self._go_to_pane("timeline")
        self.post_message(self.Ready())

    def on_resize(self) -> None:
        """See which panes there is room for."""
        self._choose_panes()

    def on_screen_resume(self) -> None:
        """What lay over the reader is gone: the terminal may have another size by now."""
        self.call_after_refresh(self._choose_panes)

    def _choose_panes(self) -> None:
        """Where not all panes fit, show the one that has the keys.

        Every change of a class costs a new look at all styles, and the whole screen sent again.
        """
        if not self.has_class("-wide"):
            for pane in _PANES:
                self.set_class(pane == self._pane, f"-at-{pane}")

    def action_next_pane(self, step: int) -> None:
        """Give the keys to the next pane, or to the one before."""
        panes = [name for name in _PANES if name != "actors" or self.actors.display]
        at = panes.index(self._pane) if self._pane in panes else 0
        self._go_to_pane(panes[(at + step) % len(panes)])

    def action_actors(self) -> None:
        """Go to the list of actors, or back."""
        self._go_to_pane("timeline" if self._pane == "actors" else "actors")

    def action_back(self) -> None:
        """Out of the article or the actors; then out of the search."""
        if self._pane == "actors" and self.actors.narrowed:
            self.actors.narrow("")
        elif self._pane != "timeline":
            self._go_to_pane("timeline")
        elif self.words:
            self.search("")

    def _go_to_pane(self, name: str) -> None:
        self._pane = name
        self._choose_panes()
        panes: dict[str, Pane] = {"timeline": self.timeline, "article": self.article}
        self.set_focus(panes.get(name, self.actors), scroll_visible=False)
        self.footline.hint(hint(name, keyring_of(self.app).reader))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A click moves between panes too; news of a focus that has moved on since is old."""
        name = event.widget.id
        if event.widget is self.focused and name in _PANES and name != self._pane:
            self._go_to_pane(name)

    def action_choose(self) -> None:
        """Do what Enter does in the pane that has the keys."""
        claim = self.article.claim
        if self._pane == "actors":
            self.only_this_actor()
        elif self._pane == "timeline" and self.timeline.event is not None:
            self._go_to_pane("article")
        elif self._pane == "article" and claim is not None:
            self.go_to_event_of(claim)

    def action_press(self) -> None:
        """Do what Space does: turn an actor, or go a page on."""
        if self._pane == "actors":
            self.turn_actor()
        elif self._pane == "article":
            self.article.action_page(1)
        else:
            self.timeline.action_page(1)

    def on_timeline_event_chosen(self, message: Timeline.EventChosen) -> None:
        """Go on reading in the article."""
        del message
        self._go_to_pane("article")

    def show_source(self, event: Event, page: Page) -> None:
        """Say whose account is shown, and of how many."""
        article = page.article.article
        said = article.outlet or date_words(article.published.isoformat())
        count = len(event.articles)
        if count > 1:
            said += f", {event.articles.index(page.article.id) + 1} of {count} accounts"
        self.footline.source(said)

    def action_lanes(self) -> None:
        """Show actors as columns, or not."""
        self.timeline.turn_lanes()

    def action_pin(self) -> None:
        """Give an actor a lane for good, or no more."""
        event = self.timeline.event
        name = event.actors[0] if event and event.actors else None
        name = self.actors.name_at_cursor if self._pane == "actors" else name
        if name is None:
            self.say("No actor to pin.")
        else:
            self.say(f"{name}: {'pinned' if self.timeline.pin(name) else 'not pinned'}.")

    def action_help(self) -> None:
        """Show every key and what the marks mean."""
        from tui.reader.screens.help import HelpScreen  # noqa: PLC0415 - not needed to show a first page

        self.app.push_screen(HelpScreen(self.look, keyring_of(self.app)))

    def action_names(self) -> None:
        """Show the names that nobody vouches for, from the one in the actors on."""
        from tui.reader.names.names_screen import NamesScreen  # noqa: PLC0415 - not needed at first

        at = self.actors.name_at_cursor if self._pane == "actors" else None
        try:
            names = NamesScreen(self.look, self.library.naming(), at)
        except StoreError as error:
            self.complain(str(error))
        else:
            self.app.push_screen(names, lambda _: self._look_for_changes())

    async def action_palette(self) -> None:
        """Find every action by its name."""
        await self.app.run_action("command_palette")

    async def action_quit(self) -> None:
        """Leave the reader."""
        self.app.exit(0)
