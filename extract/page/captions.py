"""Captions and picture credits: lines that a page prints under a picture.

A credit names its trade ("Photograph:", "Pool photo"), ends with an agency, or stands in brackets
as "(Agency/Name)"; whatever comes before it in the same line is its caption. A caption without a
credit speaks of the picture: "Name, left, and Name".
"""

from __future__ import annotations

import re

from extract.page.shapes import LONGEST_FURNITURE, word_count
from extract.patterns import Seldom

_LONGEST = 80
_PICTURE = r"(?:photo|photograph|picture|image|illustration|graphic|map)"
_LABEL = (
    rf"(?:{_PICTURE}s?|photographers?|composite|foto|video still|screengrab|handout|credit|source"
    rf"|caption|image (?:source|caption|credit)|photo (?:credit|by|illustration)|{_PICTURE} by)"
)
_SENTENCE_END = r"(?:\A|[.!?…”\"’)\]] ?|[|•·] ?| [–—-] )"
_AGENCY = (
    r"(?:getty(?: images)?|afp|reuters|ap(?: photo)?|associated press|bloomberg|epa(?:-efe)?|efe"
    r"|dpa|tass|xinhua|anadolu(?: agency)?|shutterstock|alamy|pa(?: wire| media)?|magnum|istock"
    r"|afp via getty images|wikimedia(?: commons)?)"
)
_FORMS = re.compile(
    rf"{_SENTENCE_END}(?:file |library |archive )?{_LABEL} ?[:/©] ?\S"
    r"|\Aimage (?:source|caption),"
    rf"|{_SENTENCE_END}{_PICTURE}s? by (?-i:[A-Z])"
    r"|[(\[][^()\[\]/]{2,60}/[^()\[\]]{2,60}[)\]]\Z"
    r"|[(\[][^()\[\]]{0,40}\b(?:photo|file|handout|pool|via ap|getty)\b[^()\[\]]{0,40}[)\]]\Z"
    rf"|(?:\A|[.,;:…|] ?)(?:a )?(?:pool|file|archive|handout|courtesy|undated|stock)[ -]?{_PICTURE}"
    r"(?: by [\w .'’-]{2,40})?\.?\Z|[.!?”] ?(?:pool|handout)\.?\Z"
    rf"|\A[\w .,'’&-]{{0,60}}(?:/| via | \| | for ){_AGENCY}\Z"
    rf"|\A{_AGENCY}(?:/[\w .'’&-]{{2,60}})?\Z"
    rf"|[.!?”] ?[\w '’&-]{{2,40}}(?:/| via ){_AGENCY}\Z|[|©] ?{_AGENCY}\Z"
    r"|[.!?”\w] ?© ?[\w .'’&-]{2,40}(?:/| via )(?-i:[A-Z])"
    r"|\bcredit ?(?:\.{2,3}|…)",
    re.IGNORECASE,
)
# Without one of these words or signs, or an agency's name at its end, no line has such a form.
_CREDITING = (
    "photo", "picture", "image", "illustration", "graphic", "map", "composite", "foto",
    "video still", "screengrab", "handout", "credit", "source", "caption", "pool", "/", "©", "|",
)  # fmt: skip
_CLOSING = (
    ")", "]", "images", "getty", "afp", "reuters", "ap", "press", "bloomberg", "epa", "efe", "dpa",
    "tass", "xinhua", "anadolu", "agency", "shutterstock", "alamy", "pa", "wire", "media", "magnum",
    "istock", "wikimedia", "commons",
)  # fmt: skip
_NAMES = r"[A-Z][\w'’.-]{0,30}(?: [A-Z][\w'’.-]{0,30}){0,3}"
_SLASHED = re.compile(rf"(?:\A{_NAMES}/|[.!?”…] ?{_NAMES} ?/ ?){_NAMES}\Z")
_SIDE = r"(?:(?:far |second |third )?(?:from )?(?:left|right)|centre|center|[LRC])"
_POSED = Seldom(
    rf"[^\W\d_a-zß-öø-ÿ][\w’'-]{{1,30}}(?:, {_SIDE},| \({_SIDE}\))"
    r"|\b(?:in|on) this (?:file |undated |recent )?(?:photo|photograph|picture|image|handout)\b"
    r"|\b(?:pictured|seen here) (?:in|on|at|with|here|during)\b",
    *("left", "right", "centre", "center", ", l,", ", r,", ", c,", "(l)", "(r)", "(c)"),
    *("photo", "picture", "image", "handout", "seen here"),
)
_CREDIT = re.compile(rf"{_LABEL}\b", re.IGNORECASE)


def is_caption(line: str) -> bool:
    """Whether a line is a picture's caption or credit, by the credit in it."""
    if len(line) > LONGEST_FURNITURE or word_count(line) > _LONGEST:
        return False
    return _may_credit(line) and bool(_FORMS.search(line) or _SLASHED.search(line))


def _may_credit(line: str) -> bool:
    """Whether a line holds what every form of a credit has: running text seldom does."""
    low = line.casefold()
    return low.endswith(_CLOSING) or any(word in low for word in _CREDITING)


def is_credit(line: str) -> bool:
    """Whether a caption line is nothing but the credit."""
    return word_count(line) <= 8 and bool(_CREDIT.match(line))


def is_posed(line: str) -> bool:
    """Whether a line speaks of a picture, as a caption without a credit does."""
    return len(line) <= LONGEST_FURNITURE and word_count(line) <= 40 and bool(_POSED.search(line))
