"""Two readings of an article differ in events, not in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.joining.comparing import Differences, Told, differences
from store.model import Kind, Mode, Participant, Role, Status
from tests.store.samples import ANNA, BRUNO, PUBLISHED, claim

if TYPE_CHECKING:
    from store.model import Claim

MET = claim("Vasquez met Keller in the old town hall.")
REFUSED = claim(
    "Keller refused the offer on ports.", kind=Kind.REJECT, sources=[BRUNO.name], start=50
)


def compared(before: list[Claim], after: list[Claim]) -> Differences:
    """How two lists of claims differ."""
    return differences(map(Told, before), map(Told, after), PUBLISHED)


def test_the_same_claims_differ_in_nothing() -> None:
    """Equal readings have no differences, and say so as a truth value."""
    assert compared([MET, REFUSED], [REFUSED, MET]) == Differences()
    assert not compared([MET], [MET])


def test_other_words_for_the_same_act_are_no_difference() -> None:
    """Kind, day, status and actors decide, not the sentence."""
    assert not compared([MET], [claim("They met for an hour, and then dined.")])


def test_what_only_one_of_them_tells_is_gained_or_lost() -> None:
    """A new sentence is gained, a dropped one lost; both as events with their headlines."""
    found = compared([MET], [REFUSED])

    assert [one.headline for one in found.gained] == ["Keller refused the offer on ports"]
    assert [one.headline for one in found.lost] == ["Vasquez met Keller in the old town hall"]
    assert found.altered == ()
    assert found


def test_the_same_sentence_read_otherwise_is_altered() -> None:
    """Date, kind, mode, status and roles are told, each where it is another one."""
    other = replace(
        claim(MET.sentence, kind=Kind.AGREE, status=Status.PLANNED, when="2015-06-25"),
        mode=Mode.PHONE,
        actors=(Participant(ANNA.name, Role.SOURCE), Participant(BRUNO.name, Role.TARGET)),
    )

    (altered,) = compared([MET], [other]).altered

    assert altered.fields == ("date", "kind", "mode", "status", "actors")
    assert (altered.before.date, altered.after.date) == ("2015-06-24", "2015-06-25")


def test_a_plan_that_is_told_as_done_is_altered_in_status_alone() -> None:
    """An act of the same day and actors that is done now is the same event."""
    plan = claim("Vasquez will meet Keller.", status=Status.PLANNED)

    (altered,) = compared([plan], [MET]).altered

    assert altered.fields == ("status",)


def test_a_changed_day_in_like_words_is_altered() -> None:
    """A page that sets a day right alters its event; it neither loses nor gains one."""
    before = claim("Keller refused the offer on ports on Monday.", kind=Kind.REJECT)
    after = claim("Keller refused the offer on ports on Tuesday.", kind=Kind.REJECT)
    after = replace(after, date="2015-06-23", earliest=None, latest=None)

    found = compared([before, MET], [MET, after])

    assert (found.gained, found.lost) == ((), ())
    assert [one.fields for one in found.altered] == [("date",)]


def test_each_event_is_matched_once() -> None:
    """Of two equal sentences that become one, one is lost."""
    second = replace(REFUSED, date="2015-06-20", earliest=None, latest=None)

    found = compared([REFUSED, second], [REFUSED])

    assert [one.date for one in found.lost] == ["2015-06-20"]
    assert found.altered == ()


def test_acts_of_other_actors_in_like_words_are_not_mixed_up() -> None:
    """Neither kind nor actors equal: one is lost and one gained, however like the words."""
    before = claim("Keller praised the offer on ports.", kind=Kind.SUPPORT, sources=[BRUNO.name])
    after = claim("Vasquez rejected the offer on ports.", kind=Kind.REJECT, sources=[ANNA.name])

    found = compared([before], [after])

    assert (len(found.gained), len(found.lost), len(found.altered)) == (1, 1, 0)


def test_events_carry_the_numbers_that_the_store_gives_them() -> None:
    """A known number is told, 0 where there is none."""
    found = differences([], [Told(MET, 7), Told(REFUSED)], PUBLISHED)

    assert sorted(one.id for one in found.gained) == [0, 7]
