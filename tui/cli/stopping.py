"""Ctrl-C while many things are done: what is in hand is finished first; asked twice, at once."""

from __future__ import annotations

import signal
import threading
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from types import FrameType, TracebackType


class Stopping:
    """A context in which Ctrl-C sets `asked`; a second one interrupts as it usually does.

    `gently` says whether it does so at all: a person who is asked to type something has to be
    able to leave at once.
    """

    def __init__(self, *, gently: bool = True) -> None:
        self.asked = False
        self._gently = gently and threading.current_thread() is threading.main_thread()
        self._before: Any = None

    def __enter__(self) -> Self:
        """Listen for Ctrl-C."""
        if self._gently:
            self._before = signal.signal(signal.SIGINT, self._heard)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave Ctrl-C as it was."""
        if self._gently:
            signal.signal(signal.SIGINT, self._before)

    def _heard(self, _number: int, _frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
