"""A stored article's text made anew from its original, as the cleaning of today would leave it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.language import language
from extract.page import clean
from intake.formats import pieces
from intake.outcomes import Refused
from intake.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.model import Article


_NAMES = ("original", "original.md")  # Markdown is known by the name of its file alone
_ALIKE = 0.5  # of its lines, for a text to be the article's own, cleaned otherwise


def cleaned_anew(article: Article) -> Article:
    """Return an article with the text that its original comes to now.

    Title, outlet, address, day and talks stay as they are: people may have said them. So does the
    text, where what can be made of the original is nothing like it.
    """
    texts = list(_texts(article))
    if article.text in texts:
        return article
    text = max(texts, key=lambda text: _likeness(text, article.text))
    if _likeness(text, article.text) < _ALIKE:
        return article
    return replace(article, text=text, language=language(text))


def _texts(article: Article) -> Iterator[str]:
    """Yield what cleaning makes of the original, for each way in which it may have been read."""
    for name in _NAMES:
        piece = _piece(article.original, name)
        for title in (article.title, None):
            yield clean(piece.text, title=title).text


def _likeness(one: str, other: str) -> float:
    """Return what two texts share of the lines of both (Jaccard)."""
    a, b = ({line for line in text.split("\n") if line} for text in (one, other))
    return len(a & b) / (len(a | b) or 1)


def _piece(original: str, name: str) -> Piece:
    """Return the one article that an original holds, the original itself where that is not so."""
    plain = Piece(name=name, original=original, text=original)
    try:
        found = list(pieces(original.encode("utf-8", "replace"), name))
        if len(found) != 1 or isinstance(found[0], Refused):
            return plain
        return found[0].whole()
    except Exception:  # noqa: BLE001 - what cannot be taken apart is read as the text that it is
        return plain
