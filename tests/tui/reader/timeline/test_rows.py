"""A row of the timeline says what was done, how sure its day is, and fills its width."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.model import Kind, Mode, Status
from tests.tui.reader.shelf import event
from tui.plain import cells
from tui.reader.paint.finding import Finder
from tui.reader.paint.look import Look
from tui.reader.paint.pieces import Piece
from tui.reader.timeline.rows import day_cells, event_cells, gap_words, today_cells

LOOK = Look()


def said(pieces: list[Piece]) -> str:
    """The text of a line."""
    return "".join(piece.text for piece in pieces)


@settings(max_examples=60)
@given(
    st.text(max_size=60),
    st.integers(1, 130),
    st.sampled_from(Kind),
    st.sampled_from(Status),
    st.sampled_from(["2031-03-10", "2031-03", "../2031-03-10", "2031-03-10/2031-03-12", "2031~"]),
    st.integers(1, 12000),
    st.booleans(),
)
def test_a_row_fills_its_width(
    headline: str, width: int, kind: Kind, status: Status, when: str, sources: int, utf8: bool
) -> None:
    """Whatever an event holds, its row is exactly as wide as asked for."""
    one = replace(event(1, when, headline, kind=kind, status=status), sources=sources)
    one = replace(one, differs=("date",) if sources % 2 else ())

    pieces = event_cells(one, width, Look(utf8=utf8), cursor="selected", finder=Finder("a b*"))

    assert cells(said(pieces)) == width


def test_a_plain_row() -> None:
    """Kind mark and headline; no date, no status, no count where there is nothing to say."""
    row = said(event_cells(event(1, "2031-03-10", "They meet"), 40, LOOK))

    assert row == "   ◆ They meet" + " " * 26


def test_the_cursor_stands_before_the_row() -> None:
    """A bar in the first cell, and the ink of the headline."""
    row = event_cells(event(1, "2031-03-10", "They meet"), 40, LOOK, cursor="selected")

    assert row[0] == Piece("▌", "cursor")
    assert row[5] == Piece("They meet" + " " * 21, "selected")


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2031-03-10", "◆ They"),
        ("2031-03", "◆ Mar They"),
        ("../2031-03-10", "◆ by 10 Mar They"),
        ("2031-03-10/..", "◆ from 10 Mar They"),
        ("2031-03-10/2031-03-12", "◆ 10–12 Mar They"),
        ("2031-03-10~", "◆ ~10 Mar They"),
        ("2031", "◆ 2031 They"),
        ("../2031", "◆ by 2031 They"),
        ("2031-03-30/2032-01-02", "◆ 30 Mar 2031–2 Jan 2032 They"),
    ],
)
def test_a_date_is_no_more_exact_than_it_is(when: str, words: str) -> None:
    """What is not one plain day stands before the headline, without the heading's year."""
    assert words in said(event_cells(event(1, when, "They meet"), 60, LOOK))


@pytest.mark.parametrize(
    ("status", "start"),
    [
        (Status.HAPPENED, "   ◆ They"),
        (Status.ONGOING, " ▸ ◆ ongoing: They"),
        (Status.PLANNED, " ╌ ◆ planned: They"),
        (Status.CONDITIONAL, " ? ◆ conditional: They"),
        (Status.DENIED, " ✗ ◆ denied: They"),
    ],
)
def test_what_did_not_simply_happen_says_so(status: Status, start: str) -> None:
    """A mark and a word for each status but one."""
    row = said(event_cells(event(1, "2031-03-10", "They meet", status=status), 60, LOOK))

    assert row.startswith(start)


def test_sources_are_counted_where_there_are_several() -> None:
    """The number stands right-aligned; "≠" behind it where they differ."""
    one = replace(event(1, "2031-03-10", "They meet"), sources=4)

    assert said(event_cells(one, 50, LOOK)).endswith("  4  ")
    assert said(event_cells(replace(one, differs=("date",)), 50, LOOK)).endswith("  4 ≠")
    assert said(event_cells(replace(one, sources=1), 50, LOOK)).endswith("     ")


def test_what_was_searched_stands_out() -> None:
    """The found word is a piece of its own."""
    row = event_cells(event(1, "2031-03-10", "They meet again"), 40, LOOK, finder=Finder("meet"))

    assert Piece("meet", "found") in row


def test_a_phone_call_is_seen_at_once() -> None:
    """The telephone stands where other meetings have their diamond."""
    row = said(event_cells(event(1, "2031-03-10", "They speak", mode=Mode.PHONE), 40, LOOK))

    assert row.startswith("   ☎ They speak")


@settings(max_examples=60)
@given(st.dates(), st.integers(1, 130), st.integers(0, 9000), st.booleans())
def test_a_heading_fills_its_width(day: date, width: int, apart: int, utf8: bool) -> None:
    """Headings and the line of today too are exactly as wide as asked for."""
    look = Look(utf8=utf8)

    assert cells(said(day_cells(day.isoformat(), width, look, apart=apart))) == width
    assert cells(said(today_cells(day, width, look))) == width


def test_a_heading_names_the_weekday_and_the_gap() -> None:
    """Long where there is room, short where there is not."""
    day = "2031-03-10"

    assert said(day_cells(day, 40, LOOK)) == " Monday 10 March 2031".ljust(40)
    assert said(day_cells(day, 40, LOOK, apart=12)) == " Monday 10 March 2031     12 days later "
    assert said(day_cells(day, 32, LOOK, apart=12)) == " Mon 10 Mar 2031  12 days later "
    assert said(day_cells(day, 20, LOOK, apart=12)) == " Mon 10 Mar 2031    "


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, ""),
        (1, ""),
        (2, "2 days later"),
        (60, "60 days later"),
        (61, "2 months later"),
        (700, "23 months later"),
        (740, "2 years later"),
        (-1, ""),
        (-12, "12 days earlier"),
        (-740, "2 years earlier"),
    ],
)
def test_gaps_are_named(days: int, words: str) -> None:
    """In the unit that a person would use."""
    assert gap_words(days) == words


def test_today_is_named() -> None:
    """A rule with the date."""
    assert said(today_cells(date(2031, 3, 20), 40, LOOK)).startswith("── today, 20 March 2031 ──")
    assert said(today_cells(date(2031, 3, 20), 12, LOOK)).startswith("─ today ─")
