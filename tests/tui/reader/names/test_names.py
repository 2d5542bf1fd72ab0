"""New names: one key says what each is; on a real store, with its own errors."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import date
from threading import Event
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.keeping.deciding import read_decisions
from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    DatedBy,
    Filter,
    Kind,
    Participant,
    Reading,
    Role,
    Status,
)
from store.model.errors import StoreError
from store.opening import open_store
from store.reading.actors import read_actor, read_actors
from store.values.decisions import Verb
from tests.tui.reader.driving import SINGLE, WIDE, Driven, driven
from tests.tui.reader.shelf import river
from tui.plain import cells
from tui.reader.keyboard.names_keys import NAMES
from tui.reader.library.late import LateLibrary
from tui.reader.library.naming import StoreNaming
from tui.reader.library.shelves import StoreLibrary
from tui.reader.names.names_screen import NamesScreen, narrowed
from tui.reader.paint.look import Look
from tui.reader.screens.help import help_lines

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from store.values.decisions import Decision

PAGES = (
    (date(2031, 3, 1), ("Ardania", "Mira Holt", "Tomas Brandt"), "Mira Holt met Tomas Brandt."),
    (date(2031, 3, 4), ("Ardania", "Mira Holt", "Mirra Holt"), "Mira Holt wrote to Mirra Holt."),
    (date(2031, 3, 8), ("Mira Holt", "Water Board"), "Mira Holt left the Water Board."),
)
KNOWN = {"Ardania"}
KINDS = {"Ardania": ActorKind.STATE, "Water Board": ActorKind.ORGANISATION}


def page(day: date, names: Sequence[str], sentence: str) -> Reading:
    """What an article says: one sentence, in which everybody named takes part."""
    text = f"It rained all day in the hills.\n\n{sentence}"
    start = text.index(sentence)
    claim = Claim(
        sentence=sentence, start=start, end=len(text), cue_start=start, cue_end=len(text),
        kind=Kind.CONSULT, status=Status.HAPPENED, headline=sentence,
        date=day.isoformat(), earliest=day, latest=day, dated_by=DatedBy.EXPRESSION,
        actors=tuple(Participant(n, Role.SOURCE) for n in names),
    )  # fmt: skip
    article = Article(
        title=f"News of {day}", text=text, original=text, published=day, published_by="byline",
        outlet="The Selwyn Post",
    )  # fmt: skip
    actors = tuple(
        Actor(name=n, kind=KINDS.get(n, ActorKind.PERSON), confirmed=n in KNOWN) for n in names
    )
    return Reading(article=article, claims=(claim,), actors=actors)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store with four new names in three articles; it is Ann who reads it."""
    monkeypatch.setenv("LOGNAME", "ann")
    monkeypatch.setattr("tui.reader.names.names_desk.REST", 0.001)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "names.db"
    with open_store(path, create=True) as store:
        for told in PAGES:
            add(store, page(*told))
    return path


@asynccontextmanager
async def opened(
    path: Path, size: tuple[int, int] = WIDE, *, read_only: bool = False, utf8: bool = True
) -> AsyncIterator[Driven]:
    """The reader on that store, with the list of new names open."""
    with StoreLibrary(path, read_only=read_only) as library:
        async with driven(library, size=size, utf8=utf8) as reader:
            await reader.press("D")
            yield reader


def shown(reader: Driven) -> list[str]:
    """What is painted, line by line."""
    strips = reader.app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip).rstrip() for strip in strips]


def listed(reader: Driven) -> list[str]:
    """The names in the list."""
    screen = reader.app.screen
    assert isinstance(screen, NamesScreen)
    return [one.name for one in screen._names._names]


def decided(path: Path) -> list[tuple[str, str, str | None]]:
    """What was decided, in order."""
    with open_store(path, read_only=True) as store:
        return [(one.verb.value, one.name, one.other) for one in read_decisions(store)]


def notices(reader: Driven) -> list[str]:
    """What the notices say."""
    return [one.message for one in reader.app._notifications]


async def test_the_list_shows_what_helps_to_decide(path: Path) -> None:
    """Name, kind and events; below: articles, whom it may be, where it first stands, whence."""
    async with opened(path) as reader:
        lines = shown(reader)

        assert lines[0] == " New names: 4"
        assert lines[1].split() == ["▌Mira", "Holt", "person", "3"]
        assert listed(reader) == ["Mira Holt", "Mirra Holt", "Tomas Brandt", "Water Board"]
        text = "\n".join(lines)
        assert " 3 events, 3 articles; person" in text
        assert " perhaps Mirra Holt" in text
        assert " Mira Holt met Tomas Brandt." in text
        assert " The Selwyn Post, 2031-03-01" in text
        await reader.press("G")
        assert " like nobody known" in shown(reader)
        assert " Mira Holt left the Water Board." in shown(reader)


@pytest.mark.parametrize("utf8", [True, False])
async def test_it_fits_the_smallest_screen(path: Path, utf8: bool) -> None:
    """40x12: the list, the card and the keys; in ASCII too."""
    async with opened(path, SINGLE, utf8=utf8) as reader:
        await reader.press("j", "k")
        lines = shown(reader)

        assert len(lines) == 12
        assert max(map(cells, lines)) <= 40
        assert " perhaps Mirra Holt" in lines
        assert " Mira Holt met Tomas Brandt." in lines
        assert lines[-1] == " c yes  m merge  r rename  x no  u undo"
        assert utf8 or "".join(lines).isascii()


async def test_confirming_is_one_key(path: Path) -> None:
    """The name is off the list, the cursor on the next; it is kept by whom and as what."""
    async with opened(path) as reader:
        await reader.press("c")
        assert listed(reader) == ["Mirra Holt", "Tomas Brandt", "Water Board"]
        assert "Mira Holt is an actor." in shown(reader)[-1]
    with open_store(path, read_only=True) as store:
        (decision,) = read_decisions(store)
        assert (decision.verb, decision.name, decision.by) == (Verb.CONFIRM, "Mira Holt", "ann")
        assert read_actor(store, "Mira Holt").actor.confirmed


async def test_keys_typed_fast_are_decided_in_their_order(path: Path) -> None:
    """Each about the name that was next; leaving waits until all are written."""
    async with opened(path) as reader:
        await reader.press("c", "x", "c", "escape")
        assert reader.app.screen is reader.desk
    assert decided(path) == [
        ("confirm", "Mira Holt", None),
        ("reject", "Mirra Holt", None),
        ("confirm", "Tomas Brandt", None),
    ]


async def test_another_kind(path: Path) -> None:
    """C and its letter; another letter decides nothing."""
    async with opened(path) as reader:
        await reader.press("C", "z")
        assert "The letter of a kind: p, s, o, g." in shown(reader)[-1]
        await reader.press("C", "escape")
        assert decided(path) == []
        await reader.press("C", "g")
        assert "Mira Holt is an actor (group)." in shown(reader)[-1]
    with open_store(path, read_only=True) as store:
        assert read_actor(store, "Mira Holt").actor.kind is ActorKind.GROUP


async def test_merging_into_the_suggestion(path: Path) -> None:
    """The key, then Enter; where there is none, that is said."""
    async with opened(path) as reader:
        await reader.press("j", "m")
        assert shown(reader)[-1].startswith(" It is:   Enter: Mira Holt")
        await reader.press("enter")
        assert decided(path) == [("merge", "Mirra Holt", "Mira Holt")]
        assert listed(reader) == ["Mira Holt", "Tomas Brandt", "Water Board"]
        await reader.press("j", "m", "enter")
        assert "Nobody known is spelt like it" in shown(reader)[-1]
        assert len(decided(path)) == 1


async def test_merging_into_a_typed_name(path: Path) -> None:
    """What is typed narrows the actors; Enter takes the first; giving up changes nothing."""
    async with opened(path) as reader:
        await reader.press("G", "m", "a", "r", "d")
        assert "▌Ardania" in shown(reader)
        await reader.press("escape")
        assert "▌Ardania" not in shown(reader)
        assert " like nobody known" in shown(reader)
        await reader.press("m", "q")
        assert " Nobody known has that in a name." in shown(reader)
        await reader.press("backspace", "a", "r", "d", "enter")
        assert decided(path) == [("merge", "Water Board", "Ardania")]


async def test_an_unknown_name_is_told_in_a_notice(path: Path) -> None:
    """And the name is in the list again."""
    async with opened(path) as reader:
        await reader.press("m")
        await reader.type("[b]zzqq")
        assert notices(reader) == ["No actor is called '[b]zzqq', nor anything near it."]
        assert len(listed(reader)) == 4
        assert decided(path) == []


async def test_renaming(path: Path) -> None:
    """It asks with the name there; unchanged it is kept."""
    async with opened(path) as reader:
        await reader.press("r", "enter")
        assert "It keeps its name." in shown(reader)[-1]
        await reader.press("r", "x", "enter")
        assert "Mira Holt is called Mira Holtx." in shown(reader)[-1]
        assert "Mira Holt" not in listed(reader)
    with open_store(path, read_only=True) as store:
        assert read_actor(store, "Mira Holtx").actor.aliases == ("Mira Holt",)


async def test_rejecting_and_undoing(path: Path) -> None:
    """A name comes back, under the cursor; then the decision before; then says so."""
    async with opened(path) as reader:
        await reader.press("G", "x", "g", "c")
        assert listed(reader) == ["Mirra Holt", "Tomas Brandt"]
        await reader.press("u")
        assert "Undone: Mira Holt is an actor." in shown(reader)[-1]
        await reader.press("u")
        assert "Undone: Water Board is no actor." in shown(reader)[-1]
        assert len(listed(reader)) == 4
        assert [line for line in shown(reader) if line.startswith("▌Water Board")]
        assert decided(path) == []
        await reader.press("u")
        assert notices(reader) == ["Nothing was decided."]


async def test_an_empty_list(path: Path) -> None:
    """When all is decided it says so, and keys do no harm."""
    async with opened(path) as reader:
        await reader.press("c", "c", "c", "c")
        assert shown(reader)[0] == " No new names wait."
        await reader.press("j", "G", "g", "c", "C", "m", "r", "x")
        assert "No new name is here." in shown(reader)[-1]
        assert len(decided(path)) == 4


async def test_read_only_refuses_in_words(path: Path) -> None:
    """Every decision; the list is there to read."""
    async with opened(path, read_only=True) as reader:
        for key in ("c", "C", "m", "r", "x", "u"):
            await reader.press(key)
        assert notices(reader) == ["Opened to be read only: nothing can be decided here."] * 6
        assert len(listed(reader)) == 4
    assert decided(path) == []


def test_nothing_is_written_to_what_is_read_only(path: Path) -> None:
    """Not by the module itself either."""
    naming = StoreNaming(path, read_only=True)
    for decide in (
        lambda: naming.confirm("Mira Holt", None),
        lambda: naming.merge("Mira Holt", "Ardania"),
        lambda: naming.rename("Mira Holt", "M"),
        lambda: naming.reject("Mira Holt"),
        naming.undo,
    ):
        with pytest.raises(StoreError, match="read only"):
            decide()


async def test_back_on_the_event_where_one_was(path: Path) -> None:
    """Esc, q and D; the reader shows at once what was decided."""
    with StoreLibrary(path) as library:
        async with driven(library) as reader:
            await reader.press("j")
            there = reader.headline
            for key in ("escape", "q", "D"):
                await reader.press("D", key)
                assert reader.app.screen is reader.desk
                assert reader.headline == there
            await reader.press("D", "x", "escape")
            assert reader.headline == there
            assert "Mira Holt" not in reader.text("actors")


async def test_the_actors_mark_new_names_and_lead_to_them(path: Path) -> None:
    """A question mark behind each; D begins at the one under the cursor."""
    with StoreLibrary(path) as library:
        async with driven(library) as reader:
            rows = [line.rstrip(" │") for line in reader.lines("actors")]
            assert [row.split()[1:-1] for row in rows if "?" in row] == [
                *(["Mira", "Holt", "?"], ["Mirra", "Holt", "?"]),
                *(["Tomas", "Brandt", "?"], ["Water", "Board", "?"]),
            ]
            assert sum("Ardania" in row and "?" not in row for row in rows) == 1
            await reader.press("a", "G", "D")
            assert [line for line in shown(reader) if line.startswith("▌Water Board")]


async def test_actions_are_in_the_palette_and_in_the_help(path: Path) -> None:
    """By name, with their keys."""
    async with opened(path) as reader:
        commands = list(reader.app.get_system_commands(reader.app.screen))
        titles = [command.title for command in commands][: len(NAMES.actions)]
        assert titles == [f"{one.title}  ({one.shown})" for one in NAMES.actions]
        await commands[0].callback()
        await reader.settle()
        assert decided(path) == [("confirm", "Mira Holt", None)]
        for key in ("question_mark", "colon"):
            await reader.press(key)
            assert not isinstance(reader.app.screen, NamesScreen)
            await reader.press("escape")
            assert isinstance(reader.app.screen, NamesScreen)
    text = "\n".join("".join(piece.text for piece in line) for line in help_lines(100, Look()))
    for action in NAMES.actions:
        assert action.help in text


async def test_a_shelf_without_names_says_so() -> None:
    """In a notice; the reader goes on."""
    async with driven(river()) as reader:
        await reader.press("D")
        assert notices(reader) == ["No names wait on a shelf."]
        assert reader.app.screen is reader.desk


async def test_no_store_yet(tmp_path: Path) -> None:
    """There is none to decide about."""
    path = tmp_path / "later.db"
    with LateLibrary(path) as library:
        async with driven(library) as reader:
            await reader.press("D")
            assert notices(reader) == [f"There is no store at {path} yet."]


async def test_a_store_that_cannot_be_read(path: Path) -> None:
    """Its own sentence, in a notice; the screen can be left."""
    with StoreLibrary(path) as library:
        async with driven(library) as reader:
            path.rename(path.with_suffix(".gone"))
            await reader.press("D", "j", "u")
            assert set(notices(reader)) == {f"There is no store at {path}."}
            assert shown(reader)[0] == " New names"
            await reader.press("escape")
            assert reader.app.screen is reader.desk


async def test_leaving_says_what_it_waits_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A decision that takes long is not lost."""
    written = Event()
    reject = StoreNaming.reject

    def slowly(naming: StoreNaming, name: str) -> Decision:
        written.wait(5)
        return reject(naming, name)

    monkeypatch.setattr(StoreNaming, "reject", slowly)
    async with opened(path) as reader:
        await reader.pilot.press("x", "escape")
        assert "What was decided is being written." in shown(reader)[-1]
        assert len(reader.app.screen_stack) == 2
        written.set()
        await reader.settle()
        assert len(reader.app.screen_stack) == 1
    assert decided(path) == [("reject", "Mira Holt", None)]


async def test_many_names_scroll(tmp_path: Path) -> None:
    """The cursor is always in sight; pages and ends as in every pane."""
    path = tmp_path / "many.db"
    with open_store(path, create=True) as store:
        people = tuple(f"Ada Number{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60))
        add(store, page(date(2031, 3, 1), people, "They all met."))
    async with opened(path, SINGLE) as reader:
        assert shown(reader)[0] == " New names: 60"
        for keys, name in (
            (("G",), "Numberch"), (("k",), "Numbercg"), (("g",), "Numberaa"),
            (("space",), "Numberad"), (("pageup",), "Numberaa"), (("j",) * 7, "Numberah"),
        ):  # fmt: skip
            await reader.press(*keys)
            assert [line.split()[1] for line in shown(reader) if line.startswith("▌")] == [name]


async def test_the_mouse_goes_to_a_name(path: Path) -> None:
    """A click on its row; elsewhere nothing."""
    async with opened(path) as reader:
        await reader.pilot.click("NamesPane", offset=(4, 3))
        await reader.settle()
        assert shown(reader)[3].startswith("▌Tomas Brandt")
        for row in (0, 9):
            await reader.pilot.click("NamesPane", offset=(4, row))
        assert shown(reader)[3].startswith("▌Tomas Brandt")


def test_who_is_called_just_so_comes_first() -> None:
    """Then who has a word that begins so; aliases count, case and accents do not."""
    known = tuple(
        Actor(name=name, kind=ActorKind.PERSON, aliases=aliases)
        for name, aliases in (
            ("Bo Eholt", ()), ("Ana Holtz", ()), ("Holt", ()), ("Mira Höld", ("Miss Holt",)),
        )
    )  # fmt: skip

    assert narrowed(known, " HÖLT ", without="") == ("Holt", "Ana Holtz", "Mira Höld", "Bo Eholt")
    assert narrowed(known, "holt", without="Holt") == ("Ana Holtz", "Mira Höld", "Bo Eholt")
    assert narrowed(known, "nobody", without="") == ()


def test_a_name_that_no_sentence_has(path: Path) -> None:
    """A claim's sentence stands for it; a name with quotation marks is looked for without."""
    with open_store(path) as store:
        add(store, page(date(2031, 4, 1), ('The "Grey" Man',), "He came late, they said."))
        assert any(one.actor.name == 'The "Grey" Man' for one in read_actors(store, Filter()))
    about = StoreNaming(path, read_only=False).about('The "Grey" Man')

    assert about.sentence == "He came late, they said."
    assert about.source == ""
