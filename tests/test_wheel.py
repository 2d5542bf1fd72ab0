"""The wheel: it builds, installs into a clean environment, and runs beside a decoy `store`."""

import os
import pty
import select
import struct
import subprocess
import sys
import sysconfig
import termios
import time
from collections.abc import Callable
from fcntl import ioctl
from pathlib import Path

import pyte
import pytest

ROOT = Path(__file__).parents[1]
PATIENCE = 30.0  # seconds until something that should show is given up
PAGE = """Ministers agree to open the sluices

By Dana Doyle, 11 March 2025

Angela Merkel and Emmanuel Macron met in Berlin on Monday. They agreed to meet again in May.
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment that holds the wheel and, beside it, what it needs.

    What it needs is lent by the environment of the tests, so that nothing is fetched; a plain
    path in a `.pth` file lends the packages and not an editable Parley among them.
    """
    place = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (place / "dist").glob("parley-*.whl")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place / "venv")], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(place / "venv/bin/python")]
    options = ["install", "--quiet", "--no-deps", "--no-index", "--disable-pip-version-check"]
    subprocess.run([*pip, *options, str(wheel)], check=True)
    (packages,) = (place / "venv/lib").glob("python*/site-packages")
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return place / "venv" / "bin"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder to run in that holds a package of the name of one of ours, and a page."""
    decoy = tmp_path / "store"
    decoy.mkdir()
    (decoy / "__init__.py").write_text("raise SystemExit('the decoy was imported')\n")
    (tmp_path / "page.txt").write_text(PAGE)
    return tmp_path


def environment(folder: Path) -> dict[str, str]:
    """An environment with nothing of the tests' own in it."""
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
    own = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
    Path(own["TMPDIR"]).mkdir(exist_ok=True)
    return {**kept, **own, "HOME": str(folder), "LANG": "C.UTF-8", "TERM": "xterm-256color"}


def test_the_command_runs_beside_a_decoy(installed: Path, folder: Path) -> None:
    """It imports its own `store`, adds a page and finds what was in it."""

    def parley(*words: str) -> str:
        command = [str(installed / "parley"), "--db", "talks.db", *words]
        done = subprocess.run(
            command, cwd=folder, env=environment(folder), capture_output=True, text=True, check=True
        )
        return done.stdout

    assert parley("--version").startswith("parley ")
    assert "page.txt: added article 1" in parley("add", "page.txt")
    assert "Macron" in parley("events")


def test_the_samples_travel_in_the_wheel(installed: Path, folder: Path) -> None:
    """Read by the installed package, away from the repository."""
    script = "import sample_data; print(len(sample_data.pages()), sample_data.__file__)"
    done = subprocess.run(
        [str(installed / "python"), "-I", "-c", script],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    number, place = done.stdout.split()
    assert int(number) >= 10
    assert str(installed.parent) in place


class Terminal:
    """A program in a pseudo-terminal of 120x40, and what it shows."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.screen = pyte.Screen(120, 40)
        self._stream = pyte.ByteStream(self.screen)
        self._end, inner = pty.openpty()
        ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=environment(folder),
            stdin=inner,
            stdout=inner,
            stderr=inner,
            start_new_session=True,
        )
        os.close(inner)

    def shows(self, wanted: Callable[[str], bool]) -> bool:
        """Whether the screen comes to show what is wanted."""
        ends = time.monotonic() + PATIENCE
        while not wanted("\n".join(self.screen.display)):
            if time.monotonic() > ends or not self._read():
                return False
        return True

    def _read(self) -> bool:
        if select.select([self._end], [], [], 0.5)[0]:
            try:
                self._stream.feed(os.read(self._end, 65536))
            except OSError:  # the program has closed the terminal
                return False
        return True

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self._end, keys.encode())

    def left(self) -> int:
        """The exit code, once the program has left."""
        while self.process.poll() is None and self._read():
            pass
        code = self.process.wait(PATIENCE)
        os.close(self._end)
        return code


def test_the_demo_runs_and_leaves_nothing(installed: Path, folder: Path) -> None:
    """Something of the samples is on the screen, `q` leaves, and the store is gone."""
    terminal = Terminal([str(installed / "parley"), "demo"], folder)
    try:
        assert terminal.shows(lambda shown: "Iran" in shown or "Greece" in shown)
        terminal.press("q")
        assert terminal.left() == 0
    finally:
        terminal.process.kill()
        terminal.process.wait()
    assert list((folder / "TMPDIR").iterdir()) == []
    assert not (folder / "XDG_DATA_HOME").exists()
