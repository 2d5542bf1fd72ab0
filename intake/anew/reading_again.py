"""A stored article read anew, in the way in which it was read when it was added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors import ActorBook
from extract.parser import MODEL, load
from extract.reading import reread
from intake.anew.stamping import order_in, stamp
from intake.timelines import is_kept
from store.adding.readings import is_typed, read_by
from store.model import Reading
from store.reading.asread import claims_as_read

if TYPE_CHECKING:
    from extract.parser import Parser
    from store.model import Article
    from store.opening import Store


def read_again(store: Store, number: int, article: Article, book: ActorBook | None) -> Reading:
    """Read a stored article's text anew, with the language model if it was read with it.

    The claims of a timeline that somebody keeps are its rows, and stay as they are; so does an
    event that was typed by hand, in which nothing was read.

    Args:
        store: Where it is stored.
        number: Its id.
        article: The article as it shall be from now on.
        book: The actors that are known; the built-in ones where `None`.

    Raises:
        NotFoundError: There is no such article.
        NoParserError: It was read with the language model, which is no longer installed.
    """
    reader = read_by(store, number)
    if is_kept(reader) or is_typed(store, number):
        rows = (one.claim for one in claims_as_read(store, number) if not one.by_hand)
        return Reading(article=article, claims=tuple(rows), actors=(), reader=reader)
    parser = load() if with_model(reader) else None
    known = ActorBook.builtin() if book is None else book
    return read_text(article, known, parser, dayfirst=order_in(reader))


def with_model(reader: str) -> bool:
    """Whether what is noted of a reading says that the language model took part."""
    return MODEL in reader


def read_text(
    article: Article, book: ActorBook, parser: Parser | None, *, dayfirst: bool | None = None
) -> Reading:
    """Read an article's text anew, and say by what it was read."""
    reading = reread(article, book=book, dayfirst=dayfirst, parser=parser)
    return replace(reading, reader=stamp(book, parser, dayfirst=dayfirst))
