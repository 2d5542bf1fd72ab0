"""`parley reread`: everything read anew, and what that changes."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.anew.rereading import Outcome, Reread
from tests.tui.cli.conftest import Done, Parley
from tui.cli import rereading

PAGE = """Talks at the port

The deputy minister, Zorbo Quindlax, met Emmanuel Macron in Berlin on Monday.
"""
ACTORS = '[[actor]]\nname = "Zorbo the Elder"\nkind = "person"\naliases = ["Zorbo Quindlax"]\n'


@pytest.fixture
def stored(parley: Parley, tmp_path: Path) -> Path:
    """A store of one article, and an actors file that knows one of its people by another name."""
    (tmp_path / "page.txt").write_text(PAGE)
    (tmp_path / "own.toml").write_text(ACTORS)
    store = tmp_path / "talks.db"
    added = parley("add", tmp_path / "page.txt", "--published", "2025-03-11", "--db", store)
    assert added.code == 0
    return store


def test_nothing_is_read_twice_by_the_same_rules(parley: Parley, stored: Path) -> None:
    """And that is said."""
    done = parley("reread", "--db", stored)
    assert done == Done(
        0,
        "0 articles read anew, 1 passed over, read by these rules before; no event changed\n",
        "",
    )
    again = parley("reread", "--again", "--db", stored)
    assert again.out == "1 article read anew; no event changed\n"


def test_what_another_book_changes_is_told(parley: Parley, stored: Path) -> None:
    """First tried, then done; the same is told both times."""
    words = ("reread", "--actors", stored.with_name("own.toml"), "--db", stored)
    tried = parley(*words, "--dry-run")
    assert tried.code == 0
    assert tried.lines[0] == "article 1, “Talks at the port”: 1 event altered"
    assert tried.lines[1].startswith("  ~ ")
    assert "Zorbo the Elder" in tried.lines[1]
    assert tried.lines[2:] == [
        "1 article read anew; 1 tell otherwise: events 0 gained, 0 lost, 1 altered"
    ]
    assert "Zorbo the Elder" not in parley("actors", "--db", stored).out

    assert parley(*words).lines[-1] == tried.lines[-1]
    assert "Zorbo the Elder" in parley("actors", "--db", stored).out
    assert parley(*words).lines[-1].startswith("0 articles read anew")


def test_programs_get_records(parley: Parley, stored: Path) -> None:
    """An object an article, and their sum."""
    words = ("reread", "--dry-run", "--actors", stored.with_name("own.toml"), "--db", stored)
    whole = json.loads(parley(*words, "--format", "json").out)
    line = json.loads(parley(*words, "--format", "jsonl").out)
    assert whole["sum"] == {
        "read": 1, "changed": 1, "current": 0, "refused": 0, "gained": 0, "lost": 0, "altered": 1
    }  # fmt: skip
    assert whole["articles"] == [line]
    assert (line["article"], line["outcome"]) == (1, "changed")
    assert list(line["altered"][0]["was"]) == ["actors"]


def test_an_article_that_is_not_there(parley: Parley, stored: Path) -> None:
    """Is nothing found."""
    done = parley("reread", "--article", 9, "--db", stored)
    assert (done.code, done.err) == (1, "parley: There is no article 9.\n")


def test_a_run_can_be_stopped(
    parley: Parley, stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the article in hand, with what was done so far."""

    def stopped(*_: object) -> Iterator[Reread]:
        yield Reread(article=1, title="x", outcome=Outcome.SAME)
        raise KeyboardInterrupt

    monkeypatch.setattr(rereading, "reread", stopped)
    done = parley("reread", "--db", stored)
    assert done.code == 130
    assert done.lines == ["1 article read anew; no event changed"]
    assert done.err == "parley: stopped; the same command goes on from here.\n"
