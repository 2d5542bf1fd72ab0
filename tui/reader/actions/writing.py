"""The actions that add something: a claim on a sentence, an event by hand, an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from store.model.errors import StoreError
from tui.counting import counted
from tui.reader.actions.changing import ChangeActions

if TYPE_CHECKING:
    from textual import events

    from intake.outcomes import Kept
    from store.keeping.byhand import Told
    from tui.reader.screens.forms import Field

_WRITTEN = "Written by hand: u takes it back."


class WritingActions(ChangeActions):
    """What the keys I C p do."""

    def action_write(self) -> None:
        """Type an event by hand, in a form."""
        from tui.reader.screens.forms import FormScreen  # noqa: PLC0415 - seldom needed
        from tui.reader.screens.telling import headline_field, source_field  # noqa: PLC0415

        if self._may_write():
            what = headline_field("What", "what happened, in a line", needed=True)
            fields = (what, *self._act_fields(""), source_field())
            self.app.push_screen(
                FormScreen(self.look, "An event by hand", fields, self._write_event)
            )

    def action_write_claim(self) -> None:
        """Tell what the sentence that is pointed at says, in a form."""
        from tui.reader.screens.forms import FormScreen  # noqa: PLC0415 - seldom needed
        from tui.reader.screens.telling import headline_field  # noqa: PLC0415

        page, passage = self.article.page_shown, self.article.passage
        if page is None or passage is None:
            self.say("No article is open.")
            return
        if not self._may_write():
            return
        article = page.article
        headline = headline_field("Headline", "the act in a line; else the sentence", needed=False)
        fields = (*self._act_fields(article.article.published.isoformat()), headline)
        self.app.push_screen(
            FormScreen(
                self.look,
                "A claim by hand, on this sentence",
                fields,
                lambda said: self._write_claim(article.id, passage, said),
                about=" ".join(article.article.text[slice(*passage)].split()),
            )
        )

    def action_paste(self, text: str = "") -> None:
        """Take an article that is pasted, and read it in."""
        from tui.reader.screens.pasting import PasteScreen  # noqa: PLC0415 - seldom needed

        notebook = self._notebook()
        if notebook is not None and self._may_write():
            screen = PasteScreen(self.look, text, self.today, notebook.add, self._added)
            self.app.push_screen(screen)

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted where nobody asks for it is an article."""
        event.stop()
        self.action_paste(event.text)

    def _added(self, kept: Kept) -> None:
        """Show what an article tells, the first event under the cursor."""
        self._look_for_changes()
        title = kept.reading.article.title
        if kept.outcome.value == "already":
            self.say(f"It is here already: “{title}”.")
        else:
            claims = counted(len(kept.reading.claims), "claim")
            self.say(f"Added: “{title}”, {claims}.")
        try:
            _, claims_kept = self.library.article(kept.article)
        except StoreError as error:
            self.complain(str(error))
            return
        first = next((one for one in claims_kept if one.event is not None), None)
        if first is not None:
            self.go_to(self.library.claim_place(first.id))

    def _may_write(self) -> bool:
        notebook = self._notebook()
        if notebook is not None and notebook.read_only:
            self.say("Nothing is written: this reader is read-only.")
            return False
        return notebook is not None

    def _act_fields(self, day: str) -> tuple[Field, ...]:
        from tui.reader.screens.telling import (  # noqa: PLC0415 - seldom needed
            actors_field,
            date_field,
            kind_field,
            status_field,
        )

        known = actors_field(self._known)
        return date_field(self.today, day), kind_field(), status_field(), known

    def _write_event(self, said: dict[str, Any]) -> str:
        from store.keeping.byhand import write_event  # noqa: PLC0415 - seldom needed

        return self.try_change(
            write_event, said["headline"], _told(said, headline=""),
            published=self.today, source=said["source"], told=_WRITTEN,
        )  # fmt: skip

    def _write_claim(self, article: int, passage: tuple[int, int], said: dict[str, Any]) -> str:
        from store.keeping.byhand import write_claim  # noqa: PLC0415 - seldom needed

        told = _told(said, headline=said["headline"])
        return self.try_change(write_claim, article, *passage, told, told=_WRITTEN)


def _told(said: dict[str, Any], *, headline: str) -> Told:
    from store.keeping.byhand import Told  # noqa: PLC0415 - seldom needed

    return Told(
        date=said["date"],
        kind=said["kind"],
        status=said["status"],
        headline=headline,
        actors=said["actors"],
    )
