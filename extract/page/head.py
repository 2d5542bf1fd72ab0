"""What stands above the article: its title, decks, captions, by-lines and menus."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.page.bylines import is_name, is_signature
from extract.page.captions import is_posed
from extract.page.dateline import dateline_end
from extract.page.shapes import final_stop, fold, is_running, word_count

if TYPE_CHECKING:
    from extract.page.labels import Labels

_MOST_TITLE_WORDS = 25
_MOST_STOPPED_TITLE_WORDS = 12
_MOST_DECK_WORDS = 40
_DECK_REACH = 8
"""So many lines below a deck the by-line or the date must have come."""
_BYLINES = frozenset({"byline", "date"})
_BELOW_TITLE = _BYLINES | {"share", "caption", "credit"}
_BELOW_NAME = _BYLINES | {"share"}
_LISTS = frozenset({"related", "more"})


def first_paragraph(labels: Labels) -> int:
    """Return the first line that is the article's own, the number of lines where none is."""
    above = 0
    for number, text in enumerate(labels.texts):
        if not labels.is_open(number):
            continue
        if dateline_end(text) or (is_running(text) and not _is_above(labels, number, above)):
            return number
        above += 1
    return len(labels.texts)


def _is_above(labels: Labels, number: int, above: int) -> bool:
    """Whether a line that reads as running text is a title, a deck or a caption all the same."""
    text = labels.texts[number]
    if not above:
        asks = final_stop(text) in ("?", "!") and word_count(text) <= _MOST_TITLE_WORDS
        signed = labels.kind_below(number) in _BELOW_TITLE
        return asks or (signed and word_count(text) <= _MOST_STOPPED_TITLE_WORDS)
    return is_posed(text) or (word_count(text) <= _MOST_DECK_WORDS and _is_deck(labels, number))


def _is_deck(labels: Labels, number: int) -> bool:
    """Whether the page's first by-line, date or dateline comes only after a line, and soon."""
    if _BYLINES.intersection(labels.kinds[max(0, number - 50) : number]):
        return False
    for after in range(number + 1, min(number + 1 + _DECK_REACH, len(labels.kinds))):
        kind = labels.kinds[after]
        if kind in _BYLINES:
            return True
        if kind in _LISTS:
            return False
        if kind is None and is_running(labels.texts[after]):
            return dateline_end(labels.texts[after]) > 0
    return False


def label_head(labels: Labels, title: str | None) -> None:
    """Choose the title and label every line above the article; the title's repeats as well."""
    head = [number for number in range(labels.first) if labels.is_open(number)]
    labels.title = title or _choose_title(labels, head)
    wanted = fold(labels.title)
    titled = False
    for number in head:
        if is_title(labels.texts[number], wanted):
            labels.kinds[number], titled = "title", True
        else:
            labels.kinds[number] = _kind_in_head(labels, number, titled=titled)
    for number in range(labels.first, len(labels.texts)):
        if labels.is_open(number) and wanted and fold(labels.texts[number]) == wanted:
            labels.kinds[number] = "title"


def _kind_in_head(labels: Labels, number: int, *, titled: bool) -> str:
    text = labels.texts[number]
    if is_posed(text):
        return "caption"
    if not titled:
        return "nav" if word_count(text) <= 3 else "deck"
    return "byline" if is_signature(text) or _is_writer(labels, number) else "deck"


def _is_writer(labels: Labels, number: int) -> bool:
    """Whether a line is a name beside the date or above the buttons, where by-lines stand."""
    above = labels.kinds[number - 1] if number else None
    beside = labels.kind_below(number) in _BELOW_NAME or above == "date"
    return beside and is_name(labels.texts[number])


def is_title(text: str, wanted: str) -> bool:
    """Whether a line is the title, perhaps with the outlet's or the section's name beside it."""
    folded = fold(text)
    if not wanted or folded == wanted:
        return bool(wanted)
    after = folded.removeprefix(wanted)
    before = folded.removesuffix(wanted)
    return (after != folded and after.lstrip().startswith(("|", "- "))) or (
        before != folded and before.endswith("|")
    )


def _choose_title(labels: Labels, head: list[int]) -> str:
    """Choose the line printed more than once, else the first that speaks of what the text does.

    A line that reads as running text can be it only at the very top; short ones are looked at last.
    """
    texts = [labels.texts[n] for n in head if n == head[0] or not is_running(labels.texts[n])]
    times = Counter(map(fold, texts))
    article = _stems(" ".join(labels.texts[labels.first : labels.first + 6])[:3000])
    long = [text for text in texts if word_count(text) >= 4 or len(text) >= 30]
    repeated = [text for text in long if times[fold(text)] > 1]
    akin = [text for text in texts if len(_stems(text) & article) >= 2]
    for text in (*repeated, *akin, *long, *texts):
        return min((other for other in texts if is_title(text, fold(other))), key=len)
    return ""


def _stems(text: str) -> set[str]:
    """Return the beginnings of a text's longer words, so that "quota" is "quotas"."""
    return {word[:5] for word in fold(text).split() if len(word) >= 4}
