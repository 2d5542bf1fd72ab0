"""Any text is read: no exception, offsets that hold, and work that grows with the text alone."""

from __future__ import annotations

import sys
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actors import ActorBook
from extract.acts.told.striking import _is_of_strike
from extract.errors import NoTextError
from extract.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from store.model import Reading

    TraceFunction = Callable[[FrameType, str, object], "TraceFunction | None"]

DAY = date(2031, 3, 12)
BOOK = ActorBook.builtin()
ENGLISH = (
    "The talks in Vienna were held on Monday, and the ministers of the two states said that they "
    "would meet again in a week. "
)
REPEATED = {
    "one word": "a ",
    "letters without a blank": "x",
    "digits": "1234567890 ",
    "straight marks": '"',
    "opening marks": "“",
    "closing marks": "”",
    "apostrophes": "'",
    "quoted words": '"no" ',
    "opening brackets": "(",
    "closing brackets": "]",
    "commas": ", ",
    "points": ".",
    "dashes": " — ",
    "capitals": "A B C ",
    "names": "Paris London ",
    "words of saying": "said ",
    "who says": "who said that ",
    "titles": "Mr. ",
    "titles of office": "president of ",
    "lists": "talks, ",
    "short lines": "word\n",
    "headings": "Word.\n\n",
    "bylines": "By Rae Marlow\n",
    "dates": "on 5 May 2015 ",
    "weekdays": "on Monday ",
    "pronouns": "He and they ",
    "conditions": "if because ",
    "negations": "will not ",
    "states": "Kenya and Peru's ",
    "sentences": "Kenya met Peru. ",
    "markup": "<p>Talks</p>",
    "entities": "&amp;",
    "addresses": "https://news.example/b ",
    "scripts": "Переговоры 会谈 محادثات talks ",
    "combining marks": "e\u0301",
    "control characters": "\x00\x1b[31mno\u202e ",
    "carriage returns": "\r\n",
    "pictures": "😀",
}
_PIECES = st.sampled_from(
    [*REPEATED.values(), ENGLISH, "\n\n", "“Never,” he said. ", "U.S.", "’s "]
)


def check(reading: Reading) -> None:
    """Every claim's sentence and cue lie where its offsets say."""
    text = reading.article.text
    for claim in reading.claims:
        assert claim.sentence == text[claim.start : claim.end]
        assert claim.start <= claim.cue_start < claim.cue_end <= claim.end
        assert all(quote in text for quote in claim.quotes)
        assert claim.earliest is None or claim.latest is None or claim.earliest <= claim.latest


def steps(text: str) -> int:
    """Return how many calls a reading takes: as telling as seconds, and the same on every run."""
    made = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal made
        made += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        read(text, published=DAY, book=BOOK)
    finally:
        sys.setprofile(None)
    return made


def lines(text: str, module: str) -> int:
    """Return how many lines of one module, given by the end of its path, a reading runs."""
    run = 0

    def count(frame: FrameType, event: str, argument: object) -> TraceFunction | None:
        nonlocal run
        run += event == "line"
        return count if frame.f_code.co_filename.endswith(module) else None

    before = sys.gettrace()
    sys.settrace(count)
    try:
        read(text, published=DAY, book=BOOK)
    finally:
        sys.settrace(before)
    return run


@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED)
def test_one_thing_over_and_over_is_read(piece: str) -> None:
    """Alone and after an English page, in one line."""
    many = piece * (6_000 // len(piece))
    for text in (many, ENGLISH * 60 + "\n\n" + many):
        with suppress(NoTextError):
            check(read(text, published=DAY, book=BOOK))


@pytest.mark.parametrize("name", ["words of saying", "capitals", "quoted words", "sentences"])
def test_work_grows_with_the_text_alone(name: str) -> None:
    """Eight times the text takes about eight times the work, and nowhere near sixty-four."""
    piece = REPEATED[name]
    short = ENGLISH * 10 + piece * (1_200 // len(piece))
    long = ENGLISH * 80 + piece * (9_600 // len(piece))
    read(short, published=DAY, book=BOOK)  # what is built once is built here
    assert steps(long) < 12 * steps(short)


@pytest.mark.parametrize(
    ("piece", "module"),
    [
        ("A union spokesman said that Kenya had met Peru. ", "saying/voices.py"),
        ("The Organization for Trade# (OT#) accused Kenya of fraud. ", "people/quarrel.py"),
        ("The strike was called off. ", "people/undone.py"),
        ("The miners called the union. The strike was ended. ", "people/allegiance.py"),
        ("Kenya was accused of fraud. ", "people/completing.py"),
        ("Nurses went on strike on Monday. ", "people/opposing.py"),
        ("both sides of the two parties to the ", "actors/plurals.py"),
        ("Kenya met Peru and the two sides met in Lima, and ", "actors/leading.py"),
    ],
)
def test_what_looks_back_looks_no_further_in_a_longer_text(piece: str, module: str) -> None:
    """Eight times as many are told of, at eight times the work of each module that goes back."""
    few, many = (ENGLISH + _numbered(piece, times) for times in (60, 480))
    assert 0 < lines(many, module) < 12 * lines(few, module)


def test_the_cue_of_a_verb_is_looked_for_once() -> None:
    """So that many verbs of saying in one sentence take no longer than they must."""
    assert lines(ENGLISH * 3 + "says " * 400, "acts/scene.py") < 4_000_000


def test_a_long_word_behind_a_pronoun_keeps_nobody_busy() -> None:
    """What "it" is followed by in reported words is parted at blanks, and nowhere else."""
    said = f"Ada Roe said that it {'x' * 300} and he had to go to the sea at once on Friday. "
    check(read(ENGLISH + said, published=DAY, book=BOOK))


def test_a_comma_too_many_keeps_nobody_busy() -> None:
    """A walk to the subject goes on past two commas, and comes to an end."""
    text = (
        "Ada Rossi, , who chaired the meeting, in Brussels, announced the agreement shortly "
        "before nine in the morning."
    )
    check(read(text, published=DAY, book=BOOK))


def _numbered(piece: str, times: int) -> str:
    """Write a piece so many times, with other names each time."""
    letters = "bdfgklmnprstvz"
    some = (
        letters[i % 14] + "a" + letters[i // 14 % 14] + "o" + letters[i // 196]
        for i in range(times)
    )
    return "".join(piece.replace("#", one) for one in some)


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """Whatever the letters, there is a reading with offsets that hold, or no article."""
    with suppress(NoTextError):
        check(read(text, published=DAY, book=BOOK))


@given(st.lists(_PIECES, max_size=40).map("".join))
@settings(max_examples=60, deadline=None)
def test_any_mixture_is_read(text: str) -> None:
    """So too with words, marks and lines in any order."""
    with suppress(NoTextError):
        check(read(ENGLISH + text, published=DAY, book=BOOK))


def test_an_article_is_searched_for_signs_of_a_strike_once() -> None:
    """However many leave their place of work in it."""
    _is_of_strike.cache_clear()
    read(ENGLISH + "Some 800 workers left the plant on Monday. " * 40, published=DAY, book=BOOK)
    assert _is_of_strike.cache_info().misses == 1
