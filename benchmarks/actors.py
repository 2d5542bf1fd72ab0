"""Actors against gold: `python -m benchmarks.actors FOLDER [--people] [--errors]`.

FOLDER holds NAME.gold.json in the form of the talks set. Printed are precision and recall of the
actors that an article names, by the gold's names and forms, with the built-in book and without,
and the speed of reading them.
"""

from __future__ import annotations

import argparse
import json
import re
import time
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from extract.actors import ActorBook, cast
from extract.sentences import split
from store.model import Actor, ActorKind

_TITLES = re.compile(r"^(?:the |mr |mrs |ms |dr |sir |president |prime minister |secretary )+")
_SHORT = {"us": "united states", "uk": "united kingdom", "eu": "european union"}


@dataclass
class _Score:
    found: int = 0
    gold: int = 0
    right: int = 0
    extra: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.gold if self.gold else 0.0
        counts = f"{self.right}/{self.found} found, {self.gold} gold"
        return f"P {precision:.3f}  R {recall:.3f}  ({counts})"


def main() -> None:
    """Print the figures and, if asked, what was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", action="store_true", help="count people alone")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    golds = [
        (p.stem, json.loads(p.read_text())) for p in sorted(options.folder.glob("*.gold.json"))
    ]
    for label, book in (("with the book", ActorBook.builtin()), ("without", ActorBook.empty())):
        score, chars, seconds = _Score(), 0, 0.0
        for name, gold in golds:
            start = time.perf_counter()
            _article(name, gold, book, score, people=options.people)
            seconds += time.perf_counter() - start
            chars += len(gold["body"])
        print(f"{label:14} {score}  {chars / 1000 / seconds:.0f} KB/s")
        if options.errors:
            print("  extra: ", "; ".join(score.extra), "\n  missed:", "; ".join(score.missed))


def _article(
    name: str, gold: dict[str, Any], book: ActorBook, score: _Score, *, people: bool
) -> None:
    who = cast(gold["body"], split(gold["body"]), date.fromisoformat(gold["published"]), book)
    actors = [actor for key, actor in who.actors.items() if key in who.named]
    expected = gold["actors"]
    if people:
        actors = [actor for actor in actors if actor.kind is ActorKind.PERSON]
        expected = [actor for actor in expected if actor["kind"] == "person"]
    forms = _forms(gold["actors"])
    found = {_canonical(actor, forms) for actor in actors}
    wanted = {actor["name"] for actor in expected}
    score.found += len(found)
    score.gold += len(wanted)
    score.right += len(found & wanted)
    score.extra += [f"{name}:{one}" for one in sorted(found - wanted)]
    score.missed += [f"{name}:{one}" for one in sorted(wanted - found)]


def _forms(actors: list[dict[str, Any]]) -> dict[str, str]:
    forms: dict[str, str] = {}
    for actor in actors:
        for form in (actor["name"], *actor["mentions"]):
            forms.setdefault(plain_name(form), actor["name"])
    return forms


def _canonical(actor: Actor, forms: dict[str, str]) -> str:
    for form in (actor.name, *actor.aliases):
        if plain_name(form) in forms:
            return forms[plain_name(form)]
    return "?" + actor.name


def plain_name(name: str) -> str:
    """A name in small letters, without titles and marks."""
    folded = unicodedata.normalize("NFKD", name.lower().replace("’", "'").replace("'s", ""))
    bare = _TITLES.sub("", re.sub(r"[^a-z0-9 ]", "", folded))
    return _SHORT.get(bare, bare)


if __name__ == "__main__":
    main()
