"""From a zone's name or a place to its distance from UTC on a day, by the standard time zone data.

Places are the cities that the data itself names ("Europe/Paris") and a short table of those that it
leaves out: other capitals, seats of talks, and states that keep one time.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from extract.timex.english import ZONE_PLACES, ZONES

if TYPE_CHECKING:
    from datetime import datetime

# Places that the standard data does not name, under the city that it names for them.
PLACES = {
    "washington": "America/New_York", "florida": "America/New_York", "miami": "America/New_York",
    "boston": "America/New_York", "atlanta": "America/New_York", "philadelphia": "America/New_York",
    "palm beach": "America/New_York", "camp david": "America/New_York", "ottawa": "America/Toronto",
    "montreal": "America/Toronto", "quebec": "America/Toronto", "texas": "America/Chicago",
    "dallas": "America/Chicago", "houston": "America/Chicago", "california": "America/Los_Angeles",
    "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles",
    "beijing": "Asia/Shanghai", "peking": "Asia/Shanghai", "new delhi": "Asia/Kolkata",
    "delhi": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "islamabad": "Asia/Karachi",
    "abu dhabi": "Asia/Dubai", "doha": "Asia/Qatar", "jeddah": "Asia/Riyadh",
    "tel aviv": "Asia/Jerusalem", "gaza city": "Asia/Gaza", "ramallah": "Asia/Hebron",
    "ankara": "Europe/Istanbul", "geneva": "Europe/Zurich", "bern": "Europe/Zurich",
    "lausanne": "Europe/Zurich", "davos": "Europe/Zurich", "the hague": "Europe/Amsterdam",
    "munich": "Europe/Berlin", "bonn": "Europe/Berlin", "frankfurt": "Europe/Berlin",
    "milan": "Europe/Rome", "barcelona": "Europe/Madrid", "strasbourg": "Europe/Paris",
    "st petersburg": "Europe/Moscow", "st. petersburg": "Europe/Moscow", "kremlin": "Europe/Moscow",
    "edinburgh": "Europe/London", "belfast": "Europe/London", "osaka": "Asia/Tokyo",
    "hanoi": "Asia/Ho_Chi_Minh", "canberra": "Australia/Sydney", "wellington": "Pacific/Auckland",
    "pretoria": "Africa/Johannesburg", "cape town": "Africa/Johannesburg", "abuja": "Africa/Lagos",
    "rio de janeiro": "America/Sao_Paulo", "brasilia": "America/Sao_Paulo",
    "sanaa": "Asia/Aden", "pyongyang": "Asia/Pyongyang", "israeli": "Asia/Jerusalem",
}  # fmt: skip
_NAME = re.compile(r"\b[A-Z][A-Za-z]{2,20}(?:\s[A-Z][A-Za-z]{1,20})?\b")
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d\d)?")


def of_words(
    zone: str | None, offset: str | None, place: str | None, moment: datetime
) -> int | None:
    """Minutes east of UTC that words say for a moment; `None` where they say nothing known."""
    if zone:
        minutes = _of_zone(zone.lower(), moment)
        if minutes is not None and offset:
            return minutes + _minutes(offset)
        if minutes is not None:
            return minutes
    return of_place(place, moment) if place else None


def last_place(text: str) -> str | None:
    """The last place of a text that the zone data knows, of one capital word or two."""
    for match in reversed(list(_NAME.finditer(text))):
        for words in (match[0], *match[0].split()[:1]):
            if _key(words):
                return words
    return None


def _of_zone(words: str, moment: datetime) -> int | None:
    first = words.split(maxsplit=1)[0]
    if first == "z":
        return 0
    if first in ZONES:
        return ZONES[first]
    if first in ZONE_PLACES:
        return _minutes_east(ZONE_PLACES[first], moment)
    return of_place(first, moment)


def _minutes(offset: str) -> int:
    match = _OFFSET.search(offset)
    if not match:
        return 0
    size = int(match[2]) * 60 + int(match[3] or 0)
    return size if match[1] == "+" else -size


def of_place(place: str, moment: datetime) -> int | None:
    """Minutes east of UTC that clocks at a place show at a moment; `None` for an unknown place."""
    key = _key(place)
    if key is None and " " in place:
        return of_place(place.rsplit(" ", 1)[0], moment)
    return _minutes_east(key, moment) if key else None


def _key(place: str) -> str | None:
    name = " ".join(place.lower().split())
    return PLACES.get(name) or _cities().get(name)


def _minutes_east(key: str, moment: datetime) -> int | None:
    offset = ZoneInfo(key).utcoffset(moment)
    return None if offset is None else int(offset.total_seconds() // 60)


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    return {
        key.rsplit("/", 1)[1].replace("_", " ").lower(): key
        for key in sorted(available_timezones())
        if "/" in key and not key.startswith("Etc")
    }


def written(minutes: int | None) -> str:
    """An offset as ISO 8601 writes it: "Z", "-05:00", nothing for none."""
    if minutes is None:
        return ""
    if minutes == 0:
        return "Z"
    sign = "+" if minutes > 0 else "-"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def between(local: str, utc: str) -> int:
    """Minutes east of UTC of a clock at "13:00" when it is "18:00Z", between -12 and +14 hours."""
    minutes = (int(local[:2]) - int(utc[:2])) * 60 + int(local[3:5]) - int(utc[3:5])
    if minutes < -12 * 60:
        return minutes + 24 * 60
    return minutes - 24 * 60 if minutes > 14 * 60 else minutes
