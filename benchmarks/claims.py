"""Scores claims against hand-annotated articles, in process: `python benchmarks/claims.py FOLDER…`.

A folder holds NAME.txt (a page as pasted), NAME.gold.json and, where the page does not say when it
was published, NAME.json with `published`. Printed are precision, recall and F1 of the acts found in
the right sentence, then the share of these with the right kind, status, date, actors, roles and
speaker, the F1 of claims right in kind, status, date and actors at once, a line for each kind, and
with `--kinds` which kind was taken for which. `--errors N` prints the first N that are wrong,
`--only NAME` reads the articles whose names begin so, `--no-book` reads without known actors,
`--nlp` reads with the language model.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from extract.actors import ActorBook
from extract.parser import load
from extract.reading import read
from store.model import BadDateError, bounds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.model import Claim, Reading

ASPECTS = ("kind", "status", "date", "actors", "roles")
_SHORT = {"us": "united states", "usa": "united states", "uk": "united kingdom"}
_TITLES = ("the ", "mr ", "mrs ", "ms ", "president ", "prime minister ", "secretary ")


def fold(name: str) -> str:
    """Return a name in plain small letters, without a title."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("'s", ""))
    plain = "".join(c for c in plain.lower() if c.isalnum() or c in " -").replace("-", "")
    plain = " ".join(plain.split())
    for title in _TITLES:
        plain = plain.removeprefix(title)
    return _SHORT.get(plain, plain)


class Names:
    """Brings names that were found to the gold's, by every form that either side knows."""

    def __init__(self, gold: list[dict[str, Any]], reading: Reading) -> None:
        self._gold: dict[str, str] = {}
        for actor in gold:
            for form in (actor["name"], *actor.get("mentions", ())):
                self._gold.setdefault(fold(form), actor["name"])
        last = Counter(fold(one["name"]).split()[-1] for one in gold)
        for actor in gold:
            part = fold(actor["name"]).split()[-1]
            if actor["kind"] == "person" and last[part] == 1:
                self._gold.setdefault(part, actor["name"])
        self._aliases = {one.name: one.aliases for one in reading.actors}

    def __call__(self, name: str | None) -> str | None:
        """Return the gold's name for one that was found, marked with ? where it has none."""
        if name is None:
            return None
        for form in (name, *self._aliases.get(name, ())):
            found = self._gold.get(fold(form))
            if found:
                return found
        return "?" + name


@dataclass
class Score:
    """What was counted so far."""

    counts: Counter[str]
    by_kind: Counter[tuple[str, str]]
    confused: Counter[tuple[str, str]]

    def ratio(self, part: str, whole: str) -> float:
        """Return a share, 0 of nothing."""
        return self.counts[part] / self.counts[whole] if self.counts[whole] else 0.0

    def f1(self, right: str) -> float:
        """Return the F1 of what was right among found and gold claims."""
        total = self.counts["found"] + self.counts["gold"]
        return 2 * self.counts[right] / total if total else 0.0


def compare(event: dict[str, Any], claim: Claim, names: Names) -> dict[str, bool]:
    """Return in which respects a claim says what the gold event says."""
    sources = {names(one.name) for one in claim.actors if one.role in ("source", "mediator")}
    targets = {names(one.name) for one in claim.actors if one.role in ("target", "host")}
    return {
        "kind": claim.kind == event["kind"],
        "status": claim.status == event["status"],
        "date": _days(claim.date) == _days(event["edtf"]),
        "actors": sources | targets == set(event["actors"]),
        "roles": sources - set(event["target"]) == set(event["source"])
        and targets == set(event["target"]),
        "speaker": names(claim.speaker) == event.get("speaker"),
    }


def _days(edtf: str | None) -> tuple[date | None, date | None] | None:
    try:
        return bounds(edtf or "")
    except BadDateError:
        return None


def match(
    events: list[dict[str, Any]], claims: Iterable[Claim], names: Names
) -> list[tuple[int, int, dict[str, bool]]]:
    """Pair gold events with claims of the same sentence, the best pairs first."""
    pairs = []
    for g, event in enumerate(events):
        for c, claim in enumerate(claims):
            if " ".join(claim.sentence.split()) != " ".join(event["sentence"].split()):
                continue
            right = compare(event, claim, names)
            weight = 4 * right["kind"] + 3 * right["actors"] + 2 * right["date"]
            pairs.append((-weight - 2 * right["status"] - right["speaker"], g, c, right))
    taken: dict[int, int] = {}
    best = []
    for _, g, c, right in sorted(pairs, key=lambda one: one[:3]):
        if g not in taken and c not in taken.values():
            taken[g] = c
            best.append((g, c, right))
    return best


def score_article(path: Path, book: ActorBook, score: Score, options: argparse.Namespace) -> None:
    """Read one page and count what is right in it."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    page = path.with_name(path.name.replace(".gold.json", ".txt"))
    reading = read(
        page.read_text(encoding="utf-8"),
        published=date.fromisoformat(gold["published"]),
        book=book,
        parser=load() if options.nlp else None,
    )
    names = Names(gold["actors"], reading)
    pairs = match(gold["events"], reading.claims, names)
    counts = score.counts
    counts["gold"] += len(gold["events"])
    counts["found"] += len(reading.claims)
    counts["matched"] += len(pairs)
    for g, c, right in pairs:
        event, claim = gold["events"][g], reading.claims[c]
        for aspect in ASPECTS:
            counts[aspect] += right[aspect]
        if event.get("speaker") and event["speaker"] not in event["source"]:
            counts["spoken"] += 1
            counts["speaker"] += right["speaker"]
        wrong = [one for one in ASPECTS[:4] if not right[one]]
        counts["whole"] += not wrong
        score.by_kind[event["kind"], "whole"] += not wrong
        score.by_kind[event["kind"], "kind"] += right["kind"]
        if not right["kind"]:
            score.confused[event["kind"], claim.kind] += 1
        if wrong:
            _show(score, options, f"{'+'.join(wrong)} wrong", event, claim, names)
    for g, event in enumerate(gold["events"]):
        score.by_kind[event["kind"], "gold"] += 1
        if g not in {one[0] for one in pairs}:
            _show(score, options, "missed", event, None, names)
    for c, claim in enumerate(reading.claims):
        if c not in {one[1] for one in pairs}:
            _show(score, options, "not in the gold", None, claim, names)


def _show(
    score: Score,
    options: argparse.Namespace,
    what: str,
    event: dict[str, Any] | None,
    claim: Claim | None,
    names: Names,
) -> None:
    if score.counts["shown"] >= options.errors:
        return
    score.counts["shown"] += 1
    sentence = event["sentence"] if event else claim.sentence if claim else ""
    print(f"{what}: {' '.join(sentence.split())}")
    if event:
        print(
            f"    gold {event['kind']} {event['status']} {event['edtf']} “{event['cue']}” "
            f"{event['source']} > {event['target']} says {event.get('speaker')}"
        )
    if claim:
        cue = claim.sentence[claim.cue_start - claim.start : claim.cue_end - claim.start]
        actors = [f"{names(one.name)} ({one.role})" for one in claim.actors]
        print(
            f"    got  {claim.kind} {claim.status} {claim.date} “{cue}” {actors} "
            f"says {claim.speaker}"
        )


def main() -> None:
    """Score the folders given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--kinds", action="store_true")
    parser.add_argument("--no-book", action="store_true")
    parser.add_argument("--nlp", action="store_true")
    options = parser.parse_args()
    book = ActorBook.empty() if options.no_book else ActorBook.builtin()
    score = Score(Counter(), Counter(), Counter())
    started, size = time.perf_counter(), 0
    for folder in options.folders:
        for path in sorted(folder.glob(f"{options.only}*.gold.json")):
            score_article(path, book, score, options)
            size += path.with_name(path.name.replace(".gold.json", ".txt")).stat().st_size
    took = time.perf_counter() - started
    _report(score, kinds=options.kinds)
    print(f"{size / 1000 / took:.0f} KB/s, first use of the dictionaries included")


def _report(score: Score, *, kinds: bool) -> None:
    counts = score.counts
    if kinds:
        for (wanted, got), times in score.confused.most_common():
            print(f"  {times:3} {wanted} taken for {got}")
        for kind in sorted({kind for kind, _ in score.by_kind}):
            gold = score.by_kind[kind, "gold"]
            right, whole = score.by_kind[kind, "kind"], score.by_kind[kind, "whole"]
            print(f"  {kind:10} {gold:3} in the gold, {right:3} of that kind, {whole:3} whole")
    print(
        f"claims  {counts['gold']} gold, {counts['found']} found  "
        f"P {score.ratio('matched', 'found'):.3f} R {score.ratio('matched', 'gold'):.3f} "
        f"F1 {score.f1('matched'):.3f}"
    )
    shares = "  ".join(f"{one} {score.ratio(one, 'matched'):.3f}" for one in ASPECTS)
    print(f"of found  {shares}  speaker {score.ratio('speaker', 'spoken'):.3f}")
    print(f"whole  F1 {score.f1('whole'):.3f}")


if __name__ == "__main__":
    main()
