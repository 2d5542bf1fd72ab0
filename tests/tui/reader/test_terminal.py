"""The installed program in a pseudo-terminal, from start to quit."""

from __future__ import annotations

import re
import signal
from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.terminal import Terminal

if TYPE_CHECKING:
    from pathlib import Path

_LEFT = b"\x1b[?1049l"  # the terminal's own screen is back


def test_from_start_to_quit(river_store: Path) -> None:
    """Rows, a move, the article at its sentence, the help, and the terminal as it was."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.wait_for("Ministers open the sluices a little")
        assert " 6 events" in terminal.text
        assert "Sunday 9 March 2031" in terminal.text
        terminal.press("j")
        terminal.wait_for("▌  ◆ Ardania and Belmark meet in Port Selwyn")
        terminal.wait_for("▌◆ The water ministers")
        terminal.press("?")
        terminal.wait_for("Finding")
        terminal.press("?q")
        assert terminal.wait() == 0
        assert _LEFT in terminal.sent
        assert b"\x1b[?1003h" not in terminal.sent  # no report of every motion of the mouse


def test_keys_typed_ahead_are_not_lost(river_store: Path) -> None:
    """What is typed while the program starts is done when it has started."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.press("/accuses\r")
        terminal.wait_for("▌  ☞ Belmark accuses Ardania")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "", "LANG": "C"},
        {"LC_ALL": "POSIX", "LANG": "en_US.UTF-8"},
        {"LC_ALL": "", "LC_CTYPE": "en_US.ISO-8859-1", "LANG": "en_US.UTF-8"},
    ],
)
def test_where_the_locale_is_not_utf_8_all_is_ascii(
    river_store: Path, environment: dict[str, str]
) -> None:
    """Though Python itself takes UTF-8 for granted."""
    with Terminal(["--db", str(river_store)], environment=environment) as terminal:
        terminal.wait_for(">  % Engineers walk along the dam")
        terminal.wait_for("Ministers open the sluices a little")
        terminal.press("q")
        assert terminal.wait() == 0
        assert terminal.sent.isascii()


def test_without_colours(river_store: Path) -> None:
    """NO_COLOR leaves bold and underlined, and no colour."""
    with Terminal(["--db", str(river_store)], environment={"NO_COLOR": "1"}) as terminal:
        terminal.wait_for("Ministers open the sluices a little")
        colours = {cell.fg for line in terminal.screen.buffer.values() for cell in line.values()}
        assert colours == {"default"}
        assert (
            re.search(rb"\x1b\[[0-9;]*(?:[34]8;|\b(?:3|4|9)[0-9]\b)[0-9;]*m", terminal.sent) is None
        )


@pytest.mark.parametrize(
    ("environment", "kinds"),
    [
        ({"COLORTERM": "truecolor"}, {b"38;2;"}),
        ({"TERM": "screen-256color"}, {b"38;5;"}),
        ({"TERM": "linux"}, set()),
        ({"TERM": "screen"}, set()),
    ],
)
def test_a_theme_has_as_many_colours_as_the_terminal(
    river_store: Path, tmp_path: Path, environment: dict[str, str], kinds: set[bytes]
) -> None:
    """All, 256, or sixteen; the console of Linux is asked nothing that it would show."""
    (tmp_path / "parley").mkdir()
    (tmp_path / "parley" / "config.toml").write_text('theme = "nord"\n')
    where = {"XDG_CONFIG_HOME": str(tmp_path), **environment}
    with Terminal(["--db", str(river_store)], environment=where) as terminal:
        terminal.wait_for("Ministers open the sluices a little")
        terminal.press("q")
        assert terminal.wait() == 0
        assert {kind for kind in (b"38;2;", b"38;5;") if kind in terminal.sent} == kinds
        if environment.get("TERM") == "linux":
            assert not [code for code in (b"$p", b"\x1b[>", b"\x1b[<u") if code in terminal.sent]


def test_the_terminals_own_colours_are_sixteen(river_store: Path) -> None:
    """However many it has, unless a theme asks for more."""
    with Terminal(["--db", str(river_store)], environment={"COLORTERM": "truecolor"}) as terminal:
        terminal.wait_for("Ministers open the sluices a little")
        assert b"38;2;" not in terminal.sent
        assert b"38;5;" not in terminal.sent


def test_a_terminal_that_is_too_small_says_so(river_store: Path) -> None:
    """With the sizes; and the reader is there once it is larger."""
    with Terminal(["--db", str(river_store)], size=(39, 11)) as terminal:
        terminal.wait_for("Parley needs 40x12 cells")
        terminal.wait_for("39x11")
        terminal.resize((60, 20))
        terminal.wait_for("Engineers walk along the dam")
        terminal.press("q")
        assert terminal.wait() == 0


def test_hanging_up_restores_the_terminal(river_store: Path) -> None:
    """A terminated reader leaves no broken screen behind."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.wait_for("Ministers open the sluices a little")
        terminal.process.send_signal(signal.SIGTERM)
        terminal.wait()
        assert _LEFT in terminal.sent


def test_no_store_yet(tmp_path: Path, river_store: Path) -> None:
    """It says how to begin, and shows the store when there is one."""
    path = tmp_path / "later.db"
    with Terminal(["--db", str(path)]) as terminal:
        terminal.wait_for("parley add PAGE.txt --published 2025-12-28")
        path.write_bytes(river_store.read_bytes())
        terminal.wait_for("Engineers walk along the dam")
        terminal.press("q")
        assert terminal.wait() == 0


def test_an_interrupt_from_outside_is_130(river_store: Path) -> None:
    """The terminal is restored, and the exit code says so."""
    with Terminal(["--db", str(river_store)]) as terminal:
        terminal.wait_for("Ministers open the sluices a little")
        terminal.process.send_signal(signal.SIGINT)
        assert terminal.wait() == 130
        assert _LEFT in terminal.sent
