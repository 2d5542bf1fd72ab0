"""People found in news and histories of any kind, with no actors file.

    python -m benchmarks.people FOLDER [--half odd|even] [--errors]

FOLDER holds the public corpora `meantime` and `wikiwars` as TimeML. Whom their texts name is noted
in benchmarks/gold/people.toml; of a history only a window counts, though all of it is read. A
person counts once a text. `--errors` is for the odd half: the even one is for totals alone.
"""

from __future__ import annotations

import argparse
import re
import time
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.actors import plain_name
from benchmarks.timex_table import read
from extract.actors import ActorBook, cast
from extract.sentences import split
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.model import Actor

_GOLD = Path(__file__).parent / "gold" / "people.toml"
_WINDOW = 1700


class Text(NamedTuple):
    """A text to read, the part of it that counts, and who is named there, by plain form."""

    name: str
    path: Path
    quarter: int
    people: dict[str, str]
    optional: frozenset[str]


def texts(folder: Path) -> Iterator[tuple[int, Text]]:
    """Yield every text of the folder with its number."""
    for section, gold in tomllib.loads(_GOLD.read_text(encoding="utf-8")).items():
        corpus, _, quarter = section.partition("-")
        for path in sorted((folder / corpus).glob("*.tml")):
            digits = re.search(r"\d+", path.stem)
            number = int(digits[0]) if digits else 0
            people, optional = people_of(gold.get(str(number), ""))
            name = f"{corpus} {number} {quarter}".strip()
            yield number, Text(name, path, int(quarter or 0), people, optional)


def people_of(listed: str) -> tuple[dict[str, str], frozenset[str]]:
    """Return whom a line of the gold names, by every plain form, and who may be missed."""
    people: dict[str, str] = {}
    optional: set[str] = set()
    for forms in filter(None, listed.split("; ")):
        name = forms.strip("()").partition("|")[0]
        people |= {plain_name(form): name for form in forms.strip("()").split("|")}
        if forms[0] == "(":
            optional.add(name)
    return people, frozenset(optional)


def score(text: Text, counts: Counter[str], errors: list[str]) -> int:
    """Read one text and count who was found, wrongly found and missed; returns its length."""
    document = read(text.path)
    if document is None:
        return 0
    body = re.sub(r"\n\s*", "\n\n", document.text.strip())
    first, last = _window(body, text.quarter)
    began = time.perf_counter()
    who = cast(body, split(body), document.published, ActorBook.empty())
    counts["microseconds"] += int(1e6 * (time.perf_counter() - began))
    names: dict[str, set[str]] = defaultdict(set)
    for one in who.mentions:
        if first <= one.start < last and one.form is Form.NAME:
            for name in one.actors:
                if who.actors[name].kind is ActorKind.PERSON:
                    names[name].add(body[one.start : one.end])
    found = {_canonical(who.actors[name], forms, text.people) for name, forms in names.items()}
    gold = set(text.people.values())
    counts["right"] += len(found & gold - text.optional)
    counts["found"] += len(found - text.optional)
    counts["gold"] += len(gold - text.optional)
    errors += [f"{text.name}: wrong {one[1:]}" for one in sorted(found - gold)]
    errors += [f"{text.name}: missed {one}" for one in sorted(gold - found - text.optional)]
    return len(body)


def _window(body: str, quarter: int) -> tuple[int, int]:
    if not quarter:
        return 0, len(body)
    # The corpus was looked at without blank lines: its middle is that of the text without them.
    dense = body.replace("\n\n", "\n")
    start = dense.rfind("\n", 0, len(dense) * quarter // 4) + 1
    first = start + dense.count("\n", 0, start)
    return first, first + _WINDOW + body.count("\n\n", first, first + _WINDOW)


def _canonical(actor: Actor, forms: set[str], people: dict[str, str]) -> str:
    """Who of the gold this is, by the actor's names or by how the text writes them here."""
    for form in (actor.name, *actor.aliases, *sorted(forms)):
        if plain_name(form) in people:
            return people[plain_name(form)]
    last = plain_name(actor.name).split(" ")[-1]
    alone = [form for form in people if " " not in form and form == last]
    return people[alone[0]] if alone else "?" + actor.name


def main() -> None:
    """Print precision and recall of both halves, or of one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("odd", "even"))
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    for half in ("odd", "even"):
        if options.half not in (None, half):
            continue
        counts: Counter[str] = Counter()
        errors: list[str] = []
        size = sum(
            score(text, counts, errors)
            for number, text in texts(options.folder)
            if number % 2 == (half == "odd")
        )
        print(_line(half, counts, size))
        if options.errors:
            print("  " + "\n  ".join(errors))


def _line(half: str, counts: Counter[str], size: int) -> str:
    precision = counts["right"] / max(1, counts["found"])
    recall = counts["right"] / max(1, counts["gold"])
    told = f"{counts['right']} of {counts['found']} found, {counts['gold']} gold"
    speed = 1000 * size / max(1, counts["microseconds"])
    return f"{half:5} P {precision:.3f}  R {recall:.3f}  ({told})  {speed:.0f} KB/s"


if __name__ == "__main__":
    main()
