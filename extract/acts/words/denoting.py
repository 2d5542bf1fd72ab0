"""Whom a noun phrase names."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.acts.words.apposing import HOLDERS, named_before, past_phrase, summed_up
from extract.acts.words.lexicon import is_people, lexicon
from extract.acts.words.nameless import is_strange, is_unnamed_party, unnamed
from extract.acts.words.owning import own_body, owning_noun
from extract.acts.words.sorting import (
    CONTAINERS,
    after_of,
    are_rivals,
    classes,
    is_negative,
    naming_noun,
)
from extract.grammar.chunks import Chunk, Part
from extract.grammar.runs import run_right
from extract.grammar.tokens import Tag
from extract.values import Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from extract.acts.scene import Scene
    from extract.grammar.tokens import Token
    from extract.values import Speech

_FIRST_PERSON = frozenset({"i", "we", "us", "me", "our", "my", "ourselves", "myself"})


def heads(scene: Scene, some: Iterable[Chunk]) -> list[str]:
    """Return the actors that nouns name by themselves: "Trump", "they", "the two leaders"."""
    names: list[str] = []
    for one in some:
        for name in _head(scene, one):
            if name not in names:
                names.append(name)
    return names


def everyone(scene: Scene, some: Iterable[Chunk]) -> list[str]:
    """Return the actors that nouns name, else those they belong to ("Russian drones")."""
    names: list[str] = []
    for one in some:
        for name in _head(scene, one) or beside(scene, one):
            if name not in names:
                names.append(name)
    return names


def acting(scene: Scene, some: Iterable[Chunk], *, bodies: bool = False) -> list[str]:
    """Return who acts: actors by name, and owners of what acts for them ("Russian drones").

    Parties without a name are called what the text calls them; with `bodies` only bodies are
    ("the union"), and people in the plural are not ("rich countries").
    """
    names: list[str] = []
    for one in some:
        if are_rivals(one):
            continue
        found = list(_head(scene, one)) or own_body(scene, one)
        if not found and is_agent(scene, one) and not _is_private(scene, one):
            found = beside(scene, naming_noun(scene, one)) or beside(scene, one)
            found = _sent_by(scene, one) or found
        if found and one.at + 1 < len(scene.chunks) and scene.chunks[one.at + 1].low == "and":
            found += _also_of(scene, one)
        found = found or _employed(scene, one)
        own = unnamed(scene, one) or _taken_up(scene, one) if not found else None
        if own is not None and bodies and (own.endswith("s") or is_strange(scene, one)):
            own = None  # a town to which somebody goes, or people of a sort
        names += [name for name in [*found, *([own] if own else ())] if name not in names]
    return names


def _taken_up(scene: Scene, one: Chunk) -> str | None:
    """Return the body without a name that "it" takes up: "the panel may wait: it has asked"."""
    if one.low != "it" or one.head_token.tag is not Tag.PRONOUN:
        return None
    before = [each for each in scene.clauses if each.at < one.at and each.verb.form == "finite"]
    if not before or len(before[-1].subject) != 1:
        return None
    first = before[-1].subject[0]
    return None if first.low == "it" or first.at >= one.at else unnamed(scene, first)


def _also_of(scene: Scene, one: Chunk) -> list[str]:
    """Return of whom else those of an office are: "envoys of Mali and of Chad"."""
    after = [each.low for each in scene.chunks[one.at + 1 : one.at + 3]]
    if len(after) < 2 or f" {after[1]} " not in one.low:
        return []
    run, _ = run_right(scene.chunks, one.at + 3, governed=True)
    return _bodies(scene, run)


def _sent_by(scene: Scene, one: Chunk) -> list[str]:
    """Return of whom several are: "delegations of Mali and Chad", "envoys from both"."""
    i = one.at + 1
    chunks = scene.chunks
    names: list[str] = []
    while i + 1 < len(chunks) and chunks[i].low in ("of", "from"):
        if chunks[i + 1].part is not Part.NOUN:
            break
        run, i = run_right(chunks, i + 1, governed=True)
        names += _bodies(scene, run)
        if i + 1 >= len(chunks) or chunks[i].low != "and":
            break
        i += 1
    return list(dict.fromkeys(names)) if len(names) > 1 else []


def _bodies(scene: Scene, some: Iterable[Chunk]) -> list[str]:
    """Return whom nouns name by themselves, bodies without a name included."""
    names: list[str] = []
    for one in some:
        own = unnamed(scene, one) or "s"
        names += _head(scene, one) or ([] if own[-1] == "s" else [own])
    return names


_EMPLOYED = frozenset({"staff", "officials", "lawyers", "executives", "managers", "bosses"})


def _employed(scene: Scene, one: Chunk) -> list[str]:
    """Return the body for which people act: "staff at the Energy Commission rejected it"."""
    i, chunks = one.at + 1, scene.chunks
    if one.low not in _EMPLOYED or i + 1 >= len(chunks) or chunks[i].low != "at":
        return []
    names = heads(scene, (chunks[i + 1],))
    bodies = [name for name in names if name in scene.cast.actors]
    fits = all(scene.cast.actors[name].kind == "organisation" for name in bodies)
    return bodies if len(bodies) == 1 and fits else []


def _is_private(scene: Scene, one: Chunk) -> bool:
    """Whether a noun acts for itself: "the British company" is not Britain."""
    named = naming_noun(scene, one)
    several = named.low == "parties"  # "five Belgian parties" are not Belgium
    if several or any(found.name == "private" for found in classes(scene, named)):
        return True
    return is_people(named.low) and not classes(scene, named)


def is_agent(scene: Scene, one: Chunk) -> bool:
    """Whether a noun acts for whoever it belongs to: a weapon, an army, an office."""
    return any(found.name in _ACTS_FOR for found in classes(scene, one))


_ACTS_FOR = frozenset({"agent", "weapon", "troops", "stance", "delegation", "staff"})


def is_unresolved(one: Chunk) -> bool:
    """Whether a pronoun or plural stands for somebody who is not plain."""
    token = one.head_token
    if token.mention is not None:
        return not token.mention.actors
    if token.tag is Tag.DETERMINER:
        return len(one.tokens) == 1 and token.low in ("both", "neither", "each")
    if token.tag is Tag.NUMBER:  # "the six"
        return token.low in _CROWDS or (one.tokens[0].low == "the" and token.low.isalpha())
    return token.tag is Tag.PRONOUN and token.low in _PERSONAL


_CROWDS = frozenset({"thousands", "hundreds", "dozens", "scores", "millions"})
_PERSONAL = frozenset({"he", "she", "they", "who", "him", "her", "them", "we", "i", "each"})


def _head(scene: Scene, one: Chunk) -> Sequence[str]:
    """Return whom a noun names, through "one of" and "a flurry of" to the noun behind."""
    for _ in range(_HOPS):
        found = _named(scene, one)
        if found or one.head_token.mention is not None or one.low not in CONTAINERS:
            return found
        inner = after_of(scene, one)
        if inner is None:
            break
        one = inner
    return ()


_HOPS = 4  # nouns joined by "of" that are looked through


def _named(scene: Scene, one: Chunk) -> Sequence[str]:
    token = one.head_token
    if token.low in _FIRST_PERSON and token.tag is not Tag.NAME:  # "us", not "the US"
        speech = scene.speech_at(token.start)
        ours = scene.cast.issuer if token.low in ("we", "us", "ourselves") else None
        teller = speech.speaker if speech is not None else ours
        return (teller,) if teller else ()
    if token.low == "it" and _speaker(scene, one):
        return _speaker(scene, one)  # "the ministry said it had": itself
    if token.mention is None:
        return _speaker(scene, one) or _apposed(scene, one)
    if token.tag is Tag.DEMONYM and token is not one.tokens[-1]:
        return ()
    names: Sequence[str] = token.mention.actors
    if token.mention.form is Form.ROLE and names and names[0][0].islower():
        names = _apposed(scene, one) or names  # "the acting head of the board, Ann Roe,"
    return names or _apposed(scene, one) or _speaker(scene, one)


_THIRD_PERSON = frozenset({"he", "she", "they", "it"})


def _speaker(scene: Scene, one: Chunk) -> Sequence[str]:
    """Take a pronoun that is not plain in a reported clause for whoever reports it."""
    if one.low not in _THIRD_PERSON:
        return ()
    speech = scene.speech_at(one.start)
    if speech is None or speech.direct or speech.speaker is None:
        return ()
    actor = scene.cast.actors.get(speech.speaker)
    person = actor is not None and actor.kind == "person"
    if person == (one.low in ("he", "she")):
        return (speech.speaker,)
    return _body_of(scene, speech) if one.low == "it" else ()


def _body_of(scene: Scene, speech: Speech) -> Sequence[str]:
    """Return the one body that a speaker serves: "the trade chief said it would hit back"."""
    actor = scene.cast.actors.get(speech.speaker or "")
    bodies = [speech.speaks_for] if speech.speaks_for else []
    bodies += [role.of for role in actor.roles if role.of] if actor is not None else []
    some = [name for name in dict.fromkeys(bodies) if name in scene.cast.actors]
    return tuple(some) if len(some) == 1 else ()


def _apposed(scene: Scene, one: Chunk) -> Sequence[str]:
    """Return whom a following name explains: "his press secretary, Karoline Leavitt,"."""
    mention = one.head_token.mention
    office = mention is not None and mention.form is Form.ROLE
    i = past_phrase(scene, one.at)
    if i > one.at and not office and not is_unnamed_party(scene, one):
        i = one.at
    if i + 2 >= len(scene.chunks) or scene.chunks[i + 1].part is not Part.COMMA:
        return ()
    if one.low.endswith("s"):
        several = summed_up(scene, i + 2) or named_before(scene, one)
        if several:
            return several
    other = scene.chunks[i + 2]
    mention = other.head_token.mention
    if other.part is not Part.NOUN or mention is None or mention.form is not Form.NAME:
        return ()
    after = scene.chunks[i + 3].part if i + 3 < len(scene.chunks) else Part.BREAK
    closes = after in (Part.COMMA, Part.BREAK, Part.QUOTE)
    kinds = {scene.cast.actors[name].kind for name in mention.actors}
    noun = one.low.rpartition(" ")[2]
    body = noun in HOLDERS or any(found.name == "body" for found in classes(scene, one))
    fits = kinds == {"person"} or (body and kinds == {"organisation"})
    described = one.head_token.tag is Tag.NOUN or one.head_token.mention is not None
    return mention.actors if closes and fits and described else ()


def beside(scene: Scene, one: Chunk) -> list[str]:
    """Return whom a noun belongs to: "Russian drones", "Moscow’s offer", "a house of Putin"."""
    names = before_noun(scene, one)
    for _ in range(_HOPS):
        inner = after_of(scene, one)
        if names or inner is None:
            break
        names = list(_named(scene, inner)) or before_noun(scene, inner)
        one = inner
    return names


def before_noun(scene: Scene, one: Chunk) -> list[str]:
    """Return whom the words before a noun name: "Russian drones", "Moscow’s offer"."""
    names: list[str] = []
    firm = _owning_firm(one)
    for token in one.tokens:
        if token.start < firm:
            continue  # "the Norwegian valve maker’s board" is not Norway’s
        if token is one.head_token or token.mention is None:
            names += _inside(scene, token)
            continue
        names += [name for name in token.mention.actors if name not in names]
    return names or owning_noun(one)


def _owning_firm(one: Chunk) -> int:
    """Return where a firm or union ends that owns what a noun names, 0 where none does."""
    for token, mark in pairwise(one.tokens):
        if mark.tag is Tag.GENITIVE and token.tag is Tag.NOUN and token.mention is None:
            firm = token.low.endswith("maker") or "private" in lexicon().noun_classes(token.low)
            return mark.end if firm else 0
    return 0


_NAMED = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w-]*)*")


def _inside(scene: Scene, token: Token) -> list[str]:
    """Return the actors that an office is of, where its holder is not known."""
    mention = token.mention
    if mention is None or mention.actors or mention.form is not Form.ROLE:
        return []
    found = _NAMED.findall(token.text.removeprefix("The "))
    return [
        name.removesuffix("’s") for name in found if name.removesuffix("’s") in scene.cast.actors
    ]


__all__ = [
    "acting",
    "before_noun",
    "beside",
    "classes",
    "everyone",
    "heads",
    "is_agent",
    "is_negative",
    "is_unresolved",
    "naming_noun",
]
