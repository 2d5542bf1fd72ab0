"""What a person says of the articles that are read in, in place of what is found on the page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from extract.parser import Parser


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What goes before what the pages say; `None` says nothing.

    `dayfirst` says how to read 3/4/2025. `parser` is the language model to read them with, `None`
    for rules alone. `mapping` says which field of a record holds what ("text" -> "body").
    `timeline` says whether rows and records are dated events, `None` leaves it to their header.
    `private` lets addresses lead to machines that are not on the public internet.
    """

    published: dt.date | None = None
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    talks: tuple[str, ...] = ()
    dayfirst: bool | None = None
    parser: Parser | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    timeline: bool | None = None
    private: bool = False


NOTHING = Said()
