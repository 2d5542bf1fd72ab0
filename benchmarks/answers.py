"""Fetches spoilt answers: `python -m benchmarks.answers [--inputs 10000]`.

A server on this machine answers each request with a sound HTTP answer (a page, a packed page, a
page in chunks, a redirect, a refusal) that was spoilt in some way (`mutating`). What may not
happen, and is told with the number that makes it again: an error that is not one of fetching's own,
a sentence that does not name the address, a fetch that outlasts its limits.
"""

from __future__ import annotations

import argparse
import gzip
import socket
import sys
import threading
import time
from collections import Counter

from benchmarks.mutating import spoilt
from intake.fetching import FetchError, Limits, fetch

LIMITS = Limits(received=300_000, unpacked=600_000, total=3, connect=2, idle=1, private=True)
LEEWAY = 1.0
"""Seconds that a fetch may take beyond its limit, on a busy machine."""

_PAGE = b"<html><body><p>The envoys met in Minsk and agreed to meet again.</p></body></html>" * 40
_PACKED = gzip.compress(_PAGE)


def _answer(status: str, body: bytes, *headers: str) -> bytes:
    lines = (f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", "")
    return "\r\n".join(lines).encode() + body


def _chunked(body: bytes) -> bytes:
    pieces = (body[at : at + 700] for at in range(0, len(body), 700))
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + b"0\r\n\r\n"


ANSWERS = (
    _answer("200 OK", _PAGE, "Content-Type: text/html; charset=utf-8", 'ETag: "one"'),
    _answer("200 OK", _PACKED, "Content-Encoding: gzip"),
    _chunked(_PAGE),
    _answer("301 Moved Permanently", b"", "Location: /there?a=b"),
    _answer("429 Too Many Requests", b"", "Retry-After: 120"),
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\n\r\n" + _PAGE,
)


class Server:
    """Answers every request with what `says` holds, and hangs up."""

    def __init__(self) -> None:
        self.says = b""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listening.accept()
            with connection:
                try:
                    connection.settimeout(1)
                    connection.recv(65_536)
                    connection.sendall(self.says)
                    connection.shutdown(socket.SHUT_WR)
                    connection.recv(1)
                except OSError:
                    continue


def outcome(server: Server, seed: int) -> str:
    """Return what became of a spoilt answer: "page", the name of an error, or "WRONG: …"."""
    server.says = spoilt(ANSWERS[seed % len(ANSWERS)], seed)
    address = f"http://127.0.0.1:{server.port}/"
    began = time.monotonic()
    try:
        fetch(address, LIMITS)
        found = "page"
    except FetchError as error:
        named = str(error).startswith(address)
        found = type(error).__name__ if named else f"WRONG: {error}"
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        found = f"WRONG: {error!r}"
    if time.monotonic() - began > LIMITS.total + LEEWAY:
        return "WRONG: it took too long"
    return found


def main() -> int:
    """Fetch as many spoilt answers as asked for, and tell what became of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="the first number")
    asked = parser.parse_args()
    server, tally, wrong = Server(), Counter[str](), 0
    began = time.monotonic()
    for seed in range(asked.first, asked.first + asked.inputs):
        found = outcome(server, seed)
        if found.startswith("WRONG"):
            wrong += 1
            print(f"answer {seed}: {found}")
        tally[found.partition(":")[0]] += 1
    seconds = time.monotonic() - began
    print(", ".join(f"{count} {name}" for name, count in tally.most_common()))
    print(f"{asked.inputs} answers in {seconds:.0f} s; {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
