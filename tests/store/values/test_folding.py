"""Names made comparable, and text made fit for a store."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import ActorKind
from store.values.folding import folded, storable, storable_all
from tests.store.samples import ANNA, claim, reading


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anna Vasquez", "anna vasquez"),
        ("  ÉLISE\tNovák ", "elise novak"),
        ("O'Brien-Smith", "o brien smith"),
        ("U.N.", "un"),
        ("the U.S. envoy", "the us envoy"),
        ("J. Doe", "j doe"),
        ("A.B.C", "abc"),
        ("STRASSE straße", "strasse strasse"),
        ("ﬁsh", "fish"),
        ("İzmir", "izmir"),
        ("a_b", "a b"),
        ("北京", "北京"),
        ("...", ""),
        ("", ""),
    ],
)
def test_case_accents_and_punctuation_fold_away(name: str, expected: str) -> None:
    """Words stay parted by one space; letters of other alphabets stay."""
    assert folded(name) == expected


@given(st.text())
def test_folding_is_done_once(name: str) -> None:
    """A folded name folds to itself."""
    once = folded(name)
    assert folded(once) == once
    assert once == once.strip()


def test_a_long_line_folds_in_linear_time() -> None:
    """Nothing looks back."""
    assert folded("a." * 300_000) == "a" * 300_000
    assert folded(". " * 300_000) == ""


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_storable_text_is_utf8_without_nul_and_as_long(text: str) -> None:
    """Each letter that cannot be kept is one U+FFFD; all others stay."""
    kept = storable(text)
    assert len(kept) == len(text)
    assert b"\0" not in kept.encode()
    assert all(a == b or (b == "\ufffd" and (a == "\0" or 0xD800 <= ord(a) <= 0xDFFF))
               for a, b in zip(text, kept, strict=True))  # fmt: skip


def test_values_without_such_letters_come_back_themselves() -> None:
    """No copy is made of what needs none."""
    made = reading(claim())
    assert storable_all(made) is made
    assert storable_all(("a", ActorKind.PERSON, None, 3)) == ("a", ActorKind.PERSON, None, 3)


def test_every_string_within_a_value_is_made_storable() -> None:
    """But for fields that are to stay."""
    made = reading(claim(quotes=("a\0", "b")), original="\0", title="\ud800")
    kept = storable_all(made, but=("original",))
    assert kept.article.title == "\ufffd"
    assert kept.article.original == "\0"
    assert kept.claims[0].quotes == ("a\ufffd", "b")
    assert kept.actors[0] is ANNA
    assert storable_all(made).article.original == "\ufffd"
