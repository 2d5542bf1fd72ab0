"""What each line of a page is: furniture of some kind, or the article's own.

First every line is judged by its form alone. Then its place decides: what stands above the first
paragraph is no article, nor are the headlines under "Most Read", nor what follows the last
paragraph; a line between two pieces of furniture, without a blank line, belongs to them where the
page parts its paragraphs by blank lines. In doubt a line is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.page.amid import (
    label_between_forms,
    label_headlines,
    label_neighbours,
    label_repeats,
    restore_subheads,
)
from extract.page.bylines import is_byline, is_plain_contribution
from extract.page.captions import is_caption, is_credit, is_posed
from extract.page.dateline import dateline_end
from extract.page.datewords import is_date_line
from extract.page.furniture import kind_of
from extract.page.head import first_paragraph, label_head
from extract.page.imprint import is_imprint
from extract.page.labels import Labels
from extract.page.shapes import LONGEST_FURNITURE, final_stop
from extract.page.tail import label_tail

if TYPE_CHECKING:
    from extract.page.lines import Line


def label(lines: list[Line], title: str | None) -> Labels:
    """Say what each line is; `title` is the page's, where it is known."""
    labels = Labels(lines, [kind_by_form(line.text) for line in lines])
    label_repeats(labels)
    labels.first = first_paragraph(labels)
    label_head(labels, title)
    label_neighbours(labels)
    label_headlines(labels)
    restore_subheads(labels)
    label_between_forms(labels)
    label_tail(labels)
    return labels


def kind_by_form(text: str) -> str | None:
    """Return what a line is by its form alone, `None` where that does not tell."""
    if len(text) > LONGEST_FURNITURE or dateline_end(text):
        return None
    byline = is_byline(text)
    if is_date_line(text) or (is_imprint(text) and not byline):
        return "date"
    if byline:
        return "byline"
    if is_plain_contribution(text):
        return "bio"
    if is_caption(text) or (is_posed(text) and not final_stop(text)):
        return "credit" if is_credit(text) else "caption"
    return kind_of(text)
