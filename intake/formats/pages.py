"""Web pages, saved or fetched: trafilatura takes the article and what the page says of it.

Its body is an XML tree of paragraphs, heads, quotes and lists; here it becomes paragraphs parted by
blank lines, so that no sentence runs into the next. The day is read from metadata and JSON-LD, not
guessed from the text.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from extract.page.shapes import final_stop, word_count
from intake.decoding import decode
from intake.errors import NoArticleError, TooLargeError
from intake.formats.markup import (
    of_tree,
    without_controls,
    without_figures,
    without_teasers,
)
from intake.formats.quiet import quiet
from intake.formats.signs import asks_for_cookies, is_of_change, outlet_in_title
from intake.pieces import METADATA, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given

_SAVED_FROM = re.compile(
    r"<!--\s{0,9}saved from url=\(\d{1,6}\)(?P<url>\S{1,2000})\s", re.IGNORECASE
)
_LOOKED_AT = 4_096
CHANGED = "changed"
"""What `Piece.published_by` says of the day on which a page was changed, where it says no other."""
_BODY = re.compile(r'"articleBody"\s{0,9}:\s{0,9}(?P<text>"(?:[^"\\]|\\.){0,500000}+")')
_FEWEST_WORDS = 25
_MOST_TAGS = 200_000
"""Signs that open a tag: a long page has some 20,000, and trafilatura takes seconds for these."""
_WALLED_WORDS = 150
"""A page for subscribers that shows fewer words than these shows only how the article begins."""
_FOR_SUBSCRIBERS = re.compile(r"\"isAccessibleForFree\"\s*:\s*\"?false\b", re.IGNORECASE)


def read(given: Given) -> Iterator[Piece]:
    """Yield the one article of a page.

    Raises:
        IntakeError: The page is too large, or no text.
    """
    decoded = decode(given.data(), given.name, media=given.media, markup=True)
    yield page(
        decoded.text,
        given.name,
        address=given.address,
        notices=(decoded.notice,) if decoded.notice else (),
    )


def page(
    markup: str, name: str, *, address: str | None = None, notices: tuple[str, ...] = ()
) -> Piece:
    """Return the piece of a page, to be made whole when it is wanted."""
    bare = Piece(name=name, original=markup, url=address or _saved_from(markup), notices=notices)
    return replace(bare, making=partial(_whole, bare))


def _saved_from(markup: str) -> str | None:
    found = _SAVED_FROM.search(markup[:_LOOKED_AT])
    return found["url"] if found else None


def _whole(bare: Piece) -> Piece:
    """Return the piece with the page's article and what the page says of it.

    Raises:
        NoArticleError: There is none on the page.
        TooLargeError: It has far too many elements.
    """
    if bare.original.count("<") > _MOST_TAGS:
        raise TooLargeError(f"{bare.name} has far more elements than any page with an article.")
    markup = without_controls(bare.original)
    found = _extracted(markup)
    paragraphs = _as_declared(of_tree(found.body), markup) if found else []
    walled = bool(_FOR_SUBSCRIBERS.search(bare.original))
    _check(paragraphs, bare.name, walled=walled)
    words = sum(map(word_count, paragraphs))
    notices = bare.notices
    if walled and words < _WALLED_WORDS:
        notices = (*notices, f"{bare.name} is for subscribers: only its beginning is there.")
    day = _day(markup)
    return replace(
        bare,
        text="\n\n".join(paragraphs),
        title=found.title,
        outlet=_outlet(found, markup),
        byline=found.author,
        published=day,
        published_by=CHANGED if day and is_of_change(markup, day) else METADATA,
        url=bare.url or found.url,
        notices=notices,
        making=None,
    )


def _check(paragraphs: list[str], name: str, *, walled: bool) -> None:
    running = [text for text in paragraphs if final_stop(text) and word_count(text) >= 5]
    if asks_for_cookies(running):
        raise NoArticleError(f"{name} shows a question about cookies, and no article.")
    if sum(map(word_count, running)) >= _FEWEST_WORDS:
        return
    if walled:
        raise NoArticleError(f"{name} is for subscribers: there is no article on the page.")
    if len(paragraphs) > 5:
        raise NoArticleError(f"{name} is no article: it is a page of headlines or links.")
    raise NoArticleError(f"There is no article on the page {name}.")


def _outlet(found: Any, markup: str) -> str | None:
    """Return what a page calls its outlet; the name of its server only where it says nothing."""
    named: str | None = found.sitename
    if named and named != found.hostname:
        return named
    return outlet_in_title(markup, found.title) or named


def _extracted(markup: str) -> Any:
    """Return what trafilatura finds on a page (its Document), `None` for nothing."""
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415 - 0.3 s that only pages need

    with quiet():
        tree = load_html(markup)
        if tree is None:
            return None
        return bare_extraction(
            without_teasers(without_figures(tree)),
            with_metadata=True,
            include_comments=False,
            favor_recall=True,  # what is too much goes by the rules for pasted pages
            date_extraction_params={"original_date": True, "extensive_search": False},
        )


def _as_declared(paragraphs: list[str], markup: str) -> list[str]:
    """Return the paragraphs of an article that stands in JSON-LD alone, where they run together."""
    if len(paragraphs) != 1 or not (body := _BODY.search(markup)):
        return paragraphs
    try:
        lines = [" ".join(line.split()) for line in json.loads(body["text"]).split("\n")]
    except ValueError:
        return paragraphs
    declared = [line for line in lines if line]
    return declared if " ".join(declared) == paragraphs[0] else paragraphs


def _day(markup: str) -> date | None:
    """Return when a page's metadata say that it was published, else when it was changed."""
    from htmldate import find_date  # noqa: PLC0415 - as trafilatura, which brings it

    with quiet():
        found = find_date(markup, original_date=True, extensive_search=False)
    return date.fromisoformat(found) if found else None
