"""What each line of a page is: furniture of some kind, or the article (`None`).

First every line is judged by its form alone. Then its place decides: what stands above the first
paragraph is no article, nor are the headlines under "Most Read", nor what follows the last
paragraph; a line between two pieces of furniture, without a blank line, belongs to them where the
page parts its paragraphs by blank lines. In doubt a line is kept.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.page.bylines import (
    is_about_writers,
    is_byline,
    is_contribution,
    is_signature,
    people_in,
)
from extract.page.captions import is_caption, is_credit, is_posed
from extract.page.dateline import dateline_end
from extract.page.datewords import is_date_line, is_labelled
from extract.page.furniture import kind_of
from extract.page.shapes import LONGEST_FURNITURE, final_stop, fold, is_running, word_count

if TYPE_CHECKING:
    from extract.page.lines import Line

_MOST_TITLE_WORDS = 25
_MOST_DECK_WORDS = 40
_MOST_REPEATS = 3
_BEFORE_BYLINE = frozenset({"byline", "date"})
_OPENERS = frozenset({"related", "more", "ad", "video"})
_FORMS = frozenset({"newsletter", "prompt", "comment", "cookie"})


@dataclass
class Labels:
    """The lines of a page and the kind of each; `first` is the first line of the article."""

    lines: list[Line]
    kinds: list[str | None]
    title: str = ""
    first: int = 0
    texts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.texts = [line.text for line in self.lines]

    def is_open(self, number: int) -> bool:
        """Whether the line exists and is not labelled yet."""
        return 0 <= number < len(self.kinds) and self.kinds[number] is None

    def is_furniture(self, number: int) -> bool:
        """Whether the line exists and is labelled."""
        return 0 <= number < len(self.kinds) and self.kinds[number] is not None


def label(lines: list[Line], title: str | None) -> Labels:
    """Say what each line is; `title` is the page's, where it is known."""
    labels = Labels(lines, [_by_form(line.text) for line in lines])
    _label_repeats(labels)
    labels.first = _first_paragraph(labels)
    _label_head(labels, title)
    _restore_subheads(labels)
    _label_neighbours(labels)
    _label_headlines(labels)
    _label_between_forms(labels)
    _label_tail(labels)
    return labels


def _by_form(text: str) -> str | None:
    if len(text) > LONGEST_FURNITURE or dateline_end(text):
        return None
    if is_date_line(text):
        return "date"
    if is_byline(text):
        return "byline"
    if is_caption(text):
        return "credit" if is_credit(text) else "caption"
    return kind_of(text)


def _label_repeats(labels: Labels) -> None:
    """Drop pairs of captions whole, and whatever else is printed again but for its first time."""
    folded = [fold(text[:LONGEST_FURNITURE]) for text in labels.texts]
    paired = {
        text
        for number, text in enumerate(folded[1:], start=1)
        if text == folded[number - 1] and labels.is_open(number)
    }
    captions = {
        text for text in paired if final_stop(text) and word_count(text) <= _MOST_TITLE_WORDS
    }
    if len(captions) > _MOST_REPEATS:
        captions = set()
    seen: Counter[str] = Counter()
    for number, text in enumerate(folded):
        seen[text] += 1
        if labels.is_open(number) and is_running(labels.texts[number]):
            if text in captions:
                labels.kinds[number] = "caption"
            elif seen[text] > 1 and len(labels.texts[number]) <= LONGEST_FURNITURE:
                labels.kinds[number] = "repeat"


def _first_paragraph(labels: Labels) -> int:
    """Return the first line that is the article's own, the number of lines where none is."""
    above = 0
    for number, text in enumerate(labels.texts):
        if not labels.is_open(number):
            continue
        if dateline_end(text):
            return number
        if is_running(text) and not _is_above(labels, number, above):
            return number
        above += 1
    return len(labels.texts)


def _is_above(labels: Labels, number: int, above: int) -> bool:
    """Whether a line that reads as running text is a title, a deck or a caption all the same."""
    text = labels.texts[number]
    count = word_count(text)
    followed = labels.is_furniture(number + 1)
    if not above and count <= _MOST_TITLE_WORDS and (followed or final_stop(text) in ("?", "!")):
        return True
    if count <= _MOST_DECK_WORDS and _byline_follows(labels, number):
        return True
    return is_posed(text) and count <= _MOST_DECK_WORDS


def _byline_follows(labels: Labels, number: int) -> bool:
    """Whether a by-line or date comes next, other furniture aside."""
    for kind in labels.kinds[number + 1 : number + 6]:
        if kind is None:
            return False
        if kind in _BEFORE_BYLINE:
            return True
    return False


def _label_head(labels: Labels, title: str | None) -> None:
    """Label what stands above the article, and choose its title."""
    head = [number for number in range(labels.first) if labels.is_open(number)]
    labels.title = title or _choose_title(labels, head)
    wanted = fold(labels.title)
    seen = False
    for number in head:
        if _is_title(labels.texts[number], wanted):
            labels.kinds[number], seen = "title", True
        elif is_posed(labels.texts[number]) or fold(labels.texts[number]) == _next(labels, number):
            labels.kinds[number] = "caption"
        elif seen and is_signature(labels.texts[number]):
            labels.kinds[number] = "byline"
        else:
            short = not seen and word_count(labels.texts[number]) <= 3
            labels.kinds[number] = "nav" if short else "deck"
    for number in range(labels.first, len(labels.texts)):
        if labels.is_open(number) and wanted and fold(labels.texts[number]) == wanted:
            labels.kinds[number] = "title"


def _next(labels: Labels, number: int) -> str:
    """Return the line after this one, or before it where that one is the same, folded."""
    texts = labels.texts
    return fold(texts[number + 1]) if number + 1 < len(texts) else ""


def _is_title(text: str, wanted: str) -> bool:
    """Whether a line is the title, perhaps with the outlet's name after it."""
    folded = fold(text)
    rest = folded.removeprefix(wanted)
    return bool(wanted) and (not rest or (rest != folded and rest[:3] in (" - ", " | ", " – ")))


def _choose_title(labels: Labels, head: list[int]) -> str:
    """Choose the line that is printed more than once, else the first of four words or more."""
    times = Counter(fold(labels.texts[number]) for number in head)
    repeated = [n for n in head if times[fold(labels.texts[n])] > 1]
    for numbers in (repeated, head):
        for number in numbers:
            text = labels.texts[number]
            if word_count(text) >= 4 or len(text) >= 30:
                return _shortest_form(text, [labels.texts[other] for other in head])
    return labels.texts[head[0]] if head else ""


def _shortest_form(title: str, others: list[str]) -> str:
    """Return the title without the outlet's name where the page prints it so too."""
    bare = [other for other in others if _is_title(title, fold(other))]
    return min(bare, key=len)


def _restore_subheads(labels: Labels) -> None:
    """Take back labels of lines amid the article that may as well be subheads."""
    open_lines = [n for n in range(labels.first, len(labels.texts)) if labels.is_open(n)]
    last = open_lines[-1] if open_lines else labels.first
    for number in range(labels.first, last):
        text = labels.texts[number]
        kind = labels.kinds[number]
        if (kind == "date" and not is_labelled(text)) or (kind == "byline" and not people_in(text)):
            labels.kinds[number] = None


def _label_neighbours(labels: Labels) -> None:
    """Label lines without a stop that share a block with furniture, where paragraphs are spaced."""
    sizes = Counter(line.block for line in labels.lines)
    running = [n for n, text in enumerate(labels.texts) if labels.is_open(n) and is_running(text)]
    alone = sum(sizes[labels.lines[n].block] == 1 for n in running)
    if alone * 5 < len(running) * 3:
        return
    kind_in_block: dict[int, str] = {}
    for line, kind in zip(labels.lines, labels.kinds, strict=True):
        if kind:
            kind_in_block.setdefault(line.block, kind)
    for number, line in enumerate(labels.lines):
        kind = kind_in_block.get(line.block)
        if kind and labels.is_open(number) and not is_running(line.text):
            labels.kinds[number] = kind


def _label_headlines(labels: Labels) -> None:
    """Label the headlines that a page lists under "Most Read" or "Related"."""
    number = labels.first
    while number < len(labels.texts):
        if labels.kinds[number] in _OPENERS and word_count(labels.texts[number]) <= 6:
            run = _headlines_after(labels, number)
            for headline in run:
                labels.kinds[headline] = "related"
            number += len(run)
        number += 1


def _headlines_after(labels: Labels, opener: int) -> list[int]:
    """Return the lines of a list of headlines; a short last one may be a subhead and is kept."""
    run = []
    number = opener + 1
    while labels.is_open(number) and _is_headline(labels.texts[number]):
        run.append(number)
        number += 1
    if run and word_count(labels.texts[run[-1]]) < 7 and labels.is_open(number):
        run.pop()
    return run


def _is_headline(text: str) -> bool:
    return not is_running(text) or (final_stop(text) == "?" and word_count(text) <= 15)


def _label_between_forms(labels: Labels) -> None:
    """Label a short line that stands between a sign-up and its form."""
    for number, text in enumerate(labels.texts):
        if not labels.is_open(number) or number == 0 or word_count(text[:400]) > 25:
            continue
        before = labels.kinds[number - 1]
        after = labels.kinds[number + 1] if number + 1 < len(labels.kinds) else None
        if before in _FORMS and after in _FORMS and not dateline_end(text):
            labels.kinds[number] = "prompt"


def _label_tail(labels: Labels) -> None:
    """Label what follows the last paragraph: headlines, and what is told of the writers."""
    people = [
        name
        for text, kind in zip(labels.texts, labels.kinds, strict=True)
        if kind == "byline"
        for name in people_in(text)
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
    named = any(text.startswith(name) for name in people)
    if named or is_contribution(text):
        return "bio"
    if labels.is_furniture(number - 1) and is_about_writers(text, people):
        return "bio"
    return None
