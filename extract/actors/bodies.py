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
        self._lines, self._named, self._told, self._counts = lines, named, told, counts

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
        line = self._lines[number]
        for one in self._named[number]:
            before = one.last == common.first and line.gap(one.last - 1) == ", "
            behind = line.gap(common.last - 1) == ", " and one.first - common.last in (0, 1)
            if one.names == names and names and (before or behind):
                return line.starts[one.first]
        return None

    def _apart(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that is told apart from others of its sort, be it without a name."""
        line, told = self._lines[number], self._told
        names = self._apposed(number, common) or nameless.fitting(line, common, told.met)
        if names or not common.firm:
            return names or nameless.enter(line, common, self._told.roster)
        return commons.nearest(common.noun, number, told)

    def _apposed(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that is named right after: "the porters' union, Unity,"."""
        line, at = self._lines[number], common.last
        at += line.word(at) == "the"
        for one in self._named[number]:
            if one.first == at and line.gap(common.last - 1) == ", " and not one.person:
                closed = line.gap(one.last - 1)[:1] in (",", ".", ")", ";", "")
                kinds = [self._told.roster.actors[name].kind for name in one.names]
                return one.names if closed and kinds == [ActorKind.ORGANISATION] else ()
        return ()
