"""`parley edit` and `parley remove`."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.tui.cli.conftest import Done, Parley

PAGE = """Ministers meet

By Dana Doyle, 11 March 2025

Angela Merkel met Emmanuel Macron in Berlin on Monday.
"""


@pytest.fixture
def added(parley: Parley, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Parley:
    """The command on a store with one article that was really read."""
    monkeypatch.setenv("PARLEY_DB", str(tmp_path / "talks.db"))
    monkeypatch.setenv("LOGNAME", "ann")
    (tmp_path / "page.txt").write_text(PAGE)
    assert parley("add", tmp_path / "page.txt").code == 0
    return parley


def dates(parley: Parley) -> list[str]:
    """The dates of all claims."""
    return [json.loads(line)["date"] for line in parley("claims", "--format", "jsonl").lines]


def article(parley: Parley) -> dict[str, Any]:
    """The article as it is now."""
    shown: dict[str, Any] = json.loads(parley("show", "--article", 1, "--format", "json").out)
    return shown


def test_another_day_dates_the_claims_anew(added: Parley) -> None:
    """Monday is another Monday, and what changed is kept with who changed it."""
    assert dates(added) == ["2025-03-10"]
    done = added("edit", "--article", 1, "--published", "2025-03-20")
    assert done == Done(0, "article 1: “Ministers meet”, 20 Mar 2025, 1 claim\n", "")
    assert dates(added) == ["2025-03-17"]
    (correction,) = article(added)["corrections"]
    assert correction["field"] == "published"
    assert (correction["was"], correction["now"]) == ("2025-03-11", "2025-03-20")
    assert correction["by"] == "ann"
    assert article(added)["published_by"] == "option"
    assert article(added)["original"] == PAGE


def test_fields_are_corrected(added: Parley) -> None:
    """Outlet, title, address and talks, all at once."""
    done = added(
        *("edit", "--article", 1, "--outlet", "The Courier", "--title", "They meet"),
        *("--url", "https://courier.example/1", "--talks", "T", "--talks", "U"),
    )
    assert done == Done(0, "article 1: “They meet”, The Courier, 11 Mar 2025, 1 claim\n", "")
    now = article(added)
    assert now["outlet"] == "The Courier"
    assert now["title"] == "They meet"
    assert now["url"] == "https://courier.example/1"
    assert now["talks"] == ["T", "U"]
    assert len(now["corrections"]) == 4
    sheet = added("show", "--article", 1).out
    assert "corrected talks from nothing to T, U, by ann, " in sheet


def test_an_empty_word_takes_away(added: Parley) -> None:
    """The outlet, the address, all talks."""
    added("edit", "--article", 1, "--outlet", "X", "--url", "https://x.example", "--talks", "T")
    added("edit", "--article", 1, "--outlet", "", "--url", "", "--talks", "")
    now = article(added)
    assert (now["outlet"], now["url"], now["talks"]) == (None, None, [])


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "say what to change: --published, --outlet, --title, --url or --talks."),
        (("--title", ""), "--title: an article cannot be without a title."),
        (("--published", "2025"), "--published: '2025' is not one day."),
    ],
)
def test_what_cannot_be_is_refused(added: Parley, words: tuple[str, ...], sentence: str) -> None:
    """One sentence, and nothing changes."""
    before = article(added)
    assert added("edit", "--article", 1, *words) == Done(2, "", f"parley: {sentence}\n")
    assert article(added) == before


@pytest.mark.parametrize(
    "words",
    [
        ("edit", "--article", 9, "--outlet", "X"),
        ("edit", "--article", 9, "--published", "2025-03-20"),
        ("remove", 9, "--yes"),
    ],
)
def test_an_article_that_is_not_there(added: Parley, words: tuple[object, ...]) -> None:
    """Nothing found, in one sentence."""
    assert added(*words) == Done(1, "", "parley: There is no article 9.\n")


@pytest.mark.parametrize("words", [("edit", "--article", 1, "--outlet", "X"), ("remove", 1)])
def test_no_store_is_begun_by_a_change(
    parley: Parley, tmp_path: Path, words: tuple[object, ...]
) -> None:
    """There is nothing to change."""
    path = tmp_path / "none.db"
    done = parley(*words, "--db", path)
    assert done.code == 2
    assert str(path) in done.err
    assert not path.exists()


class Terminal(io.StringIO):
    """A person who types."""

    def isatty(self) -> bool:
        """A person sits there."""
        return True


@pytest.mark.parametrize(
    ("typed", "stays"), [("y\n", False), ("Yes\n", False), ("n\n", True), ("\n", True), ("", True)]
)
def test_removing_asks(
    added: Parley, monkeypatch: pytest.MonkeyPatch, typed: str, *, stays: bool
) -> None:
    """Only yes is yes."""
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    done = added("remove", 1)
    named = "article 1, “Ministers meet”, 11 Mar 2025, 1 claim"
    assert f"Remove {named}? [y/N] " in done.err
    if stays:
        assert (done.code, done.out) == (2, "")
        assert done.err.endswith(f"parley: {named} stays.\n")
        assert dates(added) == ["2025-03-10"]
    else:
        assert (done.code, done.out) == (0, f"removed {named}\n")
        assert added("events").code == 1
        assert added("articles").code == 1


def test_removing_without_a_terminal_needs_yes(
    added: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody can be asked."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    assert added("remove", 1) == Done(
        2, "", "parley: there is no terminal to ask at; --yes removes without asking.\n"
    )
    assert added("remove", 1, "--yes").code == 0
    assert added("articles").code == 1
