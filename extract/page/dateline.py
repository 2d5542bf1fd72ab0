"""The dateline at the head of a paragraph: "VIENNA, July 14, 2015 (Agency) - ".

A dateline is a place, then perhaps a date and the agency in brackets, closed by a dash, a bar or
a colon. The place stands in capitals; where it does not ("Kyiv, Ukraine (AP) —"), a date or the
brackets must vouch for it.
"""

from __future__ import annotations

import re

from extract.wordlists import words

LONGEST = 140
"""A dateline ends within so many characters of its paragraph's start."""

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(?:day)?\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:{_WEEKDAY}(?:,? )?)?"
    rf"(?:{_MONTH} {_DAY}(?:,? \d{{4}})?|{_DAY} {_MONTH}(?:,? \d{{4}})?|\d{{4}}-\d\d-\d\d)"
)
_WHEN = re.compile(rf"(?:{_DATE}|{_WEEKDAY})(?![\w-])", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w.'’-]*")
_SMALL = frozenset({"and", "de", "du", "of", "on", "the", "la", "le", "el", "al", "near", "upon"})
_AGENCY = re.compile(r"[(\[][^()\[\]\n]{2,40}[)\]]|/[^/\n]{2,40}/")
_CLOSE = re.compile(r"\s?(?:-{1,3}|[–—―|]|:)\s|—(?=\S)")
_CLOSING = re.compile(r"[-–—―|:]")
_AGENCY_ALONE = re.compile(r"\([A-Z][\w .&’'-]{1,30}\) ?(?:-{1,3}|[–—])\s")

# Words in capitals that open a line and are no place.
_NO_PLACE = words(
    "AI ANALYSIS BRICS BREAKING CORRECTED CORRECTION COVID ECB EU EXCLUSIVE EXPLAINER FACTBOX G7 "
    "G20 IAEA IMF INTERVIEW LATEST LIVE NATO NOTE OPEC OPINION OSCE PHOTO PHOTOS PM PODCAST Q&A "
    "READ RELATED SPONSORED TIMELINE UK U.K UN U.N UPDATE UPDATED US U.S USA VIDEO WATCH WHO "
    "WTO"
)
_MOST_NAMES = 6


def dateline_end(paragraph: str) -> int:
    """Return where the paragraph's own words begin: 0 where it has no dateline."""
    head = paragraph[:LONGEST]
    if not _CLOSING.search(head):
        return 0
    at, shouted = _place(head)
    if not at:
        alone = _AGENCY_ALONE.match(head)
        return alone.end() if alone else 0
    vouched = False
    for form in (_WHEN, _AGENCY, _WHEN):
        found = form.match(head, _gap(head, at))
        if found:
            at, vouched = found.end(), True
    close = _CLOSE.match(head, at)
    if not close or not (vouched or (shouted and ":" not in close[0])):
        return 0
    return close.end()


def _place(head: str) -> tuple[int, bool]:
    """Return the end of the place that opens the line and whether its first word is in capitals."""
    first = _NAME.match(head)
    if not first or not first[0][0].isupper() or _bare(first) in _NO_PLACE or _WHEN.match(head):
        return 0, False
    at = first.end()
    for _ in range(_MOST_NAMES):
        start = _gap(head, at, ", /\t\u00a0")
        word = _NAME.match(head, start)
        if not word or _WHEN.match(head, start):
            break
        if not (word[0][0].isupper() or word[0] in _SMALL):
            return 0, False
        at = word.end()
    return at, first[0].isupper() and len(_bare(first)) > 1


def _bare(word: re.Match[str]) -> str:
    return word[0].rstrip(".'’-")


def _gap(head: str, at: int, parting: str = ", \t\u00a0") -> int:
    """Step over what parts the pieces of a dateline: blanks and a comma, the bar of "A/B"."""
    while at < len(head) and head[at] in parting:
        at += 1
    return at
