"""The actions that add what the reading missed: a claim on a sentence, an event by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.reader.recalling import RecallingActions

if TYPE_CHECKING:
    from store.byhand import Told
    from tui.reader.forms import Field

_WRITTEN = "Written by hand: u takes it back."


class WritingActions(RecallingActions):
    """What the keys I C do."""

    def action_write(self) -> None:
        """Type an event by hand, in a form."""
        from tui.reader.forms import FormScreen  # noqa: PLC0415 - seldom needed
        from tui.reader.telling import headline_field, source_field  # noqa: PLC0415

        if self._may_write():
            what = headline_field("What", "what happened, in a line", needed=True)
            fields = (what, *self._act_fields(""), source_field())
            self.app.push_screen(
                FormScreen(self.look, "An event by hand", fields, self._write_event)
            )

    def action_write_claim(self) -> None:
        """Tell what the sentence that is pointed at says, in a form."""
        from tui.reader.forms import FormScreen  # noqa: PLC0415 - seldom needed
        from tui.reader.telling import headline_field  # noqa: PLC0415

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

    def _may_write(self) -> bool:
        notebook = self._notebook()
        if notebook is not None and notebook.read_only:
            self.say("Nothing is written: this reader is read-only.")
            return False
        return notebook is not None

    def _act_fields(self, day: str) -> tuple[Field, ...]:
        from tui.reader.telling import (  # noqa: PLC0415 - seldom needed
            actors_field,
            date_field,
            kind_field,
            status_field,
        )

        known = actors_field(self._known)
        return date_field(self.today, day), kind_field(), status_field(), known

    def _write_event(self, said: dict[str, Any]) -> str:
        from store.byhand import write_event  # noqa: PLC0415 - seldom needed

        return self._try(
            write_event, said["headline"], _told(said, headline=""),
            published=self.today, source=said["source"], told=_WRITTEN,
        )  # fmt: skip

    def _write_claim(self, article: int, passage: tuple[int, int], said: dict[str, Any]) -> str:
        from store.byhand import write_claim  # noqa: PLC0415 - seldom needed

        told = _told(said, headline=said["headline"])
        return self._try(write_claim, article, *passage, told, told=_WRITTEN)


def _told(said: dict[str, Any], *, headline: str) -> Told:
    from store.byhand import Told  # noqa: PLC0415 - seldom needed

    return Told(
        date=said["date"],
        kind=said["kind"],
        status=said["status"],
        headline=headline,
        actors=said["actors"],
    )
