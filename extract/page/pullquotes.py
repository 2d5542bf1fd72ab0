"""Quotations that a page prints a second time in large letters, as paragraphs of their own.

Such a paragraph is one quotation and nothing else. It is told by its words standing in another
paragraph too; or, where the page shortened them, by standing alone: no speech leads up to it, and
no speech goes on after it.
"""

from __future__ import annotations

import re

from extract.page.shapes import LONGEST_FURNITURE, ends_open, final_stop, fold, word_count

_QUOTE = re.compile(r"[“\"„«]([^“”\"„»«]+)[”\"“»][.,]?")
_MARK = re.compile(r"[“”\"„»«]")
_ATTRIBUTED = re.compile(r"[-–—―] ?\S")
_LONGEST_REPEAT = 60
_LONGEST_ALONE = 12
_LONGEST_TERM = 5
"""Words: so much in quotation marks without a stop is a name for something, and a subhead."""
_MOST = 100
"""How many quotations of a page are looked for in its text."""


def pull_quotes(paragraphs: list[str]) -> set[int]:
    """Return the numbers of the paragraphs that are pull quotes, or name whose words one is."""
    lone = [number for number, text in enumerate(paragraphs) if _is_quotation(text)][:_MOST]
    if not lone:
        return set()
    whole = "\n".join(fold(text) for text in paragraphs)
    pulled = {
        number
        for number in lone
        if whole.count(_words(paragraphs[number])) > 1 or _stands_alone(paragraphs, number)
    }
    named = {number + 1 for number in pulled if _names_speaker(paragraphs, number + 1)}
    return pulled | named


def _is_quotation(text: str) -> bool:
    length = word_count(text[:LONGEST_FURNITURE])
    if length > _LONGEST_REPEAT or not _QUOTE.fullmatch(text):
        return False
    return bool(final_stop(text)) or length > _LONGEST_TERM


def _words(quotation: str) -> str:
    return fold(quotation).strip('"“”„«»., ')


def _stands_alone(paragraphs: list[str], number: int) -> bool:
    """Whether nothing beside a short quotation is speech that it could belong to."""
    text = paragraphs[number]
    if word_count(text) > _LONGEST_ALONE or not final_stop(text):
        return False
    if not 0 < number < len(paragraphs) - 1:
        return False
    before, after = paragraphs[number - 1], paragraphs[number + 1]
    return not (_MARK.search(before) or ends_open(before) or _MARK.match(after))


def _names_speaker(paragraphs: list[str], number: int) -> bool:
    """Whether a paragraph is the name under a pull quote: "— Name, office"."""
    if number >= len(paragraphs):
        return False
    text = paragraphs[number]
    return word_count(text) <= 12 and bool(_ATTRIBUTED.match(text))
