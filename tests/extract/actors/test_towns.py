"""Towns and the states in which they lie."""

from __future__ import annotations

import tomllib
from pathlib import Path

from extract.actors import ActorBook, towns
from extract.actors.towns import towns_in
from extract.actors.words import Line

TABLE = tomllib.loads(
    (Path(towns.__file__).with_name("data") / "towns.toml").read_text(encoding="utf-8")
)


def found(text: str) -> list[tuple[str, str]]:
    """Return what stands at each town's offset, and its state."""
    line = Line(text, 0, len(text), 0, 0)
    return [(text[at:].split(maxsplit=1)[0], state) for at, state in towns_in([line])]


def test_towns_of_several_words_are_found_where_they_begin() -> None:
    """The longest name counts, and a part of a name does not."""
    assert found("He left New York for San Diego and Geneva.") == [
        ("New", "United States"),
        ("San", "United States"),
        ("Geneva.", "Switzerland"),
    ]
    assert found("New roads, San wards and a geneva.") == []


def test_every_town_lies_in_a_state_that_is_known_and_stands_for_no_actor() -> None:
    """The table names states as the actors file does, and none of the actors file's names."""
    book = ActorBook.builtin().with_geography
    assert not {state for state in TABLE if state not in book.actors}
    assert not [town for some in TABLE.values() for town in some if book.named(town)]


def test_no_town_is_listed_twice() -> None:
    """A name that two states share would tell nothing."""
    listed = [town for some in TABLE.values() for town in some]
    assert len(listed) == len(set(listed))
