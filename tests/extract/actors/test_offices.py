"""When two ways of saying an office mean the same."""

from __future__ import annotations

import pytest

from extract.actors.offices import fits, offices, plain


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("new defense minister", "defence minister"),
        ("longtime adviser", "adviser"),
        ("Advisor", "adviser"),
        ("spokeswoman", "spokesman"),
        ("secretary-general", "secretary general"),
        ("CEO", "chief executive"),
        ("senior", "senior"),
    ],
)
def test_spellings_and_ornaments_fall_away(title: str, bare: str) -> None:
    """What is left is the office."""
    assert plain(title) == bare


def test_a_word_may_mean_several_offices() -> None:
    """The word itself first."""
    assert offices("premier") == ("premier", "prime minister")
    assert offices("mayor") == ("mayor",)


@pytest.mark.parametrize(
    ("title", "held", "so"),
    [
        ("leader", "prime minister", True),
        ("leader", "foreign minister", False),
        ("minister", "foreign minister", True),
        ("minister", "prime minister", False),
        ("minister", "deputy foreign minister", False),
        ("president", "vice president", False),
        ("secretary", "secretary of state", True),
        ("trade negotiator", "chief trade negotiator", True),
        ("foreign policy aide", "aide", True),
        ("aide", "adviser", True),
        ("foreign secretary", "foreign minister", True),
        ("mayor", "governor", False),
        ("general", "attorney general", True),
        ("chairwoman", "chair", True),
    ],
)
def test_who_holds_an_office_may_be_called_by_others(title: str, held: str, *, so: bool) -> None:
    """A leader may be a prime minister; a minister is no prime minister."""
    assert fits(title, held) is so
