"""A real server on this machine that says whatever a test wants, down to the last byte."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl

Speaker = Callable[[socket.socket], None]


@dataclass(frozen=True)
class Asked:
    """A request that came in: its path, and its headers by their names in lower case."""

    path: str
    headers: dict[str, str]


def http(body: bytes = b"", *, status: str = "200 OK", **headers: str) -> bytes:
    """A whole and proper answer; `content_type` gives Content-Type."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def page(text: str, **headers: str) -> bytes:
    """An answer that is a page of HTML."""
    return http(text.encode(), **{"Content-Type": "text/html; charset=utf-8", **headers})


@dataclass
class Web:
    """A server: what it says at each path, and what it was asked.

    An answer is bytes, or a function that is given the connection and speaks as it likes.
    """

    name: str = "127.0.0.1"
    tls: ssl.SSLContext | None = None
    says: dict[str, bytes | Speaker] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._over = threading.Event()
        self._open: list[threading.Thread] = []
        self._door = threading.Thread(target=self._let_in, daemon=True)
        self._door.start()

    def at(self, path: str = "/") -> str:
        """The address of a path."""
        return f"http{'s' if self.tls else ''}://{self.name}:{self.port}{path}"

    def wait(self, seconds: float) -> bool:
        """Wait as a speaker; whether the test is over."""
        return self._over.wait(seconds)

    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [one.path for one in self.asked]

    def close(self) -> None:
        """Stop, and wait for every connection to end."""
        self._over.set()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for thread in [self._door, *self._open]:
            thread.join(5)

    def _let_in(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._open.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(5)
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.callback(connection.close)
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
                stack.callback(connection.close)
            self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            if not (more := connection.recv(65_536)):
                return
            head += more
            if head[:1] == b"\x16":  # TLS, where none is spoken
                connection.sendall(http(status="400 Bad Request"))
                return
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = dict(line.split(": ", 1) for line in lines if ": " in line)
        asked = Asked(first.split(" ")[1], {key.lower(): one for key, one in headers.items()})
        self.asked.append(asked)
        says = self.says.get(asked.path, http(b"nothing here", status="404 Not Found"))
        if callable(says):
            says(connection)
        else:
            connection.sendall(says)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)


def dripping(web: Web, data: bytes, pause: float) -> Speaker:
    """A speaker that sends one byte at a time."""

    def speak(connection: socket.socket) -> None:
        for byte in data:
            connection.sendall(bytes((byte,)))
            if web.wait(pause):
                return

    return speak


def endless(web: Web, head: bytes, piece: bytes) -> Speaker:
    """A speaker that never stops."""

    def speak(connection: socket.socket) -> None:
        connection.sendall(head)
        while not web.wait(0):
            connection.sendall(piece)

    return speak


def silent(web: Web, head: bytes = b"") -> Speaker:
    """A speaker that begins and then says nothing more."""

    def speak(connection: socket.socket) -> None:
        connection.sendall(head)
        web.wait(10)

    return speak


def raw(*pieces: bytes) -> Speaker:
    """A speaker that sends these bytes and hangs up."""

    def speak(connection: socket.socket, said: tuple[bytes, ...]) -> None:
        for piece in said:
            connection.sendall(piece)

    return partial(speak, said=pieces)
