"""From a page as a person pasted it to the article on it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.page.bylines import people_in
from extract.page.dateline import dateline_end
from extract.page.datewords import Found, dates_in, is_label
from extract.page.labelling import label
from extract.page.lines import lines
from extract.page.outlets import outlet_of
from extract.page.pullquotes import pull_quotes
from extract.page.shapes import word_count

if TYPE_CHECKING:
    from datetime import date

    from extract.page.labels import Labels

_BY = re.compile(r"(?:[A-Z][a-z]+ )?by[: ]+", re.IGNORECASE)
_MOST_DATED_WORDS = 10
_LOWEST_DATE = 12
"""A date among so many first lines is the page's own, even below a first paragraph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a pasted page holds.

    `text` is the article: its paragraphs and subheads parted by a blank line, empty where the
    page has none. `title` is empty where the page prints none. `published_by` says where the day
    was found, "byline" (a line beside the title) or "dateline". `partial_date` is True where the
    page prints only a day without its year. `dropped` are the lines left out, each with its kind.
    """

    text: str
    title: str = ""
    outlet: str | None = None
    byline: str | None = None
    published: date | None = None
    published_by: str | None = None
    partial_date: bool = False
    dropped: tuple[tuple[str, str], ...] = ()


def clean(original: str, *, title: str | None = None, dayfirst: bool | None = None) -> Page:
    """Return the article on a page that a person selected whole and pasted.

    Every kept sentence stands letter by letter as in `original`, but for control characters (C0
    and C1, tab aside), which are left out, and for the line breaks of hard-wrapped text, which
    become blanks (see `extract.page.lines`).

    Args:
        original: The page, of any length and with any ends of line.
        title: The title where it is known from elsewhere; else it is looked for on the page.
        dayfirst: How to read 03/04/2025 where the page says its date so; `None`: not at all.
    """
    labels = label(lines(original), title)
    _label_pull_quotes(labels)
    _keep_something(labels)
    kept, dropped = labels.kept(), labels.dropped()
    first = kept[0] if kept else ""
    day, where, partial = _published(labels, first, dayfirst=dayfirst)
    return Page(
        text="\n\n".join(kept),
        title=labels.title,
        outlet=outlet_of(dropped, first),
        byline=_byline(dropped),
        published=day,
        published_by=where,
        partial_date=partial,
        dropped=dropped,
    )


def _label_pull_quotes(labels: Labels) -> None:
    kept = [number for number, kind in enumerate(labels.kinds) if kind is None]
    for place in pull_quotes([labels.texts[number] for number in kept]):
        labels.kinds[kept[place]] = "pullquote"


def _keep_something(labels: Labels) -> None:
    """Keep what was taken for title and decks where the page holds nothing else."""
    if None in labels.kinds:
        return
    above = [number for number, kind in enumerate(labels.kinds) if kind in ("deck", "title")]
    decks = [number for number in above if labels.kinds[number] == "deck"]
    for number in decks or above[:1]:
        labels.kinds[number] = None
    if above and not decks:
        labels.title = ""


def _byline(dropped: tuple[tuple[str, str], ...]) -> str | None:
    lines_of = [line for line, kind in dropped if kind == "byline"]
    for line in (*(line for line in lines_of if people_in(line)), *lines_of):
        return _BY.sub("", line, count=1)
    return None


def _published(
    labels: Labels, first_paragraph: str, *, dayfirst: bool | None
) -> tuple[date | None, str | None, bool]:
    """Return the day of publication, where it was found, and whether a year was missing."""
    head, tail = _dates_beside(labels, dayfirst=dayfirst)
    dateline = dates_in(first_paragraph[: dateline_end(first_paragraph)], dayfirst=dayfirst)
    order = (
        *(("byline", found) for found in head if found.rank < 2),
        *(("dateline", found) for found in dateline),
        *(("byline", found) for found in tail if found.rank == 0),
        *(("byline", found) for found in head if found.rank == 2),
    )
    for where, found in order:
        if found.day:
            return found.day, where, False
    return None, None, bool(order)


def _dates_beside(labels: Labels, *, dayfirst: bool | None) -> tuple[list[Found], list[Found]]:
    """Return the dates printed above the article, published ones first, and those below it."""
    head: list[Found] = []
    tail: list[Found] = []
    end = max(labels.first, _LOWEST_DATE)
    above = ""
    for number, (text, kind) in enumerate(zip(labels.texts, labels.kinds, strict=True)):
        short = kind in ("deck", "nav", "share") and word_count(text) <= _MOST_DATED_WORDS
        if kind in ("date", "byline") or (short and number < labels.first):
            labelled = f"{above} {text}" if is_label(above) else text
            (head if number < end else tail).extend(dates_in(labelled, dayfirst=dayfirst))
        above = text
    return sorted(head, key=lambda found: found.rank), tail
