"""In which state a town or region lies, which tells whose guest somebody is who arrives there."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from extract.actors.words import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.actors.words import Line


def towns_in(lines: Iterable[Line]) -> Iterator[tuple[int, str]]:
    """Yield the offset of each town's name and the state in which the town lies.

    Capitals and other places that stand for a government are none: the actors file names them.
    """
    known, openings = _states()
    for line in lines:
        for i, word in enumerate(line.words):
            if word not in openings:
                continue
            some = (tuple(line.words[i : i + length]) for length in openings[word])
            state = next((known[words] for words in some if words in known), None)
            if state is not None:
                yield line.starts[i], state


@cache
def _states() -> tuple[dict[tuple[str, ...], str], dict[str, list[int]]]:
    """Return states by the words of their towns, and how long names are by their first words."""
    path = Path(__file__).with_name("data") / "towns.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    known = {key(town): state for state, towns in table.items() for town in towns}
    lengths: dict[str, set[int]] = {}
    for words in known:
        lengths.setdefault(words[0], set()).add(len(words))
    return known, {first: sorted(some, reverse=True) for first, some in lengths.items()}
