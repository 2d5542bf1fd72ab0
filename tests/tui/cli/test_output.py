"""The four formats: what each prints of the same records."""

import csv
import io
import json

import pytest

from tui.cli.output import print_records
from tui.cli.records import Record
from tui.cli.tables import Column

COLUMNS = (Column(head="WHAT", says=lambda record: record["what"]),)
RECORDS: list[Record] = [
    {"id": 1, "what": "They “meet”", "who": ["Ann", "Bob"], "when": None},
    {"id": 2, "what": "two\nlines", "who": [], "when": "2025"},
]


def printed(form: str, *records: Record, encoding: str = "utf-8") -> str:
    """What is written, on a stream of that encoding."""
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding, newline="")
    print_records(records, form, COLUMNS, out=out)
    out.flush()
    return raw.getvalue().decode(encoding)


def test_a_table_is_plain_text() -> None:
    """A head and a line for each."""
    assert printed("table", *RECORDS) == "WHAT\nThey “meet”\ntwo lines\n"


def test_jsonl_is_an_object_a_line_with_letters_as_they_are() -> None:
    """Values come back as they were."""
    lines = printed("jsonl", *RECORDS).split("\n")
    assert lines[0] == '{"id": 1, "what": "They “meet”", "who": ["Ann", "Bob"], "when": null}'
    assert [json.loads(line) for line in lines[:-1]] == RECORDS
    assert lines[-1] == ""


def test_json_is_one_array() -> None:
    """An object a line, of one and of several."""
    assert json.loads(printed("json", *RECORDS)) == RECORDS
    assert printed("json", {"id": 1}) == '[{"id": 1}]\n'
    assert printed("json", {"id": 1}, {"id": 2}) == '[{"id": 1},\n {"id": 2}]\n'


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json_does_no_harm_in_a_terminal_and_keeps_its_value(form: str) -> None:
    """Escapes, bidi overrides, line separators and lone surrogates are escaped once more."""
    record = {"what": "\x1b[2J\x9b \u202e \u2028 \ud800 \U0001f600"}
    text = printed(form, record)
    assert "\\u001b[2J\\u009b \\u202e \\u2028 \\ud800 \U0001f600" in text
    assert json.loads(text) in (record, [record])


def test_json_for_another_encoding_is_ascii() -> None:
    """A stream that is not UTF-8 gets escapes that every reader knows."""
    record = {"what": "“Łódź” \U0001f600"}
    text = printed("jsonl", record, encoding="ascii")
    assert json.loads(text) == record


def test_csv_has_a_head_and_joins_lists() -> None:
    """Null is empty, a line end stays inside its quotes."""
    rows = list(csv.reader(io.StringIO(printed("csv", *RECORDS), newline="")))
    assert rows == [
        ["id", "what", "who", "when"],
        ["1", "They “meet”", "Ann; Bob", ""],
        ["2", "two\nlines", "", "2025"],
    ]


@pytest.mark.parametrize("word", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1"])
def test_csv_makes_no_formulas(word: str) -> None:
    """What a spreadsheet would take for one begins with an apostrophe."""
    assert printed("csv", {"what": word}) == f"what\n'{word}\n"


def test_csv_makes_control_characters_visible() -> None:
    """Also where it is printed on a terminal."""
    assert printed("csv", {"what": "\x1b[2J \u202e\t="}) == "what\n␛[2J \ufffd =\n"


def test_csv_says_roles_beside_names() -> None:
    """Of a claim's actors, and the days of an office."""
    record = {
        "actors": [{"name": "Ann", "role": "source"}, {"name": "Bob", "role": "target"}],
        "roles": [
            {"title": "president", "of": "Utopia", "from": "2019-05-20", "to": None},
            {"title": "envoy", "of": None, "from": None, "to": None},
        ],
    }
    assert printed("csv", record) == (
        "actors,roles\nAnn (source); Bob (target),president of Utopia (2019-05-20/); envoy\n"
    )


def test_records_are_printed_as_they_come() -> None:
    """A list without end is not waited for."""
    out = io.StringIO()

    def endless() -> "list[Record]":
        raise AssertionError

    def some() -> object:
        yield RECORDS[0]
        yield RECORDS[1]
        assert "They" in out.getvalue()
        endless()

    with pytest.raises(AssertionError):
        print_records(some(), "jsonl", COLUMNS, out=out)  # type: ignore[arg-type]
    assert len(out.getvalue().splitlines()) == 2
