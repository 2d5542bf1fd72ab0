"""Connections of their own for what threads read, so that a long read holds up nothing else."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from store.model.errors import StoreError
from store.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from store.opening import Store

_AGAIN = 0.005  # seconds between tries to have a connection that somebody else still reads over


class OvertakenError(StoreError):
    """Nobody wants the answer any more."""


@contextmanager
def unless_overtaken(stopped: Callable[[], bool]) -> Iterator[None]:
    """Count; that nobody wants the answer any more is no fault."""
    try:
        yield
    except OvertakenError:
        return
    except StoreError:
        if not stopped():
            raise


class Aside:
    """A connection for threads, one of them at a time; opened at its first use."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._store: Store | None = None
        self._lock = Lock()
        self._is_over = False

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """Have the connection for oneself, when nobody else reads over it."""
        with self._lock:
            yield self._opened()

    @contextmanager
    def overtaking(self, stopped: Callable[[], bool]) -> Iterator[Store]:
        """Have the connection for oneself; whoever reads over it is stopped.

        Args:
            stopped: Whether the one who asks has been overtaken in turn; asked between reads.

        Raises:
            OvertakenError: It has, or the connection is closed for good.
        """
        while not self._lock.acquire(timeout=_AGAIN):
            self.check(stopped)
            self.interrupt()
        try:
            self.check(stopped)
            yield self._opened()
        finally:
            self._lock.release()

    def check(self, stopped: Callable[[], bool]) -> None:
        """Raise an `OvertakenError` if nobody wants the answer any more."""
        if self._is_over or stopped():
            raise OvertakenError("Overtaken.")

    def _opened(self) -> Store:
        if self._store is None:
            self._store = open_store(self._path, read_only=True)
        return self._store

    def interrupt(self) -> None:
        """Stop what a thread is reading over it."""
        if self._store is not None:
            self._store.interrupt()

    def stop(self) -> None:
        """Stop what a thread is reading over it, and what it would read after that."""
        self._is_over = True
        self.interrupt()

    def close(self) -> None:
        """Close it when nobody reads any more; at once if that is stopped."""
        while not self._lock.acquire(timeout=_AGAIN):
            if self._is_over:  # what a thread began right after it was stopped
                self.interrupt()
        if self._store is not None:
            self._store.close()
        self._lock.release()
