"""Connections to checked addresses, each of whose reads is watched.

httpcore2 leaves to its backend how a machine is connected to. Ours looks the name up, checks what
it got and connects to that very address in figures: nobody looks the name up a second time, so
that it cannot mean another machine then. TLS and the Host header go by the name all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpcore2

from intake.fetching.looking_up import look_up

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from intake.fetching.watching import Watch


_PATIENCE_WITH_FIRST = 5.0
"""Seconds until the next address of a host is tried."""


class Backend(httpcore2.NetworkBackend):
    """Connects for one fetch."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._system = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002 - the watch knows better
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first of a host's checked addresses that answers."""
        watch = self._watch
        failed: Exception | None = None
        found = look_up(host, port, watch)
        for figures in found:
            # One that never answers, as IPv6 where it is broken, must not use up all the time.
            most = watch.limits.connect if figures == found[-1] else _PATIENCE_WITH_FIRST
            patience = watch.patience(min(most, watch.limits.connect))
            try:
                stream = self._system.connect_tcp(
                    figures, port, patience, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = failed or error
            else:
                return Stream(stream, watch)
        raise failed or httpcore2.ConnectError("no address")


class Stream(httpcore2.NetworkStream):
    """A connection whose every read counts."""

    def __init__(self, stream: httpcore2.NetworkStream, watch: Watch) -> None:
        self._stream = stream
        self._watch = watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Return what has come, at most `max_bytes`; nothing at the end."""
        watch = self._watch
        try:
            data = self._stream.read(max_bytes, watch.patience(watch.limits.idle))
        except httpcore2.ReadTimeout:
            watch.patience(watch.limits.idle)  # which of the two limits it was that ran out
            raise
        watch.took(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Send all of `buffer`."""
        self._stream.write(buffer, self._watch.patience(self._watch.limits.idle))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """Return the same connection under TLS."""
        patience = self._watch.patience(self._watch.limits.connect)
        secured = self._stream.start_tls(ssl_context, server_hostname, patience)
        return Stream(secured, self._watch)

    def get_extra_info(self, info: str) -> Any:
        """Return what the system knows of the connection."""
        return self._stream.get_extra_info(info)
