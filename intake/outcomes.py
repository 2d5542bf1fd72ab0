"""What became of a source: kept in the store, or refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.adding.adding import Outcome
    from store.joining.comparing import Differences
    from store.model import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A source whose article is in the store, new or from before.

    `article` is its id there, `notices` sentences that the person should know of it.
    `changes` tells of a later version of a page what events it gains, loses and tells otherwise.
    """

    source: str
    article: int
    outcome: Outcome
    reading: Reading
    notices: tuple[str, ...] = ()
    changes: Differences | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A source that could not be kept; `why` is a sentence that names it.

    `error` is set where Parley itself is at fault, for those who work on it. `ends` says that the
    store can take nothing more, so that what comes after is not tried.
    """

    source: str
    why: str
    error: Exception | None = None
    ends: bool = False


def orphaned_words(number: int) -> str:
    """Return a sentence for changes that have lost the sentence that they were about."""
    changes = "1 change has" if number == 1 else f"{number} changes have"
    return f"{changes} lost the sentence, as `parley changes --orphans` lists."
