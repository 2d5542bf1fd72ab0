"""The whole line: a page becomes an article with its claims and actors."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest

from extract.actors import ActorBook
from extract.errors import NoPublicationDateError, NoTextError, ReadingError
from extract.reading import read, reread
from store.model import Actor, ActorKind, Kind, Status

PAGE = """Two leaders meet by the lake

By Rae Marlow
Published 12 March 2031, 19:40 GMT

President Ada Rossi met Prime Minister Ben Okafor in Geneva on Monday and signed a treaty on trade.

“The road was long,” Rossi told reporters after the ceremony in the old town hall.

Negotiators from both sides will meet again on Friday, Okafor said.
"""


def test_a_page_becomes_an_article() -> None:
    """Title, day and text are the page's own; the original is kept as given."""
    reading = read(PAGE)
    article = reading.article

    assert article.title == "Two leaders meet by the lake"
    assert article.published == date(2031, 3, 12)
    assert article.published_by == "byline"
    assert article.original == PAGE
    assert article.text.startswith("President Ada Rossi met")
    assert "Marlow" not in article.text
    assert article.language == "en"
    assert (article.outlet, article.url, article.talks) == (None, None, ())
    assert reading.notices == ()


def test_its_claims_and_actors_are_read() -> None:
    """People whom no book knows are found by their form, and unnamed parties by theirs."""
    reading = read(PAGE, book=ActorBook.empty())

    assert [(one.kind, one.status) for one in reading.claims] == [
        (Kind.CONSULT, Status.HAPPENED),
        (Kind.SUPPORT, Status.HAPPENED),
        (Kind.STATE, Status.HAPPENED),
        (Kind.CONSULT, Status.PLANNED),
    ]
    assert [reading.claims[n].date for n in (0, 1, 3)] == ["2031-03-10", "2031-03-10", "2031-03-14"]
    names = {one.name for one in reading.actors}
    assert {"Ada Rossi", "Ben Okafor"} <= names
    for claim in reading.claims:
        assert {one.name for one in claim.actors} <= names
        assert reading.article.text[claim.start : claim.end] == claim.sentence


def test_who_only_lends_a_word_is_no_actor() -> None:
    """A nationality word or a place makes no party of a state; acting in a claim does."""
    page = (
        "Brazilian coffee growers lost a harvest. Kenya met Peru in Chile on Monday. "
        "“We agreed on fish,” said the Kenyan minister, Wanjiru Otieno."
    )
    reading = read(page, published=date(2031, 3, 12))
    assert {one.name for one in reading.actors} == {"Kenya", "Peru", "Wanjiru Otieno"}


def test_a_party_without_a_name_is_a_group_that_needs_no_confirming() -> None:
    """It bears what the text calls it."""
    page = "Negotiators met in Geneva on Monday. The union rejected the offer on Monday."
    reading = read(page, published=date(2031, 3, 12), book=ActorBook.empty())
    found = {one.name: one for one in reading.actors}
    assert found["negotiators"] == Actor(name="negotiators", kind=ActorKind.GROUP, confirmed=True)
    assert found["union"].kind is ActorKind.GROUP


def test_what_a_person_says_goes_before_the_page() -> None:
    """Day, title, outlet, address and talks."""
    article = read(
        PAGE,
        published=date(2031, 3, 13),
        title="A treaty",
        outlet="Harbor Wire",
        url="https://example.org/a",
        talks=["Lake talks"],
    ).article
    assert (article.published, article.published_by) == (date(2031, 3, 13), "option")
    assert (article.title, article.outlet) == ("A treaty", "Harbor Wire")
    assert (article.url, article.talks) == ("https://example.org/a", ("Lake talks",))


def test_a_page_without_a_title_gets_its_first_words() -> None:
    """Cut between words."""
    text = "Ada Rossi met " + "a very old friend of hers and " * 5 + "Ben Okafor in Geneva."
    title = read(text, published=date(2031, 3, 12)).article.title
    assert len(title) <= 81
    assert title.startswith("Ada Rossi met a very old friend")
    assert title.endswith("…")
    short = read("Ada Rossi met Ben Okafor.", published=date(2031, 3, 12)).article.title
    assert short == "Ada Rossi met Ben Okafor."


def test_no_day_is_an_error_that_says_what_to_do() -> None:
    """Another sentence where a day without its year was seen."""
    with pytest.raises(NoPublicationDateError, match="does not say when") as unknown:
        read("Ada Rossi met Ben Okafor in Geneva, and they talked for hours.")
    with pytest.raises(NoPublicationDateError, match="without a year") as partial:
        read("GENEVA, March 12 (Harbor Wire) - Ada Rossi met Ben Okafor in the old town hall.")
    assert "--published" in str(unknown.value)
    assert "--published" in str(partial.value)
    assert isinstance(unknown.value, ReadingError)


@pytest.mark.parametrize("page", ["", "  \n\n ", "\ufeff\n"])
def test_no_text_is_an_error(page: str) -> None:
    """Whatever day is given."""
    with pytest.raises(NoTextError):
        read(page, published=date(2031, 3, 12))


def test_another_language_is_kept_whole_and_not_guessed_at() -> None:
    """With a notice for the person who adds it."""
    page = (
        "Der Präsident hat am Montag mit dem Kanzler über den Vertrag gesprochen, und sie haben "
        "sich auf eine neue Runde im März geeinigt, sagte ein Sprecher der Regierung in Genf."
    )
    reading = read(page, published=date(2031, 3, 12))
    assert reading.article.language == "de"
    assert reading.article.text == page
    assert (reading.claims, reading.actors) == ((), ())
    assert len(reading.notices) == 1
    assert "not English" in reading.notices[0]


def test_reading_anew_dates_anew() -> None:
    """The same text on another day gives the same claims, moved."""
    first = read(PAGE)
    later = reread(replace(first.article, published=date(2031, 3, 19)))
    assert [one.kind for one in later.claims] == [one.kind for one in first.claims]
    assert later.claims[0].date == "2031-03-17"
    assert reread(first.article) == first


def test_hostile_text_is_read() -> None:
    """Marks, controls, other alphabets, one endless line."""
    for page in (
        "“" * 500,
        "— " * 400,
        "1,2.3 " * 500,
        "Ж" * 900,
        "a\x00b\x1b[31m" * 200,
        "." * 900,
    ):
        with suppress(NoTextError):
            read(page, published=date(2031, 3, 12))
    endless = read("Ada Rossi met Ben Okafor and " * 3_000, published=date(2031, 3, 12))
    assert len(endless.article.text) > 80_000
