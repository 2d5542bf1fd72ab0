"""What stands below the article: other articles, readers' comments, and who the writers are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.page.bylines import is_bio, is_contribution, opens_with_writer, people_in
from extract.page.shapes import fold, is_running, word_count

if TYPE_CHECKING:
    from extract.page.labels import Labels

_ANSWER = re.compile(r"(?:reply|report|recommend|flag|upvote|respond)(?: ?\(?\d*\)?)?")
_LISTS = frozenset({"related", "more"})
_HEADING_REACH = 12
_MOST_LABEL_WORDS = 6
_MOST_SUMMARY_WORDS = 25


def label_tail(labels: Labels) -> None:
    """Label, from the end upwards, every line below the last paragraph."""
    _label_readers(labels)
    _label_summaries(labels)
    bylines = [text for text, kind in labels.dropped() if kind == "byline"]
    people = [name for text in dict.fromkeys(bylines) for name in people_in(text)][:20]
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


def _label_readers(labels: Labels) -> None:
    """Label what readers wrote: all from the heading above the first of two lines "Reply" on."""
    answers = [n for n in range(labels.first, len(labels.texts)) if _is_answer(labels.texts[n])]
    if len(answers) < 2:
        return
    nearest = range(answers[0] - 1, max(labels.first, answers[0] - _HEADING_REACH), -1)
    for number in nearest:
        if labels.kinds[number] == "comment":
            _label_from(labels, number, "comment")
            return


def _is_answer(text: str) -> bool:
    return len(text) <= 20 and bool(_ANSWER.fullmatch(fold(text)))


def _label_summaries(labels: Labels) -> None:
    """Label a list of other articles, each a headline with a sentence below it, two at least."""
    summaries = 0
    for number in range(len(labels.texts) - 1, labels.first, -1):
        text = labels.texts[number]
        if labels.kinds[number] in _LISTS and word_count(text[:200]) <= _MOST_LABEL_WORDS:
            if summaries >= 2:
                _label_from(labels, number, "related")
            return
        if labels.is_open(number) and is_running(text):
            if not _is_summary(labels, number):
                return
            summaries += 1


def _is_summary(labels: Labels, number: int) -> bool:
    """Whether a line is short and stands below a headline."""
    short = word_count(labels.texts[number][:400]) <= _MOST_SUMMARY_WORDS
    headed = labels.is_open(number - 1) and not is_running(labels.texts[number - 1])
    return short and (headed or labels.kinds[number - 1] == "related")


def _label_from(labels: Labels, number: int, kind: str) -> None:
    for place in range(number, len(labels.texts)):
        if labels.is_open(place):
            labels.kinds[place] = kind
