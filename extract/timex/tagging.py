"""Tags a text: finds expressions, values them one after another, then reads ranges and bounds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.timex import story
from extract.timex.bounding import finished
from extract.timex.finder import Finder, matches_at
from extract.timex.here import Here
from extract.timex.resolvers import resolver

if TYPE_CHECKING:
    from datetime import date

    from extract.timex.anchors import Anchors
    from extract.timex.direction import Direction
    from extract.timex.finder import Head
    from extract.timex.findings import Found
    from extract.values import Timex


_NO_YEAR = "the year is not told, and two are about as near"


def tag(
    text: str,
    published: date,
    *,
    dayfirst: bool | None = None,
    outlet_country: str | None = None,
) -> list[Timex]:
    """Find the time expressions of an English text and value them.

    Args:
        text: Running text, of any length and with any mark-up.
        published: The day of publication, from which relative expressions count.
        dayfirst: How to read "03/04/2025" where the text itself does not show it.
        outlet_country: ISO 3166-1 alpha-2 code of the outlet's country, which decides where
            neither the text nor `dayfirst` does.

    Returns:
        Expressions in text order, never overlapping, extents and values as TimeML has them.
    """
    order = story.day_first(text, told=dayfirst, country=outlet_country)
    return tagged(text, published, dayfirst=order, is_story=story.is_story(text, published))


def tagged(
    text: str,
    published: date,
    *,
    dayfirst: bool | None = None,
    is_story: bool = False,
    side: Direction | None = None,
) -> list[Timex]:
    """`tag` with what it finds out by itself given: the order of figures, story or news, the side.

    `side` is where every half-dated expression lies, whatever the verbs say.
    """
    here = Here(text=text, published=published, story=is_story, dayfirst=dayfirst, side=side)
    return finished(_Walk(here).found(), text)


class _Walk:
    """One walk over a text: what was found so far, and the anchors as they stood before each."""

    def __init__(self, here: Here) -> None:
        self._here = here
        self._found: list[Found] = []
        self._before: list[Anchors] = []

    def found(self) -> list[Found]:
        """Walk the whole text."""
        for head in Finder(self._here.text).heads():
            if head.end > self._reached():
                self._take(head)
        return self._found

    def _reached(self) -> int:
        return self._found[-1].end if self._found else 0

    def _take(self, head: Head) -> None:
        """Take the first start from which a rule matches over the head and finds a value.

        The last expression may be taken anew from its own start, where that makes it longer: "the
        day" becomes "the day before yesterday".
        """
        reached = self._reached()
        again = self._found[-1].start if self._found else -1
        for start in head.starts:
            if (start >= reached or start == again) and self._valued(start, head):
                return

    def _valued(self, start: int, head: Head) -> bool:
        here, again = self._here, start < self._reached()
        standing = here.anchors
        if again:
            here.anchors = self._before[-1]
        before = here.anchors
        for rule, match in matches_at(here.text, start, head):
            here.unsure = False
            pieces = resolver(rule.resolver)(match, here)
            if pieces and pieces[-1].end >= head.end:
                if again:
                    self._found.pop()
                    self._before.pop()
                self._keep(pieces, before)
                return True
        here.anchors = standing
        return False

    def _keep(self, pieces: tuple[Found, ...], before: Anchors) -> None:
        for piece in pieces:
            unsure = self._here.unsure and piece.doubt is None
            self._found.append(replace(piece, doubt=_NO_YEAR) if unsure else piece)
            self._before.append(before)
            self._here.note(piece)
