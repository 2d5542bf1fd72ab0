"""Plain text of mail as it was meant: wrapped lines flow again (RFC 3676), signatures go."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import Message

_SIGNATURE = re.compile(r"\n-- ?\r?\n")
_MOST_LINES = 20
"""A longer end of a mail below "-- " is no signature."""


def unflowed(part: Message[str, str], text: str) -> str:
    """Return a part's text with lines joined that end in a blank, where it is said to flow."""
    if str(part.get_param("format")).lower() != "flowed":
        return text
    between = "" if str(part.get_param("delsp")).lower() == "yes" else " "
    found: list[str] = []
    flows = False
    for line in text.splitlines():
        bare = line.removeprefix(" ")  # a blank that the sender put before "From" and ">"
        if flows:
            found[-1] += bare
        else:
            found.append(bare)
        flows = bare.endswith(" ") and bare != "-- "
        if flows:
            found[-1] = found[-1][:-1] + between
    return "\n".join(found)


def without_signature(text: str) -> str:
    """Return a text without what stands below the last "-- ", where that is short."""
    last = max((found.span() for found in _SIGNATURE.finditer(text)), default=None)
    if last is None or text.count("\n", last[1]) > _MOST_LINES:
        return text
    return text[: last[0]]
