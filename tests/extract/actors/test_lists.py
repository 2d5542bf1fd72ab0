"""Names in a list with people."""

from __future__ import annotations

import pytest

from store.model import ActorKind
from tests.extract.actors.helpers import unknown


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("All saw Jane Doe, Xqor Zovko and Michael Roe.", {"Xqor Zovko"}),
        ("All saw Xqor Zovko, Bqor Zavko and Michael Roe.", {"Xqor Zovko", "Bqor Zavko"}),
        ("All saw Jane Doe and Xqor Zovko.", {"Xqor Zovko"}),
        ("All saw Jane Doe, Xqor Zovko.", set()),
        ("All saw Jane Doe, France and Xqor Zovko.", set()),
        ("All saw Jane Doe but Xqor Zovko and Bqor Zavko slept.", set()),
        ("All saw Jane Doe and Xqor.", set()),
        ("All saw Jane Doe in Xqor Zovko and Michael Roe in Paris.", set()),
    ],
)
def test_who_is_listed_with_people_is_one_of_them(sentence: str, names: set[str]) -> None:
    """With an "and" in the list, and nobody in it who is no person."""
    actors = unknown(sentence).cast.actors.values()
    found = {one.name for one in actors if one.kind is ActorKind.PERSON}
    assert found - {"Jane Doe", "Michael Roe"} == names
