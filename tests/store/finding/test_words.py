"""Search words: what is looked for, and that nothing typed is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.adding.adding import add
from store.finding.words import MOST_TERMS, Term, query, terms
from store.model import Actor, ActorKind, Filter
from store.reading.articles import read_articles
from store.reading.events import count, read_page
from tests.store.samples import ANNA, claim, reading

if TYPE_CHECKING:
    from store.opening import Store


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", []),
        ("   ", []),
        ("grain", [Term("grain")]),
        ("grain  ports", [Term("grain"), Term("ports")]),
        ('"grain and ports"', [Term("grain and ports")]),
        ('"grain and" port*', [Term("grain and"), Term("port", prefix=True)]),
        ('"grain and po"*', [Term("grain and po", prefix=True)]),
        ("mar-a-lago", [Term("mar-a-lago")]),
        ('"never closed', [Term("never"), Term("closed")]),
        ('gr"ain', [Term("gr"), Term("ain")]),
        ("NOT AND OR NEAR", [Term("NOT"), Term("AND"), Term("OR"), Term("NEAR")]),
        ("words:grain", [Term("words:grain")]),
        ('* ** - ! _ "" \'', []),
        ("grain**", [Term("grain", prefix=True)]),
        ("*grain", [Term("*grain")]),
        ("a\0b", [Term("a\ufffdb")]),
        ("北京 7", [Term("北京"), Term("7")]),
    ],
)
def test_what_is_looked_for(typed: str, expected: list[Term]) -> None:
    """Words, phrases, beginnings; all else is a word or nothing."""
    assert terms(typed) == expected


def test_so_many_words_and_no_more() -> None:
    """A page pasted into the search field is cut."""
    assert terms("w " * 1000) == [Term("w")] * MOST_TERMS
    assert MOST_TERMS == 32


def test_terms_are_quoted() -> None:
    """Quotes within are doubled, as FTS5 has it."""
    assert Term("a").quoted() == '"a"'
    assert Term("a", prefix=True).quoted() == '"a"*'
    assert Term('a"b').quoted() == '"a""b"'


@pytest.fixture
def filled(store: Store) -> Store:
    """Three events: of Anna, of Zoltan who is spelt in several ways, of nobody."""
    zoltan = Actor(
        name="Zoltán Kovács", kind=ActorKind.PERSON, aliases=("Zoltan Kovach", "the Premier")
    )
    add(
        store,
        reading(
            claim("Vasquez signed the co-operation pact.", sources=[ANNA.name]),
            claim("He welcomed grain shipments.", sources=[zoltan.name], place="Győr"),
            claim("Nothing moved at the ports."),
            actors=(ANNA, zoltan),
            title="Dusk over Tîrgu",
        ),
    )
    return store


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("grain", [2]),
        ("GRAIN shipments", [2]),
        ("grain ports", []),
        ("shipments grain", [2]),
        ('"grain shipments"', [2]),
        ('"shipments grain"', []),
        ("ship*", [2]),
        ("ship", []),
        ('"grain ship"*', [2]),
        ("co-operation", [1]),
        ("gyor", [2]),
        ("tirgu", [1, 2, 3]),
        ("kovacs", [2]),
        ("Kovách", [2]),
        ("kovac*", [2]),
        ("premier", [2]),
        ('"the premier" welcomed', [2]),
        ('"premier the"', []),
        ("vasquez", [1, 3]),
        ("anna", [1, 3]),
        ("anna vasquez grain", []),
        ("nowhere", []),
        ("!!!", []),
        ("\ue000e", []),
        ("e", []),
        ("\ue000*", []),
        ('"', []),
        ("", [1, 2, 3]),
        (" \n", [1, 2, 3]),
    ],
)
def test_what_is_found(filled: Store, typed: str, expected: list[int]) -> None:
    """In sentence, headline, place, title, and by any alias of whoever takes part."""
    assert [event.id for event in read_page(filled, Filter(words=typed), rows=9)] == expected
    assert count(filled, Filter(words=typed)) == len(expected)


def test_the_query_names_actors_by_mark(filled: Store) -> None:
    """So that an alias learnt later finds events that are there already."""
    assert query(filled, "grain") == '({words} : "grain")'
    assert query(filled, "premier") == '({words} : "premier" OR {marks} : ("\ue000a2"))'
    assert query(filled, "!") is None
    add(filled, reading(text="x", actors=(Actor(name="Premier Y", kind=ActorKind.PERSON),)))
    marked = '"\ue000a2" OR "\ue000a4"'
    assert query(filled, "premier") == f'({{words}} : "premier" OR {{marks}} : ({marked}))'
    later = Actor(name="Zoltán Kovács", kind=ActorKind.PERSON, aliases=("Zoli",))
    assert count(filled, Filter(words="zoli")) == 0
    add(filled, reading(text="Nothing.", actors=(later,)))
    assert [event.id for event in read_page(filled, Filter(words="zoli"), rows=9)] == [2]


def test_articles_are_found_by_title_text_and_whom_they_name(filled: Store) -> None:
    """Text that no claim holds counts too."""
    add(filled, reading(text="Herons nested by the quay.", title="Birds", actors=()))

    def found(words: str) -> list[int]:
        return [one.id for one in read_articles(filled, Filter(words=words))]

    assert found("herons") == [2]
    assert found("birds") == [2]
    assert found("premier") == [1]
    assert found("dusk grain") == [1]
    assert found("herons grain") == []
    assert found("!") == []


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(typed=st.text(max_size=40) | st.text(alphabet="\"*():^-+ {}ANDORT'\\a", max_size=40))
def test_nothing_typed_is_an_error(filled: Store, typed: str) -> None:
    """Whatever it is, it is searched for."""
    chosen = Filter(words=typed)
    assert len(read_page(filled, chosen, rows=9)) == count(filled, chosen)
    list(read_articles(filled, chosen))
