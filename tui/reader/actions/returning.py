"""Coming back to a store: where somebody left it, and what is new since."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from store.model.errors import StoreError
from store.values.places import place_of
from tui.reader.actions.articles import ArticleActions
from tui.reader.desk.resting import Rest, rested
from tui.reader.desk.sharing import USUAL

if TYPE_CHECKING:
    from datetime import date

    from tui.reader.library.library import Library
    from tui.reader.library.notebook import StoreNotebook
    from tui.reader.paint.look import Look


class ReturningActions(ArticleActions):
    """What the keys w ! do, and what is kept when the reader is left."""

    layout_kept = USUAL
    """How the panes share the terminal."""

    theme_kept: str | None = None
    """The colours that were chosen for this store, `None` for the usual ones."""

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__(library, look, today)
        self._come_back()

    def _come_back(self) -> None:
        """Begin where this person left the reader of this store."""
        notebook: StoreNotebook | None = getattr(self.library, "notebook", None)
        if notebook is None:
            return
        rest = rested(notebook.place())
        try:
            self.know_seen(notebook.seen())
            if not rest.chosen.is_empty:
                self.library.pages(rest.chosen).first(1)  # its actors may be gone
                self.chosen = rest.chosen
        except StoreError:
            pass
        self.came_back(rest)
        self.timeline.begin(
            self.library.pages(self.chosen),
            order=rest.order,
            grouping=rest.grouping,
            lanes=rest.lanes,
            place=rest.place,
        )

    def came_back(self, rest: Rest) -> None:
        """Take over how the reader looked when it was left."""
        self.layout_kept, self.theme_kept = rest.layout, rest.theme

    def keep_place(self) -> None:
        """Keep where this person is, where that can be written."""
        notebook: StoreNotebook | None = getattr(self.library, "notebook", None)
        event = self.timeline.event
        if notebook is None or notebook.read_only or event is None:
            return
        rest = Rest(
            chosen=replace(self.chosen, newer_than=None),
            place=place_of(event),
            order=self.timeline.order,
            grouping=self.timeline.grouping,
            lanes=self.timeline.lanes_asked,
            layout=self.layout_kept,
            theme=self.theme_kept,
        )
        with suppress(StoreError):
            notebook.keep_place(rest.text())

    # What is new.

    def action_only_new(self) -> None:
        """Keep what came since the last look."""
        newer = self.seen if self.chosen.newer_than is None else None
        if newer == 0:
            self.say("Everything is new until you have said that all is seen: !")
        else:
            self.set_filter(replace(self.chosen, newer_than=newer))

    def action_all_seen(self) -> None:
        """Call everything seen."""
        notebook = self._notebook()
        if notebook is None:
            return
        try:
            self.know_seen(notebook.mark_seen())
        except StoreError as error:
            self.complain(str(error))
            return
        self.say("All seen.")
        chosen = replace(self.chosen, newer_than=None)
        self.set_filter(chosen)
        self.show_filter()

    def _notebook(self) -> StoreNotebook | None:
        notebook: StoreNotebook | None = getattr(self.library, "notebook", None)
        if notebook is None:
            self.say("Nothing can be changed here.")
        return notebook
