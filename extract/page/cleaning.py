"""From a page as a person pasted it to the article on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.page.lines import lines

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a pasted page holds."""

    text: str
    title: str = ""
    outlet: str | None = None
    byline: str | None = None
    published: date | None = None
    published_by: str | None = None
    partial_date: bool = False
    dropped: tuple[tuple[str, str], ...] = ()


def clean(original: str, *, title: str | None = None) -> Page:
    """Return the article on a pasted page."""
    kept = [line.text for line in lines(original)]
    found = title or (kept.pop(0) if kept and kept[0][-1] not in '.”"' else "")
    return Page(text="\n\n".join(line for line in kept if line != found), title=found)
