"""What goes wrong with a fetch, in one sentence each: a server refuses, a connection fails."""

from __future__ import annotations

import datetime as dt
import ssl
from contextlib import contextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING

import httpcore2

from intake.fetching.errors import (
    BadAnswerError,
    BusyError,
    FetchError,
    GoneError,
    OverLimitError,
    RefusedError,
    UnreachableError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.fetching.headers import Headers


def refused(name: str, status: int, headers: Headers) -> RefusedError:
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
def told(name: str) -> Iterator[None]:
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
