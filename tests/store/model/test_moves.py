"""When an act was to be in turn, by the dates of its claims."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from store.model import Claim, DatedBy, Status
from store.model.moves import days_in_turn, is_given_up
from tests.store.samples import claim

H, G, P, U, D = (
    Status.HAPPENED,
    Status.ONGOING,
    Status.PLANNED,
    Status.CONDITIONAL,
    Status.DENIED,
)


def turns(*claims: tuple[str, Status]) -> list[str]:
    """The dates that an act had in turn, in whichever order its claims come."""
    made = [claim(when=when, status=status) for when, status in claims]
    found = {tuple(one.date for one in days_in_turn(some)) for some in permutations(made)}
    assert len(found) == 1
    return list(found.pop())


@pytest.mark.parametrize("status", [P, U, D])
def test_an_act_that_was_to_come_and_came_later_was_moved(status: Status) -> None:
    """Whether planned, possible or told not to have come on its first day."""
    assert turns(("2015-03-01", status), ("2015-05-10", H)) == ["2015-03-01", "2015-05-10"]


def test_it_may_be_moved_more_than_once() -> None:
    """And need not have come yet; each date is told once."""
    dates = [("2015-03-01", P), ("2015-01-01", P), ("2015-05-10", P), ("2015-01-01", D)]
    assert turns(*dates) == ["2015-01-01", "2015-03-01", "2015-05-10"]


def test_what_stayed_on_its_day_was_not_moved() -> None:
    """More or less exactly told, by a day, about it, or open."""
    assert turns() == []
    assert turns(("2015-03-01", P), ("2015-03-01", H)) == []
    assert turns(("2015-03", P), ("2015-03-20", H)) == []
    assert turns(("../2015-03-31", P), ("2015-03-20", H)) == []
    assert turns(("2015-03-01~", P), ("2015-03-05", H)) == []
    assert turns(("2015-03-01/..", P), ("2015-05-10", H)) == []
    assert turns(("2014", P), ("2015-05-10", H)) == []


def test_a_deadline_that_passed_is_a_day_that_it_was_moved_from() -> None:
    """By June, and done in July."""
    assert turns(("../2015-06-30", P), ("2015-07-14", H)) == ["../2015-06-30", "2015-07-14"]


def test_a_day_on_which_it_is_told_as_done_is_none_that_it_was_moved_from() -> None:
    """Nor are two days moved that both saw it."""
    assert turns(("2015-03-01", H), ("2015-05-10", P)) == []
    assert turns(("2015-03-01", P), ("2015-03", G), ("2015-05-10", P)) == []
    assert turns(("2015-03-01", H), ("2015-05-10", H)) == []


def test_the_most_exact_of_dates_that_overlap_is_told() -> None:
    """Late March is the 30th."""
    found = turns(("2015-03-21/2015-03-31", P), ("2015-03-30", P), ("2015-05-10", H))
    assert found == ["2015-03-30", "2015-05-10"]


def test_the_day_of_publication_is_no_day_of_the_act() -> None:
    """It only says before when."""
    undated = replace(claim(when="../2015-03-01", status=D), dated_by=DatedBy.PUBLICATION)
    assert days_in_turn([undated, claim(when="2015-05-10", status=H)]) == ()


def test_given_up_are_the_days_before_the_last() -> None:
    """What is told as done is not, nor is anything where nothing was moved."""
    first, last = claim(when="2015-03-01", status=P), claim(when="2015-05-10", status=P)
    moved = days_in_turn([first, last])
    given_up: list[Claim] = [one for one in (first, last) if is_given_up(one, moved)]
    assert given_up == [first]
    assert not is_given_up(first, ())
    assert not is_given_up(replace(first, status=H), moved)
    assert not is_given_up(claim(when="2015-02-01/..", status=P), moved)
    assert is_given_up(claim(when="2015-05-09", status=D), moved)
    assert not is_given_up(claim(when="2015-05-10", status=D), moved)
