"""Decisions about actors: laid over the articles that are there and those to come, and undone."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.adding.adding import add, remove
from store.keeping.deciding import confirm, merge, read_decisions, reject, rename, undo
from store.model import Actor, ActorKind, Filter, HeldRole, Kind, Participant, Role
from store.model.errors import NotFoundError, StoreError, UndecidableError, UnknownActorError
from store.opening import Store, open_store
from store.reading.actors import actors_in, articles_naming, read_actor, read_actors, resolve
from store.reading.articles import read_articles
from store.reading.claims import of_article, read_claims
from store.reading.events import count, read_event, read_page
from store.values.decisions import Verb
from tests.store.conftest import check
from tests.store.many import some_readings
from tests.store.samples import ANNA, BRUNO, claim, reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from store.model import Reading

ANNE = Actor(
    name="Anne Vasquez",
    kind=ActorKind.ORGANISATION,
    aliases=("Anne V.",),
    roles=(HeldRole(title="envoy"),),
    confirmed=False,
)
SOURCES = Actor(name="Harbour Sources", kind=ActorKind.GROUP, confirmed=False)
EVERYTHING = Filter()

SHOWN = (
    "SELECT * FROM event ORDER BY id",
    "SELECT * FROM participant ORDER BY event, actor, role",
    "SELECT * FROM event_article ORDER BY event, article",
    "SELECT * FROM event_talks ORDER BY event, talks",
    "SELECT * FROM event_fts ORDER BY rowid",
    "SELECT * FROM claim ORDER BY id",
    "SELECT * FROM claim_actor ORDER BY claim, ord",
    "SELECT * FROM actor ORDER BY id",
    "SELECT * FROM alias ORDER BY id",
    "SELECT * FROM held_role ORDER BY actor, ord",
    "SELECT * FROM article_actor ORDER BY article, ord",
    "SELECT rowid FROM article_fts WHERE article_fts MATCH '\ue000e' ORDER BY rowid",
)


def content(store: Store) -> list[list[tuple[Any, ...]]]:
    """All rows that a decision may touch."""
    return [store.rows(query) for query in SHOWN]


@pytest.fixture
def harbour(store: Store) -> Store:
    """Two articles on one meeting, of which one spells a name its own way."""
    add(store, reading(claim(), actors=(ANNA, BRUNO), original="1"))
    sources = ("Anne Vasquez", BRUNO.name)
    met = claim("Anne met Keller.", sources=sources)
    said = claim(
        "Sources confirmed it.", kind=Kind.STATE, sources=["Harbour Sources"],
        speaker="Harbour Sources", speaks_for="Anne Vasquez",
    )  # fmt: skip
    add(store, reading(met, said, actors=(ANNE, BRUNO, SOURCES), original="2", outlet="The Crab"))
    return store


def names(store: Store) -> list[str]:
    """Everybody in the store, by name."""
    return sorted(known.actor.name for known in read_actors(store, EVERYTHING))


def test_a_merged_actor_is_the_other_everywhere(harbour: Store) -> None:
    """Claims, events, the article's cast, look-ups, searches, counts."""
    assert count(harbour, EVERYTHING) == 3
    made = merge(harbour, "anne vasquez", "Anna Vasquez", by="ann")
    assert (made.verb, made.name, made.other) == (Verb.MERGE, "Anne Vasquez", "Anna Vasquez")
    assert (made.id, made.by) == (1, "ann")
    (meeting, said) = read_page(harbour, EVERYTHING, rows=9)
    assert meeting.claims == (1, 2)
    assert meeting.sources == 2
    assert meeting.actors == ("Anna Vasquez", "Bruno Keller")
    assert said.actors == ("Harbour Sources",)
    assert of_article(harbour, 2)[0].claim.actors == meeting.roles
    assert of_article(harbour, 2)[1].claim.speaks_for == "Anna Vasquez"
    assert names(harbour) == ["Anna Vasquez", "Bruno Keller", "Harbour Sources"]
    anna = read_actor(harbour, "Anne V.")
    assert anna.actor.name == "Anna Vasquez"
    assert anna.actor.aliases == ("Vasquez", "Anne Vasquez", "Anne V.")
    assert anna.actor.roles == (HeldRole(title="envoy"),)
    assert anna.events == 1
    assert resolve(harbour, "Anne Vasquez") == "Anna Vasquez"
    cast = [known.actor.name for known in actors_in(harbour, 2)]
    assert cast == ["Anna Vasquez", "Bruno Keller", "Harbour Sources"]
    assert [one.id for one in read_articles(harbour, Filter(actors=("Anna Vasquez",)))] == [1, 2]
    assert articles_naming(harbour, "Anna Vasquez") == 2
    assert [e.id for e in read_page(harbour, Filter(words="Anne"), rows=9)] == [1]
    called = read_actors(harbour, Filter(words="anne"))
    assert [known.actor.name for known in called] == ["Anna Vasquez"]


def test_a_later_article_is_read_as_decided(harbour: Store) -> None:
    """Its claims join the events of the actor whom its own spelling means."""
    merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    met = claim("They say Anne met Keller.", sources=("Anne Vasquez", BRUNO.name))
    add(harbour, reading(met, actors=(ANNE, BRUNO), original="3", outlet="The Eel"))
    assert read_event(harbour, 1).claims == (1, 2, 4)
    (last,) = of_article(harbour, 3)
    assert last.claim.actors[0] == Participant("Anna Vasquez", Role.SOURCE)


def test_both_spellings_in_one_claim_are_one_actor(harbour: Store) -> None:
    """Named once in each role."""
    met = claim("Anna, that is Anne, left.", sources=("Anna Vasquez", "Anne Vasquez"))
    number = add(harbour, reading(met, actors=(ANNA, ANNE), original="3")).article
    merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    (left,) = of_article(harbour, number)
    assert left.claim.actors == (Participant("Anna Vasquez", Role.SOURCE),)


def test_a_rejected_actor_is_nobody(harbour: Store) -> None:
    """It leaves claims, events, casts, listings and look-ups."""
    reject(harbour, "Harbour Sources", by="ann")
    assert names(harbour) == ["Anna Vasquez", "Anne Vasquez", "Bruno Keller"]
    said = of_article(harbour, 2)[1].claim
    assert (said.actors, said.speaker, said.speaks_for) == ((), None, "Anne Vasquez")
    assert read_event(harbour, 3).actors == ()
    assert [known.actor.name for known in actors_in(harbour, 2)] == ["Anne Vasquez", "Bruno Keller"]
    with pytest.raises(UnknownActorError):
        resolve(harbour, "Harbour Sources")
    assert read_actors(harbour, Filter(words="sources")) == []


def test_a_rejected_actor_can_be_confirmed_after_all(harbour: Store) -> None:
    """By its very name."""
    before = content(harbour)
    reject(harbour, "Harbour Sources", by="ann")
    confirm(harbour, "Harbour Sources", by="bob")
    assert read_actor(harbour, "Harbour Sources").actor.confirmed
    assert undo(harbour).verb is Verb.CONFIRM
    assert undo(harbour).verb is Verb.REJECT
    assert content(harbour) == before


def test_a_confirmed_actor_is_what_people_say(harbour: Store) -> None:
    """Its kind and side too; a later reading does not change that."""
    assert [a.actor.name for a in read_actors(harbour, EVERYTHING, unconfirmed=True)] == [
        "Anne Vasquez",
        "Harbour Sources",
    ]
    confirm(harbour, "Anne Vasquez", kind=ActorKind.PERSON, side="North", by="ann")
    add(harbour, reading(claim("Anne left.", sources=["Anne Vasquez"]), actors=(ANNE,)))
    anne = read_actor(harbour, "Anne Vasquez").actor
    assert (anne.kind, anne.side, anne.confirmed) == (ActorKind.PERSON, "North", True)
    unconfirmed = read_actors(harbour, Filter(article=2), unconfirmed=True)
    assert [known.actor.name for known in unconfirmed] == ["Harbour Sources"]


def test_a_renamed_actor_goes_by_its_new_name(harbour: Store) -> None:
    """The old one stays an alias, and a later article that uses it means the same."""
    rename(harbour, "Anne Vasquez", "Anneliese  Vasquez", by="ann")
    anne = read_actor(harbour, "Anne Vasquez").actor
    assert anne.name == "Anneliese Vasquez"
    assert anne.kind is ActorKind.ORGANISATION
    assert anne.confirmed
    assert anne.aliases == ("Anne Vasquez", "Anne V.")
    assert read_event(harbour, 2).actors == ("Anneliese Vasquez", "Bruno Keller")
    add(harbour, reading(claim("Anne left.", sources=["Anne Vasquez"]), actors=(ANNE,)))
    assert read_actor(harbour, "Anneliese Vasquez").events == 2


def test_undoing_brings_back_what_was(harbour: Store) -> None:
    """Event numbers too."""
    before = content(harbour)
    merge(harbour, "Anna Vasquez", "Anne Vasquez", by="ann")
    assert len(read_page(harbour, EVERYTHING, rows=9)) == 2
    undone = undo(harbour)
    assert (undone.name, undone.other) == ("Anna Vasquez", "Anne Vasquez")
    assert content(harbour) == before
    assert read_decisions(harbour) == []


def test_a_decision_of_one_name_is_undone_among_others(harbour: Store) -> None:
    """The last of that name; the others hold."""
    merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    reject(harbour, "Harbour Sources", by="ann")
    assert undo(harbour, "ANNE vasquez").verb is Verb.MERGE
    assert [one.verb for one in read_decisions(harbour)] == [Verb.REJECT]
    assert names(harbour) == ["Anna Vasquez", "Anne Vasquez", "Bruno Keller"]


def test_a_decision_outlives_the_articles(harbour: Store) -> None:
    """It holds when the name comes again."""
    merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    remove(harbour, 2)
    remove(harbour, 1)
    assert names(harbour) == ["Anna Vasquez"]
    add(harbour, reading(claim("Anne left.", sources=["Anne Vasquez"]), actors=(ANNE,)))
    assert read_page(harbour, EVERYTHING, rows=9)[0].actors == ("Anna Vasquez",)
    remove(harbour, 3)
    undo(harbour)
    assert names(harbour) == []


def test_what_makes_no_sense_is_refused(harbour: Store) -> None:
    """One sentence each, and nothing changes."""
    before = content(harbour)
    reject(harbour, "Harbour Sources", by="ann")
    refusals: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: confirm(harbour, "Keller", by="b"), "Bruno Keller is a confirmed actor already."),
        (lambda: merge(harbour, "Keller", "Bruno Keller", by="b"), "one actor already: Bruno"),
        (lambda: merge(harbour, "Keller", "Harbour Sources", by="b"), "rejected; confirm it first"),
        (lambda: rename(harbour, "Keller", "Bruno Keller", by="b"), "another name"),
        (lambda: rename(harbour, "Keller", " ! ", by="b"), "another name"),
        (lambda: rename(harbour, "Keller", "Anna Vasquez", by="b"), "merge Bruno Keller into it"),
        (lambda: reject(harbour, "Harbour Sources", by="b"), "was rejected already"),
    )
    for refused, sentence in refusals:
        with pytest.raises(UndecidableError, match=sentence):
            refused()
    with pytest.raises(UnknownActorError, match="Nobody Known"):
        confirm(harbour, "Nobody Known", by="b")
    with pytest.raises(NotFoundError, match=r"Nothing was decided about 'Keller'\."):
        undo(harbour, "Keller")
    undo(harbour)
    with pytest.raises(NotFoundError, match=r"^Nothing was decided\.$"):
        undo(harbour)
    assert content(harbour) == before


def test_claims_of_an_actor_follow_a_decision(harbour: Store) -> None:
    """A listing of claims by actor takes those that were read under another name."""
    merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    found = read_claims(harbour, Filter(actors=("Anna Vasquez",)))
    assert [one.id for one in found] == [1, 2]


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of some dozen articles with many actors, closed."""
    path: Path = tmp_path_factory.mktemp("busy") / "s.db"
    with open_store(path, create=True) as store:
        for made in _busy():
            add(store, made)
    return path


CHOICES = st.tuples(st.sampled_from(list(Verb)), st.integers(0, 40), st.integers(0, 40))


@given(
    st.lists(CHOICES, min_size=1, max_size=6),
    st.one_of(st.none(), st.lists(st.integers(0, 5), min_size=6, max_size=6)),
)
@settings(max_examples=25, deadline=None)
def test_whatever_is_decided_and_undone_leaves_nothing(
    busy: Path, choices: list[tuple[Verb, int, int]], which: list[int] | None
) -> None:
    """Undone backwards, or in any order."""
    path = busy.with_name("copy.db")
    shutil.copyfile(busy, path)
    with open_store(path) as store:
        before = content(store)
        everybody = [known.actor.name for known in read_actors(store, EVERYTHING)]
        for verb, one, other in choices:
            _decide(store, verb, *_pair(everybody, one, other))
            check(store)
        while left := read_decisions(store):
            undo(store, left[which[len(left) - 1] % len(left)].name if which else None)
        check(store)
        assert content(store) == before


@given(st.lists(CHOICES, min_size=1, max_size=5), st.integers(1, 14))
@settings(max_examples=20, deadline=None)
def test_it_is_all_one_whether_articles_come_before_or_after(
    tmp_path_factory: pytest.TempPathFactory, choices: list[tuple[Verb, int, int]], when: int
) -> None:
    """A decision does the same for an article that is there and for one to come."""
    folder = tmp_path_factory.mktemp("order")
    readings = _busy()
    with open_store(folder / "a.db", create=True) as store:
        for one in readings[:when]:
            add(store, one)
        everybody = names(store)
        for verb, one_, other in choices:
            _decide(store, verb, *_pair(everybody, one_, other))
        for one in readings[when:]:
            add(store, one)
        check(store)
        told = _told(store)
    with open_store(folder / "b.db", create=True) as store:
        for one in readings:
            add(store, one)
        for verb, one_, other in choices:
            _decide(store, verb, *_pair(everybody, one_, other))
        assert _told(store) == told


def _busy() -> list[Reading]:
    """Some dozen articles with many actors, two of which spell a name differently."""
    met = claim("Anne met Keller.", sources=("Anne Vasquez", BRUNO.name))
    return [
        *some_readings(1, 12),
        reading(claim(), actors=(ANNA, BRUNO), original="a", outlet="a"),
        reading(met, actors=(ANNE, BRUNO), original="b", outlet="b"),
    ]


def _pair(everybody: list[str], one: int, other: int) -> tuple[str, str]:
    return everybody[one % len(everybody)], everybody[other % len(everybody)]


def _told(store: Store) -> list[Any]:
    """What a store shows, without the numbers of its events."""
    events = sorted(
        (event.claims, event.roles, event.status, event.headline, event.sources, event.differs)
        for event in read_page(store, EVERYTHING, rows=9999)
    )
    casts = [
        {known.actor.name: known.events for known in actors_in(store, one.id)}
        for one in read_articles(store, EVERYTHING)
    ]
    actors = {
        known.actor.name: (known.events, articles_naming(store, known.actor.name))
        for known in read_actors(store, EVERYTHING)
    }
    found = {
        name: [one.id for one in read_articles(store, Filter(actors=(name,)))] for name in actors
    }
    claims = [one.claim for n in range(1, 15) for one in of_article(store, n)]
    return [events, casts, actors, found, claims]


def test_a_decision_that_cannot_be_written_whole_is_not_written(
    harbour: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store is as it was."""
    before = content(harbour)

    def stop(*_: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr("store.keeping.deciding.index_article", stop)
    with pytest.raises(StoreError, match="disk is full"):
        merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    assert content(harbour) == before
    assert read_decisions(harbour) == []


def test_an_event_is_found_where_it_was_after_articles_came_and_went(harbour: Store) -> None:
    """Its number is free again, and its claims go back to it."""
    merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    met = claim("Both met once more.", when="2015-06-20")
    number = add(harbour, reading(met, actors=(ANNA, BRUNO), original="3")).article
    assert [e.id for e in read_page(harbour, EVERYTHING, rows=9)] == [4, 1, 3]
    remove(harbour, number)
    undo(harbour)
    by_id = {e.id: e.claims for e in read_page(harbour, EVERYTHING, rows=9)}
    assert by_id == {1: (1,), 2: (2,), 3: (3,)}
    assert harbour.rows("SELECT id FROM claim WHERE home IS NOT NULL") == []


def test_when_the_first_claim_goes_the_other_takes_its_own_event_back(harbour: Store) -> None:
    """Merged with another actor's event, it remembers the one that it was in."""
    merge(harbour, "Anne Vasquez", "Anna Vasquez", by="ann")
    remove(harbour, 1)
    by_id = {e.id: e.actors for e in read_page(harbour, EVERYTHING, rows=9)}
    assert by_id[2] == ("Anna Vasquez", "Bruno Keller")
    assert set(by_id) == {2, 3}


def _decide(store: Store, verb: Verb, name: str, other: str) -> None:
    """Decide it, if it makes sense."""
    try:
        if verb is Verb.CONFIRM:
            confirm(store, name, by="ann", kind=ActorKind.PERSON)
        elif verb is Verb.MERGE:
            merge(store, name, other, by="ann")
        elif verb is Verb.RENAME:
            rename(store, name, f"{other} the Second", by="ann")
        else:
            reject(store, name, by="ann")
    except StoreError:
        assert not store.connection.in_transaction
