"""What being "due to", "unable to" or "quick to" makes of the act that follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.wordlists import words
from store.model import Status

if TYPE_CHECKING:
    from extract.grammar.clause import Clause

_DUE = words(
    "due set scheduled expected likely about bound slated planned poised supposed ready "
    "prepared expecting going"
)
_CANNOT = frozenset({"unable", "powerless"})
_QUICK = frozenset({"quick", "swift", "first", "prompt"})  # "was quick to condemn it"
_DOUBTED = frozenset({"unlikely", "free", "able"})


def of_complement(parent: Clause, low: str) -> Status | None:
    """Return what being "unable to", "quick to", "due to" makes of the act below."""
    if low in _CANNOT:
        return Status.DENIED
    if low in _QUICK and not parent.verb.modal:
        return Status.HAPPENED
    return Status.CONDITIONAL if low in _DOUBTED else Status.PLANNED if low in _DUE else None
