"""Going back, marks, following, and what is taken along."""

from __future__ import annotations

import random
from dataclasses import replace

from store.model import Order
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import Shelf, event, many, river
from tui.reader.desk.visited import MOST, Visited
from tui.reader.keyboard.keys import ACTIONS


def test_back_and_forward() -> None:
    """As in a browser."""
    visited = Visited()
    a, b, c = ("2031-01-01", 1), ("2031-01-02", 2), ("2031-01-03", 3)
    assert visited.back(a) is None
    visited.leave(a)
    visited.leave(b)

    assert (visited.back(c), visited.back(b), visited.back(a)) == (b, a, None)
    assert (visited.forward(a), visited.forward(b), visited.forward(c)) == (b, c, None)
    assert visited.back(c) == b
    visited.leave(b)
    assert visited.forward(c) is None


def test_history_does_not_grow_without_end() -> None:
    """The oldest places are forgotten."""
    visited = Visited()
    for number in range(2 * MOST):
        visited.leave(("2031-01-01", number))

    steps = 0
    while visited.back(("2031-01-01", 0)):
        steps += 1
    assert steps == MOST


async def test_back_to_where_a_jump_began() -> None:
    """After a search and a date; forward again too."""
    async with driven(Shelf(many(900))) as reader:
        await reader.press("j", "d")
        await reader.type("2001-06-01")
        there = reader.headline
        await reader.press("T", "<")
        assert reader.headline == there
        await reader.press("<")
        assert reader.headline.endswith("round 2")
        await reader.press("<")
        assert "No place before." in reader.text("footline")
        await reader.press(">")
        assert reader.headline == there


async def test_marks() -> None:
    """A letter each; an unknown one says so."""
    async with driven(Shelf(many(900))) as reader:
        await reader.press("j", "m", "a", "G", "m", "b", "apostrophe", "a")
        assert reader.headline.endswith("round 2")
        await reader.press("apostrophe", "b")
        assert reader.headline.endswith("round 900")
        await reader.press("apostrophe", "z")
        assert "There is no mark z." in reader.text("footline")
        await reader.press("m", "escape", "apostrophe", "enter")
        assert reader.headline.endswith("round 900")


async def test_following_what_is_new() -> None:
    """F goes to the end and stays there as more come; again F stays where it is."""
    shelf = river()
    async with driven(shelf) as reader:
        await reader.press("F")
        assert reader.headline == "Ardania and Belmark to meet again"
        for number, follows in ((90, True), (91, False)):
            shelf.events.append(event(number, f"2032-01-{number - 80}", f"News {number}"))
            shelf.changes += 1
            reader.desk._look_for_changes()
            await reader.settle()
            assert (reader.headline == f"News {number}") == follows
            await reader.press("F")


async def test_copying() -> None:
    """The sentence with its source, the event as Markdown, the address on the line below."""
    shelf = river()
    article, claims = shelf.articles[1]
    url = "https://selwyn.example/sluices"
    shelf.articles[1] = (replace(article, article=replace(article.article, url=url)), claims)
    async with driven(shelf) as reader:
        await reader.press("y")
        assert "No sentence to copy." in reader.text("footline")
        await reader.press("o")
        assert "No address is known." in reader.text("footline")
        await reader.press("j", "j", "j", "y")
        assert reader.app.clipboard == (
            "The water ministers of Ardania and Belmark met in Port Selwyn on Monday.\n"
            "— The Selwyn Post, “Ministers open the sluices a little”, 10 Mar 2031\n" + url
        )
        await reader.press("o")
        assert url in reader.text("footline")
        await reader.press("G", "Y")
        assert reader.app.clipboard == (
            "- **2 Apr 2031** CONSULT (planned): Ardania and Belmark to meet again"
            " — Ardania, Belmark"
        )


async def test_any_keys_in_any_order() -> None:
    """A long walk over all keys raises nothing and never loses the cursor."""
    walk = random.Random(7)
    keys = [key for action in ACTIONS for key in action.keys.split(",") if action.name != "quit"]
    async with driven(river()) as reader:
        for _ in range(120):
            await reader.pilot.press(walk.choice([*keys, "j", "k", "e", "escape", "backspace"]))
            if reader.app.screen is not reader.desk:
                await reader.press("escape")
            if walk.random() < 0.05:
                await reader.pilot.resize_terminal(*walk.choice([(120, 40), (80, 24), (40, 12)]))
        await reader.press("escape", "escape", "escape", "x", "g", "G")
        if reader.desk.timeline.order is Order.NEWEST:
            await reader.press("O", "G")

        assert reader.headline == "Ardania and Belmark to meet again"
        assert not [one for one in reader.app._notifications if "Error" in one.message]
