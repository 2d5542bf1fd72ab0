"""The article at the event's sentence, and the ways between the two."""

from __future__ import annotations

from dataclasses import replace

from store.model import Filter, Kind, Status
from store.model.errors import DamagedStoreError
from tests.tui.reader.driving import SINGLE, Driven, driven
from tests.tui.reader.shelf import SENTENCES, Shelf, event, river, stored, told
from tui.reader.library.library import Stopped, never


async def test_the_article_follows_the_cursor() -> None:
    """Its sentence stands out, beside a bar."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")

        assert reader.headline == "Ardania and Belmark meet in Port Selwyn"
        assert reader.told == SENTENCES[0]
        assert "▌◆ The water ministers of Ardania and" in reader.lines("article")


async def test_an_event_without_an_article_shows_none() -> None:
    """The pane is empty then."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j", "g")

        assert reader.told == ""
        assert reader.text("article").strip() == ""


async def test_within_an_article_the_page_stays() -> None:
    """The next event of the same article moves the sentence and not the lines."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")
        before = [line[1:] for line in reader.lines("article")]
        await reader.press("j")

        assert reader.told == SENTENCES[1]
        assert [line[1:] for line in reader.lines("article")[:-1]] == before[:-1]


async def test_next_and_previous_claim() -> None:
    """In the order of the text; the ends hold; the cursor of the timeline stays."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")
        at = reader.headline
        passed = []
        for key in ("]", "]", "]", "]", "]", "]", "[", "["):
            await reader.press(key)
            passed.append(SENTENCES.index(reader.told))

        assert passed == [1, 2, 3, 4, 5, 5, 4, 3]
        assert reader.headline == at


async def test_enter_goes_into_the_article_and_from_a_claim_to_its_event() -> None:
    """There and back, at another event."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j", "enter")
        assert _focus(reader) == "article"
        await reader.press("]", "]", "enter")

        assert reader.headline == "Belmark accuses Ardania over its reservoirs"
        assert _focus(reader) == "timeline"


async def test_a_claim_whose_event_is_hidden_says_so() -> None:
    """The filter in force is named as the reason."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")
        reader.desk.set_filter(Filter(actors=("Ardania",)))
        await reader.press("enter", "]", "]", "]", "]", "enter")

        assert "The filter hides that event: x clears it." in reader.text("footline")


async def test_a_claim_of_a_superseded_version_says_so() -> None:
    """It counts in no event any more."""
    shelf = river()
    article, claims = shelf.articles[1]
    shelf.articles[1] = (article, (*claims[:-1], replace(claims[-1], event=None)))
    async with driven(shelf) as reader:
        await reader.press("j", "j", "j", "enter", *"]]]]]", "enter")

        assert "A later version of this page" in reader.text("footline")


async def test_other_accounts_of_the_event() -> None:
    """The line below says whose account it is, and of how many; round and round."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")
        assert reader.text("footline").endswith("The Selwyn Post, 1 of 2 accounts")
        await reader.press("}")
        assert reader.text("footline").endswith("Canal Weekly, 2 of 2 accounts")
        assert reader.told == SENTENCES[0]
        await reader.press("}")
        assert reader.text("footline").endswith("The Selwyn Post, 1 of 2 accounts")
        await reader.press("{")
        assert reader.text("footline").endswith("Canal Weekly, 2 of 2 accounts")


async def test_an_event_that_one_article_tells_of_has_no_other() -> None:
    """The line below says that."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "}")

        assert "No other article tells of this event." in reader.text("footline")


async def test_next_and_previous_article() -> None:
    """By day of publication; the cursor goes to the event told first, and comes back by <."""
    async with driven(river()) as reader:
        await reader.press("G")
        at = reader.headline
        await reader.press(";")
        assert reader.text("footline").endswith("Canal Weekly, 2 of 2 accounts")
        assert reader.headline == "Ardania and Belmark meet in Port Selwyn"
        await reader.press(";")
        assert "No later article tells of what is kept." in reader.text("footline")
        await reader.press("quotation_mark")
        assert reader.text("footline").endswith("The Selwyn Post, 1 of 2 accounts")
        await reader.press("quotation_mark")
        assert "No earlier article tells of what is kept." in reader.text("footline")
        await reader.press("<")
        assert reader.headline == at


async def test_the_next_article_is_one_that_the_filter_keeps() -> None:
    """A filter for one article goes along to the next; without an article there is none."""
    async with driven(river()) as reader:
        await reader.press("g", ";")
        assert "No article is open." in reader.text("footline")
        await reader.press("G", "r", ";")
        assert reader.desk.chosen == Filter(article=2)
        assert reader.text("footline").endswith("Canal Weekly, 2 of 2 accounts")
        reader.desk.set_filter(Filter(kinds=frozenset({Kind.ACCUSE})))
        await reader.settle()
        assert reader.told == SENTENCES[2]
        await reader.press(";")
        assert "No later article tells of what is kept." in reader.text("footline")


async def test_the_article_scrolls_to_the_sentence() -> None:
    """In a small pane too; keys scroll it, and come back."""
    async with driven(river(), size=SINGLE) as reader:
        await reader.press("j", "j", "enter")
        assert reader.told == SENTENCES[5]
        assert any(line.startswith("▌") for line in reader.lines("article"))
        await reader.press("g")
        assert reader.lines("article")[0] == "   Ministers open the sluices a little"
        await reader.press("j", "j", "G", "k", "pagedown", "pageup", "pageup")
        assert reader.lines("article")[0] == "   Ministers open the sluices a little"


async def test_a_click_on_a_sentence_chooses_its_claim_and_again_its_event() -> None:
    """The mouse does what ] and Enter do."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")
        row = next(n for n, line in enumerate(reader.lines("article")) if "Belmark accused" in line)
        await reader.pilot.click("#article", offset=(8, row))
        await reader.settle()
        assert reader.told == SENTENCES[2]
        await reader.pilot.click("#article", offset=(8, row))
        await reader.settle()

        assert reader.headline == "Belmark accuses Ardania over its reservoirs"


async def test_what_cannot_be_read_is_a_notice() -> None:
    """In words, and the reader goes on."""
    shelf = river()
    shelf.articles.pop(1)
    async with driven(shelf) as reader:
        await reader.press("j", "j", "j")

        assert {one.message for one in reader.app._notifications} == {"There is no article 1."}


async def test_a_damaged_store_is_a_notice() -> None:
    """Wherever it shows first."""

    class Damaged(Shelf):
        def count(self, chosen: Filter, stopped: Stopped = never) -> int:
            raise DamagedStoreError("river.db is damaged: [page 7].")

    async with driven(Damaged([event(1, "2031-03-10", "They meet", articles=())])) as reader:
        messages = [notice.message for notice in reader.app._notifications]

        assert messages == ["river.db is damaged: [page 7]."]
        assert reader.headline == "They meet"


async def test_details_tell_how_each_claim_was_dated() -> None:
    """With speaker, wording and article; Escape comes back."""
    async with driven(river()) as reader:
        await reader.press("G", "i")
        pane = reader.app.screen.query_one("ScrollPane")
        told_lines = "\n".join(pane.render_line(y).text.rstrip() for y in range(30))
        assert "Ardania and Belmark to meet again" in told_lines
        assert "“on Monday”, as the sentence says" in told_lines
        assert "Mira Holt" in told_lines
        assert "1: The Selwyn Post, “Ministers open the sluices a little”" in told_lines
        assert "outlet: nothing, now The Selwyn Post; by mira, 2031-03-12T08:00:00Z" in told_lines
        await reader.press("escape")

        assert reader.app.screen is reader.desk


async def test_details_tell_from_which_day_to_which_an_act_was_moved() -> None:
    """By the dates of its claims; nothing where it stayed on its day."""
    due = told(1, 0, Kind.CONSULT, Status.PLANNED, "2031-03-01", "They are to meet", event_id=1)
    held = told(2, 1, Kind.CONSULT, Status.HAPPENED, "2031-03-10", "They meet", event_id=1)
    one = event(1, "2031-03-10", "They meet", claims=(1, 2))
    for claims, moved in (((due, held), True), ((held,), False)):
        shelf = Shelf([one], [(stored(1, "The Selwyn Post", len(claims)), claims)])
        async with driven(shelf) as reader:
            await reader.press("i")
            pane = reader.app.screen.query_one("ScrollPane")
            lines = "\n".join(pane.render_line(y).text.rstrip() for y in range(12))

            assert ("moved" in lines) is moved
            assert ("from 1 Mar 2031 to 10 Mar 2031" in lines) is moved


async def test_markup_in_outside_text_is_only_text() -> None:
    """Square brackets and escape sequences of a page reach the screen as characters."""
    nasty = "[bold red]They[/] meet \x1b[2J\u202e now"
    shelf = Shelf([event(1, "2031-03-10", nasty, claims=(1,))], [
        (stored(1, nasty, 1), (told(1, 0, *_act(nasty)),)),
    ])  # fmt: skip
    async with driven(shelf) as reader:
        await reader.press("i", "escape", "f", "t")
        painted = reader.text("timeline") + reader.text("article") + reader.text("footline")

        assert "[bold red]They[/] meet ␛[2J" in painted
        assert "\x1b" not in painted
        assert "\u202e" not in painted


def _focus(reader: Driven) -> str | None:
    return reader.app.focused.id if reader.app.focused else None


def _act(headline: str) -> tuple:  # type: ignore[type-arg]
    from store.model import Kind, Status

    return (Kind.CONSULT, Status.HAPPENED, "2031-03-10", headline)
