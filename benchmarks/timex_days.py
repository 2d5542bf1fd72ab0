"""How often the days of a time expression are those that a person marked.

    python benchmarks/timex_days.py ../shared/data/talks [--errors 40]

Reads `NAME.gold.json` files with `body`, `published` and `timex` (offsets into `body`, `edtf`, type).
Prints the share of gold expressions with days that are found, whose EDTF is equal, and whose earliest
and latest day are equal.
"""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from extract.timex import tag
from extract.values import Timex
from store.model import BadDateError, bounds


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
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    total = found_count = equal = same_days = 0
    for path in sorted(options.folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        found = tag(gold["body"], date.fromisoformat(gold["published"]))
        for marked in gold["timex"]:
            if not marked["edtf"]:
                continue
            total += 1
            one = nearest(marked, found)
            found_count += one is not None
            equal += bool(one) and one.edtf == marked["edtf"]
            same_days += bool(one) and days(one.edtf) == days(marked["edtf"])
            if options.errors > 0 and (not one or days(one.edtf) != days(marked["edtf"])):
                options.errors -= 1
                print(
                    path.name, marked["text"], marked["edtf"], "got", one and (one.value, one.edtf)
                )
    print(
        f"{total} dated expressions: {found_count} found, EDTF equal {equal}, days equal {same_days}"
    )


if __name__ == "__main__":
    main()
