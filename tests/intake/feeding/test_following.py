"""Feeds brought up to date, from a real server on this machine."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from extract.actors import ActorBook
from intake.feeding import following
from intake.feeding.following import Round, Updated, update
from intake.feeding.pacing import Pace
from intake.fetching import Limits
from intake.said import Said
from store.adding.adding import remove
from store.adding.feeds import Feed, Following, follow, read_feeds
from store.model.errors import StoreError
from store.reading.articles import read_article
from tests.intake.feeding.samples import LONG
from tests.intake.web import Web, http, page, silent

if TYPE_CHECKING:
    from store.opening import Store

BOOK = ActorBook.builtin()
LIMITS = Limits(total=20, connect=10, idle=10, private=True)


@dataclass
class Item:
    """An item of a feed."""

    name: str
    title: str = "Envoys meet in Minsk"
    link: str = ""
    text: str = "The envoys met in Minsk on Tuesday …"
    day: str = "Tue, 11 Mar 2025 08:00:00 GMT"
    changed: str = ""

    def __str__(self) -> str:
        dated = f"<pubDate>{self.day}</pubDate>" if self.day else ""
        changed = f"<a:updated>{self.changed}</a:updated>" if self.changed else ""
        link = f"<link>{self.link}</link>" if self.link else ""
        return (
            f"<item><guid isPermaLink='false'>{self.name}</guid><title>{self.title}</title>{link}"
            f"{dated}{changed}<description>{self.text}</description></item>"
        )


def feed_of(*items: Item, **headers: str) -> bytes:
    """An answer that is a feed of some items."""
    inside = "".join(map(str, items))
    text = (
        "<rss version='2.0' xmlns:a='http://www.w3.org/2005/Atom'><channel><title>The Mole</title>"
        f"{inside}</channel></rss>"
    )
    return http(text.encode(), **{"Content-Type": "application/rss+xml", **headers})


def article(number: int, *, more: str = "") -> bytes:
    """A page with an article on it."""
    return page(
        f"<html><head><title>Envoys meet for the {number}th time</title></head><body><article>"
        f"<h1>Envoys meet for the {number}th time</h1>"
        f"<p>Angela Merkel met Emmanuel Macron in Berlin on Monday, for the {number}th time.</p>"
        f"<p>{LONG[:600]}</p><p>The two agreed to speak again in April. {more}</p></article></body>"
    )


@dataclass
class Bench:
    """A store that follows one feed of a server."""

    store: Store
    web: Web
    slept: list[float] = field(default_factory=list)
    stopped: bool = False
    reached: list[tuple[int, int]] = field(default_factory=list)

    def follow(self, **how: object) -> None:
        """Follow the feed at /feed."""
        wanted = Following(name="Mole", address=self.web.at("/feed"))
        follow(self.store, replace(wanted, **how), by="ann")  # type: ignore[arg-type]

    @property
    def feed(self) -> Feed:
        """The feed as the store has it."""
        (feed,) = read_feeds(self.store)
        return feed

    def update(self, limits: Limits = LIMITS) -> Updated:
        """Bring it up to date, without waiting between two pages."""
        pace = Pace(limits, between=1_000, sleep=self.slept.append)
        return update(
            self.feed,
            Round(
                store=self.store,
                said=Said(),
                book=BOOK,
                pace=pace,
                stopped=lambda: self.stopped,
                reached=lambda done, every: self.reached.append((done, every)),
            ),
        )

    def titles(self) -> list[str]:
        """The titles of all articles, in the order in which they came in."""
        return [title for (title,) in self.store.rows("SELECT title FROM article ORDER BY id")]


@pytest.fixture
def bench(store: Store, web: Web) -> Bench:
    """A server with two articles and a feed that teases them."""
    web.says |= {f"/{n}": article(n) for n in range(1, 4)}
    web.says["/feed"] = feed_of(
        Item(
            "2",
            link=web.at("/2"),
            text="The envoys left Minsk on Wednesday …",
            day="Wed, 12 Mar 2025 08:00:00 GMT",
        ),
        Item("1", link=web.at("/1?utm_source=rss")),
    )
    return Bench(store, web)


def counts(done: Updated) -> tuple[int, ...]:
    """New, changed, known, passed over, refused, left."""
    return (done.new, done.changed, done.known, done.passed, len(done.refused), done.left)


def test_what_a_feed_teases_is_fetched_once(bench: Bench) -> None:
    """Oldest first, politely, with the day of the feed and the address without its tracking."""
    bench.follow(talks=("Harbour talks",))
    done = bench.update()
    assert counts(done) == (2, 0, 0, 0, 0, 0)
    assert (done.problem, done.notices) == (None, [])
    assert bench.titles() == ["Envoys meet for the 1th time", "Envoys meet for the 2th time"]
    assert bench.web.paths() == ["/feed", "/1", "/2"]
    assert len(bench.slept) == 2
    assert all(900 < seconds <= 1_000 for seconds in bench.slept)
    assert bench.reached == [(0, 2), (1, 2)]
    first = read_article(bench.store, done.articles[0]).article
    assert first.published == dt.date(2025, 3, 11)
    assert first.url == bench.web.at("/1")
    assert first.talks == ("Harbour talks",)
    assert first.outlet == "The Mole"
    assert "Angela Merkel met" in first.text
    assert counts(bench.update()) == (0, 0, 2, 0, 0, 0)
    assert bench.web.paths() == ["/feed", "/1", "/2", "/feed"]
    assert bench.feed.articles == 2
    assert bench.feed.checked_at


def test_an_unchanged_feed_is_not_sent_again(bench: Bench) -> None:
    """Its server is told what is known, and says that nothing is new."""
    bench.follow()
    item = Item("1", text=f"<![CDATA[<p>{LONG}</p>]]>")
    bench.web.says["/feed"] = feed_of(item, ETag='"one"', Last_Modified="Tue, 11 Mar 2025")
    assert counts(bench.update()) == (1, 0, 0, 0, 0, 0)
    bench.web.says["/feed"] = http(status="304 Not Modified")
    assert counts(bench.update()) == (0, 0, 0, 0, 0, 0)
    assert bench.web.asked[-1].headers["if-none-match"] == '"one"'
    assert bench.web.asked[-1].headers["if-modified-since"] == "Tue, 11 Mar 2025"
    assert bench.feed.etag == '"one"'


def test_what_the_feed_holds_in_full_is_not_fetched(bench: Bench) -> None:
    """The outlet is what the feed calls itself."""
    bench.web.says["/feed"] = feed_of(Item("1", link=bench.web.at("/1"), text=LONG))
    bench.follow()
    done = bench.update()
    assert counts(done) == (1, 0, 0, 0, 0, 0)
    assert bench.web.paths() == ["/feed"]
    kept = read_article(bench.store, done.articles[0]).article
    assert (kept.title, kept.outlet, kept.text) == ("Envoys meet in Minsk", "The Mole", LONG)


def test_full_text_is_as_the_person_says(bench: Bench) -> None:
    """Every page is fetched, or none."""
    bench.web.says["/feed"] = feed_of(Item("1", link=bench.web.at("/1"), text=LONG))
    bench.follow(full_text=True)
    bench.update()
    assert bench.web.paths() == ["/feed", "/1"]
    assert bench.titles() == ["Envoys meet for the 1th time"]


def test_no_page_is_fetched_where_teasers_are_enough(bench: Bench) -> None:
    """The teaser is the article."""
    bench.follow(full_text=False)
    assert counts(bench.update()) == (2, 0, 0, 0, 0, 0)
    assert bench.web.paths() == ["/feed"]
    assert bench.titles() == ["Envoys meet in Minsk", "Envoys meet in Minsk"]


def test_the_page_dates_an_item_without_a_date(bench: Bench) -> None:
    """And where neither does, the item is refused, once."""
    dated = article(1).replace(
        b"<head>", b'<head><meta property="article:published_time" content="2025-03-09T08:00Z">'
    )
    dated = page(dated.partition(b"\r\n\r\n")[2].decode())
    bench.web.says["/1"] = dated
    bench.web.says["/feed"] = feed_of(
        Item("1", link=bench.web.at("/1"), day=""), Item("2", link=bench.web.at("/2"), day="")
    )
    bench.follow()
    done = bench.update()
    assert counts(done) == (1, 0, 0, 0, 1, 0)
    kept = read_article(bench.store, done.articles[0]).article
    assert kept.published == dt.date(2025, 3, 9)
    assert done.refused[0].why.startswith(bench.web.at("/2"))
    assert counts(bench.update()) == (0, 0, 2, 0, 0, 0)


def test_a_filter_passes_over_what_nobody_wants(bench: Bench) -> None:
    """Before anything is fetched; a known item is not weighed again."""
    bench.web.says["/feed"] = feed_of(
        Item("1", "Macron speaks", bench.web.at("/1"), "The president spoke …"),
        Item("2", "Cup final", bench.web.at("/2"), "A late goal …"),
        Item("3", "Paris talks", bench.web.at("/3"), "Talks on tolls …"),
    )
    bench.follow(actors=("Emmanuel Macron", "France"))
    assert counts(bench.update()) == (2, 0, 0, 1, 0, 0)
    assert bench.web.paths() == ["/feed", "/3", "/1"]
    assert counts(bench.update()) == (0, 0, 3, 0, 0, 0)


def test_an_item_that_came_in_on_another_way_is_known(bench: Bench) -> None:
    """By its address, without being fetched."""
    bench.follow()
    bench.update()
    bench.web.says["/feed"] = feed_of(Item("other name", link=bench.web.at("/2")))
    assert counts(bench.update()) == (0, 0, 1, 0, 0, 0)
    assert bench.web.paths().count("/2") == 1


def test_an_article_that_was_removed_does_not_come_back(bench: Bench) -> None:
    """Its item stays known."""
    bench.follow()
    done = bench.update()
    remove(bench.store, done.articles[0])
    assert counts(bench.update()) == (0, 0, 2, 0, 0, 0)
    assert bench.feed.articles == 1


def test_an_item_that_changes_is_a_later_version(bench: Bench) -> None:
    """Where its feed says that it changed, its page is looked at again."""
    item = Item("1", link=bench.web.at("/1"), changed="2025-03-11T08:00:00Z")
    bench.web.says["/feed"] = feed_of(item)
    bench.follow()
    bench.update()
    bench.web.says["/feed"] = feed_of(replace(item, changed="2025-03-11T12:00:00Z"))
    assert counts(bench.update()) == (0, 0, 1, 0, 0, 0)
    bench.web.says["/feed"] = feed_of(replace(item, changed="2025-03-11T14:00:00Z"))
    bench.web.says["/1"] = article(1, more="Both left at once.")
    assert counts(bench.update()) == (0, 1, 0, 0, 0, 0)


def test_a_page_that_will_not_be_had_leaves_the_teaser(bench: Bench) -> None:
    """A wall is no reason to know nothing; a notice says so."""
    bench.web.says["/1"] = http(status="403 Forbidden")
    bench.follow()
    done = bench.update()
    assert counts(done) == (2, 0, 0, 0, 0, 0)
    (notice,) = done.notices
    assert "does not let Parley have it (403). What the feed says of it was read." in notice
    assert bench.titles()[0] == "Envoys meet in Minsk"


def test_a_page_that_cannot_be_had_now_is_left_for_the_next_time(bench: Bench) -> None:
    """And the whole feed is asked for again then."""
    bench.web.says["/1"] = http(status="502 Bad Gateway")
    said = bench.web.says["/feed"]
    assert isinstance(said, bytes)
    bench.web.says["/feed"] = said.replace(b"Connection", b'ETag: "one"\r\nConnection')
    bench.follow()
    assert counts(bench.update()) == (1, 0, 0, 0, 1, 1)
    assert bench.feed.etag is None
    bench.web.says["/1"] = article(1)
    assert counts(bench.update()) == (1, 0, 1, 0, 0, 0)
    assert bench.feed.etag == '"one"'


def test_a_server_that_asks_for_patience_gets_it(bench: Bench) -> None:
    """Its other pages are not asked for in this round."""
    bench.web.says["/1"] = http(status="429 Too Many Requests", Retry_After="60")
    bench.follow()
    done = bench.update()
    assert counts(done) == (0, 0, 0, 0, 2, 2)
    assert bench.web.paths() == ["/feed", "/1"]
    assert done.refused[1].why.endswith("was not asked for: its server wants to be left alone.")


def test_a_feed_that_asks_for_patience_is_left_alone(bench: Bench) -> None:
    """Until it says so, over many rounds."""
    bench.web.says["/feed"] = http(status="429 Too Many Requests", Retry_After="3600")
    bench.follow()
    assert "asked too often" in (bench.update().problem or "")
    done = bench.update()
    assert (done.problem, done.waits) == (None, bench.feed.wait_until)
    assert len(bench.web.asked) == 1
    until = dt.datetime.fromisoformat(done.waits or "")
    assert 3500 < (until - dt.datetime.now(dt.UTC)).total_seconds() <= 3600
    bench.store.run("UPDATE feed SET wait_until = '2025-01-01T00:00:00+00:00'")
    bench.web.says["/feed"] = feed_of()
    assert bench.update().waits is None
    assert bench.feed.wait_until is None


@pytest.mark.parametrize(
    ("says", "words"),
    [
        (http(status="404 Not Found"), "there is no such page (404)"),
        (http(status="500 Oops"), "answers “Internal Server Error” (500)"),
        (page("<p>We have moved.</p>"), "is no feed"),
        (http(b"\x00\x01\x02", Content_Type="application/rss+xml"), "is not a text file"),
        (b"", "hung up without an answer"),
    ],
)
def test_a_feed_that_fails_says_why(bench: Bench, says: bytes, words: str) -> None:
    """And the next time it is tried again."""
    bench.follow()
    bench.web.says["/feed"] = says
    done = bench.update()
    assert words in (done.problem or "")
    assert bench.feed.problem == done.problem
    bench.web.says["/feed"] = feed_of()
    assert bench.update().problem is None
    assert bench.feed.problem is None


def test_a_feed_that_falls_silent_is_given_up(bench: Bench) -> None:
    """In a moment, with what it said before lost."""
    bench.web.says["/feed"] = silent(bench.web, b"HTTP/1.1 200 OK\r\n\r\n<rss>")
    bench.follow()
    assert "stopped sending" in (bench.update(replace(LIMITS, idle=0.3)).problem or "")


def test_a_feed_that_is_gone_is_not_asked_again(bench: Bench) -> None:
    """It is told each time, until somebody forgets it."""
    bench.web.says["/feed"] = http(status="410 Gone")
    bench.follow()
    assert "gone for good (410)." in (bench.update().problem or "")
    assert bench.feed.gone
    assert (bench.update().problem or "").endswith("`parley feed remove` forgets it.")
    assert len(bench.web.asked) == 1


def test_a_feed_that_moves_for_good_is_followed_there(bench: Bench) -> None:
    """For now is not for good; and two feeds do not become one."""
    bench.web.says["/new"] = feed_of()
    bench.web.says["/feed"] = http(status="302 Found", Location="/new")
    bench.follow()
    assert bench.update().notices == []
    assert bench.feed.following.address == bench.web.at("/feed")
    bench.web.says["/feed"] = http(status="301 Moved", Location="/new")
    assert bench.update().notices == [f"Mole has moved for good to {bench.web.at('/new')}."]
    assert bench.feed.following.address == bench.web.at("/new")
    other = follow(bench.store, Following(name="Other", address=bench.web.at("/feed")), by="ann")
    done = update(
        other, Round(store=bench.store, said=Said(), book=BOOK, pace=Pace(LIMITS, between=0))
    )
    assert "which is followed already" in done.notices[0]


def test_no_more_pages_than_some_are_fetched_at_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest comes with the next updates."""
    monkeypatch.setattr(following, "MOST_PAGES", 2)
    bench.web.says["/feed"] = feed_of(
        *(Item(str(n), link=bench.web.at(f"/{n}")) for n in (3, 2, 1))
    )
    bench.follow()
    assert counts(bench.update()) == (2, 0, 0, 0, 0, 1)
    assert counts(bench.update()) == (1, 0, 2, 0, 0, 0)


def test_who_wants_to_stop_leaves_the_rest(bench: Bench) -> None:
    """Nothing more is fetched or read."""
    bench.follow()
    bench.stopped = True
    assert counts(bench.update()) == (0, 0, 0, 0, 0, 2)
    assert bench.web.paths() == ["/feed"]


def test_a_fault_of_our_own_stops_no_other_item(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, with where it happened."""
    from intake.feeding.items import best

    def fails(entry: object, *rest: object, **more: object) -> object:
        if getattr(entry, "name", "") == "1":
            raise KeyError("x")
        return best(entry, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(following, "best", fails)
    bench.follow()
    done = bench.update()
    assert counts(done) == (1, 0, 0, 0, 1, 0)
    assert isinstance(done.refused[0].error, KeyError)


def test_a_store_that_cannot_be_written_is_no_fault_of_the_feed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is noted as refused."""

    def full(*_: object) -> object:
        raise StoreError("The disk is full.")

    bench.follow()
    monkeypatch.setattr(following, "add_piece", full)
    with pytest.raises(StoreError, match="full"):
        bench.update()
    monkeypatch.undo()
    assert counts(bench.update()) == (2, 0, 0, 0, 0, 0)
