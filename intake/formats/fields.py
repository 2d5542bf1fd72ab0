"""Fields of a record, a row or a front matter, by the names that people and programs give them.

A name is compared in small letters without what parts its words: "published_at" is "publishedAt".
A person's own mapping ("text" -> "body", "outlet" -> "source.name") goes before all of them.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.page.datewords import dates_in
from intake.formats.maildates import mail_day
from intake.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NAMES: dict[str, dict[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("fields.toml").read_text(encoding="utf-8")
)
ARTICLE, TIMELINE = "article", "timeline"
"""What a record may be."""
FIELDS = frozenset((*_NAMES[ARTICLE], *_NAMES[TIMELINE]))
"""What a person may map."""

_NOT_LETTERS = re.compile(r"[\W_]+")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_MILLISECONDS = 100_000_000_000
_LONGEST_DAY = 100
_WORDS = ("name", "title", "value", "main", "rendered", "text", "original", "#text")
"""Which field of an object is what the object is called, or says."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});", re.IGNORECASE)


def plain(name: str) -> str:
    """Return a field's name as it is compared."""
    return _NOT_LETTERS.sub("", name.lower())


def is_timeline(names: Iterable[str], mapping: Mapping[str, str], *, table: bool) -> bool:
    """Whether the fields of these names tell of dated events, not of articles.

    They have a date and words for it, and nothing that only articles have. In a `table` that is
    enough; elsewhere one of them must be of events alone, such as "actors".
    """
    there = set(map(plain, names))
    what = _NAMES[TIMELINE]
    dated = "date" in mapping or bool(there.intersection(what["date"]))
    told = "text" in mapping or bool(there.intersection(what["text"]))
    if not (dated and told) or there.intersection(_NAMES["signs"]["of_articles"]):
        return False
    return table or bool(there.intersection(_NAMES["signs"]["of_events"]))


@dataclass(frozen=True, slots=True)
class Record:
    """A record's values by name, with the person's own mapping of names."""

    values: Mapping[str, Any]
    mapping: Mapping[str, str] = field(default_factory=dict)
    sort: str = ARTICLE

    def value(self, what: str) -> Any:
        """Return the first value that is there under a name of `what`; `None` for none."""
        if said := self.mapping.get(what):
            return _inside(self.values, said)
        there = {plain(name): value for name, value in self.values.items()}
        known = (there.get(name) for name in _NAMES[self.sort][what])
        return next((value for value in known if value not in (None, "", [])), None)

    def words(self, what: str) -> str | None:
        """Return a value as one text: of an object its name, of a list its items by commas."""
        return _words(self.value(what))

    def list(self, what: str) -> tuple[str, ...]:
        """Return a value as several: a list's items, else what stands between semicolons."""
        value = self.value(what)
        items = value if isinstance(value, list) else re.split(r"[;\n|]", _words(value) or "")
        return tuple(dict.fromkeys(word.strip() for item in items if (word := _words(item))))


def _inside(values: Mapping[str, Any], path: str) -> Any:
    """Return the value of a field, or of a field within a field ("source.name")."""
    if path in values:
        return values[path]
    found: Any = values
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _words(value: Any) -> str | None:
    if isinstance(value, dict):
        value = next((value[name] for name in _WORDS if value.get(name)), None)
    if isinstance(value, list):
        value = ", ".join(
            word for item in value[:50] if not isinstance(item, list) and (word := _words(item))
        )
    return str(value).strip() or None if value is not None else None


def day(value: Any, *, dayfirst: bool | None = None) -> dt.date | None:
    """Return the day that a value names, `None` where it names none or not which.

    Read are days and times as YAML has them, ISO 8601, seconds or milliseconds since 1970 (UTC),
    RFC 5322 ("Tue, 11 Mar 2025 08:15:00 +0100"), and days in words or figures.
    """
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _since_1970(value)
    return _day_in_words(str(value).strip()[:_LONGEST_DAY], dayfirst=dayfirst)


def _since_1970(seconds: float) -> dt.date | None:
    if abs(seconds) >= _MILLISECONDS:
        seconds /= 1_000
    try:
        return dt.datetime.fromtimestamp(seconds, dt.UTC).date() if seconds > 10_000 else None
    except (ValueError, OverflowError, OSError):
        return None


def _day_in_words(words: str, *, dayfirst: bool | None) -> dt.date | None:
    try:
        return dt.datetime.fromisoformat(words).date()
    except ValueError:
        pass
    if words.isdigit() and len(words) > 8:
        return _since_1970(int(words))
    if day := mail_day(words):
        return day
    found = dates_in(words, dayfirst=dayfirst)
    return found[0].day if found else None


def piece(
    record: Record,
    *,
    name: str,
    text: str,
    original: str,
    url: str | None = None,
    dayfirst: bool | None = None,
) -> Piece:
    """Return the piece of a record, with all that its fields say beside its text."""
    said = record.value("published")
    published = day(said, dayfirst=dayfirst)
    notices: tuple[str, ...] = ()
    if said and published is None:
        shown = str(said)[:40]
        notices = (f"{name}: {shown!r} is no day of publication that can be read.",)
    address = record.words("url")
    outlet = record.words("outlet")
    if outlet and _ADDRESS.fullmatch(outlet):  # "source" is an address as often as a name
        outlet, address = None, address or outlet
    return Piece(
        name=name,
        text=text,
        original=original,
        title=_ENTITY.sub(lambda found: unescape(found[0]), record.words("title") or "") or None,
        outlet=outlet,
        published=published,
        url=address if address and _ADDRESS.fullmatch(address) else url,
        byline=record.words("byline"),
        talks=record.list("talks"),
        notices=notices,
    )
