"""Feeds of every format, whole and broken, read into their items."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.errors import IntakeError, NotTextError, TooLargeError
from intake.feeding import documents
from intake.feeding.documents import read_feed
from intake.feeding.entries import FeedDocument
from intake.feeding.errors import NoFeedError
from tests.intake.feeding.samples import ATOM, JSON, LONG, RDF, RSS


def rss(items: str, *, before: str = "") -> FeedDocument:
    """A feed of some items."""
    text = f"{before}<rss version='2.0'><channel><title>T</title>{items}</channel></rss>"
    return read_feed(text.encode(), "a feed", address="https://a.example/feed")


def test_rss() -> None:
    """Names, addresses without what only tracks, days where the outlet is, text without markup."""
    feed = read_feed(RSS, "mole")
    assert feed.title == "The Mole & Pier"
    two, one = feed.entries
    assert two.name == "mole-2"
    assert two.address == "https://mole.example/2?id=7"
    assert two.title == "Envoys leave Minsk"
    assert two.day == dt.date(2025, 3, 12)
    assert two.author == "Dana Doyle"
    assert two.subjects == ("Talks", "Minsk")
    assert two.is_content
    assert two.paragraphs == (LONG,)
    assert not two.teases
    assert one.name == "https://mole.example/1"
    assert one.day == dt.date(2025, 3, 11)
    assert one.paragraphs == (
        "The two sides came to Minsk on Tuesday to speak about the harbour …",
    )
    assert not one.is_content
    assert one.teases


def test_atom() -> None:
    """Relative links, the day of publication and not of change, markup in titles and content."""
    feed = read_feed(ATOM, "pier", address="https://elsewhere.example/")
    assert feed.title == "The Pier"
    (entry,) = feed.entries
    assert entry.name == "tag:pier.example,2025:9"
    assert entry.address == "https://pier.example/news/9"
    assert entry.day == dt.date(2025, 3, 10)
    assert entry.changed == "2025-03-12T10:00:00Z"
    assert entry.author == "Eli Ford"
    assert entry.subjects == ("Truces",)
    assert entry.paragraphs == (LONG,)
    assert entry.is_content


def test_rdf() -> None:
    """Its days stand in Dublin Core."""
    (entry,) = read_feed(RDF, "quay").entries
    assert (entry.title, entry.day) == ("Port closed", dt.date(2025, 3, 11))
    assert entry.address == "https://quay.example/1"


def test_json_feed() -> None:
    """What is no item is left out; numbers are names too."""
    feed = read_feed(JSON, "buoy")
    assert feed.title == "The Buoy"
    four, b = feed.entries
    assert (four.name, four.address) == ("4", "https://buoy.example/4")
    assert four.author == "Gil Hart, Ida"
    assert four.subjects == ("strike",)
    assert four.paragraphs == (LONG,)
    assert (four.day, four.changed) == (dt.date(2025, 3, 11), "2025-03-12T08:00:00Z")
    assert (b.address, b.content, b.is_content) == ("https://buoy.example/b", "Pilots talk.", False)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings(encoding: str) -> None:
    """By mark, or as the document declares it."""
    declared = encoding if encoding.startswith(("iso", "win")) else "utf-8"
    text = f"<?xml version='1.0' encoding='{declared}'?>" + RSS.decode().partition("?>")[2]
    text = text.replace("Dana Doyle", "Zoë Ünal")
    assert (
        read_feed(text.encode(encoding, "xmlcharrefreplace"), "x").entries[0].author == "Zoë Ünal"
    )


def test_the_media_type_says_the_encoding() -> None:
    """Where the document does not."""
    text = "<rss version='2.0'><channel><title>Gdańsk</title></channel></rss>"
    feed = read_feed(text.encode("iso-8859-2"), "x", media="text/xml; charset=iso-8859-2")
    assert feed.title == "Gdańsk"


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("<title>AT&T & more</title>", "AT&T & more"),
        ("<title>Ports &nbsp;&ndash; closed&AMP;shut</title>", "Ports – closed&shut"),
        ("<title>A &unknown; B</title>", "A &unknown; B"),
        ("<title>A &#0;&#xD800;&#x110000; B</title>", "A \ufffd\ufffd\ufffd B"),
        ("<title>A</title><description>Never closed", "A"),
        ("<title>A</title><media:thumbnail url='x'/><media:x:y/><:z/>", "A"),
        ("<title a='1' a='2' b:c='3'>A</title>", "A"),
        ("<title><![CDATA[AT&T &amp; <b>more</b>]]></title>", "AT&T & more"),
        ("<title>A\x0b\x1bB</title>", "AB"),
        ("<title>A &lt; B</title>", "A < B"),
        ("<title>  Two\n lines </title>", "Two lines"),
    ],
)
def test_what_is_broken_is_mended(item: str, title: str) -> None:
    """Ampersands, letters by their names in HTML, unclosed tags, undeclared prefixes, controls."""
    feed = rss(f"<item>{item}</item><item><title>Next</title></item>")
    assert feed.entries[0].title == title


def test_ampersands_in_addresses() -> None:
    """Right, wrong, and marked as no XML."""
    for link in ("?a=1&amp;b=2", "?a=1&b=2", "<![CDATA[?a=1&b=2]]>"):
        feed = rss(
            f"<item><link>https://a.example/{link}</link></item>".replace(
                "/<![CDATA[", "/<![CDATA["
            )
        )
        assert feed.entries[0].address == "https://a.example/?a=1&b=2"


def test_what_stands_before_a_feed_is_passed_over() -> None:
    """Some servers put a warning there."""
    feed = rss("<item><title>A</title></item>", before="<br />\n<b>Warning</b>: x on line 7\n")
    assert [entry.title for entry in feed.entries] == ["A"]


def test_a_collection_says_whose_its_items_are() -> None:
    """The outlet of an item goes before that of the feed."""
    source = "<source url='https://quay.example/feed'>The &lt;i&gt;Quay&lt;/i&gt;</source>"
    feed = rss(f"<item><title>A</title>{source}</item><item><title>B</title></item>")
    assert [entry.outlet for entry in feed.entries] == ["The Quay", None]
    assert feed.outlet == "T"


def test_wrong_attributes_take_no_right_ones_with_them() -> None:
    """A base for links holds beside one that nobody declared."""
    feed = rss(
        "<item b:c='1' xml:base='https://b.example/x/'><title>A</title><link>1</link></item>"
        "<item xml:base='https://b.example/y/'><title>B</title><link>2</link></item>"
    )
    assert [entry.address for entry in feed.entries] == [
        "https://b.example/x/1",
        "https://b.example/y/2",
    ]


DECLARED = """<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY file SYSTEM "file:///etc/passwd">
<!ENTITY % far SYSTEM "http://127.0.0.1:9/x.dtd"> %far;]>"""


def test_entities_that_a_feed_declares_are_off() -> None:
    """Nothing expands, and no file and no address is read."""
    feed = rss("<item><title>&c;</title></item><item><title>&file;</title></item>", before=DECLARED)
    assert [entry.title for entry in feed.entries] == ["&c;", "&file;"]


def test_what_names_a_file_or_an_address_is_not_opened() -> None:
    """The bytes are the feed, whatever they look like."""
    for data in (b"/etc/passwd", b"file:///etc/passwd", b"http://127.0.0.1:9/feed"):
        with pytest.raises(NoFeedError, match=r"^x is no feed\.$"):
            read_feed(data, "x")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"<html><body><p>No feed.</p></body></html>", NoFeedError),
        (b"<note>x</note>", NoFeedError),
        (b"<", NoFeedError),
        (b"{}", NoFeedError),
        (b'{"version": "https://jsonfeed.org/version/1"', NoFeedError),
        (b'{"version": 1, "items": []}', NoFeedError),
        (b"{" * 100_000, NoFeedError),
        (b"", NotTextError),
        (b"\x00\x01\x02" * 50, NotTextError),
    ],
)
def test_what_is_no_feed_is_told(data: bytes, error: type[IntakeError]) -> None:
    """In a sentence that names it."""
    with pytest.raises(error, match=r"^x "):
        read_feed(data, "x")


def test_a_feed_may_be_empty() -> None:
    """It has a title and no items yet."""
    assert rss("") == FeedDocument(title="T", outlet="T", entries=())
    data = b'{"version": "https://jsonfeed.org/version/1", "items": 3}'
    assert read_feed(data, "x") == FeedDocument(title=None)


def test_what_is_too_large_is_no_feed(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many megabytes are no list of news."""
    monkeypatch.setattr(documents, "LARGEST", 1_000_000)
    with pytest.raises(TooLargeError, match="x is larger than 1 MB"):
        read_feed(b"<rss/>" + b" " * 1_000_000, "x")


def test_items_are_known_by_what_the_feed_calls_them() -> None:
    """Its own name for them, else the address, else their words; each once."""
    feed = rss(
        "<item><guid isPermaLink='false'>g</guid><link>https://a.example/1</link></item>"
        "<item><guid isPermaLink='false'>g</guid><link>https://a.example/1b</link></item>"
        "<item><link>https://a.example/2</link></item>"
        "<item><title>A</title></item><item><title>B</title></item>"
    )
    names = [entry.name for entry in feed.entries]
    assert names[:2] == ["g", "https://a.example/2"]
    assert len(set(names)) == 4


def test_an_address_that_items_share_is_none_of_theirs() -> None:
    """A feed that links everything to its front page."""
    link = "<link>https://a.example/</link>"
    feed = rss(
        f"<item><guid>1</guid>{link}</item><item><guid>2</guid>{link}</item>"
        "<item><guid>3</guid><link>https://a.example/3</link></item>"
    )
    assert [entry.address for entry in feed.entries] == [None, None, "https://a.example/3"]


@pytest.mark.parametrize("link", ["mailto:a@b.example", "javascript:x", "https://u:p@a.example/"])
def test_addresses_of_other_kinds_are_none(link: str) -> None:
    """They are never fetched."""
    assert rss(f"<item><title>A</title><link>{link}</link></item>").entries[0].address is None


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Tue, 11 Mar 2025 08:00:00 GMT", dt.date(2025, 3, 11)),
        ("2025-03-11", dt.date(2025, 3, 11)),
        ("11 March 2025", dt.date(2025, 3, 11)),
        ("soon", None),
        ("", None),
    ],
)
def test_days(written: str, day: dt.date | None) -> None:
    """However they are written."""
    feed = rss(f"<item><title>A</title><pubDate>{written}</pubDate></item>")
    assert feed.entries[0].day == day


HOSTILE = {
    "nested": "<item>" * 20_000,
    "nested markup": "<item><description>" + "&lt;div&gt;" * 20_000,
    "attributes": "<item " + " ".join(f"a{n}='x'" for n in range(20_000)) + "/>",
    "angles": "<item><description><![CDATA[" + "<" * 200_000 + "]]></description></item>",
    "comments": "<!--" * 50_000,
    "sections": "<![CDATA[" * 50_000,
    "ampersands": "<item><title>" + "&" * 200_000 + "</title></item>",
    "digits": "<item><pubDate>" + "1 " * 100_000 + "</pubDate></item>",
    "parents": "<item><link>http://a/" + "../" * 50_000 + "</link></item>",
    "more": "<item><description>" + "read more " * 20_000 + "</description></item>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_feeds_take_no_time(name: str) -> None:
    """Each is read or refused; a second pass over any of them would take minutes."""
    try:
        feed = rss(HOSTILE[name])
    except NoFeedError:
        return
    for entry in feed.entries:
        assert entry.words is not None
        assert entry.teases in (True, False)


_BITS = st.sampled_from(
    [b"<", b">", b"&", b'"', b"<![CDATA[", b"]]>", b"<!--", b"\x00", b"\xff", b"&#", b":", b"{",
     b"<?", b"<item>", b"</item>", b"xmlns:x='", b"\x1b[2J", b"<!ENTITY", b"null", b" ", b""]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([RSS, ATOM, RDF, JSON]),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), _BITS), min_size=1, max_size=12),
)
def test_spoilt_feeds_are_read_or_refused(
    data: bytes, cuts: list[tuple[float, int, bytes]]
) -> None:
    """By an error of ours, and whatever is read has no control characters in its titles."""
    for place, gone, put in cuts:
        at = int(place * len(data))
        data = data[:at] + put + data[at + gone :]
    try:
        feed = read_feed(data, "x", address="https://a.example/feed")
    except IntakeError:
        return
    for entry in feed.entries:
        assert entry.title is None or entry.title.isprintable()
        assert isinstance(entry.stamp, str)
        assert entry.day is None or entry.day.year > 0


def test_a_stamp_changes_with_the_item() -> None:
    """When it says that it changed, or what it holds in full is something else."""
    (entry,) = read_feed(ATOM, "pier").entries
    assert replace(entry, changed="2025-03-13").stamp != entry.stamp
    assert replace(entry, content=entry.content.replace("hour 7", "hour 8")).stamp != entry.stamp
    assert replace(entry, title="Other").stamp == entry.stamp
    teaser = replace(entry, is_content=False, content="A truce …")
    assert replace(teaser, content="A truce …, at last …").stamp == teaser.stamp


@pytest.mark.parametrize(
    ("content", "is_content", "teases"),
    [
        (LONG, False, False),
        (f"{LONG} And then…", False, True),
        (f"{LONG} And then [...]", True, True),
        (f"<p>{LONG}</p><p><a href='x'>Continue reading</a></p>", True, True),
        (f"<p>{LONG}</p><p>Read the full story</p>", False, True),
        (f"{LONG} Read more »", False, True),
        (f"{LONG} (Full story)", True, True),
        (f"<p>{LONG}</p><p>She asked him to read more of it aloud.</p>", False, False),
        ("The port was closed.", False, True),
        ("The port was closed. " * 30, True, False),
        ("The port was closed. " * 30, False, True),
        ("The port was closed.", True, True),
        ("", False, True),
    ],
)
def test_a_teaser_is_told_from_an_article(content: str, *, is_content: bool, teases: bool) -> None:
    """By how it ends, by how long it is, and by what its feed calls it."""
    (entry,) = read_feed(RDF, "quay").entries
    entry = replace(entry, content=content, is_content=is_content)
    assert entry.teases is teases
    assert replace(entry, address=None).teases is False


def test_what_only_leads_on_is_no_part_of_the_text() -> None:
    """The last lines of a teaser are the feed's, not the article's."""
    (entry,) = read_feed(RDF, "quay").entries
    entry = replace(entry, content="<p>The port was closed.</p><p>Read more</p><p>More »</p>")
    assert entry.paragraphs == ("The port was closed.",)
    for ending in (" Read more", " Continue reading →", " (read on)", "Full story"):
        held = replace(entry, content=f"The port was closed.{ending}")
        assert held.paragraphs == ("The port was closed.",)
    kept = "Nobody wants to read more"
    assert replace(entry, content=kept * 3).paragraphs == (kept * 3,)
    assert json.dumps(entry.words) == json.dumps("Port closed\nThe port was closed.")
