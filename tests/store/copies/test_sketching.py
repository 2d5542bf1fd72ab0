"""How alike texts are in runs of five words."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from store.copies import sketching
from store.copies.sketching import (
    are_copies,
    band_keys,
    estimate,
    packed,
    shingles,
    sketch,
    unpacked,
)

LEXICON = [f"word{n}" for n in range(900)]


def text(seed: int, words: int = 300) -> list[str]:
    """Some words in an order of their own."""
    chance = random.Random(seed)
    return [chance.choice(LEXICON) for _ in range(words)]


def of(words: list[str]) -> frozenset[int]:
    """Their shingles."""
    return shingles(" ".join(words))


def test_shingles_are_runs_of_five_folded_words() -> None:
    """Case, accents and punctuation count for nothing; four words have none."""
    assert shingles("Élise, did not sign") == frozenset()
    assert shingles("Élise, did NOT sign — it.") == shingles("elise did not sign it")
    assert len(shingles("one two three four five six")) == 2
    assert shingles("one two three four five") != shingles("one two three five four")


def test_copies_share_half_of_all_or_most_of_the_shorter() -> None:
    """Another lead leaves a copy, and so does a third of it; a fifth beside others does not."""
    whole = text(1)
    assert are_copies(of(whole), of(text(2, 40) + whole), same_outlet=False)
    assert are_copies(of(whole), of(whole[:100]), same_outlet=False)
    assert not are_copies(of(whole), of(whole[:60] + text(3, 240)), same_outlet=False)
    assert not are_copies(of(whole), of(text(3)), same_outlet=False)


def test_the_bounds_of_likeness() -> None:
    """Jaccard of a half, or seven tenths of the shorter; exactly these are enough."""
    a = frozenset(range(60))
    assert are_copies(a, frozenset(range(20, 80)), same_outlet=False)
    assert not are_copies(a, frozenset(range(21, 81)), same_outlet=False)
    longer = frozenset(range(18, 1000))
    assert are_copies(a, longer, same_outlet=False)
    assert not are_copies(a, frozenset(range(19, 1000)), same_outlet=False)


def test_one_outlet_repeats_itself_only_nearly_to_the_letter() -> None:
    """Its bulletins are alike from day to day, and are not copies."""
    a = frozenset(range(90))
    assert are_copies(a, frozenset(range(10, 100)), same_outlet=True)
    assert not are_copies(a, frozenset(range(11, 101)), same_outlet=True)
    assert not are_copies(a, frozenset(range(45)), same_outlet=True)


def test_short_texts_are_never_alike() -> None:
    """Under thirty shingles, form alone makes texts alike."""
    assert are_copies(frozenset(range(30)), frozenset(range(30)), same_outlet=False)
    assert not are_copies(frozenset(range(29)), frozenset(range(29)), same_outlet=False)


def test_sketches_tell_about_how_alike_texts_are() -> None:
    """Give or take a tenth, and exactly for equal and for quite different ones."""
    whole = text(4, 500)
    assert estimate(sketch(of(whole)), sketch(of(whole))) == 1.0
    assert estimate(sketch(of(whole)), sketch(of(text(5, 500)))) < 0.05
    for kept in (250, 375, 450):
        part = of(whole[:kept])
        wanted = len(part) / len(of(whole))
        assert abs(estimate(sketch(of(whole)), sketch(part)) - wanted) < 0.2


def test_copies_meet_in_a_band_and_strangers_do_not() -> None:
    """Nine of ten copies that share half; of a hundred strangers' pairs none."""
    met = 0
    for seed in range(40):
        whole = text(seed)
        other = whole[:225] + text(1000 + seed, 75)
        one, two = (set(band_keys(sketch(of(words)), 7)) for words in (whole, other))
        met += bool(one & two)
        assert not one & set(band_keys(sketch(of(text(2000 + seed))), 7))
        assert len(one) == sketching.BANDS
    assert met >= 36


def test_weeks_are_kept_apart() -> None:
    """The same text of another week has other keys, which stand together by week."""
    bins = sketch(of(text(1)))
    assert set(band_keys(bins, 3)).isdisjoint(band_keys(bins, 4))
    assert max(band_keys(bins, 3)) < min(band_keys(bins, 4))


@settings(max_examples=40, deadline=None)
@given(st.frozensets(st.integers(0, 2**64 - 1), max_size=200))
def test_sketches_are_packed_without_loss(found: frozenset[int]) -> None:
    """Full ones, half-empty ones and empty ones."""
    bins = sketch(found)
    assert len(bins) == sketching.BINS
    assert unpacked(packed(bins)) == bins
    assert len(packed(bins)) == 4 * sketching.BINS


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_shingles(any_text: str) -> None:
    """Whatever its alphabet."""
    assert len(shingles(any_text)) <= max(0, len(any_text))
