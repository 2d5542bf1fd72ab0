"""Numbers of events as they were in the store that was exported, given to an empty one.

An event takes the number that its claims are noted to have been in (`claim.home`). While articles
come in one by one, claims may join otherwise than in the end, so what was noted is kept beside, and
what came out otherwise is set right when all are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.writing.chaining import Changed
from store.writing.enrolling import Roll
from store.writing.rejoining import rejoin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.importing.state import State

_WANTED = (
    "CREATE TEMP TABLE IF NOT EXISTS wanted"
    " (claim INTEGER PRIMARY KEY, event INTEGER, home INTEGER)"
)
_HOME = "UPDATE claim SET home = ? WHERE id = ?"
_OTHERWISE = (
    "SELECT claim.id, claim.join_key, claim.event, wanted.event FROM wanted"
    " CROSS JOIN claim ON claim.id = wanted.claim WHERE claim.event <> wanted.event"
)
_HOMES = (
    "UPDATE claim SET home = (SELECT home FROM wanted WHERE wanted.claim = claim.id)"
    " WHERE home IS NOT NULL OR id IN (SELECT claim FROM wanted WHERE home IS NOT NULL)"
)


def note_numbers(state: State, numbers: Iterable[tuple[int, int | None, int | None]]) -> None:
    """Note for claims that just came the event that they are to be in, and their former one."""
    numbers = list(numbers)
    state.store.run(_WANTED)
    state.store.run_many("INSERT OR REPLACE INTO wanted VALUES (?, ?, ?)", numbers)
    state.store.run_many(_HOME, [(event, claim) for claim, event, _ in numbers])


def number_anew(state: State) -> None:
    """Give events the numbers that they are to have, in a transaction that is open."""
    state.store.run(_WANTED)
    changed = Changed()
    homes = []
    for claim, key, event, wanted in state.store.rows(_OTHERWISE):
        changed.add([key], [event])
        homes.append((wanted, claim))
    if homes:
        state.store.run_many(_HOME, homes)
        rejoin(state.store, Roll(state.store), changed)
    state.store.run(_HOMES)
    state.store.run("DROP TABLE wanted")
