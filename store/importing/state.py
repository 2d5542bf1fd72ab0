"""What an import knows while it runs, and what it tells of each record."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.file.connection import Store


class Became(StrEnum):
    """What became of a record."""

    ADDED = "added"
    FILLED = "filled"  # an article that was there, to which something was added
    ALREADY = "already"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Something that two people did differently; what the store itself holds stands.

    `about` says about what, in the words of an article, claim or name; `field` which part of it.
    `own` and `other` are the values or verbs, `own_by` and `other_by` login names.
    """

    about: str
    field: str
    own: str
    own_by: str
    other: str
    other_by: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one record: of which type it is, and where it clashed with the store's own."""

    kind: str
    became: Became
    conflicts: tuple[Conflict, ...] = ()


@dataclass(slots=True)
class State:
    """What is known while records of one export come in.

    `fresh` says that the store was empty, so that numbers are kept. `articles`, `changes` and
    `feeds` give the store's own numbers for the numbers and names in the export; `uids` and
    `decided` name its changes and decisions, and `came` are the changes that are new here.
    """

    store: Store
    fresh: bool
    articles: dict[int, int] = field(default_factory=dict)
    changes: dict[int, int] = field(default_factory=dict)
    uids: set[str] = field(default_factory=set)
    decided: set[str] = field(default_factory=set)
    feeds: dict[str, int] = field(default_factory=dict)
    came: set[int] = field(default_factory=set)
