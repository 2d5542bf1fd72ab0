"""Days that a person names: ISO 8601 at once, other words by the grammar that reads articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.edtf import BadDateError, bounds, is_edtf
from tui import settings
from tui.cli.errors import CommandError

if TYPE_CHECKING:
    from datetime import date

Days = tuple["date | None", "date | None"]


def since(words: str) -> date:
    """Return the first day of what the words name ("2025-12", "last week").

    Raises:
        CommandError: They name no day, or an open beginning.
    """
    first = _days(words, "--since")[0]
    if first is None:
        raise CommandError(f"--since: {words!r} has no first day.")
    return first


def until(words: str) -> date:
    """Return the last day of what the words name.

    Raises:
        CommandError: They name no day, or an open end.
    """
    last = _days(words, "--until")[1]
    if last is None:
        raise CommandError(f"--until: {words!r} has no last day.")
    return last


def one_day(words: str, option: str, *, dayfirst: bool | None = None) -> date:
    """Return the one day that the words name, for `option` in the sentence of an error.

    Raises:
        CommandError: They name none, or more than one.
    """
    first, last = _days(words, option, dayfirst=dayfirst)
    if first is None or first != last:
        raise CommandError(f"{option}: {words!r} is not one day.")
    return first


def edtf(words: str, option: str) -> str:
    """Return as EDTF when something was, said in EDTF or in plain words.

    Raises:
        CommandError: They name no day.
    """
    if is_edtf(words.strip()):
        return words.strip()
    first, last = _days(words, option)
    if first == last and first is not None:
        return first.isoformat()
    return f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}"


def _days(words: str, option: str, *, dayfirst: bool | None = None) -> Days:
    try:
        return bounds(words.strip())
    except BadDateError:
        pass
    from extract.errors import ReadingError  # noqa: PLC0415 - ISO days do without extract
    from extract.timex.plain import day_range  # noqa: PLC0415

    try:
        return day_range(words, settings.today(), dayfirst=dayfirst)
    except ReadingError as error:
        raise CommandError(f"{option}: {error}") from error
