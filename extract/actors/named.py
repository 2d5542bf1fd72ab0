"""A name in a line, and whom it names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.values import Form


@dataclass(slots=True)
class Named:
    """Words `first` to `last` (exclusive) of a line name `names`; the name alone begins at `bare`.

    `names` is empty where two people have the name. `pending` are the words of a ministry of which
    only a pronoun says whose it is.
    """

    first: int
    last: int
    names: tuple[str, ...]
    form: Form
    bare: int
    person: bool = False
    pending: tuple[str, ...] = ()
