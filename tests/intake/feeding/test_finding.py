"""The feed at an address, or the one that a page there names."""

import pytest

from intake.errors import IntakeError
from intake.feeding.errors import NoFeedError
from intake.feeding.finding import find_feed
from intake.feeding.pacing import Pace
from intake.fetching import Limits
from tests.intake.feeding.samples import RSS
from tests.intake.web import Web, http, page

FEED = http(RSS, Content_Type="application/rss+xml")


def found(web: Web, path: str) -> str:
    """The address of the feed that is found at a path, without that of the server."""
    at = find_feed(web.at(path), Pace(Limits(private=True), between=0))
    assert at.document.title == "The Mole & Pier"
    return at.address.removeprefix(web.at(""))


def test_a_feed_is_found_where_it_is(web: Web) -> None:
    """A move for now is not followed, one for good is."""
    web.says |= {
        "/feed": FEED,
        "/now": http(status="302 Found", Location="/feed"),
        "/good": http(status="301 Moved", Location="/feed"),
    }
    assert found(web, "/feed") == "/feed"
    assert found(web, "/now") == "/now"
    assert found(web, "/good") == "/feed"


@pytest.mark.parametrize(
    "link",
    [
        "<link rel='alternate' type='application/rss+xml' href='/feed'>",
        "<LINK HREF=feed TYPE='Application/Atom+XML; x=1' REL='home ALTERNATE'>",
        "<link rel='alternate' type='application/feed+json' href='  feed  '>",
        (
            "<link rel='alternate' type='application/rss+xml' href='mailto:x@y.example'>"
            "<link rel='alternate' type='application/rdf+xml' href='feed'>"
        ),
        (
            "<link rel='alternate' type='application/rss+xml'>"
            "<link rel='alternate' type='text/html' href='/other'>"
            "<link rel='stylesheet' type='application/rss+xml' href='/other'>"
            "<link rel='alternate' type='application/rss+xml' href='feed'>"
            "<link rel='alternate' type='application/rss+xml' href='second'>"
        ),
    ],
)
def test_a_page_names_its_feed(web: Web, link: str) -> None:
    """The first that is one, relative to the page."""
    web.says |= {"/": page(f"<html><head>{link}</head><body><p>News.</p></body>"), "/feed": FEED}
    assert found(web, "/") == "/feed"


@pytest.mark.parametrize(
    ("says", "words"),
    [
        (page("<html><body><p>News.</p></body></html>"), "is a page, and names no feed"),
        (page("<!DOCTYPE html>"), "is a page, and names no feed"),
        (http(b"No feed at all."), "is no feed"),
    ],
)
def test_what_has_no_feed_is_told(web: Web, says: bytes, words: str) -> None:
    """By its address."""
    web.says["/"] = says
    with pytest.raises(NoFeedError, match=words) as told:
        find_feed(web.at("/"), Pace(Limits(private=True)))
    assert str(told.value).startswith(web.at("/"))


def test_a_named_feed_is_fetched_as_carefully(web: Web) -> None:
    """It may lead to this network, or be missing."""
    link = "<link rel='alternate' type='application/rss+xml' href='{}'>"
    web.says["/"] = page(f"<html><head>{link.format('/no')}</head>")
    with pytest.raises(IntakeError, match=r"no such page \(404\)"):
        find_feed(web.at("/"), Pace(Limits(private=True), between=0))
