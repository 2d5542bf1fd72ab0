"""Whatever stops a command becomes one sentence and a code."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Done, Parley
from tui.cli import completions

ROOT = Path(__file__).parents[3]


def test_the_version_is_printed(parley: Parley) -> None:
    """And nothing else."""
    done = parley("--version")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("parley ")
    assert done.out.count("\n") == 1


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Make `parley completions` fail."""

    def run(options: object) -> int:
        raise error

    monkeypatch.setattr(completions, "run", run)


def test_what_nobody_foresaw_is_no_traceback(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told in one sentence; PARLEY_DEBUG shows where it was."""
    failing(monkeypatch, ValueError("odd\x1b[2J"))
    assert parley("completions", "bash") == Done(
        2,
        "",
        "parley: something went wrong in Parley itself (ValueError: odd␛[2J);"
        " PARLEY_DEBUG=1 shows where.\n",
    )
    monkeypatch.setenv("PARLEY_DEBUG", "1")
    assert "Traceback" in parley("completions", "bash").err


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(28, "No space left on device"), "parley: No space left on device.\n"),
        (
            PermissionError(13, "Permission denied", "/some/file"),
            "parley: /some/file: Permission denied.\n",
        ),
    ],
)
def test_what_the_system_refuses_is_said_in_its_words(
    parley: Parley, monkeypatch: pytest.MonkeyPatch, error: OSError, sentence: str
) -> None:
    """A full disk, say."""
    failing(monkeypatch, error)
    assert parley("completions", "bash") == Done(2, "", sentence)


def test_ctrl_c_is_130(parley: Parley, monkeypatch: pytest.MonkeyPatch) -> None:
    """And quiet."""
    failing(monkeypatch, KeyboardInterrupt())
    assert parley("completions", "bash") == Done(130, "", "")


def test_a_closed_pipe_is_quiet(db: Path) -> None:
    """`parley events | head -0` neither complains nor fails."""
    command = [sys.executable, "-m", "tui", "--db", str(db), "events"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_ctrl_c_while_waiting_for_input_is_130(tmp_path: Path) -> None:
    """In a process of its own, as in a shell."""
    command = [sys.executable, "-m", "tui", "--db", str(tmp_path / "talks.db"), "add", "-"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        ends = time.monotonic() + 20
        while not (tmp_path / "talks.db").exists() and time.monotonic() < ends:
            time.sleep(0.01)
        time.sleep(0.2)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
        # Python ends by the signal itself where Ctrl-C comes while a module runs `exec`: a shell
        # tells both as 130
        assert (process.returncode in (130, -signal.SIGINT), out, err) == (True, b"", b"")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_no_encoding_is_an_error(db: Path, encoding: str) -> None:
    """What the stream cannot write is written as an escape."""
    command = [sys.executable, "-m", "tui", "--db", str(db), "events"]
    environ = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\u201cNothing" in done.stdout


@pytest.mark.parametrize("words", [(), ("demo",)])
def test_the_reader_needs_a_terminal(parley: Parley, words: tuple[str, ...]) -> None:
    """The sentence says what does without."""
    done = parley(*words)
    assert (done.code, done.out) == (2, "")
    assert "needs a terminal" in done.err
    assert "`parley events`" in done.err


def test_the_reader_is_opened_on_the_store(
    parley: Parley, db: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By path, and read-only if that was said; its exit code is the command's."""
    import tui.reader
    from tui.cli import reading

    opened: list[tuple[Path, bool]] = []

    def read(path: Path, *, read_only: bool = False) -> int:
        opened.append((path, read_only))
        return 7

    monkeypatch.setattr(tui.reader, "run", read)
    monkeypatch.setattr(reading, "need_a_terminal", lambda otherwise: None)
    assert parley("--db", db).code == 7
    assert parley("--db", db, "--read-only").code == 7
    assert opened == [(db, False), (db, True)]


@pytest.mark.parametrize("term", ["", "dumb"])
def test_a_dumb_terminal_is_none(monkeypatch: pytest.MonkeyPatch, term: str) -> None:
    """A screen needs a cursor that moves."""
    from tui.cli.errors import CommandError
    from tui.cli.reading import need_a_terminal

    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setenv("TERM", "xterm-256color")
    need_a_terminal("no terminal.")
    monkeypatch.setenv("TERM", term)
    with pytest.raises(CommandError, match=r"^no terminal\.$"):
        need_a_terminal("no terminal.")


def test_the_demo_fills_a_store_and_removes_it(
    parley: Parley, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The reader sees the samples; nothing is left when it ends, not even when it fails."""
    import tempfile

    import sample_data
    import tui.reader
    from store.model import Filter
    from store.opening import open_store
    from store.reading.articles import read_articles
    from tui.cli import demo

    seen: list[int] = []

    def read(path: Path, *, read_only: bool = False) -> int:
        with open_store(path, read_only=True) as store:
            found = list(read_articles(store, Filter()))
        seen.append(len(found))
        assert all(one.article.talks for one in found)
        raise KeyboardInterrupt

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tui.reader, "run", read)
    monkeypatch.setattr(demo, "need_a_terminal", lambda otherwise: None)
    monkeypatch.setattr(signal, "signal", lambda number, handler: None)
    assert parley("demo").code == 130
    assert seen == [len(sample_data.pages())]
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize(
    ("line", "code", "err"),
    [
        ("events > /dev/full", 2, "No space left on device.\n"),
        ("completions fish > /dev/full", 2, "No space left on device.\n"),
        ("events >&-", 0, ""),
        ("show 1 2>&-", 0, ""),
        ("add - <&-", 2, "parley: standard input is empty.\n"),
        (" <&-", 2, "`parley events` prints the timeline instead.\n"),
        ("events --limit all | head -1 > /dev/null", 0, ""),
    ],
)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_streams_that_are_full_or_closed(db: Path, line: str, code: int, err: str) -> None:
    """As a shell makes them: no traceback, nor a word from the interpreter as it ends."""
    command = f"exec {sys.executable} -m tui --db {db} {line}"
    done = subprocess.run(
        ["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert done.stderr.endswith(err)
    assert done.stderr.count("\n") == err.count("\n")


def test_what_reading_refuses_is_said_in_its_words(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a text is dated anew and cannot be."""
    from extract.errors import NoTextError

    failing(monkeypatch, NoTextError("There is no article on this page."))
    done = parley("completions", "bash")
    assert done == Done(2, "", "parley: There is no article on this page.\n")
