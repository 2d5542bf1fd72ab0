"""Feeds that are followed, as the store keeps them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add, remove
from store.adding.feeds import (
    Following,
    ItemOutcome,
    article_at,
    change_feed,
    find_feed,
    follow,
    item_key,
    keep_item,
    known_items,
    note_checked,
    note_failed,
    note_moved,
    read_feeds,
    unfollow,
)
from store.model.errors import BadChangeError, DamagedStoreError, NotFoundError
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from store.adding.feeds import Feed
    from store.opening import Store

MOLE = Following(
    name="The Mole",
    address="https://mole.example/feed",
    talks=("Grain", "Ports"),
    words=("harbour talks", "strike"),
    actors=("Anna Vasquez",),
    full_text=False,
)


def only(store: Store) -> Feed:
    """The only feed."""
    (feed,) = read_feeds(store)
    return feed


def test_a_feed_is_kept_as_it_is_followed(store: Store) -> None:
    """With its talks and filter, and nothing known of it yet."""
    feed = follow(store, MOLE, by="ann")
    assert feed.following == MOLE
    assert (feed.etag, feed.modified, feed.checked_at, feed.problem) == (None,) * 4
    assert (feed.gone, feed.wait_until, feed.articles) == (False, None, 0)
    assert only(store) == feed
    assert store.row("SELECT by FROM feed") == ("ann",)


@pytest.mark.parametrize("full_text", [True, False, None])
def test_full_text_is_asked_for_or_not_or_left_open(store: Store, full_text: bool | None) -> None:
    """Three states."""
    follow(store, replace(MOLE, full_text=full_text), by="ann")
    assert only(store).following.full_text is full_text


def test_feeds_are_listed_by_name(store: Store) -> None:
    """Without regard to case."""
    for name in ("beta", "Alpha", "Gamma"):
        follow(store, replace(MOLE, name=name, address=f"https://{name}.example"), by="ann")
    assert [feed.following.name for feed in read_feeds(store)] == ["Alpha", "beta", "Gamma"]


def test_no_two_feeds_share_a_name_or_an_address(store: Store) -> None:
    """Nor has any none."""
    follow(store, MOLE, by="ann")
    for other, words in (
        (replace(MOLE, name="Other"), "followed already, as 'The Mole'"),
        (replace(MOLE, address="https://x.example"), "Another feed is called 'The Mole'"),
        (replace(MOLE, name=" "), "has to have a name"),
    ):
        with pytest.raises(BadChangeError, match=words):
            follow(store, other, by="ann")
    second = follow(store, Following(name="Other", address="https://x.example"), by="ann")
    with pytest.raises(BadChangeError, match="Another feed is called 'The Mole'"):
        change_feed(store, second.id, replace(second.following, name="The Mole"))
    assert len(read_feeds(store)) == 2


def test_a_changed_filter_looks_at_everything_again(store: Store) -> None:
    """But for what was kept; and the whole feed is asked for once more."""
    number = follow(store, MOLE, by="ann").id
    for name, outcome in zip("abc", ItemOutcome, strict=True):
        keep_item(store, number, item_key(name), "1", outcome)
    note_checked(store, number, etag='"e"', modified="m")
    wanted = replace(MOLE, words=(), name="Mole")
    feed = change_feed(store, number, wanted)
    assert feed.following == wanted
    assert (feed.etag, feed.modified) == (None, None)
    assert known_items(store, number) == {item_key("a"): "1"}


def test_checks_are_noted(store: Store) -> None:
    """Those that went well clear what did not."""
    number = follow(store, MOLE, by="ann").id
    note_failed(store, number, "It is\0closed.", gone=True, wait_until="2025-01-01T00:00:00+00:00")
    feed = only(store)
    assert (feed.problem, feed.gone) == ("It is\ufffdclosed.", True)
    assert feed.wait_until == "2025-01-01T00:00:00+00:00"
    assert feed.checked_at
    note_checked(store, number, etag='"e"', modified="m")
    feed = only(store)
    assert (feed.problem, feed.gone, feed.wait_until) == (None, False, None)
    assert (feed.etag, feed.modified) == ('"e"', "m")
    note_failed(store, number, "It is closed.")
    assert only(store).etag == '"e"'
    assert only(store).gone is False


def test_a_move_is_noted_unless_another_is_there(store: Store) -> None:
    """Two feeds that come to one address stay two."""
    number = follow(store, MOLE, by="ann").id
    assert note_moved(store, number, "https://new.example/feed")
    assert only(store).following.address == "https://new.example/feed"
    other = follow(store, replace(MOLE, name="Other"), by="ann").id
    assert not note_moved(store, other, "https://new.example/feed")
    assert find_feed(store, "Other").following.address == MOLE.address


def test_items_are_known_by_what_became_of_them(store: Store) -> None:
    """The last word counts; their articles are counted, also when one goes."""
    number = follow(store, MOLE, by="ann").id
    article = add(store, reading(claim())).article
    key = item_key("a")
    keep_item(store, number, key, "1", ItemOutcome.REFUSED)
    keep_item(store, number, key, "2", ItemOutcome.KEPT, article=article)
    keep_item(store, number, item_key("b"), "1", ItemOutcome.PASSED)
    assert known_items(store, number) == {key: "2", item_key("b"): "1"}
    assert known_items(store, number + 1) == {}
    assert only(store).articles == 1
    remove(store, article)
    assert only(store).articles == 0
    assert known_items(store, number)[key] == "2"


def test_articles_outlive_their_feed(store: Store) -> None:
    """What is followed no more leaves nothing else behind."""
    number = follow(store, MOLE, by="ann").id
    article = add(store, reading(claim(), url="https://mole.example/1")).article
    keep_item(store, number, item_key("a"), "1", ItemOutcome.KEPT, article=article)
    unfollow(store, number)
    assert read_feeds(store) == []
    assert store.row("SELECT count(*) FROM feed_item") == (0,)
    assert article_at(store, "https://mole.example/1") == article
    assert article_at(store, "https://mole.example/2") is None


def test_a_feed_is_found_by_what_people_call_it(store: Store) -> None:
    """Its name, its address, its name in another case, a part of it."""
    follow(store, MOLE, by="ann")
    follow(store, Following(name="The Molehill", address="https://hill.example"), by="ann")
    for words in ("The Mole", MOLE.address, "the MOLE"):
        assert find_feed(store, words).following == MOLE
    assert find_feed(store, "hill").following.name == "The Molehill"
    with pytest.raises(NotFoundError, match="may be any of: The Mole, The Molehill"):
        find_feed(store, "mole")
    with pytest.raises(NotFoundError, match="No feed is called 'x y'; there are: The Mole, The M"):
        find_feed(store, "x y")
    with pytest.raises(NotFoundError):
        find_feed(store, "")


def test_a_row_that_none_can_read_is_damage(store: Store) -> None:
    """Not a fault of the program."""
    follow(store, MOLE, by="ann")
    store.run("UPDATE feed SET talks = 'x'")
    with pytest.raises(DamagedStoreError):
        read_feeds(store)
