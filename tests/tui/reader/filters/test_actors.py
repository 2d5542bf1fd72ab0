"""The list of actors under their sides."""

from __future__ import annotations

from dataclasses import replace

from store.model import Actor, ActorKind, Filter
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import Shelf, event
from tui.reader.filters.actors import by_side
from tui.reader.widgets.listing import Row


def actor(name: str, side: str | None = None) -> Actor:
    """Somebody."""
    return Actor(name=name, kind=ActorKind.PERSON, side=side)


class Sided(Shelf):
    """Belmark's and Ardania's people, and one of neither."""

    def actors(self) -> tuple[Actor, ...]:
        return (
            actor("Ann", "Belmark"),
            actor("Bo", "Ardania"),
            actor("Cy"),
            actor("Di", "Belmark"),
        )


def test_sides_stand_in_the_order_of_their_first_actors() -> None:
    """Those on none last; without sides there are no headings."""
    ann, bo, cy = actor("Ann", "B"), actor("Bo"), actor("Cy", "A")

    assert [row.key for row in by_side([ann, bo, cy, replace(ann, name="Di")])] == [
        "B", "Ann", "Di", "A", "Cy", "On no side", "Bo",
    ]  # fmt: skip
    assert list(by_side([bo])) == [Row("Bo", bo)]


async def test_the_cursor_passes_over_headings() -> None:
    """Down and up, by pages, and when the list is narrowed."""
    names = ("Ann", "Bo", "Cy", "Di")
    shelf = Sided([event(n, "2031-03-10", f"Day {n}", actors=names) for n in range(1, 3)])
    async with driven(shelf) as reader:
        await reader.press("a")
        assert reader.lines("actors")[:8] == [
            " Actors", " Belmark", "▌· Ann                 2", " · Di                  2",
            " Ardania", " · Bo                  2", " On no side", " · Cy                  2",
        ]  # fmt: skip
        await reader.press("j", "j", "space")
        assert reader.desk.chosen == Filter(actors=("Bo",))
        await reader.press("G", "k", "k", "k", "k", "space")
        assert reader.desk.chosen == Filter(actors=("Bo", "Ann"))
        await reader.press("/", "c")
        assert reader.lines("actors")[1:3] == ["▌· Cy                  2", ""]


async def test_a_side_has_a_colour() -> None:
    """The same in the list for all on it."""
    async with driven(Sided([event(1, "2031-03-10", "Day", actors=("Ann",))])) as reader:
        pane = reader.desk.actors
        inks = {row.key: pane.draw_row(row, 20, here=False)[2].ink for row in by_side(
            reader.desk.library.actors())if row.value}  # fmt: skip

        assert inks == {"Ann": "actor-1", "Di": "actor-1", "Bo": "actor-2", "Cy": "plain"}
