"""What an answer's headers say: its media type, its validators, how long to wait (RFC 9110)."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from intake.fetching.values import Validators

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_WAIT = 7 * 86_400.0
"""Seconds; a server that asks for more is asked again after a week."""

_MEDIA = re.compile(r"\s{0,9}([a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100})", re.IGNORECASE)
_CHARSET = re.compile(r";\s{0,9}charset\s{0,9}=\s{0,9}\"?([a-z0-9_:.-]{1,40})", re.IGNORECASE)
_LONGEST_VALIDATOR = 1_000  # characters; it is kept, and sent back each time


class Headers:
    """The headers of one answer, found by their names in any case; "" for none."""

    def __init__(self, raw: Iterable[tuple[bytes, bytes]]) -> None:
        self._values: dict[str, str] = {}
        for name, value in raw:
            key, text = name.decode("latin-1").lower(), value.decode("latin-1").strip()
            before = self._values.get(key)
            self._values[key] = text if before is None else f"{before}, {text}"

    def __getitem__(self, name: str) -> str:
        return self._values.get(name, "")

    @property
    def media(self) -> str | None:
        """The media type in lower case, without its parameters."""
        found = _MEDIA.match(self["content-type"])
        return found[1].lower() if found else None

    @property
    def charset(self) -> str | None:
        """The character encoding that the media type names, in lower case."""
        found = _CHARSET.search(self["content-type"])
        return found[1].lower() if found else None

    @property
    def length(self) -> int | None:
        """How many bytes are said to follow; `None` where it is not said."""
        said = self["content-length"]
        return int(said) if said.isascii() and said.isdigit() and len(said) < 20 else None

    @property
    def validators(self) -> Validators:
        """What the server knows this version by."""
        etag, modified = (self[name] for name in ("etag", "last-modified"))
        return Validators(_kept(etag), _kept(modified))

    def wait(self, now: dt.datetime) -> float | None:
        """Return for how many seconds the server asks to be left alone, `None` if it does not."""
        said = self["retry-after"]
        if said.isascii() and said.isdigit():
            return min(float(said[:12]), LONGEST_WAIT)
        try:
            until = parsedate_to_datetime(said)
            until = until if until.tzinfo else until.replace(tzinfo=dt.UTC)
            return min(max((until - now).total_seconds(), 0.0), LONGEST_WAIT)
        except (ValueError, OverflowError):
            return None


def _kept(value: str) -> str | None:
    plain = value.isascii() and value.isprintable()
    return value if value and plain and len(value) <= _LONGEST_VALIDATOR else None
