"""Compares stores by what they hold: `python -m benchmarks.contents FILE [OTHER]`.

With one file it prints the hash of its contents, with two the lines that only one of them has.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from store.exporting.contents import contents, contents_hash
from store.opening import open_store

_SHOWN = 40  # lines


def main() -> int:
    """Print a hash, or what differs; return 1 where something does."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("other", type=Path, nargs="?")
    options = parser.parse_args()
    with open_store(options.file, read_only=True) as store:
        if options.other is None:
            print(contents_hash(store))
            return 0
        mine = Counter(contents(store))
    with open_store(options.other, read_only=True) as store:
        theirs = Counter(contents(store))
    differing = [f"- {line}" for line in mine - theirs] + [f"+ {line}" for line in theirs - mine]
    print("\n".join(differing[:_SHOWN]) or "the same contents")
    return 1 if differing else 0


if __name__ == "__main__":
    raise SystemExit(main())
