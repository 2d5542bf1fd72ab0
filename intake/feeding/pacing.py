"""Fetching politely: one request at a time, and a while between two to the same server."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from intake.fetching import BusyError, Fetched, Limits, Validators, fetch
from intake.fetching.addresses import parsed

if TYPE_CHECKING:
    from collections.abc import Callable

BETWEEN = 1.0
"""Seconds between the end of one request to a server and the next one to it."""


class Pace:
    """Fetches for one run; a server that asks for patience is not asked again in it."""

    def __init__(
        self,
        within: Limits | None = None,
        *,
        between: float | None = None,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        """`within` are the limits of each fetch, `between` the seconds between two to a server."""
        self._within = within or Limits()
        self._between = BETWEEN if between is None else between
        self._sleep = sleep
        self._last: dict[str, float] = {}
        self._closed: dict[str, BusyError] = {}

    def fetch(self, address: str, known: Validators | None = None) -> Fetched:
        """Fetch an address when it is its server's turn.

        Raises:
            FetchError: As of `fetching.fetch`.
        """
        host = parsed(address).host
        if host in self._closed:
            error = self._closed[host]
            raise BusyError(
                f"{address} was not asked for: its server wants to be left alone.",
                error.status,
                error.wait,
            )
        if host in self._last:
            wait = self._last[host] + self._between - time.monotonic()
            if wait > 0:
                self._sleep(wait)
        try:
            return fetch(address, self._within, known=known)
        except BusyError as error:
            self._closed[host] = error
            raise
        finally:
            self._last[host] = time.monotonic()
