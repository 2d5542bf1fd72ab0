"""How the article follows the timeline, and the actions on it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from tui.reader.actions.overseeing import OverseeingActions
from tui.reader.article.mentions import colours
from tui.reader.article.noting import notes
from tui.reader.article.page import Dress, Page, lay_out_page

if TYPE_CHECKING:
    from datetime import date

    from textual.timer import Timer

    from store.model import Event, StoredArticle, StoredClaim
    from tui.reader.article.filling import Note
    from tui.reader.desk.desk import Desk
    from tui.reader.library.library import Library
    from tui.reader.paint.look import Look

REST = 0.05  # seconds that the cursor rests before the article follows: not at every key
PAGES_KEPT = 8


class FollowingActions(OverseeingActions):
    """The article at the event's sentence, in its actors' colours; what the key R does."""

    noted = False
    """Whether the article says in place which days are meant and who is quoted."""

    @dataclass
    class ArticleRead(Message):
        """An article, laid out, for an event."""

        event: Event
        page: Page

    @dataclass
    class Dressed(Message):
        """What an article is to be shown with from now on."""

        article: int
        dress: Dress

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__(library, look, today)
        self._rest: Timer | None = None
        self._pages: OrderedDict[int, Page] = OrderedDict()  # the ones shown last
        self._dress = Dress()  # without notes

    def on_timeline_event_highlighted(self) -> None:
        """Let the article follow when the cursor has come to rest."""
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
        page = lay_out_page(stored, claims, width, self.look, self._dressed(stored, claims))
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

    # What it is shown with.

    def on_desk_actors_read(self, message: Desk.ActorsRead) -> None:
        """Take note of who is known, and show them in their colours."""
        super().on_desk_actors_read(message)
        known = {actor.name: actor for actor in message.actors}
        self._dress = Dress(known=known, inks=colours(message.actors))
        self.actors.colour(self._dress.inks)
        self._dress_anew()

    def action_notes(self) -> None:
        """Say in place which days are meant and who is quoted, or no more."""
        self.noted = not self.noted
        self.say("Days and speakers stand in the text." if self.noted else "The text alone.")
        self._dress_anew()

    def _dress_anew(self) -> None:
        self._pages.clear()
        if (page := self.article.page_shown) is not None:
            self._read_dress(page.article, page.claims)

    @work(thread=True, exclusive=True, group="dress", exit_on_error=False)
    def _read_dress(self, article: StoredArticle, claims: tuple[StoredClaim, ...]) -> None:
        worker = get_current_worker()
        dress = self._dressed(article, claims)
        if not worker.is_cancelled:
            self.post_message(self.Dressed(article.id, dress))

    def _dressed(self, article: StoredArticle, claims: tuple[StoredClaim, ...]) -> Dress:
        """Return what an article is shown with; asked by threads, for its dates are read."""
        if not self.noted:
            return self._dress
        found: tuple[Note, ...] = notes(article.article, [kept.claim for kept in claims], self.look)
        return replace(self._dress, notes=found)

    def on_following_actions_dressed(self, message: Dressed) -> None:
        """Show it so, if it is still shown."""
        page = self.article.page_shown
        if page is not None and page.article.id == message.article:
            self.article.dress(message.dress)
