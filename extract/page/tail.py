"""What stands below the article: headlines of others, and what is told of the writers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.page.bylines import is_bio, is_contribution, opens_with_writer, people_in
from extract.page.shapes import is_running

if TYPE_CHECKING:
    from extract.page.labels import Labels


def label_tail(labels: Labels) -> None:
    """Label, from the end upwards, every line below the last paragraph."""
    people = [
        name for text, kind in labels.dropped() if kind == "byline" for name in people_in(text)
    ]
    for number in range(len(labels.texts) - 1, labels.first, -1):
        if not labels.is_open(number):
            continue
        kind = _kind_in_tail(labels, number, people)
        if not kind:
            return
        labels.kinds[number] = kind


def _kind_in_tail(labels: Labels, number: int, people: list[str]) -> str | None:
    text = labels.texts[number]
    if not is_running(text):
        return "related"
    if opens_with_writer(text, people) or is_contribution(text):
        return "bio"
    return "bio" if labels.is_furniture(number - 1) and is_bio(text) else None
