"""The actions that walk through an article and through the event's other accounts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from store.model.errors import StoreError
from tui.reader.actions.handing import HandingActions

if TYPE_CHECKING:
    from datetime import date

    from store.model import Event, StoredClaim
    from tui.reader.article.article import ArticlePane
    from tui.reader.article.page import Page
    from tui.reader.library.library import Library
    from tui.reader.paint.look import Look


class AccountActions(HandingActions):
    """What the keys ] [ } { h l, the digits and Enter in the article do."""

    @dataclass
    class OutletsRead(Message):
        """Who published some articles."""

        outlets: dict[int, str]

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__(library, look, today)
        self._outlets: dict[int, str] = {}

    def action_claim(self, step: int) -> None:
        """Let the next claim of the article stand out."""
        self.article.next_claim(step)

    def action_sentence(self, step: int) -> None:
        """Point at the next sentence of the article."""
        self.article.next_sentence(step)

    # Other accounts.

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

    def action_nth_account(self, number: int) -> None:
        """Show the account that is listed under a number."""
        event = self.timeline.event
        if event is None or number > len(event.articles):
            self.say(f"There is no account {number} of this event.")
        else:
            self.open_account(event, event.articles[number - 1])

    def list_accounts(self) -> None:
        """List below the article who else tells of the event."""
        event, page = self.timeline.event, self.article.page_shown
        if event is None or page is None or page.article.id not in event.articles:
            self.article.show_accounts((), 0)
            return
        names = tuple(self._outlets.get(article, "…") for article in event.articles)
        self.article.show_accounts(names, event.articles.index(page.article.id))
        if len(event.articles) > 1 and any(one not in self._outlets for one in event.articles):
            self._read_outlets(event.articles)

    def _show_account(self, event: Event, page: Page) -> None:
        super()._show_account(event, page)
        self.list_accounts()

    @work(thread=True, exclusive=True, group="outlets", exit_on_error=False)
    def _read_outlets(self, articles: tuple[int, ...]) -> None:
        self.post_message(self.OutletsRead(self.library.outlets(articles)))

    def on_account_actions_outlets_read(self, message: OutletsRead) -> None:
        """Name them in the list."""
        self._outlets |= message.outlets
        self.list_accounts()

    # From a claim to its event.

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
