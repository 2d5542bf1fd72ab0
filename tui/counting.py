"""Numbers of things, in words."""

from __future__ import annotations


def counted(number: int, what: str) -> str:
    """Return "1 claim", "2 claims"."""
    return f"{number} {what}{'' if number == 1 else 's'}"
