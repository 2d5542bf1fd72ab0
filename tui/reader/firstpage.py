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
from typing import TYPE_CHECKING, Any, NamedTuple

from store.model import Filter
from store.model.errors import StoreError
from tui.reader.desk.resting import rested
from tui.reader.desk.sharing import USUAL, Layout
from tui.reader.keyboard.hints import whole_hints
from tui.reader.paint.look import Family
from tui.reader.paint.pieces import Piece
from tui.reader.timeline.drawing import line_cells, top_cells
from tui.reader.timeline.laning import ROOMY, Laning
from tui.reader.timeline.roll import Roll

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from tui.reader.library.library import Library
    from tui.reader.library.notebook import StoreNotebook
    from tui.reader.paint.look import Look

ENTER, LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[?25h\x1b[?1049l"
Modes = list[Any]
"""How a terminal handles what is typed, as `termios.tcgetattr` tells it."""

_TOLD_TO_END = (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
SMALLEST, NARROW, WIDE, HIGH = (40, 12), 60, 120, 20  # as `Desk` has them
_ATTRIBUTES = {
    "heading": "1", "title": "1", "selected": "1;7", "dim": "2", "unfulfilled": "3", "odd": "1",
    "cursor": "1",
}  # fmt: skip
_COLOURS = {
    "cursor": "34", "status": "36", "date": "36", "odd": "31", "today": "36", "rule": "90",
    Family.AGREEING: "34", Family.HELPING: "32", Family.QUARRELLING: "33", Family.FIGHTING: "31",
}  # fmt: skip


class Left(NamedTuple):
    """Where this person left the reader: what the first page shows.

    `newer_than` is the number up to which all events were seen.
    """

    roll: Roll
    laning: Laning
    layout: Layout = USUAL
    newer_than: int | None = None


@contextmanager
def first_page(
    library: Library, look: Look, today: date, hint: str, *, lanes: bool | None = None
) -> Iterator[Modes | None]:
    """Show the first page, hide what is typed, and put everything back at the end.

    It yields the modes that the terminal was in; `None` where nothing is shown, because there is
    no room for it, or no event. `lanes` is what the settings say of them.
    """
    columns, rows = os.get_terminal_size(sys.stdout.fileno())
    fits = columns >= SMALLEST[0] and rows >= SMALLEST[1]
    left = _where_left(library, today)
    if not fits or not left.roll.events:
        yield None
        return
    if left.laning.asked is None:
        left.laning.asked = lanes
    lines = page_lines(left, look, hint, (columns, rows))
    with _typing_hidden(sys.stdin.fileno()) as modes:
        try:
            _write(ENTER + _painted(lines, colours=not os.environ.get("NO_COLOR")))
            yield modes
        except BaseException:
            _write(LEAVE)
            raise


def _where_left(library: Library, today: date) -> Left:
    """Return where this person left, or the beginning."""
    notebook: StoreNotebook | None = getattr(library, "notebook", None)
    rest = rested(notebook.place() if notebook else None)
    roll, laning = Roll(today), Laning(library.actors_named)
    try:
        roll.begin(rest.order, rest.grouping)
        if rest.place is not None:
            roll.go_to(rest.place)  # nothing is read for the beginning then
        roll.show(library.pages(rest.chosen))
        seen = notebook.seen() if notebook else 0
        laning.know((), rest.chosen.actors)
    except StoreError:  # it names an actor who is gone, say
        roll.show(library.pages(Filter()))
        seen = 0
    laning.asked = rest.lanes
    return Left(roll, laning, rest.layout, seen or None)


@contextmanager
def _typing_hidden(terminal: int) -> Iterator[Modes]:
    """No echo, and Enter as Enter: keys typed early reach the application as they are."""
    saved: Modes = termios.tcgetattr(terminal)
    heard = {number: signal.getsignal(number) for number in _TOLD_TO_END}
    for number, answer in heard.items():
        if answer is signal.SIG_DFL:
            signal.signal(number, _leave)
    quiet = [*saved]
    quiet[0] &= ~(termios.ICRNL | termios.IXON)
    quiet[3] &= ~(termios.ECHO | termios.ICANON)
    try:
        termios.tcsetattr(terminal, termios.TCSANOW, quiet)
        yield saved
    finally:
        termios.tcsetattr(terminal, termios.TCSANOW, saved)
        for number, answer in heard.items():
            signal.signal(number, answer)


def _leave(number: int, frame: object) -> None:
    del frame
    sys.exit(128 + number)


def _write(text: str) -> None:
    sys.stdout.flush()
    data = text.encode(errors="replace")
    while data:
        data = data[os.write(sys.stdout.fileno(), data) :]


def page_lines(left: Left, look: Look, hint: str, size: tuple[int, int]) -> list[list[Piece]]:
    """Return every line of the screen, as the reader will paint it before it knows more."""
    columns, rows = size
    wide = columns >= WIDE
    width = left.layout.timeline_width(columns) if wide else columns
    above: list[list[Piece]] = [[Piece(" Parley", "title")]]
    if rows >= HIGH:
        above.append([])  # the strip, which is counted later
    height = rows - len(above) - 1
    if NARROW <= columns < WIDE:
        height = left.layout.timeline_height(height)
    left.laning.choose(left.roll, width, roomy=columns >= ROOMY)
    timeline = _timeline(left, look, (width, height))
    if wide:
        timeline = [
            _beside(number, line, look, left.layout.actors) for number, line in enumerate(timeline)
        ]
    lines = [*above, *timeline]
    if NARROW <= columns < WIDE:
        lines.append([Piece(look.mark("rule") * columns, "rule")])
    lines += [[] for _ in range(rows - 1 - len(lines))]
    told = whole_hints(look.text(hint), columns - 1)
    return [*lines, [Piece(look.fit(f" {told}", columns), "dim")]]


def _timeline(left: Left, look: Look, size: tuple[int, int]) -> list[list[Piece]]:
    width, height = size
    roll, lanes = left.roll, left.laning.lanes
    roll.resize(height - 1)
    drawn = [
        line_cells(
            roll.line(y),
            roll.events,
            width,
            look,
            cursor=roll.at,
            lanes=lanes,
            newer_than=left.newer_than,
        )
        for y in range(height - 1)
    ]
    return [top_cells(roll.heading(), width, look, lanes), *drawn]


def _beside(number: int, line: list[Piece], look: Look, width: int) -> list[Piece]:
    """A line of the timeline between the actors' pane, still empty, and the article's rule."""
    rule = Piece(look.mark("bar"), "rule")
    actors = " Actors" if number == 0 else ""
    return [Piece(actors.ljust(width - 1), "heading"), rule, *line, rule]


def _painted(lines: Sequence[Sequence[Piece]], *, colours: bool) -> str:
    """The bytes that paint the screen from its upper left corner."""
    return "\x1b[H" + "\r\n".join("".join(_inked(p, colours=colours) for p in ln) for ln in lines)


def _inked(piece: Piece, *, colours: bool) -> str:
    codes = [_ATTRIBUTES.get(piece.ink), _COLOURS.get(piece.ink) if colours else None]
    set_ = ";".join(code for code in codes if code)
    return f"\x1b[{set_}m{piece.text}\x1b[m" if set_ else piece.text
