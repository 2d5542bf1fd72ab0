"""The action that walks from article to article, by day of publication."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from store.model.errors import StoreError
from tui.reader.actions.accounting import AccountActions

if TYPE_CHECKING:
    from store.model import StoredClaim


class ArticleActions(AccountActions):
    """What the keys ; " do."""

    @dataclass
    class ArticleFound(Message):
        """What the article beside tells first of all that the filter keeps; `None`: no article."""

        start: int
        step: int
        claim: StoredClaim | None

    def action_article(self, step: int) -> None:
        """Go to the next article that tells of what the filter keeps, or to the one before."""
        page = self.article.page_shown
        if page is None:
            self.say("No article is open.")
        else:
            self._find_article(page.article.id, step)

    @work(thread=True, exclusive=True, group="beside", exit_on_error=False)
    def _find_article(self, start: int, step: int) -> None:
        worker = get_current_worker()
        claim = self.library.claim_beside(self.chosen, start, step)
        if not worker.is_cancelled:
            self.post_message(self.ArticleFound(start, step, claim))

    def on_article_actions_article_found(self, message: ArticleFound) -> None:
        """Open it, unless another is open by now; the cursor goes to the event that it tells."""
        page, claim = self.article.page_shown, message.claim
        if page is None or page.article.id != message.start:
            return
        if claim is None or claim.event is None:
            which = "later" if message.step > 0 else "earlier"
            self.say(f"No {which} article tells of what is kept.")
            return
        if self.chosen.article is not None:
            self.set_filter(replace(self.chosen, article=claim.article))
        try:
            self.go_to(self.library.event_place(claim.event))
        except StoreError as error:
            self.complain(str(error))
            return
        if (event := self.timeline.event) is not None and claim.article in event.articles:
            self.open_account(event, claim.article)
