"""What `parley import` and `parley merge` print: what came, what clashed, and a sum at the end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from intake.outcomes import Refused
from store.importing import Became, Imported
from tui.changed import value_words
from tui.cli import exits
from tui.cli.output import json_line
from tui.cli.progress import Bar
from tui.cli.stopping import Stopping
from tui.cli.telling import put, say, tell
from tui.counting import counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.importing import Conflict
    from tui.cli.records import Record

_KINDS = ("article", "decision", "change", "filter", "feed")
"""What is counted, in this order; actors, items and places are told by what names them."""


def told(found: Iterable[Imported | Refused], form: str) -> int:
    """Print clashes and refusals as they are met, and the sum; return the exit code.

    Ctrl-C ends it after the article in hand.
    """
    came: Counter[tuple[str, Became]] = Counter()
    conflicts: list[Conflict] = []
    refused, stopped = 0, False
    with Bar("records") as bar, Stopping() as stopping:
        try:
            for one in found:
                if isinstance(one, Refused):
                    refused += 1
                    tell(one.why)
                else:
                    came[one.kind, one.became] += 1
                    conflicts += one.conflicts
                    _tell_conflicts(one, form)
                bar.reached(came.total(), 0, came.total())
                if stopping.asked:
                    stopped = True
                    break
        except KeyboardInterrupt:
            stopped = True
    _tell_sum(came, conflicts, refused, form)
    if stopped:
        tell("stopped; the same command goes on from here.")
        return exits.INTERRUPTED
    return exits.REFUSED if refused else exits.DONE


def _tell_conflicts(one: Imported, form: str) -> None:
    for conflict in one.conflicts:
        if form == "jsonl":
            put(json_line({"conflict": _record(conflict)}))
        elif form == "table":
            say(_words(conflict))


def _tell_sum(
    came: Counter[tuple[str, Became]], conflicts: list[Conflict], refused: int, form: str
) -> None:
    numbers = {kind: {b.value: came[kind, b] for b in Became} for kind in _KINDS}
    record = {**numbers, "conflicts": len(conflicts), "refused": refused}
    if form == "json":
        told = {"summary": record, "conflicts": [_record(one) for one in conflicts]}
        put(json_line(told))
    elif form == "jsonl":
        put(json_line({"summary": record}))
    else:
        say(_sum_words(came, len(conflicts), refused))


def _sum_words(came: Counter[tuple[str, Became]], conflicts: int, refused: int) -> str:
    """Return the sum in words: "12 articles and 3 changes added, 1 article filled, 2 clashes"."""
    said = []
    for became, words in ((Became.ADDED, "added"), (Became.FILLED, "added to")):
        things = [counted(came[kind, became], kind) for kind in _KINDS if came[kind, became]]
        if things:
            said.append(f"{', '.join(things)} {words}")
    if came["article", Became.ALREADY]:
        said.append(f"{counted(came['article', Became.ALREADY], 'article')} there already")
    if conflicts:
        said.append(f"{conflicts} told otherwise there, and set aside")
    if refused:
        said.append(f"{refused} refused")
    return "; ".join(said) or "nothing that is not there already"


def _words(one: Conflict) -> str:
    own, other = value_words(one.field, one.own), value_words(one.field, one.other)
    verb = "are" if one.field in ("actors", "talks") else "is"
    return (
        f"“{one.about}”: {one.field} {verb} {own} by {one.own_by} here,"
        f" {other} by {one.other_by} there; yours stands"
    )


def _record(one: Conflict) -> Record:
    return {
        "about": one.about,
        "field": one.field,
        "own": one.own,
        "own_by": one.own_by,
        "other": one.other,
        "other_by": one.other_by,
    }
