"""The day of a date as mail headers write it (RFC 5322): "Tue, 11 Mar 2025 08:00:00 +0100"."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


def mail_day(value: str | None) -> dt.date | None:
    """Return the day that it says where it was written; `None` for what is no such date."""
    try:
        return parsedate_to_datetime(value).date() if value else None
    except (ValueError, TypeError, IndexError, OverflowError):
        # The library raises all of these on headers that are cut or that hold huge numbers.
        return None
