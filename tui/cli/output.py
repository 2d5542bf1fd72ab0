"""Prints records in one of the four formats, each as it comes.

A table is for people. `json` and `jsonl` give every value as it is, with what would act on a
terminal escaped. `csv` is for spreadsheets: lists are joined by "; ", control characters are made
visible, and what a spreadsheet would take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
import json
import sys
from typing import TYPE_CHECKING, Any, TextIO

from tui.cli.screen import Screen, standard_output
from tui.cli.tables import Column, table_lines
from tui.plain import safe, safe_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui.cli.records import Record

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def print_records(
    records: Iterable[Record],
    form: str,
    columns: tuple[Column, ...],
    *,
    out: TextIO | None = None,
    screen: Screen | None = None,
) -> None:
    """Print records, at least one, on standard output or `out`.

    Args:
        records: What to print; read one after the other.
        form: "table", "json", "jsonl" or "csv".
        columns: What a table shows of them.
        out: Where to print instead.
        screen: What `out` is; by default a pipe if `out` is given.
    """
    if screen is None:
        screen = Screen() if out else standard_output()
    out = out or sys.stdout
    if form == "csv":
        _print_csv(records, out)
        return
    if form == "table":
        lines = table_lines(records, columns, screen)
    elif form == "json":
        lines = _json_array(records, out)
    else:
        lines = (json_line(record, out) for record in records)
    for line in lines:
        out.write(line + "\n")


def json_line(record: Record, out: TextIO | None = None) -> str:
    """Return a record as one line of JSON that does no harm in a terminal."""
    letters = ((out or sys.stdout).encoding or "utf-8").lower().replace("-", "") == "utf8"
    line = json.dumps(record, ensure_ascii=not letters, separators=(", ", ": "))
    return safe_json(line)


def _json_array(records: Iterable[Record], out: TextIO) -> Iterator[str]:
    """An array with a record a line, begun before the last one is known."""
    before = "["
    held: str | None = None
    for record in records:
        if held is not None:
            yield f"{before}{held},"
            before = " "
        held = json_line(record, out)
    yield f"{before}{held or ''}]"


def _print_csv(records: Iterable[Record], out: TextIO) -> None:
    writer = csv.writer(out, lineterminator="\n")
    for number, record in enumerate(records):
        if number == 0:
            writer.writerow(record)
        writer.writerow(_cell(value) for value in record.values())


def _cell(value: Any) -> str:
    """A value for a spreadsheet: nothing in it is taken for a formula or acts on a terminal."""
    if value is None or isinstance(value, int):
        return "" if value is None else str(value)
    text = "; ".join(map(_item, value)) if isinstance(value, list) else str(value)
    text = safe(text, lines=True)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _item(value: Any) -> str:
    """One of a list: a name with its role, an office with its days, or plain words."""
    if not isinstance(value, dict):
        return str(value)
    if "role" in value:
        return f"{value['name']} ({value['role']})"
    of = f" of {value['of']}" if value["of"] else ""
    days = f" ({value['from'] or ''}/{value['to'] or ''})" if value["from"] or value["to"] else ""
    return f"{value['title']}{of}{days}"
