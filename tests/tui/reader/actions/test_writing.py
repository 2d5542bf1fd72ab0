"""Events and claims typed by hand, in a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.model import Filter, Kind, Participant, Role, Status
from store.opening import open_store
from store.reading.changed import read_changes
from store.reading.claims import read_claim
from tests.tui.reader.driving import SINGLE, driven
from tests.tui.reader.shelf import SENTENCES, river
from tui.reader.library.shelves import StoreLibrary
from tui.reader.screens.forms import FormPane, FormScreen
from tui.reader.screens.telling import actors_field, kind_field, participants, status_field

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.reader.driving import Driven


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mira is logged in."""
    monkeypatch.setenv("LOGNAME", "mira")


def form(reader: Driven) -> list[str]:
    """What the form shows."""
    pane = reader.app.screen.query_one(FormPane)
    return [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]


async def fill(reader: Driven, *fields: str) -> None:
    """Type into one field after the other."""
    for text in fields:
        await reader.press("ctrl+u")
        await reader.type(text)


async def test_an_event_is_written(river_store: Path) -> None:
    """What, when in words, kind, status, actors, from whom; the cursor goes there."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            count = library.count(Filter())
            await reader.press("I")
            await fill(reader, "A letter came", "tomorrow", "req", "plan")
            await reader.press(*"Corvia", "comma", *"Dorland", "equals_sign", *"target", "enter")
            await fill(reader, "a call")

            assert library.count(Filter()) == count + 1
            event = reader.desk.timeline.event
            assert event is not None
            assert (event.headline, event.date, event.kind, event.status) == (
                "A letter came", "2031-03-21", Kind.REQUEST, Status.PLANNED,
            )  # fmt: skip
            assert event.roles == (
                Participant("Corvia", Role.SOURCE), Participant("Dorland", Role.TARGET),
            )  # fmt: skip
            assert event.by_hand
            assert "✎" in reader.text("timeline")
            assert "Written" in reader.text("footline")
            assert reader.text("footline").endswith("a call")
            await reader.press("u")
            assert library.count(Filter()) == count


async def test_a_form_says_what_is_wrong_where_it_is(river_store: Path) -> None:
    """Nothing is written until all is right; Escape writes nothing."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            count = library.count(Filter())
            await reader.press("I", "ctrl+s")
            assert "Tell in a line what happened." in form(reader)
            await reader.type("A letter")
            await reader.press("ctrl+s")
            assert "Say when it was: an event has to have a date." in form(reader)
            await reader.type("whenever")
            await reader.press("ctrl+s")
            assert any("whenever" in line and line.startswith("When  ") for line in form(reader))
            assert not any("Say when" in line for line in form(reader))
            await reader.press("ctrl+u")
            await reader.type("2031-03-20")
            await reader.press("up", "shift+tab", "shift+tab", "down", "down", "x", "ctrl+s")
            assert any(line.startswith("'x' is no kind; there are AGREE") for line in form(reader))
            await reader.press("escape")
            assert reader.app.screen is reader.desk
            assert library.count(Filter()) == count
            assert read(river_store) == []


def read(path: Path) -> list[object]:
    """What was changed."""
    with open_store(path, read_only=True) as store:
        return list(read_changes(store))


async def test_a_claim_on_a_sentence(river_store: Path) -> None:
    """The one that is pointed at; dated as the article unless said; marked as written by hand."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("j", "l", "l", "l", "C")
            assert any(SENTENCES[2][:40] in line for line in form(reader))
            assert any(line == "When      2031-03-10" for line in form(reader))
            await fill(reader, "9 March 2031", "THREAT", "")
            await reader.type("Belmark")
            await reader.type("Belmark threatens")

            assert reader.headline == "Belmark threatens"
            assert reader.told == SENTENCES[2]
            assert "▌↯✎Belmark accused its neighbour of" in reader.lines("article")
            claim = reader.desk.article.claim
            assert claim is not None
            with open_store(river_store, read_only=True) as store:
                kept = read_claim(store, claim.id)
            assert kept.by_hand
            assert (kept.claim.date, kept.claim.kind) == ("2031-03-09", Kind.THREATEN)
            assert kept.claim.actors == (Participant("Belmark", Role.SOURCE),)


async def test_a_claim_on_the_sentence_that_is_told(river_store: Path) -> None:
    """Where nothing is pointed at; the sentence itself is its headline."""
    with StoreLibrary(river_store) as library:
        async with driven(library, size=SINGLE) as reader:
            await reader.press("j", "C", "ctrl+s")
            assert reader.headline == SENTENCES[0]


async def test_where_nothing_can_be_written(river_store: Path) -> None:
    """No article, no notebook, or read-only: the line below says so."""
    async with driven(river()) as reader:
        await reader.press("C")
        assert "No article is open." in reader.text("footline")
        await reader.press("j", "j", "C")
        assert "Nothing can be changed here." in reader.text("footline")
    with StoreLibrary(river_store, read_only=True) as library:
        async with driven(library) as reader:
            await reader.press("I")
            assert "this reader is read-only" in reader.text("footline")


async def test_a_paste_and_a_click_in_a_form(river_store: Path) -> None:
    """A paste goes where the caret is, a click takes the caret elsewhere."""
    from textual import events

    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("I")
            reader.app.post_message(events.Paste("Two\nlines \x1b[2J"))
            await reader.settle()
            assert any(line.startswith("What      Two lines ␛[2J") for line in form(reader))
            pane = reader.app.screen.query_one(FormPane)
            row = next(n for n, line in enumerate(form(reader)) if line.startswith("Kind"))
            await reader.pilot.click(FormPane, offset=(3, row + 1))
            assert pane.field.name == "kind"
            assert isinstance(reader.app.screen, FormScreen)


def test_kinds_and_statuses_by_their_beginnings() -> None:
    """Nothing is a statement that happened; what begins two or none is refused."""
    kind, status = kind_field(), status_field()

    assert (kind.fit("agr"), kind.fit(""), kind.fit("STATE")) == (
        Kind.AGREE, Kind.STATE, Kind.STATE,
    )  # fmt: skip
    assert (status.fit("p"), status.fit("")) == (Status.PLANNED, Status.HAPPENED)
    assert kind.hint("co") == "CONSULT  CONCEDE  COOPERATE  COERCE"
    assert kind.hint("x") == "There is no such kind."
    assert status.hint("x") == "There is no such status."
    with pytest.raises(ValueError, match="'co' is no kind; there are AGREE, CONSULT"):
        kind.fit("co")


def test_actors_are_offered_as_they_are_typed() -> None:
    """By any beginning of a word of a name; roles behind the sign."""
    actors = actors_field(river().actors())

    assert actors.hint("") == "Ann, Bob=target, Cy=mediator: a source unless said"
    assert actors.hint("Ann, co") == "Corvia"
    assert actors.hint("zzz") == "new"
    assert actors.hint("Ann=t") == "target"
    assert participants(" , ") == ()
    assert participants("Ann, Bob=target") == (
        Participant("Ann", Role.SOURCE), Participant("Bob", Role.TARGET),
    )  # fmt: skip
    with pytest.raises(ValueError, match="is no role"):
        participants("Ann=friend")
