"""One question to one server, and what its answer comes to: a page, another address, a refusal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import httpcore2

from intake.fetching.connecting import Backend
from intake.fetching.errors import BadAnswerError
from intake.fetching.headers import Headers
from intake.fetching.refusing import refused, told
from intake.fetching.unpacking import ASKED_FOR, PackingError, unpacked
from intake.fetching.values import Fetched, Validators

if TYPE_CHECKING:
    from intake.fetching.addresses import Address
    from intake.fetching.watching import Watch

_ACCEPTED = (
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
    " application/feed+json, application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5"
)
_ELSEWHERE = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An answer that names another address; `for_good` is whether to ask there from now on."""

    to: str
    for_good: bool


@cache
def user_agent() -> str:
    """Return the name that Parley tells servers, with its version."""
    try:
        return f"Parley/{version('parley')} (reads news for one person; terminal)"
    except PackageNotFoundError:  # run from a folder of files
        return "Parley (reads news for one person; terminal)"


def ask(at: Address, watch: Watch, known: Validators) -> Fetched | Elsewhere:
    """Ask for one address.

    Raises:
        FetchError: No answer, one that is no HTTP, one beyond the limits, or a refusal.
    """
    url = httpcore2.URL(scheme=at.scheme, host=at.host, port=at.port, target=at.target)
    with (
        told(watch.name),
        httpcore2.ConnectionPool(network_backend=Backend(watch), max_connections=1) as pool,
        pool.stream("GET", url, headers=_headers(at, known)) as answer,
    ):
        return _read(at, answer, watch, known)


def _headers(at: Address, known: Validators) -> list[tuple[str, str]]:
    said = [
        ("Host", at.authority),
        ("User-Agent", user_agent()),
        ("Accept", _ACCEPTED),
        ("Accept-Encoding", ASKED_FOR),
        ("Accept-Language", "en, *;q=0.5"),
        ("Connection", "close"),
    ]
    if known.etag:
        said.append(("If-None-Match", known.etag))
    if known.modified:
        said.append(("If-Modified-Since", known.modified))
    return said


def _read(
    at: Address, answer: httpcore2.Response, watch: Watch, known: Validators
) -> Fetched | Elsewhere:
    headers = Headers(answer.headers)
    if answer.status in _ELSEWHERE and headers["location"]:
        return Elsewhere(_letters(headers["location"]), answer.status in _FOR_GOOD)
    if answer.status == HTTPStatus.NOT_MODIFIED and known != Validators():
        # A server may leave out of this answer what it said before.
        news = headers.validators
        kept = Validators(news.etag or known.etag, news.modified or known.modified)
        return Fetched(address=str(at), data=b"", validators=kept, unchanged=True)
    if answer.status not in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
        raise refused(watch.name, answer.status, headers)
    data = _body(answer, headers, watch)
    return Fetched(
        address=str(at),
        data=data,
        media=headers.media,
        charset=headers.charset,
        validators=headers.validators,
    )


def _letters(location: str) -> str:
    """Return an address of a header as its server meant it: many write UTF-8 into it."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return location


def _body(answer: httpcore2.Response, headers: Headers, watch: Watch) -> bytes:
    """Return the answer's bytes, unpacked, as long as they keep within the limits."""
    limits = watch.limits
    if (headers.length or 0) > limits.received:
        raise watch.too_large(limits.received)
    data = bytearray()
    try:
        for chunk in unpacked(answer.iter_stream(), headers["content-encoding"]):
            data += chunk
            if len(data) > limits.unpacked:
                raise watch.too_large(limits.unpacked)
            watch.patience(limits.idle)
    except PackingError as error:
        raise BadAnswerError(f"{watch.name} {error}.") from error
    if not data:
        raise BadAnswerError(f"{watch.name} is an empty page.")
    return bytes(data)
