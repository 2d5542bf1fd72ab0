"""Mailboxes (mbox, RFC 4155): one message after the other, each an article; read as a stream.

A message begins at a line "From " after a blank one; a line of the text that would look so is
written as ">From ", and that is undone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from intake.errors import IntakeError
from intake.formats import given as limits
from intake.formats.mail import message
from intake.outcomes import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from intake.formats.given import Given
    from intake.pieces import Piece

_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(given: Given) -> Iterator[Piece | Refused]:
    """Yield the article of each message, and a refusal for each that has none."""
    for number, data in enumerate(messages(given.lines()), start=1):
        name = f"{given.name} #{number}"
        if data is None:
            most = limits.LARGEST // 1_000_000
            yield Refused(source=name, why=f"{name} is larger than {most} MB.")
            continue
        try:
            yield message(data, name)
        except IntakeError as error:
            yield Refused(source=name, why=str(error))


def messages(lines: Iterable[bytes]) -> Iterator[bytes | None]:
    """Yield the messages of a mailbox's lines; `None` for one that is too large."""
    held: list[bytes] = []
    size = 0
    begun = False
    blank = True
    for line in lines:
        if blank and line.startswith(b"From "):
            if begun:
                yield _message(held, size)
            held, size, begun = [], 0, True
        elif begun:
            size += len(line)
            if size <= limits.LARGEST:
                held.append(line)
        blank = not line.strip()
    if begun:
        yield _message(held, size)


def _message(lines: list[bytes], size: int) -> bytes | None:
    return _ESCAPED.sub(rb"\1", b"".join(lines)) if size <= limits.LARGEST else None
