"""Which body a common noun means where it stands, with what is named beside it looked at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors import commons, nameless
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from extract.actors.discourse import Discourse
    from extract.actors.named import Named
    from extract.actors.words import Line


class Bodies:
    """Resolves the common nouns of an article; `counts` are how often it names each actor."""

    def __init__(
        self,
        lines: Sequence[Line],
        named: Sequence[list[Named]],
        told: Discourse,
        counts: Mapping[str, int],
    ) -> None:
        self._lines, self._told, self._counts = lines, told, counts
        self._opening = [{one.first: one for one in line} for line in named]
        self._ending = [{one.last: one for one in line} for line in named]

    def meant(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that a common noun means here."""
        line, told = self._lines[number], self._told
        if common.apart:
            return self._apart(number, common)
        beside = self._apposed(number, common)
        names = beside or commons.resolve(common.noun, number, told)
        names = names or commons.foremost(common.noun, self._counts, self._told.roster)
        if common.owner and not beside:
            names = commons.of_owner(names, common.owner, self._told.roster)
            return names or nameless.enter(line, common, self._told.roster)
        return names

    def described(self, number: int, common: commons.Common, names: tuple[str, ...]) -> int | None:
        """Where the name stands that a common noun describes, before or behind it."""
        line, last = self._lines[number], common.last
        before = self._ending[number].get(common.first)
        if before is None or line.gap(before.last - 1) != ", ":
            before = self._behind(number, last)
        same = before is not None and before.names == names and names
        return line.starts[before.first] if before is not None and same else None

    def _behind(self, number: int, last: int) -> Named | None:
        """What is named after a comma, be it with an article: "the union, the X"."""
        line = self._lines[number]
        at = last + (line.word(last) == "the")
        return self._opening[number].get(at) if line.gap(last - 1) == ", " else None

    def _apart(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that is told apart from others of its sort, be it without a name."""
        line, told = self._lines[number], self._told
        names = self._apposed(number, common) or nameless.fitting(line, common, told.met)
        if names or not common.firm:
            return names or nameless.enter(line, common, self._told.roster)
        return commons.nearest(common.noun, number, told)

    def _apposed(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that is named right after: "the porters' union, Unity,"."""
        one = self._behind(number, common.last)
        if one is None or one.person:
            return ()
        closed = self._lines[number].gap(one.last - 1)[:1] in (",", ".", ")", ";", "")
        kinds = [self._told.roster.actors[name].kind for name in one.names]
        return one.names if closed and kinds == [ActorKind.ORGANISATION] else ()
