"""JSON: an article a record."""

import datetime as dt
import json

import pytest

from intake.errors import NotTextError
from intake.outcomes import Refused
from intake.pieces import Piece
from intake.said import Said
from tests.intake.formats.reading import only, reasons, whole

ONE = {
    "title": "One",
    "body": "Angela Merkel met Emmanuel Macron.",
    "publishedAt": "2025-03-11T23:30:00-05:00",
    "source": {"id": None, "name": "The Courier"},
    "url": "https://c.example/1",
    "author": ["D. Doyle", {"name": "E. Fox"}],
}


def test_a_record_is_an_article_by_the_usual_names() -> None:
    """As exports and interfaces call their fields."""
    line = json.dumps(ONE)
    piece = only(f"{line}\n", "a.jsonl")
    assert piece.name == "a.jsonl #1"
    assert piece.text == "Angela Merkel met Emmanuel Macron."
    assert piece.title == "One"
    assert piece.published == dt.date(2025, 3, 11)
    assert piece.outlet == "The Courier"
    assert piece.byline == "D. Doyle, E. Fox"
    assert piece.url == "https://c.example/1"
    assert piece.original == line


@pytest.mark.parametrize(
    "document",
    [
        json.dumps(ONE, indent=1),
        json.dumps([ONE]),
        json.dumps({"status": "ok", "articles": [ONE]}, indent=2),
        f"\ufeff[\n{json.dumps(ONE)}\n]",
        json.dumps({"status": "ok", "articles": [ONE]}),
        json.dumps({"status": "ok", "response": {"total": 1, "docs": [ONE]}}),
        json.dumps({"took": 3, "hits": {"total": 1, "hits": [{"_id": "x", "_source": ONE}]}}),
        json.dumps({"data": {"articles": [ONE]}}) + "\n",
    ],
)
def test_records_stand_in_lines_in_arrays_or_alone(document: str) -> None:
    """Whatever the file is called."""
    piece = only(document, "standard input")
    assert piece.title == "One"
    assert json.loads(piece.original) == ONE


def test_fields_have_the_names_that_a_person_says() -> None:
    """Also within others."""
    said = Said(mapping={"text": "a.b", "published": "day", "outlet": "o"})
    record = {"a": {"b": "Text."}, "day": "March 11, 2025", "o": "Post", "text": "not this"}
    piece = only(json.dumps(record), "a.json", said=said)
    assert (piece.text, piece.outlet) == ("Text.", "Post")
    assert piece.published == dt.date(2025, 3, 11)


def test_a_text_in_html_is_read_as_text() -> None:
    """Its paragraphs stay apart."""
    piece = only(json.dumps({"content": "<p>One &amp; two.</p><p>Three.</p>"}), "a.json")
    assert piece.text == "One & two.\n\nThree."


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2025-03-11", dt.date(2025, 3, 11)),
        ("2025-03-11T10:00:00.000Z", dt.date(2025, 3, 11)),
        ("Tue, 11 Mar 2025 08:15:00 +0100", dt.date(2025, 3, 11)),
        (1741687200, dt.date(2025, 3, 11)),
        (1741687200000, dt.date(2025, 3, 11)),
        ("1741687200", dt.date(2025, 3, 11)),
        ("11 March 2025", dt.date(2025, 3, 11)),
        ("31/3/2025", dt.date(2025, 3, 31)),
        ("3/4/2025", None),
        ("soon", None),
        (True, None),
        (3, None),
        (1e300, None),
    ],
)
def test_days_are_read_as_they_are_written(said: object, day: dt.date | None) -> None:
    """A day that two people would read otherwise is left out."""
    assert only(json.dumps({"text": "T.", "published": said}), "a.json").published == day


def test_a_broken_line_is_refused_by_its_number() -> None:
    """And the others are read."""
    lines = [json.dumps(ONE), '{"title": broken', "[1]", '{"title": "x"}', "", json.dumps(ONE)]
    found = whole("\n".join(lines), "a.jsonl")
    assert [one.why for one in found if isinstance(one, Refused)] == [
        "a.jsonl #2 is no JSON: expecting value.",
        "a.jsonl #3 is no JSON: no object.",
        "a.jsonl #4 has no field that holds a text; --map text=NAME says which (it has title).",
    ]
    assert [one.name for one in found if isinstance(one, Piece)] == ["a.jsonl #1", "a.jsonl #6"]


def test_a_mapped_field_that_is_missing_is_named() -> None:
    """As the person called it."""
    said = Said(mapping={"text": "bdy"})
    assert reasons(json.dumps(ONE), "a.json", said=said) == [
        "a.json #1 has no field 'bdy' (it has title, body, publishedAt, source, url, author)."
    ]


@pytest.mark.parametrize(
    ("begin", "times", "why"),
    [
        ('[{"a": 1}, ', 1, "a.json is no JSON: expecting value."),
        ("[", 100_000, "a.json is nested too deep."),
        ('[{"a": ', 100_000, "a.json is nested too deep."),
    ],
)
def test_a_document_that_is_no_json_is_refused(begin: str, times: int, why: str) -> None:
    """In one sentence."""
    document = begin * times
    with pytest.raises(NotTextError) as refused:
        whole(document, "a.json")
    assert str(refused.value) == why


def test_a_line_nested_too_deep_is_refused() -> None:
    """By its number."""
    lines = f'{json.dumps(ONE)}\n{{"a": {"[" * 100_000}\n'
    assert reasons(lines, "a.jsonl") == ["a.jsonl #2 is no JSON: it is nested too deep."]


@pytest.mark.parametrize(("dayfirst", "month"), [(True, 4), (False, 3)])
def test_a_person_may_say_which_number_is_the_day(dayfirst: bool, month: int) -> None:
    """Of days in figures."""
    record = json.dumps({"text": "T.", "date": "3/4/2025"})
    piece = only(record, "a.json", said=Said(dayfirst=dayfirst))
    assert piece.published == dt.date(2025, month, 7 - month)


def test_lists_within_an_article_are_no_articles() -> None:
    """What has a text is an article itself, whatever its fields hold."""
    record = {"text": "T.", "response": {"items": [{"text": "no"}]}}
    assert only(json.dumps(record), "a.json").text == "T."


def test_an_object_without_a_text_is_told_with_its_fields() -> None:
    """A dozen of them, in one line and harmless."""
    record = {"a\n\x1b[31m": 1, **{f"f{n}": n for n in range(20)}}
    (why,) = reasons(json.dumps(record), "a.json")
    shown = ", ".join(f"f{n}" for n in range(11))
    assert why == (
        "a.json #1 has no field that holds a text; --map text=NAME says which"
        f" (it has a [31m, {shown})."
    )


def test_a_title_and_a_text_may_be_objects() -> None:
    """As interfaces of papers and blogs have them, in HTML or not."""
    record = {
        "title": {"rendered": "Talks &#8211; R&D &amp; more"},
        "content": {"rendered": "<p>One.</p><p>Two.</p>"},
        "link": "https://b.example/1",
    }
    piece = only(json.dumps(record), "a.json")
    assert piece.title == "Talks – R&D & more"
    assert piece.text == "One.\n\nTwo."
    record = {"headline": {"main": "Talks", "kicker": None}, "body": {"text": "One."}}
    piece = only(json.dumps(record), "a.json")
    assert (piece.title, piece.text) == ("Talks", "One.")


def test_a_long_first_record_is_a_line_like_any_other() -> None:
    """Longer than what is looked at to tell the format."""
    lines = [json.dumps({"text": "Word. " * 20_000}), json.dumps(ONE)]
    first, second = whole("\n".join(lines), "a.jsonl")
    assert isinstance(first, Piece)
    assert isinstance(second, Piece)
    assert (first.name, second.name) == ("a.jsonl #1", "a.jsonl #2")


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    """In words that speak of the file."""
    document = f'{{"text": "T.", "n": {"9" * 10_000}}}'
    with pytest.raises(NotTextError) as refused:
        whole(document, "a.json")
    assert str(refused.value) == "a.json is no JSON: it holds a number of far too many digits."
