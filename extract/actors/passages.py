"""The passages of a line that are resolved each as one, none inside another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.actors import plurals, pronouns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.commons import Common
    from extract.actors.named import Named
    from extract.actors.phrases import Phrase
    from extract.actors.plurals import Plural
    from extract.actors.words import Line


@dataclass(slots=True)
class Item:
    """One passage of a line, to be resolved in its turn."""

    first: int
    last: int
    what: Named | Phrase | Plural | Common | str


def items(
    line: Line, named: Sequence[Named], phrases: Sequence[Phrase], bodies: Sequence[Common]
) -> list[Item]:
    """The passages of a line in order: plurals, bodies, offices, names, pronouns."""
    taken = [False] * len(line)
    found: list[Item] = []

    def take(first: int, last: int, what: Named | Phrase | Plural | Common | str) -> None:
        if not any(taken[first:last]):
            taken[first:last] = [True] * (last - first)
            found.append(Item(first, last, what))

    for plural in plurals.find(line):
        take(plural.first, plural.last, plural)
    for common in bodies:
        if common.is_plain:
            take(common.first, common.last, common)
    for phrase in phrases:
        take(phrase.first, phrase.last, phrase)
    for one in named:
        if one.names or one.pending or one.person:
            take(one.first, one.last, one)
    for common in bodies:
        take(common.first, common.last, common)
    for i, word in enumerate(line.lows):
        if word in pronouns.PRONOUNS:
            take(i, i + 1, word)
    return sorted(found, key=lambda item: item.first)
