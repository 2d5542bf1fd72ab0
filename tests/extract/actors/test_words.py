"""Words with their places, and the spelling under which names are compared."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.actors.words import Line, calm, fold, key, sound


def line(text: str) -> Line:
    """The text as one sentence."""
    return Line(text, 0, len(text), 0, 0)


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("Schäuble", "Schauble"),
        ("Łukasz", "Lukasz"),
        ("Støre", "Store"),
        ("Đoković", "Dokovic"),
        ("Straße", "Strasse"),
        ("Æthel", "Aethel"),
        ("Trump", "Trump"),
        ("e\u0301a", "ea"),
    ],
)
def test_diacritics_fall_away(word: str, plain: str) -> None:
    """Letters with strokes too, which Unicode does not take apart."""
    assert fold(word) == plain


def test_a_name_is_its_words() -> None:
    """Hyphens, points and apostrophes part words as spaces do."""
    assert key("Ursula von der Leyen") == ("Ursula", "von", "der", "Leyen")
    assert key("SAG-AFTRA") == ("SAG", "AFTRA")
    assert key("Seán O’Brien") == ("Sean", "O", "Brien")
    assert key(" -- ") == ()


def test_words_know_their_places() -> None:
    """Offsets are those of the text, also past a decomposed letter."""
    one = line("Jose\u0301 left, Kyiv's men too.")

    assert one.words == ["Jose", "left", "Kyiv", "s", "men", "too"]
    assert one.text[one.starts[0] : one.ends[0]] == "Jose\u0301"
    assert len(one) == 6
    assert one.gap(0) == " "
    assert one.gap(1) == ", "
    assert one.gap(5) == "."
    assert one.before(0) == ""
    assert one.before(2) == ", "
    assert one.word(0) == "jose"
    assert (one.word(-1), one.word(6), one.gap(6), one.gap(-1)) == ("", "", "", "")


def test_a_line_sees_only_its_own_sentence() -> None:
    """What stands before and after is another's."""
    one = Line("Ab cd. Ef gh. Ij", 7, 13, 3, 2)

    assert one.words == ["Ef", "gh"]
    assert one.before(0) == ""
    assert one.gap(1) == "."
    assert [one.before(-1), one.before(2), one.gap(-1), one.gap(2)] == [""] * 4
    assert (one.number, one.paragraph) == (3, 2)


@pytest.mark.parametrize(
    ("text", "possessed"),
    [
        ("Kyiv's men", True),
        ("Kyiv’s men", True),
        ("workers' men", True),
        ("workers’ men", True),
        ("Kyiv' men", False),
        ("Kyiv men", False),
        ("Kyiv'd men", False),
        ("workers'", False),
        ("Kyiv", False),
    ],
)
def test_a_possessive_is_an_s_or_a_plurals_apostrophe(text: str, *, possessed: bool) -> None:
    """Straight and curly alike."""
    assert line(text).possessed(0) is possessed


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Macron Dines With Starmer Before a Long Flight", True),
        ("Macron Dines With Starmer before a Flight", False),
        ("Macron Dines Alone in Nice", False),
        ("The Bank of Ruritania and Zenda met", False),
        ("The Macron Starmer Talks End in Nice.", False),
        ("Polish Prime Minister Donald Tusk met IMF chief Kristalina Georgieva.", False),
    ],
)
def test_a_heading_has_capitals_all_over(text: str, *, heading: bool) -> None:
    """In six words or more, every one of four letters or more."""
    assert line(text).is_heading is heading


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sergey", "Sergei"), ("Zelenskyy", "Zelenskiy"), ("Araghchi", "Araqchi"),
     ("Khamenei", "Hamenei"), ("Alexei", "Aleksey"), ("Rouhani", "Ruhani"), ("Philipp", "Filip"),
     ("Djokovic", "Jokovic"), ("Mohammed", "Mohamed"), ("Wladimir", "Vladimir")],
)  # fmt: skip
def test_transliterations_sound_alike(one: str, other: str) -> None:
    """However a name is put into Latin letters."""
    assert sound(one) == sound(other)


def test_other_names_sound_otherwise() -> None:
    """Vowels and consonants that differ are kept."""
    assert len({sound(name) for name in ("Lavrov", "Lavrin", "Kuleba", "Putin", "Patten")}) == 5


@settings(max_examples=60)
@given(st.text())
def test_any_text_has_words_in_order(text: str) -> None:
    """Each word is where it says, and none overlaps the next."""
    one = line(text)
    spans = list(zip(one.starts, one.ends, strict=True))

    assert all(a < b for a, b in spans)
    assert all(b <= c for (_, b), (c, _) in pairwise(spans))
    assert [fold(text[a:b]) for a, b in spans] == one.words


def test_marks_without_letters_are_read() -> None:
    """Half a megabyte of accents is one word's; code that is not linear would not come back."""
    one = line("e" + "\u0301" * 500_000 + " x" * 100_000)

    assert len(one) == 100_001
    assert one.ends[0] == 500_001


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("KESTREL ROVERS have left.", ["Kestrel", "Rovers"]),
        ("ZAMBIA has left Zambia.", ["Zambia", "has"]),
        ("ZAMBIA has left.", ["ZAMBIA", "has"]),
        ("NATO AND EU have left.", ["NATO", "AND"]),
        ("KESTREL ROVERS", ["KESTREL", "ROVERS"]),
        ("So KESTREL ROVERS have left.", ["So", "KESTREL"]),
    ],
)
def test_a_loud_opening_is_calmed(text: str, words: list[str]) -> None:
    """Two long words in capitals, or one that the article has in plain ones; no initials."""
    line = Line(text, 0, len(text), 0, 0)
    calm([line])

    assert line.words[:2] == words
