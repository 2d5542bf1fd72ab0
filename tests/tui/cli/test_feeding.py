"""`parley feed` and `parley update`, on a real server on this machine."""

from __future__ import annotations

import argparse
import json
import os
import signal
import time
from typing import TYPE_CHECKING, Any

import pytest

from intake.feeding import pacing
from intake.feeding.following import Updated, update
from store.adding.feeds import read_feeds
from store.model.errors import BusyStoreError
from store.opening import open_store
from tests.intake.web import Web, http, page
from tests.tui.cli.test_listing_fields import FIELDS
from tui.cli import updating
from tui.cli.feeding_options import span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.tui.cli.conftest import Parley

TEXT = " ".join(f"Angela Merkel met Emmanuel Macron in Berlin on day {n}." for n in range(60))


def feed(title: str, *numbers: int) -> bytes:
    """An answer that is a feed with whole articles."""
    items = "".join(
        f"<item><guid isPermaLink='false'>{n}</guid><title>Day {n}</title>"
        f"<pubDate>{n} Mar 2025 08:00:00 GMT</pubDate>"
        f"<description>{TEXT} {n} times.</description></item>"
        for n in numbers
    )
    text = f"<rss version='2.0'><channel><title>{title}</title>{items}</channel></rss>"
    return http(text.encode(), Content_Type="application/rss+xml")


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A server with two feeds; nobody waits between two requests to it."""
    monkeypatch.setattr(pacing, "BETWEEN", 0.0)
    served = Web()
    served.says |= {"/mole": feed("The Mole", 1, 2), "/pier": feed("The Pier", 3)}
    yield served
    served.close()


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a store will be."""
    return tmp_path / "talks.db"


@pytest.fixture
def followed(parley: Parley, web: Web, db: Path) -> Path:
    """A store that follows both."""
    for path in ("/mole", "/pier"):
        done = parley("feed", "add", web.at(path), "--allow-private", "--db", db)
        assert done.code == 0, done.err
    return db


def test_a_feed_is_followed_by_its_address(parley: Parley, web: Web, db: Path) -> None:
    """By the name that it gives itself; its articles come with the first update."""
    add = ("feed", "add", web.at("/mole"), "--allow-private", "--db", db)
    done = parley(*add)
    assert (done.code, done.err) == (0, "")
    assert done.out == "The Mole is followed; `parley update` reads it in.\n"
    assert parley(*add).out == "The Mole is followed already.\n"
    assert parley("articles", "--db", db).code == 1
    done = parley("update", "--allow-private", "--db", db)
    assert (done.code, done.out, done.err) == (0, "The Mole: 2 new\n", "")
    assert len(parley("articles", "--format", "jsonl", "--db", db).lines) == 2
    done = parley("update", "--allow-private", "--db", db)
    assert done.out == "The Mole: 2 known\n"


def test_a_page_leads_to_its_feed(parley: Parley, web: Web, db: Path) -> None:
    """As browsers find it."""
    web.says["/"] = page(
        "<html><head><link rel='alternate' type='text/html' href='/en'>"
        "<link rel='alternate' type='application/rss+xml; charset=utf-8' href='mole'></head>"
        "<body><p>News.</p></body></html>"
    )
    web.says["/none"] = page("<html><body><p>News.</p></body></html>")
    web.says["/loop"] = page("<link rel='alternate' type='application/rss+xml' href='/none'>")
    add = ("feed", "add", "--allow-private", "--db", db)
    assert parley(*add, web.at("/")).out.startswith("The Mole is followed;")
    with open_store(db) as store:
        assert read_feeds(store)[0].following.address == web.at("/mole")
    assert parley(*add, web.at("/mole"), web.at("/")).out == "The Mole is followed already.\n" * 2
    done = parley(*add, web.at("/none"), web.at("/loop"))
    assert done.code == 2
    assert done.err == (
        f"parley: {web.at('/none')} is a page, and names no feed.\n"
        f"parley: {web.at('/loop')} names {web.at('/none')} as its feed, which is none.\n"
    )


def test_what_cannot_be_followed_is_told(parley: Parley, web: Web, db: Path) -> None:
    """And the rest is done."""
    done = parley(
        "feed", "add", web.at("/no"), "x.opml", web.at("/pier"), "--allow-private", "--db", db
    )
    assert done.code == 2
    assert done.out == "The Pier is followed; `parley update` reads it in.\n"
    first, second = done.err.splitlines()
    assert first == f"parley: {web.at('/no')} cannot be fetched: there is no such page (404)."
    assert second == "parley: x.opml cannot be read: no such file or directory."
    done = parley("feed", "add", web.at("/mole"), "--db", db)
    assert "is not on the public internet" in done.err
    assert parley("feed", "add", "--db", db).err == (
        "parley: `parley feed add` takes the address of a feed, or an OPML file.\n"
    )
    done = parley("feed", "add", "a", "b", "--name", "x", "--db", db)
    assert done.err == "parley: --name goes with one feed.\n"


def test_how_a_feed_is_followed_can_be_changed(parley: Parley, web: Web, db: Path) -> None:
    """What is not said stays; '' is none."""
    add = ("feed", "add", web.at("/mole"), "--allow-private", "--db", db)
    parley(*add, "--name", "Mole", "--talks", "T", "--words", "x y", "--actor", "Macron")
    done = parley(*add, "--words", "", "--no-full-text")
    assert done.out == "Mole is followed otherwise from now on.\n"
    done = parley("feed", "list", "--format", "json", "--db", db)
    (record,) = json.loads(done.out)
    assert tuple(record) == FIELDS["feeds"]
    assert record == {
        "name": "Mole",
        "address": web.at("/mole"),
        "talks": ["T"],
        "words": [],
        "actors": ["Macron"],
        "full_text": False,
        "articles": 0,
        "checked": None,
        "outcome": None,
        "waits": None,
    }
    parley("update", "--allow-private", "--db", db)
    assert parley("articles", "--talks", "T", "--format", "jsonl", "--db", db).out.count("\n") == 2


def test_feeds_are_listed(parley: Parley, followed: Path, web: Web) -> None:
    """With when they were checked, and with what outcome."""
    assert "never" in parley("feed", "list", "--db", followed).out
    web.says["/pier"] = http(status="500 No")
    parley("update", "--allow-private", "--db", followed)
    head, mole, pier = parley("feed", "list", "--db", followed).lines
    assert head.split()[:4] == ["NAME", "ARTICLES", "CHECKED", "OUTCOME"]
    assert mole.split()[:3] == ["The", "Mole", "2"]
    assert " read" in mole
    assert "Internal Server Error" in pier
    assert len(parley("feed", "list", "pier", "--format", "csv", "--db", followed).lines) == 2


def test_nothing_followed_is_nothing_found(parley: Parley, db: Path) -> None:
    """For both commands."""
    open_store(db, create=True).close()
    for words in (("feed", "list"), ("update",)):
        done = parley(*words, "--db", db)
        assert (done.code, done.err) == (
            1,
            "parley: no feed is followed; `parley feed add ADDRESS` begins.\n",
        )
    done = parley("update", "mole", "--db", db)
    assert (done.code, done.err) == (
        1,
        "parley: No feed is called 'mole'; none is followed.\n",
    )


def test_a_feed_is_forgotten(parley: Parley, followed: Path, web: Web) -> None:
    """Its articles stay."""
    parley("update", "--allow-private", "--db", followed)
    done = parley("feed", "remove", "mole", "--db", followed)
    assert done.out == "The Mole is not followed any more; its articles stay.\n"
    assert len(parley("feed", "list", "--format", "jsonl", "--db", followed).lines) == 1
    assert len(parley("articles", "--format", "jsonl", "--db", followed).lines) == 3
    assert parley("feed", "remove", "mole", "--db", followed).code == 1
    assert parley("feed", "remove", "--db", followed).code == 2
    assert parley("feed", "remove", "pier", "--read-only", "--db", followed).code == 2


def test_lists_of_feeds_go_out_and_in(parley: Parley, followed: Path, tmp_path: Path) -> None:
    """As OPML, without anything being fetched."""
    done = parley("feed", "list", "--format", "opml", "--db", followed)
    file, other = tmp_path / "feeds.opml", tmp_path / "other.db"
    file.write_text(done.out)
    done = parley("feed", "add", file, "--talks", "T", "--db", other)
    assert done.out.count("is followed;") == 2
    records = [
        json.loads(line)
        for line in parley("feed", "list", "--format", "jsonl", "--db", other).lines
    ]
    assert [(one["name"], one["talks"]) for one in records] == [
        ("The Mole", ["T"]),
        ("The Pier", ["T"]),
    ]


def test_a_list_with_odd_entries_is_followed_as_far_as_it_goes(
    parley: Parley, db: Path, tmp_path: Path
) -> None:
    """Names that come twice are told apart by their servers; what is no address is told."""
    file = tmp_path / "feeds.opml"
    addresses = ("feed://a.example/1", "https://b.example/", "https://b.example/2", "mailto:x@y")
    outlines = "".join(f"<outline text='News' xmlUrl='{one}'/>" for one in addresses)
    file.write_text(f"<opml><body>{outlines}</body></opml>")
    done = parley("feed", "add", file, "--db", db)
    assert done.code == 2
    assert done.err == "parley: mailto:x@y is no http or https address.\n"
    assert [line.partition(" is followed")[0] for line in done.lines] == [
        "News",
        "News (b.example)",
        "https://b.example/2",
    ]
    listed = parley("feed", "list", "--format", "json", "--db", db).out
    assert {one["address"] for one in json.loads(listed)} == {
        "http://a.example/1",
        "https://b.example/",
        "https://b.example/2",
    }
    done = parley("feed", "add", file, "--name", "x", "--db", db)
    assert done.err == "parley: --name goes with one feed.\n"


def test_addresses_that_begin_with_feed(parley: Parley, web: Web, db: Path) -> None:
    """As programs hand them on."""
    address = web.at("/mole")
    for name in (f"feed:{address}", address.replace("http:", "feed:")):
        done = parley("feed", "add", name, "--allow-private", "--db", db)
        assert done.out.startswith("The Mole is followed"), done.err


def test_a_failing_feed_stops_no_other(parley: Parley, followed: Path, web: Web) -> None:
    """Each is a line, what went wrong is told beside, and the code says so."""
    web.says["/mole"] = http(status="404 No")
    done = parley("update", "--allow-private", "--db", followed)
    assert (done.code, done.out) == (2, "The Pier: 1 new\n")
    assert done.err == (
        f"parley: The Mole: {web.at('/mole')} cannot be fetched: there is no such page (404).\n"
    )
    assert parley("update", "pier", "--allow-private", "--db", followed).code == 0


def test_what_came_in_for_a_program(parley: Parley, followed: Path, web: Web) -> None:
    """An object a feed."""
    web.says["/pier"] = http(status="404 No")
    done = parley("update", "--allow-private", "--format", "json", "--db", followed)
    mole, pier = json.loads(done.out)
    assert mole == {
        "feed": "The Mole",
        "address": web.at("/mole"),
        "new": 2,
        "changed": 0,
        "known": 0,
        "passed": 0,
        "refused": [],
        "left": 0,
        "articles": [1, 2],
        "waits": None,
        "problem": None,
    }
    assert pier["problem"] == f"{web.at('/pier')} cannot be fetched: there is no such page (404)."
    done = parley("update", "mole", "--allow-private", "--format", "jsonl", "--db", followed)
    assert json.loads(done.out)["known"] == 2


def test_a_server_that_wants_to_be_left_alone(parley: Parley, followed: Path, web: Web) -> None:
    """It is told until when, and that is no failure."""
    web.says["/mole"] = http(status="503 Later", Retry_After="7200")
    assert parley("update", "mole", "--allow-private", "--db", followed).code == 2
    done = parley("update", "mole", "--allow-private", "--db", followed)
    assert done.code == 0
    assert done.out.startswith("The Mole: left alone until 2")
    assert done.out.endswith(" UTC, as its server asks\n")


def test_again_and_again(
    parley: Parley, followed: Path, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every so often, whatever fails; Ctrl-C ends it."""
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 1:
            web.says["/mole"] = feed("The Mole", 1, 2, 4)
        if len(slept) == 2:
            monkeypatch.setattr(updating, "_round", busy)
        if len(slept) == 3:
            raise KeyboardInterrupt

    def busy(*_: object) -> int:
        raise BusyStoreError("The store is kept locked.")

    monkeypatch.setattr(time, "sleep", sleep)
    done = parley("update", "mole", "--every", "15m", "--allow-private", "--db", followed)
    assert done.code == 130
    assert done.out == "The Mole: 2 new\nThe Mole: 1 new, 2 known\n"
    assert done.err == "parley: The store is kept locked.\n"
    assert all(890 < seconds <= 900 for seconds in slept)


def test_what_is_refused_in_a_feed_is_told(parley: Parley, followed: Path, web: Web) -> None:
    """Once, and the code says so; the rest of the feed is read."""
    web.says["/mole"] = http(
        b"<rss version='2.0'><channel><title>T</title><item><title>Bare</title></item>"
        b"<item><title>Undated</title><description>The port was closed.</description></item>"
        b"</channel></rss>"
    )
    done = parley("update", "mole", "--allow-private", "--db", followed)
    assert (done.code, done.out) == (2, "The Mole: 2 refused\n")
    undated, bare = done.err.splitlines()
    assert undated.startswith("parley: The Mole “Undated”: ")
    assert bare == "parley: The Mole “Bare” has no text in its feed."
    done = parley("update", "mole", "--allow-private", "--db", followed)
    assert (done.code, done.out, done.err) == (0, "The Mole: 2 known\n", "")


def test_an_empty_feed_has_nothing_new(parley: Parley, followed: Path, web: Web) -> None:
    """It is no failure."""
    web.says["/mole"] = feed("The Mole")
    done = parley("update", "mole", "--allow-private", "--db", followed)
    assert (done.code, done.out) == (0, "The Mole: nothing new\n")


def test_a_move_is_told(parley: Parley, followed: Path, web: Web) -> None:
    """Beside the line of the feed."""
    web.says["/mole"] = http(status="301 Moved", Location="/there")
    web.says["/there"] = feed("The Mole", 1)
    done = parley("update", "mole", "--allow-private", "--db", followed)
    assert (done.code, done.out) == (0, "The Mole: 1 new\n")
    assert done.err == f"parley: The Mole has moved for good to {web.at('/there')}.\n"


def test_ctrl_c_ends_after_the_article_in_hand(
    parley: Parley, followed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is left comes with the next update."""

    def interrupted(*words: Any) -> Updated:
        os.kill(os.getpid(), signal.SIGINT)
        return update(*words)

    with monkeypatch.context() as patched:
        patched.setattr(updating, "update", interrupted)
        done = parley("update", "--allow-private", "--every", "1h", "--db", followed)
    assert (done.code, done.out) == (130, "The Mole: 2 left for the next time\n")
    assert done.err == "parley: stopped; the same command goes on from here.\n"
    assert parley("update", "mole", "--allow-private", "--db", followed).out == "The Mole: 2 new\n"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("15m", 900), ("2h", 7200), ("1d", 86_400), ("1h30m", 5400), (" 1M ", 60), ("1d2h3m", 93_780)],
)
def test_spans_of_time(text: str, seconds: int) -> None:
    """Days, hours and minutes."""
    assert span(text) == seconds


@pytest.mark.parametrize("text", ["", "15", "0m", "m", "30s", "-1m", "1m2h", "soon", "1.5h"])
def test_what_is_no_span_of_time(text: str) -> None:
    """Seconds are none: no server is asked so often."""
    with pytest.raises(argparse.ArgumentTypeError, match="is no span of time such as 15m"):
        span(text)
