"""A clause: a verb group with what stands around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from extract.wordlists import words

if TYPE_CHECKING:
    from extract.grammar.chunks import Chunk, Verb

Run = tuple["Chunk", ...]


class Relation(StrEnum):
    """How a clause hangs on the one above it."""

    MAIN = "main"
    CONTENT = "content"  # what is said, thought, agreed: "that …", with or without the word
    CONDITION = "condition"  # if, unless, provided
    TIME = "time"  # when, after, before, while, since
    RELATIVE = "relative"  # who, which, that, or nothing: "the truce they reached"
    QUESTION = "question"  # whether, what, how
    INFINITIVE = "infinitive"
    ING = "ing"
    PARTICIPLE = "participle"  # "the plan drawn up by"


@dataclass(slots=True, eq=False)
class Clause:
    """A verb group with what stands around it.

    `subject`, each of `objects` and the noun part of `phrases` are runs of coordinated noun
    chunks. `phrases` are prepositional phrases after the verb; one without nouns is a particle.
    `opener` is the joining word. `begin` and `finish` are chunk positions, end exclusive.
    """

    at: int
    verb: Verb
    chunk: Chunk
    relation: Relation = Relation.MAIN
    parent: Clause | None = None
    opener: str = ""
    subject: Run = ()
    antecedent: Run = ()
    objects: list[Run] = field(default_factory=list)
    phrases: list[tuple[str, Run]] = field(default_factory=list)
    complement: Chunk | None = None  # "was *possible*"
    begin: int = 0
    finish: int = 0
    walked: int = 0  # where its look to the right ended


# verbs after which a clause may follow without "that"
TAKES_CONTENT = words(
    "say tell add claim believe think hope know insist warn argue admit suggest fear feel see hear "
    "find show mean confirm deny announce report note stress repeat ensure learn decide agree "
    "understand guess suspect predict expect assume declare reveal disclose complain conclude "
    "explain maintain promise pledge vow wish doubt assert allege acknowledge recall write reckon "
    "be concede estimate signal indicate prove state remember imagine"
)


def make_participle(clause: Clause) -> None:
    """Take a verb group for a participle: "the plan drawn up by"."""
    clause.verb.form, clause.verb.passive, clause.verb.loose = "participle", True, False
    clause.relation = Relation.PARTICIPLE
