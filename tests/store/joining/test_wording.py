"""The words by which two tellings of one act are known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from store.joining.wording import plain_words, stems, topics


def test_stems_are_the_beginnings_of_words_that_tell_something() -> None:
    """Without names and little words; short ones only of the act itself."""
    sentence = "On Friday Roe put off the tariff increases that were due for them."
    first = sentence.index("put")
    assert stems(sentence, first, first + 7) == {"put", "tarif", "incre"}
    assert stems(sentence, first, first + 7, own=False) == {"tarif", "incre"}


def test_words_far_from_the_act_tell_nothing() -> None:
    """Sixty characters on each side."""
    sentence = "Then they traded" + " a" * 30 + " late truce"
    assert stems(sentence, 10, 16) == {"trade"}


def test_a_verb_of_the_kind_alone_tells_nothing() -> None:
    """On what they agreed, the words beside say."""
    assert stems("They agreed on boats.", 5, 11) == {"boats"}


def test_topics_are_words_that_tell_of_what() -> None:
    """Those of like meaning are one; words of time and of putting off tell of none."""
    sentence = "Today Roe will raise duties on steel, a week after she delayed the hike of levies."
    first = sentence.index("raise")
    assert topics(sentence, first, first + 5) == {"rise", "tarif", "steel"}
    assert topics("A walkout, or stoppage, over visas began.", 2, 9) == {"strik", "visas", "began"}


def test_words_are_folded_and_begin_with_a_small_letter() -> None:
    """Names tell who, and nothing of what."""
    assert plain_words("Roe saw été café 3 Nov x-ray") == {"saw", "ete", "cafe", "x", "ray"}


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
def test_any_text_has_words(sentence: str, first: int, last: int) -> None:
    """Of any alphabet, wherever the act stands; none is longer than five letters."""
    assert all(0 < len(word) <= 5 for word in topics(sentence, first, last))
