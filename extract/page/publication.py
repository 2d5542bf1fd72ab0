"""Which day an article was published: what is said of it, weighed, and disagreement told.

The order is that in which sources proved right on saved pages: what a person says; the day in the
address; a dateline; what a header or the page's metadata say; what a line beside the title says;
and last when the page was changed or the file made, which is never held against the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.page.addresses import day_in_address

if TYPE_CHECKING:
    from datetime import date

    from extract.page.cleaning import Page

ORDER = ("option", "address", "dateline", "metadata", "byline", "changed", "file")
"""What may give the day, as `Article.published_by` says it, the surest first."""

_WORDS = {
    "address": "its address",
    "dateline": "its dateline",
    "metadata": "its metadata",
    "byline": "the line beside its title",
    "file": "the file",
}
_LAST = ("changed", "file")
_NEAR = timedelta(days=1)
"""So far apart days may be that mean the same: time zones, and papers that print overnight."""


@dataclass(frozen=True, slots=True)
class Published:
    """The day, what gave it, and a sentence where other signs differ by more than a day."""

    day: date
    by: str
    notice: str | None = None


def published(
    page: Page,
    *,
    said: date | None = None,
    metadata: date | None = None,
    metadata_by: str = "metadata",
    url: str | None = None,
) -> Published | None:
    """Return the day of publication, `None` where nothing says it.

    Args:
        page: The cleaned page, with the day that it prints.
        said: What a person says.
        metadata: What a header, a field or metadata say.
        metadata_by: Which of `ORDER` that is: "metadata"; "changed" for when the page was changed;
            "file" for when a file was made.
        url: The address.
    """
    signs = {
        "option": said,
        "address": day_in_address(url),
        metadata_by: metadata,
        page.published_by or "byline": page.published,
    }
    found = [(by, day) for by in ORDER if (day := signs.get(by))]
    if not found:
        return None
    by, day = found[0]
    return Published(day, by, _disagreement(found))


def _disagreement(found: list[tuple[str, date]]) -> str | None:
    (chosen, day), *others = found
    if chosen == "option":
        return None
    if chosen == "changed":
        return f"it says only when it was changed, {day.isoformat()}"
    if chosen == "file":
        return f"nothing in it says when it was published; dated by its file, {day.isoformat()}"
    far = [(by, other) for by, other in others if by not in _LAST and abs(other - day) > _NEAR]
    if not far:
        return None
    otherwise = " and ".join(f"{_WORDS[by]} says {other.isoformat()}" for by, other in far)
    return f"dated {day.isoformat()} by {_WORDS[chosen]}, but {otherwise}"
