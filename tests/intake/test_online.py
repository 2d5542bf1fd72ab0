"""Pages and feeds by their address, from a real server on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from extract.actors import ActorBook
from intake.adding import add_sources
from intake.outcomes import Kept, Refused
from intake.said import Said
from store.reading.articles import read_article
from tests.intake.web import Web, http, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.opening import Store

SAID = Said(private=True)
BOOK = ActorBook.builtin()
MEETING = """<html><head><title>Ministers meet - The Mole</title>
<meta property="og:site_name" content="The Mole">
<meta property="article:published_time" content="2025-03-11T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1>
<p>Angela Merkel met Emmanuel Macron in Berlin on Monday to speak about the harbour talks.</p>
<p>The two agreed to meet again in April, and both refused to say what the harbour would cost.</p>
</article></body></html>"""


@pytest.fixture
def web() -> Iterator[Web]:
    """A server."""
    served = Web()
    yield served
    served.close()


def became(store: Store, *names: str) -> list[Kept | Refused]:
    """What became of some addresses."""
    return list(add_sources(store, names, SAID, BOOK))


def test_a_page_is_added_by_its_address(web: Web, store: Store) -> None:
    """With what it says of itself, under the address at which it was found."""
    web.says["/go?utm_source=x"] = http(status="302 Found", Location="/talks/1?utm_medium=y&id=2")
    web.says["/talks/1?utm_medium=y&id=2"] = page(MEETING)
    (kept,) = became(store, web.at("/go?utm_source=x"))
    assert isinstance(kept, Kept)
    article = read_article(store, kept.article).article
    assert article.title == "Ministers meet"
    assert article.outlet == "The Mole"
    assert article.published.isoformat() == "2025-03-11"
    assert article.url == web.at("/talks/1?id=2")
    assert article.text.startswith("Angela Merkel met Emmanuel Macron in Berlin")
    assert len(kept.reading.claims) >= 2


def test_the_same_page_again_is_there_already(web: Web, store: Store) -> None:
    """And a changed one is a later version of it."""
    web.says["/1"] = page(MEETING)
    assert [one.outcome for one in became(store, web.at("/1"), web.at("/1"))] == [  # type: ignore[union-attr]
        "added",
        "already",
    ]
    web.says["/1"] = page(MEETING.replace("in April", "in May"))
    (kept,) = became(store, web.at("/1"))
    assert isinstance(kept, Kept)
    assert (kept.outcome, kept.notices) == ("revision", ())
    (kept,) = became(store, web.at("/1"))
    assert isinstance(kept, Kept)
    assert (kept.outcome, kept.article, kept.notices) == ("already", 2, ())


def test_a_page_that_is_changed_back_is_told(web: Web, store: Store) -> None:
    """No version is added twice; which one stays in force is no secret."""
    for what in ("in April", "in May", "in April"):
        web.says["/1"] = page(MEETING.replace("in April", what))
        (kept,) = became(store, web.at("/1"))
    assert isinstance(kept, Kept)
    assert (kept.outcome, kept.article) == ("already", 1)
    (notice,) = kept.notices
    assert notice == (
        f"{web.at('/1')} says again what it said as article 1; article 2, added as a later version"
        " of it, stays in force."
    )


def test_one_bad_address_stops_no_other(web: Web, store: Store) -> None:
    """Each is refused in a sentence with its name."""
    web.says["/2"] = page(MEETING)
    missing, here = web.at("/1"), web.at("/2")
    refused, kept = became(store, missing, here)
    assert isinstance(refused, Refused)
    assert refused.why == f"{missing} cannot be fetched: there is no such page (404)."
    assert isinstance(kept, Kept)


@pytest.mark.parametrize("name", ["ftp://example.org/x", "file:///etc/passwd", "gopher://x/"])
def test_other_kinds_of_address_are_refused(store: Store, name: str) -> None:
    """Only http and https are fetched."""
    (refused,) = became(store, name)
    assert isinstance(refused, Refused)
    assert refused.why == f"{name} is no http or https address."


def test_text_and_encoding_go_by_what_the_server_says(web: Web, store: Store) -> None:
    """A page of plain text in an old encoding."""
    text = "Ministers meet\n\nBy Dana Doyle, 11 March 2025\n\nAngela Merkel met Péter Szijjártó."
    web.says["/1"] = http(text.encode("iso-8859-2"), Content_Type="text/plain; charset=iso-8859-2")
    (kept,) = became(store, web.at("/1"))
    assert isinstance(kept, Kept)
    assert "Péter Szijjártó" in read_article(store, kept.article).article.text


def test_a_feed_by_its_address_is_all_its_articles(web: Web, store: Store) -> None:
    """Those that it only teases are fetched; the oldest comes first."""
    web.says["/1"] = page(MEETING)
    web.says["/feed"] = http(
        f"""<rss version="2.0"><channel><title>The Mole</title>
        <item><guid>2</guid><title>Two</title><link>{web.at("/2")}</link>
        <pubDate>Wed, 12 Mar 2025 09:00:00 GMT</pubDate><description>See more…</description></item>
        <item><guid>1</guid><title>One</title><link>{web.at("/1")}</link>
        <pubDate>Tue, 11 Mar 2025 09:00:00 GMT</pubDate><description>Merkel …</description></item>
        </channel></rss>""".encode(),
        Content_Type="application/rss+xml",
    )
    kept, refused = became(store, web.at("/feed"))
    assert isinstance(kept, Kept)
    assert kept.reading.article.title == "Ministers meet"
    assert kept.reading.article.text.startswith("Angela Merkel met")
    assert isinstance(refused, Refused)
    assert refused.why.startswith(web.at("/2"))
