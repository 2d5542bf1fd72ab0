"""Parses written by hand, in place of a model's."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.parser.parsing import Entity, Parse, Word
from extract.values import Cast, Form, Mention
from store.model import Actor, ActorKind


def parse_of(text: str, table: str, *people: str) -> Parse:
    """Return the parse of a text.

    Each line of `table` is a word as it stands in the text, its part of speech, its relation, the
    word that it hangs on ("-" at the top), and its lemma where that is not the word in lower case.
    """
    rows = [line.split() for line in table.strip().splitlines()]
    order = [row[0] for row in rows]
    words, at = [], 0
    for number, (word, pos, relation, head, *lemma) in enumerate(rows):
        start = text.index(word, at)
        at = start + len(word)
        above = number if head == "-" else order.index(head)
        base = lemma[0] if lemma else word.lower()
        words.append(Word(number, start, at, word, base, pos, relation, above))
    spans = [(text.index(name), len(name)) for name in people]
    return Parse(words, [Entity(start, start + length, "PERSON") for start, length in spans])


def cast_of(text: str, *names: str, **forms: Form) -> Cast:
    """Return a cast of persons, each named where its name first stands; `forms` for some."""
    mentions = [
        Mention(
            start=text.index(name),
            end=text.index(name) + len(name),
            actors=(name,),
            form=forms.get(name, Form.NAME),
        )
        for name in names
    ]
    actors = {name: Actor(name=name, kind=ActorKind.PERSON) for name in names}
    return Cast(mentions=tuple(sorted(mentions, key=lambda one: one.start)), actors=actors)


@dataclass
class Token:
    """As much of a spaCy token as is read."""

    text: str
    idx: int
    i: int
    pos_: str = "NOUN"
    dep_: str = "ROOT"
    lemma_: str = ""
    head: Token = field(init=False)

    def __post_init__(self) -> None:
        self.head = self


@dataclass
class Span:
    """As much of a spaCy span as is read."""

    start_char: int
    end_char: int
    label_: str


class Doc(list[Token]):
    """As much of a spaCy document as is read: its words hang on the first; capitals are persons."""

    def __init__(self, text: str) -> None:
        at = 0
        for number, word in enumerate(text.split()):
            start = text.index(word, at)
            at = start + len(word)
            self.append(Token(word, start, number, lemma_=word))
            self[-1].head = self[0]
        self.ents = [
            Span(one.idx, one.idx + len(one.text), "PERSON" if one.i else "ORG")
            for one in self
            if one.text[0].isupper()
        ]
