"""What stands amid the article: repeats, lists of headlines, scraps of forms."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.page.bylines import people_in
from extract.page.dateline import dateline_end
from extract.page.datewords import is_labelled
from extract.page.shapes import LONGEST_FURNITURE, final_stop, fold, is_running, word_count

if TYPE_CHECKING:
    from extract.page.labels import Labels

_MOST_CAPTION_WORDS = 25
_MOST_REPEATS = 3
_MOST_LABEL_WORDS = 6
_MOST_SUBHEAD_WORDS = 6
_MOST_BLURB_WORDS = 20
_LISTS = frozenset({"related", "more"})
_AMONG_HEADLINES = frozenset({"date", "nav"})
_ONE_ARTICLE = frozenset(
    {"related", "related article", "related story", "read next", "read also", "also read"}
)
"""Labels that speak of one other article, which must be the one below them."""


def label_repeats(labels: Labels) -> None:
    """Drop pairs of captions whole, and whatever else is printed again but for its first time."""
    folded = [fold(text[:LONGEST_FURNITURE]) for text in labels.texts]
    captions = _twins(labels, folded)
    seen: Counter[str] = Counter()
    for number, text in enumerate(folded):
        seen[text] += 1
        if not (labels.is_open(number) and is_running(labels.texts[number])):
            continue
        if text in captions or _is_credited_below(labels, folded, number):
            labels.kinds[number] = "caption"
        elif seen[text] > 1 and len(labels.texts[number]) <= LONGEST_FURNITURE:
            labels.kinds[number] = "repeat"


def _is_credited_below(labels: Labels, folded: list[str], number: int) -> bool:
    """Whether the next line is this one again with its credit, as a caption is printed."""
    below = labels.kind_below(number)
    return below == "caption" and folded[number + 1].startswith(folded[number])


def _twins(labels: Labels, folded: list[str]) -> set[str]:
    """Return the short lines that stand twice one below the other, as captions do.

    Where many do, the page doubles its paragraphs, and none is a caption for that.
    """
    found = {
        text
        for number, text in enumerate(folded[1:], start=1)
        if text == folded[number - 1]
        and labels.is_open(number)
        and word_count(text) <= _MOST_CAPTION_WORDS
        and is_running(labels.texts[number])
    }
    return found if len(found) <= _MOST_REPEATS else set()


def restore_subheads(labels: Labels) -> None:
    """Take back labels of lines below a paragraph that may as well be subheads."""
    own = [n for n in range(labels.first, len(labels.texts)) if labels.is_open(n)]
    last = own[-1] if own else labels.first
    for number in range(labels.first, last):
        text = labels.texts[number]
        kind = labels.kinds[number] if labels.is_open(number - 1) else None
        if (kind == "date" and not is_labelled(text)) or (kind == "byline" and not people_in(text)):
            labels.kinds[number] = None


def label_neighbours(labels: Labels) -> None:
    """Label lines without a stop that share a block with furniture, where paragraphs are spaced."""
    if not _is_spaced(labels):
        return
    kind_in_block: dict[int, str] = {}
    for line, kind in zip(labels.lines, labels.kinds, strict=True):
        if kind:
            kind_in_block.setdefault(line.block, kind)
    for number, line in enumerate(labels.lines):
        kind = kind_in_block.get(line.block)
        if kind and labels.is_open(number) and not is_running(line.text):
            labels.kinds[number] = kind


def _is_spaced(labels: Labels) -> bool:
    """Whether three of five paragraphs or more stand between blank lines."""
    sizes = Counter(line.block for line in labels.lines)
    running = [
        line
        for number, line in enumerate(labels.lines)
        if labels.is_open(number) and is_running(line.text)
    ]
    alone = sum(sizes[line.block] == 1 for line in running)
    return alone * 5 >= len(running) * 3


def label_headlines(labels: Labels) -> None:
    """Label the headlines that a page lists under "Most Read" or "Related"."""
    number = labels.first
    while number < len(labels.texts):
        if labels.kinds[number] in _LISTS and _is_label(labels.texts[number]):
            run = _headlines_after(labels, number)
            for headline in run:
                labels.kinds[headline] = "related"
            number += len(run)
        number += 1


def _is_label(text: str) -> bool:
    return word_count(text) <= _MOST_LABEL_WORDS


def _headlines_after(labels: Labels, opener: int) -> list[int]:
    """Return the lines of a list of headlines, but for a last one that may as well be a subhead."""
    run = []
    number = opener + 1
    while _is_headline(labels, number):
        run.append(number)
        number += 1
    if run and labels.is_open(number):
        one = len(run) == 1
        most = _MOST_SUBHEAD_WORDS if one else 3
        certain = one and fold(labels.texts[opener]).strip(": ") in _ONE_ARTICLE
        if word_count(labels.texts[run[-1]]) <= most and not certain:
            run.pop()
    return run


def _is_headline(labels: Labels, number: int) -> bool:
    """Whether a line may stand in a list of headlines, or is a date or a button among them."""
    if not labels.is_open(number):
        return number < len(labels.kinds) and labels.kinds[number] in _AMONG_HEADLINES
    text = labels.texts[number]
    return not is_running(text) or (final_stop(text) == "?" and word_count(text) <= 15)


def label_between_forms(labels: Labels) -> None:
    """Label a short line that stands between a sign-up and its form."""
    for number in range(1, len(labels.texts)):
        text = labels.texts[number]
        if (
            labels.is_open(number)
            and labels.kinds[number - 1] == "newsletter"
            and labels.kind_below(number) == "prompt"
            and word_count(text[:LONGEST_FURNITURE]) <= _MOST_BLURB_WORDS
            and not dateline_end(text)
        ):
            labels.kinds[number] = "prompt"
