"""However the reader ends, the terminal is as it was: tried on the installed program."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

PUT_BACK = {
    "its own screen": b"\x1b[?1049l",
    "the cursor": b"\x1b[?25h",
    "no bracketed paste": b"\x1b[?2004l",
    "no clicks": b"\x1b[?1000l",
    "no drags": b"\x1b[?1002l",
    "no long reports of the mouse": b"\x1b[?1006l",
    "no reports of the focus": b"\x1b[?1004l",
    "lines that wrap": b"\x1b[?7h",
}
_SHOWN = "Ministers open the sluices a little"
_CRASH = """
import sys
from tui.reader.timeline.timeline import Timeline

def fail(self, lines):
    raise RuntimeError("no such luck")

Timeline.action_move = fail
from tui.__main__ import main
sys.argv = ["parley", *sys.argv[1:]]
sys.exit(main())
"""


def assert_put_back(terminal: Terminal, sent: bytes) -> None:
    """What was sent at the end puts everything back that was changed."""
    assert [what for what, sequence in PUT_BACK.items() if sequence not in sent] == []
    assert terminal.modes == terminal.modes_before


@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGQUIT, 131), (signal.SIGINT, 130)],
)
def test_told_to_end(river_store: Path, number: signal.Signals, code: int) -> None:
    """By a signal."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.wait_for(_SHOWN)
        before = len(terminal.sent)
        terminal.process.send_signal(number)
        assert terminal.wait() == code
        assert_put_back(terminal, terminal.sent[before:])


def test_ctrl_c_leaves(river_store: Path) -> None:
    """As q does."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.wait_for(_SHOWN)
        before = len(terminal.sent)
        terminal.press("\x03")
        assert terminal.wait() == 0
        assert_put_back(terminal, terminal.sent[before:])


def test_a_fault_of_its_own(river_store: Path) -> None:
    """One sentence, on the terminal's own screen."""
    with Terminal(["--db", str(river_store)], command=("-c", _CRASH)) as terminal:
        terminal.wait_for(_SHOWN)
        before = len(terminal.sent)
        terminal.press("j")
        assert terminal.wait() == 2
        end = terminal.sent[before:]
        assert_put_back(terminal, end)
        said = end.rpartition(PUT_BACK["its own screen"])[2]
        assert b"something went wrong in Parley itself (RuntimeError: no such luck)" in said
        assert b"Traceback" not in said


def test_a_terminal_that_goes_away(river_store: Path) -> None:
    """The reader ends, though nobody tells it: it was started so that it does not hear of it."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.wait_for(_SHOWN)
        terminal.hang_up()
        assert terminal.process.wait(20) != 0


def test_suspended_and_back(river_store: Path) -> None:
    """Ctrl-Z gives the terminal back as it was; the reader comes back to where it was."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.wait_for(_SHOWN)
        terminal.press("j")
        terminal.wait_for("▌  ◆ Ardania and Belmark meet in Port Selwyn")
        before = len(terminal.sent)
        terminal.press("\x1a")
        terminal.wait_until_stopped()
        assert_put_back(terminal, terminal.sent[before:])

        terminal.screen.reset()
        os.kill(terminal.process.pid, signal.SIGCONT)
        terminal.wait_for("▌  ◆ Ardania and Belmark meet in Port Selwyn")
        terminal.wait_for("6 events")
        terminal.press("q")
        assert terminal.wait() == 0
