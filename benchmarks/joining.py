"""Claims joined as one event, against gold: `python -m benchmarks.joining [FOLDER…] [--errors]`.

Without a folder: the stories of several outlets in benchmarks/gold/joining.toml.

All articles of a folder go into one throwaway store. Of the claims that are found, in the right
sentence, each pair that the gold calls one event should be in one event, and no other pair. `told`
are the pairs of which both claims were found; the rest nobody could join.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.claims import Names, match
from benchmarks.stories import stories, told_by
from extract.actors import ActorBook
from extract.reading import read
from store.adding.adding import add
from store.opening import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.model import Claim


_CLAIMS = "SELECT id FROM claim WHERE article = :article ORDER BY id"


@dataclass(frozen=True, slots=True)
class Found:
    """A claim that was found: what the gold calls its event, and which event it joined."""

    gold: str
    actors: frozenset[str]
    event: int | None
    line: str


def main() -> None:
    """Score the folders given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    for folder in options.folders or [None]:
        counts: Counter[str] = Counter()
        started = time.perf_counter()
        with (
            tempfile.TemporaryDirectory() as scratch,
            open_store(Path(scratch) / "joined.db", create=True) as store,
        ):
            found = list(_all(store, folder, counts) if folder else _stories(store, counts))
        for one, other in combinations(found, 2):
            _count(one, other, counts, errors=options.errors)
        print(_line(folder.name if folder else "stories", counts, time.perf_counter() - started))


def _stories(store: Store, counts: Counter[str]) -> Iterator[Found]:
    golds: Counter[str] = Counter()
    matched: list[tuple[str, int, str]] = []
    for article in stories():
        golds.update(f"{article.story}/{act}" for act, _, _ in article.acts)
        reading = read(article.text, published=article.published, book=ActorBook.builtin())
        number = add(store, reading).article
        numbers = [n for (n,) in store.rows(_CLAIMS, {"article": number})]
        for act, c in told_by(article, reading.claims):
            matched.append((f"{article.story}/{act}", numbers[c], _told(reading.claims[c])))
    counts["gold"] = sum(n * (n - 1) // 2 for n in golds.values())
    events = dict(store.rows("SELECT id, event FROM claim"))
    for name, claim, line in matched:
        yield Found(name, frozenset(), events[claim], line)


def _told(claim: Claim) -> str:
    actors = ", ".join(f"{p.name} {p.role}" for p in claim.actors)
    return f"{claim.kind} {claim.status} {claim.date} {claim.headline} ({actors})"


def _all(store: Store, folder: Path, counts: Counter[str]) -> Iterator[Found]:
    golds: Counter[str] = Counter()
    matched: list[tuple[str, dict[str, Any], int, str]] = []
    for path in sorted(folder.glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        whole = gold.get("negotiation") or path.stem
        golds.update(f"{whole}/{event['id']}" for event in gold["events"])
        page = path.with_name(path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")
        day = date.fromisoformat(gold["published"])
        reading = read(page, published=day, book=ActorBook.builtin())
        article = add(store, reading).article
        numbers = [n for (n,) in store.rows(_CLAIMS, {"article": article})]
        for g, c, _ in match(gold["events"], reading.claims, Names(gold["actors"], reading)):
            line = _told(reading.claims[c])
            matched.append(
                (f"{whole}/{gold['events'][g]['id']}", gold["events"][g], numbers[c], line)
            )
    counts["gold"] = sum(n * (n - 1) // 2 for n in golds.values())
    events = dict(store.rows("SELECT id, event FROM claim"))
    for name, event, number, line in matched:
        yield Found(name, frozenset(event["actors"]), events[number], line)


def _count(one: Found, other: Found, counts: Counter[str], *, errors: bool) -> None:
    same, joined = one.gold == other.gold, one.event is not None and one.event == other.event
    if same and one.actors and not one.actors & other.actors:
        return  # two people's statements on one matter have one name in the gold
    counts["told"] += same
    counts["joined"] += joined
    counts["right"] += same and joined
    if errors and same is not joined:
        print("WRONG " if joined else "missed", one.gold, other.gold if joined else "")
        print(f"         {one.line}\n         {other.line}")


def _line(name: str, counts: Counter[str], seconds: float) -> str:
    right, joined, told = counts["right"], counts["joined"], counts["told"]
    precision, recall = right / max(1, joined), right / max(1, counts["gold"])
    f1 = 2 * right / max(1, joined + counts["gold"])
    return (
        f"{name}: P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({right} of {joined} joined,"
        f" {counts['gold']} gold, {told} of them told)  {seconds:.1f} s"
    )


if __name__ == "__main__":
    main()
