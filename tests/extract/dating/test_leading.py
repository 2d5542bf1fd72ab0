"""The day of what only leads up to another act."""

from __future__ import annotations

import pytest

from extract.dating.leading import up_to
from extract.dating.values import ActSpan, Dating
from store.model import DatedBy, Status, bounds


def dated(
    edtf: str, *, before: bool = False, lasted: int | None = None, on: int | None = None
) -> str:
    """Return the date that an act gets which the words of another lead to."""
    earliest, latest = bounds(edtf)
    dating = Dating(date=edtf, earliest=earliest, latest=latest, dated_by=DatedBy.EXPRESSION)
    act = ActSpan(
        sentence=0,
        cue_start=0,
        cue_end=1,
        clause_start=0,
        clause_end=1,
        status=Status.HAPPENED,
        before=before,
        lasted=lasted,
        on=on,
    )
    found = up_to(act, dating)
    assert (found.earliest, found.latest) == bounds(found.date)
    return found.date


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [("2031-03-10", "../2031-03-10"), ("../2031-03-10", "../2031-03-10"),
     ("2031-03", "../2031-03-31"), ("2031-03-10/..", "2031-03-10/..")],
)  # fmt: skip
def test_what_lies_before_an_act_is_open_to_its_day(edtf: str, expected: str) -> None:
    """Up to its last day; an act with no last day bounds nothing."""
    assert dated(edtf, before=True) == expected


@pytest.mark.parametrize(
    ("edtf", "lasted", "expected"),
    [("2031-03-10", 4, "2031-03-06/2031-03-10"), ("../2031-03-10", 28, "2031-02-10/2031-03-10"),
     ("2031-03", 4, "../2031-03-31"), ("2031-03-10", 0, "2031-03-10"),
     ("2031-03-10", 100_000_000, "../2031-03-10")],
)  # fmt: skip
def test_what_lasted_until_an_act_began_so_many_days_before(
    edtf: str, lasted: int, expected: str
) -> None:
    """A month gives no day to count from, and a century of talks is none."""
    assert dated(edtf, lasted=lasted) == expected


def test_a_day_of_its_own_stands() -> None:
    """What has its own expression, or leads up to nothing, keeps its date."""
    assert dated("2031-03-10", before=True, on=3) == "2031-03-10"
    assert dated("2031-03-10") == "2031-03-10"
