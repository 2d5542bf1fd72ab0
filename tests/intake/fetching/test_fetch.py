"""Fetching from a server that behaves, and going on where it leads."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from intake.fetching import (
    BadAddressError,
    BusyError,
    Fetched,
    GoneError,
    OverLimitError,
    PrivateAddressError,
    RefusedError,
    Validators,
    fetch,
)
from tests.intake.fetching.conftest import NEAR
from tests.intake.web import Web, http, page

if TYPE_CHECKING:
    from pathlib import Path


def elsewhere(to: str, status: str = "302 Found") -> bytes:
    """An answer that leads to another address."""
    return http(status=status, Location=to)


def test_a_page_comes_with_what_its_server_says_of_it(web: Web) -> None:
    """Its bytes, its type, its encoding, its validators."""
    web.says["/a?b=c"] = http(
        b"<p>Talks.",
        Content_Type='Text/HTML; Charset="UTF-8"',
        ETag='"one"',
        Last_Modified="Tue, 11 Mar 2025 08:00:00 GMT",
    )
    assert fetch(web.at("/a?b=c#part"), NEAR) == Fetched(
        address=web.at("/a?b=c"),
        data=b"<p>Talks.",
        media="text/html",
        charset="utf-8",
        validators=Validators('"one"', "Tue, 11 Mar 2025 08:00:00 GMT"),
    )


def test_parley_says_who_asks(web: Web) -> None:
    """By name and version, with the host's name, and without cookies or referrers."""
    web.says["/"] = page("x")
    fetch(web.at(), NEAR)
    headers = web.asked[0].headers
    assert headers["user-agent"].startswith("Parley/0.1.0 ")
    assert headers["host"] == f"127.0.0.1:{web.port}"
    assert headers["accept-encoding"] == "gzip, deflate"
    assert headers["connection"] == "close"
    assert {"cookie", "referer", "authorization", "if-none-match"}.isdisjoint(headers)


def test_the_proxies_of_the_environment_are_not_asked(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was checked is what is connected to."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    web.says["/"] = page("x")
    assert fetch(web.at(), NEAR).data == b"x"


def test_what_is_known_is_not_sent_again(web: Web) -> None:
    """The validators go out; 304 comes back as unchanged, with those it gives anew."""
    web.says["/"] = http(status="304 Not Modified", ETag='"two"')
    known = Validators('"one"', "Tue, 11 Mar 2025 08:00:00 GMT")
    fetched = fetch(web.at(), NEAR, known=known)
    assert fetched.unchanged
    assert fetched.data == b""
    assert fetched.validators == Validators('"two"', known.modified)
    assert web.asked[0].headers["if-none-match"] == '"one"'
    assert web.asked[0].headers["if-modified-since"] == known.modified


def test_unchanged_is_no_answer_to_who_knows_nothing(web: Web) -> None:
    """304 without having been asked for is a refusal."""
    web.says["/"] = http(status="304 Not Modified")
    with pytest.raises(RefusedError, match=r"answers “Not Modified” \(304\)\.$"):
        fetch(web.at(), NEAR)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(b"Talks. " * 900, mtime=0)),
        (
            "x-gzip",
            gzip.compress(b"Talks. " * 400, mtime=0) + gzip.compress(b"Talks. " * 500, mtime=0),
        ),
        ("gzip", gzip.compress(b"Talks. " * 900, mtime=0) + b"\0\0\0\0"),
        ("GZip", gzip.compress(b"Talks. " * 900, mtime=0) + b"\0"),
        ("deflate", zlib.compress(b"Talks. " * 900)),
        ("deflate", zlib.compress(b"Talks. " * 900)[2:-4]),
        ("gzip, identity", gzip.compress(b"Talks. " * 900, mtime=0)),
        ("deflate, gzip", gzip.compress(zlib.compress(b"Talks. " * 900), mtime=0)),
        ("", b"Talks. " * 900),
    ],
)
def test_compression_is_undone(web: Web, coding: str, packed: bytes) -> None:
    """Gzip, in several members too, and deflate, with and without its wrapping."""
    web.says["/"] = http(packed, Content_Encoding=coding)
    assert fetch(web.at(), NEAR).data == b"Talks. " * 900


def test_redirects_are_followed(web: Web) -> None:
    """From the page that names them, relative or not, and the address at the end is told."""
    web.says["/old/a"] = elsewhere("../new/b?q=1#part")
    web.says["/new/b?q=1"] = elsewhere("/ende/übersicht", "307 Temporary Redirect")
    web.says["/ende/%C3%BCbersicht"] = page("x")
    fetched = fetch(web.at("/old/a"), NEAR)
    assert fetched.address == web.at("/ende/%C3%BCbersicht")
    assert fetched.moved is None


def test_a_move_for_good_is_told(web: Web) -> None:
    """As far as every step of it is for good."""
    web.says["/a"] = elsewhere("/b", "301 Moved Permanently")
    web.says["/b"] = elsewhere("/c", "308 Permanent Redirect")
    web.says["/c"] = elsewhere("/d", "302 Found")
    web.says["/d"] = page("x")
    fetched = fetch(web.at("/a"), NEAR)
    assert fetched.moved == web.at("/c")
    assert fetched.address == web.at("/d")


def test_redirects_have_an_end(web: Web) -> None:
    """As many as the limits say, and no circles."""
    web.says |= {f"/{n}": elsewhere(f"/{n + 1}") for n in range(4)}
    web.says["/3"] = page("x")
    assert fetch(web.at("/0"), NEAR).address == web.at("/3")
    web.says |= {"/3": elsewhere("/4"), "/4": page("x")}
    with pytest.raises(OverLimitError, match="leads on to more than 3 other addresses"):
        fetch(web.at("/0"), NEAR)
    web.says["/1"] = elsewhere("/0")
    with pytest.raises(OverLimitError, match="leads in a circle"):
        fetch(web.at("/0"), NEAR)


@pytest.mark.parametrize(
    "to",
    [
        "file:///etc/passwd",
        "ftp://example.org/x",
        "gopher://example.org/1",
        "//:80/",
        "http://[::1",
        "http://user:secret@example.org/",
    ],
)
def test_redirects_lead_to_web_pages_only(web: Web, to: str) -> None:
    """Whatever else they name is refused in a sentence that names the address asked for."""
    web.says["/"] = elsewhere(to)
    with pytest.raises(BadAddressError, match="leads on to what is not fetched") as told:
        fetch(web.at(), NEAR)
    assert str(told.value).startswith(web.at())
    assert "secret" not in str(told.value)
    assert len(web.asked) == 1


def test_a_redirect_without_an_address_is_a_refusal(web: Web) -> None:
    """It leads nowhere."""
    web.says["/"] = http(status="302 Found")
    with pytest.raises(RefusedError, match=r"answers “Found” \(302\)"):
        fetch(web.at(), NEAR)


def test_this_machine_is_not_asked_unless_told(web: Web) -> None:
    """Nor is it when a redirect names it: no connection is made."""
    with pytest.raises(PrivateAddressError, match=r"leads to 127\.0\.0\.1, which is not on the"):
        fetch(web.at(), replace(NEAR, private=False))
    assert web.asked == []


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("401 Unauthorized", "it is only for those who log in (401)"),
        ("403 Forbidden", "its server does not let Parley have it (403)"),
        ("404 Not Found", "there is no such page (404)"),
        ("418 I'm a Teapot", "its server answers “I'm a Teapot” (418)"),
        ("500 Oops", "its server answers “Internal Server Error” (500)"),
        ("599 What", "its server answers “something that is not in HTTP” (599)"),
        ("204 No Content", "its server answers “No Content” (204)"),
        ("206 Partial Content", "its server answers “Partial Content” (206)"),
    ],
)
def test_a_refusal_is_one_sentence(web: Web, status: str, words: str) -> None:
    """In plain words, with HTTP's number."""
    web.says["/"] = http(status=status)
    with pytest.raises(RefusedError) as told:
        fetch(web.at(), NEAR)
    assert str(told.value) == f"{web.at()} cannot be fetched: {words}."
    assert told.value.status == int(status[:3])
    assert not isinstance(told.value, GoneError | BusyError)


def test_gone_for_good_is_told_apart(web: Web) -> None:
    """So that a feed need not be asked again."""
    web.says["/"] = http(status="410 Gone")
    with pytest.raises(GoneError, match=r"it is gone for good \(410\)"):
        fetch(web.at(), NEAR)


@pytest.mark.parametrize(
    ("after", "wait", "words"),
    [
        ("120", 120.0, "; it asks to be left alone for 2 minutes."),
        ("1", 1.0, "; it asks to be left alone for 1 second."),
        ("3600", 3600.0, "; it asks to be left alone for 1 hour."),
        ("99999999999999999999", 604_800.0, "; it asks to be left alone for 7 days."),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 604_800.0, "; it asks to be left alone for 7 days."),
        ("Tue, 11 Mar 2025 08:00:00 GMT", 0.0, "(429)."),
        ("soon", None, "(429)."),
        ("-5", None, "(429)."),
    ],
)
def test_a_busy_server_says_for_how_long(
    web: Web, after: str, wait: float | None, words: str
) -> None:
    """In seconds or as a date; never longer than a week."""
    web.says["/"] = http(status="429 Too Many Requests", Retry_After=after)
    with pytest.raises(BusyError) as told:
        fetch(web.at(), NEAR)
    assert told.value.wait == wait
    assert str(told.value).endswith(words)


def test_a_closed_server_is_busy(web: Web) -> None:
    """503 is for now, like 429."""
    web.says["/"] = http(status="503 Service Unavailable")
    with pytest.raises(BusyError, match="busy or closed for now") as told:
        fetch(web.at(), NEAR)
    assert told.value.wait is None


def test_tls_goes_by_the_name(
    secure: Web, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The certificate is that of the host's name, though its figures are connected to."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure.says["/"] = page("x")
    assert fetch(secure.at(), NEAR).data == b"x"
