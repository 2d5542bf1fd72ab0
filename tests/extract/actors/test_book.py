"""The book of known actors: look-ups by every way of naming, and merging."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.errors import ActorsFileError
from extract.values import Form
from store.model import ActorKind

LATE_2025 = date(2025, 12, 28)


@pytest.fixture(scope="module")
def book() -> ActorBook:
    """The book that ships."""
    return ActorBook.builtin()


def test_an_empty_book_knows_nobody() -> None:
    """No names, no offices, no first words."""
    book = ActorBook.empty()

    assert book.actors == {}
    assert book.named("Trump") == ()
    assert book.holders("president", "France") == ()
    assert book.starting_with("US") == ()
    assert book.capital("Kyiv") is None


def test_the_built_in_book_is_read_once(book: ActorBook) -> None:
    """Everybody shares it."""
    assert ActorBook.builtin() is book


@pytest.mark.parametrize(
    "spelling", ["Volodymyr Zelenskyy", "Zelensky", "Zelenskiy", "Volodymyr Zelenskiy"]
)
def test_many_spellings_are_one_actor(book: ActorBook, spelling: str) -> None:
    """Whatever the outlet writes."""
    assert book.named(spelling) == ("Volodymyr Zelenskyy",)


def test_names_are_found_with_and_without_diacritics(book: ActorBook) -> None:
    """Folded on both sides, case kept."""
    assert book.named("Wolfgang Schauble") == book.named("Wolfgang Schäuble") != ()
    assert book.named("us") == ()
    assert book.named("US") == ("United States",)


def test_capitals_and_nationality_words_stand_for_states(book: ActorBook) -> None:
    """Each only in its own look-up."""
    assert book.capital("Kyiv") == book.capital("Kiev") == "Ukraine"
    assert book.capital("Brussels") == "European Union"
    assert book.capital("Ukrainian") is None
    assert book.demonym("Ukrainian") == "Ukraine"
    assert book.demonym("Dutch") == "Netherlands"
    assert book.demonym("Kyiv") is None


@pytest.mark.parametrize(
    ("title", "of", "on", "name"),
    [
        ("president", "US", date(2025, 12, 28), "Donald Trump"),
        ("president", "US", date(2022, 1, 1), "Joe Biden"),
        ("president", "United States", date(2015, 7, 14), "Barack Obama"),
        ("President", "Ukraine", date(2025, 12, 28), "Volodymyr Zelenskyy"),
        ("prime minister", "Canada", date(2025, 12, 28), "Mark Carney"),
        ("prime minister", "Greece", date(2015, 7, 13), "Alexis Tsipras"),
        ("chancellor", "Germany", date(2015, 7, 13), "Angela Merkel"),
        ("secretary of state", "US", date(2013, 11, 24), "John Kerry"),
        ("secretary general", "NATO", date(2025, 12, 28), "Mark Rutte"),
        ("general secretary", "USSR", date(1987, 12, 8), "Mikhail Gorbachev"),
    ],
)
def test_an_office_is_held_from_one_day_to_another(
    book: ActorBook, title: str, of: str, on: date, name: str
) -> None:
    """The same words mean another person years later."""
    assert book.holders(title, of, on) == (name,)


def test_the_last_day_in_office_still_counts() -> None:
    """Both ends of a term belong to it."""
    book = ActorBook.from_toml(
        '[[actor]]\nname="A B"\nkind="person"\n'
        'roles=[{title="mayor", of="Zenda", from=2001-02-03, to=2002-02-03}]'
    )

    assert book.holders("mayor", "Zenda", date(2001, 2, 2)) == ()
    assert book.holders("mayor", "Zenda", date(2001, 2, 3)) == ("A B",)
    assert book.holders("mayor", "Zenda", date(2002, 2, 3)) == ("A B",)
    assert book.holders("mayor", "Zenda", date(2002, 2, 4)) == ()
    assert book.holders("mayor", "Elsewhere") == ()
    assert book.holders("mayor") == ("A B",)


def test_a_role_without_dates_is_never_over() -> None:
    """Of what the file does not say nothing is guessed."""
    book = ActorBook.from_toml('[[actor]]\nname="A"\nkind="person"\nroles=[{title="aide"}]')

    assert book.holders("aide", on=date(1900, 1, 1)) == ("A",)
    assert book.holders("aide", "Zenda") == ()


def test_the_longest_name_comes_first(book: ActorBook) -> None:
    """A walk over the text takes the longest that fits."""
    lengths = [len(known.words) for known in book.starting_with("United")]

    assert lengths == sorted(lengths, reverse=True)
    assert book.starting_with("Kyiv")[0].form is Form.CAPITAL
    # "US" is a name before it is an adjective.
    assert book.starting_with("US")[-1].form is Form.NAME


def test_a_file_adds_and_overrides(book: ActorBook) -> None:
    """New aliases join the old; side and roles stand where the file gives them."""
    mine = ActorBook.from_toml(
        '[[actor]]\nname="Mark Rutte"\nkind="person"\naliases=["Teflon Mark"]\n'
        'roles=[{title="guest", of="NATO"}]\n'
        '[[actor]]\nname="Black Michael"\nkind="person"\nside="Ruritania"'
    )
    both = book.merged(mine)
    rutte = both.actors["Mark Rutte"]

    assert both.named("Teflon Mark") == ("Mark Rutte",)
    assert rutte.side == "NATO"
    assert [role.title for role in rutte.roles] == ["guest"]
    assert both.actors["Black Michael"].side == "Ruritania"
    assert len(both.actors) == len(book.actors) + 1
    assert book.named("Teflon Mark") == ()


def test_a_file_may_rename_by_alias(book: ActorBook) -> None:
    """An actor known under that alias is the same actor, under the name that the file prefers."""
    mine = ActorBook.from_toml(
        '[[actor]]\nname="International Monetary Fund"\nkind="organisation"\ndemonyms=["Fund"]'
    )
    both = book.merged(mine)

    assert "IMF" not in both.actors
    assert both.named("IMF") == ("International Monetary Fund",)
    assert both.demonym("Fund") == "International Monetary Fund"
    assert both.holders("managing director", "IMF", date(2015, 7, 1)) == ("Christine Lagarde",)


def test_a_person_is_no_alias_of_a_state() -> None:
    """Names meet only within a kind, organisations and groups taken as one."""
    book = ActorBook.from_toml(
        '[[actor]]\nname="Zenda"\nkind="state"\naliases=["Flavia"]\n'
        '[[actor]]\nname="Blues"\nkind="group"\naliases=["Blue Party"]'
    )
    mine = ActorBook.from_toml(
        '[[actor]]\nname="Flavia"\nkind="person"\n[[actor]]\nname="Blue Party"\nkind="organisation"'
    )

    assert set(book.merged(mine).actors) == {"Zenda", "Flavia", "Blue Party"}
    assert book.merged(mine).actors["Blue Party"].kind is ActorKind.ORGANISATION


def test_a_name_given_twice_in_a_file_is_joined() -> None:
    """The later table goes over the earlier."""
    book = ActorBook.from_toml(
        '[[actor]]\nname="A"\nkind="group"\nside="X"\naliases=["B"]\n'
        '[[actor]]\nname="A"\nkind="organisation"\naliases=["C"]'
    )

    assert book.actors["A"].aliases == ("B", "C")
    assert book.actors["A"].side == "X"
    assert book.actors["A"].kind is ActorKind.ORGANISATION


def test_an_error_calls_the_file_by_its_name() -> None:
    """As the caller gave it, or "actors file"."""
    with pytest.raises(ActorsFileError, match=r"^actors file, line 1: `name` is missing\.$"):
        ActorBook.from_toml("[[actor]]\n")
    with pytest.raises(ActorsFileError, match=r"^x\.toml, line 1"):
        ActorBook.from_toml("[[actor]]\n", name="x.toml")


def test_geography_is_known_without_a_book() -> None:
    """A reader of news knows states; those that the book does not hold are not confirmed."""
    empty = ActorBook.empty().with_geography
    mine = ActorBook.from_toml('[[actor]]\nname="France"\nkind="state"').with_geography

    assert empty.capital("Oslo") == "Norway"
    assert not empty.actors["Norway"].confirmed
    assert empty.named("NATO") == ()
    assert mine.actors["France"].confirmed
    assert not mine.actors["Norway"].confirmed
    assert ActorBook.builtin().with_geography is ActorBook.builtin()


def test_the_built_in_book_is_large_and_whole(book: ActorBook) -> None:
    """States of the world, bodies, 150 people and more with dated roles; every office resolves."""
    kinds = [actor.kind for actor in book.actors.values()]
    people = [actor for actor in book.actors.values() if actor.kind is ActorKind.PERSON]
    dated = [one for one in people if any(role.start for role in one.roles)]
    unknown = {
        role.of
        for one in people
        for role in one.roles
        if role.of and book.scope(role.of) not in book.actors
    }

    assert kinds.count(ActorKind.STATE) > 195
    assert kinds.count(ActorKind.ORGANISATION) > 150
    assert len(dated) > 250
    assert unknown <= {"Delaware Court of Chancery"}
    assert all(actor.confirmed for actor in book.actors.values())


def test_the_people_of_the_book_are_on_sides_that_make_sense(book: ActorBook) -> None:
    """A state's officer is on its side."""
    assert book.actors["Sergei Lavrov"].side == "Russia"
    assert book.actors["Karoline Leavitt"].side == "United States"
    assert book.actors["Ellen Stutzman"].side == "Writers Guild of America"


def test_a_book_without_somebody_holds_them_no_more() -> None:
    """Not as one of the world's states either; the other books stay as they are."""
    book = ActorBook.builtin().without(["France", "Nobody Known"])
    assert "France" not in book.actors
    assert "France" not in book.with_geography.actors
    assert book.capital("Paris") is None
    assert book.nobody == {"France", "Nobody Known"}
    assert book.without(["Spain"]).nobody == {"France", "Nobody Known", "Spain"}
    assert ActorBook.empty().merged(book).nobody == book.nobody
    assert "France" in ActorBook.builtin().actors


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Republic of Kenya", "Kenya"),
        ("Kingdom of Norway", "Norway"),
        ("Kyrgyz Republic", "Kyrgyzstan"),
        ("Republic of China", "Taiwan"),
        ("Republic of Nowhere", None),
    ],
)
def test_documents_call_states_by_their_form(words: str, name: str | None) -> None:
    """Unless the words are somebody's own."""
    assert ActorBook.builtin().named(words) == ((name,) if name else ())
