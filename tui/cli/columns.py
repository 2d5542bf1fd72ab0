"""What a table shows of each listing's records, on however wide a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.changed import now_words
from tui.cli.tables import Column
from tui.dates import date_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.cli.records import Record


def _field(name: str) -> Callable[[Record], str]:
    """The value of a field as it is; nothing for null."""
    return lambda record: "" if record[name] is None else str(record[name])


def _list(name: str, between: str = ", ") -> Callable[[Record], str]:
    return lambda record: between.join(record[name])


def _date(name: str) -> Callable[[Record], str]:
    return lambda record: date_words(record[name])


def _day(name: str) -> Callable[[Record], str]:
    """The day of a time."""
    return lambda record: date_words(record[name][:10])


def _moment(name: str) -> Callable[[Record], str]:
    """A time of a day, in UTC; "never" for null."""
    return lambda record: record[name][:16].replace("T", " ") if record[name] else "never"


def _sources(record: Record) -> str:
    """How many sources, and whether they contradict each other."""
    return f"{record['sources']} ≠" if record["differs"] else str(record["sources"])


_ID = Column(head="ID", says=_field("id"), right=True)
_DATE = Column(head="DATE", says=_date("date"))
_KIND = Column(head="KIND", says=_field("kind"), drop=1)
_STATUS = Column(head="STATUS", says=_field("status"))
_HEADLINE = Column(head="HEADLINE", says=_field("headline"), stretch=True, least=30)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "events": (
        _ID,
        _DATE,
        _KIND,
        _STATUS,
        Column(head="SOURCES", says=_sources, right=True, drop=3),
        _HEADLINE,
    ),
    "claims": (
        _ID,
        Column(head="EVENT", says=_field("event"), right=True, drop=3),
        Column(head="ARTICLE", says=_field("article"), right=True, drop=4),
        _DATE,
        _KIND,
        _STATUS,
        Column(head="SPEAKER", says=_field("speaker"), stretch=True, least=10, drop=2),
        _HEADLINE,
    ),
    "articles": (
        _ID,
        Column(head="PUBLISHED", says=_date("published")),
        Column(head="OUTLET", says=_field("outlet"), stretch=True, least=10, drop=2),
        Column(head="CLAIMS", says=_field("claims"), right=True, drop=1),
        Column(head="TALKS", says=_list("talks"), stretch=True, least=10, drop=3),
        Column(head="TITLE", says=_field("title"), stretch=True, least=30),
    ),
    "actors": (
        Column(head="NAME", says=_field("name"), stretch=True),
        Column(head="KIND", says=_field("kind"), drop=2),
        Column(head="SIDE", says=_field("side"), stretch=True, least=8, drop=1),
        Column(head="EVENTS", says=_field("events"), right=True),
        Column(head="ALIASES", says=_list("aliases"), stretch=True, least=10, drop=3),
    ),
    "unconfirmed": (
        Column(head="NAME", says=_field("name"), stretch=True),
        Column(head="KIND", says=_field("kind"), drop=1),
        Column(head="EVENTS", says=_field("events"), right=True),
        Column(head="ARTICLES", says=_field("articles"), right=True, drop=2),
        Column(head="MAY BE", says=_list("maybe"), stretch=True),
    ),
    "feeds": (
        Column(head="NAME", says=_field("name"), stretch=True, least=16),
        Column(head="ARTICLES", says=_field("articles"), right=True),
        Column(head="CHECKED", says=_moment("checked"), drop=1),
        Column(head="OUTCOME", says=_field("outcome"), stretch=True, least=12),
        Column(head="TALKS", says=_list("talks"), stretch=True, least=10, drop=2),
        Column(head="WORDS", says=_list("words", " / "), stretch=True, least=8, drop=3),
        Column(head="ACTORS", says=_list("actors"), stretch=True, least=8, drop=3),
        Column(head="ADDRESS", says=_field("address"), stretch=True, least=16, drop=4),
    ),
    "changes": (
        _ID,
        Column(head="VERB", says=_field("verb")),
        Column(head="FIELD", says=_field("field"), drop=1),
        Column(head="NOW", says=now_words, stretch=True, least=12),
        Column(head="ORPHANED", says=_list("orphaned"), stretch=True, least=10, drop=2),
        Column(head="BY", says=_field("by"), drop=1),
        Column(head="ON", says=_day("at"), drop=1),
    ),
    "tags": (
        Column(head="TAG", says=_field("tag"), stretch=True),
        Column(head="EVENTS", says=_field("events"), right=True),
    ),
    "filters": (
        Column(head="NAME", says=_field("name"), stretch=True),
        Column(head="KEEPS", says=_field("keeps"), stretch=True, least=12),
    ),
    "decisions": (
        Column(head="ID", says=_field("id"), right=True, drop=2),
        Column(head="VERB", says=_field("verb")),
        Column(head="NAME", says=_field("name"), stretch=True),
        Column(head="OTHER", says=_field("other"), stretch=True, least=10),
        Column(head="KIND", says=_field("kind"), drop=3),
        Column(head="SIDE", says=_field("side"), stretch=True, least=8, drop=3),
        Column(head="BY", says=_field("by"), drop=1),
        Column(head="ON", says=_day("at"), drop=1),
    ),
}
