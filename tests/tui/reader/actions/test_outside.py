"""The article in a program of the person's own."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import TEXT, river
from tui.reader.actions.outside import command, page_text, show
from tui.reader.library.shelves import StoreLibrary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"PAGER": "most -w", "EDITOR": "vi"}, ["most", "-w"]),
        ({"PAGER": "", "EDITOR": "vi"}, ["vi"]),
        ({"PAGER": "'less"}, ["less"]),
        ({}, ["less"]),
    ],
)
def test_whose_program(environ: dict[str, str], words: list[str]) -> None:
    """$PAGER, else $EDITOR, else less."""
    assert command(environ) == words


def test_the_text_has_a_head() -> None:
    """Title, outlet and day; the whole text."""
    article = river().articles[1][0].article

    head = "Ministers open the sluices a little\nThe Selwyn Post, 10 Mar 2031\n\n"
    assert page_text(article) == f"{head}{TEXT}\n"


def test_it_is_shown_and_gone(tmp_path: Path) -> None:
    """The program reads a file; what goes wrong is said in a sentence."""
    article = river().articles[1][0].article
    kept = tmp_path / "kept.txt"
    copy = f"import shutil, sys; shutil.copy(sys.argv[1], {str(kept)!r})"

    assert show(article, [sys.executable, "-c", copy]) == ""
    assert kept.read_text(encoding="utf-8") == page_text(article)
    assert show(article, [sys.executable, "-c", "raise SystemExit(3)"]).endswith("ended with 3.")
    assert show(article, ["/no/such"]) == "/no/such: No such file or directory."


async def test_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The terminal is handed over meanwhile; the reader comes back as it was."""
    handed = []

    @contextmanager
    def suspended() -> Iterator[None]:
        handed.append("over")
        yield
        handed.append("back")

    async with driven(river()) as reader:
        await reader.press("e")
        assert "No article is open." in reader.text("footline")

        await reader.press("j", "j", "e")
        assert "This terminal cannot be handed over." in reader.text("footline")

        monkeypatch.setenv("PAGER", f"{sys.executable} -c ''")
        monkeypatch.setattr(reader.app, "suspend", suspended)
        await reader.press("e")
        assert handed == ["over", "back"]
        assert reader.headline == "Engineers walk along the dam"


@pytest.mark.parametrize("read_only", [True, False])
async def test_ctrl_z_gives_a_shell_to_who_may_have_one(
    river_store: Path, monkeypatch: pytest.MonkeyPatch, *, read_only: bool
) -> None:
    """A read-only reader keeps the terminal and says so."""
    left: list[str] = []
    with StoreLibrary(river_store, read_only=read_only) as library:
        async with driven(library) as reader:
            monkeypatch.setattr(reader.app, "action_suspend_process", lambda: left.append("left"))
            await reader.press("ctrl+z")
            said = "No shell is given: this reader is read-only." in reader.text("footline")
    assert (left, said) == ([] if read_only else ["left"], read_only)
