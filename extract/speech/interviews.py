"""Interviews as they are printed: a name and a colon at the head of each paragraph that it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.speech.drafts import Draft
from extract.speech.marks import BLOT, Quoted, paragraphs

if TYPE_CHECKING:
    from extract.speech.speakers import Speaker, Speakers

_HEAD = re.compile(rf"\s*(?P<who>[A-Z][^:\n.,{BLOT}]{{0,40}}):\s+(?=\S)")
_FEWEST = 2  # paragraphs with a name at their head; one alone is more likely a headline


def interview(text: str, speakers: Speakers) -> list[Draft]:
    """Return what each paragraph says whose head names the one who speaks."""
    found: list[tuple[Speaker, int, int]] = []
    headed = 0
    for start, end in paragraphs(text):
        head = _HEAD.match(text, start, end)
        if head is None:
            continue
        headed += 1
        speaker = speakers.in_phrase(head.start("who"), head.end("who"), None)
        if speaker is not None and speaker.name is not None:
            found.append((speaker, head.end(), end))
    if headed < _FEWEST:
        return []
    return [
        Draft(speaker, quotes=[Quoted(start, end, start, end)]) for speaker, start, end in found
    ]
