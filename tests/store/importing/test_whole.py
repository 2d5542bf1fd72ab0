"""A store that is exported and imported into an empty one is the same store."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from store.adding import changing, feeds
from store.adding.adding import add
from store.exporting.contents import contents
from store.exporting.exporting import records
from store.importing import Became, Importing
from store.keeping import byhand, deciding, keeping, looks, saved
from store.model import Filter, Kind, Participant, Role
from store.model.errors import StoreError
from store.opening import Store, open_store
from store.reading.events import read_page
from tests.store.conftest import check
from tests.store.many import CAST, some_readings
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path


def imported(path: Path, found: Iterable[object]) -> list[str]:
    """The contents of a new store that some records were imported into."""
    with open_store(path, create=True) as other:
        coming = Importing(other)
        for record in found:
            coming.take(json.loads(json.dumps(record)))
        coming.finish()
        assert coming.ended
        check(other)
        return contents(other)


def copied(store: Store, name: str = "copy.db") -> list[str]:
    """The contents of a copy made by exporting and importing."""
    return imported(store.path.with_name(name), records(store))


def some_event(store: Store, chance: random.Random) -> int:
    """The number of any event."""
    return chance.choice(read_page(store, Filter(), rows=500)).id


def some_claim(store: Store, chance: random.Random) -> int:
    """The number of any claim that counts."""
    return int(chance.choice(store.rows("SELECT id FROM claim WHERE event IS NOT NULL"))[0])


def some_article(store: Store, chance: random.Random) -> int:
    """The number of any article."""
    return int(chance.choice(store.rows("SELECT id FROM article"))[0])


def _follow(store: Store, chance: random.Random) -> None:
    """Follow a feed, one item of which became an article and another nothing."""
    name = chance.choice(("Courier", "Herald"))
    wanted = feeds.Following(name=name, address=f"https://{name}.example/feed", talks=("Grain",))
    number = feeds.follow(store, wanted, by="ada").id
    kept = some_article(store, chance)
    feeds.keep_item(store, number, "a", "1", feeds.ItemOutcome.KEPT, article=kept)
    feeds.keep_item(store, number, "b", "2", feeds.ItemOutcome.PASSED)


ACTS: tuple[Callable[[Store, random.Random], object], ...] = (
    lambda s, c: keeping.star(s, some_event(s, c), by="ada"),
    lambda s, c: keeping.tag(s, some_event(s, c), c.choice(("key", "later")), by="bob"),
    lambda s, c: keeping.note(s, some_event(s, c), "So they say.", by="ada"),
    lambda s, c: keeping.correct_event(s, some_event(s, c), "kind", c.choice(list(Kind)), by="ada"),
    lambda s, c: keeping.correct_claim(s, some_claim(s, c), "date", "2015-02", by="bob"),
    lambda s, c: keeping.correct_claim(
        s, some_claim(s, c), "actors", json.dumps([["Zed", "source"]]), by="bob"
    ),
    lambda s, c: keeping.hide(s, some_claim(s, c), by="ada"),
    lambda s, c: keeping.merge(s, [some_event(s, c), some_event(s, c)], by="ada"),
    lambda s, c: keeping.part(s, [some_claim(s, c)], by="ada"),
    lambda s, _: keeping.undo(s, by="ada"),
    lambda s, _: keeping.redo(s, by="ada"),
    lambda s, c: deciding.reject(s, c.choice(CAST), by="ada"),
    lambda s, c: deciding.merge(s, c.choice(CAST), c.choice(CAST), by="ada"),
    lambda s, c: deciding.rename(s, c.choice(CAST), c.choice(("Anna V.", "The Lady")), by="bob"),
    lambda s, c: deciding.undo(s, c.choice(CAST)),
    lambda s, c: changing.edit(s, some_article(s, c), by="ada", title="Other", talks=["Mine"]),
    lambda s, c: changing.edit(s, some_article(s, c), by="ada", url="https://example.org/a"),
    lambda s, c: changing.remove(s, some_article(s, c)),
    lambda s, c: byhand.write_event(
        s, f"They met {c.random()}.", byhand.Told(date="2015-03-01"),
        published=date(2015, 3, 2), by="ada",
    ),
    lambda s, c: byhand.write_claim(
        s, some_article(s, c), 0, 12, byhand.Told(
            date="2015-03-01", actors=(Participant("Nora", Role.SOURCE),)
        ), by="bob",
    ),
    lambda s, _: looks.mark_seen(s, "ada"),
    lambda s, _: saved.save_filter(s, "grain", Filter(words="grain"), by="ada"),
    _follow,
)  # fmt: skip


def lived_in(store: Store, seed: int, acts: int = 25) -> None:
    """Fill a store with articles, some versions of a page, and let people do things to it."""
    chance = random.Random(seed)
    for n, made in enumerate(some_readings(seed, 10)):
        article = made.article
        if n % 3 == 0:
            article = replace(article, url=f"https://example.org/{chance.randrange(3)}")
        add(store, replace(made, article=article, reader=f"rules {n}"))
        for _ in range(acts // 10):
            try:
                chance.choice(ACTS)(store, chance)
            except (StoreError, IndexError):
                continue  # it would change nothing, or there is nothing left to change


@pytest.mark.parametrize("seed", range(30))
def test_a_copy_is_the_same_store(store: Store, seed: int) -> None:
    """By content, whatever people did to it, and by numbers."""
    lived_in(store, seed)

    assert copied(store) == contents(store)

    events = "SELECT id, claims, headline FROM event ORDER BY id"
    claims = "SELECT id, article, event FROM claim ORDER BY id"
    with open_store(store.path.with_name("copy.db")) as copy:
        for query in (events, claims):
            assert copy.rows(query) == store.rows(query)


@pytest.mark.parametrize("seed", range(30, 36))
def test_an_export_of_a_copy_is_the_same_export(store: Store, seed: int) -> None:
    """Record for record."""
    lived_in(store, seed)
    copied(store)
    with open_store(store.path.with_name("copy.db")) as copy:
        first, second = (list(records(s))[1:] for s in (store, copy))
    assert first == second


@pytest.mark.parametrize("seed", range(40, 46))
def test_what_is_there_does_not_come_twice(store: Store, seed: int) -> None:
    """A store's own export changes nothing in it, nor does it a second time in a copy."""
    lived_in(store, seed)
    before, found = contents(store), list(records(store))
    for _ in range(2):
        coming = Importing(store)
        told = [coming.take(record) for record in found]
        coming.finish()
        assert {one.became for one in told if one} <= {Became.ALREADY}
        assert not any(one.conflicts for one in told if one)
        assert contents(store) == before


def test_undoing_goes_on_in_the_copy(store: Store) -> None:
    """Changes and decisions are there to be taken back, and bring back what was read."""
    add(store, reading(claim(), claim("Keller rejected everything.", when="2015-06-22")))
    before = contents(store)
    keeping.merge(store, [1, 2], by="ada")
    keeping.correct_claim(store, 1, "kind", "AGREE", by="ada")
    deciding.reject(store, "Anna Vasquez", by="ada")
    copied(store)
    with open_store(store.path.with_name("copy.db")) as copy:
        deciding.undo(copy)
        keeping.undo(copy, by="ada")
        keeping.undo(copy, by="ada")
        undone = [line for line in contents(copy) if not line.startswith('["change"')]
    assert undone == before


def test_texts_come_to_the_letter(store: Store) -> None:
    """Whatever alphabet, and even what is no text."""
    odd = reading(claim(), original="\x00 \ud800 zażółć 🙂\r\n", title="Zażółć 🙂")
    add(store, odd)
    assert copied(store) == contents(store)
