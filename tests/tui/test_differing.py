"""How two readings of an article differ, in words and as records."""

from __future__ import annotations

from dataclasses import replace

from store.joining.comparing import Altered, Differences
from store.model import Event, Kind, Mode, Participant, Role, Status
from tests.store.samples import PUBLISHED
from tui.differing import difference_lines, difference_record, difference_summary

EVENT = Event(
    id=0,
    day=PUBLISHED,
    date="2015-06-25",
    earliest=PUBLISHED,
    latest=PUBLISHED,
    kind=Kind.CONSULT,
    mode=None,
    status=Status.HAPPENED,
    headline="They meet",
    actors=("Ann",),
    roles=(Participant("Ann", Role.SOURCE),),
    claims=(),
    articles=(),
    sources=1,
)
NUMBERED = replace(EVENT, id=7, status=Status.PLANNED, date="2015-06")
OTHER = replace(
    NUMBERED, kind=Kind.AGREE, mode=Mode.PHONE, roles=(Participant("Bob", Role.TARGET),)
)


def test_each_event_is_told_in_a_line() -> None:
    """By day, kind, status unless it is done, headline, and number where it has one."""
    found = Differences(gained=(EVENT,), lost=(NUMBERED,))
    assert list(difference_lines(found)) == [
        "+ 25 Jun 2015, CONSULT: They meet",
        "- Jun 2015, CONSULT planned: They meet [event 7]",
    ]
    assert list(difference_lines(Differences())) == []


def test_an_altered_event_says_what_it_was() -> None:
    """Field by field; nothing is "none", nobody is nobody."""
    fields = ("date", "kind", "mode", "status", "actors")
    (line,) = difference_lines(Differences(altered=(Altered(EVENT, OTHER, fields),)))
    assert line == (
        "~ Jun 2015, AGREE planned: They meet [event 7] (date was 25 Jun 2015;"
        " kind CONSULT → AGREE; mode none → phone; status happened → planned;"
        " actors Ann (source) → Bob (target))"
    )
    bare = replace(EVENT, roles=())
    (line,) = difference_lines(Differences(altered=(Altered(EVENT, bare, ("actors",)),)))
    assert line.endswith("(actors Ann (source) → nobody)")


def test_differences_are_counted() -> None:
    """What there is none of is left out."""
    altered = Altered(EVENT, OTHER, ("kind",))
    assert difference_summary(Differences()) == "no event changed"
    assert difference_summary(Differences(lost=(EVENT,))) == "1 event lost"
    everything = Differences(gained=(EVENT, OTHER), lost=(EVENT,), altered=(altered,))
    assert difference_summary(everything) == "2 events gained, 1 lost, 1 altered"


def test_programs_get_what_an_event_is_and_was() -> None:
    """A number only where it has one."""
    altered = Altered(EVENT, OTHER, ("kind", "actors"))
    assert difference_record(Differences(gained=(EVENT,), altered=(altered,))) == {
        "gained": [
            {
                "event": None,
                "headline": "They meet",
                "date": "2015-06-25",
                "kind": "CONSULT",
                "mode": None,
                "status": "happened",
                "actors": [{"name": "Ann", "role": "source"}],
            }
        ],
        "lost": [],
        "altered": [
            {
                "event": 7,
                "headline": "They meet",
                "date": "2015-06",
                "kind": "AGREE",
                "mode": "phone",
                "status": "planned",
                "actors": [{"name": "Bob", "role": "target"}],
                "was": {"kind": "CONSULT", "actors": [{"name": "Ann", "role": "source"}]},
            }
        ],
    }
