"""A bar on standard error while something long is done: how far, how quick, how much longer.

It appears where a terminal looks on and the work takes more than a second, and goes away at the
end. rich draws it.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

    from rich.progress import Progress, TaskID

_AFTER = 1.0
"""Seconds without a bar: what is done sooner needs none."""


class Bar:
    """Shows how far some work has come; a context, in which lines are printed above the bar.

    `what` names the things that are counted ("articles"). `shown` is whether it is drawn: by
    default where standard error is a terminal.
    """

    def __init__(self, what: str, *, shown: bool | None = None) -> None:
        self._what = what
        self._shown = sys.stderr.isatty() if shown is None else shown
        self._begun = time.monotonic()
        self._drawn: tuple[Progress, TaskID] | None = None

    def __enter__(self) -> Self:
        """Begin to count the time."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the bar away."""
        if self._drawn:
            self._drawn[0].stop()

    def reached(self, done: int, total: int, count: int) -> None:
        """Show that `done` of `total` is done, 0 for nobody knows, and `count` things of it."""
        seconds = time.monotonic() - self._begun
        if not self._shown or seconds < _AFTER:
            return
        if self._drawn is None:
            self._drawn = _drawn()
        bar, task = self._drawn
        rate = f"{count} {self._what}, {count / seconds:.0f} a second"
        bar.update(task, completed=done, total=total or None, rate=rate)


def _drawn() -> tuple[Progress, TaskID]:
    from rich.console import Console  # noqa: PLC0415 - only what is slow and looked at needs it
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    bar = Progress(
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TextColumn("{task.fields[rate]}", markup=False),
        TimeRemainingColumn(compact=True),
        TextColumn("left"),
        console=Console(stderr=True, highlight=False),
        transient=True,
        redirect_stdout=sys.stdout.isatty(),  # a pipe gets its lines, not the terminal
    )
    bar.start()
    return bar, bar.add_task("", rate="")
