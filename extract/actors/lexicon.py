"""The words of `data/lexicon.toml` and `data/names.toml`, in the shapes that look-ups want."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from extract.actors.words import key
from extract.wordlists import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Words for people and bodies, lower case; what each list is for stands in the data file.

    `titles` and `given` hold a gender: "m", "f" or "" where the word does not tell. `heads` has
    the singular of every role noun, plurals included; `families` the offices that a word may mean.
    """

    titles: dict[str, str]
    crowns: frozenset[str]
    heads: dict[str, str]
    plural_heads: frozenset[str]
    modifiers: frozenset[str]
    generic: frozenset[str]
    unnamed: frozenset[str]
    spokes: frozenset[str]
    representing: frozenset[str]
    kin: frozenset[str]
    bodies: frozenset[str]
    genders: dict[str, str]
    ignored: frozenset[str]
    former: frozenset[str]
    verb_heads: frozenset[str]
    tails: frozenset[str]
    not_last: frozenset[str]
    phrases: frozenset[str]
    firms: frozenset[str]
    firm_nouns: frozenset[str]
    no_firm: frozenset[str]
    firm_endings: frozenset[str]
    regions: frozenset[str]
    families: dict[str, tuple[str, ...]]
    presidential: frozenset[str]
    same: dict[str, str]
    place: frozenset[str]
    prepositions: frozenset[str]
    connectives: frozenset[str]
    adverbs: frozenset[str]
    dating: frozenset[str]
    realm: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    owners: frozenset[str]
    motion: frozenset[str]
    facing: frozenset[str]
    headless: frozenset[str]
    blows: frozenset[str]
    goods: frozenset[str]
    dealings: frozenset[str]
    firm_heads: frozenset[str]
    described: frozenset[str]
    platforms: frozenset[str]
    deeds: frozenset[str]
    fates: frozenset[str]
    minds: frozenset[str]
    belongings: frozenset[str]
    led: frozenset[str]
    either: frozenset[str]
    followed: frozenset[str]
    sites: frozenset[str]
    saying: frozenset[str]
    verbs: frozenset[str]
    leading: frozenset[str]
    openers: frozenset[str]
    common: frozenset[str]
    months: frozenset[str]
    bodies_last: frozenset[str]
    bodies_of: frozenset[str]
    clubs: frozenset[str]
    nameless: frozenset[str]
    plain: frozenset[str]
    joint: frozenset[str]
    numbered: frozenset[str]
    parties: frozenset[str]
    body_surnames: frozenset[str]
    pairing: frozenset[str]
    businesses: frozenset[str]
    never: frozenset[str]
    things_last: frozenset[str]
    things_first: frozenset[str]
    thing_surnames: frozenset[str]
    places: frozenset[str]
    plural_people: frozenset[str]
    plural_sides: frozenset[str]
    sorts: dict[str, frozenset[str]]
    given: dict[str, str]
    family_first: frozenset[str]
    by_given: frozenset[str]
    syllables: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Read both files; once."""
    data, names = _read("lexicon.toml"), _read("names.toml")
    roles, verbs, openers, things = data["roles"], data["verbs"], data["openers"], data["things"]
    heads = _heads(roles)
    saying = words(verbs["saying"])
    return Lexicon(
        titles=_gendered(data["titles"]["any"], data["titles"]["m"], data["titles"]["f"]),
        crowns=words(data["titles"]["crowns"]),
        heads=heads,
        plural_heads=frozenset(word for word, head in heads.items() if word != head),
        modifiers=words(roles["modifiers"]),
        generic=words(roles["generic"]),
        unnamed=words(roles["unnamed"]),
        spokes=words(roles["spokes"]),
        representing=words(roles["representing"]),
        kin=words(roles["kin"]),
        bodies=words(roles["bodies"]),
        genders=_gendered("", roles["male"], roles["female"]),
        ignored=words(roles["ignored"]),
        former=words(roles["former"]),
        verb_heads=words(roles["verbs"]),
        tails=words(roles["tail"]),
        not_last=words(roles["not_last"]),
        phrases=frozenset(" ".join(key(phrase)) for phrase in _phrases(things["phrases"])),
        firms=frozenset(" ".join(key(firm)) for firm in _phrases(things["firms"])),
        firm_nouns=words(data["firms"]["nouns"]),
        firm_endings=words(data["firms"]["endings"]),
        no_firm=words(data["firms"]["others"]),
        regions=words(things["regions"]),
        families={word: _phrases(text) for word, text in data["families"].items()},
        presidential=frozenset(_phrases(data["presidents"]["of"])),
        same=_pairs(data["same"]["pairs"]),
        **{name: words(text) for name, text in (data["grammar"] | data["persons"]).items()},
        saying=saying,
        verbs=saying | words(verbs["other"]),
        leading=words(data["leading"]["words"]),
        openers=words(openers["words"]),
        common=words(openers["words"]) | words(openers["nouns"]) | words(openers["months"]),
        months=words(openers["months"]),
        bodies_last=words(data["organisations"]["heads"]) | words(data["organisations"]["clubs"]),
        clubs=words(data["organisations"]["clubs"]),
        nameless=words(data["organisations"]["nameless"]),
        plain=words(data["organisations"]["plain"]),
        joint=words(data["organisations"]["joint"]),
        numbered=words(data["organisations"]["numbered"]),
        parties=words(data["organisations"]["parties"]),
        bodies_of=words(data["organisations"]["of"]) | words(data["organisations"]["heads"]),
        body_surnames=words(data["organisations"]["surnames"]),
        pairing=words(data["organisations"]["pairing"]),
        businesses=words(data["organisations"]["businesses"]),
        never=words(data["organisations"]["never"]),
        things_last=words(things["tail"]),
        thing_surnames=words(things["surnames"]),
        things_first=words(things["head"]),
        places=words(things["places"]),
        plural_people=words(data["plurals"]["people"]),
        plural_sides=words(data["plurals"]["sides"]),
        headless=words(data["heads"]["never"]),
        sorts={word: words(text) for word, text in data["sorts"].items()},
        given=_gendered("", names["male"], names["female"]),
        family_first=words(names["family_first"]),
        by_given=words(names["by_given"]),
        syllables=words(names["syllables"]),
        particles=words(names["particles"]),
        suffixes=words(names["suffixes"]),
    )


def _read(name: str) -> dict[str, Any]:
    file = Path(__file__).parent / "data" / name
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


def _pairs(text: str) -> dict[str, str]:
    pairs = (pair.split(":") for pair in text.split())
    return {word.replace("-", " "): other.replace("-", " ") for word, other in pairs}


def _gendered(either: str, male: str, female: str) -> dict[str, str]:
    """Words with their gender; one that stands in both lists does not tell."""
    men, women = words(male), words(female)
    found = dict.fromkeys(either.split(), "")
    found.update(dict.fromkeys(men - women, "m"), **dict.fromkeys(women - men, "f"))
    return found | dict.fromkeys(men & women, "")


def _heads(roles: dict[str, str]) -> dict[str, str]:
    heads: dict[str, str] = {}
    for head in roles["heads"].split():
        heads[head] = head
        heads.setdefault(head + "s", head)
    return heads | _pairs(roles["plural"])
