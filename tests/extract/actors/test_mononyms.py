"""People whom an article calls by one name only."""

from __future__ import annotations

import pytest

from store.model import ActorKind
from tests.extract.actors.helpers import unknown


@pytest.mark.parametrize(
    "sentences",
    [
        ("In May Obradin died.",),
        ("Here Obradin, 61, slept.",),
        ("Then Obradin was killed by a bomb.",),
        ("The troops led by Obradin withdrew.",),
        ("The death of his ally and Obradin's widow moved all.",),
        ("The politician Obradin spoke.",),
        ("They met Obradin, who spoke.",),
        ("Later Obradin hid.", "Then Obradin feared that he would lose."),
        ("Now Obradin left because he was late.", "Obradin came.", "He slept."),
        ("Now Obradin's forces came.", "Obradin came.", "Obradin fell.", "All met Obradin."),
    ],
)
def test_one_name_is_a_persons_where_the_text_tells_of_a_human_being(
    sentences: tuple[str, ...],
) -> None:
    """By a death, an age, a widow, a calling, by those who are led, or by pronouns."""
    assert unknown(*sentences).cast.actors["Obradin"].kind is ActorKind.PERSON


@pytest.mark.parametrize(
    "sentences",
    [
        ("In May Obradin fell.",),
        ("Now Obradin cut its prices because it lost.", "Obradin's widow spoke.", "Its day came."),
        ("He died in Obradin.", "Then Obradin was killed off."),
        ("They held the Obradin.", "Now Obradin died."),
        ("Then Obradin died.", "The Obradinians wept."),
        ("Obradins were angry.", "Then Obradin died."),
        ("Now obradin is rare.", "Then Obradin died."),
        ("The siege of Obradin began.", "Then Obradin died."),
        ("Then OBRADIN died.",),
    ],
)
def test_else_it_is_nobodys(sentences: tuple[str, ...]) -> None:
    """A place, a ship, a people, a word in use, an abbreviation."""
    people = [a for a in unknown(*sentences).cast.actors.values() if a.kind is ActorKind.PERSON]
    assert people == []


def test_the_name_before_a_noun_counts_for_nothing() -> None:
    """Not against it: "the Obradin government"; not for it either."""
    told = unknown("The Obradin government fell.", "Then Obradin was jailed.")
    assert told.cast.actors["Obradin"].kind is ActorKind.PERSON


def test_a_known_name_stays_what_it_is() -> None:
    """A state does not become a person for its pronoun."""
    assert unknown("Then France died.").cast.actors["France"].kind is ActorKind.STATE
