"""A claim in one short row: who, act, whom or what, in the article's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from store.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

LIMIT = 90  # code points
_REACH = 600  # a clause is looked at so far before and behind its cue
_SPACE = re.compile(r"\s+")
_LEAD = re.compile(
    r"(?:and|but|or|so|yet|then|that|also|still|meanwhile|however|instead|moreover|separately"
    r"|(?:earlier|later|late|early)\s+(?:on\s+)?[A-Z]\w+day|[,;:.—–-])\W+",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"(?:in|on|at|after|before|during|over|by|for|from|with|since|until|amid|despite|under|when|while"
    r"|as|though|although|because|if|unless|once|ahead|following|earlier|later|yesterday|last|hours"
    r"|days|weeks|two|three|four)\b[^,]*,\s+",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r",\s+(?:(?:the|a|an|its|his|her|their|one|who|which|whose|aged|now|led|among|including|along|as)\b"
    r"[^,]*),",
)
_SPOKEN = (
    r"(?:said|says|added|adds|told|tells|wrote|argued|claimed|insisted|stressed|warned|announced|noted"
    r"|disclosed|confirmed|explained|declared|stated|reported)"
)
_TAIL = re.compile(
    r",\s+(?:according\s+to\b.*|(?:[^,;:“”\"]{1,60}\s|[^,;:]{1,40},[^,;:]{1,60},\s)?"
    + _SPOKEN
    + r"\b[^“”\"]*)$"
)
_PRONOUN = re.compile(r"(?:he|she|it|they|who|which|we|i)\b", re.IGNORECASE)
_WEAK = frozenset(
    ("a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "from",
     "with", "as", "that", "which", "who", "whom", "whose", "when", "where", "while", "after", "before",
     "into", "over", "under", "than", "about", "between", "against", "during", "until", "since", "if",
     "because", "his", "her", "its", "their", "this", "these", "is", "are", "was", "were", "be", "been",
     "has", "have", "had", "will", "would", "not", "also", "so", "more", "very", "said", "says", "without",
     "toward", "towards", "through", "upon", "per", "via", "among", "amid", "unless", "whether", "some",
     "any", "another", "other", "both", "either", "our", "your", "my", "no", "may", "might", "could",
     "can", "should", "must", "do", "does", "did", "being", "including", "such")
)  # fmt: skip
_PAIRS = (("“", "”"), ("«", "»"), ("„", "“"), ("(", ")"), ("[", "]"))
_BREAK = re.compile(
    r"[,;:—–]\s|\s(?=(?:that|which|who|when|while|because|after|before|if|to|but|and)\s)"
)


def headline(
    text: str,
    clause_start: int,
    clause_end: int,
    cue_start: int,
    cue_end: int,
    status: Status,
    *,
    subject: str | None = None,
) -> str:
    """Return a row for the act whose cue is `text[cue_start:cue_end]`, at most `LIMIT` long.

    The clause's words are kept as they stand, less adverbs before it, asides between commas and
    the attribution behind it; never cut inside a word, with quotation marks in pairs. `subject`
    stands in for a pronoun, or for a subject that the clause leaves out. Empty only where the
    clause is blank; a lone word longer than a row gives an ellipsis.
    """
    start = max(clause_start, min(cue_start, cue_end) - _REACH)
    stop = min(clause_end, max(cue_start, cue_end) + _REACH)
    before = _squeeze(text[start : max(start, cue_start)])
    rest = _squeeze(text[max(start, cue_start) : stop])
    whole = _squeeze(text[start:stop])
    if not whole:
        return ""
    lead = _subject_part(before, status, subject)
    rest = _TAIL.sub("", rest[: 4 * LIMIT]).rstrip()
    cue = len(_squeeze(text[cue_start:cue_end]))
    row = _fit(lead, rest, cue)
    row = _balanced(row) or _balanced(_fit("", whole, 0))
    return _capital(row) or "…"


def _squeeze(words: str) -> str:
    """Return the words on one line, single spaces between them."""
    return _SPACE.sub(" ", words).strip()


def _subject_part(before: str, status: Status, subject: str | None) -> str:
    """Return the words before the act, without what only leads up to them."""
    words = _ASIDE.sub("", before)
    while True:
        lead = _LEAD.match(words)
        if lead is None and not (status is Status.CONDITIONAL and _is_condition(words)):
            lead = _ADVERBIAL.match(words)
        if lead is None or not lead.end():
            break
        words = words[lead.end() :]
    if subject is None:
        return words
    pronoun = _PRONOUN.match(words)
    if pronoun:
        return subject + words[pronoun.end() :]
    return words if words.strip(" ,;:") else subject


def _is_condition(words: str) -> bool:
    return words[:7].casefold().startswith(("if ", "unless ", "once "))


def _fit(lead: str, rest: str, cue: int) -> str:
    """Return both parts as one row; the part before the act gives way first, then the end."""
    row = f"{lead} {rest}".strip()
    if len(row) <= LIMIT:
        return _tidy(row.split(" "))
    room = LIMIT - min(cue, LIMIT // 2) - 1
    if len(lead) > room:
        lead = _last_words(lead, room)
        row = f"{lead} {rest}".strip()
    return _tidy(_shortened(row, len(lead) + 1 + cue))


def _last_words(words: str, room: int) -> str:
    """Return as many of the last words as fit, from the beginning of a phrase if there is one."""
    kept = words[-room:]
    if len(kept) < len(words) and words[-room - 1] != " ":
        kept = kept.partition(" ")[2]
    comma = kept.rfind(", ")
    return (kept[comma + 2 :] if 0 <= comma < len(kept) - 3 else kept).strip()


def _shortened(row: str, at_least: int) -> list[str]:
    """Return the words of a row cut to the limit, at the end of a phrase if one ends late enough."""
    if len(row) <= LIMIT:
        return row.split(" ")
    kept = row[: LIMIT + 1]
    kept = kept[: kept.rfind(" ")] if " " in kept else ""
    breaks = [
        one.start() for one in _BREAK.finditer(kept) if one.start() > max(at_least, LIMIT // 2)
    ]
    return (kept[: breaks[-1]] if breaks else kept).split(" ")


def _tidy(words: Iterable[str]) -> str:
    """Drop from the end what promises more to come."""
    kept = [word for word in words if word]
    while len(kept) > 2 and kept[-1].strip(',;:—–-“"‘(').casefold() in _WEAK | {""}:
        kept.pop()
    return " ".join(kept).rstrip(" ,;:—–-").removesuffix(".")


def _balanced(row: str) -> str:
    """Drop marks that have lost their partner."""
    for opening, closing in _PAIRS:
        if row.count(opening) != row.count(closing):
            row = row.replace(opening, "").replace(closing, "") if opening != "„" else row
    if row.count('"') % 2:
        row = row.replace('"', "")
    if row.count("‘") > row.count("’"):
        row = row.replace("‘", "")
    return row.strip()


def _capital(row: str) -> str:
    return row[:1].upper() + row[1:] if row[:1].islower() and len(row[:1].upper()) == 1 else row
