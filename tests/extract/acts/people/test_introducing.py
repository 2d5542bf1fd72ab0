"""The office that stands before a name, and whose it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.acts.people.introducing import office_before


@pytest.mark.parametrize(
    ("before", "office"),
    [
        ("At last Acme’s general counsel, ", "Acme’s general counsel"),
        ("They met the guild’s secretary ", "guild’s secretary"),
        ("That is what Borduria's deputy foreign minister, ", "Borduria's deputy foreign minister"),
        ("“No,” said union president ", "union president"),
        ("It rained. His Bordurian opposite number, ", "His Bordurian opposite number"),
        ("After talks with the workers’ leader, ", "workers’ leader"),
        ("Then, said the Syldavian envoy ", "Syldavian envoy"),
    ],
)
def test_an_office_reaches_back_to_its_owner(before: str, office: str) -> None:
    """It stands at its offset, letter by letter."""
    text = f"{before}Ada Cole spoke."
    found = office_before(text, len(before))
    assert found is not None
    assert found == (office, text.index(office))


@pytest.mark.parametrize(
    "before", ["", "Then ", "Acme’s friend ", "The envoy left, and ", "Acme’s chief. ", "It met "]
)
def test_no_office_no_answer(before: str) -> None:
    """A friend holds none, and a sentence that ends holds nobody's that comes behind."""
    assert office_before(f"{before}Ada Cole spoke.", len(before)) is None


@given(st.text(), st.integers(0, 40))
@settings(max_examples=50)
def test_any_text_is_read(text: str, start: int) -> None:
    """What is found stands in the text."""
    found = office_before(text, min(start, len(text)))
    assert found is None or text[found[1] :].startswith(found[0])
