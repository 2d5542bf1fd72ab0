"""How many acts get the right days, given the gold's acts: `python -m benchmarks.dating FOLDER`.

FOLDER holds NAME.gold.json in the form of the talks set: `body`, `sentences`, `timex`, `events`.
Cues, statuses and, without `--own`, the time expressions are the gold's, so that the figure is of
`extract.dating` alone. `--errors N` prints the first N wrong ones.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from extract.dating import ActSpan, Dater
from extract.sentences import split
from extract.speech import speeches
from extract.values import Cast, Sentence, Timex
from store.model import Status, bounds

_OLD = re.compile(r"\bhad\b")


def main() -> None:
    """Print the share of right days, by what dated them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--own", action="store_true", help="use Parley's own time expressions")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    for path in sorted(options.folder.glob("*.gold.json")):
        _score(json.loads(path.read_text()), counts, options)
    for label in ("expression", "context", "publication", "all"):
        print(f"{label:12} {counts[label, 'right']}/{counts[label, 'all']}")


def sentences_of(gold: dict[str, Any]) -> list[Sentence]:
    """Return the gold's sentences with their paragraphs; Parley's own where it has none."""
    if "sentences" not in gold:
        return split(gold["body"])
    body, found, paragraph, before = gold["body"], [], 0, None
    for one in gold["sentences"]:
        if before is not None and "\n\n" in body[before : one["start"]]:
            paragraph += 1
        found.append(Sentence(one["start"], one["end"], paragraph))
        before = one["end"]
    return found


def _timexes(gold: dict[str, Any], *, own: bool) -> list[Timex]:
    if own:
        from extract.timex import tag  # noqa: PLC0415 - not needed with the gold's own

        return list(tag(gold["body"], date.fromisoformat(gold["published"])))
    return [
        Timex(
            start=one["start"],
            end=one["end"],
            type=one["type"],
            value=one["edtf"] or "",
            edtf=one["edtf"],
        )
        for one in gold["timex"]
    ]


def _score(
    gold: dict[str, Any], counts: Counter[tuple[str, str]], options: argparse.Namespace
) -> None:
    body, sentences = gold["body"], sentences_of(gold)
    timexes = _timexes(gold, own=options.own or "timex" not in gold)
    said = speeches(body, sentences, Cast(mentions=()))
    dater = Dater(body, sentences, timexes, date.fromisoformat(gold["published"]), said)
    for event in gold["events"]:
        got = dater.date(_act(event, sentences))
        right = (got.earliest, got.latest) == bounds(event["edtf"].partition("T")[0])
        for label in (event["dated_by"], "all"):
            counts[label, "all"] += 1
            counts[label, "right"] += right
        if not right and options.errors > 0:
            options.errors -= 1
            print(
                f"{event['edtf']} ({event['dated_by']}, {event['status']}) but {got.date} "
                f"({got.dated_by}, {got.wording}) [{event['cue']}] {event['sentence'][:160]}"
            )


def _act(event: dict[str, Any], sentences: list[Sentence]) -> ActSpan:
    index = next(i for i, one in enumerate(sentences) if one.start <= event["cue_start"] < one.end)
    cue_end = event["cue_start"] + len(event["cue"])
    return ActSpan(
        sentence=index, cue_start=event["cue_start"], cue_end=cue_end,
        clause_start=sentences[index].start, clause_end=sentences[index].end,
        status=Status(event["status"]), statement=event["kind"] == "STATE",
        background=bool(_OLD.match(event["cue"])) and event["status"] == "happened",
    )  # fmt: skip


if __name__ == "__main__":
    main()
