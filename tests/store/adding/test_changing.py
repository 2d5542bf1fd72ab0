"""Removing an article, reading one anew, editing one by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from store.adding.adding import add, edit, redate, remove
from store.finding.talks import read_talks
from store.model import DatedBy, Filter, Kind, Status
from store.model.errors import NotFoundError
from store.reading.actors import actors_in, read_actors
from store.reading.articles import read_article, read_articles
from store.reading.claims import of_article, read_claims
from store.reading.corrections import read_corrections
from store.reading.events import count, read_event, read_page
from tests.store.adding.test_adding import MEETING, PLAN, QUARREL, events
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from store.opening import Store

LATER = date(2015, 6, 30)


def dump(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """What is in every table, but for when it was added and which numbers were given before."""
    names = store.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND name NOT LIKE '\\_%' ESCAPE '\\'"
        " AND name <> 'sqlite_sequence'"
    )
    found = {name: store.rows(f"SELECT * FROM {name}") for (name,) in names}
    for table in ("event_fts", "article_fts", "alias_fts"):
        vocabulary = f"temp.every_{table}"
        store.run(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {vocabulary} USING fts5vocab"
            f" (main, {table}, instance)"
        )
        found[table] = store.rows(f"SELECT * FROM {vocabulary}")
    return found


def test_removing_the_only_article_leaves_an_empty_store(store: Store) -> None:
    """No event, actor, talks or word of it is left, and its numbers are not given again."""
    empty = dump(store)
    add(store, reading(MEETING, QUARREL, PLAN, talks=("Grain talks",)))
    edit(store, 1, title="Another", by="kim")
    remove(store, 1)
    assert dump(store) == empty
    assert add(store, reading(MEETING)).article == 2
    assert events(store)[0].id == 4


def test_removing_is_the_inverse_of_adding(store: Store) -> None:
    """An article that shares events, actors and talks with others goes without a trace."""
    add(store, reading(MEETING, PLAN, outlet="A", talks=("Grain talks",)))
    before = dump(store)
    add(store, reading(MEETING, QUARREL, outlet="B", talks=("Grain talks", "Border talks")))
    remove(store, 2)
    assert dump(store) == before


def test_what_is_not_there_cannot_be_changed(store: Store) -> None:
    """Each says which article it missed."""
    add(store, reading(MEETING))
    with pytest.raises(NotFoundError, match="There is no article 9"):
        remove(store, 9)
    with pytest.raises(NotFoundError, match="There is no article 9"):
        redate(store, 9, reading(MEETING), "kim")
    with pytest.raises(NotFoundError, match="There is no article 9"):
        edit(store, 9, title="x", by="kim")


def test_removing_the_newest_version_brings_the_older_back(store: Store) -> None:
    """Its claims count in events again."""
    page: dict[str, Any] = {"url": "https://mole.example/1"}
    add(store, reading(MEETING, QUARREL, **page))
    add(store, reading(MEETING, PLAN, **page))
    add(store, reading(PLAN, **page))
    remove(store, 3)
    assert [(e.headline, e.articles) for e in events(store)] == [
        ("Vasquez met Keller", (2,)),
        ("Both plan to meet", (2,)),
    ]
    remove(store, 2)
    assert [e.headline for e in events(store)] == [
        "Vasquez met Keller",
        "Keller blamed Vasquez for it",
    ]
    assert read_article(store, 1).revision_of is None


def test_removing_a_middle_version_closes_the_gap(store: Store) -> None:
    """The newest follows the oldest."""
    page: dict[str, Any] = {"url": "https://mole.example/1"}
    for one in (MEETING, QUARREL, PLAN):
        add(store, reading(one, **page))
    remove(store, 2)
    assert {a.id: a.revision_of for a in read_articles(store, Filter())} == {1: None, 3: 1}
    remove(store, 1)
    assert read_article(store, 3).revision_of is None


def test_removing_the_first_of_copies_makes_the_next_the_first(store: Store) -> None:
    """The others then repeat that one."""
    for outlet in ("A", "B", "C"):
        add(store, reading(MEETING, outlet=outlet))
    remove(store, 1)
    assert {a.id: a.duplicate_of for a in read_articles(store, Filter())} == {2: None, 3: 2}
    assert events(store)[0].articles == (2, 3)


def test_a_new_reading_dates_claims_anew_and_keeps_their_numbers(store: Store) -> None:
    """And the numbers of events that nobody else tells of."""
    said = claim("Vasquez said it was over.", kind=Kind.STATE, sources=[ANNA.name])
    add(store, reading(MEETING, said))
    moved = reading(
        replace(MEETING, date="2015-06-29", earliest=date(2015, 6, 29), latest=date(2015, 6, 29)),
        claim("Vasquez said it was over.", kind=Kind.STATE, sources=[ANNA.name], when="2015-06-30"),
        published=LATER,
    )
    moved = replace(moved, reader="8", article=replace(moved.article, published_by="dateline"))
    redate(store, 1, moved, "kim")
    assert [(one.id, one.event, one.claim) for one in of_article(store, 1)] == [
        (1, 1, moved.claims[0]),
        (2, 2, moved.claims[1]),
    ]
    assert [(e.id, e.date) for e in events(store)] == [(1, "2015-06-29"), (2, "2015-06-30")]
    kept = read_article(store, 1).article
    assert (kept.published, kept.published_by) == (LATER, "dateline")
    assert store.row("SELECT reader FROM article") == ("8",)
    (change,) = read_corrections(store, "article", 1)
    assert (change.subject, change.subject_id, change.field) == ("article", 1, "published")
    assert (change.was, change.now, change.by) == ("2015-06-25", "2015-06-30", "kim")
    assert len(change.at) == len("2026-01-01T00:00:00+00:00")
    assert [e.id for e in events(store, words="over")] == [2]
    assert [a.id for a in read_articles(store, Filter(words="over", since=LATER))] == [1]


def test_an_event_that_others_tell_of_stays_with_them(store: Store) -> None:
    """The article that moved to another day gets an event of its own."""
    add(store, reading(MEETING, outlet="A"))
    add(store, reading(MEETING, outlet="B"))
    redate(store, 2, reading(claim(when="2015-06-29"), outlet="B", published=LATER), "kim")
    assert [(e.id, e.date, e.articles) for e in events(store)] == [
        (1, "2015-06-24", (1,)),
        (2, "2015-06-29", (2,)),
    ]
    redate(store, 2, reading(MEETING, outlet="B"), "kim")
    assert [(e.id, e.articles) for e in events(store)] == [(1, (1, 2))]


def test_a_new_reading_may_find_more_or_less(store: Store) -> None:
    """Claims and actors that it does not find are gone; nothing else is a correction."""
    add(store, reading(MEETING, QUARREL, actors=(ANNA, BRUNO, LEAGUE)))
    again = reading(MEETING, PLAN, actors=(ANNA, BRUNO), text="Vasquez met Keller. New text.")
    redate(store, 1, again, "kim")
    assert [(one.id, one.claim.headline) for one in of_article(store, 1)] == [
        (1, "Vasquez met Keller"),
        (3, "Both plan to meet"),
    ]
    assert [known.actor.name for known in actors_in(store, 1)] == [ANNA.name, BRUNO.name]
    assert [known.actor.name for known in read_actors(store, Filter())] == [ANNA.name, BRUNO.name]
    assert read_article(store, 1).article.text == "Vasquez met Keller. New text."
    assert read_corrections(store, "article", 1) == []
    assert [a.id for a in read_articles(store, Filter(words="new"))] == [1]
    assert list(read_articles(store, Filter(words="blamed"))) == []


def test_equal_claims_of_one_reading_keep_a_number_each(store: Store) -> None:
    """Two on the very same words do not fight for one."""
    add(store, reading(text="Vasquez met Keller.", actors=()))
    twice = replace(reading(MEETING, text="Vasquez met Keller."), claims=(MEETING, MEETING))
    redate(store, 1, twice, "kim")
    assert [one.id for one in of_article(store, 1)] == [1, 2]
    redate(store, 1, twice, "kim")
    assert [one.id for one in of_article(store, 1)] == [1, 2] or [
        one.id for one in of_article(store, 1)
    ] == [1, 3]


def test_a_new_reading_may_change_the_order_of_versions(store: Store) -> None:
    """The one that turns out to be older gives way."""
    page: dict[str, Any] = {"url": "https://mole.example/1"}
    add(store, reading(MEETING, **page))
    add(store, reading(QUARREL, published=date(2015, 6, 26), **page))
    redate(store, 1, reading(MEETING, published=LATER, **page), "kim")
    assert [e.headline for e in events(store)] == ["Vasquez met Keller"]
    assert [one.event for one in of_article(store, 2)] == [None]
    assert read_article(store, 1).revision_of == 2


def test_edited_fields_are_corrections(store: Store) -> None:
    """What was, what is now, by whom; a field that is set to what it is says nothing."""
    add(store, reading(MEETING, talks=("Grain talks",), outlet="The Mole"))
    edit(store, 1, title="A better title", outlet=None, url="https://a.example", by="kim")
    edit(store, 1, title="A better title", talks=["Border talks", "Grain talks"], by="lee")
    kept = read_article(store, 1).article
    assert (kept.title, kept.outlet, kept.url) == ("A better title", None, "https://a.example")
    assert kept.talks == ("Border talks", "Grain talks")
    assert [(c.field, c.was, c.now, c.by) for c in read_corrections(store, "article", 1)] == [
        ("title", "A day at the harbour", "A better title", "kim"),
        ("outlet", "The Mole", None, "kim"),
        ("url", None, "https://a.example", "kim"),
        ("talks", '["Grain talks"]', '["Border talks", "Grain talks"]', "lee"),
    ]
    assert [c.id for c in read_corrections(store, "article", 1)] == [1, 2, 3, 4]


def test_what_was_edited_can_be_searched_by(store: Store) -> None:
    """The old title no longer finds it, the new one does; talks filter its events."""
    add(store, reading(MEETING, talks=("Grain talks",)))
    edit(store, 1, title="Breakthrough", talks=["Border talks"], by="kim")
    assert len(events(store, words="breakthrough")) == 1
    assert events(store, words="harbour") == []
    assert [a.id for a in read_articles(store, Filter(words="breakthrough"))] == [1]
    assert list(read_articles(store, Filter(words="day"))) == []
    assert len(events(store, talks=("border TALKS",))) == 1
    assert read_talks(store) == ["Border talks"]
    edit(store, 1, talks=["Ångström talks"], by="kim")
    assert read_corrections(store, "article", 1)[-1].now == '["Ångström talks"]'
    edit(store, 1, talks=[], by="kim")
    assert read_corrections(store, "article", 1)[-1].was == '["Ångström talks"]'
    assert read_talks(store) == []
    assert read_article(store, 1).article.talks == ()


def test_corrections_outlive_a_new_reading(store: Store) -> None:
    """A reading that knows nothing of them does not undo them."""
    add(store, reading(MEETING))
    edit(store, 1, title="Corrected", outlet="Right", talks=["Border talks"], by="kim")
    redate(store, 1, reading(MEETING, published=LATER, talks=("Wrong talks",)), "lee")
    kept = read_article(store, 1).article
    assert (kept.title, kept.outlet, kept.talks) == ("Corrected", "Right", ("Border talks",))
    fields = [c.field for c in read_corrections(store, "article", 1)]
    assert fields == ["title", "outlet", "talks", "published"]


def test_an_address_given_later_makes_a_version(store: Store) -> None:
    """And one taken away unmakes it."""
    add(store, reading(MEETING, url="https://mole.example/1"))
    add(store, reading(QUARREL, published=LATER))
    edit(store, 2, url="https://mole.example/1", by="kim")
    assert read_article(store, 2).revision_of == 1
    assert [e.articles for e in events(store)] == [(2,)]
    edit(store, 1, url=None, by="kim")
    assert read_article(store, 2).revision_of is None
    assert count(store, Filter()) == 2
    edit(store, 1, url="https://mole.example/1", by="kim")
    assert [one.event for one in of_article(store, 1)] == [None]
    edit(store, 2, url="https://mole.example/2", by="kim")
    assert [len(list(read_claims(store, Filter(article=n)))) for n in (1, 2)] == [1, 1]
    assert count(store, Filter()) == 2


def test_a_failing_change_leaves_everything_as_it_was(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped near its end."""

    def fail(*_: object) -> None:
        raise RuntimeError

    add(store, reading(MEETING, QUARREL, talks=("Grain talks",)))
    before = dump(store)
    monkeypatch.setattr("store.adding.changing.rejoin", fail)
    with pytest.raises(RuntimeError):
        remove(store, 1)
    with pytest.raises(RuntimeError):
        redate(store, 1, reading(PLAN, published=LATER), "kim")
    with pytest.raises(RuntimeError):
        edit(store, 1, title="x", talks=[], by="kim")
    assert dump(store) == before


def test_status_and_day_follow_a_new_reading(store: Store) -> None:
    """In the event's own row and in every index of it."""
    add(store, reading(MEETING))
    new = claim(status=Status.PLANNED, when="2015-07-01/..")
    redate(store, 1, reading(new, published=LATER), "kim")
    event = read_event(store, 1)
    assert (event.status, event.day) == (Status.PLANNED, date(2015, 7, 1))
    assert read_page(store, Filter(statuses=frozenset({Status.HAPPENED})), rows=5) == []
    for chosen in (
        Filter(statuses=frozenset({Status.PLANNED})),
        Filter(actors=(ANNA.name,), since=date(2016, 1, 1)),
        Filter(words="keller", since=date(2015, 7, 1)),
        Filter(article=1, kinds=frozenset({Kind.CONSULT})),
    ):
        assert read_page(store, chosen, rows=5) == [event]


def test_a_claim_keeps_its_own_number_not_that_of_its_event(store: Store) -> None:
    """They differ as soon as two claims tell of one event."""
    add(store, reading(MEETING, outlet="A"))
    add(store, reading(MEETING, QUARREL, outlet="B"))
    assert [(one.id, one.event) for one in of_article(store, 2)] == [(2, 1), (3, 2)]
    redate(store, 2, reading(MEETING, QUARREL, outlet="B", published=LATER), "kim")
    assert [(one.id, one.event) for one in of_article(store, 2)] == [(2, 1), (3, 2)]


def test_two_claims_of_an_event_may_part(store: Store) -> None:
    """The first keeps the number of the event."""
    add(store, reading(MEETING, claim("They met, said Keller.")))
    assert [e.claims for e in events(store)] == [(1, 2)]
    parting = reading(MEETING, claim("They met, said Keller.", when="2015-06-20"), published=LATER)
    redate(store, 1, parting, "kim")
    assert [(e.id, e.claims, e.date) for e in events(store)] == [
        (2, (2,), "2015-06-20"),
        (1, (1,), "2015-06-24"),
    ]


def test_a_new_reading_of_another_text_is_no_copy_any_more(store: Store) -> None:
    """And a new date may make it the first of its copies; undated acts follow the text."""
    undated = claim(when="../2015-06-25", dated_by=DatedBy.PUBLICATION)
    add(store, reading(undated, outlet="A"))
    add(store, reading(undated, outlet="B"))
    assert [e.articles for e in events(store)] == [(1, 2)]
    other = reading(undated, outlet="B", text="Vasquez met Keller. And so on.")
    redate(store, 2, other, "kim")
    assert read_article(store, 2).duplicate_of is None
    assert [(e.articles, e.sources) for e in events(store)] == [((1,), 1), ((2,), 1)]
    early = reading(undated, outlet="B", published=date(2015, 6, 1))
    redate(store, 2, early, "kim")
    assert [e.articles for e in events(store)] == [(1, 2)]
    assert {a.id: a.duplicate_of for a in read_articles(store, Filter())} == {2: None, 1: 2}
    redate(store, 2, reading(undated, outlet="B", published=LATER), "kim")
    assert {a.id: a.duplicate_of for a in read_articles(store, Filter())} == {1: None, 2: 1}


def test_what_no_store_can_hold_is_replaced_in_changes_too(store: Store) -> None:
    """In fields, talks, names and new readings."""
    add(store, reading(MEETING))
    edit(store, 1, title="A\0", outlet="", talks=["Zürich\ud800", "\0"], by="k\0")
    kept = read_article(store, 1).article
    assert (kept.title, kept.outlet, kept.talks) == ("A\ufffd", "", ("Zürich\ufffd", "\ufffd"))
    first, _, third = read_corrections(store, "article", 1)
    assert (first.now, first.by) == ("A\ufffd", "k\ufffd")
    assert (third.was, third.now) == ("[]", '["Zürich\ufffd", "\ufffd"]')
    redate(store, 1, reading(claim("They\0 met.")), "kim")
    assert of_article(store, 1)[0].claim.sentence == "They\ufffd met."


def test_editing_nothing_changes_nothing(store: Store) -> None:
    """No correction is made of it."""
    add(store, reading(MEETING, talks=("Grain talks",)))
    before = dump(store)
    edit(store, 1, by="kim")
    edit(store, 1, title="A day at the harbour", outlet="The Mole", url=None,
         talks=["Grain talks", "Grain talks"], by="kim")  # fmt: skip
    assert dump(store) == before
