"""The rows of a timeline."""

import datetime as dt

import pytest

from intake.formats.fields import TIMELINE, Record
from intake.timelines.errors import BadRowError
from intake.timelines.rows import Row, read_row
from store.model import Kind, Participant, Role, Status


def row(**values: object) -> Row:
    """A row of these values, and a date."""
    record = Record({"date": "2025-03-11", "event": "They met", **values}, {}, TIMELINE)
    return read_row(record, dt.date(2025, 12, 1))


A, B = Participant("A. One", Role.SOURCE), Participant("B", Role.TARGET)


@pytest.mark.parametrize(
    "actors",
    [
        "A. One; B=target",
        "A. One, B=target",
        "A. One|B = Target",
        "A. One (source); B (target)",
        ["A. One", "B=target"],
        [{"name": "A. One", "role": "source"}, {"name": "B", "role": "target"}],
        "A. One;;B=target; A. One",
    ],
)
def test_actors_are_parted_and_may_have_roles(actors: object) -> None:
    """As people write them, and as Parley's own lists do."""
    assert row(actors=actors).actors == (A, B)


def test_a_role_that_is_none_is_that_of_the_column() -> None:
    """And what stands in brackets otherwise is a part of the name."""
    assert row(actors="A=boss").actors == (Participant("A", Role.SOURCE),)
    assert row(targets="A (Corvia)").actors == (Participant("A (Corvia)", Role.TARGET),)
    assert row(who="A", target="B").actors == (Participant("A", Role.SOURCE), B)
    assert row(actors=["", None, {"role": "target"}]).actors == ()


def test_kinds_and_statuses_are_known_in_any_case() -> None:
    """What is none is not there."""
    found = row(kind="agree", status="Planned")
    assert (found.kind, found.status) == (Kind.AGREE, Status.PLANNED)
    assert row(status="scheduled").status is Status.PLANNED
    assert row(status="done").status is Status.HAPPENED
    assert row(type="Diplomacy", status="maybe").kind is None


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"event": " "}, "no words say what was done."),
        ({"event": "x" * 5_001}, "it has more than 5000 characters."),
        ({"source": "x" * 5_001}, "it has more than 5000 characters."),
        ({"date": ""}, "it has no date."),
    ],
)
def test_a_row_that_cannot_be_used_says_why(values: dict[str, object], why: str) -> None:
    """In words that follow its name."""
    with pytest.raises(BadRowError) as bad:
        row(**values)
    assert str(bad.value) == why
