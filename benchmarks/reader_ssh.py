"""What the reader sends over SSH: `python -m benchmarks.reader_ssh STORE...`.

A real sshd is started on a free port of the loopback, with keys that are thrown away, and `ssh`
opens the reader through it in a pseudo-terminal of 120x40. Between the two stands a relay that
counts the bytes on the wire, encryption included. For each step: bytes that the terminal gets for a
key, bytes on the wire for a key, from the server. Says so and stops where there is no sshd.
"""

from __future__ import annotations

import argparse
import fcntl
import getpass
import os
import pty
import select
import shlex
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HOST = "127.0.0.1"
SIZE = (120, 40)
# Name, key, how often, seconds without a byte after which the next key is pressed: the article
# follows when the cursor has rested for 50 ms.
STEPS = (
    ("a move", "j", 100, 0.03),
    ("a move, the article following", "j", 100, 0.25),
    ("a held j, 200 rows", "j", 200, 0.01),
    ("a page", "\x1b[6~", 20, 0.03),
    ("a page, the article following", "\x1b[6~", 20, 0.25),
)
IDLE = 5.0  # seconds
CONFIG = """
ListenAddress {host}
Port {port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
StrictModes no
UsePAM no
PasswordAuthentication no
PidFile none
"""


class Relay(threading.Thread):
    """Passes on what comes to its port, and counts what goes back."""

    def __init__(self, to: int) -> None:
        super().__init__(daemon=True)
        self._to = to
        self._listening = socket.create_server((HOST, 0))
        self.port = int(self._listening.getsockname()[1])
        self.sent = 0

    def run(self) -> None:
        """Serve one connection after the other."""
        while True:
            client, _ = self._listening.accept()
            server = socket.create_connection((HOST, self._to))
            self._pass_on(client, server)

    def _pass_on(self, client: socket.socket, server: socket.socket) -> None:
        for one in (client, server):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        other = {client: server, server: client}
        while True:
            for ready in select.select([client, server], [], [])[0]:
                data = ready.recv(65536)
                if not data:
                    client.close()
                    server.close()
                    return
                if ready is server:
                    self.sent += len(data)
                other[ready].sendall(data)


class Terminal:
    """A program in a pseudo-terminal; `got` counts what it sent."""

    def __init__(self, command: Sequence[str]) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color"},
        )  # fmt: skip
        os.close(slave)
        self.got = 0
        self.seen = b""

    def press(self, key: str) -> None:
        """Send a key."""
        os.write(self._master, key.encode())

    def read(self, quiet: float) -> None:
        """Read until nothing comes for so many seconds."""
        while select.select([self._master], [], [], quiet)[0]:
            try:
                data = os.read(self._master, 65536)
            except OSError:
                return
            self.got += len(data)
            self.seen += data

    def wait_for(self, words: bytes, patience: float = 20.0) -> None:
        """Read until words were sent."""
        end = time.monotonic() + patience
        while words not in self.seen:
            if time.monotonic() > end:
                sys.exit(f"{words!r} never came; what came: {self.seen[-500:]!r}")
            self.read(0.02)

    def close(self) -> None:
        """End the program."""
        self.process.send_signal(signal.SIGHUP)
        self.process.wait()
        os.close(self._master)


@dataclass(frozen=True, slots=True)
class Line:
    """A way in: the relay, and the beginning of an `ssh` command line."""

    relay: Relay
    ssh: tuple[str, ...]


@contextmanager
def ssh_server(sshd: str) -> Iterator[Line]:
    """Run an sshd with keys of its own, and a relay before it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for key in ("host", "user"):
            make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / key)]
            subprocess.run(make, check=True)
        port = _free_port()
        config = folder / "sshd_config"
        config.write_text(CONFIG.format(host=HOST, port=port, folder=folder))
        if os.geteuid() == 0:
            Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)  # where sshd parts its privileges
        server = subprocess.Popen([sshd, "-D", "-e", "-f", str(config)], stderr=subprocess.DEVNULL)
        try:
            _wait_for_port(port)
            relay = Relay(port)
            relay.start()
            options = ("StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR")
            asked = [word for option in options for word in ("-o", option)]
            who = f"{getpass.getuser()}@{HOST}"
            way = ("ssh", "-F", "none", "-i", str(folder / "user"), "-p", str(relay.port), *asked)
            yield Line(relay, (*way, who))
        finally:
            server.terminate()
            server.wait()


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as asked:
        return int(asked.getsockname()[1])


def _wait_for_port(port: int) -> None:
    end = time.monotonic() + 10
    while time.monotonic() < end:
        try:
            socket.create_connection((HOST, port)).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    sys.exit("sshd does not listen.")


def measure(store: Path, line: Line) -> None:
    """Print what the reader sends for a store."""
    bare = _seconds([*line.ssh, "true"])
    begun, wire = time.perf_counter(), line.relay.sent
    code = f"cd {shlex.quote(str(Path.cwd()))} && exec env LC_ALL=C.UTF-8 TERM=xterm-256color"
    reader = f"{sys.executable} -m tui --db {shlex.quote(str(store.absolute()))}"
    terminal = Terminal((line.ssh[0], "-tt", *line.ssh[1:], f"{code} {reader}"))
    terminal.wait_for(b"? keys")
    rows = time.perf_counter() - begun
    terminal.wait_for(b" events")
    live = time.perf_counter() - begun
    terminal.read(1.0)
    print(f"\n{store.name}: over `ssh true` ({bare * 1000:.0f} ms), first rows", end=" ")
    print(f"{(rows - bare) * 1000:.0f} ms, live {(live - bare) * 1000:.0f} ms;", end=" ")
    print(f"{terminal.got} bytes, {line.relay.sent - wire} on the wire")
    print(f"{'bytes a key':32}{'median':>10}{'mean':>10}{'wire':>10}")
    for name, key, times, quiet in STEPS:
        terminal.press("g")  # to the beginning
        terminal.read(1.0)
        got, wire = [terminal.got], line.relay.sent
        for _ in range(times):
            terminal.press(key)
            terminal.read(quiet)
            got.append(terminal.got)
        each = sorted(now - then for then, now in pairwise(got))
        on_wire = (line.relay.sent - wire) / times
        print(f"{name:32}{each[times // 2]:10}{sum(each) / times:10.0f}{on_wire:10.0f}")
    terminal.read(1.0)
    before, wire = terminal.got, line.relay.sent
    terminal.read(IDLE)
    print(f"{f'idle, {IDLE:.0f} seconds':32}{terminal.got - before:20}{line.relay.sent - wire:10}")
    terminal.close()


def _seconds(command: Sequence[str]) -> float:
    taken = []
    for _ in range(5):
        begun = time.perf_counter()
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
        taken.append(time.perf_counter() - begun)
    return sorted(taken)[2]


def main() -> None:
    """Print a table for each store."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("store", type=Path, nargs="+")
    options = parser.parse_args()
    sshd = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if sshd is None or shutil.which("ssh") is None:
        sys.exit(
            "There is no sshd here (Debian: apt-get install openssh-server): nothing measured."
        )
    with ssh_server(sshd) as line:
        for store in options.store:
            measure(store, line)


if __name__ == "__main__":
    main()
