"""What standard output is."""

import contextlib
import io
import os

import pytest

from tui.cli.screen import Screen, standard_error, standard_output


class Terminal(io.StringIO):
    """Standard output where a person reads."""

    def isatty(self) -> bool:
        """A person reads there."""
        return True

    def fileno(self) -> int:
        """Some terminal."""
        return 1


def at_a_terminal() -> Screen:
    """The screen of a terminal; pytest puts its own standard output back before each test."""
    with contextlib.redirect_stdout(Terminal()):
        return standard_output()


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "get_terminal_size", lambda number: os.terminal_size((100, 30)))
    for name in ("COLUMNS", "NO_COLOR", "LC_ALL", "LC_CTYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


def test_a_pipe_has_no_width() -> None:
    """Nothing is cut for it, and nothing is bold."""
    with contextlib.redirect_stdout(io.StringIO()):
        assert standard_output() == Screen()


def test_a_terminal_says_how_wide_it_is() -> None:
    """And takes bold and any letter."""
    assert at_a_terminal() == Screen(width=100, ascii_only=False, styled=True)


@pytest.mark.parametrize(
    ("columns", "width"), [("60", 60), ("", 100), ("0", 100), ("wide", 100), ("1000000", 100_000)]
)
def test_columns_goes_before_the_terminal(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    """If it is a number."""
    monkeypatch.setenv("COLUMNS", columns)
    assert at_a_terminal().width == width


@pytest.mark.parametrize("error", [OSError("no terminal"), ValueError("closed")])
def test_a_terminal_that_does_not_say_has_80_columns(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Or one that says none."""

    def fail(number: int) -> os.terminal_size:
        raise error

    monkeypatch.setattr(os, "get_terminal_size", fail)
    assert at_a_terminal().width == 80
    monkeypatch.setattr(os, "get_terminal_size", lambda number: os.terminal_size((0, 0)))
    assert at_a_terminal().width == 80


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("NO_COLOR", ""), ("TERM", "dumb")])
def test_nothing_is_bold_where_it_is_not_wanted(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """By NO_COLOR, or where the terminal cannot."""
    monkeypatch.setenv(name, value)
    assert not at_a_terminal().styled
    assert at_a_terminal().strong("x") == "x"


def test_a_locale_without_utf_8_is_ascii(monkeypatch: pytest.MonkeyPatch) -> None:
    """With three dots where words are cut."""
    monkeypatch.setenv("LC_ALL", "C")
    assert at_a_terminal().ascii_only
    assert at_a_terminal().ellipsis == "..."
    assert Screen().ellipsis == "…"


def test_outside_text_is_harmless_and_readable() -> None:
    """In the letters that the terminal has."""
    assert Screen().plain("“Łódź”\x1b") == "“Łódź”␛"
    assert Screen(ascii_only=True).plain("“Łódź”\x1b") == '"Lodz"?'


def test_standard_error_is_a_screen_of_its_own() -> None:
    """A person may read there while the answer goes into a file."""
    with contextlib.redirect_stderr(Terminal()):
        assert standard_error().width == 100
        assert standard_output() == Screen()
