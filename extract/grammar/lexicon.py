"""What a word may be: closed classes, and verbs recognised by base, ending or irregular form."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from extract.grammar.tokens import Tag

_CLOSED = {
    "determiner": Tag.DETERMINER,
    "possessive": Tag.POSSESSIVE,
    "pronoun": Tag.PRONOUN,
    "modal": Tag.MODAL,
    "be": Tag.BE,
    "have": Tag.HAVE,
    "do": Tag.DO,
    "negation": Tag.NOT,
    "preposition": Tag.PREPOSITION,
    "joining": Tag.JOINING,
    "conjunction": Tag.CONJUNCTION,
    "coordinator": Tag.COORDINATOR,
    "relative": Tag.RELATIVE,
    "question": Tag.QUESTION,
    "adverb": Tag.ADVERB,
    "number": Tag.NUMBER,
}


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A word read as a verb: its base, and which form of it this is."""

    lemma: str
    form: str  # as Token.form


class Words:
    """The word lists of words.toml, and the rules of English endings over them."""

    def __init__(self, data: dict[str, dict[str, object]]) -> None:
        self.closed: dict[str, Tag] = {}
        for name, tag in _CLOSED.items():
            for word in _list(data["closed"][name]):
                self.closed.setdefault(word, tag)
        self.adjectives = frozenset(_list(data["adjective"]["words"]))
        # "long", "likely": adjective or adverb, by their place
        self.either_way = self.adjectives & {
            word for word, tag in self.closed.items() if tag is Tag.ADVERB
        }
        self.also_verbs = frozenset(_list(data["noun"]["also_verb"]))
        self.nouns_in_ly = frozenset(_list(data["noun"]["in_ly"]))
        self.bearers = frozenset(_list(data["noun"]["bearer"]))
        self.bases = set(_list(data["verb"]["bases"]))
        self.inflected = frozenset(_list(data["verb"]["inflected"]))
        self.forms: dict[str, VerbForm | None] = {}
        irregular = data["verb"]["irregular"]
        assert isinstance(irregular, dict)  # noqa: S101 - our own file
        self.pasts = frozenset(str(forms).split()[0] for forms in irregular.values())
        for base, forms in irregular.items():
            self._add_irregular(base, str(forms).split())
        for base in irregular:
            if base in self.forms and self.forms[base] != VerbForm(base, "any"):
                self.forms[base] = VerbForm(base, "base")  # "lay" is no past of "lie" here

    def _add_irregular(self, base: str, forms: list[str]) -> None:
        self.bases.add(base)
        past, participle = forms[0], forms[-1]
        if past == base:
            self.forms[past] = VerbForm(base, "any")
            return
        self.forms[past] = VerbForm(base, "either" if past == participle else "past")
        if participle != past:
            # "come", "run", "become": the base as well, which is by far more common
            self.forms[participle] = VerbForm(base, "base" if participle == base else "participle")

    def verb(self, word: str) -> VerbForm | None:
        """Return what verb form a lower-case word may be; `None` where it is none that we know."""
        try:
            return self.forms[word]
        except KeyError:
            found = self._by_ending(word)
            if len(self.forms) < 50_000:  # a page of random letters must not grow it for ever
                self.forms[word] = found
            return found

    def _by_ending(self, word: str) -> VerbForm | None:
        if word in self.bases:
            return VerbForm(word, "base")
        if len(word) > 40:
            return None
        for ending, form in (("ing", "ing"), ("ed", "either"), ("s", "s")):
            if word.endswith(ending):
                base = self._base(word[: -len(ending)], form)
                if base:
                    return VerbForm(base, form)
        return self._hyphened(word)

    def _base(self, stem: str, form: str) -> str | None:
        if form == "s":
            tries = [stem, stem[:-1] if stem.endswith("e") else "", _y(stem[:-1])]
        else:
            undoubled = stem[:-1] if stem[-1:] == stem[-2:-1] else ""
            tries = [stem + "e", stem, undoubled, _y(stem), _ie(stem) if form == "ing" else ""]
        if form != "s" and not self.inflected.isdisjoint(tries):
            return next(one for one in tries if one in self.inflected)
        return next((one for one in tries if one and one in self.bases), None)

    def _hyphened(self, word: str) -> VerbForm | None:
        """Read "re-opened" and "co-host" by what follows the hyphen."""
        head, hyphen, tail = word.partition("-")
        if hyphen and head in ("re", "co", "over", "under", "counter") and tail.isalpha():
            return self._by_ending(tail)
        return None


def _ie(stem: str) -> str:
    return stem[:-1] + "ie" if stem.endswith("y") else ""


def _y(stem: str) -> str:
    return stem[:-1] + "y" if stem.endswith("i") else ""


def _list(value: object) -> list[str]:
    return str(value).split()


@cache
def words() -> Words:
    """Return the built-in word lists, read once."""
    path = resources.files("extract.grammar") / "words.toml"
    return Words(tomllib.loads(path.read_text(encoding="utf-8")))
