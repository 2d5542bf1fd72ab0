"""Which acts of other days are one act that was put off."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import Any

import pytest

from store.joining.briefs import Brief
from store.joining.moving import MONTHS, may_tie, moved_together, waits
from store.model import Kind, Status, bounds

P, D, H = Status.PLANNED, Status.DENIED, Status.HAPPENED
PUT_OFF = "They put off a rise in tariffs."


def act(number: int, when: str, sentence: str = "They raised tariffs.", **given: Any) -> Brief:
    """One claim of the tariffs of 3 on 7, done on a day."""
    kind, actors = given.pop("kind", Kind.SANCTION), given.pop("actors", "3")
    others, mark = given.pop("others", "7"), given.pop("mark", None)
    earliest, latest = bounds(when)
    month = (earliest or latest or date.max).isoformat()[:7]
    key = f"{kind}|{month}|{actors}|{others}|{earliest or ''}/{latest or ''}"
    fields: dict[str, Any] = {
        "event": None,
        "article": number,
        "published": date(2031, 1, 1),
        "status": H,
        **given,
    }
    return Brief(
        id=number,
        key=f"{key}|{mark}" if mark else key,
        edtf=when,
        earliest=earliest,
        latest=latest,
        told=(sentence, 5, 8),
        **fields,
    )


def put_off(number: int, when: str, **given: Any) -> Brief:
    """A claim of tariffs that were to come on a day, and are put off."""
    return act(number, when, given.pop("sentence", PUT_OFF), **{"status": P, **given})


def joined(*claims: Brief) -> list[list[int]]:
    """The numbers of the claims of each act, each a group at first, in whichever order."""
    found = {
        tuple(sorted(tuple(sorted(one.id for one in group)) for group in moved_together(some)))
        for some in permutations([[one] for one in claims])
    }
    assert len(found) == 1
    return [list(group) for group in found.pop()]


def test_what_is_put_off_is_the_next_such_act() -> None:
    """And not the one after it, nor one before."""
    first, done = put_off(1, "2031-03-01"), act(2, "2031-05-10")
    assert joined(first, done) == [[1, 2]]
    assert joined(first, done, act(3, "2031-06-01")) == [[1, 2], [3]]
    assert joined(first, act(2, "2031-02-20")) == [[1], [2]]
    assert joined(first, act(2, "2031-03-01")) == [[1], [2]]


def test_it_may_be_put_off_more_than_once() -> None:
    """From day to day, and never come."""
    again = put_off(2, "2031-03-01")
    assert joined(put_off(1, "2031-01-01"), again, act(3, "2031-05-10")) == [[1, 2, 3]]
    assert joined(put_off(1, "2031-01-01"), again) == [[1, 2]]
    assert joined(put_off(1, "2031-01-01"), act(2, "2031-03-01", status=D)) == [[1, 2]]


def test_an_act_that_nobody_tells_as_put_off_is_another() -> None:
    """Nor is one that was done on its day, whoever tells it as put off."""
    assert joined(act(1, "2031-03-01", status=P), act(2, "2031-05-10")) == [[1], [2]]
    assert joined(act(1, "2031-03-01", PUT_OFF), act(2, "2031-05-10")) == [[1], [2]]
    group = [put_off(1, "2031-03-01"), act(3, "2031-03-01")]
    assert len(moved_together([group, [act(2, "2031-05-10")]])) == 2


def test_a_plan_told_after_its_day_was_put_off() -> None:
    """By three months at most, as nothing says so."""
    late = act(1, "2031-03-01", status=P, published=date(2031, 3, 2))
    assert waits(late)
    assert joined(late, act(2, "2031-06-01")) == [[1, 2]]
    assert joined(late, act(2, "2031-06-02")) == [[1], [2]]
    had_been = act(1, "2031-03-01", "They had been due to raise tariffs.", status=P)
    assert joined(had_been, act(2, "2031-06-01")) == [[1, 2]]
    assert joined(had_been, act(2, "2031-06-02")) == [[1], [2]]


def test_where_nobody_says_so_it_has_two_words_in_common() -> None:
    """It may have been given up."""
    given: dict[str, Any] = {"status": P, "published": date(2031, 3, 2)}
    assert joined(act(1, "2031-03-01", **given), act(2, "2031-05-10", "They bar rises.")) == [
        [1],
        [2],
    ]
    assert joined(act(1, "2031-03-01", **given), act(2, "2031-05-10")) == [[1, 2]]
    assert joined(put_off(1, "2031-03-01"), act(2, "2031-05-10", "They bar rises.")) == [[1, 2]]


def test_it_comes_within_half_a_year() -> None:
    """Of its last day; which is no more months later than are looked through."""
    first = put_off(1, "2031-03-01")
    assert joined(first, act(2, "2031-08-28")) == [[1, 2]]
    assert joined(first, act(2, "2031-08-29")) == [[1], [2]]
    widest = put_off(1, "2031-07-31/2031-08-31")
    assert joined(widest, act(2, "2032-02-27")) == [[1, 2]]
    assert MONTHS == 7


def test_a_vague_day_is_not_put_off() -> None:
    """More than a month, about a day, or some day."""
    for when in ("2031-01-01/2031-03-01", "2031-03-01~", "2031-03-01/.."):
        assert joined(put_off(1, when), act(2, "2031-05-10")) == [[1], [2]]
    assert joined(put_off(1, "2031-03"), act(2, "2031-05-10")) == [[1, 2]]
    assert joined(put_off(1, "../2031-03-01"), act(2, "2031-05-10")) == [[1, 2]]


def test_their_words_have_something_in_common() -> None:
    """By their beginnings or their meaning; names, little words and words of time do not count."""
    first = put_off(1, "2031-03-01")
    for like in ("They lifted the duties.", "They doubled it.", "They do a hike."):
        assert joined(first, act(2, "2031-05-10", like)) == [[1, 2]]
    for unlike in ("They put visas off.", "They bar boats with it.", "They In Tariffs."):
        assert joined(first, act(2, "2031-05-10", unlike)) == [[1], [2]]


def test_of_several_on_one_day_it_is_the_likest() -> None:
    """By how many words they have in common."""
    tariffs, rise = act(2, "2031-05-10", "They have tariffs."), act(3, "2031-05-10")
    assert joined(put_off(1, "2031-03-01"), tariffs, rise) == [[1, 3], [2]]


def test_who_it_is_done_to_may_be_left_out() -> None:
    """But not another."""
    first = put_off(1, "2031-03-01")
    assert joined(first, act(2, "2031-05-10", others="")) == [[1, 2]]
    assert joined(first, act(2, "2031-05-10", others="7,8")) == [[1, 2]]
    assert joined(first, act(2, "2031-05-10", others="8")) == [[1], [2]]


@pytest.mark.parametrize("mark", ["~7", "w0123"])
def test_what_a_person_parted_stays_by_itself(mark: str) -> None:
    """Also what is known by its words alone."""
    first, done = put_off(1, "2031-03-01"), act(2, "2031-05-10")
    assert joined(put_off(1, "2031-03-01", mark=mark), act(2, "2031-05-10", mark=mark)) == [
        [1],
        [2],
    ]
    assert joined(first, act(2, "2031-05-10", mark=mark)) == [[1], [2]]
    assert joined(put_off(1, "2031-03-01", mark=mark), done) == [[1], [2]]


def test_unnamed_actors_of_two_texts_are_two() -> None:
    """One text's union put off its strike, another's struck."""
    first = put_off(1, "2031-03-01", mark="caa")
    assert joined(first, act(2, "2031-05-10", mark="caa")) == [[1, 2]]
    assert joined(first, act(2, "2031-05-10", mark="cbb")) == [[1], [2]]


def test_what_somebody_put_off_for_a_body_is_what_it_does_later() -> None:
    """But not what another does for it."""
    first = put_off(1, "2031-03-01", mark="@9")
    assert joined(first, act(2, "2031-05-10")) == [[1, 2]]
    assert joined(put_off(1, "2031-03-01"), act(2, "2031-05-10", mark="@9")) == [[1, 2]]
    assert joined(first, act(2, "2031-05-10", mark="@9")) == [[1, 2]]
    assert joined(first, act(2, "2031-05-10", mark="@8")) == [[1], [2]]


def test_putting_off_is_an_act_of_its_own() -> None:
    """A deal on more time is not the deal that was to be made."""
    given: dict[str, Any] = {"kind": Kind.AGREE, "actors": "3,7", "others": ""}
    due = put_off(1, "2031-03-01", sentence="They put off a deal on grain.", **given)
    more = act(2, "2031-03-02", "They had an extension for grain talks.", **given)
    delay = act(3, "2031-03-02", "They delay the deal on grain.", **given)
    delay = delay._replace(told=(delay.told[0], 5, 10))
    deal = act(4, "2031-05-10", "They had a deal on grain.", **given)
    assert joined(due, more, deal) == [[1, 4], [2]]
    assert joined(due, delay, deal) == [[1, 4], [3]]
    moved = act(2, "2031-03-02", "They moved the deal on grain.", **given)
    moved = moved._replace(told=(moved.told[0], 5, 10))
    assert joined(due, moved, deal) == [[1, 4], [2]]
    plan = act(2, "2031-05-10", "They had an extension for grain talks.", status=P, **given)
    assert joined(due, plan) == [[1, 2]]


def test_those_whose_meeting_was_put_off_meet_when_they_meet() -> None:
    """In any words, as another article tells; one alone may meet anybody."""
    given: dict[str, Any] = {"kind": Kind.CONSULT, "actors": "3,7", "others": ""}
    summit = "They put off a summit."
    first = put_off(1, "2031-03-01", sentence=summit, **given)
    dined = act(2, "2031-05-10", "They had dinner.", **given)
    assert joined(first, dined) == [[1, 2]]
    assert joined(first, act(2, "2031-05-10", "They had dinner.", **given, article=1)) == [[1], [2]]
    alone = put_off(1, "2031-03-01", sentence=summit, **{**given, "actors": "3"})
    assert joined(alone, act(2, "2031-05-10", "They had dinner.", **{**given, "actors": "3"})) == [
        [1],
        [2],
    ]
    late = act(1, "2031-03-01", "They had a vote.", status=P, published=date(2031, 4, 1), **given)
    assert joined(late, dined) == [[1], [2]]


def off(number: int, sentence: str, **given: Any) -> Brief:
    """A claim with no day of its own that an act is not to come."""
    told_on = given.pop("published", date(2031, 4, 1))
    fields: dict[str, Any] = {"status": D, "mark": "taa", "published": told_on, **given}
    return act(number, f"../{told_on}", sentence, **fields)


CANCELLED, NEVER = "They cancelled the tariffs.", "They had a tariff that never came."


@pytest.mark.parametrize("when", ["2031-03-20", "2031-03-20/.."])
def test_what_is_told_without_a_day_as_off_is_what_was_to_come(when: str) -> None:
    """Told before by others, by like words, and within three months."""
    plan = act(1, when, status=P)
    assert joined(plan, off(2, CANCELLED)) == [[1, 2]]
    assert joined(plan, off(2, "They cancelled a flight.")) == [[1], [2]]
    assert joined(plan, off(2, "They had no tariffs.")) == [[1], [2]]
    assert joined(act(1, when), off(2, CANCELLED)) == [[1], [2]]
    later = act(1, when, status=P, published=date(2031, 4, 2))
    assert joined(later, off(2, CANCELLED)) == [[1], [2]]


def test_what_was_told_once_before_is_told_before() -> None:
    """Whoever else tells of it later; and what nobody says is off was not."""
    early = act(1, "2031-03-20", status=P, published=date(2031, 3, 1))
    late = act(3, "2031-03-20", status=P, published=date(2031, 5, 1))
    for group in ([early, late], [late, early]):
        assert len(moved_together([group, [off(2, CANCELLED)]])) == 1
    assert len(moved_together([[late], [off(2, CANCELLED)]])) == 2
    assert joined(early, off(2, "They had no tariffs, nor a rise.")) == [[1], [2]]


def test_some_tellings_tie_nothing() -> None:
    """Which is known without looking at what lies between."""
    first, done = put_off(1, "2031-03-01"), act(2, "2031-05-10")
    assert may_tie([first], [[done]])
    assert may_tie([first], [[act(3, "2031-05-10", "They saw boats.")], [done]])
    assert not may_tie([first], [[act(2, "2031-05-10", "They saw boats.")]])
    assert not may_tie([first], [[act(2, "2031-08-29")]])
    assert not may_tie([], [[done]])
    assert may_tie([off(2, CANCELLED)], [[act(1, "2031-03-20", status=P)]])
    assert not may_tie([off(2, CANCELLED)], [[act(1, "2031-03-20")]])


def test_it_is_the_last_such_act() -> None:
    """Of what never came, the last that had been due; of what is called off, also one to come."""
    past, coming = act(1, "2031-03-20", status=P), act(2, "2031-04-20", status=P)
    assert joined(past, coming, off(3, NEVER)) == [[1, 3], [2]]
    assert joined(past, coming, off(3, CANCELLED)) == [[1], [2, 3]]


def test_it_was_due_within_three_months() -> None:
    """Before or after."""
    cancelled = off(2, CANCELLED)
    for near, far in (("2030-12-30", "2030-12-29"), ("2031-07-02", "2031-07-03")):
        given: dict[str, Any] = {"status": P, "published": date(2030, 12, 1)}
        assert joined(act(1, near, **given), cancelled) == [[1, 2]]
        assert joined(act(1, far, **given), cancelled) == [[1], [2]]


def test_what_is_to_come_some_day_is_told_as_off_on_a_later_day() -> None:
    """On the same day another is."""
    plan = act(1, "2031-04-01/..", status=P, published=date(2031, 4, 1))
    assert joined(plan, off(2, NEVER)) == [[1], [2]]
    assert joined(plan, off(2, NEVER, published=date(2031, 4, 2))) == [[1, 2]]
    assert joined(plan, off(2, CANCELLED)) == [[1], [2]]


def test_a_meeting_called_off_is_that_of_those_who_were_to_meet() -> None:
    """In any words."""
    given: dict[str, Any] = {"kind": Kind.CONSULT, "actors": "3,7", "others": ""}
    plan = act(1, "2031-03-20", "They saw boats.", status=P, **given)
    assert joined(plan, off(2, "They never met, as it fell through.", **given)) == [[1, 2]]
    alone: dict[str, Any] = {**given, "actors": "3"}
    plan = act(1, "2031-03-20", "They saw boats.", status=P, **alone)
    assert joined(plan, off(2, "They never met, as it fell through.", **alone)) == [[1], [2]]


def test_what_is_off_by_words_or_a_parting_stays_by_itself() -> None:
    """As a person parted it, or as others are done it to."""
    plan = act(1, "2031-03-20", status=P)
    assert joined(plan, off(2, CANCELLED, mark="~7")) == [[1], [2]]
    assert joined(plan, off(2, CANCELLED, others="8")) == [[1], [2]]
    assert joined(plan, off(2, CANCELLED, others="")) == [[1, 2]]
