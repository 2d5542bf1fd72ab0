"""How one line of the timeline is drawn: pure functions from values to pieces of text.

The pieces of a line together are exactly as many cells wide as asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Event, Status
from tui.dates import date_words
from tui.plain import cells
from tui.reader.paint.look import FAMILIES, Look
from tui.reader.paint.pieces import Piece, highlighted
from tui.reader.timeline.headings import heading_words

if TYPE_CHECKING:
    from datetime import date

    from tui.reader.paint.finding import Finder

_MARKS_WIDTH = 5  # cursor, status, kind, and a blank after each of the two
_WIDE_ENOUGH_FOR_SOURCES = 36


def event_cells(
    event: Event,
    width: int,
    look: Look,
    *,
    cursor: str = "",
    finder: Finder | None = None,
    under: str = "",
    new: bool = False,
) -> list[Piece]:
    """Return the row of an event: marks, what was done, how many sources; `width` cells wide.

    "≠" behind the sources says that they differ. A date that the heading does not say stands before
    the headline, as exact as it is, and so does a status that is not "happened". `cursor` is the
    ink of the headline where the cursor is: "selected", or "resting" if the keys are elsewhere.
    What is `new` has a dot before its type, what people keep of it a star or a pen behind.
    """
    marks = _marks(event, look, cursor=cursor, new=new)
    tail = _sources(event, look) if width >= _WIDE_ENOUGH_FOR_SOURCES else []
    room = width - _MARKS_WIDTH - sum(cells(piece.text) for piece in tail)
    if room < 1:
        return _cropped([*marks, *tail], width)
    return [*marks, *_said(event, room, look, cursor=cursor, finder=finder, under=under), *tail]


def kept_mark(event: Event) -> str:
    """Return the name of the mark for what people keep of an event; "" for nothing."""
    if event.starred:
        return "star"
    kept = event.tags or event.note or event.corrected or event.by_hand
    return "kept" if kept else ""


def _marks(event: Event, look: Look, *, cursor: str, new: bool) -> list[Piece]:
    status = look.status(event.status)
    kept = kept_mark(event)
    return [
        Piece(look.mark("cursor"), "cursor") if cursor else Piece(" "),
        Piece(status, "plain" if status == " " else "status"),
        Piece(look.mark("new"), "today") if new else Piece(" "),
        Piece(look.kind(event.kind, event.mode), FAMILIES[event.kind].value),
        Piece(look.mark(kept), "odd") if kept else Piece(" "),
    ]


def _sources(event: Event, look: Look) -> list[Piece]:
    """How many tell of it, kept quiet where it is one, right-aligned."""
    count = look.fit(str(event.sources) if event.sources > 1 else "", 3, right=True)
    return [
        Piece(count, "dim" if event.sources > 1 else "plain"),
        Piece(f" {look.mark('differs')}", "odd") if event.differs else Piece("  "),
    ]


def inexact_date(event: Event, under: str = "") -> str:
    """The event's date in words where it is not just what its heading says, else nothing."""
    if event.date == (under or event.day.isoformat()):
        return ""
    words = date_words(event.date)
    short = words.removesuffix(f" {event.day.year}")
    return words if short in ("", "from", "by") else short


def status_words(event: Event) -> str:
    """Return "planned:", "denied:", …; nothing for what happened."""
    return "" if event.status is Status.HAPPENED else f"{event.status.value}:"


def _said(
    event: Event, room: int, look: Look, *, cursor: str, finder: Finder | None, under: str
) -> list[Piece]:
    """Date where needed, status in words, headline: exactly `room` cells."""
    pieces: list[Piece] = []
    for words, ink in ((inexact_date(event, under), "date"), (status_words(event), "status")):
        taken = cells(words) + 1
        if words and taken <= room - 8:
            pieces.append(Piece(look.text(words) + " ", ink))
            room -= cells(pieces[-1].text)
    ink = cursor or _headline_ink(event)
    headline = look.fit(look.text(event.headline), room)
    return [*pieces, *highlighted(headline, ink, finder)]


def _headline_ink(event: Event) -> str:
    return "plain" if event.status in (Status.HAPPENED, Status.ONGOING) else "unfulfilled"


def _cropped(pieces: list[Piece], width: int) -> list[Piece]:
    """As many pieces as `width` holds; used only where there is no room for words."""
    kept, room = [], max(width, 0)
    for piece in pieces:
        if cells(piece.text) > room:
            break
        kept.append(piece)
        room -= cells(piece.text)
    return [*kept, Piece(" " * room)]


def day_cells(edtf: str, width: int, look: Look, *, apart: int = 0) -> list[Piece]:
    """Return a heading, and on its right how long it is since the one before, or until then."""
    gap = gap_words(apart)
    for name in (f" {look.text(words)}" for words in heading_words(edtf)):
        if len(name) + len(gap) + 2 <= width:
            return [
                Piece(look.fit(name, width - len(gap) - 1), "heading"),
                Piece(f"{gap} ", "dim" if gap else "plain"),
            ]
    return [Piece(look.fit(name, width), "heading")]


def gap_words(days: int) -> str:
    """Return "12 days later", "5 months earlier"; nothing from one day to the next."""
    way, days = "later" if days > 0 else "earlier", abs(days)
    if days <= 1:
        return ""
    if days < 61:
        return f"{days} days {way}"
    months = round(days / 30.44)
    return f"{months} months {way}" if months < 24 else f"{round(days / 365.25)} years {way}"


def today_cells(today: date, width: int, look: Look) -> list[Piece]:
    """Return the line that parts what was from what is to come."""
    rule = look.mark("rule")
    words = f"{rule * 2} today, {today.day} {today:%B} {today.year} "
    words = words if len(words) < width else f"{rule} today "
    line = words + rule * max(width - len(words) - 1, 0)
    return [Piece(look.fit(line, width), "today")]
