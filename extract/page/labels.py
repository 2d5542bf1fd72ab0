"""The lines of a page with what each of them is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.page.lines import Line


@dataclass
class Labels:
    """The lines of a page and the kind of each, `None` for the article's own.

    `first` is the first line of the article, the number of lines where there is none; `title` is
    empty where the page prints none.
    """

    lines: list[Line]
    kinds: list[str | None]
    title: str = ""
    first: int = 0
    texts: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.texts = [line.text for line in self.lines]

    def is_open(self, number: int) -> bool:
        """Whether the line exists and is the article's own so far."""
        return 0 <= number < len(self.kinds) and self.kinds[number] is None

    def is_furniture(self, number: int) -> bool:
        """Whether the line exists and is labelled."""
        return 0 <= number < len(self.kinds) and self.kinds[number] is not None

    def kind_below(self, number: int) -> str | None:
        """Return the kind of the next line."""
        return self.kinds[number + 1] if number + 1 < len(self.kinds) else None

    def dropped(self) -> tuple[tuple[str, str], ...]:
        """Return the lines that are not the article's own, each with its kind."""
        return tuple(
            (text, kind) for text, kind in zip(self.texts, self.kinds, strict=True) if kind
        )

    def kept(self) -> list[str]:
        """Return the lines that are the article's own."""
        return [text for text, kind in zip(self.texts, self.kinds, strict=True) if kind is None]
