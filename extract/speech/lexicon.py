"""The words that report speech, read once from `cues.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from extract.wordlists import any_of


class Frame(StrEnum):
    """What a verb of saying takes."""

    BARE = "bare"  # "said (that) the talks were over"
    THAT = "that"  # "announced that the talks were over"
    TELL = "tell"  # "told reporters (that) the talks were over"
    QUOTE = "quote"  # "asked: “Is it over?”"
    NAME = "name"  # "called the talks “over”"


class Shape(StrEnum):
    """Which form of its verb a word is."""

    BASE = "base"
    FINITE = "finite"  # "says", "said"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a verb of saying.

    `particle` must follow it ("went on", "points out"); `is_noun` says that the form is as often a
    noun ("reports", "claims").
    """

    frame: Frame
    shape: Shape
    particle: str = ""
    is_noun: bool = False
    ends_in_s: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """All that `cues.toml` holds, ready to look up."""

    verbs: dict[str, tuple[Verb, ...]]  # by form; those with a particle first
    before_verb: frozenset[str]
    negation: frozenset[str]
    spokesmen: tuple[str, ...]
    offices: frozenset[str]
    bodies: frozenset[str]
    agents: frozenset[str]
    documents: frozenset[str]
    unnamed: frozenset[str]
    after_name: frozenset[str]
    before_base: frozenset[str]
    before_third: frozenset[str]
    before_noun: frozenset[str]
    before_label: frozenset[str]
    no_clause: frozenset[str]
    channel_nouns: tuple[str, ...]
    channel_names: tuple[str, ...]
    outlets: tuple[str, ...]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """Return the lexicon; the file is read at the first call."""
    data = tomllib.loads(files(__package__).joinpath("cues.toml").read_text(encoding="utf-8"))
    words, channels = data["words"], data["channels"]
    sets = {
        name: frozenset(words[name])
        for name in (
            "agents", "offices",
            "documents", "bodies", "unnamed", "after_name", "before_base", "before_third",
            "before_noun", "before_label", "no_clause", "negation",
        )
    }  # fmt: skip
    return Lexicon(
        verbs=_verbs(data["frames"], data["irregular"], frozenset(words["nouns"])),
        before_verb=frozenset(words["before_verb"] + words["negation"]),
        spokesmen=tuple(words["spokesmen"]),
        channel_nouns=tuple(channels["nouns"]),
        channel_names=tuple(channels["names"]),
        outlets=tuple(channels["outlets"]),
        **sets,
    )


def alternation(words: tuple[str, ...]) -> str:
    """Return a pattern for any of these words, the longest first, looked up by first letters."""
    by_length = sorted(words, key=len, reverse=True)
    return any_of([re.escape(word).replace(r"\ ", r"\s+") for word in by_length])


def _verbs(
    frames: dict[str, list[str]], irregular: dict[str, list[str]], nouns: frozenset[str]
) -> dict[str, tuple[Verb, ...]]:
    verbs: dict[str, tuple[Verb, ...]] = {}
    for frame, bases in frames.items():
        for entry in bases:
            base, _, particle = entry.partition(" ")
            for form in (base, *irregular.get(base, regular(base))):
                shape = Shape.BASE if form == base else Shape.FINITE
                if form == base and form in irregular.get(base, ()):
                    shape = Shape.FINITE  # "read": its past looks like its base
                if form.endswith("ing"):
                    shape = Shape.ING
                one = Verb(Frame(frame), shape, particle, base in nouns, form.endswith("s"))
                others = verbs.get(form, ())
                verbs[form] = (one, *others) if particle else (*others, one)
    return verbs


def regular(base: str) -> tuple[str, str, str]:
    """Return third person, past and -ing of a regular verb that doubles no letter."""
    if base.endswith("e"):
        return base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    return third, base + "ed", base + "ing"
