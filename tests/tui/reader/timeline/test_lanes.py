"""Lanes: who took part in an event, from whom to whom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.model import Actor, ActorKind, Event, Filter, Participant, Role, Status
from tests.tui.reader.driving import NARROW, driven
from tests.tui.reader.shelf import Shelf, event, river
from tui.plain import cells
from tui.reader.paint.look import Look
from tui.reader.timeline.lanes import active_actors, label_cells, lane_cells, make_lanes

LOOK = Look()
FOUR = make_lanes([Actor(name=name, kind=ActorKind.STATE) for name in ("A", "B", "C", "D")])


def lane(roles: dict[str, Role], status: Status = Status.HAPPENED, *, utf8: bool = True) -> str:
    """The row in the lanes of A, B, C and D."""
    one = replace(
        event(1, "2031-03-10", "It is done", status=status),
        roles=tuple(Participant(name, role) for name, role in roles.items()),
    )
    return "".join(piece.text for piece in lane_cells(one, FOUR, Look(utf8=utf8))).rstrip()


@pytest.mark.parametrize(
    ("roles", "row"),
    [
        ({"A": Role.SOURCE, "C": Role.SOURCE}, " ●─────●"),
        ({"A": Role.SOURCE, "B": Role.TARGET}, " ●──▸"),
        ({"D": Role.SOURCE, "A": Role.TARGET}, " ◂────────●"),
        ({"B": Role.SOURCE, "A": Role.TARGET, "D": Role.TARGET}, " ◂──●─────▸"),
        ({"C": Role.SOURCE}, "       ●"),
        ({"C": Role.TARGET}, "       ▸"),
        ({"A": Role.SOURCE, "B": Role.HOST, "D": Role.SOURCE}, " ●──◇─────●"),
        ({"A": Role.SOURCE, "B": Role.SPEAKER, "C": Role.MENTIONED}, " ●"),
        ({"Nobody": Role.SOURCE}, ""),
    ],
)
def test_a_line_joins_those_who_take_part(roles: dict[str, Role], row: str) -> None:
    """An arrow points from source to target; who only speaks or is named is not drawn."""
    assert lane(roles) == row


@pytest.mark.parametrize(
    ("status", "row"),
    [
        (Status.HAPPENED, " ●──▸"),
        (Status.ONGOING, " ●──▸"),
        (Status.PLANNED, " ○╌╌▸"),
        (Status.CONDITIONAL, " ○╌╌▸"),
        (Status.DENIED, " ✗╌╌▸"),
    ],
)
def test_dashes_are_plans_and_crosses_denials(status: Status, row: str) -> None:
    """Told apart without colours."""
    assert lane({"A": Role.SOURCE, "B": Role.TARGET}, status) == row


def test_lanes_in_ascii() -> None:
    """The same, poorer."""
    assert lane({"A": Role.SOURCE, "C": Role.TARGET}, utf8=False) == " o----->"


@settings(max_examples=60)
@given(
    st.lists(st.text(min_size=1, max_size=12), unique=True, max_size=8),
    st.dictionaries(st.integers(0, 9), st.sampled_from(Role)),
    st.sampled_from(Status),
    st.booleans(),
)
def test_rows_and_heads_fill_the_lanes(
    names: list[str],
    roles: dict[int, Role],
    status: Status,
    utf8: bool,
) -> None:
    """Whatever the names are and whoever takes part."""
    lanes, look = make_lanes([Actor(name=n, kind=ActorKind.PERSON) for n in names]), Look(utf8=utf8)
    taking = tuple(Participant(names[n], role) for n, role in roles.items() if n < len(names))
    one: Event = replace(event(1, "2031-03-10", "x", status=status), roles=taking)

    assert sum(cells(p.text) for p in lane_cells(one, lanes, look)) == lanes.width
    assert sum(cells(p.text) for p in label_cells(lanes, look)) == lanes.width


def test_two_letters_for_each() -> None:
    """Of a person's surname; initials of others; no two the same."""
    actors = [
        Actor(name="Mira Holt", kind=ActorKind.PERSON),
        Actor(name="Jon Holm", kind=ActorKind.PERSON),
        Actor(name="Water Union", kind=ActorKind.ORGANISATION),
        Actor(name="USA", kind=ActorKind.STATE),
        Actor(name="Ardania", kind=ActorKind.STATE),
        Actor(name="Q", kind=ActorKind.PERSON),
    ]

    assert make_lanes(actors).labels == ("Ho", "Hl", "WU", "US", "Ar", "Q ")


def test_the_most_active_come_first_after_the_chosen() -> None:
    """As in the events at hand."""
    events = [event(n, "2031-03-10", "x", actors=who) for n, who in enumerate(["AB", "BC", "B"])]

    assert active_actors(events, ("C",)) == ["C", "B", "A"]


async def test_lanes_come_and_go() -> None:
    """L shows them, L hides them."""
    async with driven(river(), size=NARROW) as reader:
        await reader.press("L")
        assert reader.lines("timeline")[0].startswith(" Be Ar Co  November 2030")
        assert reader.lines("timeline")[1].startswith(" ◂─────●  ▌  ↯ Corvia threatens")
        await reader.press("L")
        assert reader.lines("timeline")[0].startswith(" November 2030")


async def test_chosen_actors_are_lanes_by_themselves() -> None:
    """Two of them, where there is room for the words too."""
    async with driven(river(), size=NARROW) as reader:
        reader.desk.set_filter(Filter(actors=("Corvia", "Belmark"), any_actor=True))
        await reader.settle()
        assert reader.lines("timeline")[0].startswith(" Co Be Ar ")
        await reader.press("x")
        assert reader.lines("timeline")[0].startswith(" November")


async def test_lanes_by_themselves_where_there_is_much_room() -> None:
    """At 160 columns; off and on with L."""
    async with driven(river(), size=(160, 40)) as reader:
        assert reader.lines("timeline")[0].startswith(" Be Ar Co ")

        await reader.press("L")
        assert reader.lines("timeline")[0].startswith(" November")


async def test_a_pinned_actor_has_the_first_lane() -> None:
    """The event's first, or the one in the list; the key again takes the pin out."""
    async with driven(river(), size=NARROW) as reader:
        await reader.press("P")
        assert reader.lines("timeline")[0].startswith(" Co Be Ar ")
        assert "Corvia: pinned." in reader.text("footline")

        await reader.press("a", "P")
        assert reader.lines("timeline")[0].startswith(" Co Ar Be ")

        await reader.press("P", "a", "P")
        assert "Corvia: not pinned." in reader.text("footline")
        assert reader.lines("timeline")[0].startswith(" Be Ar Co ")


async def test_lanes_are_others_far_away() -> None:
    """Where nobody in them does anything any more; until then they stay."""
    shelf = Shelf([
        event(n, f"{2001 + n // 40}-01-{1 + n % 28:02}", "They meet", articles=(),
              actors=("Ardania", "Belmark") if n < 100 else ("Corvia", "Dunland"))
        for n in range(1, 201)
    ])  # fmt: skip
    async with driven(shelf) as reader:
        await reader.press("L")
        assert reader.desk.timeline._laning.lanes.names == ("Ardania", "Belmark")
        await reader.press("j", "j")
        assert reader.desk.timeline._laning.lanes.names == ("Ardania", "Belmark")
        await reader.press("G")
        assert reader.desk.timeline._laning.lanes.names == ("Corvia", "Dunland")
        assert reader.lines("timeline")[0].startswith(" Co Du ")
        await reader.press("g")
        assert reader.lines("timeline")[0].startswith(" Ar Be ")
