"""Whom an act is aimed at that its words name nobody for."""

from __future__ import annotations

import pytest

from extract.actors import ActorBook
from extract.reading import read
from tests.extract.acts.test_breadth import signed
from tests.extract.acts.world import PUBLISHED

DEALING = "The Dockers Union sued Acme."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund accused Acme of lying. Rossi denied it.", "Ada Rossi > Carla Lund"),
        ("Lund threatened to sue Acme. Rossi dismissed the threat.", "Ada Rossi > Carla Lund"),
        ("Lund accused Acme of lying. Rossi rejected the charge.", "Ada Rossi > Carla Lund"),
        ("Lund accused Acme of lying. Rossi rejected the plan.", "Ada Rossi"),
        (
            "Lund accused Acme of lying. Rossi denied that anybody wanted that.",
            "Ada Rossi > Carla Lund",
        ),
        ("Lund said Acme lied. Rossi rejected the accusation.", "Ada Rossi > Carla Lund"),
        ("Lund accused Acme. Zenith left. Acme met Zenith. Rossi denied it.", "Ada Rossi"),
        ("Lund accused Acme of lying. Rossi called the charge absurd.", "Ada Rossi > Carla Lund"),
        ("Lund accused Acme of lying. This was denied by Rossi.", "Ada Rossi > Carla Lund"),
        (
            "Lund said that Zenith had rejected an offer. Zenith denied this.",
            "Zenith > Carla Lund",
        ),
        ("Lund demanded a vote. Rossi would not hear of it.", "Ada Rossi > Carla Lund"),
    ],
)
def test_who_denies_a_charge_contradicts_whoever_made_it(text: str, expected: str) -> None:
    """And whoever rejects a plan contradicts nobody."""
    assert signed(text).split(" + ")[-1] == f"REJECT happened: {expected}"


def test_what_is_taken_from_elsewhere_bears_a_doubt() -> None:
    """The claim says where its target comes from."""
    reading = read(f"{DEALING} Acme raised its offer.", published=PUBLISHED, book=ActorBook.empty())
    assert (
        "whom it is aimed at is taken from whom the party deals with" in reading.claims[-1].doubts
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme accused the guild’s leaders of lying.", "ACCUSE happened: Acme > Miners Guild"),
        ("Acme accused the leaders of lying.", "ACCUSE happened: Acme"),
        ("Acme accused rich countries of lying.", "ACCUSE happened: Acme > rich countries"),
    ],
)
def test_an_office_stands_for_its_body(text: str, expected: str) -> None:
    """“The guild’s leaders” are the guild, where nobody knows who they are."""
    before = "The Miners Guild met on Monday. Borduria left."
    assert signed(f"{before} {text}").split(" + ")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zenith offered to mediate.", "AGREE happened: Zenith > Acme, Dockers Union"),
        ("Zenith offered its good offices.", "AGREE happened: Zenith > Acme, Dockers Union"),
        ("Zenith offered a pension.", "AGREE happened: Zenith"),
        ("Zenith vowed to help.", "AGREE happened: Zenith"),
    ],
)
def test_who_offers_to_mediate_offers_it_to_both(text: str, expected: str) -> None:
    """And whoever only offers something is not known to offer it to either."""
    assert signed(f"{DEALING} {DEALING} {text}").split(" + ")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zenith offered 480p.", "AGREE happened: Zenith > Ruritania"),
        ("Zenith made an approach in May.", "AGREE happened: Zenith > Ruritania"),
        ("Zenith promised to wait.", "AGREE happened: Zenith"),
        (
            "Syldavia offered Borduria 1bn. Zenith offered 480p.",
            "AGREE happened: Zenith > Ruritania",
        ),
    ],
)
def test_a_further_bidder_offers_it_to_whom_the_others_do(text: str, expected: str) -> None:
    """Where most offers that name somebody are made to one."""
    bids = "Acme made an offer to Ruritania. Acme raised its offer to Ruritania."
    assert signed(f"{bids} {text}").split(" + ")[-1] == expected


def test_an_office_tells_who_deals_with_whom() -> None:
    """Whom the union’s leaders stand for counts for what else is done to the union."""
    text = "The Miners Guild met. Acme accused the guild’s leaders. Acme raised its offer."
    assert signed(text).split(" + ")[-1] == "AGREE happened: Acme > Miners Guild"


def test_help_that_is_announced_is_for_the_state_of_whoever_is_met() -> None:
    """And not for the person; another offer to a person stays one to him."""
    text = "Rossi met Okafor on Monday, and Rossi announced 2bn in economic aid."
    assert signed(text).split(" + ")[-1] == "AGREE happened: Ada Rossi > Borduria"
    text = "Rossi accused Okafor. Rossi rejected a plan that Okafor had put forward."
    assert "Ben Okafor > Ada Rossi" in signed(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme raised its offer for Zenith after Ruritania rejected two approaches.", "> Acme"),
        ("Acme made an offer. Ruritania rejected it.", "> Acme"),
        ("Acme met Zenith. Ruritania rejected two approaches.", "Ruritania"),
    ],
)
def test_an_offer_that_is_refused_is_that_of_who_offered_last(text: str, expected: str) -> None:
    """Though the refusal may be told before the offer, in its sentence."""
    acts = signed(text).split(" + ")
    refusal = next(act for act in acts if act.startswith("REJECT"))
    assert refusal.endswith(expected)
