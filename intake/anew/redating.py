"""An article given another publication day: its claims are read anew from the text as kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from intake.anew.reading_again import read_again
from store import changing
from store.articles import read_article
from store.byhand import BY_HAND

if TYPE_CHECKING:
    import datetime as dt

    from extract.actors import ActorBook
    from store.opening import Store


def redate(store: Store, article: int, published: dt.date, book: ActorBook, *, by: str) -> None:
    """Give a stored article another day of publication and date its claims anew.

    Raises:
        NotFoundError: There is no such article.
        StoreError: It cannot be written.
    """
    stored = read_article(store, article).article
    # What was typed by hand stays known as such, and is never read.
    found = "option" if stored.published_by != BY_HAND else BY_HAND
    dated = replace(stored, published=published, published_by=found)
    changing.redate(store, article, read_again(store, article, dated, book), by)
