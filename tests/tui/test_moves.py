"""From which day to which an act was moved, in words."""

from __future__ import annotations

import pytest

from tui.moves import moved_words


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ([], ""),
        (["2019-01-01"], ""),
        (["2019-01-01", "2019-03"], "from 1 Jan 2019 to Mar 2019"),
        (
            ["../2019-01-01", "2019-03-01", "2019-05-10"],
            "from 1 Jan 2019 to 1 Mar 2019, then to 10 May 2019",
        ),
    ],
)
def test_the_days_are_told_in_turn(dates: list[str], words: str) -> None:
    """Nothing where the act stayed on its day."""
    assert moved_words(dates) == words
