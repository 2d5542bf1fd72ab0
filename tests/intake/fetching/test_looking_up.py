"""Names looked up, checked, and connected to as they were checked."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from intake.fetching import PrivateAddressError, UnreachableError, fetch, looking_up
from tests.intake.fetching.conftest import NEAR
from tests.intake.web import Web, http, page

if TYPE_CHECKING:
    from collections.abc import Callable

FAR = replace(NEAR, private=False)
Found = list[tuple[Any, ...]]
SYSTEM = socket.getaddrinfo


def names(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Let the system answer look-ups of names one after the other; return what it was asked."""
    asked: list[str] = []

    def look_up(host: str, port: int, *more: Any, **most: Any) -> Found:
        if host[0].isdigit():  # figures
            return list(SYSTEM(host, port, *more, **most))
        asked.append(host)
        figures = answers[min(len(asked), len(answers)) - 1]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in figures]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "017700000001",
        "0x7f000001",
        "0x7f.0.0.1",
        "0",
        "10.0.0.7",
        "169.254.169.254",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[64:ff9b::7f00:1]",
        "[fe80::1]",
    ],
)
def test_every_way_to_write_this_network_is_seen_through(host: str) -> None:
    """Names, decimal, octal and hexadecimal figures, IPv6 with IPv4 in it."""
    with pytest.raises(PrivateAddressError, match="is not on the public internet; --allow-private"):
        fetch(f"http://{host}:9/", FAR)


def test_a_name_that_leads_to_this_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where one of its addresses is public."""
    names(monkeypatch, ["8.8.8.8", "10.1.2.3"])
    with pytest.raises(PrivateAddressError) as told:
        fetch("http://inside.example/", FAR)
    assert str(told.value) == (
        "http://inside.example/ leads to inside.example (10.1.2.3), which is not on the public"
        " internet; --allow-private lets it in."
    )


def test_a_redirect_to_this_network_is_refused(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each address on the way is checked; this machine passes for a public one in the test."""
    monkeypatch.setattr(looking_up, "is_public", lambda figures: figures == "127.0.0.1")
    for to in ("http://10.0.0.1/", "http://inside.example/", "http://[::1]/"):
        names(monkeypatch, ["192.168.0.9"])
        web.says["/"] = http(status="302 Found", Location=to)
        with pytest.raises(PrivateAddressError, match="which is not on the public internet"):
            fetch(web.at(), FAR)


def test_the_address_that_was_checked_is_connected_to(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that means another machine at the second look-up is looked up once only."""
    monkeypatch.setattr(looking_up, "is_public", lambda figures: figures == "127.0.0.1")
    asked = names(monkeypatch, ["127.0.0.1"], ["10.9.9.9"])
    web.says["/"] = page("x")
    fetched = fetch(f"http://rebound.example:{web.port}/", FAR)
    assert fetched.data == b"x"
    assert asked == ["rebound.example"]
    assert web.asked[0].headers["host"] == f"rebound.example:{web.port}"


def test_the_next_address_of_a_name_is_tried(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the first does not answer."""
    names(monkeypatch, ["127.9.9.9", "127.0.0.1"])
    web.says["/"] = page("x")
    assert fetch(f"http://two.example:{web.port}/", NEAR).data == b"x"


def failing(error: Exception) -> Callable[..., Found]:
    """A look-up that fails."""

    def look_up(*_: Any, **__: Any) -> Found:
        raise error

    return look_up


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), "there is no machine called far.example."),
        (
            socket.gaierror(socket.EAI_AGAIN, "later"),
            "the name far.example could not be looked up; is there a network?",
        ),
        (UnicodeError("label too long"), "there is no machine called far.example."),
    ],
)
def test_a_name_that_nobody_knows_is_told(
    monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    """And one that could not be asked for."""
    monkeypatch.setattr(socket, "getaddrinfo", failing(error))
    with pytest.raises(UnreachableError) as told:
        fetch("http://far.example/", NEAR)
    assert str(told.value) == f"http://far.example/: {words}"


def test_a_look_up_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system has no limit of its own."""
    over = threading.Event()

    def look_up(*_: Any, **__: Any) -> Found:
        over.wait(5)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    try:
        with pytest.raises(UnreachableError, match=r"the name far\.example could not be looked up"):
            fetch("http://far.example/", replace(NEAR, connect=0.1))
    finally:
        over.set()
