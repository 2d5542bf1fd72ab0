"""One question to one server, and what its answer comes to: a page, another address, a refusal."""

from __future__ import annotations

import datetime as dt
import ssl
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import httpcore2

from intake.fetching.connecting import Backend
from intake.fetching.errors import (
    BadAnswerError,
    BusyError,
    FetchError,
    GoneError,
    OverLimitError,
    RefusedError,
    UnreachableError,
)
from intake.fetching.headers import Headers
from intake.fetching.unpacking import ASKED_FOR, PackingError, unpacked
from intake.fetching.values import Fetched, Validators

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        _told(watch.name),
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
        raise _refused(watch.name, answer.status, headers)
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


def _refused(name: str, status: int, headers: Headers) -> RefusedError:
    """Return the error that an answer other than a page is."""
    said = _STATUSES.get(status) or f"its server answers “{_phrase(status)}” ({status})"
    sentence = f"{name} cannot be fetched: {said}"
    if status == HTTPStatus.GONE:
        return GoneError(f"{sentence}.", status)
    if status in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        wait = headers.wait(dt.datetime.now(dt.UTC))
        until = f"; it asks to be left alone for {_duration(wait)}" if wait else ""
        return BusyError(f"{sentence}{until}.", status, wait)
    return RefusedError(f"{sentence}.", status)


_STATUSES = {
    400: "its server does not understand the address (400)",
    401: "it is only for those who log in (401)",
    402: "it has to be paid for (402)",
    403: "its server does not let Parley have it (403)",
    404: "there is no such page (404)",
    410: "it is gone for good (410)",
    429: "its server has been asked too often (429)",
    451: "it is withheld for legal reasons (451)",
    503: "its server is busy or closed for now (503)",
}


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "something that is not in HTTP"


def _duration(seconds: float) -> str:
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            count = round(seconds / size)
            return f"{count} {unit}{'' if count == 1 else 's'}"
    return f"{round(seconds)} second{'' if round(seconds) == 1 else 's'}"


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Tell what goes wrong on the way as errors of this family, each in one sentence."""
    try:
        yield
    except FetchError:
        raise
    except httpcore2.ConnectTimeout as error:
        raise UnreachableError(f"{name}: its server does not answer.") from error
    except httpcore2.TimeoutException as error:
        raise OverLimitError(f"{name}: its server stopped sending; it was given up.") from error
    except httpcore2.ConnectError as error:
        raise UnreachableError(f"{name}: {_why(error)}.") from error
    except httpcore2.NetworkError as error:
        raise BadAnswerError(f"{name}: the connection broke off.") from error
    except (httpcore2.RemoteProtocolError, httpcore2.LocalProtocolError) as error:
        raise BadAnswerError(f"{name}: {_protocol(str(error))}.") from error
    except (OSError, ValueError) as error:  # ValueError: a line that neither side foresaw
        raise BadAnswerError(f"{name}: the connection failed.") from error


def _why(error: BaseException) -> str:
    """Say why there is no connection, by the system's own error, which the library wraps."""
    cause = next(iter(error.args), None)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"its certificate is not to be trusted ({cause.verify_message.rstrip('.')})"
    if isinstance(cause, ssl.SSLError):
        return "its server does not speak TLS as it should"
    if isinstance(cause, ConnectionRefusedError):
        return "its server refuses the connection"
    if isinstance(cause, OSError) and cause.strerror:
        return f"no connection to its server ({cause.strerror.lower()})"
    return "no connection to its server"


def _protocol(said: str) -> str:
    """Say what is wrong with an answer, from what the library says of it."""
    if "disconnected without sending" in said:
        return "its server hung up without an answer"
    if "without sending complete" in said or "incomplete" in said:
        return "the page broke off"
    if "too long" in said or "too large" in said or "too much" in said or "exceed" in said:
        return "the answer's headers have no end"
    return "its server does not answer as HTTP asks for"
