"""Where the sentences of a cleaned text stand, one after the other, by paragraph.

A stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or the words
after it go on in small letters. Semicolons and colons do not part sentences. A dateline is left
out, and so is a subhead: a short line without a final stop (or one short question) that has a
paragraph after it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.page.dateline import dateline_end
from extract.values import Sentence
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["dateline_end", "is_subhead", "split"]

_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?![^\S\n]*(?:\n|\Z))[^\n]+)*")
_STOP = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]++|[。！？｡])(?P<closed>[\"'”’»›)\]」』]*+)"
    r"(?: (?:\"|”|'')(?=\s|\Z))?(?:\[\d{1,3}\])*"
    r"(?=\s|\Z|(?<=[。！？｡」』]))"
)
_FINAL_STOP = re.compile(r"[.!?…。！？｡:][\"'”’»›)\]」』]{0,4}(?:\[\d{1,3}\])?\Z")
_GOES_ON = re.compile(r"\s*[,;:]")
_WORD = re.compile(r"[\w][\w.’'-]*")
_APOSTROPHE = re.compile(r"['’]")
_REACH = 40
"""So many characters after a stop are looked at for the next word."""
_BEFORE = re.compile(r"[\w.&’'-]+\Z")
_BULLET = re.compile(r"[•◦▪‣·*–—-]\s|\d{1,2}[.)]\s")
_QUOTE = re.compile(r"[\"“”«»]")

# Never the end of a sentence: a name or a number follows.
_TITLES = words(
    "mr mrs ms mx dr prof gen sen rep reps gov lt col capt cpt cmdr sgt maj adm brig pvt st ste "
    "messrs mme mlle rev hon pres amb supt det sr sra fr ft mt vs cf eg ie viz approx ca al"
)
# The end of one only where the next word says so: these stand within sentences and at their end.
_ABBREVIATIONS = words(
    "inc corp co ltd plc llc bros jr sr esq ph.d b.a m.a phd etc dept dist est ave blvd rd bldg "
    "assn univ u.s u.s.a u.k u.n e.u d.c n.y l.a u.a.e u.s.s.r a.m p.m am pm e.g i.e no nos"
)
# The end of one unless a number follows: "on Jan. 5", "Art. 5".
_BEFORE_NUMBERS = words(
    "jan feb mar apr jun jul aug sep sept oct nov dec art arts sec secs para paras fig figs vol "
    "ch pp ed res"
)
_STARTERS = words(
    "a about according after all also although an and another any as asked at because before both "
    "but by despite during each earlier either even few for from further he her here his how "
    "however i if in instead it its last later many may meanwhile more most moreover neither no "
    "nobody none nor not nothing now on once one only or other others our over she since so some "
    "still such that the their then there these they this those though three to two under unless "
    "until we what when where whether which while who why will with without yet you your"
)
_SAYING = re.compile(
    r"(?:[^\W\d_a-zß-öø-ÿ][\w.’'-]*,? ){1,4}"
    r"(?:asked|said|says|told|added|wrote|replied|answered|wondered|shouted|cried|demanded)\b"
)
_LONGEST_SUBHEAD = 15
_LONGEST_QUESTION = 9


def split(text: str) -> list[Sentence]:
    """Return the sentences of a cleaned text, in order; datelines and subheads are in none."""
    found: list[Sentence] = []
    paragraphs = [match.span() for match in _PARAGRAPH.finditer(text) if not match[0].isspace()]
    for number, (start, end) in enumerate(paragraphs):
        paragraph = text[start:end]
        if number + 1 < len(paragraphs) and is_subhead(paragraph):
            continue
        head = dateline_end(paragraph)
        found.extend(
            Sentence(start + first, start + last, number)
            for first, last in _sentences(paragraph, head)
        )
    return found


def is_subhead(paragraph: str) -> bool:
    """Whether a paragraph with others after it is a heading, and so no sentence."""
    line = paragraph.strip()
    length = line.count(" ") + 1
    if length > _LONGEST_SUBHEAD or _BULLET.match(line):
        return False
    if line.endswith("?"):
        return length <= _LONGEST_QUESTION and not _QUOTE.search(line)
    return not _FINAL_STOP.search(line) and not _inner_stop(line)


def _inner_stop(line: str) -> bool:
    return any(_ends(line, stop) for stop in _STOP.finditer(line))


def _sentences(paragraph: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of one paragraph from `start` on, blanks at their ends left out."""
    for stop in _STOP.finditer(paragraph, start):
        if _ends(paragraph, stop):
            yield from _trimmed(paragraph, start, stop.end())
            start = stop.end()
    yield from _trimmed(paragraph, start, len(paragraph))


def _trimmed(paragraph: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and paragraph[start].isspace():
        start += 1
    while end > start and paragraph[end - 1].isspace():
        end -= 1
    if any(character.isalnum() for character in paragraph[start:end]):
        yield start, end


def _ends(paragraph: str, stop: re.Match[str]) -> bool:
    """Whether a sentence ends at this stop."""
    if stop["stop"] in "。！？｡":
        return True
    if _GOES_ON.match(paragraph, stop.end()):
        return False
    after = _WORD.search(paragraph, stop.end(), stop.end() + _REACH)
    if not after:
        return True
    if after[0][0].islower():
        return False
    if stop["closed"] and stop["stop"] != ".":
        return not _SAYING.match(paragraph, after.start())
    return stop["stop"] != "." or _ends_at_point(paragraph, stop, after[0])


def _ends_at_point(paragraph: str, stop: re.Match[str], after: str) -> bool:
    """Whether a single point ends a sentence, by the words on either side of it."""
    point = stop.start()
    window = paragraph[max(0, point - 24) : point]
    match = _BEFORE.search(window)
    before = match[0].lower() if match else ""
    if before in _TITLES or (before.isdigit() and point == len(before)):
        return False
    if before in _BEFORE_NUMBERS or before in ("no", "nos"):
        return not after[0].isdigit()
    if before in _ABBREVIATIONS or _is_initial(before):
        return _APOSTROPHE.split(after.lower(), maxsplit=1)[0] in _STARTERS
    return True


def _is_initial(before: str) -> bool:
    """Whether it is "J" of "J. D. Vance", or "u.s" of a name made of initials."""
    return all(len(part) == 1 and part.isalpha() for part in before.split("."))
