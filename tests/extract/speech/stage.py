"""A small cast for tests of speech: actors found by their names alone, pronouns left open."""

from __future__ import annotations

import re

from extract.speech import speeches
from extract.values import Cast, Form, Mention, Sentence, Speech
from store.model import Actor, ActorKind, HeldRole

PEOPLE = {
    "Ada Roe": ("Ada Roe", "Roe"),
    "Bo Lind": ("Bo Lind", "Lind"),
    "Rudolf Elphberg": ("Rudolf Elphberg", "Elphberg"),
}
BODIES = {
    "Ruritania": (ActorKind.STATE, ("Ruritania", "Strelsau")),
    "Transport Union": (ActorKind.ORGANISATION, ("Transport Union", "the union", "The union")),
    "Foreign Ministry": (ActorKind.ORGANISATION, ("Foreign Ministry",)),
}
_PRONOUN = re.compile(r"\b(?:he|she|it|they|who|his|her|its|their)\b", re.IGNORECASE)
_DEMONYM = re.compile(r"\bRuritanians?\b")
_END = re.compile(r"(?<=[.!?])[”’\"»)]*\s+")


def cast_of(text: str, *, he: str | None = None, roles: tuple[HeldRole, ...] = ()) -> Cast:
    """Return the cast of a text; `he` is whom every pronoun stands for."""
    actors = {
        name: Actor(name=name, kind=ActorKind.PERSON, aliases=forms, roles=roles)
        for name, forms in PEOPLE.items()
    }
    actors |= {
        name: Actor(name=name, kind=kind, aliases=forms) for name, (kind, forms) in BODIES.items()
    }
    forms = {form: name for name, actor in actors.items() for form in actor.aliases}
    pattern = re.compile(
        r"\b(?:" + "|".join(sorted(map(re.escape, forms), key=len, reverse=True)) + r")\b"
    )
    found = [_mention(text, one, (forms[one[0]],), Form.NAME) for one in pattern.finditer(text)]
    found += [_mention(text, one, ("Ruritania",), Form.DEMONYM) for one in _DEMONYM.finditer(text)]
    found += [
        _mention(text, one, (he,) if he else (), Form.PRONOUN) for one in _PRONOUN.finditer(text)
    ]
    return Cast(mentions=tuple(sorted(found, key=lambda one: one.start)), actors=actors)


def _mention(text: str, one: re.Match[str], actors: tuple[str, ...], form: Form) -> Mention:
    owned = text[one.end() : one.end() + 2] in ("’s", "'s") or one[0].lower() in (
        "his", "her", "its", "their",
    )  # fmt: skip
    return Mention(start=one.start(), end=one.end(), actors=actors, form=form, possessive=owned)


def sentences_of(text: str) -> list[Sentence]:
    """Part a text at full stops; paragraphs at blank lines; without a stop one is a subhead."""
    found: list[Sentence] = []
    at = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        start = at
        for gap in _END.finditer(paragraph):
            found.append(Sentence(start, at + gap.start() + len(gap[0].rstrip()), number))
            start = at + gap.end()
        is_subhead = len(text) > len(paragraph) and paragraph[-1:].isalpha()
        if start < at + len(paragraph) and not is_subhead:
            found.append(Sentence(start, at + len(paragraph), number))
        at += len(paragraph) + 2
    return found


def said(
    text: str, *, he: str | None = None, roles: tuple[HeldRole, ...] = ()
) -> list[tuple[str | None, str]]:
    """Return who says what, in words: (speaker, contents joined by " … ")."""
    return [
        (one.speaker, " … ".join(text[start:end] for start, end in one.content))
        for one in read(text, he=he, roles=roles)
    ]


def read(text: str, *, he: str | None = None, roles: tuple[HeldRole, ...] = ()) -> list[Speech]:
    """Return the speeches of a text."""
    return speeches(text, sentences_of(text), cast_of(text, he=he, roles=roles))


def quotes(text: str, *, he: str | None = None) -> list[tuple[str | None, str]]:
    """Return every quotation with its speaker."""
    return [
        (one.speaker, text[start:end]) for one in read(text, he=he) for start, end in one.quotes
    ]
