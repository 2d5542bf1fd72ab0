"""Ten web pages of different build, in our own words, each with the article that is on it."""

import json
from pathlib import Path

import pytest

from extract.reading import read
from intake.pieces import Piece
from store.model import Article

PAGES = Path(__file__).parent / "pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))


def whole(name: str) -> Piece:
    """The piece of a page."""
    from tests.intake.formats.reading import only

    return only((PAGES / f"{name}.html").read_bytes(), f"{name}.html")


def article(name: str) -> Article:
    """The article that is read from a page."""
    piece = whole(name)
    return read(
        piece.text,
        metadata=piece.published,
        title=piece.title,
        outlet=piece.outlet,
        url=piece.url,
    ).article


def test_there_are_pages() -> None:
    """Nothing is tested without them."""
    assert len(NAMES) == 10


@pytest.mark.parametrize("name", NAMES)
def test_the_article_is_kept_and_nothing_else_is_a_sentence(name: str) -> None:
    """Every paragraph that is running text, letter by letter and in order, and no other."""
    wanted = (PAGES / f"{name}.txt").read_text().strip().split("\n\n")
    found = article(name).text.split("\n\n")
    running = [line for line in wanted if line[-1] in '.:”"']
    assert [line for line in found if line in running] == running
    assert [line for line in found if line not in wanted] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_a_page_says_of_itself_is_found(name: str) -> None:
    """Title, outlet, writer, address and day, as far as it says them."""
    known = json.loads((PAGES / f"{name}.json").read_text())
    piece = whole(name)
    day = article(name).published.isoformat()
    found = {
        "title": piece.title,
        "outlet": piece.outlet,
        "byline": piece.byline,
        "url": piece.url,
        "published": day,
    }
    assert {what: found[what] for what in known} == known
    assert {what for what in ("url", "byline") if found[what]} <= known.keys()
