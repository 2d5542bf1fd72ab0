"""Persons whom only the model sees."""

import pytest

from extract.actors import ActorBook
from extract.parser.people import with_people
from store.model import Actor, ActorKind
from tests.extract.parser.trees import cast_of, parse_of

ACTS = """
{last} PROPN nsubj left
left VERB ROOT - leave
"""


def names(text: str, table: str, person: str, *known: str) -> set[str]:
    """Return whom the book knows afterwards."""
    parse = parse_of(text, table, person)
    return set(with_people(ActorBook.empty(), text, cast_of(text, *known), parse).actors)


def test_who_acts_under_a_full_name_is_looked_for() -> None:
    """As a person whom nobody has confirmed."""
    text = "Ana Pires left"
    parse = parse_of(text, ACTS.format(last="Pires"), "Ana Pires")
    book = with_people(ActorBook.empty(), text, cast_of(text), parse)
    assert list(book.actors.values()) == [
        Actor(name="Ana Pires", kind=ActorKind.PERSON, confirmed=False)
    ]


@pytest.mark.parametrize(
    "name",
    ["Wayne", "Mac OSX", "Ana Pires/Lowry", "ana Pires", "Ana pires", "A B C D E F", "Ana 3"],
)
def test_what_has_not_the_form_of_a_full_name_is_left_to_the_rules(name: str) -> None:
    """One word, shouted, joined by a stroke, in small letters, too long, with a number."""
    text = f"{name} left"
    assert names(text, ACTS.format(last=name.rsplit(maxsplit=1)[-1]), name) == set()


@pytest.mark.parametrize("name", ["Lê Đức Thọ", "J Park", "Ana de Sá", "O'Neil-Ray Wu"])
def test_names_of_many_peoples_have_the_form(name: str) -> None:
    """Particles, initials, hyphens and any letters."""
    text = f"{name} left"
    assert names(text, ACTS.format(last=name.rsplit(maxsplit=1)[-1]), name) == {name}


@pytest.mark.parametrize("mark", ["’s", "'s"])
def test_a_genitive_is_no_part_of_the_name(mark: str) -> None:
    """Where the model takes it in."""
    text = f"Ana Pires{mark} left"
    table = ACTS.format(last="Pires")
    assert names(text, table, f"Ana Pires{mark}") == {"Ana Pires"}


def test_who_is_described_is_looked_for() -> None:
    """As in "The clerk, Ana Pires," tells who she is."""
    text = "The clerk, Ana Pires"
    table = """
    clerk NOUN ROOT -
    Ana PROPN compound Pires
    Pires PROPN appos clerk
    """
    assert names(text, table, "Ana Pires") == {"Ana Pires"}


def test_by_whom_it_is_done_is_looked_for() -> None:
    """The agent of a passive."""
    text = "signed by Ana Pires"
    table = """
    signed VERB ROOT - sign
    by ADP agent signed
    Pires PROPN pobj by
    """
    assert names(text, table, "Ana Pires") == {"Ana Pires"}


@pytest.mark.parametrize(
    ("relation", "head"), [("pobj", "prep"), ("dobj", "agent"), ("nmod", "agent")]
)
def test_a_name_that_does_nothing_may_be_a_place(relation: str, head: str) -> None:
    """As in "At Cedar Falls"."""
    text = "met at Cedar Falls"
    table = f"""
    met VERB ROOT - meet
    at ADP {head} met
    Falls PROPN {relation} at
    """
    assert names(text, table, "Cedar Falls") == set()


def test_what_only_is_something_may_be_a_place() -> None:
    """As in "Cedar Falls is small"."""
    text = "Cedar Falls is small"
    table = """
    Falls PROPN nsubj is
    is AUX ROOT -
    """
    assert names(text, table, "Cedar Falls") == set()


def test_a_name_at_the_top_of_a_sentence_does_nothing() -> None:
    """A caption, say."""
    assert names("Ana Pires", "Pires PROPN ROOT -", "Ana Pires") == set()


def test_names_that_are_no_persons_are_left_alone() -> None:
    """The model's bodies and places cost more than they bring."""
    text = "Ana Pires left"
    parse = parse_of(text, ACTS.format(last="Pires"))
    book = ActorBook.empty()
    assert with_people(book, text, cast_of(text), parse) is book


@pytest.mark.parametrize("known", ["Ana", "Pires", "Ana Pires"])
def test_whom_the_rules_know_they_know_better(known: str) -> None:
    """Where they have a name for the words, or for one of them."""
    assert names("Ana Pires left", ACTS.format(last="Pires"), "Ana Pires", known) == set()


def test_mentions_beside_a_name_are_none_of_it() -> None:
    """Neither one that ends where it begins nor one behind it."""
    text = "Bo: Ana Pires left Cy"
    assert names(text, ACTS.format(last="Pires"), "Ana Pires", "Bo", "Cy") == {"Ana Pires"}
