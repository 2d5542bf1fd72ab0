"""A timeline as a piece: its article, without the text yet, and its rows."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from intake.formats import fields
from intake.outcomes import Refused
from intake.pieces import Piece, one_line
from intake.timelines import orders
from intake.timelines.claims import reading_of
from intake.timelines.errors import BadRowError
from intake.timelines.rows import is_strange, read_row
from store.adding.readings import TIMELINE
from store.model import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from intake.formats.given import Given

FROM_FILE = "file"
"""What `Article.published_by` says of a day that is the file's own."""


def is_kept(reader: str) -> bool:
    """Whether an article that was read so is a timeline, which is never read anew."""
    return reader.startswith(TIMELINE)


def of_rows(
    rows: Iterable[tuple[int, dict[str, Any]]], original: str, given: Given
) -> Iterator[Piece | Refused]:
    """Yield a refusal for each row that cannot be used, and the piece that all others are.

    Args:
        rows: Each row's number (of its line, or of the record) and its values by column.
        original: What is kept of the source.
        given: The source.
    """
    day, by = _published(given)
    records = [
        (number, fields.Record(values, given.said.mapping, fields.TIMELINE))
        for number, values in rows
    ]
    figures = orders.written(record for _, record in records)
    dayfirst = orders.order_of(figures) if given.said.dayfirst is None else given.said.dayfirst
    kept, strange = [], 0
    for number, record in records:
        try:
            kept.append(read_row(record, day, dayfirst=dayfirst))
            strange += is_strange(record, kept[-1])
        except BadRowError as error:
            name = f"{given.name}:{number}"
            yield Refused(source=name, why=f"{name}: {error}")
    if not kept:
        yield Refused(source=given.name, why=f"{given.name} holds no row that can be used.")
        return
    yield Piece(
        name=given.name,
        original=original,
        notices=(
            *_notices(given.name, strange),
            *(_of_order(given.name, figures) if dayfirst is None else ()),
        ),
        ready=partial(reading_of, _article(given, original, day, by), kept),
    )


def _article(given: Given, original: str, day: dt.date, by: str) -> Article:
    """Return the article that a timeline is, without its text."""
    return Article(
        title=one_line(given.said.title or PurePath(given.name).stem) or "Timeline",
        text="",
        original=original,
        published=day,
        published_by=by,
        outlet=one_line(given.said.outlet or PurePath(given.name).name),
        url=one_line(given.said.url or _address(given)),
        talks=given.said.talks,
    )


def _published(given: Given) -> tuple[dt.date, str]:
    """Return the day of a timeline: what the person says, else when the file last changed."""
    if given.said.published:
        return given.said.published, "option"
    if given.path is None:
        return dt.date.today(), FROM_FILE
    return dt.date.fromtimestamp(given.path.stat().st_mtime), FROM_FILE


def _address(given: Given) -> str | None:
    """Return where a timeline lies: under one address, a changed one is a later version."""
    return given.path.absolute().as_uri() if given.path else given.address


def _notices(name: str, strange: int) -> tuple[str, ...]:
    if not strange:
        return ()
    rows = "1 row has" if strange == 1 else f"{strange} rows have"
    return (f"{name}: {rows} a kind or a status of another sort; their words were read instead.",)


def _of_order(name: str, figures: list[str]) -> tuple[str, ...]:
    """Return a notice where no date shows whether the day or the month stands first."""
    if not (shown := orders.doubtful(figures)):
        return ()
    told = (
        f"{name}: nothing shows whether the day or the month stands first in {shown}: the month"
        " was taken for it. If that is wrong, remove the article and add it with --dayfirst."
    )
    return (told,)
