"""What the headers of an answer say."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.fetching.headers import LONGEST_WAIT, Headers
from intake.fetching.values import Fetched, Validators

NOW = dt.datetime(2025, 3, 11, 8, tzinfo=dt.UTC)


def headers(**said: str) -> Headers:
    """Some headers."""
    return Headers((name.replace("_", "-").encode(), one.encode()) for name, one in said.items())


def test_headers_are_found_in_any_case_and_joined() -> None:
    """As HTTP has it; what is not there is empty."""
    found = Headers([(b"Vary", b" a "), (b"VARY", b"b"), (b"X", b"\xe4")])
    assert found["vary"] == "a, b"
    assert found["x"] == "ä"
    assert found["y"] == ""


@pytest.mark.parametrize(
    ("said", "media", "charset"),
    [
        ("text/html", "text/html", None),
        ("Text/HTML ; Charset = UTF-8", "text/html", "utf-8"),
        ('application/rss+xml;x=1; charset="iso-8859-2"', "application/rss+xml", "iso-8859-2"),
        ("text/html;charset=", "text/html", None),
        ("html", None, None),
        ("", None, None),
        (";charset=utf-8", None, "utf-8"),
    ],
)
def test_media_and_encoding(said: str, media: str | None, charset: str | None) -> None:
    """In lower case, without other parameters."""
    found = headers(Content_Type=said)
    assert (found.media, found.charset) == (media, charset)


@pytest.mark.parametrize(
    ("said", "length"),
    [("12", 12), ("", None), ("-1", None), ("1, 1", None), ("9" * 20, None), ("٣", None)],
)
def test_lengths(said: str, length: int | None) -> None:
    """Of digits alone."""
    assert headers(Content_Length=said).length == length


def test_validators() -> None:
    """Kept as they are, unless they would do harm when they are sent back."""
    found = headers(ETag='W/"x"', Last_Modified="Tue")
    assert found.validators == Validators('W/"x"', "Tue")
    for harmful in ("x" * 1001, "\x85", "ä", "a\x1bb"):
        assert headers(ETag=harmful, Last_Modified=harmful).validators == Validators()
    assert headers(ETag="x" * 1000).validators == Validators("x" * 1000)


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("0", 0.0),
        ("90", 90.0),
        ("Tue, 11 Mar 2025 08:01:00 GMT", 60.0),
        ("Tue, 11 Mar 2025 08:01:00 -0000", 60.0),
        ("Tue, 11 Mar 2025 07:00:00 GMT", 0.0),
        ("9" * 30, LONGEST_WAIT),
        ("Fri, 31 Dec 9999 23:59:59 GMT", LONGEST_WAIT),
        ("later", None),
        ("", None),
        ("-1", None),
        ("1.5", None),
    ],
)
def test_how_long_to_wait(said: str, wait: float | None) -> None:
    """In seconds, or until a moment; a week at most."""
    assert headers(Retry_After=said).wait(NOW) == wait


@given(st.binary(max_size=80))
def test_any_bytes_are_headers(said: bytes) -> None:
    """No value is an error."""
    names = (b"content-type", b"content-length", b"retry-after", b"etag")
    found = Headers([(name, said) for name in names])
    assert found.media is None or "/" in found.media
    assert found.length is None or found.length >= 0
    assert found.wait(NOW) is None or 0 <= (found.wait(NOW) or 0) <= LONGEST_WAIT
    assert found.validators.etag is None or found.validators.etag.isprintable()


@pytest.mark.parametrize(
    ("media", "charset", "whole"),
    [
        ("text/html", "utf-8", "text/html; charset=utf-8"),
        ("text/html", None, "text/html"),
        (None, "utf-8", "text/html; charset=utf-8"),
        (None, None, None),
    ],
)
def test_the_content_type_is_put_together(
    media: str | None, charset: str | None, whole: str | None
) -> None:
    """For whoever reads the page."""
    fetched = Fetched(address="x", data=b"", media=media, charset=charset)
    assert fetched.content_type == whole
