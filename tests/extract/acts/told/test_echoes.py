"""Acts that say only that another does the same."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme backed the deal. Zenith may do likewise.", "SUPPORT conditional: Zenith"),
        ("Acme backed the deal. Zenith did the same.", "SUPPORT happened: Zenith"),
        ("Acme backed the deal. Zenith followed suit.", "SUPPORT happened: Zenith"),
        ("Acme backed the deal. Zenith will follow.", "SUPPORT planned: Zenith"),
        ("Acme backed the deal; so did Zenith.", "SUPPORT happened: Zenith"),
        ("Acme rejected the deal. Zenith will not do so.", "REJECT denied: Zenith"),
        ("Acme backed the deal. Acme did so by letter.", None),
        ("Zenith may do likewise.", None),
        ("Acme backed the deal. Zenith followed the rules.", None),
    ],
)
def test_what_another_does_too_is_of_the_same_kind(text: str, expected: str | None) -> None:
    """The act before gives the kind; where none was told, or the same one acts, there is none."""
    found = signed(text).split(" + ")
    assert found[1:] == ([] if expected is None else [expected])
