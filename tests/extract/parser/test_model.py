"""With spaCy's own model; left out where the extra is not installed (`make test-nlp` has it)."""

import time
from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from itertools import pairwise

import pytest

from extract.actors import ActorBook
from extract.parser import Parser, load
from extract.reading import read
from extract.sentences import split
from store.model import ActorKind

pytestmark = [
    pytest.mark.skipif(find_spec("spacy") is None, reason="the extra parley[nlp] is not there"),
    pytest.mark.filterwarnings("default"),  # spaCy's own are its business
]


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    """The model, loaded once for all tests."""
    load.cache_clear()
    yield load()
    load.cache_clear()


PAGE = """Ministers open a second round

GENEVA, May 4, 2021 - The ministers met for six hours on Tuesday. “Nobody left the table,” said
Oluwadamilare Brandt-Iyer, who led one of the teams. The envoy glorped the first draft, and Ana
Pires, a clerk of the court, told reporters that the second would follow on Friday.
"""


def test_a_reading_remembers_the_model(parser: Parser) -> None:
    """By its name and version."""
    assert read(PAGE, parser=parser).reader == parser.name == "en_core_web_sm 3.8.0"
    assert read(PAGE).reader == ""


def test_all_people_of_the_rules_are_still_there(parser: Parser) -> None:
    """The model adds people and takes none away."""
    book = ActorBook.empty()
    rules = {one.name for one in read(PAGE, book=book).actors if one.kind is ActorKind.PERSON}
    model = {one.name for one in read(PAGE, book=book, parser=parser).actors}
    assert rules <= model
    assert "Oluwadamilare Brandt-Iyer" in model


def test_words_tile_the_sentences(parser: Parser) -> None:
    """In order, none over another, each letter by letter."""
    words = parser.parse(PAGE, split(PAGE)).words
    assert all(PAGE[one.start : one.end] == one.text for one in words)
    assert all(before.end <= after.start for before, after in pairwise(words))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00\x1b[2J",
        "((((" * 900,
        "ÀÉ" * 600,
        "\u202e\u2066 «»",
        "He said he said " * 140,
        "𝕏 𝕐.",
    ],
)
def test_any_text_is_read(parser: Parser, text: str) -> None:
    """The model sees what the rules see."""
    page = f"Geneva talks opened on Monday.\n\n{text}"
    assert read(page, published=date(2021, 5, 4), parser=parser).article.text


def test_a_very_long_line_costs_little(parser: Parser) -> None:
    """Four million letters without a stop are a table, and are not parsed."""
    began = time.perf_counter()
    assert parser.parse("a, " * 1_400_000, split("a, " * 1_400_000)).words == []
    assert time.perf_counter() - began < 20


def test_words_of_one_article_are_forgotten_before_the_next(parser: Parser) -> None:
    """However many are read, the model grows no larger."""
    text = "Glorpamundus met Zworkelbaum."
    first = parser.parse(text, split(text))
    assert "Glorpamundus" not in parser._pipeline.vocab.strings
    assert parser.parse(text, split(text)) == first
    assert [one.text for one in first.words] == ["Glorpamundus", "met", "Zworkelbaum", "."]
