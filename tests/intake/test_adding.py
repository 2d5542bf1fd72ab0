"""From sources to a store: each kept or refused, one after the other."""

import datetime as dt
import io
from pathlib import Path

import pytest

import extract.reading
from extract.actors import ActorBook
from extract.errors import NoPublicationDateError, NoTextError
from intake import adding
from intake.adding import Said, add_sources, add_text
from intake.outcomes import Kept, Refused
from store.adding.adding import Outcome
from store.keeping import keeping
from store.model.errors import StoreError
from store.opening import Store
from store.reading.articles import read_article
from tests.intake.conftest import PAGE

BOOK = ActorBook.builtin()


def test_each_source_is_kept_or_refused(store: Store, page: Path) -> None:
    """In the order given, as it is done, and a refusal stops nothing."""
    names = ["nowhere.txt", str(page), "*.nothing", "-", "https://example.org"]
    became = list(
        add_sources(store, names, Said(), BOOK, standard_input=io.BytesIO(b"\x00\x01\x02"))
    )
    assert [type(one) for one in became] == [Refused, Kept, Refused, Refused, Refused]
    assert [one.source for one in became] == [
        "nowhere.txt",
        str(page),
        "*.nothing",
        "standard input",
        "https://example.org",
    ]
    assert isinstance(became[3], Refused)
    assert became[3].why == "standard input is not a text file."


def test_what_is_kept_says_what_was_read(store: Store, page: Path) -> None:
    """The number of the article, its reading and what the person should know."""
    (kept,) = add_sources(store, [str(page)], Said(), BOOK)
    assert isinstance(kept, Kept)
    assert (kept.article, kept.outcome, kept.notices) == (1, Outcome.ADDED, ())
    assert kept.reading.article.title == "Ministers meet"
    assert read_article(store, 1).article.original == PAGE


def test_a_guessed_encoding_comes_first_among_the_notices(store: Store) -> None:
    """Before what the reading itself has to say."""
    french = (
        "Une réunion\n\nLe président de la République a déclaré que les négociations avec la "
        "Russie seraient longues et que rien ne serait signé avant la fin de cette année à Paris. "
    )
    data = io.BytesIO(french.encode("cp1252"))
    said = Said(published=dt.date(2025, 3, 11))
    (kept,) = add_sources(store, ["-"], said, BOOK, standard_input=data)
    assert isinstance(kept, Kept)
    assert kept.notices[0] == "standard input is not UTF-8; it was read as Windows-1252."
    assert len(kept.notices) == 2


def test_a_page_that_cannot_be_read_is_refused_by_name(store: Store, tmp_path: Path) -> None:
    """What the reading says, after the source."""
    path = tmp_path / "undated.txt"
    path.write_text(PAGE.replace("11 March 2025", ""))
    (refused,) = add_sources(store, [str(path)], Said(), BOOK)
    assert isinstance(refused, Refused)
    assert refused.why.startswith(f"{path}: ")
    assert "--published" in refused.why


def test_what_the_store_refuses_is_refused(
    store: Store, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the next source is tried."""

    def add(store: Store, reading: object) -> object:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(adding, "add", add)
    became = list(add_sources(store, [str(page), str(page)], Said(), BOOK))
    assert [one.why for one in became if isinstance(one, Refused)] == [
        f"{page}: The disk is full.",
        f"{page}: The disk is full.",
    ]


def test_a_page_that_trips_the_reading_stops_no_other(
    store: Store, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is refused by name with what went wrong."""
    calls: list[int] = []

    def read(text: str, **options: object) -> object:
        calls.append(1)
        if len(calls) == 1:
            raise IndexError("odd")
        return extract.reading.read(text, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(adding, "read", read)
    refused, kept = add_sources(store, [str(page), str(page)], Said(), BOOK)
    assert isinstance(refused, Refused)
    assert isinstance(refused.error, IndexError)
    assert refused.why == f"{page}: Parley itself failed to read it (IndexError: odd)."
    assert isinstance(kept, Kept)


def test_what_a_person_says_goes_before_the_page(store: Store) -> None:
    """All of it."""
    said = Said(
        published=dt.date(2025, 4, 1),
        title="They meet",
        outlet="The Courier",
        url="https://courier.example/1",
        talks=("T", "U"),
    )
    article = add_text(store, "pasted", PAGE, said, BOOK).reading.article
    assert article.published == dt.date(2025, 4, 1)
    assert article.published_by == "option"
    assert article.title == "They meet"
    assert article.outlet == "The Courier"
    assert article.url == "https://courier.example/1"
    assert article.talks == ("T", "U")


def test_text_that_is_no_article_is_an_error(store: Store) -> None:
    """For who adds text that is at hand."""
    with pytest.raises((NoTextError, NoPublicationDateError)):
        add_text(store, "pasted", "Sign up to our newsletter\n", Said(), BOOK)


def test_a_page_that_is_there_is_not_read_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even its date is missed, and what is told of it is what is there."""
    undated = PAGE.replace(", 11 March 2025", "")
    first = add_text(store, "a", undated, Said(published=dt.date(2025, 3, 11)), BOOK)
    monkeypatch.setattr(adding, "read", None)
    again = add_text(store, "a", undated, Said(), BOOK)
    assert (again.article, again.outcome, again.notices) == (1, Outcome.ALREADY, ())
    assert again.reading.article == first.reading.article
    assert again.reading.claims == first.reading.claims


@pytest.mark.parametrize(
    ("said", "options"),
    [
        (Said(published=dt.date(2025, 3, 12)), "--published …"),
        (Said(outlet="The Mole", url="https://x.example"), "--outlet … --url …"),
        (Said(title="Another", talks=("T",)), "--title … --talks …"),
        (Said(published=dt.date(2025, 3, 11), title="Ministers meet"), None),
    ],
)
def test_what_is_said_otherwise_of_a_page_that_is_there_is_told(
    store: Store, said: Said, options: str | None
) -> None:
    """With the command that would change it; nothing changes."""
    before = add_text(store, "a", PAGE, Said(), BOOK).reading.article
    again = add_text(store, "a", PAGE, said, BOOK)
    edit = f"`parley edit --article 1 {options}`"
    told = (f"a is there already and stays as it is; {edit} changes it.",) if options else ()
    assert again.notices == told
    assert read_article(store, 1).article == before


def test_the_same_text_of_the_same_outlet_is_there_already(store: Store) -> None:
    """Whatever stands around it on the page."""
    add_text(store, "a", PAGE, Said(), BOOK)
    again = add_text(store, "b", f"{PAGE}\n\n", Said(title="Another"), BOOK)
    assert (again.article, again.outcome) == (1, Outcome.ALREADY)
    assert again.reading.article.title == "Ministers meet"
    assert "--title …" in again.notices[0]


def test_changes_that_a_later_version_orphans_are_told(store: Store) -> None:
    """In a notice that says where they are listed."""
    said = Said(url="https://example.org/a")
    add_text(store, "first", PAGE, said, BOOK)
    keeping.star(store, 1, by="ann")
    later = PAGE.replace("in Berlin on Monday", "in Paris on Sunday").replace(
        "11 March", "12 March"
    )

    kept = add_text(store, "later", later, said, BOOK)

    assert kept.changes is not None
    assert kept.notices == (
        "later: 1 change has lost the sentence, as `parley changes --orphans` lists.",
    )
