"""A stored article read anew, in the way in which it was read when it was added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.parser import MODEL, load
from extract.reading import reread
from store.readings import read_by

if TYPE_CHECKING:
    from extract.actors import ActorBook
    from store.model import Article, Reading
    from store.opening import Store


def read_again(store: Store, number: int, article: Article, book: ActorBook | None) -> Reading:
    """Read a stored article's text anew, with the language model if it was read with it.

    Args:
        store: Where it is stored.
        number: Its id.
        article: The article as it shall be from now on.
        book: The actors that are known; the built-in ones where `None`.

    Raises:
        NotFoundError: There is no such article.
        NoParserError: It was read with the language model, which is no longer installed.
    """
    parser = load() if MODEL in read_by(store, number) else None
    return reread(article, book=book, parser=parser)
