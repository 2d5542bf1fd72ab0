"""Whose words, against gold: `python -m benchmarks.quotes FOLDER`.

FOLDER holds NAME.gold.json in the form of the talks set. Printed are the shares of direct and of
indirect quotations that reach the right speaker, with the gold's sentences, and with the gold's
mentions of actors or, with `--own`, with Parley's own cast.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.dating import sentences_of
from extract.speech import speeches
from extract.values import Cast, Form, Mention, Speech
from store.model import Actor, ActorKind

_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Ii]ts?|[Hh]er|[Tt]heir|who)\b")


def main() -> None:
    """Print the shares and, if asked, the wrong ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--own", action="store_true", help="use Parley's own cast")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    for path in sorted(options.folder.glob("*.gold.json")):
        _score(json.loads(path.read_text()), counts, options)
    for label in ("direct", "indirect"):
        found, right, total = (counts[f"{label} {what}"] for what in ("found", "right", "all"))
        print(f"{label:9} found {found}/{total}, right speaker {right}/{total}")
    print(f"speeches that overlap no gold quotation: {counts['extra']}")


def _score(gold: dict[str, Any], counts: Counter[str], options: argparse.Namespace) -> None:
    body = gold["body"]
    sentences = sentences_of(gold)
    cast, names = _cast(gold, sentences, own=options.own)
    found = speeches(body, sentences, cast)
    for quote in gold["quotes"]:
        label = "direct" if quote["direct"] else "indirect"
        counts[f"{label} all"] += 1
        matching = [one for one in found if _matches(one, quote)]
        counts[f"{label} found"] += bool(matching)
        right = any(names.get(one.speaker, one.speaker) == quote["speaker"] for one in matching)
        counts[f"{label} right"] += right
        if not right and options.errors > 0:
            options.errors -= 1
            print(f"{quote['speaker']} | {[one.speaker for one in matching]} | {quote['text']}")
    for one in found:
        counts["extra"] += not any(_overlaps(one, quote) for quote in gold["quotes"])


def _matches(one: Speech, quote: dict[str, Any]) -> bool:
    if quote["direct"]:
        return (quote["start"], quote["end"]) in one.quotes
    return any(
        min(b, quote["end"]) - max(a, quote["start"]) > 0.6 * (quote["end"] - quote["start"])
        for a, b in one.content
    )


def _overlaps(one: Speech, quote: dict[str, Any]) -> bool:
    return any(a < quote["end"] and quote["start"] < b for a, b in one.content)


def _cast(
    gold: dict[str, Any], sentences: list[Any], *, own: bool
) -> tuple[Cast, dict[str | None, str]]:
    """Return a cast and the gold name of each of its names."""
    if own:
        from extract.actors import ActorBook, cast  # noqa: PLC0415 - not needed with the gold's

        made = cast(
            gold["body"], sentences, date.fromisoformat(gold["published"]), ActorBook.builtin()
        )
        return made, _gold_names(gold, made)
    body = gold["body"]
    actors = {
        one["name"]: Actor(
            name=one["name"], kind=ActorKind(one["kind"]), aliases=tuple(one["mentions"])
        )
        for one in gold["actors"]
    }
    mentions = [
        _mention(body, one["name"], *span) for one in gold["actors"] for span in one["spans"]
    ]
    taken = [(one.start, one.end) for one in mentions]
    for match in _PRONOUN.finditer(body):
        if not any(a <= match.start() < b for a, b in taken):
            owned = match[0].casefold() in ("his", "its", "her", "their")
            mentions.append(
                Mention(
                    start=match.start(),
                    end=match.end(),
                    actors=(),
                    form=Form.PRONOUN,
                    possessive=owned,
                )
            )
    mentions.sort(key=lambda one: one.start)
    return Cast(mentions=tuple(mentions), actors=actors), {}


def _mention(body: str, name: str, start: int, end: int) -> Mention:
    words = body[start:end]
    form = Form.NAME if words[:1].isupper() and not words.startswith("The ") else Form.ROLE
    owned = body[end : end + 2] in ("’s", "'s")
    return Mention(start=start, end=end, actors=(name,), form=form, possessive=owned)


def _gold_names(gold: dict[str, Any], made: Cast) -> dict[str | None, str]:
    forms = {
        form.casefold(): one["name"]
        for one in gold["actors"]
        for form in (one["name"], *one["mentions"])
    }
    names: dict[str | None, str] = {}
    for actor in made.actors.values():
        for form in (actor.name, *actor.aliases):
            if form.casefold() in forms:
                names.setdefault(actor.name, forms[form.casefold()])
    return names


if __name__ == "__main__":
    main()
