"""The first page of rows, written to the terminal before Textual is imported.

Importing Textual takes longer than all the rest. Until it is there, the rows that it will paint
first stand where it will paint them, and the keys typed meanwhile wait for it unseen.
"""

from __future__ import annotations

import os
import signal
import sys
import termios
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from store.model import Filter
from tui.reader.drawing import line_cells
from tui.reader.lines import lay_out
from tui.reader.look import Family
from tui.reader.rows import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from store.model import Event
    from tui.reader.library import Library
    from tui.reader.look import Look

ENTER, LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
SMALLEST, NARROW, WIDE, HIGH = (40, 12), 60, 120, 20  # as `desk.Desk` has them
ACTORS_WIDTH = 26  # as app.tcss has it, its rule included
_ATTRIBUTES = {
    "heading": "1", "title": "1", "selected": "1;7", "dim": "2", "unfulfilled": "3", "odd": "1",
    "cursor": "1",
}  # fmt: skip
_COLOURS = {
    "cursor": "34", "status": "36", "date": "36", "odd": "31", "today": "36", "rule": "90",
    Family.AGREEING: "34", Family.HELPING: "32", Family.QUARRELLING: "33", Family.FIGHTING: "31",
}  # fmt: skip


@contextmanager
def first_page(library: Library, look: Look, today: date, hint: str) -> Iterator[bool]:
    """Show the first page, hide what is typed, and put everything back at the end.

    Nothing is shown where there is no room for it, or no event; it yields whether something is.
    """
    columns, rows = os.get_terminal_size(sys.stdout.fileno())
    fits = columns >= SMALLEST[0] and rows >= SMALLEST[1]
    events = library.pages(Filter()).first(rows) if fits else []
    if not events:
        yield False
        return
    lines = page_lines(events, look, today, hint, (columns, rows))
    with _typing_hidden(sys.stdin.fileno()):
        try:
            _write(ENTER + _painted(lines, colours=not os.environ.get("NO_COLOR")))
            yield True
        except BaseException:
            _write(LEAVE)
            raise


@contextmanager
def _typing_hidden(terminal: int) -> Iterator[None]:
    """No echo, and Enter as Enter: keys typed early reach the application as they are."""
    saved: list[Any] = termios.tcgetattr(terminal)
    heard = signal.getsignal(signal.SIGTERM)
    if heard is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _leave)
    quiet = [*saved]
    quiet[0] &= ~(termios.ICRNL | termios.IXON)
    quiet[3] &= ~(termios.ECHO | termios.ICANON)
    try:
        termios.tcsetattr(terminal, termios.TCSANOW, quiet)
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSANOW, saved)
        signal.signal(signal.SIGTERM, heard)


def _leave(number: int, frame: object) -> None:
    del frame
    sys.exit(128 + number)


def _write(text: str) -> None:
    sys.stdout.flush()
    data = text.encode(errors="replace")
    while data:
        data = data[os.write(sys.stdout.fileno(), data) :]


def page_lines(
    events: Sequence[Event], look: Look, today: date, hint: str, size: tuple[int, int]
) -> list[list[Piece]]:
    """Return every line of the screen, as the reader will paint it before it knows more."""
    columns, rows = size
    wide = columns >= WIDE
    width = (columns - ACTORS_WIDTH) * 5 // 9 if wide else columns
    above: list[list[Piece]] = [[Piece(" Parley", "title")]]
    if rows >= HIGH:
        above.append([])  # the strip, which is counted later
    height = rows - len(above) - 1
    if NARROW <= columns < WIDE:
        height //= 2
    timeline = _timeline(events, look, today, width, height)
    if wide:
        timeline = [_beside(number, line, look) for number, line in enumerate(timeline)]
    lines = [*above, *timeline]
    if NARROW <= columns < WIDE:
        lines.append([Piece(look.mark("rule") * columns, "rule")])
    lines += [[] for _ in range(rows - 1 - len(lines))]
    return [*lines, [Piece(look.fit(f" {look.text(hint)}", columns), "dim")]]


def _timeline(
    events: Sequence[Event], look: Look, today: date, width: int, height: int
) -> list[list[Piece]]:
    lines = lay_out(events, today, at_first=True, at_last=False)[:height]
    drawn = [line_cells(line, events, width, look, cursor=0) for line in lines]
    return [*drawn, *([Piece(" " * width)] for _ in range(height - len(drawn)))]


def _beside(number: int, line: list[Piece], look: Look) -> list[Piece]:
    """A line of the timeline between the actors' pane, still empty, and the article's rule."""
    rule = Piece(look.mark("bar"), "rule")
    actors = " Actors" if number == 0 else ""
    return [Piece(actors.ljust(ACTORS_WIDTH - 1), "heading"), rule, *line, rule]


def _painted(lines: Sequence[Sequence[Piece]], *, colours: bool) -> str:
    """The bytes that paint the screen from its upper left corner."""
    return "\x1b[H" + "\r\n".join("".join(_inked(p, colours=colours) for p in ln) for ln in lines)


def _inked(piece: Piece, *, colours: bool) -> str:
    codes = [_ATTRIBUTES.get(piece.ink), _COLOURS.get(piece.ink) if colours else None]
    set_ = ";".join(code for code in codes if code)
    return f"\x1b[{set_}m{piece.text}\x1b[m" if set_ else piece.text
