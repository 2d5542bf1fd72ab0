"""Who gives and takes in one sentence."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Dockers Union wants a pension; Acme gave way on Monday.",
            "REQUEST happened: Dockers Union > Acme + CONCEDE happened: Acme > Dockers Union",
        ),
        (
            "The Dockers Union called off its strike after Acme raised its offer.",
            "CONCEDE happened: Dockers Union > Acme + AGREE happened: Acme > Dockers Union",
        ),
    ],
)
def test_two_who_give_and_take_in_a_sentence_do_it_to_each_other(text: str, expected: str) -> None:
    """Where nobody tells with whom they deal."""
    assert signed(text) == expected


def test_whom_one_deals_with_elsewhere_comes_before_who_acts_in_the_sentence() -> None:
    """A third who acts beside a party is not its other side."""
    before = "Acme sued Zenith. Zenith sued Acme."
    found = signed(f"{before} The Dockers Union wants a pension; Acme gave way on Monday.")
    assert found.split(" + ")[-1] == "CONCEDE happened: Acme > Zenith"


def test_of_two_dealt_with_the_one_who_acts_beside_is_meant() -> None:
    """Somebody who is dealt with less, but gives and takes in the sentence."""
    before = "Acme sued Zenith. Zenith sued Acme. Acme sued Zenith. The Dockers Union sued Acme."
    found = signed(f"{before} The Dockers Union wants a pension; Acme gave way on Monday.")
    assert found.split(" + ")[-1] == "CONCEDE happened: Acme > Dockers Union"


def test_of_three_who_act_in_a_sentence_none_is_the_other() -> None:
    """It is not plain who of them faces whom."""
    text = "The Dockers Union wants a pension; Acme gave way on Monday, but Zenith made no offer."
    assert " > " not in signed(text).split(" + ")[1]


def test_who_bargains_in_a_sentence_bargains_elsewhere() -> None:
    """What the sentence shows of two holds in the article."""
    text = "The Dockers Union wants a pension; Acme gave way on Monday. Acme raised its offer."
    assert signed(text).split(" + ")[-1] == "AGREE happened: Acme > Dockers Union"


def test_a_government_and_its_state_do_not_face_each_other() -> None:
    """What both say in a sentence is of one side."""
    text = "The government announced a visit, but Borduria insisted on a vote."
    assert " > " not in signed(text)
