"""Two analysts' stores made one: nothing comes twice, nothing is lost, and clashes are told."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from store.adding import changing
from store.adding.adding import add
from store.exporting.contents import contents
from store.exporting.exporting import records
from store.importing import Became, Conflict, Importing
from store.importing.aside import read_aside
from store.keeping import deciding, keeping, saved
from store.keeping.deciding import read_decisions
from store.model import Filter, Kind
from store.opening import Store, open_store
from store.reading.articles import read_article
from store.reading.changed import read_changes
from store.reading.claims import read_claim
from store.reading.corrections import read_corrections
from store.reading.events import read_event, read_page
from tests.store.conftest import check
from tests.store.samples import ANNA, BRUNO, PUBLISHED, claim, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

MET = claim("Vasquez met Keller.")
LEFT = claim("Keller left the hall.", kind=Kind.RETREAT, sources=[BRUNO.name])


@pytest.fixture
def other(store: Store) -> Iterator[Store]:
    """A copy of the store with one article in it, as two analysts have it."""
    add(store, reading(MET, LEFT, title="Both"))
    path = store.path.with_name("other.db")
    store.run("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(store.path, path)
    with open_store(path) as opened:
        yield opened
        check(opened)


def merged(store: Store, other: Store) -> list[Conflict]:
    """Take over the other store; return what clashed. A second time changes nothing."""
    before = contents(other)
    conflicts = taken(store, other)
    after = contents(store)
    assert taken(store, other) == []
    assert contents(store) == after
    assert contents(other) == before
    return conflicts


def taken(store: Store, other: Store) -> list[Conflict]:
    """Take over the other store once."""
    coming = Importing(store)
    found = [coming.take(record) for record in records(other)]
    coming.finish()
    return [conflict for one in found if one for conflict in one.conflicts]


def test_articles_of_both_are_there(store: Store, other: Store) -> None:
    """Each once, and events that both tell of are joined."""
    add(store, reading(claim("Vasquez met Keller again."), title="Mine", outlet="A"))
    add(other, reading(claim("Keller met Vasquez."), title="Theirs", outlet="B"))

    assert merged(store, other) == []

    titles = [read_article(store, n).article.title for n in (1, 2, 3)]
    assert titles == ["Both", "Mine", "Theirs"]
    assert read_event(store, 1).articles == (1, 2, 3)


def test_what_both_did_is_there(store: Store, other: Store) -> None:
    """Stars, tags, notes, corrections, hidden and parted claims, filters, decisions."""
    keeping.star(store, 1, by="ada")
    keeping.tag(other, 1, "key", by="bob")
    keeping.note(other, 2, "So they say.", by="bob")
    keeping.correct_claim(other, 1, "place", "Geneva", by="bob")
    saved.save_filter(other, "grain", Filter(words="grain"), by="bob")
    deciding.rename(other, ANNA.name, "Anna V.", by="bob")

    assert merged(store, other) == []

    event = read_event(store, 1)
    assert (event.starred, event.tags, event.corrected) == (True, ("key",), ("place",))
    assert read_event(store, 2).note == "So they say."
    assert "Anna V." in event.actors
    assert saved.filter_names(store) == ["grain"]
    assert {one.by for one in read_changes(store)} == {"ada", "bob"}


def test_what_both_have_from_before_comes_once(store: Store, other: Store) -> None:
    """A change that the copy was made with is the same change."""
    keeping.star(store, 1, by="ada")
    with open_store(store.path.with_name("third.db"), create=True) as third:
        taken(third, store)
        keeping.tag(third, 1, "key", by="bob")
        assert merged(store, third) == []
    assert [one.verb for one in read_changes(store)] == ["star", "tag"]


def test_the_own_correction_stands_and_the_other_is_kept(store: Store, other: Store) -> None:
    """Told in one conflict, set aside, and out of reach of undoing."""
    keeping.correct_claim(store, 1, "kind", "AGREE", by="ada")
    keeping.correct_claim(other, 1, "kind", "REJECT", by="bob")
    keeping.correct_claim(other, 1, "place", "Geneva", by="bob")

    assert merged(store, other) == [
        Conflict(
            about=MET.sentence, field="kind", own="AGREE", own_by="ada", other="REJECT",
            other_by="bob",
        )
    ]  # fmt: skip

    one = read_claim(store, 1)
    assert (one.claim.kind, one.claim.place) == (Kind.AGREE, "Geneva")
    kept = store.rows("SELECT now, by, aside FROM change WHERE aside = 1")
    assert kept == [("REJECT", "bob", 1)]


def test_the_same_correction_is_no_conflict(store: Store, other: Store) -> None:
    """Both say the same."""
    for one, by in ((store, "ada"), (other, "bob")):
        keeping.correct_claim(one, 1, "kind", "AGREE", by=by)
    assert merged(store, other) == []
    assert read_claim(store, 1).claim.kind is Kind.AGREE


def test_the_other_way_round_the_other_stands(store: Store, other: Store) -> None:
    """Whoever merges keeps what they said."""
    keeping.correct_claim(store, 1, "kind", "AGREE", by="ada")
    keeping.correct_claim(other, 1, "kind", "REJECT", by="bob")
    assert len(merged(other, store)) == 1
    assert read_claim(other, 1).claim.kind is Kind.REJECT


def test_nobody_takes_away_what_another_keeps(store: Store, other: Store) -> None:
    """A star or tag that the other side put on and took off again is still one's own."""
    keeping.star(store, 1, by="ada")
    keeping.tag(store, 1, "key", by="ada")
    keeping.star(other, 1, by="bob")
    keeping.star(other, 1, by="bob", on=False)
    keeping.tag(other, 1, "key", by="bob")
    keeping.tag(other, 1, "key", by="bob", on=False)
    merged(store, other)
    assert (read_event(store, 1).starred, read_event(store, 1).tags) == (True, ("key",))


def test_two_notes_are_a_conflict(store: Store, other: Store) -> None:
    """The own one stands."""
    keeping.note(store, 1, "Mine.", by="ada")
    keeping.note(other, 1, "Theirs.", by="bob")
    (conflict,) = merged(store, other)
    assert (conflict.field, conflict.own, conflict.other) == ("note", "Mine.", "Theirs.")
    assert read_event(store, 1).note == "Mine."


def test_what_was_undone_stays_undone(store: Store, other: Store) -> None:
    """It comes as history."""
    keeping.star(other, 1, by="bob")
    keeping.undo(other, by="bob")
    assert merged(store, other) == []
    assert not read_event(store, 1).starred


def test_fields_of_articles_that_were_corrected_come(store: Store, other: Store) -> None:
    """With who did it; title, talks, address and day."""
    changing.edit(other, 1, by="bob", title="Better", talks=["Grain"], url="https://example.org")
    later = PUBLISHED.replace(day=26)
    changing.redate(other, 1, reading(MET, LEFT, title="Both", published=later), "bob")

    assert merged(store, other) == []

    article = read_article(store, 1).article
    assert (article.title, article.talks, article.url) == (
        "Better", ("Grain",), "https://example.org",
    )  # fmt: skip
    assert article.published == later
    found = {one.field: one.by for one in read_corrections(store, "article", 1)}
    assert found == dict.fromkeys(("title", "talks", "url", "published"), "bob")


def test_fields_that_both_corrected_are_a_conflict(store: Store, other: Store) -> None:
    """The own title stands."""
    changing.edit(store, 1, by="ada", title="Mine")
    changing.edit(other, 1, by="bob", title="Theirs")
    assert merged(store, other) == [
        Conflict(
            about="Theirs", field="title", own="Mine", own_by="ada",
            other="Theirs", other_by="bob",
        )
    ]  # fmt: skip
    assert read_article(store, 1).article.title == "Mine"


def test_talks_of_both_are_joined(store: Store) -> None:
    """An article that each added for talks of their own belongs to both."""
    add(store, reading(MET, talks=("Mine",)))
    with open_store(store.path.with_name("other.db"), create=True) as other:
        add(
            other, reading(MET, talks=("Theirs",), original=read_article(store, 1).article.original)
        )
        assert merged(store, other) == []
    assert read_article(store, 1).article.talks == ("Mine", "Theirs")
    assert [e.id for e in read_page(store, Filter(talks=("Theirs",)), rows=9)] == [1]


def test_decisions_that_say_otherwise_are_set_aside(store: Store, other: Store) -> None:
    """One's own stands and the other is told."""
    deciding.rename(store, ANNA.name, "Anna V.", by="ada")
    deciding.reject(other, ANNA.name, by="bob")

    assert merged(store, other) == [
        Conflict(
            about=ANNA.name, field="actor", own="rename Anna V.", own_by="ada", other="reject",
            other_by="bob",
        )
    ]  # fmt: skip

    assert [one.verb for one in read_decisions(store)] == ["rename"]
    assert "Anna V." in read_event(store, 1).actors
    assert store.rows("SELECT verb FROM decision WHERE aside = 1") == [("reject",)]


def test_decisions_that_say_the_same_are_one(store: Store, other: Store) -> None:
    """Nothing is told, nothing comes."""
    for one, by in ((store, "ada"), (other, "bob")):
        deciding.merge(one, BRUNO.name, ANNA.name, by=by)
    assert merged(store, other) == []
    assert [one.by for one in read_decisions(store)] == ["ada"]


def test_filters_of_one_name_are_both_kept(store: Store, other: Store) -> None:
    """The other's under a name with its owner."""
    saved.save_filter(store, "grain", Filter(words="grain"), by="ada")
    saved.save_filter(other, "grain", Filter(words="ports"), by="bob")
    (conflict,) = merged(store, other)
    assert conflict.field == "filter"
    assert saved.filter_names(store) == ["grain", "grain (bob)"]


def test_all_that_is_set_aside_can_be_read(store: Store, other: Store) -> None:
    """Changes, corrections of articles and decisions, with who said so."""
    for one, by, mine in ((store, "ada", True), (other, "bob", False)):
        keeping.correct_claim(one, 1, "place", "Rome" if mine else "Oslo", by=by)
        changing.edit(one, 1, by=by, title="Mine" if mine else "Theirs")
        deciding.rename(one, BRUNO.name, "B. K." if mine else "Herr Keller", by=by)
    assert len(merged(store, other)) == 3

    found = {(one.verb, one.field, one.was, one.now, one.by) for one in read_aside(store)}

    assert found == {
        ("correct", "place", "", "Oslo", "bob"),
        ("edit", "title", "article 1", "Theirs", "bob"),
        ("rename", "actor", BRUNO.name, "Herr Keller", "bob"),
    }
    assert [one.claims for one in read_aside(store) if one.verb == "correct"] == [(1,)]
    assert [one.now for one in read_corrections(store, "article", 1)] == ["Mine"]


def test_where_nothing_is_missing_nothing_comes(store: Store, other: Store) -> None:
    """Every record is there already."""
    coming = Importing(store)
    outcomes = [coming.take(record) for record in records(other)]
    assert {one.became for one in outcomes if one} == {Became.ALREADY}
