"""Which body a common noun means where it stands, with what is named beside it looked at first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors import commons, nameless
from extract.actors.institutions import name_ministry
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

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
        self._trades = commons.trades(counts, told.roster)
        self._opening = [{one.first: one for one in line} for line in named]
        self._ending = [{one.last: one for one in line} for line in named]

    def find(self, number: int, heads: Collection[str]) -> list[commons.Common]:
        """The common nouns of a line that may mean a body; `heads` are those of its names."""
        line = self._lines[number]
        within = {i for one in self._named[number] for i in range(one.first, one.last)}
        people = commons.at_work(line, self._trades)
        trades = [one for one in people if one.last - 1 not in within]  # no part of a name
        return [*trades, *nameless.find(line, self._named[number]), *commons.find(line, heads)]

    def meant(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that a common noun means here."""
        line, told = self._lines[number], self._told
        if common.union:
            return (told.roster.enter(common.union),)
        if common.apart:
            return self._apart(number, common)
        beside = self._apposed(number, common) or self._owner(number, common)
        beside = beside or self._owned(number, common)
        other = self._other(number, common)
        if other:
            return other
        names = beside or commons.resolve(common.noun, number, told)
        names = names or commons.foremost(common.noun, self._counts, self._told.roster)
        if common.owner and not beside:
            names = commons.of_owner(names, common.owner, self._told.roster)
            return names or nameless.enter(line, common, self._told.roster)
        if not names and common.noun in commons.PARLIAMENTS:
            state = self._state(number, common.first)
            names = (name_ministry(state, ["parliament"], told.roster),) if state else ()
        return names

    def _state(self, number: int, before: int) -> str:
        """The state of which the sentence tells, or the one before it: "Putin told parliament"."""
        for line in (number, *list(self._told.earlier(number))[:1]):
            for one in self._told.subjects(line, before if line == number else None):
                sides = [self._told.roster.side(name) for name in one.names]
                if None in sides:
                    return ""  # somebody of some state, and nobody says which
                states = [name for name in map(self._as_state, sides) if name]
                if states:
                    return states[0]
        return ""

    def _as_state(self, side: str | None) -> str:
        state = self._told.roster.book.actors.get(side or "")
        return state.name if state is not None and state.kind is ActorKind.STATE else ""

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
        names = self._apposed(number, common) or self._explained(number, common)
        names = names or nameless.fitting(line, common, told.met)
        if names or not common.firm:
            return names or nameless.enter(line, common, self._told.roster)
        return commons.nearest(common.noun, number, told)

    def _owner(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body whose board is told of: "the board of Halmar Bank"."""
        line, at = self._lines[number], common.last + 1
        if common.noun not in ("board", "management") or line.word(common.last) != "of":
            return ()
        one = self._opening[number].get(at + (line.word(at) == "the"))
        kinds = [self._told.roster.actors[name].kind for name in one.names] if one else []
        return one.names if one is not None and kinds == [ActorKind.ORGANISATION] else ()

    def _explained(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that is named right before and told apart here: "Kestrel, the buyout fund,"."""
        one = self._ending[number].get(common.first)
        if one is None or one.person or self._lines[number].gap(one.last - 1) != ", ":
            return ()
        noun = commons.calls(common.noun, one.names, self._told.roster)
        return one.names if noun else ()

    def _owned(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that is another's: "the Bank of Peru, the company's biggest lender,"."""
        line, at = self._lines[number], common.first - 1
        if not common.lead or at < 1 or not (line.possessed(at) or line.word(at) == "s"):
            return ()
        at -= line.word(at) == "s"
        one = self._ending[number].get(at - (line.word(at - 1) == "the"))
        joined = one is not None and line.gap(one.last - 1) == ", "
        return one.names if one is not None and joined and not one.person else ()

    def _other(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """Whose lender or rival a body is by its description, which it is not itself."""
        line = self._lines[number]
        one = self._ending[number].get(common.first)
        owns = line.possessed(common.last - 1) or line.word(common.last) == "s"
        if one is None or not owns or line.gap(one.last - 1) != ", ":
            return ()
        rest = {name: n for name, n in self._counts.items() if name not in one.names}
        return commons.foremost(common.noun, rest, self._told.roster)

    def _apposed(self, number: int, common: commons.Common) -> tuple[str, ...]:
        """The body that is named right after: "the porters' union, Unity,"."""
        one = self._behind(number, common.last)
        if one is None or one.person:
            return ()
        closed = self._lines[number].gap(one.last - 1)[:1] in (",", ".", ")", ";", "")
        kinds = [self._told.roster.actors[name].kind for name in one.names]
        return one.names if closed and kinds == [ActorKind.ORGANISATION] else ()
