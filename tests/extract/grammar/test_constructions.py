"""Constructions of dense newspaper prose: what is set in, fronted or left behind."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from extract.actors import ActorBook, cast
from extract.acts.scene import parse
from extract.sentences import split
from extract.timex import tag

if TYPE_CHECKING:
    from extract.grammar.clause import Clause

_DAY = date(2031, 3, 13)


def verbs(text: str) -> list[str]:
    """Write each clause as "subject: verb form" of a sentence with its names and days."""
    sentences = split(text)
    who, times = cast(text, sentences, _DAY, ActorBook.builtin()), list(tag(text, _DAY))
    scene = parse(text, 0, sentences[0], _DAY, who, (list(who.mentions), times, []), None)
    return [_line(text, one) for one in scene.clauses]


def _line(text: str, clause: Clause) -> str:
    subject = "+".join(text[one.start : one.end] for one in clause.subject)
    return f"{subject}: {text[clause.chunk.start : clause.chunk.end]} {clause.verb.form}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru had for long withheld the map.", ["Peru: had for long withheld finite"]),
        ("Peru had “quietly agreed” to it.", ["Peru: had “quietly agreed finite"]),
        ("Crews could all be back.", ["Crews: could all be finite"]),
        ("They have both refused it.", ["They: have both refused finite"]),
        (
            "Crews are to down tools on Friday.",
            ["Crews: are finite", "Crews: to down infinitive"],
        ),
        ("Gas is down again.", ["Gas: is finite"]),
        ("Peru requested “detailed answers” from Chile.", ["Peru: requested finite"]),
        ("Peru complained of two wasted years.", ["Peru: complained finite"]),
        ("Peru pulled out after three failed rounds.", ["Peru: pulled finite"]),
        (
            "At the ceremony Ada Roe, who leads Peru’s envoys, pressed for a truce.",
            ["Ada Roe: leads finite", "Ada Roe: pressed finite"],
        ),
        (
            "Rebuffed in May, when it raised its price, Chile was sued on Monday.",
            ["Chile: Rebuffed participle", "it: raised finite", "Chile: was sued finite"],
        ),
        (
            "Spain gave Peru a week to say whether Chile had signed, dismissing its letter.",
            [
                "Spain: gave finite",
                "Spain: to say infinitive",
                "Chile: had signed finite",
                "Spain: dismissing ing",
            ],
        ),
        (
            "Under the code Peru may not return unless Chile asks it.",
            ["Peru: may not return finite", "Chile: asks finite"],
        ),
    ],
)
def test_a_construction_gives_its_verbs_their_subjects(text: str, expected: list[str]) -> None:
    """Each verb group is whole, of its form, and has the subject that a reader gives it."""
    assert verbs(text) == expected


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_shortened_helping_verb_stands_behind_a_pronoun_whose_person_is_known(mark: str) -> None:
    """Where "he" is a person that the text named, "he'll" is still "he will"."""
    text = f"Ada Roe of Peru told Chile she{mark}ll sign."
    assert verbs(text)[-1] == f"she: {mark}ll sign finite"
