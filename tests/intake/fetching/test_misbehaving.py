"""Servers that send too much, too slowly, or what is no HTTP: each is one clear sentence."""

from __future__ import annotations

import gzip
import socket
import struct
import time
import zlib
from typing import TYPE_CHECKING

import pytest

from intake.fetching import (
    BadAnswerError,
    FetchError,
    Limits,
    OverLimitError,
    UnreachableError,
    fetch,
)
from tests.intake.fetching.conftest import HASTY, NEAR
from tests.intake.web import Web, dripping, endless, http, raw, silent

if TYPE_CHECKING:
    from pathlib import Path

NO_HTTP = "its server does not answer as HTTP asks for."
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


def told(web: Web, error: type[FetchError], limits: Limits = NEAR) -> str:
    """What is said of the front page, without its address."""
    with pytest.raises(error) as caught:
        fetch(web.at(), limits)
    sentence = str(caught.value)
    assert sentence.startswith(web.at())
    return sentence.removeprefix(web.at()).lstrip(": ")


def test_a_page_that_says_it_is_too_large_is_not_read(web: Web) -> None:
    """Content-Length is enough to know."""
    web.says["/"] = silent(web, HEAD + b"Content-Length: 300001\r\n\r\n")
    assert told(web, OverLimitError) == "is larger than 300,000 bytes; it was given up."


def test_an_endless_page_is_cut(web: Web) -> None:
    """With a length, without one, and in chunks."""
    for head, piece in (
        (HEAD + b"\r\n", b"talks " * 2000),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"2ee0\r\n" + b"talks " * 2000 + b"\r\n"),
    ):
        web.says["/"] = endless(web, head, piece)
        assert told(web, OverLimitError) == "is larger than 300,000 bytes; it was given up."


def test_headers_without_end_are_cut(web: Web) -> None:
    """Many lines, or one that never ends."""
    for piece in (b"X-Header: " + b"x" * 90 + b"\r\n", b"x" * 100):
        web.says["/"] = endless(web, b"HTTP/1.1 200 OK\r\nX-Begun: ", piece)
        assert told(web, BadAnswerError) == "the answer's headers have no end."


def test_answers_that_only_announce_an_answer_are_cut(web: Web) -> None:
    """100 Continue, over and over."""
    web.says["/"] = endless(web, b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 400)
    assert told(web, OverLimitError) == "is larger than 300,000 bytes; it was given up."


@pytest.mark.parametrize(
    "head", [b"", HEAD + b"\r\n", HEAD + b"Transfer-Encoding: chunked\r\n\r\n"]
)
def test_a_server_that_drips_is_cut(web: Web, head: bytes) -> None:
    """A byte now and then keeps no connection open: neither in headers nor in the page."""
    drops = dripping(web, (HEAD + b"X: " + b"x" * 500) if not head else b"1\r\nx\r\n" * 90, 0.05)

    def speak(connection: socket.socket) -> None:
        connection.sendall(head)
        drops(connection)

    web.says["/"] = speak
    assert told(web, OverLimitError, HASTY) == "takes longer than 1 s; it was given up."


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\n", HEAD + b"\r\n<p>Talks"])
def test_a_server_that_falls_silent_is_given_up(web: Web, head: bytes) -> None:
    """After the patience of one read."""
    web.says["/"] = silent(web, head)
    assert told(web, OverLimitError, HASTY) == "its server stopped sending; it was given up."


BOMB = b"\0" * 40_000_000


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(BOMB, mtime=0)),
        ("deflate", zlib.compress(BOMB)),
        ("gzip, gzip", gzip.compress(gzip.compress(BOMB, mtime=0), mtime=0)),
        ("deflate, gzip", gzip.compress(zlib.compress(BOMB, 9), mtime=0)),
    ],
)
def test_a_compressed_bomb_is_cut(web: Web, coding: str, packed: bytes) -> None:
    """However often it is compressed; it is never unpacked whole."""
    assert len(packed) < NEAR.received
    web.says["/"] = http(packed, Content_Encoding=coding)
    assert told(web, OverLimitError) == "is larger than 400,000 bytes; it was given up."


@pytest.mark.parametrize(
    ("coding", "packed", "words"),
    [
        ("br", b"x", "is compressed as 'br', which was not asked for."),
        ("zstd", b"x", "is compressed as 'zstd', which was not asked for."),
        ("gzip, br", b"x", "is compressed as 'br', which was not asked for."),
        ("gzip, gzip, gzip", b"x", "is compressed 3 times over."),
        ("gzip", b"<p>Talks.", "is not compressed as it says."),
        ("deflate", b"\x78\x9c\xff\xff\xff", "is not compressed as it says."),
        ("deflate", b"<p>Talks.", "is not compressed as it says."),
        ("gzip", gzip.compress(b"Talks. " * 900, mtime=0)[:-9], "breaks off."),
        ("deflate", zlib.compress(b"Talks. " * 900)[:-9], "breaks off."),
    ],
)
def test_bad_compression_is_told(web: Web, coding: str, packed: bytes, words: str) -> None:
    """What was not asked for, what is none, and what has no end."""
    web.says["/"] = http(packed, Content_Encoding=coding)
    assert told(web, BadAnswerError) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (b"", "its server hung up without an answer."),
        (b"HTTP/1.1 200 OK\r\nContent-", "its server hung up without an answer."),
        (b"220 mail.example ready\r\n\r\n", NO_HTTP),
        (b"\x16\x03\x01\x02\x00\x01\x00", NO_HTTP),
        (HEAD + b"Bad Header\r\n\r\nx", NO_HTTP),
        (HEAD + b"X: \x00\r\n\r\nx", NO_HTTP),
        (HEAD + b"Content-Length: many\r\n\r\nx", NO_HTTP),
        (HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", NO_HTTP),
        (HEAD + b"Content-Length: 9\r\n\r\nTalks", "the page broke off."),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nTalks\r\n", "the page broke off."),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nTalks\r\n0\r\n\r\n", NO_HTTP),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nTalks\r\n0\r\n\r\n", NO_HTTP),
        (HEAD + b"Content-Length: 0\r\n\r\n", "is an empty page."),
    ],
)
def test_what_is_no_http_is_told(web: Web, said: bytes, words: str) -> None:
    """And what breaks off."""
    web.says["/"] = raw(said)
    assert told(web, BadAnswerError) == words


def test_a_page_is_read_as_far_as_its_length_says(web: Web) -> None:
    """What a server sends beyond it is none of the page's."""
    web.says["/"] = raw(HEAD + b"Content-Length: 5\r\n\r\nTalks and more")
    assert fetch(web.at(), NEAR).data == b"Talks"


def test_a_page_without_a_length_ends_with_the_connection(web: Web) -> None:
    """As HTTP/1.0 has it."""
    web.says["/"] = raw(b"HTTP/1.0 200 OK\r\n\r\n", b"<p>", b"Talks")
    assert fetch(web.at(), NEAR).data == b"<p>Talks"


def test_a_connection_that_is_cut_is_told(web: Web) -> None:
    """The other side resets it in the middle."""

    def cut(connection: socket.socket) -> None:
        connection.sendall(HEAD + b"Content-Length: 90\r\n\r\nTalks")
        time.sleep(0.05)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    web.says["/"] = cut
    assert told(web, BadAnswerError) in ("the connection broke off.", "the page broke off.")


def test_nobody_there_is_told() -> None:
    """No server at the port, and no machine of the name."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(UnreachableError, match=r"/: its server refuses the connection\.$"):
        fetch(f"http://127.0.0.1:{port}/", NEAR)


def test_a_server_that_speaks_no_tls_is_told(web: Web) -> None:
    """Https to a port of http."""
    web.says["/"] = http(b"x")
    with pytest.raises(UnreachableError, match=r"its server does not speak TLS as it should\.$"):
        fetch(web.at().replace("http:", "https:"), NEAR)


def test_a_handshake_that_never_ends_is_given_up(web: Web) -> None:
    """A server that takes the connection and says nothing to TLS."""
    with socket.create_server(("127.0.0.1", 0)) as mute:
        address = f"https://127.0.0.1:{mute.getsockname()[1]}/"
        with pytest.raises(UnreachableError, match=r"its server does not answer\.$"):
            fetch(address, HASTY)


def test_a_certificate_of_nobodys_is_not_trusted(secure: Web) -> None:
    """One that is signed by itself."""
    secure.says["/"] = http(b"x")
    with pytest.raises(UnreachableError, match=r"is not to be trusted \(self.signed certificate\)"):
        fetch(secure.at(), NEAR)
    assert secure.asked == []


def test_a_certificate_of_another_name_is_not_trusted(
    secure: Web, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server is the same, but it is called by its figures."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure.name = "127.0.0.1"
    with pytest.raises(UnreachableError, match=r"not to be trusted \(IP address mismatch"):
        fetch(secure.at(), NEAR)
    assert secure.asked == []
