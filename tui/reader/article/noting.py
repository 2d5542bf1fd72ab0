"""What can be said in place in an article: which day an expression means, and who is quoted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.dates import date_words
from tui.reader.article.filling import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.values import Timex
    from store.model import Article, Claim
    from tui.reader.paint.look import Look

_CLOSING = "”’\"'»"
_PARTS = re.compile(r"\w+")


def notes(article: Article, claims: Sequence[Claim], look: Look) -> tuple[Note, ...]:
    """Return the days that time expressions mean, and the speakers of quotes, as notes.

    What an expression says in full ("28 December 2025") needs none. It takes the time of reading
    the article's dates, and loads their grammar when first asked.
    """
    from extract.countries import country_of  # noqa: PLC0415 - seldom asked for
    from extract.timex import tag  # noqa: PLC0415

    country = country_of(article.outlet, article.url)
    found = tag(article.text, article.published, outlet_country=country)
    return (
        *date_notes(article.text, found, look),
        *speaker_notes(article.text, claims, look),
    )


def date_notes(text: str, found: Iterable[Timex], look: Look) -> Iterator[Note]:
    """Yield a note behind each expression that means a day which it does not say in full."""
    for one in found:
        said = date_words(one.edtf) if one.edtf else ""
        if said and not _says(text[one.start : one.end], said):
            yield Note(one.end, f" {bracketed(look.text(said), look)}")


def _says(expression: str, date: str) -> bool:
    """Whether an expression holds all parts of a date in words, months spelt out or not."""
    parts = [part.lower() for part in _PARTS.findall(expression)]
    return all(
        any(part.startswith(wanted.lower()) for part in parts) for wanted in _PARTS.findall(date)
    )


def speaker_notes(text: str, claims: Iterable[Claim], look: Look) -> Iterator[Note]:
    """Yield the speaker's name behind each quote of a claim."""
    for claim in claims:
        for _, end in quote_spans(text, claim) if claim.speaker else ():
            closed = end + (text[end : end + 1] in _CLOSING and end < len(text))
            yield Note(closed, f" {bracketed(look.text(claim.speaker or ''), look)}")


def quote_spans(text: str, claim: Claim) -> Iterator[tuple[int, int]]:
    """Yield where the quotes of a claim stand in its article's text, if they do."""
    at = claim.start
    for quote in filter(None, claim.quotes):
        found = text.find(quote, at, claim.end + len(quote))
        if found >= 0:
            yield found, found + len(quote)
            at = found + len(quote)


def bracketed(words: str, look: Look) -> str:
    """Return words in the brackets that notes have."""
    return f"{look.mark('note')}{words}{look.mark('note end')}"
