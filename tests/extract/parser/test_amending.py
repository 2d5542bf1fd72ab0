"""Actors of claims set right by the parse."""

from datetime import date

import pytest

from extract.parser.amending import amended
from store.model import Claim, Confidence, DatedBy, Kind, Participant, Role, Status
from tests.extract.parser.trees import cast_of, parse_of

TEXT = "Ana sued Cy"
TABLE = """
Ana PROPN nsubj sued
sued VERB ROOT - sue
Cy PROPN dobj sued
"""
DOUBT = "who acts is taken from the language model; the rules had another"


def claim(
    *actors: tuple[str, Role], kind: Kind = Kind.ACCUSE, sure: Confidence = Confidence.HIGH
) -> Claim:
    """Return a claim of the text."""
    return Claim(
        sentence=TEXT,
        start=0,
        end=len(TEXT),
        cue_start=4,
        cue_end=8,
        kind=kind,
        status=Status.HAPPENED,
        headline=TEXT,
        date="2020-01-02",
        earliest=date(2020, 1, 2),
        latest=date(2020, 1, 2),
        dated_by=DatedBy.PUBLICATION,
        confidence=sure,
        actors=tuple(Participant(*one) for one in actors),
    )


def after(one: Claim) -> Claim:
    """Return the claim as the parse has it."""
    (found,) = amended([one], cast_of(TEXT, "Ana", "Cy"), parse_of(TEXT, TABLE))
    return found


def test_where_rules_and_parse_have_nobody_in_common_the_parse_is_believed() -> None:
    """Sources and targets, each, with a doubt."""
    found = after(claim(("Bo", Role.SOURCE), ("Di", Role.TARGET)))
    assert found.actors == (Participant("Ana", Role.SOURCE), Participant("Cy", Role.TARGET))
    assert found.doubts == (DOUBT,)
    assert found.confidence is Confidence.MEDIUM


def test_who_was_in_doubt_is_in_more_doubt() -> None:
    """Two doubts make it low."""
    found = after(claim(("Bo", Role.SOURCE), sure=Confidence.MEDIUM))
    assert found.confidence is Confidence.LOW


@pytest.mark.parametrize(
    "actors",
    [
        [("Ana", Role.SOURCE), ("Cy", Role.TARGET)],
        [("Ana", Role.SOURCE), ("Bo", Role.SOURCE)],
        [("Ana", Role.MEDIATOR)],
        [],
        [("Cy", Role.TARGET)],
    ],
)
def test_where_they_agree_or_the_rules_have_nobody_nothing_changes(
    actors: list[tuple[str, Role]],
) -> None:
    """Rules know more than who stands beside the verb."""
    one = claim(*actors)
    assert after(one) is one


@pytest.mark.parametrize("kind", [Kind.CONSULT, Kind.COOPERATE, Kind.STATE])
def test_meetings_and_statements_are_left_to_the_rules(kind: Kind) -> None:
    """Their parties stand on both sides of the verb, or are the speaker."""
    one = claim(("Bo", Role.SOURCE), kind=kind)
    assert after(one) is one


def test_nobody_acts_on_himself() -> None:
    """Who becomes a source is no target any longer."""
    found = after(claim(("Bo", Role.SOURCE), ("Ana", Role.TARGET), ("Cy", Role.TARGET)))
    assert found.actors == (Participant("Ana", Role.SOURCE), Participant("Cy", Role.TARGET))


def test_an_act_without_a_verb_is_left_to_the_rules() -> None:
    """As in "The talks" has no subject."""
    one = claim(("Bo", Role.SOURCE))
    parse = parse_of(TEXT, "Ana PROPN ROOT -")
    assert amended([one], cast_of(TEXT, "Ana"), parse) == (one,)
