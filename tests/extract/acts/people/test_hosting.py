"""Whose guest somebody is who arrives in a town."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.reading import read
from store.model import Role

DAY = date(2025, 10, 14)
BOOK = ActorBook.builtin()


def hosts(sentence: str) -> list[list[str]]:
    """Return the hosts of each claim of a sentence."""
    found = read(f"A page of news\n\n{sentence}\n", published=DAY, book=BOOK).claims
    return [[one.name for one in claim.actors if one.role is Role.HOST] for claim in found]


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        ("Zelensky flew into Miami on Sunday.", "United States"),
        ("John Kerry arrived in Lausanne on Monday.", "Switzerland"),
        ("The Ukrainian envoy flew to Sharm el-Sheikh on Monday.", "Egypt"),
        ("Zelensky had been in Florida since Saturday night.", "United States"),
        ("Zelensky flew to Vienna on Sunday.", "Austria"),
    ],
)
def test_who_arrives_in_a_town_is_the_guest_of_its_state(sentence: str, host: str) -> None:
    """A town lies in a state, whether it is its capital or not."""
    assert hosts(sentence) == [[host]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Donald Trump flew to Miami on Monday.",
        "Mohammad Javad Zarif left for Tehran on Sunday.",
        "The union's leaders flew to Detroit on Monday.",
        "Zelensky flew to Zembla on Monday.",
    ],
)
def test_who_goes_home_or_to_a_town_that_nobody_knows_has_no_host(sentence: str) -> None:
    """Nor has somebody of whom it is not known whence he comes."""
    assert hosts(sentence) == [[]]


@pytest.mark.parametrize(
    ("sentence", "attacked"),
    [
        ("A Russian strike killed ten people in Kharkiv.", "Ukraine"),
        ("Russian drones hit Odesa on Monday.", "Ukraine"),
        ("Israeli air strikes killed ten people in Idlib.", "Syria"),
        ("Syrian troops shelled Aleppo on Monday.", None),
    ],
)
def test_an_attack_on_a_town_is_one_on_its_state(sentence: str, attacked: str | None) -> None:
    """Unless the state itself attacks there."""
    (claim,) = read(f"A page of news\n\n{sentence}\n", published=DAY, book=BOOK).claims
    targets = [one.name for one in claim.actors if one.role is Role.TARGET]
    assert targets == ([attacked] if attacked else [])


def test_a_state_that_a_person_struck_out_is_no_host() -> None:
    """A rejected actor comes in by no town."""
    book = BOOK.without(["United States"])
    (claim,) = read(
        "A page of news\n\nZelensky flew into Miami on Sunday.\n", published=DAY, book=book
    ).claims
    assert [one.name for one in claim.actors] == ["Volodymyr Zelenskyy"]


def test_a_town_alone_brings_in_nobody() -> None:
    """A state is named by its town only where somebody arrives there."""
    reading = read(
        "A page of news\n\nZelensky met Emmanuel Macron in Miami on Sunday.\n",
        published=DAY,
        book=BOOK,
    )
    names = sorted(actor.name for actor in reading.actors)
    assert names == ["Emmanuel Macron", "Volodymyr Zelenskyy"]
