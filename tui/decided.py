"""What was decided about an actor, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.values.decisions import Verb

if TYPE_CHECKING:
    from store.values.decisions import Decision


def decided_words(decision: Decision) -> str:
    """Return a decision as a sentence without its full stop: "Ann Lee is an actor (person)"."""
    if decision.verb is Verb.MERGE:
        return f"{decision.name} is {decision.other}"
    if decision.verb is Verb.RENAME:
        return f"{decision.name} is called {decision.other}"
    if decision.verb is Verb.REJECT:
        return f"{decision.name} is no actor"
    said = ", ".join(one for one in (decision.kind, decision.side) if one)
    return f"{decision.name} is an actor" + (f" ({said})" if said else "")
