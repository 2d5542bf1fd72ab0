"""The lexicon of acts, read from verbs.toml, idioms.toml and their like, and nouns.toml."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import product
from typing import TYPE_CHECKING, Any

from extract.grammar.lexicon import words
from extract.grammar.tokens import Tag
from extract.wordlists import words as word_list
from store.model import Kind, Mode, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_WORDS = frozenset({""})
_PARTICLES = frozenset({Tag.PREPOSITION, Tag.TO, Tag.ADVERB, Tag.JOINING, Tag.DETERMINER})


@dataclass(frozen=True, slots=True)
class NounClass:
    """Nouns that name one sort of act, or help a verb to name one.

    `kind` is `None` for nouns that name no act. With `together` everyone beside the noun takes
    part; else the target stands after one of `slots`.
    """

    name: str
    kind: Kind | None
    mode: Mode | None
    together: bool
    slots: tuple[str, ...]
    modes: dict[str, Mode]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A verb with what must stand beside it, and the act that it then names.

    `words` are particles and fixed words after the verb; `needs` pairs a preposition ("" for the
    object) with the noun classes of which one must stand there. `frame` is "" (source and
    target), "together", "alone" or "mediate".
    """

    lemma: str
    words: tuple[str, ...]
    needs: tuple[tuple[str, str], ...]
    flags: frozenset[str]
    kind: Kind
    mode: Mode | None
    status: Status | None
    frame: str
    targets: tuple[str, ...]
    negated: bool

    @property
    def weight(self) -> int:
        """How much it asks for: of two patterns that fit, the one that asks for more stands."""
        return 2 * len(self.words) + 3 * len(self.needs) + len(self.flags) + 5 * self.negated


class Lexicon:
    """Everything that verbs.toml, idioms.toml, fields.toml, registers.toml and nouns.toml say.

    `governor` says what a verb like "plan", "fail" or "keep" makes of the act below it.
    """

    def __init__(self, verbs: dict[str, Any], nouns: dict[str, Any]) -> None:
        self.classes: dict[str, NounClass] = {}
        self._nouns: dict[str, tuple[str, ...]] = {}
        self._read_nouns(nouns)
        self.patterns: dict[str, list[Pattern]] = defaultdict(list)
        for group in verbs["group"]:
            for line in group["patterns"].strip().splitlines():
                for one in _each(line):
                    pattern = _pattern(one, group)
                    self.patterns[pattern.lemma].append(pattern)
        for some in self.patterns.values():
            some.sort(key=lambda one: -one.weight)
        self._by_word = {lemma: _by_word(some) for lemma, some in self.patterns.items()}
        self.bad = frozenset(verbs["bad"].split())
        self.good = frozenset(verbs["good"].split())
        self.light = {key: frozenset(some.split()) for key, some in verbs["light"].items()}
        self.occur = {key: frozenset(some.split()) for key, some in verbs["occur"].items()}
        self.light_verbs: frozenset[str] = frozenset().union(*self.light.values())
        self.occur_verbs: frozenset[str] = frozenset().union(*self.occur.values())
        self.governor = {
            word: Status(status)
            for status, some in verbs["governor"].items()
            for word in some.split()
        }

    def _read_nouns(self, nouns: dict[str, Any]) -> None:
        found: dict[str, list[str]] = defaultdict(list)
        for name, data in nouns.items():
            self.classes[name] = NounClass(
                name,
                Kind(data["kind"]) if "kind" in data else None,
                Mode(data["mode"]) if "mode" in data else None,
                together=data.get("together", False),
                slots=tuple(data.get("slots", "").split()),
                modes={
                    word: Mode(mode)
                    for mode, some in data.get("modes", {}).items()
                    for word in some.split()
                },
            )
            for word in data["words"].split():
                found[word].append(name)
        self._nouns = {word: tuple(names) for word, names in found.items()}

    def asks_for_words(self, lemma: str) -> bool:
        """Whether some pattern of a verb wants fixed words behind it."""
        return self._by_word[lemma].keys() != _NO_WORDS

    def candidates(self, lemma: str, behind: set[str]) -> list[Pattern]:
        """Return the patterns of a verb whose words stand behind it, the most demanding first."""
        by_word = self._by_word.get(lemma)
        if by_word is None:
            return []
        found = by_word.get("", [])
        if not behind.isdisjoint(by_word):
            found = list(found)
            for word in by_word.keys() & behind:
                found += [one for one in by_word[word] if behind.issuperset(one[1].words)]
            found.sort(key=_rank)
        return [pattern for _, pattern in found]

    def noun_classes(self, word: str) -> tuple[str, ...]:
        """Return the classes of a lower-case noun, the likeliest first; plurals as singulars."""
        found = self._nouns.get(word)
        if found is None and word.endswith("s"):
            found = next((self._nouns[one] for one in _singulars(word) if one in self._nouns), ())
        return found or ()


def _singulars(word: str) -> tuple[str, ...]:
    """Return what a word in -s may be the plural of, itself first."""
    if word.endswith("ies"):
        return (word, word[:-1], word[:-3] + "y")
    if word.endswith("es"):
        return (word, word[:-1], word[:-2])
    return (word, word[:-1])


def singular(word: str) -> str:
    """Return a noun without its plural ending, by rule."""
    if not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith("es") else word[:-1]


_PEOPLE_ENDINGS = ("ists", "men", "women", "workers", "eers", "makers", "holders", "players")
_PEOPLE_OR_THINGS = ("ers", "ors", "ians")
_THINGS = word_list(
    "papers numbers matters orders offers powers letters quarters headquarters figures factors "
    "sectors errors doors motors floors borders barriers corners others answers centers counters "
    "dollars tankers trailers fighters bombers carriers boosters customers towers covers rivers "
    "waters chapters characters posters computers servers shelters meters liters parameters "
    "tenders ladders shoulders dangers triggers suburbs colors harbors honors rumors tumors "
    "monitors reactors tractors vendors corridors mirrors orders disorders tremors terrors"
)


def is_people(word: str) -> bool:
    """Whether a plural noun means people, by its ending: "machinists", "dockers"."""
    if word.endswith(_PEOPLE_ENDINGS):
        return True
    return word.endswith(_PEOPLE_OR_THINGS) and len(word) > 5 and word not in _THINGS


def _each(line: str) -> Iterator[str]:
    """Yield a line once for every choice: "be/remain opposed"."""
    for some in product(*(part.split("/") for part in line.split())):
        yield " ".join(some)


def _by_word(some: list[Pattern]) -> dict[str, list[tuple[int, Pattern]]]:
    """Return patterns by their first fixed word, "" where they have none, each with its rank."""
    found: dict[str, list[tuple[int, Pattern]]] = defaultdict(list)
    for rank, one in enumerate(some):
        found[one.words[0] if one.words else ""].append((rank, one))
    return dict(found)


def _rank(one: tuple[int, Pattern]) -> int:
    return one[0]


def _pattern(line: str, group: dict[str, Any]) -> Pattern:
    parts = line.split()
    negated = parts[0] == "not"
    lemma, *rest = parts[negated:]
    required: list[str] = []
    needs: list[tuple[str, str]] = []
    flags: set[str] = set()
    targets: list[str] = []
    mode, status = group.get("mode"), None
    for part in rest:
        mark, value = part[0], part[1:]
        if mark == "=":
            preposition = required[-1] if required and _is_preposition(required[-1]) else ""
            needs.append((preposition, value))
        elif mark in "+~":
            flags.add(part if mark == "~" else value)
        elif mark == "@":
            targets.append(value)
        elif mark == "#":
            mode = value
        elif mark == "!":
            status = value
        elif part == "obj":
            flags.add("actor")
        else:
            required.append(part)
    return Pattern(
        lemma,
        tuple(required),
        tuple(needs),
        frozenset(flags),
        Kind(group["kind"]),
        Mode(mode) if mode else None,
        Status(status) if status else None,
        group.get("frame", ""),
        tuple(targets) or tuple(one.lstrip("@") for one in group["targets"].split()),
        negated,
    )


def _is_preposition(word: str) -> bool:
    return word == "to" or words().closed.get(word) in (Tag.PREPOSITION, Tag.JOINING)


def is_particle(word: str) -> bool:
    """Whether a required word is a small one that must stand right behind its verb."""
    return word == "to" or words().closed.get(word) in _PARTICLES


@cache
def lexicon() -> Lexicon:
    """Return the built-in lexicon, read once."""
    folder = resources.files("extract.acts.words")
    verbs, idioms, fields, registers, nouns = (
        tomllib.loads((folder / name).read_text(encoding="utf-8"))
        for name in ("verbs.toml", "idioms.toml", "fields.toml", "registers.toml", "nouns.toml")
    )
    verbs["group"] += idioms["group"] + fields["group"] + registers["group"]
    return Lexicon(verbs, nouns)
