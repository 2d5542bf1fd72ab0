"""What a person types in a correction, as a store keeps it."""

from __future__ import annotations

import json
from datetime import date

from store.model import Role, bounds, is_edtf


def edtf(words: str, today: date) -> str:
    """Return a date in EDTF, said so or in plain words.

    Raises:
        ValueError: The words name no day.
    """
    if is_edtf(words):
        return words
    first, last = days_between(words, today)
    if first == last and first is not None:
        return first.isoformat()
    return f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}"


def days_between(words: str, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day that words name, `None` where they are open.

    Raises:
        ValueError: The words name no day.
    """
    if is_edtf(words):
        return bounds(words)
    from extract.errors import ReadingError  # noqa: PLC0415 - EDTF does without
    from extract.timex.plain import day_range  # noqa: PLC0415

    try:
        return day_range(words, today)
    except ReadingError as error:
        raise ValueError(str(error)) from error


def one_day(words: str, today: date) -> date:
    """Return a day, said in ISO 8601 or in plain words.

    Raises:
        ValueError: The words name no day, or more than one.
    """
    try:
        return date.fromisoformat(edtf(words, today))
    except ValueError as error:
        if "/" in words or not str(error).startswith("Invalid isoformat"):
            raise
        raise ValueError(f"{words!r} is more than one day.") from error


def actors_json(words: str) -> str:
    """Return "Ann, Bob=target" as a JSON list of pairs of name and role; sources unless said.

    Raises:
        ValueError: A role is none, or nobody is named.
    """
    pairs = []
    for one in filter(None, (part.strip() for part in words.split(","))):
        name, _, role = one.partition("=")
        role = role.strip().lower() or Role.SOURCE.value
        if role not in list(Role):
            raise ValueError(f"{role!r} is no role; there are {', '.join(Role)}.")
        pairs.append((name.strip(), role))
    if not pairs:
        raise ValueError("Nobody is named.")
    return json.dumps(pairs, ensure_ascii=False)
