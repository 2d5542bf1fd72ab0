"""The passages of a line that are resolved each as one, none inside another."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from extract.actors import commons, plurals, pronouns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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

    @property
    def may_mean_nobody(self) -> bool:
        """Whether it is a mention only if it means somebody: "parliament", "the airlines"."""
        if isinstance(self.what, plurals.Plural):
            return not 0 < self.what.count < plurals.GROUP
        return isinstance(self.what, commons.Common) and self.what.is_bare


def items(
    line: Line, named: Sequence[Named], phrases: Sequence[Phrase], bodies: Sequence[Common]
) -> list[Item]:
    """The passages of a line in order: plurals, bodies, offices, names, pronouns."""
    taken = [False] * len(line)
    found: list[Item] = []
    for item in _candidates(line, named, phrases, bodies):
        if not any(taken[item.first : item.last]):
            taken[item.first : item.last] = [True] * (item.last - item.first)
            found.append(item)
    return sorted(found, key=lambda item: item.first)


def _candidates(
    line: Line, named: Sequence[Named], phrases: Sequence[Phrase], bodies: Sequence[Common]
) -> Iterator[Item]:
    """Yield what may be a passage; of two that overlap the first one is."""
    plain = [one for one in bodies if one.is_plain]
    naming = [one for one in named if one.names or one.pending or one.person]
    some: Iterable[Named | Phrase | Plural | Common] = chain(
        plurals.find(line),
        plurals.find_many(line),
        plain,
        phrases,
        naming,
        bodies,
        plurals.find_bare(line),
    )
    for what in some:
        yield Item(what.first, what.last, what)
    for i, word in enumerate(line.lows):
        if word in pronouns.PRONOUNS:
            yield Item(i, i + 1, word)
