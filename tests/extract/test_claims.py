"""Claims: acts with their sentence, date, headline, speaker, quotes, confidence and doubts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actors import ActorBook, cast
from extract.claims import claims
from extract.sentences import split
from extract.speech import speeches
from extract.timex import tag
from store.model import Claim, Confidence, DatedBy, Kind, Participant, Role, Status

PUBLISHED = date(2031, 3, 12)
BOOK = ActorBook.from_toml(
    """
[[actor]]
name = "Ada Rossi"
kind = "person"
aliases = ["Rossi"]
side = "Ruritania"
roles = [{ title = "president", of = "Ruritania", from = 2030-01-01 }]

[[actor]]
name = "Ben Okafor"
kind = "person"
aliases = ["Okafor"]
side = "Borduria"

[[actor]]
name = "Ruritania"
kind = "state"
capitals = ["Strelsau"]
demonyms = ["Ruritanian", "Ruritanians"]

[[actor]]
name = "Borduria"
kind = "state"
capitals = ["Szohod"]
demonyms = ["Bordurian", "Bordurians"]
"""
)


def read(text: str) -> tuple[Claim, ...]:
    """Return the claims of a text of this world."""
    sentences = split(text)
    who = cast(text, sentences, PUBLISHED, BOOK)
    times = tag(text, PUBLISHED)
    return claims(text, sentences, PUBLISHED, who, times, speeches(text, sentences, who))


def test_a_claim_says_all_that_is_known() -> None:
    """Sentence, cue, kind, date, place, actors, and where each stands."""
    text = "Ada Rossi met Ben Okafor in Geneva on Monday."
    (claim,) = read(text)

    assert text[claim.start : claim.end] == claim.sentence == text
    assert text[claim.cue_start : claim.cue_end] == "met"
    assert (claim.kind, claim.mode, claim.status) == (Kind.CONSULT, None, Status.HAPPENED)
    assert (claim.date, claim.earliest, claim.latest) == (
        "2031-03-10",
        date(2031, 3, 10),
        date(2031, 3, 10),
    )
    assert (claim.wording, claim.dated_by) == ("Monday", DatedBy.EXPRESSION)
    assert claim.place == "Geneva"
    assert claim.headline == "Ada Rossi met Ben Okafor in Geneva on Monday"
    assert claim.actors == (
        Participant("Ada Rossi", Role.SOURCE),
        Participant("Ben Okafor", Role.SOURCE),
    )
    assert (claim.speaker, claim.quotes, claim.doubts) == (None, (), ())
    assert claim.confidence is Confidence.HIGH


def test_what_is_said_about_an_act_is_the_act() -> None:
    """“X said Y did Z”: the act is Z by Y, and X speaks."""
    (claim,) = read("Borduria bombed Ruritania on Monday, Ada Rossi said.")
    assert claim.kind is Kind.ASSAULT
    assert claim.speaker == "Ada Rossi"
    assert claim.actors == (
        Participant("Borduria", Role.SOURCE),
        Participant("Ruritania", Role.TARGET),
    )


def test_a_saying_without_an_act_is_a_statement() -> None:
    """Its source is the speaker, its cue the verb of saying."""
    text = "“The road is long,” Ada Rossi told reporters on Monday."
    (claim,) = read(text)
    assert (claim.kind, claim.status, claim.date) == (Kind.STATE, Status.HAPPENED, "2031-03-10")
    assert text[claim.cue_start : claim.cue_end] == "told"
    assert claim.quotes == ("The road is long,",)
    assert claim.speaker == "Ada Rossi"
    assert claim.actors == (Participant("Ada Rossi", Role.SOURCE),)


def test_words_that_go_on_are_a_statement_of_their_own() -> None:
    """A quoted sentence without a verb of saying belongs to the speaker before."""
    text = "“The road is long,” Ada Rossi told reporters. “It is also steep.”"
    said = read(text)
    assert [one.kind for one in said] == [Kind.STATE, Kind.STATE]
    assert said[1].speaker == "Ada Rossi"
    assert text[said[1].cue_start : said[1].cue_end].startswith("It is also steep")


def test_who_accuses_with_quoted_words_speaks_them() -> None:
    """The quote belongs to the accusation, and no statement stands beside it."""
    (claim,) = read("Ben Okafor called Ruritania “the main obstacle” to a deal on Monday.")
    assert claim.kind is Kind.ACCUSE
    assert claim.speaker == "Ben Okafor"
    assert claim.quotes == ("the main obstacle",)
    assert claim.actors[1] == Participant("Ruritania", Role.TARGET)


def test_an_agreement_to_do_something_is_two_claims() -> None:
    """The agreement happened; what was agreed is to come."""
    first, second = read("Ada Rossi and Ben Okafor agreed to meet in Geneva on Friday.")
    assert (first.kind, first.status, first.date) == (Kind.AGREE, Status.HAPPENED, "2031-03-12")
    assert (second.kind, second.status, second.date) == (
        Kind.CONSULT,
        Status.PLANNED,
        "2031-03-14",
    )
    assert first.actors == second.actors


def test_bystanders_make_no_claims() -> None:
    """Neither what an analyst says nor what he says of others."""
    assert read("“Prices rose,” said Jon Vance, an analyst at Castle Bank.") == ()
    assert read("Ada Rossi met Ben Okafor, said Jon Vance, who teaches law at a college.") == ()


def test_doubts_lower_the_confidence() -> None:
    """What is not plain says why."""
    (nobody,) = read("The talks broke down on Monday.")
    assert nobody.actors == ()
    assert nobody.confidence is Confidence.LOW
    assert nobody.doubts == ("who does it is not said",)
    (undated,) = read("Ada Rossi met Ben Okafor.")
    assert undated.confidence is Confidence.MEDIUM
    assert len(undated.doubts) == 1


def test_whoever_is_visited_is_the_host() -> None:
    """An arrival has a host, and no target."""
    (claim,) = read("Ada Rossi flew to Szohod on Monday.")
    assert claim.actors == (
        Participant("Ada Rossi", Role.SOURCE),
        Participant("Borduria", Role.HOST),
    )


def test_a_call_that_somebody_had_is_of_the_day() -> None:
    """“Had a call” is no pluperfect."""
    (claim,) = read("Ada Rossi had a long phone call with Ben Okafor.")
    assert claim.date == "2031-03-12"
    (before,) = read("Ada Rossi had called Ben Okafor.")
    assert before.date == "../2031-03-12"


def test_claims_stand_in_the_order_of_the_text() -> None:
    """By sentence, then by cue."""
    text = "Ada Rossi met Ben Okafor and praised him. Borduria rejected the offer on Monday."
    found = read(text)
    assert [one.kind for one in found] == [Kind.CONSULT, Kind.SUPPORT, Kind.REJECT]
    places = [(one.start, one.cue_start) for one in found]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The sun shone on the harbour all day.",
        "Prices may fall further; they have slid since last summer.",
        "If Borduria agrees, all will be well.",
        "Mediation is a craft that few people learn.",
    ],
)
def test_scenery_makes_no_claims(text: str) -> None:
    """Nor do definitions, markets and conditions."""
    assert read(text) == ()


_WORDS = st.sampled_from(
    """Ada Rossi Ben Okafor Borduria Szohod said told met will not that who and , . “ ” by on
    Monday to agree talks the offer rejected if had been he with ; — after deal""".split()  # noqa: SIM905
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_any_order_of_words_is_read(text: str) -> None:
    """Offsets stay exact, cues stay inside their sentence, headlines stay short."""
    for claim in read(text):
        assert text[claim.start : claim.end] == claim.sentence
        assert claim.start <= claim.cue_start < claim.cue_end <= claim.end
        assert 0 < len(claim.headline) <= 90
        assert (claim.confidence is Confidence.HIGH) == (not claim.doubts)
