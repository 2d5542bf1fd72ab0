"""The command in a real terminal: it fits, in the letters that the shell's locale has."""

import os
import pty
import re
import struct
import subprocess
import sys
import termios
from fcntl import ioctl
from pathlib import Path

import pytest

from tui.plain import cells

ROOT = Path(__file__).parents[3]
STYLE = re.compile("\x1b\\[[01]m")


def shown(columns: int, words: list[str], **environ: str) -> list[str]:
    """What a command prints on a terminal of so many columns."""
    outer, inner = pty.openpty()
    ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    keep = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    with subprocess.Popen(
        [sys.executable, "-m", "tui", *words],
        cwd=ROOT,
        env={**keep, "TERM": "xterm", **environ},
        stdin=inner,
        stdout=inner,
        stderr=inner,
    ):
        os.close(inner)
        raw = b""
        while True:
            try:
                more = os.read(outer, 65536)
            except OSError:  # the command has ended
                break
            if not more:
                break
            raw += more
    os.close(outer)
    return raw.decode("utf-8").replace("\r\n", "\n").splitlines()


@pytest.mark.parametrize("columns", [40, 72, 120])
def test_a_table_fits_the_terminal(db: Path, columns: int) -> None:
    """Its head is bold and no line is wider."""
    lines = shown(columns, ["--db", str(db), "events"], LANG="C.UTF-8")
    assert lines[0].startswith("\x1b[1mID  DATE")
    plain = [STYLE.sub("", line) for line in lines]
    assert len(plain) == 5
    assert max(map(cells, plain)) <= columns
    assert not any("\x1b" in line or "\u202e" in line for line in plain)


def test_no_color_is_no_style(db: Path) -> None:
    """Plain text."""
    lines = shown(80, ["--db", str(db), "events"], LANG="C.UTF-8", NO_COLOR="1")
    assert lines[0].startswith("ID  DATE")


@pytest.mark.parametrize("environ", [{"LC_ALL": "C"}, {"LANG": "C"}, {"LC_CTYPE": "POSIX"}, {}])
def test_a_locale_without_utf_8_gets_ascii(db: Path, environ: dict[str, str]) -> None:
    """Though Python itself says UTF-8 there."""
    for words in (["events"], ["show", "3"], ["show", "--article", "1"], ["add", "nowhere–.txt"]):
        lines = shown(80, ["--db", str(db), *words], **environ)
        assert lines
        assert all(line.isascii() for line in lines)
    assert any('"Nothing? was signed," said Bob Borg' in line for line in shown(
        80, ["--db", str(db), "show", "3"], **environ
    ))  # fmt: skip
