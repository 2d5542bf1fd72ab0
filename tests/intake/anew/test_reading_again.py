"""A stored article read anew as it was read when it was added."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from extract.actors import ActorBook
from extract.parser.loading import NoParserError, Parser
from extract.parser.parsing import Parse
from extract.values import Sentence
from intake.adding import Said, add_sources, add_text
from intake.anew import reading_again
from intake.anew.reading_again import read_again
from intake.anew.stamping import stamp
from store.adding.readings import read_by
from store.model.errors import NotFoundError
from store.opening import Store
from store.reading.articles import read_article
from tests.intake.conftest import PAGE

BOOK = ActorBook.builtin()


class Model(Parser):
    """A language model that sees nothing."""

    def __init__(self) -> None:
        self.name = "en_core_web_sm 9"

    def parse(self, text: str, sentences: Sequence[Sentence]) -> Parse:
        """See nothing."""
        return Parse([], [])


def missing() -> Parser:
    """What stands in for loading a model that is not installed."""
    raise NoParserError("It is gone.")


def test_what_was_read_with_the_model_is_read_with_it_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And remembers so."""
    add_text(store, "pasted", PAGE, Said(parser=Model()), BOOK)
    reader = stamp(BOOK, Model())
    assert reader == f"en_core_web_sm 9 {stamp(BOOK, None)}"
    assert read_by(store, 1) == reader
    monkeypatch.setattr(reading_again, "load", Model)
    assert read_again(store, 1, read_article(store, 1).article, BOOK).reader == reader


def test_what_was_read_by_rules_is_read_by_rules_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No model is looked for."""
    monkeypatch.setattr(reading_again, "load", None)
    add_text(store, "pasted", PAGE, Said(), BOOK)
    again = read_again(store, 1, read_article(store, 1).article, None)
    assert again.reader == read_by(store, 1) == stamp(BOOK, None)


def test_where_the_model_is_gone_it_is_said(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read otherwise than before in silence."""
    add_text(store, "pasted", PAGE, Said(parser=Model()), BOOK)
    monkeypatch.setattr(reading_again, "load", missing)
    with pytest.raises(NoParserError):
        read_again(store, 1, read_article(store, 1).article, BOOK)


def test_an_article_that_is_not_there_is_not_found(store: Store) -> None:
    """By its number."""
    add_text(store, "pasted", PAGE, Said(), BOOK)
    with pytest.raises(NotFoundError, match=r"There is no article 9\."):
        read_again(store, 9, read_article(store, 1).article, BOOK)


@pytest.mark.parametrize(("dayfirst", "day"), [(True, "2025-04-03"), (False, "2025-03-04")])
def test_what_was_said_of_days_in_figures_is_remembered(
    store: Store, dayfirst: bool, day: str
) -> None:
    """As the person said when it was added."""
    page = (
        "Talks\n\nBy Dana Doyle, 30 April 2025\n\nAngela Merkel met Emmanuel Macron on 3/4/2025.\n"
    )
    first = add_text(store, "pasted", page, Said(dayfirst=dayfirst), BOOK).reading
    assert first.claims[0].date == day
    again = read_again(store, 1, read_article(store, 1).article, BOOK)
    assert again.claims[0].date == day
    assert again.reader == read_by(store, 1) == stamp(BOOK, None, dayfirst=dayfirst)


def test_the_rows_of_a_timeline_stay_as_they_are(store: Store, tmp_path: Path) -> None:
    """Under another day, too."""
    path = tmp_path / "kept.csv"
    path.write_text("date,event,kind\n2025-03-10,Merkel met Macron,REJECT\n")
    list(add_sources(store, [str(path)], Said(), BOOK))
    article = replace(read_article(store, 1).article, published=dt.date(2025, 12, 1))
    again = read_again(store, 1, article, BOOK)
    assert [claim.kind.value for claim in again.claims] == ["REJECT"]
    assert again.reader == read_by(store, 1) == "timeline"
    assert again.article.published == dt.date(2025, 12, 1)
