"""In which country an outlet is at home, which tells how it writes 03/04/2025."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from extract.actors.words import key

_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]{0,20}://)?(?P<host>[^/:?#\s]{1,253})", re.IGNORECASE)
_CODES = {"uk": "GB"}  # where a top-level domain is no ISO 3166-1 code
# Domains of countries that outlets of other countries take.
_NOBODYS = frozenset({"ai", "cc", "co", "eu", "fm", "io", "ly", "me", "to", "tv", "ws"})


def country_of(outlet: str | None, url: str | None = None) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of an outlet's country, `None` where it is not known.

    The outlet's name decides, then the country in the address of the page.
    """
    return (_table().get(_bare(outlet)) if outlet else None) or (_of_address(url) if url else None)


def _of_address(url: str) -> str | None:
    found = _HOST.match(url.strip())
    end = found["host"].rpartition(".")[2].lower() if found and "." in found["host"] else ""
    if len(end) != 2 or not end.isalpha() or end in _NOBODYS:
        return None
    return _CODES.get(end, end.upper())


@cache
def _table() -> dict[str, str]:
    file = Path(__file__).with_suffix(".toml")
    listed = tomllib.loads(file.read_text(encoding="utf-8"))
    return {_bare(name): country for country, names in listed.items() for name in names}


def _bare(name: str) -> str:
    """A name as compared: without case, accents and a leading article."""
    return " ".join(key(name)).lower().removeprefix("the ")
