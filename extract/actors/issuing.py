"""Which body writes of itself as "we": a press release, a bulletin of a union."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.discourse import Discourse, Told

_OURS = frozenset({"we", "us", "our", "ours", "ourselves"})
_LEAST = 2  # sentences that speak of "us"; one may be the reporter's
_OWN = frozenset(
    {"union", "company", "firm", "guild", "association", "party", "group", "bank", "league"}
)


def issuer(told: Discourse) -> str | None:
    """Return the body that an article speaks for, or none.

    It is the body set beside "our union", else the first that does something in the first sentence.
    """
    ours = list(_ours(told))
    if len({number for number, _ in ours}) < _LEAST:
        return None
    for number, i in ours:
        line = told.lines[number]
        if line.word(i) == "our" and line.word(i + 1) in _OWN and line.gap(i + 1) == ", ":
            at = i + 2 + (line.word(i + 2) == "the")
            beside = [one for one in told.told[number] if one.first == at]
            return _body(beside, told)
    return _body([one for one in told.told[0] if one.subject][:1], told)


def _ours(told: Discourse) -> Iterator[tuple[int, int]]:
    """Yield where the article itself speaks of "us": line and word."""
    for number, line in enumerate(told.lines):
        for i, word in enumerate(line.lows):
            if word in _OURS and line.words[i] != "US" and not told.quoted(line.starts[i]):
                yield number, i


def _body(some: Sequence[Told], told: Discourse) -> str | None:
    names = some[0].names if some else ()
    actor = told.roster.actors.get(names[0]) if len(names) == 1 else None
    fits = actor is not None and actor.kind in (ActorKind.ORGANISATION, ActorKind.GROUP)
    return names[0] if fits else None
