"""A table of classes: how many time expressions of TimeML gold are right, wrong, missed or made up.

    python benchmarks/timex_table.py FOLDER [--half odd|even]

FOLDER holds TimeML documents (.tml, .xml) with a creation date. An expression is right when it
overlaps a gold one and has its value. `--half` takes every second document, to tune on one half
and believe the other.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from extract.timex import tag

_CLASSES = (
    ("now, past, future", re.compile(r".*_REF")),
    ("time of day", re.compile(r".+T.+")),
    ("day", re.compile(r"\d{4}-\d\d-\d\d")),
    ("month", re.compile(r"\d{4}-\d\d")),
    ("year", re.compile(r"(?:FY)?\d{4}")),
    ("week, weekend", re.compile(r"\d{4}-W\d\d.*")),
    ("quarter, half, season", re.compile(r"\d{4}-(?:Q|H|SP|SU|FA|WI).*")),
    ("decade, century", re.compile(r"\d{2,3}")),
    ("before Christ", re.compile(r"BC.*")),
    ("duration, set", re.compile(r"P.*")),
)


class Marked(NamedTuple):
    """A gold or a found expression."""

    start: int
    end: int
    value: str


class Document(NamedTuple):
    """A text, its day, and what a person marked in it."""

    text: str
    published: date
    gold: list[Marked]


def read(path: Path) -> Document | None:
    """Read one TimeML document; `None` without a creation date."""
    root = ElementTree.parse(path).getroot()
    created = next(
        (
            one.get("value", "")
            for one in root.iter("TIMEX3")
            if one.get("functionInDocument") in ("CREATION_TIME", "PUBLICATION_TIME")
        ),
        "",
    )
    body = root.find(".//TEXT")
    if len(created) < 10 or body is None:
        return None
    gold: list[Marked] = []
    text = _walk(body, 0, gold)
    return Document(text, date.fromisoformat(created[:10]), sorted(gold))


def _walk(element: ElementTree.Element, start: int, gold: list[Marked]) -> str:
    text = element.text or ""
    for child in element:
        text += _walk(child, start + len(text), gold) + (child.tail or "")
    if element.tag == "TIMEX3":
        gold.append(Marked(start, start + len(text), element.get("value", "")))
    return text


def sort_of(value: str) -> str:
    """The class of a TIMEX3 value."""
    return next((name for name, form in _CLASSES if form.fullmatch(value)), "other")


def compare(document: Document, table: dict[str, Counter[str]]) -> float:
    """Count one document into the table; returns the seconds that tagging took."""
    began = time.perf_counter()
    tagged = tag(document.text, document.published)
    seconds = time.perf_counter() - began
    found = [Marked(one.start, one.end, one.value) for one in tagged]
    for gold in document.gold:
        hits = [one for one in found if one.start < gold.end and gold.start < one.end]
        if not hits:
            table[sort_of(gold.value)]["missed"] += 1
            continue
        found.remove(hits[0])
        table[sort_of(gold.value)]["right" if hits[0].value == gold.value else "wrong"] += 1
    for one in found:
        table[sort_of(one.value)]["made up"] += 1
    return seconds


def main() -> None:
    """Tag every document of a folder and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("odd", "even"))
    options = parser.parse_args()
    paths = sorted(path for path in options.folder.iterdir() if path.suffix in (".tml", ".xml"))
    if options.half:
        paths = paths[options.half == "even" :: 2]
    documents = [one for one in map(read, paths) if one]
    table: dict[str, Counter[str]] = defaultdict(Counter)
    tag("On Monday they met.", date(2025, 1, 1))
    seconds = sum(compare(document, table) for document in documents)
    _show(table)
    size = sum(len(document.text) for document in documents)
    print(
        f"{len(documents)} documents, {size / 1024 / max(seconds, 1e-9):.0f} thousand characters/s"
    )


def _show(table: dict[str, Counter[str]]) -> None:
    columns = ("right", "wrong", "missed", "made up")
    print(f"{'':24}" + "".join(f"{name:>9}" for name in columns))
    total: Counter[str] = Counter()
    for name in (*(name for name, _ in _CLASSES), "other"):
        total.update(table[name])
        print(f"{name:24}" + "".join(f"{table[name][column]:9}" for column in columns))
    print(f"{'all':24}" + "".join(f"{total[column]:9}" for column in columns))
    pairs = 2 * total["right"] + 2 * total["wrong"] + total["missed"] + total["made up"]
    print(f"value F1 {200 * total['right'] / max(pairs, 1):.1f}")


if __name__ == "__main__":
    main()
