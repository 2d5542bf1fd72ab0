"""The colours of actors, and where a text names them."""

from __future__ import annotations

from dataclasses import replace

from store.model import Actor, ActorKind, Participant, Role
from tests.tui.reader.shelf import river
from tui.reader.article.mentions import COLOURS, Mention, colours, mentions


def actor(name: str, *, side: str | None = None, aliases: tuple[str, ...] = ()) -> Actor:
    """Somebody."""
    return Actor(name=name, kind=ActorKind.PERSON, side=side, aliases=aliases)


def test_a_side_has_one_colour() -> None:
    """In the order of the most active; who is on no side has none."""
    inks = colours([actor("Ann Ash", side="A"), actor("Bo", side="B"), actor("Cy", side="A"),
                    actor("Di")])  # fmt: skip

    assert inks == {"Ann Ash": "actor-1", "Bo": "actor-2", "Cy": "actor-1"}


def test_where_there_are_no_sides_the_most_active_have_colours() -> None:
    """One each, as many as there are."""
    inks = colours([actor(name) for name in "abcdefgh"])

    assert inks == dict(zip("abcdef", COLOURS, strict=True))


def test_more_sides_than_colours() -> None:
    """The least active ones have none."""
    assert len(colours([actor(name, side=name) for name in "abcdefgh"])) == len(COLOURS)


def test_names_are_found_as_words() -> None:
    """The name, an alias, a person's last name; not within another word, nor who has no part."""
    known = {
        one.name: one
        for one in (actor("Mira Holt", aliases=("M. Holt",)), actor("Ardania"), actor("Port"))
    }
    claim = river().articles[1][1][0].claim
    claim = replace(claim, speaker="Mira Holt", actors=(Participant("Ardania", Role.SOURCE),))
    inks = {"Mira Holt": "actor-1", "Ardania": "actor-2", "Port": "actor-3"}
    text = "Mira Holt of Ardania, M. Holt, Holt. Holton, Ardanians, Port."

    assert mentions(text, [claim], known, inks) == [
        Mention(0, 9, "actor-1"),
        Mention(13, 20, "actor-2"),
        Mention(22, 29, "actor-1"),
        Mention(31, 35, "actor-1"),
    ]


def test_a_last_name_of_two_has_no_colour() -> None:
    """Nobody can say who is meant."""
    known = {one.name: one for one in (actor("Mira Holt"), actor("Jon Holt"))}
    claim = replace(river().articles[1][1][0].claim, speaker="Mira Holt", speaks_for="Jon Holt")
    inks = {"Mira Holt": "actor-1", "Jon Holt": "actor-2"}

    assert mentions("Holt met Jon Holt.", [claim], known, inks) == [Mention(9, 17, "actor-2")]
    assert mentions("Holt met Jon Holt.", [], known, inks) == []
