"""How often the days of a time expression are those that a person marked.

    python benchmarks/timex_days.py FOLDER [--errors N]

Reads the `NAME.gold.json` files of a folder, with `body`, `published` and `timex` (a list with
offsets into `body` and `edtf`). Prints how many of the expressions with days are found, how many
have the same EDTF, and how many the same earliest and latest day.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.timex import tag
from store.model import BadDateError, bounds

if TYPE_CHECKING:
    from extract.values import Timex


def days(edtf: str | None) -> tuple[date | None, date | None] | None:
    """The first and last day of an EDTF date, `None` for none."""
    try:
        return bounds(edtf) if edtf else None
    except BadDateError:
        return None


def nearest(marked: dict[str, Any], found: list[Timex]) -> Timex | None:
    """The expression that covers most of a marked one."""
    shared = {
        one.start: min(one.end, marked["end"]) - max(one.start, marked["start"]) for one in found
    }
    best = max(found, key=lambda one: shared[one.start], default=None)
    return best if best and shared[best.start] > 0 else None


def main() -> None:
    """Compare every gold file of a folder and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="how many wrong ones to print")
    options = parser.parse_args()
    count: Counter[str] = Counter()
    for path in sorted(options.folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        found = tag(gold["body"], date.fromisoformat(gold["published"]))
        for marked in (one for one in gold["timex"] if one["edtf"]):
            one = nearest(marked, found)
            edtf = one.edtf if one else None
            agree = days(edtf) == days(marked["edtf"])
            count.update(all=1, found=one is not None, same=edtf == marked["edtf"], days=agree)
            if not agree and count["all"] - count["days"] <= options.errors:
                print(f"{path.name}  {marked['text']!r}  {marked['edtf']}  got {edtf}")
    print(
        f"{count['all']} expressions with days: {count['found']} found, "
        f"{count['same']} with the same EDTF, {count['days']} with the same days"
    )


if __name__ == "__main__":
    main()
