"""Tags a text: finds expressions, values them one after another, then reads ranges and bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.timex import story
from extract.timex.bounding import finished
from extract.timex.finder import Finder, matches_at
from extract.timex.here import Found, Here
from extract.timex.resolvers import resolver

if TYPE_CHECKING:
    from datetime import date

    from extract.timex.when import When
    from extract.values import Timex


def tag(
    text: str, published: date, *, dayfirst: bool | None = None, outlet_country: str | None = None
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
    here = Here(
        text=text, published=published, dayfirst=story.day_first(text, dayfirst, outlet_country)
    )
    here.story = story.is_story(text, published)
    return finished(_found(text, here), text, published)


def _found(text: str, here: Here) -> list[Found]:
    found: list[Found] = []
    states: list[tuple[When | None, int]] = []
    reached = 0
    for _, head_end, sorts, starts in Finder(text).candidates():
        if head_end <= reached:
            continue
        begun = found[-1].start if found else -1
        open_starts = [s for s in starts if s >= reached or s == begun]
        for start in open_starts:
            pieces = _valued(text, start, head_end, sorts, here, found, states, reached)
            if pieces:
                reached = pieces[-1].end
                break
    return found


def _valued(text, start, head_end, sorts, here, found, states, reached):
    for candidate in matches_at(text, start, head_end, sorts):
        saved = here.anchor, here.anchor_end
        again = bool(found) and start < reached
        if again:
            here.anchor, here.anchor_end = states[-1]
        before = here.anchor, here.anchor_end
        pieces = resolver(candidate.rule.resolver)(candidate.match, here)
        if not pieces or pieces[-1].end < head_end:
            here.anchor, here.anchor_end = saved
            continue
        if again:
            found.pop()
            states.pop()
        for piece in pieces:
            found.append(piece)
            states.append(before)
            if piece.anchors and piece.when and piece.when.first:
                here.anchor, here.anchor_end = piece.when, piece.end
        return pieces
    return ()
