"""Filters as the reader changes them and says them."""

from __future__ import annotations

from datetime import date

from store.model import Filter, Kind, Status
from tui.filtered import filter_words
from tui.reader.filters.actors import Choice
from tui.reader.filters.filters import (
    only_actors,
    turn_article,
    turn_kind,
    turn_status,
    turn_words,
    with_choice,
)


def test_an_actor_has_three_states() -> None:
    """With, without, off, and round again."""
    assert [choice.following for choice in (Choice.OFF, Choice.WITH, Choice.WITHOUT)] == [
        Choice.WITH, Choice.WITHOUT, Choice.OFF,
    ]  # fmt: skip


def test_an_actor_is_on_one_side_only() -> None:
    """Turning it against takes it from those it is kept for."""
    both = with_choice(Filter(actors=("Ardania", "Belmark")), "Ardania", Choice.WITHOUT)

    assert both == Filter(actors=("Belmark",), without=("Ardania",))
    assert with_choice(both, "Ardania", Choice.OFF) == Filter(actors=("Belmark",))
    assert with_choice(both, "Ardania", Choice.WITH) == Filter(actors=("Belmark", "Ardania"))


def test_only_these_actors_and_everyone_again() -> None:
    """The same once more takes it back."""
    chosen = only_actors(Filter(without=("Corvia",), any_actor=True), ("Ardania", "Belmark"))

    assert chosen == Filter(actors=("Ardania", "Belmark"))
    assert only_actors(chosen, ("Ardania", "Belmark")) == Filter()


def test_kind_status_words_and_article_turn() -> None:
    """On, and off again; another one takes the place of the first."""
    kind = turn_kind(Filter(), Kind.AID)
    assert kind == Filter(kinds=frozenset({Kind.AID}))
    assert turn_kind(kind, Kind.AID) == Filter()
    assert turn_kind(kind, Kind.STATE).kinds == {Kind.STATE}

    status = turn_status(Filter(), Status.DENIED)
    assert status == Filter(statuses=frozenset({Status.DENIED}))
    assert turn_status(status, Status.DENIED) == Filter()

    assert turn_words(Filter(), "dam") == Filter(words="dam")
    assert turn_words(Filter(words="dam"), "dam") == Filter()

    assert turn_article(Filter(), 3) == Filter(article=3)
    assert turn_article(Filter(article=3), 3) == Filter()
    assert turn_article(Filter(article=3), 4) == Filter(article=4)


def test_a_filter_is_said_in_one_line() -> None:
    """Everything that it asks for, in words; nothing for an empty one."""
    assert filter_words(Filter()) == ""
    assert filter_words(Filter(actors=("Ardania", "Belmark"))) == "Ardania and Belmark"
    assert filter_words(Filter(actors=("A", "B"), any_actor=True)) == "A or B"
    assert filter_words(Filter(actors=("A",), without=("B", "C"))) == "A, not B or C"
    assert filter_words(Filter(without=("B",))) == "not B"
    assert (
        filter_words(
            Filter(
                words="dam",
                kinds=frozenset({Kind.STATE, Kind.AID}),
                statuses=frozenset({Status.PLANNED}),
                since=date(2031, 1, 1),
                until=date(2031, 2, 1),
                talks=("the river talks",),
                article=3,
            )
        )
        == "planned · AID, STATE · “dam” · since 2031-01-01 until 2031-02-01"
        " · the river talks · article 3"
    )
