"""Which acts of a party are aimed at the side that it deals with."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed

DEALING = "The Dockers Union sued Acme."


def last(text: str) -> str:
    """Return the last claim of what follows a quarrel between the union and Acme."""
    return signed(f"{DEALING} {text}").split(" + ")[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme threatened to walk away.", "THREATEN happened: Acme > Dockers Union"),
        ("Acme raised its offer on Monday.", "AGREE happened: Acme > Dockers Union"),
        ("Acme proposed a fee.", "AGREE happened: Acme > Dockers Union"),
        ("Acme promised to keep the depot open.", "AGREE happened: Acme > Dockers Union"),
        ("Acme gave way on Monday.", "CONCEDE happened: Acme > Dockers Union"),
        ("Acme set a deadline.", "REQUEST happened: Acme > Dockers Union"),
        ("Acme demanded an explanation.", "REQUEST happened: Acme > Dockers Union"),
        ("The Dockers Union asked for 12 percent.", "REQUEST happened: Dockers Union > Acme"),
        ("Acme tore up the contract.", "SANCTION happened: Acme > Dockers Union"),
        ("Acme stopped paying in May.", "REJECT happened: Acme > Dockers Union"),
        ("Acme agreed to hire nurses.", "AGREE happened: Acme > Dockers Union"),
        ("Acme is willing to wait.", "AGREE happened: Acme > Dockers Union"),
        ("Acme offered them a pension.", "AGREE happened: Acme > Dockers Union"),
        ("Acme laid off 600 workers.", "SANCTION happened: Acme > Dockers Union"),
        ("Acme could lay off 600.", "SANCTION conditional: Acme > Dockers Union"),
        ("The plan fails an offer that Acme made.", "AGREE happened: Acme > Dockers Union"),
        ("Acme insisted on a sale.", "REQUEST happened: Acme > Dockers Union"),
        ("Acme denied any breach.", "REJECT happened: Acme > Dockers Union"),
        ("Acme denied having lied.", "REJECT happened: Acme > Dockers Union"),
        ("Acme broke its word.", "REJECT happened: Acme > Dockers Union"),
        ("Acme went back on its commitments.", "REJECT happened: Acme > Dockers Union"),
        ("Acme asked that it stop.", "REQUEST happened: Acme > Dockers Union"),
        ("The Dockers Union called off its strike.", "CONCEDE happened: Dockers Union > Acme"),
        ("The Dockers Union downed tools on Monday.", "PROTEST happened: Dockers Union > Acme"),
        (
            "A strike by the Dockers Union followed in May.",
            "PROTEST happened: Dockers Union > Acme",
        ),
        ("The Dockers Union will march on Monday.", "PROTEST planned: Dockers Union > Acme"),
        ("The Dockers Union wants a pension.", "REQUEST happened: Dockers Union > Acme"),
        ("Acme held out for a lower wage.", "REQUEST happened: Acme > Dockers Union"),
        ("Acme handed over a map.", "AGREE happened: Acme > Dockers Union"),
        ("Acme announced a visit.", "AGREE happened: Acme > Dockers Union"),
        ("The Dockers Union dismissed the award.", "REJECT happened: Dockers Union > Acme"),
        ("The Dockers Union balked at the first price.", "REJECT happened: Dockers Union > Acme"),
        ("Acme withdrew its offer.", "SANCTION happened: Acme > Dockers Union"),
        ("Acme undertook to keep the depot open.", "AGREE happened: Acme > Dockers Union"),
        ("Acme imposed a levy on Monday.", "SANCTION happened: Acme > Dockers Union"),
    ],
)
def test_what_a_party_does_to_nobody_is_done_to_the_other(text: str, expected: str) -> None:
    """Offers, promises, threats, terms and cuts of one side are for the side it deals with."""
    assert last(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme accepted the plan.", "AGREE happened: Acme"),
        ("Acme refused.", "REJECT happened: Acme"),
        ("Acme rejected the deal.", "REJECT happened: Acme"),
        ("Acme admitted no wrongdoing.", "CONCEDE denied: Acme"),
        ("Zenith threatened to walk away.", "THREATEN happened: Zenith"),
        ("Acme threatened to end the talks.", "THREATEN happened: Acme"),
        ("Acme threatened to break off.", "THREATEN happened: Acme"),
        ("Acme agreed to study the idea.", "AGREE happened: Acme"),
        ("Acme promised its members a pension.", "AGREE happened: Acme"),
        ("It rained. It snowed. Acme denied that it hired them.", "REJECT happened: Acme"),
        ("“We will not make an offer,” Acme said.", "REJECT happened: Acme"),
        ("Acme did not give way.", "CONCEDE denied: Acme"),
    ],
)
def test_what_is_refused_of_itself_is_aimed_at_nobody(text: str, expected: str) -> None:
    """Nor is what one accepts, admits or ends for oneself, nor what a third party does."""
    assert last(text) == expected


def test_a_goal_at_talks_is_asked_of_the_other_side() -> None:
    """“The goal is to remove them” asks the other for it."""
    text = "Rossi accused Borduria. Rossi said the goal was to remove every one of the tariffs."
    assert signed(text).split(" + ")[-1] == "REQUEST happened: Ada Rossi > Borduria"
