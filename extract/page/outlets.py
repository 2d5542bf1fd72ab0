"""Which outlet a page is of, as far as the page says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.page.dateline import dateline_end
from extract.page.imprint import outlet_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w&’'-]*(?:\.[\w]+)?"
_NAME = rf"(?P<name>{_CAPITAL}(?: (?:{_CAPITAL}|of|the|and|&)){{0,5}}+)(?![/\w])"
_COPYRIGHT = re.compile(
    r"(?:(?:©|\([cC]\)|\bCopyright\b):? ?){1,3}(?:\d{4}(?:[-–]\d{4})?,? )?(?:by )?" + _NAME
)
_MOST_READ = re.compile(
    rf"(?:Most (?:Read|Popular)|More|Also|Latest|Top Stories) (?:from|on|in) {_NAME}\Z"
)
_STAFF = re.compile(rf"(?:By )?(?:the )?{_NAME} (?:staff|correspondents?|reporters?|newsroom)\b")
_AGENCY = re.compile(rf"[(\[]{_NAME}[)\]]")
_COMPANY = re.compile(r",? (?:Ltd|LLC|L\.?P|Inc|plc|PLC|GmbH|All(?: Rights)?(?: Reserved)?)\.?\Z")
_NOT_OUTLETS = {"All", "All Rights Reserved", "Getty Images", "The", "Story", "This"}


def outlet_of(dropped: Iterable[tuple[str, str]], first_paragraph: str) -> str | None:
    """Return the outlet: by the copyright notice, the dateline's agency, the imprint, a label."""
    return next(_names(list(dropped), first_paragraph), None)


def _names(lines: list[tuple[str, str]], first_paragraph: str) -> Iterator[str]:
    """Yield what the lines call the outlet, the surest first."""
    yield from _named(_COPYRIGHT.search(line) for line, kind in lines if kind == "notice")
    yield from _named([_AGENCY.search(first_paragraph[: dateline_end(first_paragraph)])])
    yield from filter(None, (outlet_in(line) for line, kind in lines if kind == "date"))
    yield from _named(_MOST_READ.match(line) for line, kind in lines if kind == "related")
    staff = _named(_STAFF.match(line) for line, kind in lines if kind == "byline")
    yield from (name for name in staff if " " in name)


def _named(found: Iterable[re.Match[str] | None]) -> Iterator[str]:
    for match in found:
        name = _COMPANY.sub("", match["name"]).rstrip(".’' -") if match else ""
        if name and name not in _NOT_OUTLETS:
            yield name
