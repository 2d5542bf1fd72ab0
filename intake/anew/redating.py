"""An article given another publication day: its claims are read anew from the text as kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from intake.anew.reading_again import read_again
from intake.timelines import is_kept
from store.adding import changing
from store.adding.readings import BY_HAND, read_by
from store.copies.copies import versions_of
from store.model.errors import BadChangeError
from store.reading.articles import read_article

if TYPE_CHECKING:
    import datetime as dt

    from extract.actors import ActorBook
    from store.opening import Store


def redate(store: Store, article: int, published: dt.date, book: ActorBook, *, by: str) -> None:
    """Give a stored article another day of publication and date its claims anew.

    Raises:
        NotFoundError: There is no such article.
        BadChangeError: It is a timeline, and another of its versions would be in force by that.
        StoreError: It cannot be written.
    """
    stored = read_article(store, article).article
    if is_kept(read_by(store, article)):
        _check_order(store, article, stored.url, published)
    # What was typed by hand stays known as such, and is never read.
    found = "option" if stored.published_by != BY_HAND else BY_HAND
    dated = replace(stored, published=published, published_by=found)
    changing.redate(store, article, read_again(store, article, dated, book), by)


def _check_order(store: Store, number: int, url: str | None, published: dt.date) -> None:
    """Refuse a day that would put a version of a timeline into the place of another one.

    Pages order their versions by the day on which each was published; a file's are in the order in
    which they were added, whatever a person calls their day.
    """
    days = {n: read_article(store, n).article.published for n in versions_of(store, url)}
    order = sorted(days, key=lambda n: (days[n], n))
    anew = {**days, number: published}
    if order != sorted(days, key=lambda n: (anew[n], n)):
        told = ", ".join(f"article {n}: {days[n].isoformat()}" for n in order if n != number)
        raise BadChangeError(
            f"Article {number} is one of several versions of a timeline, and on"
            f" {published.isoformat()} it would change places with another ({told})."
        )
