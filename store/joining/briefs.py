"""What of a claim tells which act it means, as joining weighs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from store.joining.putoff import DONE, TO_COME

if TYPE_CHECKING:
    from datetime import date

    from store.model import Status


class Brief(NamedTuple):
    """What of a claim tells which act it means.

    `told` is its sentence and from where to where in it the act's own words stand; `corrected`
    says that a person set something right, who knew which act it is.
    """

    id: int
    key: str
    event: int | None
    article: int
    published: date
    status: Status
    edtf: str
    earliest: date | None
    latest: date | None
    told: tuple[str, int, int]
    corrected: bool = False

    @property
    def coming(self) -> bool:
        """Whether it tells of what is still to come."""
        return self.status in TO_COME

    @property
    def done(self) -> bool:
        """Whether it tells of what is done, or being done."""
        return self.status in DONE
