"""Copies of a text in several outlets are one source, whatever comes, goes or is edited."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from store.adding import changing
from store.adding.adding import Outcome, add
from store.copies.copies import group_of
from store.exporting.contents import contents
from store.model import DatedBy, Filter
from store.opening import Store, open_store
from store.reading.articles import read_article
from store.reading.events import read_event, read_page
from tests.store.copies.test_sketching import text as words
from tests.store.samples import PUBLISHED, claim, reading

if TYPE_CHECKING:
    from pathlib import Path

    from store.model import Reading

MET = claim("Vasquez met Keller.")
UNDATED = claim("Keller left the hall.", when=f"../{PUBLISHED}", dated_by=DatedBy.PUBLICATION)
WIRE = " ".join(words(1, 200))
OTHER = " ".join(words(2, 200))


def page(outlet: str, body: str = WIRE, *, days: int = 0, url: str | None = None) -> Reading:
    """An article that tells of the meeting before what is in all copies of a text."""
    text = f"{MET.sentence} {UNDATED.sentence} {outlet} reports. {body}"
    made = reading(
        MET,
        UNDATED,
        text=text,
        outlet=outlet,
        published=PUBLISHED + timedelta(days=days),
        url=url,
    )
    return replace(made, article=replace(made.article, original=f"{outlet} {days} {text}"))


def first_of(store: Store, article: int) -> int | None:
    """Which article stands for it."""
    return read_article(store, article).duplicate_of


def test_near_copies_are_one_source(store: Store) -> None:
    """Every outlet is listed, and an event that all of them tell of has one source."""
    outcomes = [add(store, page(outlet)).outcome for outlet in ("Alpha", "Beta", "Gamma")]

    assert outcomes == [Outcome.ADDED, Outcome.DUPLICATE, Outcome.DUPLICATE]
    assert [first_of(store, n) for n in (1, 2, 3)] == [None, 1, 1]
    assert group_of(store, 2) == [1, 2, 3]
    event = read_event(store, 1)
    assert (event.sources, event.articles) == (1, (1, 2, 3))


def test_undated_acts_join_within_the_copies_of_one_text(store: Store) -> None:
    """As they do in copies to the letter; a stranger's undated act stays apart."""
    for made in (page("Alpha"), page("Beta"), page("Gamma", OTHER)):
        add(store, made)

    articles = [event.articles for event in read_page(store, Filter(), rows=9)]

    assert sorted(articles) == [(1, 2), (1, 2, 3), (3,)]


def test_other_texts_are_other_sources(store: Store) -> None:
    """They tell of the same event and are no copies."""
    add(store, page("Alpha"))
    assert add(store, page("Beta", OTHER)).outcome is Outcome.ADDED
    assert read_event(store, 1).sources == 2


@pytest.mark.parametrize(("days", "first"), [(7, 1), (8, None)])
def test_copies_are_published_within_a_week(store: Store, days: int, first: int | None) -> None:
    """A yearly announcement in the same words is another one."""
    add(store, page("Alpha"))
    add(store, page("Beta", days=days))
    assert first_of(store, 2) == first


def test_the_same_text_to_the_letter_is_a_copy_whenever(store: Store) -> None:
    """However short, and however much later."""
    add(store, reading(MET, outlet="Alpha"))
    add(store, reading(MET, outlet="Beta", published=date(2016, 1, 1)))
    assert first_of(store, 2) == 1


def test_versions_of_a_page_are_no_copies_of_it(store: Store) -> None:
    """They are told as versions, and a replaced one belongs to no group."""
    url = "https://example.org/a"
    add(store, page("Alpha", url=url))
    add(store, page("Beta"))
    later = add(store, page("Alpha", f"{WIRE} And more.", days=1, url=url))

    assert later.outcome is Outcome.REVISION
    assert [first_of(store, n) for n in (1, 2, 3)] == [None, None, 2]


def test_a_bulletin_of_the_same_outlet_is_no_copy(store: Store) -> None:
    """Half of its words are the same every day."""
    shared = words(1, 150)
    add(store, page("Alpha", " ".join(shared + words(5, 60))))
    add(store, page("Alpha", " ".join(shared + words(6, 60)), days=1))
    assert first_of(store, 2) is None
    changing.edit(store, 2, by="ada", outlet="Beta")
    assert first_of(store, 2) == 1


def test_the_earliest_stands_for_the_others(store: Store) -> None:
    """By the day of publication, whichever was added first; removing it makes another one so."""
    add(store, page("Alpha", days=2))
    add(store, page("Beta", days=1))
    assert [first_of(store, n) for n in (1, 2)] == [2, None]
    add(store, page("Gamma", days=3))

    changing.remove(store, 2)

    assert [first_of(store, n) for n in (1, 3)] == [None, 1]
    assert read_event(store, 1).sources == 1


def test_an_edit_makes_and_unmakes_copies(store: Store) -> None:
    """Another address, another outlet, another day, another text."""
    url = "https://example.org/a"
    add(store, page("Alpha", url=url))
    add(store, page("Beta", url="https://example.org/b"))
    changing.edit(store, 2, by="ada", url=url)
    assert first_of(store, 2) is None
    changing.edit(store, 2, by="ada", url=None)
    assert first_of(store, 2) == 1
    changing.redate(store, 2, page("Beta", days=9), "ada")
    assert first_of(store, 2) is None
    changing.redate(store, 2, page("Beta", days=3), "ada")
    assert first_of(store, 2) == 1
    changing.redate(store, 2, page("Beta", OTHER, days=3), "ada")
    assert first_of(store, 2) is None
    assert read_event(store, 1).sources == 2


def test_a_chain_of_copies_falls_apart_without_its_middle(store: Store) -> None:
    """Two that are alike only through a third are two sources once it is gone."""
    a, b = words(8, 200), words(9, 200)
    add(store, page("Alpha", " ".join(a)))
    add(store, page("Beta", " ".join(b)))
    add(store, page("Gamma", " ".join(a + b)))
    assert group_of(store, 1) == [1, 2, 3]
    assert read_event(store, 1).sources == 1

    changing.remove(store, 3)

    assert [group_of(store, n) for n in (1, 2)] == [[1], [2]]
    assert read_event(store, 1).sources == 2


def some_pages(chance: random.Random, number: int) -> list[Reading]:
    """Pages of a few texts, days, outlets and addresses, some of them versions of others."""
    bodies = [words(n, 120) for n in range(3)]
    made = []
    for n in range(number):
        body = list(chance.choice(bodies))
        for _ in range(chance.randrange(4)):
            body[chance.randrange(len(body))] = f"own{n}"
        url = chance.choice((None, None, "https://example.org/a", f"https://example.org/{n}"))
        outlet = f"Outlet {chance.randrange(3)}"
        made.append(page(outlet, " ".join(body), days=chance.randrange(12), url=url))
    return made


@pytest.mark.parametrize("seed", range(8))
def test_groups_do_not_depend_on_what_came_and_went(
    store: Store, tmp_path: Path, seed: int
) -> None:
    """After additions, removals and new readings all is as if only what is left had been added."""
    chance = random.Random(seed)
    pages = some_pages(chance, 14)
    there: dict[int, Reading] = {}
    for n, made in enumerate(pages):
        added = add(store, made)
        there.setdefault(added.article, made)
        if n % 3 == 2:
            gone = chance.choice(sorted(there))
            changing.remove(store, gone)
            del there[gone]
        if n % 4 == 3 and there:
            number = chance.choice(sorted(there))
            original = there[number].article.original
            other = chance.choice(pages)
            article = replace(
                other.article, original=original, published=there[number].article.published,
                outlet=there[number].article.outlet, url=there[number].article.url,
            )  # fmt: skip
            there[number] = replace(other, article=article)
            changing.redate(store, number, there[number], "ada")

    with open_store(tmp_path / "fresh.db", create=True) as fresh:
        for number in sorted(there):
            if add(fresh, there[number]).outcome is Outcome.ALREADY:
                pytest.skip("two articles came to be one")
        assert contents(store) == contents(fresh)
