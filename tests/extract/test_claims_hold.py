"""What is true of every claim, however its page was spoilt: offsets, row, date, who takes part."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actors import ActorBook
from extract.errors import NoTextError
from extract.reading import read
from store.model import ActorKind, Confidence, Role
from store.model.edtf import bounds

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from store.model import Claim, Reading

DAY = date(2031, 3, 12)
BOOK = ActorBook.builtin()
PAGES = sorted(
    one.read_text(encoding="utf-8")
    for one in files("sample_data").iterdir()
    if one.name.endswith(".txt")
)
MARKS = ["“", "”", '"', "’", "(", ")", "[", ",", ";", ":", "—", ".", "…", "?", "\n", "\n\n", "’s"]
SMALL = """that who which whose and or but nor to of by with for from at in on if not had been was
    will he him it its they their both each neither after before until since while""".split()  # noqa: SIM905
FIGURES = ["5", "2014", "$7", "3%", "17:00", "1/2/2030", "Monday", "5 May 2030", "next week", "May"]


def _each(change: Callable[[random.Random, str], str]) -> Callable[[random.Random, str], str]:
    """Spoil a page by its words."""
    return lambda dice, text: " ".join(change(dice, word) for word in text.split(" "))


def _swapped(dice: random.Random, text: str) -> str:
    words = text.split(" ")
    for _ in range(len(words) // 8):
        at = dice.randrange(len(words))
        words[at - 1], words[at] = words[at], words[at - 1]
    return " ".join(words)


def _shuffled(dice: random.Random, text: str) -> str:
    words = text.split(" ")
    dice.shuffle(words)
    return " ".join(words)


def _turned(dice: random.Random, text: str) -> str:
    paragraphs = text.split("\n\n")
    dice.shuffle(paragraphs)
    return "\n\n".join(paragraphs)


def _cut(dice: random.Random, text: str) -> str:
    paragraphs = text.split("\n\n")
    return "\n\n".join(one[dice.randrange(len(one) + 1) :] for one in paragraphs)


def _other(some: list[str]) -> Callable[[random.Random, str], str]:
    return _each(lambda dice, word: dice.choice(some) if dice.random() < 0.2 else word)


SPOILT: dict[str, Callable[[random.Random, str], str]] = {
    "dropped": _each(lambda dice, word: word if dice.random() > 0.15 else ""),
    "doubled": _each(lambda dice, word: word if dice.random() > 0.1 else f"{word} {word}"),
    "marked": _each(lambda dice, word: word + (dice.choice(MARKS) if dice.random() < 0.1 else "")),
    "owned": _each(lambda dice, word: word + ("’s" if dice.random() < 0.2 else "")),
    "lined": _each(lambda dice, word: word + ("\n" if dice.random() < 0.1 else "")),
    "small words": _other(SMALL),
    "figures": _other(FIGURES),
    "swapped": _swapped,
    "shuffled": _shuffled,
    "turned": _turned,
    "cut": _cut,
    "bare": lambda dice, text: re.sub(r"[^\w\s]", "", text),
    "no commas": lambda dice, text: text.replace(",", ""),
    "quotes left open": lambda dice, text: text.replace("”", "").replace('"', "“"),
    "capitals": lambda dice, text: text.upper(),
    "titles": lambda dice, text: text.title(),
    "small": lambda dice, text: text.lower(),
    "endless": lambda dice, text: re.sub(r"[.?!]\s+", dice.choice([", ", " and ", "; "]), text),
    "names": lambda dice, text: " ".join(word for word in text.split() if word[:1].isupper()),
}


def check(reading: Reading) -> None:
    """Every claim of a reading stands in its text and says what can be."""
    known = {one.name for one in reading.actors}
    assert len(known) == len(reading.actors)
    for claim in reading.claims:
        _check_place(claim, reading.article.text)
        _check_date(claim)
        _check_people(claim, known)
        assert (claim.confidence is Confidence.HIGH) == (not claim.doubts)
    places = [(one.start, one.cue_start) for one in reading.claims]
    assert places == sorted(places)


def _check_place(claim: Claim, text: str) -> None:
    assert claim.sentence == text[claim.start : claim.end]
    assert 0 <= claim.start <= claim.cue_start < claim.cue_end <= claim.end <= len(text)
    assert text[claim.cue_start : claim.cue_end].strip()
    assert all(quote in text for quote in claim.quotes)
    assert 1 <= len(claim.headline) <= 90
    assert claim.headline == claim.headline.strip()
    assert not re.search(r"[\x00-\x1f\x7f]|</?[a-z]+>", claim.headline)


def _check_date(claim: Claim) -> None:
    assert bounds(claim.date) == (claim.earliest, claim.latest)
    if claim.earliest is not None and claim.latest is not None:
        assert claim.earliest <= claim.latest


def _check_people(claim: Claim, known: set[str]) -> None:
    names = [one.name for one in claim.actors]
    assert len(set(names)) == len(names)  # nobody takes two parts in an act
    spoken = {one for one in (claim.speaker, claim.speaks_for) if one is not None}
    assert spoken.union(names) <= known
    assert all(name.strip() and "\n" not in name for name in names)


@given(st.sampled_from(PAGES), st.lists(st.sampled_from(sorted(SPOILT)), max_size=3), st.randoms())
@settings(max_examples=60, deadline=None)
def test_claims_of_a_spoilt_page_hold(page: str, ways: list[str], dice: random.Random) -> None:
    """Words dropped, doubled, moved, marked or cut: there is less to read, and nothing breaks."""
    for way in ways:
        page = SPOILT[way](dice, page)
    with suppress(NoTextError):
        check(read(page, published=DAY, book=BOOK))


def test_a_page_is_read_alike_after_another() -> None:
    """Nothing of one article is left for the next."""
    first = [read(page, published=DAY, book=BOOK) for page in PAGES]
    again = [read(page, published=DAY, book=BOOK) for page in reversed(PAGES)]
    assert first == again[::-1]


def test_whoever_speaks_is_an_actor_of_the_reading() -> None:
    """A body that is only quoted or spoken for is there: as a group, or as the book knows it."""
    text = (
        "Kenya and Peru met in Lima on Monday, bankers said. "
        "Dmitry Peskov, the Kremlin spokesman, said Kenya had rejected the offer."
    )
    reading = read(text, published=DAY, book=BOOK)

    assert {one.speaker for one in reading.claims} == {"bankers", "Dmitry Peskov"}
    found = {one.name: one for one in reading.actors}
    assert (found["bankers"].kind, found["bankers"].confirmed) == (ActorKind.GROUP, True)
    assert found["Kremlin"] == BOOK.actors["Kremlin"]


def test_a_host_is_listed_once() -> None:
    """Whose town somebody flies to takes part, and is one actor as any other."""
    reading = read("Donald Trump flew to Toronto on Monday.", published=DAY, book=BOOK)

    (claim,) = reading.claims
    assert [one.name for one in claim.actors if one.role is Role.HOST] == ["Canada"]
    assert [one.name for one in reading.actors].count("Canada") == 1


@pytest.mark.parametrize("page", PAGES)
def test_claims_of_a_sound_page_hold(page: str) -> None:
    """So they do where nothing is spoilt."""
    check(read(page, published=DAY, book=BOOK))
