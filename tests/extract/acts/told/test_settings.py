"""When a noun behind "after", "over" or "in" tells of an act."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rossi left after talks with Okafor.", "CONSULT happened: Ben Okafor, Ada Rossi"),
        ("Rossi accused him in talks with Okafor.", "CONSULT happened: Ben Okafor, Ada Rossi"),
        ("Rossi left over Borduria’s arrest of Okafor.",
         "COERCE happened: Borduria > Ben Okafor"),
        ("Rossi left after the arrest of Okafor.", "COERCE happened:  > Ben Okafor"),
    ],
)  # fmt: skip
def test_what_something_came_after_or_was_done_in_has_happened(
    sentence: str, expected: str
) -> None:
    """With those who stand beside it, or who do the other thing."""
    assert expected in signed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Rossi praised Okafor over dinner.",
        "Rossi suspended her participation in talks with Okafor.",
        "Rossi hailed progress in talks with Okafor.",
        "Rossi left over the arrest of Okafor.",
        "Rossi left after a dinner.",
    ],
)
def test_what_is_only_where_or_of_which_something_is_said_tells_of_no_act(sentence: str) -> None:
    """A meal over which two agree, talks that one has a part in, an arrest by nobody."""
    kinds = {one.split(" ", 1)[0] for one in signed(sentence).split(" + ")}
    assert not kinds & {"CONSULT", "COERCE"}
