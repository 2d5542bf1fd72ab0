"""How the article follows the timeline, and the actions on it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.app import SuspendNotSupported
from textual.message import Message
from textual.worker import get_current_worker

from store.model.errors import StoreError
from tui.reader.overseeing import OverseeingActions
from tui.reader.page import Page, lay_out_page
from tui.reader.taking import markdown, quotation

if TYPE_CHECKING:
    from datetime import date

    from textual.timer import Timer

    from store.model import Event, StoredClaim
    from tui.reader.article import ArticlePane
    from tui.reader.library import Library
    from tui.reader.look import Look
    from tui.reader.timeline import Timeline

REST = 0.05  # seconds that the cursor rests before the article follows: not at every key
PAGES_KEPT = 8


class FollowingActions(OverseeingActions):
    """The article at the event's sentence; what the keys ] [ } { and Enter do."""

    @dataclass
    class ArticleRead(Message):
        """An article, laid out, for an event."""

        event: Event
        page: Page

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__(library, look, today)
        self._rest: Timer | None = None
        self._pages: OrderedDict[int, Page] = OrderedDict()  # the ones shown last

    def on_timeline_event_highlighted(self, message: Timeline.EventHighlighted) -> None:
        """Let the article follow when the cursor has come to rest."""
        del message
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(REST, self._follow)

    def _follow(self) -> None:
        event = self.timeline.event
        if event is None or not event.articles:
            self.article.show(None, None)
            return
        shown = self.article.page_shown
        stays = shown is not None and shown.article.id in event.articles
        self.open_account(event, shown.article.id if shown and stays else event.articles[0])

    def open_account(self, event: Event, article: int) -> None:
        """Show how an article tells of an event."""
        shown = self.article.page_shown
        page = shown if shown and shown.article.id == article else self._pages.get(article)
        if page is not None and any(kept.event == event.id for kept in page.claims):
            self._show_account(event, page)
        else:
            self._read_article(event, article, self.article.size.width)

    @work(thread=True, exclusive=True, group="article", exit_on_error=False)
    def _read_article(self, event: Event, article: int, width: int) -> None:
        worker = get_current_worker()
        stored, claims = self.library.article(article)
        page = lay_out_page(stored, claims, width, self.look)
        # exclusive=True cannot stop a thread: an overtaken page must stay silent.
        if not worker.is_cancelled:
            self.post_message(self.ArticleRead(event, page))

    def on_following_actions_article_read(self, message: ArticleRead) -> None:
        """Keep the page, and show it if the cursor is still on its event."""
        self._pages[message.page.article.id] = message.page
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        if self.timeline.event == message.event:
            self._show_account(message.event, message.page)

    def _show_account(self, event: Event, page: Page) -> None:
        claim = next((kept for kept in page.claims if kept.event == event.id), None)
        self.article.show(page, claim)
        self.show_source(event, page)

    def changed_by_others(self) -> None:
        """Read the open article anew: its claims may be others by now."""
        super().changed_by_others()
        self._pages.clear()
        event, page = self.timeline.event, self.article.page_shown
        if event is not None and page is not None and page.article.id in event.articles:
            self._read_article(event, page.article.id, self.article.size.width)

    def show_source(self, event: Event, page: Page) -> None:
        """Say which of the event's accounts is shown."""
        raise NotImplementedError

    # What the keys do.

    def action_outside(self) -> None:
        """Show the article in $PAGER or $EDITOR."""
        from tui.reader.outside import command, show  # noqa: PLC0415 - not needed at first

        page, notebook = self.article.page_shown, getattr(self.library, "notebook", None)
        if page is None:
            self.say("No article is open.")
        elif notebook is not None and notebook.read_only:
            self.say("No other program is run: this reader is read-only.")
        else:
            try:
                with self.app.suspend():
                    wrong = show(page.article.article, command())
            except SuspendNotSupported:
                wrong = "This terminal cannot be handed over."
            self.say(wrong)

    def action_copy_sentence(self) -> None:
        """Copy the sentence that stands out, with its source, to the terminal's clipboard."""
        page, claim = self.article.page_shown, self.article.claim
        if page is None or claim is None:
            self.say("No sentence to copy.")
        else:
            self.app.copy_to_clipboard(quotation(claim, page.article.article))
            self.say("Copied the sentence with its source.")

    def action_copy_event(self) -> None:
        """Copy the event as an item of a Markdown list."""
        if (event := self.timeline.event) is not None:
            self.app.copy_to_clipboard(markdown(event))
            self.say("Copied the event.")

    def action_address(self) -> None:
        """Say where on the web the article is."""
        page = self.article.page_shown
        url = page.article.article.url if page else None
        self.say(url or "No address is known.")

    def action_account(self, step: int) -> None:
        """Show how the next article tells of the event."""
        event, page = self.timeline.event, self.article.page_shown
        if event is None or page is None or page.article.id not in event.articles:
            return
        if len(event.articles) == 1:
            self.say("No other article tells of this event.")
            return
        at = event.articles.index(page.article.id) + step
        self.open_account(event, event.articles[at % len(event.articles)])

    def action_claim(self, step: int) -> None:
        """Let the next claim of the article stand out."""
        self.article.next_claim(step)

    def on_article_pane_claim_chosen(self, message: ArticlePane.ClaimChosen) -> None:
        """Go to the event that a claim tells of."""
        self.go_to_event_of(message.claim)

    def go_to_event_of(self, claim: StoredClaim) -> None:
        """Go to the event that a claim tells of; say so if the filter hides it."""
        if claim.event is None:
            self.say("A later version of this page takes the place of that claim.")
            return
        try:
            place = self.library.event_place(claim.event)
        except StoreError as error:
            self.complain(str(error))
            return
        self.go_to(place)
        event = self.timeline.event
        if event is None or event.id != claim.event:
            self.say("The filter hides that event: x clears it.")
        else:
            self.set_focus(self.timeline, scroll_visible=False)
