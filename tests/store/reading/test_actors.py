"""Who is in a store: listed, counted, found by any name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.finding.naming import number_of_actor
from store.model import Actor, ActorKind, Filter, HeldRole, Kind
from store.model.errors import NotFoundError, StoreError, UnknownActorError
from store.reading.actors import KnownActor, actors_in, read_actor, read_actors, resolve
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from store.opening import Store

CHIEF = HeldRole(title="chief", of="Harbour League", start=date(2014, 1, 1))


def named(store: Store, **chosen: object) -> list[tuple[str, int]]:
    """Names and events of the actors of a filter."""
    return [
        (known.actor.name, known.events)
        for known in read_actors(store, Filter(**chosen))  # type: ignore[arg-type]
    ]


@pytest.fixture
def filled(store: Store) -> Store:
    """Two articles: Anna in three events, Bruno in two, the League in one, Dora in none."""
    dora = Actor(name="Dora Lind", kind=ActorKind.PERSON)
    one = claim(speaker=LEAGUE.name)
    two = claim("Keller blamed Vasquez.", kind=Kind.ACCUSE, sources=[BRUNO.name],
                targets=[ANNA.name], when="2015-06-26")  # fmt: skip
    three = claim("Vasquez spoke alone.", kind=Kind.STATE, sources=[ANNA.name], speaker=ANNA.name)
    add(store, reading(one, two, actors=(LEAGUE, ANNA, BRUNO, dora), talks=("Grain talks",)))
    add(store, reading(three, title="Second"))
    return store


def test_actors_are_listed_by_activity_then_name(filled: Store) -> None:
    """Those in no event come last."""
    expected = [("Anna Vasquez", 3), ("Bruno Keller", 2), ("Harbour League", 1), ("Dora Lind", 0)]
    assert named(filled) == expected
    assert [k.actor.name for k in read_actors(filled, Filter(), rows=2)] == [ANNA.name, BRUNO.name]
    assert read_actors(filled, Filter(), rows=0) == []


def test_actors_of_a_filter_are_counted_within_it(filled: Store) -> None:
    """Whoever has no part in it is left out."""
    assert named(filled, kinds=frozenset({Kind.ACCUSE})) == [(ANNA.name, 1), (BRUNO.name, 1)]
    assert named(filled, actors=("keller",)) == [(ANNA.name, 2), (BRUNO.name, 2), (LEAGUE.name, 1)]
    assert named(filled, since=date(2015, 6, 25)) == [(ANNA.name, 1), (BRUNO.name, 1)]
    assert named(filled, words="blamed", talks=("Grain talks",)) == [
        (ANNA.name, 1),
        (BRUNO.name, 1),
    ]
    limited = read_actors(filled, Filter(actors=("keller",)), rows=1)
    assert [known.actor for known in limited] == [ANNA]


def test_words_ask_for_actors_by_name(filled: Store) -> None:
    """All words within one name or alias, in full or begun."""
    assert named(filled, words="vasquez") == [(ANNA.name, 3)]
    assert named(filled, words="LEAGUE harbour") == [(LEAGUE.name, 1)]
    assert named(filled, words="hl") == [(LEAGUE.name, 1)]
    assert named(filled, words="kel* bru*") == [(BRUNO.name, 2)]
    assert named(filled, words="anna keller") == []
    assert named(filled, words="!") == []


def test_an_article_names_actors_in_claims_or_not(filled: Store) -> None:
    """Listed with all their events; in the article's own order by `actors_in`."""
    assert named(filled, article=1) == [
        ("Anna Vasquez", 3),
        ("Bruno Keller", 2),
        ("Harbour League", 1),
        ("Dora Lind", 0),
    ]
    assert [k.actor.name for k in actors_in(filled, 1)] == [
        "Harbour League",
        "Anna Vasquez",
        "Bruno Keller",
        "Dora Lind",
    ]
    assert named(filled, article=9) == []
    assert actors_in(filled, 9) == []


def test_an_actor_comes_back_whole(store: Store) -> None:
    """Kind, side, aliases and roles, in the order in which they were given."""
    past = HeldRole(title="deputy", end=date(2013, 12, 31))
    whole = replace(ANNA, roles=(CHIEF, past), aliases=("Vasquez", "A. Vasquez", "Ánna"))
    other = Actor(name="Them", kind=ActorKind.GROUP, confirmed=False)
    add(store, reading(claim(), actors=(whole, BRUNO, other)))
    assert read_actor(store, ANNA.name) == KnownActor(whole, 1)
    assert read_actor(store, "them") == KnownActor(other, 0)


def test_readings_add_to_what_is_known(store: Store) -> None:
    """Aliases and roles add up, each once; of kind and side the later confirmed reading holds."""
    first = Actor(name="Elif Kaya", kind=ActorKind.GROUP, aliases=("Kaya",), confirmed=False)
    second = Actor(
        name="Elif Kaya", kind=ActorKind.PERSON, side="North", aliases=("E. Kaya", "Kaya"),
        roles=(CHIEF,),
    )  # fmt: skip
    third = replace(first, side="Nowhere", aliases=("Miss Kaya",))
    fourth = replace(second, side=None, kind=ActorKind.ORGANISATION, roles=(CHIEF, CHIEF))
    expected = [
        first,
        replace(second, aliases=("Kaya", "E. Kaya")),
        replace(second, aliases=("Kaya", "E. Kaya", "Miss Kaya")),
        replace(second, aliases=("Kaya", "E. Kaya", "Miss Kaya"), kind=ActorKind.ORGANISATION),
    ]
    for n, (given, then) in enumerate(zip((first, second, third, fourth), expected, strict=True)):
        add(store, reading(text=f"Text {n}.", actors=(given,)))
        assert read_actor(store, "Elif Kaya").actor == then


def test_an_unconfirmed_side_is_filled_in(store: Store) -> None:
    """By another unconfirmed reading that knows it."""
    bare = Actor(name="Elif Kaya", kind=ActorKind.PERSON, confirmed=False)
    add(store, reading(text="One.", actors=(bare,)))
    add(store, reading(text="Two.", actors=(replace(bare, side="South"),)))
    assert read_actor(store, "Elif Kaya").actor == replace(bare, side="South")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Anna Vasquez", ANNA.name),
        ("  anna VÁSQUEZ. ", ANNA.name),
        ("vasquez", ANNA.name),
        ("keller", BRUNO.name),
        ("HL", LEAGUE.name),
        ("h.l.", LEAGUE.name),
        ("the league", LEAGUE.name),
        ("league", LEAGUE.name),
        ("harbour", LEAGUE.name),
        ("anna", ANNA.name),
        ("lind", "Dora Lind"),
    ],
)
def test_an_actor_is_found_by_any_name(filled: Store, typed: str, expected: str) -> None:
    """Whatever the case, accents and punctuation; a surname or another part will do."""
    assert resolve(filled, typed) == expected
    number = number_of_actor(filled, typed)
    assert filled.row("SELECT name FROM actor WHERE id = :id", {"id": number}) == (expected,)


def test_an_unknown_name_is_answered_by_the_nearest(filled: Store) -> None:
    """In one sentence, and as a list."""
    with pytest.raises(UnknownActorError) as caught:
        resolve(filled, "Vaskez")
    assert str(caught.value) == "No actor is called 'Vaskez'; the nearest known: Anna Vasquez."
    assert caught.value.nearest == ("Anna Vasquez",)
    assert caught.value.name == "Vaskez"
    assert isinstance(caught.value, NotFoundError)
    assert isinstance(caught.value, StoreError)


@pytest.mark.parametrize("typed", ["", "  ", "!?", "Qqqqqq", "\0", "\ud800"])
def test_what_is_like_nothing_has_no_neighbours(filled: Store, typed: str) -> None:
    """And says so."""
    with pytest.raises(UnknownActorError, match="nor anything near it") as caught:
        resolve(filled, typed)
    assert caught.value.nearest == ()


def test_a_name_that_several_bear_names_them(store: Store) -> None:
    """None of them is guessed; the very name, or an alias before a part of a name, is plain."""
    scott = Actor(name="Scott Morrow", kind=ActorKind.PERSON)
    david = Actor(name="David Morrow", kind=ActorKind.PERSON)
    firm = Actor(name="Morrow Shipping", kind=ActorKind.ORGANISATION, aliases=("MS", "Scott"))
    upper = Actor(name="david morrow", kind=ActorKind.PERSON)
    add(store, reading(claim(), actors=(scott, david, firm, upper)))
    with pytest.raises(UnknownActorError) as caught:
        resolve(store, "morrow")
    assert str(caught.value) == "'morrow' may be any of: David Morrow, Scott Morrow, david morrow."
    with pytest.raises(UnknownActorError, match="may be any of: David Morrow, david morrow"):
        resolve(store, "DAVID MORROW")
    assert resolve(store, "david morrow") == "david morrow"
    assert resolve(store, "scott") == "Morrow Shipping"
    assert resolve(store, "shipping") == "Morrow Shipping"
    add(store, reading(text="x", actors=(Actor(name="Scott", kind=ActorKind.PERSON),)))
    assert resolve(store, "SCOTT") == "Scott"


def test_no_more_than_five_names_are_listed(store: Store) -> None:
    """However many there are."""
    many = tuple(Actor(name=f"N{n} Morrow", kind=ActorKind.PERSON) for n in range(9))
    add(store, reading(text="x", actors=many))
    for typed in ("Morrow", "Morrov"):
        with pytest.raises(UnknownActorError) as caught:
            resolve(store, typed)
        assert len(caught.value.nearest) == 5
        assert len(set(caught.value.nearest)) == 5
