"""What the filter keeps, written into a file."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from store.model import Filter, Order
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import event, river
from tui.reader.actions.outfile import OutfileError, outfile, write_events
from tui.reader.library.shelves import StoreLibrary

if TYPE_CHECKING:
    from pathlib import Path


def test_the_end_of_the_name_tells_the_form(tmp_path: Path) -> None:
    """CSV, JSON lines, Markdown; each with all that the filter keeps."""
    events = list(river().every_event(Filter(), Order.OLDEST))
    for name in ("a.csv", "b.jsonl", "c.MD"):
        assert write_events(outfile(str(tmp_path / name)), events, "The *river*") == len(events)

    rows = list(csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()))
    lines = (tmp_path / "b.jsonl").read_text(encoding="utf-8").splitlines()
    listed = (tmp_path / "c.MD").read_text(encoding="utf-8").splitlines()
    headlines = [one.headline for one in events]
    assert [row["headline"] for row in rows] == headlines
    assert [json.loads(line)["headline"] for line in lines] == headlines
    assert listed[:2] == [r"# The \*river\*", ""]
    assert listed[2].startswith("- **")
    assert len(listed) == len(events) + 2


def test_what_was_read_is_no_markup(tmp_path: Path) -> None:
    """Neither in Markdown nor for the terminal that shows the file."""
    path = tmp_path / "a.md"
    write_events(path, [event(1, "2031-03-01", "[x](y) \x1b[2J <b>`", actors=("A_b",))], "t")

    said = path.read_text(encoding="utf-8")
    assert said.endswith("CONSULT: \\[x\\](y) ␛\\[2J \\<b\\>\\` — A\\_b\n")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("events", "The name of the file ends in .csv, .jsonl, .md"),
        ("no/folder/a.csv", "There is no folder "),
        ("d.csv", "is there, and no ordinary file"),
        ("a\0.csv", "is no name for a file"),
        ("~nobody-of-that-name/a.csv", "is no name for a file"),
    ],
)
def test_what_is_no_file(tmp_path: Path, name: str, sentence: str) -> None:
    """One sentence."""
    (tmp_path / "d.csv").mkdir()
    asked = name if name.startswith("~") else f"{tmp_path}/{name}"
    with pytest.raises(OutfileError, match=sentence):
        outfile(asked)


def test_what_fails_leaves_nothing_half_written(tmp_path: Path) -> None:
    """What was there stays, and nothing lies beside it."""
    path = tmp_path / "a.csv"
    path.write_text("mine")
    stops = iter([False, True])
    with pytest.raises(OutfileError, match=r"a\.csv: stopped, nothing is written"):
        write_events(path, river().events, "t", stopped=lambda: next(stops))

    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


async def test_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name is asked for; a file that is there is asked about."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "out.jsonl"
    async with driven(river()) as reader:
        await reader.press("E", *"out", "full_stop", *"jsonl", "enter")
        assert "events written to out.jsonl." in reader.text("footline")
        before = path.read_text(encoding="utf-8")
        assert len(before.splitlines()) == len(river().events)

        path.write_text("mine")
        await reader.press("E", *"out", "full_stop", *"jsonl", "enter")
        assert "out.jsonl is there: write over it?" in reader.text("footline")
        await reader.press("n")
        assert "Nothing is written." in reader.text("footline")
        assert path.read_text() == "mine"
        await reader.press("t", "E", *"out", "full_stop", *"jsonl", "enter", "y")
        kinds = {json.loads(line)["kind"] for line in path.read_text().splitlines()}
        assert len(kinds) == 1

        await reader.press("E", "enter", "E", *"out", "enter")
        assert any("ends in" in note.message for note in reader.app._notifications)


async def test_read_only_writes_no_file(river_store: Path) -> None:
    """It says so at once."""
    with StoreLibrary(river_store, read_only=True) as library:
        async with driven(library) as reader:
            await reader.press("E")
            assert "this reader is read-only" in reader.text("footline")


async def test_a_whole_store_in_either_order(river_store: Path, tmp_path: Path) -> None:
    """As the timeline has it."""
    with StoreLibrary(river_store) as library:
        oldest = [one.id for one in library.every_event(Filter(), Order.OLDEST)]
        newest = [one.id for one in library.every_event(Filter(), Order.NEWEST)]
    assert oldest == newest[::-1]
    assert len(oldest) == 6
