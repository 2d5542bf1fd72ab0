"""An article pasted into the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual import events

from store.model import Filter
from store.opening import open_store
from store.reading.articles import read_article
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import river
from tui.reader.library.late import LateLibrary
from tui.reader.library.shelves import StoreLibrary
from tui.reader.paint.look import Look
from tui.reader.screens.pasting import MOST, PastePane, PasteScreen
from tui.reader.screens.saying import one_day

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.reader.driving import Driven

TEXT = (
    "Ministers share the river\n\n"
    "The president of France met the German chancellor in Port Selwyn on Tuesday to share out the"
    " water of the river for the rest of the dry season.\n\n"
    "France accused Germany of closing the upper sluices without a word to anybody downstream.\n"
)


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Mira is logged in, and has no settings."""
    monkeypatch.setenv("LOGNAME", "mira")
    monkeypatch.setattr("tui.settings.config_folder", lambda: tmp_path / "none")


async def paste(reader: Driven, text: str) -> None:
    """What a terminal in bracketed paste mode sends."""
    reader.app.post_message(events.Paste(text))
    await reader.settle()


def area(reader: Driven) -> list[str]:
    """What the area shows."""
    pane = reader.app.screen.query_one(PastePane)
    return [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]


async def test_a_pasted_article_is_read_in(river_store: Path) -> None:
    """The day is asked for where the page does not say it; then its first event is shown."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            count = library.count(Filter())
            await reader.press("p")
            await paste(reader, TEXT)
            assert "Ministers share the river" in area(reader)
            await reader.press("ctrl+d")
            assert "Published:" in app_line(reader)
            await reader.type("last year")
            assert "Published:" in app_line(reader)
            await reader.type("13 March 2031")

            assert reader.app.screen is reader.desk
            assert library.count(Filter()) > count
            assert "Added: “Ministers share the river”" in reader.text("footline")
            page = reader.desk.article.page_shown
            assert page is not None
            assert page.article.article.published.isoformat() == "2031-03-13"
            assert reader.told.startswith("The president of France met")

            await paste(reader, TEXT)
            await reader.press("ctrl+s")
            assert "It is here already: “Ministers share the river”." in reader.text("footline")


def app_line(reader: Driven) -> str:
    """The line below of the screen above all others."""
    screen = reader.app.screen
    assert isinstance(screen, PasteScreen)
    return screen.footline.render_line(0).text


async def test_what_is_no_article_is_refused_in_a_sentence(river_store: Path) -> None:
    """The text stays to be mended; Escape leaves it."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("p", "ctrl+d")
            assert "Nothing is pasted yet." in app_line(reader)
            await reader.press("enter", "ctrl+d")
            assert "Nothing is pasted yet." in app_line(reader)
            await paste(reader, "\x1b[2J[b]x")
            await reader.press("y", "backspace", "ctrl+d")
            assert "␛[2J[b]x│" in area(reader)
            await reader.press("enter")
            assert reader.app.screen is not reader.desk
            await reader.press("ctrl+u")
            assert not any("[b]" in line for line in area(reader))
            await reader.press("escape")
            assert reader.app.screen is reader.desk
            assert library.count(Filter()) == 6


async def test_a_paste_begins_a_store(tmp_path: Path) -> None:
    """Where there is none yet."""
    path = tmp_path / "new.db"
    with LateLibrary(path) as library:
        async with driven(library) as reader:
            assert "p pastes an article into this store." in reader.text("timeline")
            await paste(reader, f"{TEXT}\nPublished 13 March 2031\n")
            await reader.press("ctrl+d")
            if isinstance(reader.app.screen, PasteScreen):
                await reader.type("2031-03-13")

            assert reader.told.startswith("The president of France met")
            with open_store(path, read_only=True) as store:
                assert read_article(store, 1).article.title == "Ministers share the river"


async def test_where_nothing_can_be_read_in(river_store: Path) -> None:
    """Read-only, or a library without a notebook."""
    async with driven(river()) as reader:
        await reader.press("p")
        assert "Nothing can be changed here." in reader.text("footline")
    with StoreLibrary(river_store, read_only=True) as library:
        async with driven(library) as reader:
            await paste(reader, TEXT)
            assert "this reader is read-only" in reader.text("footline")


async def test_only_the_end_of_a_long_text_is_drawn(river_store: Path) -> None:
    """And no more than ten million characters are kept."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("p")
            await paste(reader, "line\r\n" * 2_000_000 + "end")
            assert area(reader)[:3] == ["An article to read in: paste it here",
                                        "10,000,000 characters", "line"]  # fmt: skip
            assert len(reader.app.screen.query_one(PastePane).text) == MOST
            assert [line for line in area(reader) if line][-1].endswith(Look().mark("bar"))


def test_one_day_in_words() -> None:
    """Not a month, not an open end, nor what is no date."""
    from datetime import date

    today = date(2031, 3, 20)
    assert one_day("yesterday", today) == date(2031, 3, 19)
    assert one_day("2031-03-02", today) == date(2031, 3, 2)
    for words in ("March 2031", "2031-03", "since May 2030"):
        with pytest.raises(ValueError, match="is more than one day"):
            one_day(words, today)
    with pytest.raises(ValueError, match="whenever"):
        one_day("whenever", today)
