"""Whose words a claim is: bodies without a name, several speakers, and saying told twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.actors import ActorBook
from extract.reading import read
from store.model import Confidence, Kind, Status

if TYPE_CHECKING:
    from store.model import Claim

MORE = " The two sides have met for a week and they will be in the city on Friday."


def said(sentence: str) -> list[Claim]:
    """Return the claims of one sentence, read with no book of actors."""
    reading = read(sentence + MORE, published=date(2031, 3, 12), book=ActorBook.empty())
    return [one for one in reading.claims if one.start < len(sentence)]


def sources(claim: Claim) -> list[tuple[str, str]]:
    """Return who takes part, and as what."""
    return [(one.name, one.role.value) for one in claim.actors]


def test_a_spokesman_speaks_for_a_body_without_a_name() -> None:
    """What "a spokesman for the union" says the union says, behind its words and before them."""
    (refused,) = said("The union rejected the offer, a spokesman for the union said.")
    assert (refused.kind, refused.speaker) == (Kind.REJECT, "union")
    assert sources(refused) == [("union", "source")]
    assert refused.confidence is Confidence.HIGH

    (planned,) = said("A spokesman for the union said the strike would go on.")
    assert (planned.kind, planned.status) == (Kind.PROTEST, Status.PLANNED)
    assert (planned.speaker, planned.confidence) == ("union", Confidence.LOW)


def test_saying_in_passing_is_no_claim_of_its_own() -> None:
    """To accuse somebody, "saying that" he did it, is one accusation."""
    (accused,) = said("Kenya accused Peru of theft, saying that its boats had taken the fish.")
    assert accused.kind is Kind.ACCUSE
    assert sources(accused) == [("Kenya", "source"), ("Peru", "target")]


def test_two_who_speak_in_one_sentence_have_a_claim_each() -> None:
    """Each with the words of his own, and no others."""
    first, second = said(
        "Ada Rossi said “there is no deal” and Ben Okafor said “there will be one”."
    )
    assert (first.speaker, first.quotes) == ("Ada Rossi", ("there is no deal",))
    assert (second.speaker, second.quotes) == ("Ben Okafor", ("there will be one",))
    assert first.kind is second.kind is Kind.STATE


def test_words_that_hold_an_act_are_that_act() -> None:
    """A refusal in quotation marks is the refusal; what holds no act is a statement."""
    first, second = said(
        "“We will never sign,” said Ada Rossi, the foreign minister of Kenya. “It is a trap,” she "
        "said."
    )
    assert (first.speaker, first.quotes) == ("Ada Rossi", ("We will never sign,",))
    assert first.kind is not Kind.STATE
    assert (second.kind, second.quotes) == (Kind.STATE, ("It is a trap,",))
    assert sources(second) == [("Ada Rossi", "source")]


def test_the_cue_is_the_words_of_the_act() -> None:
    """Its offsets cut just the verb out of the text, and the clock stands beside the day."""
    sentence = "Kenya met Peru at 9 a.m. on Monday in Geneva."
    (met,) = said(sentence)
    assert sentence[met.cue_start : met.cue_end] == "met"
    assert (met.date, met.time, met.dated_by.value) == ("2031-03-10", "09:00", "expression")
    assert met.speaker is None
