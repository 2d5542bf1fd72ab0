"""All that a filter can ask, in lists."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from store.keeping.saved import filter_names
from store.model import Filter, Kind, Status
from store.opening import open_store
from tests.tui.reader.driving import SINGLE, driven
from tests.tui.reader.shelf import river
from tui.reader.filters.facets import Facet, facet_rows, is_asked, turned
from tui.reader.filters.facets_pane import FacetsPane
from tui.reader.library.shelves import StoreLibrary

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.reader.driving import Driven


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mira is logged in."""
    monkeypatch.setenv("LOGNAME", "mira")


def lists(reader: Driven) -> list[str]:
    """What the lists show."""
    pane = reader.app.screen.query_one(FacetsPane)
    return [pane.render_line(y).text.rstrip() for y in range(pane.size.height)]


async def narrow(reader: Driven, part: str) -> None:
    """Show only names with a part."""
    await reader.press("/", "ctrl+u")
    await reader.type(part)


async def test_kinds_are_turned_on_and_off() -> None:
    """Several at once; numbers are of what would be kept; what is behind and above follows."""
    async with driven(river()) as reader:
        await reader.press("z")
        assert lists(reader)[:2] == [" Filters", " Kept and new"]
        await narrow(reader, "A")
        await narrow(reader, "CONS")
        assert lists(reader)[:3] == [" Filters with “CONS”", " Kind", f"▌  · CONSULT{' ' * 66}3"]
        await reader.press("space")
        assert reader.desk.chosen == Filter(kinds=frozenset({Kind.CONSULT}))
        assert lists(reader)[2].startswith("▌  ● CONSULT")
        line = reader.app.screen.query_one("Masthead").render_line(0).text
        assert line.startswith(" Parley  CONSULT")
        assert line.rstrip().endswith("3 events")
        await narrow(reader, "agree")
        await reader.press("enter")
        assert reader.desk.chosen.kinds == {Kind.CONSULT, Kind.AGREE}
        await reader.press("space")
        assert reader.desk.chosen.kinds == {Kind.CONSULT}
        await reader.press("escape", "x")
        assert reader.desk.chosen == Filter()
        await reader.press("z")
        assert reader.app.screen is reader.desk


async def test_lists_are_walked_by_tab() -> None:
    """Round and round; headings are passed over."""
    async with driven(river(), size=SINGLE) as reader:
        await reader.press("z", "tab")
        pane = reader.app.screen.query_one(FacetsPane)
        walked = []
        for key in ("tab", "tab", "tab", "tab", "tab", "shift+tab"):
            walked.append(pane.row.key if pane.row else "")
            await reader.press(key)
        assert walked == [
            "since:", "statuses:happened", "kinds:AGREE", "talks:the river talks",
            "outlets:Canal Weekly", "starred:",
        ]  # fmt: skip
        assert pane.row is not None
        assert pane.row.key == "outlets:Canal Weekly"
        assert any(line.startswith("▌  · Canal Weekly") for line in lists(reader))


async def test_days_are_typed_in_words() -> None:
    """Since the first day that they name, until the last; nothing is any day."""
    async with driven(river()) as reader:
        await reader.press("z", "tab", "space")
        await reader.type("February 2031")
        await reader.press("j", "space")
        await reader.type("2031-03")
        assert reader.desk.chosen == Filter(since=date(2031, 2, 1), until=date(2031, 3, 31))
        assert any("since 2031-02-01" in line for line in lists(reader))
        await reader.press("space", "ctrl+u")
        await reader.type("whenever")
        assert reader.desk.chosen.until == date(2031, 3, 31)
        await reader.press("space", "ctrl+u", "enter")
        assert reader.desk.chosen == Filter(since=date(2031, 2, 1))


async def test_outlets_talks_and_what_is_kept(river_store: Path) -> None:
    """As the store has them, with numbers; a click turns a row."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("z")
            await narrow(reader, "selwyn")
            assert lists(reader)[1] == " Outlet"
            assert lists(reader)[2].endswith(" 6")
            await reader.press("space")
            assert reader.desk.chosen == Filter(outlets=("The Selwyn Post",))
            assert library.count(reader.desk.chosen) == 6
            await narrow(reader, "starred")
            await reader.pilot.click(FacetsPane, offset=(8, 2))
            await reader.settle()
            assert reader.desk.chosen == Filter(outlets=("The Selwyn Post",), starred=True)
            await narrow(reader, "new since")
            await reader.press("space")
            assert reader.desk.chosen.newer_than is None
            await reader.press("escape", "escape", "r")
            assert "in The Selwyn Post · starred" in reader.text("masthead")


async def test_filters_are_saved_recalled_and_forgotten_in_the_lists(river_store: Path) -> None:
    """Delete forgets what is saved, and nothing else."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("t", "z", "V")
            await reader.type("my kind")
            chosen = reader.desk.chosen
            await reader.press("x", "shift+tab")
            assert any(line.startswith("▌  · my kind") for line in lists(reader))
            await reader.press("space")
            assert reader.desk.chosen == chosen
            await reader.press("g", "delete")
            await reader.press("shift+tab", "delete")
            assert not any("my kind" in line for line in lists(reader))
            await reader.press("delete", "escape")
    with open_store(river_store, read_only=True) as store:
        assert filter_names(store) == []


async def test_a_saved_filter_is_forgotten_by_name(river_store: Path) -> None:
    """Asked for with the names there are; an unknown one is refused."""
    with StoreLibrary(river_store) as library:
        async with driven(library) as reader:
            await reader.press("Z")
            assert "No filter is saved." in reader.text("footline")
            await reader.press("t", "V")
            await reader.type("my kind")
            await reader.press("Z")
            assert "my kind" in reader.text("footline")
            await reader.type("other")
            assert library.notebook.filters() == ["my kind"]
            await reader.press("Z")
            await reader.type("my kind")
            assert "Forgotten: my kind." in reader.text("footline")
            assert library.notebook.filters() == []


def test_each_field_is_turned() -> None:
    """And turned back."""
    for facet, chosen in (
        (Facet("statuses", "planned", "planned"), Filter(statuses=frozenset({Status.PLANNED}))),
        (Facet("talks", "T", "T"), Filter(talks=("T",))),
        (Facet("tags", "T", "T"), Filter(tags=("T",))),
        (Facet("noted", "", "noted"), Filter(noted=True)),
        (Facet("newer_than", "", "new"), Filter(newer_than=7)),
    ):
        assert turned(Filter(), facet, newer_than=7) == chosen
        assert is_asked(chosen, facet)
        assert not is_asked(Filter(), facet)
        assert turned(chosen, facet, newer_than=7) == Filter()


def test_what_is_asked_for_is_listed_though_nobody_has_it() -> None:
    """A tag that was taken off since, say."""
    rows = [row.key for row in facet_rows(Filter(tags=("gone",)), None, ())]

    assert rows[-2:] == ["Tag", "tags:gone"]
