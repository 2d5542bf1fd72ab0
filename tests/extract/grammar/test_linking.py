"""How a clause hangs on the one before it."""

from __future__ import annotations

import pytest

from extract.grammar.chunks import chunk
from extract.grammar.clauses import clauses
from extract.grammar.tagging import tag
from extract.grammar.tokens import tokenize


def shown(text: str) -> list[str]:
    """Write each clause as "relation: subject | verb"."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return [
        f"{one.relation}: {'+'.join(text[each.start : each.end] for each in one.subject)}"
        f" | {text[one.chunk.start : one.chunk.end]}"
        for one in clauses(chunk(tokens))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The king told the meeting it would fail.",
            ["main: The king | told", "content: it | would fail"],
        ),
        (
            "Under it the rebels will disarm.",
            ["main: the rebels | will disarm"],
        ),
        (
            "He drew back, after the minister, Ada Roe, met both kings and urged peace.",
            ["main: He | drew", "time: the minister | met", "time: the minister | urged"],
        ),
        (
            "He drew back after the ball, met both kings and urged peace.",
            ["main: He | drew", "main: He | met", "main: He | urged"],
        ),
        (
            "Before the ball the two kings met.",
            ["main: the two kings | met"],
        ),
        (
            "After the ball the king gave, the queen left.",
            ["relative: the king | gave", "main: the queen | left"],
        ),
        (
            "The envoy, whose king signed the deal, left.",
            ["relative: whose king | signed", "main: The envoy | left"],
        ),
        (
            "There was no deal on who may fish.",
            ["main: There | was", "question:  | may fish"],
        ),
        (
            "Members holding a third of the shares, including the king, have signed.",
            ["ing: Members | holding", "main: Members | have signed"],
        ),
        (
            "The king wrote to the envoy asking for time.",
            ["main: The king | wrote", "ing: The king | asking"],
        ),
        (
            "The king stood by the queen.",
            ["main: The king | stood"],
        ),
        (
            "The king and the queen, who have met, left.",
            ["relative: The king+the queen | have met", "main: The king+the queen | left"],
        ),
        (
            "Envoys stayed away from the deal that the king had signed.",
            ["main: Envoys | stayed", "relative: the king | had signed"],
        ),
        (
            "The king said in a letter that the queen had signed.",
            ["main: The king | said", "content: the queen | had signed"],
        ),
        (
            "The king struck a deal, and two of the envoys left.",
            ["main: The king | struck", "main: two | left"],
        ),
        (
            "The king, 27, who fell, rejected the offer.",
            ["relative: The king | fell", "main: The king | rejected"],
        ),
        (
            "The king let the envoys go.",
            ["main: The king | let", "infinitive: the envoys | go"],
        ),
        (
            "Under the deal the rebels will send aid.",
            ["main: the rebels | will send"],
        ),
        (
            "Under the deal the rebels will disarm.",
            ["main: the rebels | will disarm"],
        ),
        (
            "Under the deal the rebels signed, the king will leave.",
            ["relative: the rebels | signed", "main: the king | will leave"],
        ),
        (
            "The king met the queen, rejected her offer and threatened the envoy.",
            [
                "main: The king | met",
                "main: The king | rejected",
                "main: The king | threatened",
            ],
        ),
        (
            "The king met the queen, called for help, and left.",
            ["main: The king | met", "main: The king | called", "main: The king | left"],
        ),
        (
            "The king met the queen, accompanied by envoys and guards.",
            [
                "main: The king | met",
                "participle: The king | accompanied",
            ],
        ),
    ],
)
def test_clauses_hang_together(text: str, expected: list[str]) -> None:
    """Hearers, pronouns, "whose", "who" as a question, and participles in the subject."""
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Talks began in Lima, broke down over fish and went on in Rome.",
            ["main: Talks | began", "main: Talks | broke", "main: Talks | went"],
        ),
        (
            "The king, who said it was over, left and went home.",
            [
                "relative: The king | said",
                "content: it | was",
                "main: The king | left",
                "main: The king | went",
            ],
        ),
    ],
)
def test_a_past_that_is_no_participle_goes_on_a_list(text: str, expected: list[str]) -> None:
    """A past like "broke" behind a comma has the subject of the verb before it."""
    assert shown(text) == expected
