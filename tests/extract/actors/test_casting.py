"""The whole cast: its order and form, names that no rule knows, and text of any kind."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actors import ActorBook, cast, concerned
from extract.sentences import split
from extract.values import Cast, Form, Sentence
from tests.extract.actors.helpers import tell

DAY = date(2025, 12, 28)

STORY = (
    "Marek Dvoran will meet Elin Tasker in Porto on Sunday, the Vastonian foreign minister, "
    "Pavel Krost, said. Vastonia has refused a truce, he added. Ms Tasker, who leads the "
    "Kelmark River Union, told reporters that she would listen. Dvoran and Tasker last met in May. "
    "The two leaders spoke for an hour. “It was good,” said Dvoran. His aide, Tomas Brandt, "
    "called it a start, and Brandt laughed."
)
NEW_NAMES = {
    "Dvoran": "Halvet", "Tasker": "Monrose", "Krost": "Beshti", "Brandt": "Quill",
    "Vastonia": "Oskaria", "Kelmark": "Trevane",
}  # fmt: skip


def read(text: str, book: ActorBook | None = None) -> Cast:
    """The cast of a text, with no book unless told."""
    return cast(text, split(text), DAY, book or ActorBook.empty())


def swapped(text: str) -> str:
    """The text with its people and states under other names."""
    for old, new in NEW_NAMES.items():
        text = text.replace(old, new)
    return text


def seen(text: str, found: Cast) -> list[tuple[str, str, tuple[str, ...], bool]]:
    """Words, form and actors of every mention."""
    return [
        (text[one.start : one.end], one.form, one.actors, one.appositive_of is not None)
        for one in found.mentions
    ]


def test_the_story_is_read() -> None:
    """Who is named, and whom every passage means."""
    found = read(STORY)

    assert {name for name, actor in found.actors.items() if actor.kind == "person"} == {
        "Marek Dvoran", "Elin Tasker", "Pavel Krost", "Tomas Brandt",
    }  # fmt: skip
    assert found.actors["Vastonia"].kind == "state"
    said = seen(STORY, found)
    assert ("he", Form.PRONOUN, ("Pavel Krost",), False) in said
    assert ("she", Form.PRONOUN, ("Elin Tasker",), False) in said
    assert ("The two leaders", Form.PLURAL, ("Marek Dvoran", "Elin Tasker"), False) in said
    assert ("His aide", Form.ROLE, ("Tomas Brandt",), True) in said
    assert ("Brandt", Form.NAME, ("Tomas Brandt",), False) in said


def test_rules_know_no_names() -> None:
    """Other names for everybody give the same cast under these names."""
    before, after = seen(STORY, read(STORY)), seen(swapped(STORY), read(swapped(STORY)))

    assert [
        (swapped(words), form, tuple(map(swapped, names)), beside)
        for words, form, names, beside in before
    ] == after


def test_mentions_are_in_order_and_apart() -> None:
    """Never one inside another; every actor that they name is in the cast."""
    found = read(STORY, ActorBook.builtin())

    assert all(one.end <= other.start for one, other in pairwise(found.mentions))
    assert {name for one in found.mentions for name in one.actors} == set(found.actors)
    assert found.named <= set(found.actors)


def test_only_sentences_are_read() -> None:
    """A dateline or a subhead is no sentence."""
    text = "GENEVA (Halmar Wire) - Putin left. Trump stayed."
    found = cast(text, [Sentence(23, 34, 0)], DAY, ActorBook.builtin())

    assert [text[one.start : one.end] for one in found.mentions] == ["Putin"]
    assert cast(text, [], DAY, ActorBook.builtin()) == Cast(mentions=())


def test_the_day_decides_who_is_meant() -> None:
    """The same sentence, three years apart."""
    text = "The US president left."
    whole = [Sentence(0, len(text), 0)]
    now = cast(text, whole, date(2025, 12, 28), ActorBook.builtin())
    then = cast(text, whole, date(2022, 1, 1), ActorBook.builtin())

    assert set(now.actors) == {"Donald Trump"}
    assert set(then.actors) == {"Joe Biden"}


def test_an_article_is_about_those_named_or_acting() -> None:
    """Russia comes in by its drones only if it acts; Japan, where they met, does not."""
    found = read("Russian drones flew. Putin met Merz in Japan.", ActorBook.builtin())

    assert {one.name for one in concerned(found)} == {"Vladimir Putin", "Friedrich Merz"}
    assert {one.name for one in concerned(found, ["Russia", "Nobody"])} == {
        "Vladimir Putin", "Friedrich Merz", "Russia",
    }  # fmt: skip


PIECES = st.sampled_from(
    ["Trump", "the", "president", "of", "’s", "'s", ",", ".", " ", "\n\n", "“", "”", '"', "he",
     "who", "US", "Mr", "Kyiv", "said", "O’Neill", "von", "-", "ministry", "office", "two",
     "both", "sides", "European", "leaders", "Halmar", "Inc", "(", ")", "é", "e\u0301", "中", "J."]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Without an exception, in order, inside the text; one sentence or many."""
    for sentences in (split(text), [Sentence(0, len(text), 0)]):
        found = cast(text, sentences, DAY, ActorBook.builtin())

        assert all(0 <= one.start < one.end <= len(text) for one in found.mentions)
        assert all(one.end <= other.start for one, other in pairwise(found.mentions))
        assert {name for one in found.mentions for name in one.actors} <= set(found.actors)


@pytest.mark.parametrize(
    "unit",
    ["Aaa Bbb ", "the president's adviser's ", "chief ", "Joe Biden, who ", "two leaders ",
     "the union said the company ", "its foreign ministry ", "Bank of the ", "al-a-B-", "O'A’s ",
     "e\u0301", "J. D. ", "Ministry of A and B ", "Foo Corp (FC) ", "\" “ ” x ", "\x00\x1b[31m",
     "he told him Trump said that she ", "the two sides ", "European foreign ", "中文。"],
)  # fmt: skip
def test_long_lines_are_read(unit: str) -> None:
    """A hundred kilobytes in one sentence; code that is not linear would not come back."""
    text = unit * (100_000 // len(unit))
    found = cast(text, [Sentence(0, len(text), 0)], DAY, ActorBook.builtin())

    assert all(one.end <= other.start for one, other in pairwise(found.mentions))


def test_many_people_of_one_name_are_read() -> None:
    """Thousands of Morrisons: each is a person, and the name alone is nobody's."""
    firsts = [f"{a}{b}{c}x" for a in "BCDFGHKLMN" for b in "aeiou" for c in "bcdfghklmn"]
    found = read(" ".join(f"{first} Morrison said Morrison left." for first in firsts * 4))

    assert len(found.actors) == 500
    assert found.mentions[-1].actors == ()


def test_whom_a_person_rejected_nobody_names() -> None:
    """By name, by office, as one of two, or by a pronoun; the others stay, whom it is plain."""
    book = ActorBook.empty().without(["Marek Dvoran", "Vastonia"])
    before, after = read(STORY), read(STORY, book)
    assert set(after.actors) == set(before.actors) - {"Marek Dvoran", "Vastonia"}
    assert after.named == before.named - {"Marek Dvoran", "Vastonia"}
    told = {(one.start, one.actors) for one in after.mentions}
    kept = {
        (one.start, tuple(a for a in one.actors if a in after.actors)) for one in before.mentions
    }
    gone = {(one.start, ()) for one in before.mentions if one.actors}
    assert told == kept - gone
    assert STORY.index("The two leaders") in {start for start, actors in told if actors}


@pytest.mark.parametrize(
    ("sentence", "side"),
    [
        ("The leader of the Halmar Party, Jan Roe, left.", "Halmar Party"),
        ("Halmar Party leader Jan Roe left.", "Halmar Party"),
        ("Jan Roe, the president of the Halmar Union, left.", "Halmar Union"),
        ("Jan Roe, the former president of the Halmar Union, left.", None),
        ("The foreign minister of Peru, Jan Roe, left.", None),
    ],
)
def test_who_holds_an_office_of_a_body_is_of_its_side(sentence: str, side: str | None) -> None:
    """Whom no book knows is of the body whose office the text gives; the body is told of, too."""
    actors = tell(sentence).cast.actors
    assert actors["Jan Roe"].side == side
    assert side is None or side in actors
