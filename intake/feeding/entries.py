"""The items of a feed: what each says of itself, and how much of its article it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from intake.feeding.links import plain_address
from intake.formats.fields import day
from intake.formats.markup import is_markup, paragraphs
from intake.pieces import one_line
from store.values.stamps import digest

if TYPE_CHECKING:
    import datetime as dt

_FEWEST_WORDS = 150
"""An item of fewer words is a teaser, if its feed does not say itself that they are its content."""
_FEWEST_WORDS_OF_CONTENT = 60
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_BREAKS_OFF = re.compile(r"(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\))\W{0,3}\Z")
_MORE = re.compile(
    r"(?:read|see|view|get) (?:more|on|the (?:rest|full|whole|complete))|continue reading"
    r"|(?:full|whole) (?:story|article|text)|keep reading|more\W{0,3}\Z",
    re.IGNORECASE,
)
_MORE_AT_THE_END = re.compile(
    r"(?<=[.?!…”\"')\]])\s{0,3}\(?(?:(?:read|see) (?:more|on)|continue reading|keep reading"
    r"|(?:read )?(?:the )?full (?:story|article|text))\W{0,5}\Z",
    re.IGNORECASE,
)
_LEFT_BY_BLOGS = re.compile(r"The post .{1,500} (?:appeared first on|first appeared on) .{1,200}\Z")
_LONGEST_MORE = 12  # words of a line that only leads to the rest


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One item of a feed.

    `name` is what the feed knows it by, `address` where its article stands, `published` and
    `changed` the times as they are written, `content` the HTML or text of the article as far as the
    feed holds it, `is_content` whether the feed says that this is the article and no summary,
    `outlet` who published it first where the feed only collects.
    """

    name: str
    address: str | None = None
    title: str | None = None
    published: str | None = None
    changed: str | None = None
    content: str = ""
    is_content: bool = False
    author: str | None = None
    outlet: str | None = None
    subjects: tuple[str, ...] = ()

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """What the feed holds of the article, without what only leads to the rest of it."""
        found = _paragraphs(self.content)
        while found and (_LEFT_BY_BLOGS.match(found[-1]) or _only_leads_on(found[-1])):
            found.pop()
        if found:
            found[-1] = _MORE_AT_THE_END.sub("", found[-1])
        return tuple(found)

    @property
    def day(self) -> dt.date | None:
        """The day of publication, where its outlet is."""
        return day(self.published) or day(self.changed)

    @property
    def stamp(self) -> str:
        """What changes when the item does: when it says that it changed, and what it holds."""
        held = digest("\n".join(self.paragraphs)) if self.is_content and not self.teases else ""
        return digest(f"{self.changed or ''}\n{held}")

    @property
    def teases(self) -> bool:
        """Whether there is more of the article at its address than in the feed."""
        found = _paragraphs(self.content)
        if self.address is None:
            return False
        if not found or any(map(_leads_on, found[-2:])):
            return True
        words = sum(len(one.split()) for one in found)
        return words < (_FEWEST_WORDS_OF_CONTENT if self.is_content else _FEWEST_WORDS)

    @property
    def words(self) -> str:
        """All that the item says, for a filter."""
        return "\n".join((self.title or "", *self.subjects, *self.paragraphs))


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedDocument:
    """A feed as it was read: what it calls itself, who publishes it, its items in its own order."""

    title: str | None
    outlet: str | None = None
    entries: tuple[Entry, ...] = field(default=())


def entry_name(name: object, address: str | None, *said: object) -> str:
    """Return what an item is known by: the name that its feed gives it, its address, its words."""
    own = one_line(str(name)) if name else None
    return own or address or digest(repr(said))


def title_of(text: object) -> str | None:
    """Return a title in one line, without markup."""
    words = str(text) if isinstance(text, str) else ""
    if _TAG.search(words) or _ENTITY.search(words):
        words = " ".join(paragraphs(words))
    return one_line(words)


def address_of(text: object) -> str | None:
    """Return an address without what only tells where its reader comes from; `None` for none."""
    return plain_address(text) if isinstance(text, str) else None


def _paragraphs(text: str) -> list[str]:
    if is_markup(text) or _ENTITY.search(text):
        return paragraphs(text)
    return [line for part in text.split("\n") if (line := " ".join(part.split()))]


def _leads_on(line: str) -> bool:
    """Whether a line says that there is more elsewhere: it breaks off, or it says so in words."""
    return bool(_BREAKS_OFF.search(line) or _MORE_AT_THE_END.search(line) or _only_leads_on(line))


def _only_leads_on(line: str) -> bool:
    """Whether a line is no part of the text: a few words on where the rest of it is."""
    if len(line.split()) > _LONGEST_MORE or line[-1:] in ".?!":
        return False
    return bool(_MORE.search(line)) and not _MORE_AT_THE_END.search(line)
