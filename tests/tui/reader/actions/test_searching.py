"""Going to words and to dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.errors import ReadingError
from store.model import Filter
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import SENTENCES, Shelf, event, many, river

if TYPE_CHECKING:
    import pytest


async def test_a_search_goes_to_the_nearest_match() -> None:
    """From the cursor on; the cursor's own event counts."""
    async with driven(river()) as reader:
        await reader.press("/")
        await reader.type("meet")
        assert reader.headline == "Ardania and Belmark meet in Port Selwyn"
        await reader.press("/", "ctrl+u")
        await reader.type("port selwyn")
        assert reader.headline == "Ardania and Belmark meet in Port Selwyn"


async def test_next_and_previous_match_go_round() -> None:
    """Past the last comes the first."""
    async with driven(river()) as reader:
        await reader.press("/")
        await reader.type("meet")
        passed = []
        for key in ("n", "n", "N", "N"):
            await reader.press(key)
            passed.append(reader.headline)

        first, second = (
            "Ardania and Belmark meet in Port Selwyn",
            "Ardania and Belmark to meet again",
        )
        assert passed == [second, first, second, first]


async def test_the_last_search_is_there_to_be_changed() -> None:
    """And what is typed is found in both panes."""
    async with driven(river()) as reader:
        await reader.press("/")
        await reader.type("sluices")
        await reader.press("/")
        assert reader.text("footline").startswith(" / sluices")
        await reader.press("escape")
        found = {
            segment.text
            for pane in ("timeline", "article")
            for y in range(20)
            for segment in reader.desk.query_one(f"#{pane}").render_line(y)
            if segment.style and segment.style.reverse
        }
        assert "sluices" in found


async def test_nothing_found_is_said_and_the_cursor_stays() -> None:
    """On the line below."""
    async with driven(river()) as reader:
        await reader.press("j", "/")
        await reader.type("zeppelin")

        assert "Nothing found: zeppelin" in reader.text("footline")
        assert reader.headline == "Ardania and Corvia speak"


async def test_without_a_search_there_is_no_match() -> None:
    """N and & say how to search."""
    async with driven(river()) as reader:
        await reader.press("n")
        assert "/ searches" in reader.text("footline")
        await reader.press("&")
        assert reader.desk.chosen == Filter()


async def test_only_matches_and_everything_again() -> None:
    """& keeps what the search finds; a new search keeps what that finds."""
    async with driven(river()) as reader:
        await reader.press("/")
        await reader.type("meet")
        await reader.press("&")
        assert reader.desk.chosen == Filter(words="meet")
        assert reader.text("masthead").endswith("2 events")
        await reader.press("/", "ctrl+u")
        await reader.type("dam")
        assert reader.desk.chosen == Filter(words="dam")
        await reader.press("&")
        assert reader.desk.chosen == Filter()


async def test_escape_ends_the_search() -> None:
    """Nothing stands out any more."""
    async with driven(river()) as reader:
        await reader.press("/")
        await reader.type("meet")
        await reader.press("escape")

        assert (reader.desk.words, reader.desk.timeline.finder) == ("", None)


async def test_a_prompt_has_all_keys() -> None:
    """No letter in it is a command; giving up changes nothing."""
    async with driven(river()) as reader:
        await reader.press("/", *"jGxqa", "down", "tab")
        assert reader.text("footline").startswith(" / jGxqa")
        await reader.press("escape")

        assert reader.headline == "Corvia threatens to close the lower canal"
        assert reader.app.focused is reader.desk.timeline


async def test_pasting_into_a_prompt() -> None:
    """It goes in as typed."""
    from textual import events

    async with driven(river()) as reader:
        await reader.press("/")
        reader.app.post_message(events.Paste("sluices"))
        await reader.press("enter")

        assert reader.headline == "Ardania agrees to open the upper sluices"


async def test_a_date_in_iso() -> None:
    """The first event on or after it."""
    async with driven(Shelf(many(3000))) as reader:
        await reader.press("d")
        await reader.type("2002-05-02")

        assert reader.lines("timeline")[0] != " Monday 1 January 2001"
        event = reader.desk.timeline.event
        assert event is not None
        assert event.date == "2002-05-02"


async def test_a_date_after_the_last_event() -> None:
    """Says so, and goes to the end."""
    async with driven(river()) as reader:
        await reader.press("d")
        await reader.type("2040-01-01")

        assert "Nothing on or after 1 January 2040." in reader.text("footline")
        assert reader.headline == "Ardania and Belmark to meet again"


async def test_a_date_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the grammar that reads articles makes of them, its first day."""
    days = (date(2031, 3, 1), date(2031, 3, 31))
    monkeypatch.setattr("extract.timex.plain.day_range", lambda _words, _today: days)
    async with driven(river()) as reader:
        await reader.press("d")
        await reader.type("March 2031")

        assert reader.headline == "Engineers walk along the dam"


async def test_what_is_no_date_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a notice, with the grammar's own sentence; the cursor stays."""

    def refuse(words: str, _today: date) -> None:
        raise ReadingError(f"{words!r} is no date.")

    monkeypatch.setattr("extract.timex.plain.day_range", refuse)
    async with driven(river()) as reader:
        await reader.press("d")
        await reader.type("when pigs fly")

        messages = [notice.message for notice in reader.app._notifications]
        assert messages == ["'when pigs fly' is no date."]
        assert reader.headline == "Corvia threatens to close the lower canal"


async def test_no_date_is_no_question() -> None:
    """Enter on an empty line does nothing."""
    async with driven(river()) as reader:
        await reader.press("d", "enter")

        assert reader.headline == "Corvia threatens to close the lower canal"


async def test_today() -> None:
    """The first event that is still to come."""
    async with driven(river()) as reader:
        await reader.press("T")

        assert reader.headline == "Ardania and Belmark to meet again"


async def test_searching_for_the_actor_of_an_event() -> None:
    """Its first actor; what names nobody says so."""
    async with driven(river()) as reader:
        await reader.press("asterisk")

        assert reader.desk.words == '"Corvia"'
        assert reader.headline == "Corvia threatens to close the lower canal"
        await reader.press("n")
        assert reader.headline == "Ardania and Corvia speak"

    async with driven(Shelf([event(1, "2031-03-10", "Rain", actors=())])) as reader:
        await reader.press("asterisk")
        assert "No word is pointed at" in reader.text("footline")


async def test_searching_for_the_word_that_is_pointed_at() -> None:
    """In the headline or in the article, whichever has the keys; another event ends it."""
    async with driven(river()) as reader:
        await reader.press("right", "right", "right", "right", "left", "asterisk")
        assert reader.desk.words == '"to"'
        await reader.press("j", "right", "asterisk")
        assert reader.desk.words == '"Ardania"'
        await reader.press("j", "j", "enter", "right", "right", "right", "asterisk")
        assert reader.desk.words == '"ministers"'
        await reader.press("l", "asterisk")
        assert reader.desk.words == f'"{SENTENCES[1]}"'
