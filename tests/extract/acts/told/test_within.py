"""Acts that nouns tell of within the clause of another act."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.reading import read
from store.model import Claim, Kind, Role

_DAY = date(2031, 3, 12)  # a Wednesday


def claims(text: str, kind: Kind) -> list[Claim]:
    """Return the claims of a kind that a page makes."""
    reading = read(text, published=_DAY, book=ActorBook.builtin())
    return [one for one in reading.claims if one.kind is kind]


def signed(text: str, kind: Kind) -> list[str]:
    """Return the claims of a kind as "Peru > Chile 2031-03-10"."""

    def of(claim: Claim, *roles: Role) -> str:
        return ", ".join(one.name for one in claim.actors if one.role in roles)

    return [
        f"{of(one, Role.SOURCE)} > {of(one, Role.TARGET, Role.HOST)} {one.date}"
        for one in claims(text, kind)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru rejected it on Monday despite pleas from Chile.", "Chile > Peru ../2031-03-10"),
        ("Peru closed the port on Monday after a request for ships from Chile.",
         "Chile > Peru ../2031-03-10"),
        ("Peru stuck to its demand for ships on Monday.", "Peru >  2031-03-10"),
        ("Peru walked away on Monday from a demand for ships by Chile.",
         "Chile > Peru ../2031-03-10"),
        ("Peru shut its ports on Monday behind a demand for ships.", "Peru >  2031-03-10"),
        ("Peru, whose plea for help was answered by Chile on Monday, had signed.",
         "Peru > Chile ../2031-03-10"),
        ("The request for help, received from Peru last week, was granted by Chile on Monday.",
         "Peru > Chile 2031-03-03/2031-03-09"),
        ("Chile answered Peru’s call for ships on Monday.", "Peru > Chile ../2031-03-10"),
        ("Chile described on Monday as greedy Peru’s demands for ships.",
         "Peru > Chile ../2031-03-10"),
        ("Chile brushed aside a plea for ships by Peru.", "Peru > Chile ../2031-03-12"),
    ],
)  # fmt: skip
def test_a_demand_for_something_is_asked_by_whoever_it_is_of(text: str, expected: str) -> None:
    """It lies before its clause, but is asked in what one does for it or as it is received."""
    assert signed(text, Kind.REQUEST) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Peru rejected the demand on Monday.",
        "Peru rejected Chile’s demand for ships.",
        "Peru resisted calls for a truce.",
        "Peru yielded on Monday to a demand for ships.",
        "Chile fears Peru’s demand for ships.",
        "Peru’s demand for ships would anger Chile.",
        "Peru dropped its demand for ships on Monday.",
        "Peru did not answer a request for comment on Monday.",
        "Peru would meet any demand for ships.",
        "If Peru rejects a demand for ships, Chile will leave.",
        "Peru’s demands would ruin Chile.",
        "Peru has no demand for it.",
        "Peru sold the ships at Chile’s request.",
    ],
)
def test_a_demand_that_its_clause_is_about_is_no_act_of_its_own(text: str) -> None:
    """Nor one that is dropped or only thought of, nor what a paper asks."""
    assert signed(text, Kind.REQUEST) == []


def test_a_verb_that_asks_tells_of_the_demand() -> None:
    """One act is "renewed its demand"."""
    assert signed("Peru renewed its demand for ships on Monday.", Kind.REQUEST) == [
        "Peru >  2031-03-10"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru’s refusal to pay angered Chile.", "Peru >  2031-03-12"),
        ("Peru’s rejection, on Monday, of a bid by Chile was welcomed.", "Peru > Chile 2031-03-10"),
        ("France was stunned by the refusal of Peru, two days before, to pay.",
         "Peru >  2031-03-10"),
        ("Chile regretted Peru’s snub.", "Peru > Chile 2031-03-12"),
        ("Peru’s rejection, on Monday, of a bid of $70 a share by Chile was bold.",
         "Peru > Chile 2031-03-10"),
        ("The rejection on Monday of Chile’s terms by Peru sank the ship.",
         "Peru > Chile 2031-03-10"),
    ],
)  # fmt: skip
def test_a_refusal_of_somebody_is_an_act(text: str, expected: str) -> None:
    """With the day behind it, be it between commas."""
    assert signed(text, Kind.REJECT) == [expected]


def test_the_refusal_that_is_taken_up_is_of_whoever_refused_before() -> None:
    """It has a doubt: "the refusal leaves Chile alone"."""
    page = "Peru rejected Chile’s bid on Monday. The refusal leaves Chile, which rejects it, alone."
    last = claims(page, Kind.REJECT)[1]
    assert last.headline == "Peru’s refusal"
    assert [one.name for one in last.actors] == ["Peru", "Chile"]
    assert "who does it is taken from an earlier sentence" in last.doubts


@pytest.mark.parametrize(
    "text",
    ["A refusal would anger Chile.", "Chile fears a rebuff.", "No refusal was sent to Chile."],
)
def test_a_refusal_of_nobody_is_no_act(text: str) -> None:
    """What is feared has not been given."""
    assert signed(text, Kind.REJECT) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru turned down a last-minute offer from Chile on Monday.",
         "Chile > Peru ../2031-03-10"),
        ("An improved offer from Chile won the hearts of Peru.", "Chile >  ../2031-03-12"),
        ("France paid three times Chile’s first bid of May 3.", "Chile > France 2030-05-03"),
        ("Chile’s last offer of 18 per cent was mocked by Peru on Monday.",
         "Chile > Peru ../2031-03-10"),
        ("Prices hang on the Christmas Eve treaty of Peru and Chile.",
         "Peru, Chile >  2030-12-24"),
        ("Prices are fixed in an agreement of 2017 between Peru and Chile.",
         "Peru, Chile >  2017"),
    ],
)  # fmt: skip
def test_an_offer_from_somebody_or_of_a_day_is_made(text: str, expected: str) -> None:
    """As is a deal of a day."""
    assert signed(text, Kind.AGREE) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Peru turned down the offer on Monday.",
        "Peru turned down Chile’s offer on Monday.",
        "Peru turned down the better offer from Chile.",
        "Peru asked for guarantees from Chile.",
        "Peru wants a better offer from Chile.",
    ],
)
def test_an_offer_that_is_only_refused_or_wanted_is_not_told_anew(text: str) -> None:
    """The verb tells what became of it."""
    assert signed(text, Kind.AGREE) == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Peru mocked Chile’s boast that it owned the port.", Kind.STATE,
         "Chile >  ../2031-03-12"),
        ("Peru rejected Chile’s claim that it owned the port.", Kind.STATE,
         "Chile >  ../2031-03-12"),
        ("Peru forgot Chile’s pledge to keep the port open.", Kind.AGREE,
         "Chile > Peru ../2031-03-12"),
        ("Peru forgot Chile’s warning that the port would close.", Kind.THREATEN,
         "Chile > Peru ../2031-03-12"),
        ("Peru forgot Chile’s charge that it had lied.", Kind.ACCUSE,
         "Chile > Peru ../2031-03-12"),
        ("After an ultimatum from Chile, Peru gave way on Monday.", Kind.THREATEN,
         "Chile > Peru ../2031-03-10"),
        ("Peru shut the port on Monday despite criticism from Chile.", Kind.ACCUSE,
         "Chile > Peru ../2031-03-10"),
        ("Peru opened the port on Monday after an apology from Chile.", Kind.CONCEDE,
         "Chile > Peru ../2031-03-10"),
    ],
)  # fmt: skip
def test_what_somebody_said_is_told_by_its_noun(text: str, kind: Kind, expected: str) -> None:
    """Where a clause or an infinitive tells what it was, even what is then rejected."""
    assert expected in signed(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru mocked the boast.", Kind.STATE),
        ("Peru forgot Chile’s pledge.", Kind.AGREE),
        ("Peru forgot Chile’s warning.", Kind.THREATEN),
        ("Peru forgot a warning from Chile.", Kind.THREATEN),
        ("Peru forgot a pledge to keep the port open.", Kind.AGREE),
    ],
)
def test_what_was_said_is_not_told_where_it_is_not_said_what_or_by_whom(
    text: str, kind: Kind
) -> None:
    """The noun alone only names it."""
    assert signed(text, kind) == []


def test_a_strike_is_told_by_its_days() -> None:
    """At the close of so many a day, of those who struck before; a working day is none."""
    page = "Peruvian dockers struck on Monday. Chile spoke on Tuesday after {} day of strikes."
    assert signed(page.format("a second"), Kind.PROTEST) == [
        "Peruvian dockers >  2031-03-10",
        "Peruvian dockers >  2031-03-11",
    ]
    assert len(signed(page.format("a busy"), Kind.PROTEST)) == 1


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Peru accepted the court’s award of April 2029.", Kind.STATE, " >  2029-04"),
        ("Peru closed the port in defiance of Chile’s order.", Kind.REQUEST,
         "Chile > Peru ../2031-03-12"),
        ("Peru closed the port on Monday after a vote by the Peruvian parliament to go on.",
         Kind.SUPPORT, "Peruvian parliament >  2031-03-10"),
        ("Peru left on Monday in the face of a rebuff.", Kind.REJECT, " > Peru 2031-03-10"),
        ("Peru forgot Chile’s rebuke of May 2030.", Kind.ACCUSE, "Chile > Peru 2030-05"),
    ],
)  # fmt: skip
def test_what_a_body_has_ruled_ordered_or_voted_is_an_act(
    text: str, kind: Kind, expected: str
) -> None:
    """Where its day tells which it was, or something is done after it or in spite of it."""
    assert expected in signed(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peru signed Chile’s order for ships.", Kind.REQUEST),
        ("Peru closed the port after a vote.", Kind.SUPPORT),
        ("Peru signed a treaty on Monday’s terms.", Kind.STATE),
        ("Peru lives by the 2015 treaty.", Kind.AGREE),
    ],
)
def test_an_order_or_a_vote_as_such_is_none(text: str, kind: Kind) -> None:
    """Nor is a treaty that is only called by its year."""
    assert signed(text, kind) == []


def test_a_threat_to_do_something_is_made_by_whoever_it_is_of() -> None:
    """It lies before what is made of it."""
    assert signed("Chile derided on Monday Peru’s threat to close the port.", Kind.THREATEN) == [
        "Peru > Chile ../2031-03-10"
    ]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Peru rejected the plan despite pleas from Chile.", Kind.REQUEST, "Pleas from Chile"),
        ("Peru signed after its demand for ships.", Kind.REQUEST, "Peru’s demand for ships"),
        ("Peru turned down a better offer from Chile.", Kind.AGREE, "Better offer from Chile"),
        ("Chile regretted the refusal of Peru to pay.", Kind.REJECT, "Refusal of Peru to pay"),
        ("The price stems from an agreement of 2017.", Kind.AGREE, "Agreement of 2017"),
    ],
)
def test_the_row_is_the_phrase_and_whose_it_is(text: str, kind: Kind, expected: str) -> None:
    """Without an article, with the name for "its"."""
    assert [one.headline for one in claims(text, kind)] == [expected]


def test_it_is_aimed_at_whom_its_doer_deals_with_in_the_sentence() -> None:
    """With a doubt; at nobody where there are several."""
    text = "Peru met Chile on Monday over its bid of May 3."
    (found,) = claims(text, Kind.AGREE)
    assert signed(text, Kind.AGREE) == ["Peru > Chile 2030-05-03"]
    assert "whom it is aimed at is taken from another act of the sentence" in found.doubts
    several = text.replace("Chile", "Chile and Brazil")
    assert signed(several, Kind.AGREE) == ["Peru >  2030-05-03"]
