"""What a listing keeps, and in which order: the same for every command and for the reader."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from store.model.vocabulary import Kind, Status


class Order(StrEnum):
    """Which end of the timeline comes first."""

    OLDEST = "oldest"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What to keep; an empty filter keeps everything.

    `words` are searched in the text and in actors' aliases. `actors` must all take part, or any
    of them with `any_actor`; none of `without` may. An event is kept between `since` and `until`
    if it may have been on one of these days: its latest day is not before `since`, its earliest
    not after `until`. Of `talks` and of `outlets` any is enough: those that its articles belong to,
    and those that published them. `told` keeps events that some claim gives one of these statuses,
    whatever their own is; `doubtful` keeps events that a claim of less than high confidence tells
    of, and of claims these themselves. `starred`, `tags` (all of them), `noted` and `corrected`
    keep events of which somebody keeps so; `newer_than` what came after the event of that number.
    """

    words: str = ""
    actors: tuple[str, ...] = ()
    any_actor: bool = False
    without: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    kinds: frozenset[Kind] = frozenset()
    statuses: frozenset[Status] = frozenset()
    talks: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    article: int | None = None
    told: frozenset[Status] = frozenset()
    doubtful: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    noted: bool = False
    corrected: bool = False
    newer_than: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything is kept."""
        return self == Filter()
