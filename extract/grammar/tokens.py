"""Words and marks of one sentence, with the offsets of the article's text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.values import Mention, Timex


class Tag(StrEnum):
    """What a word is in its place."""

    NAME = "name"  # a mention of an actor, as one token
    DEMONYM = "demonym"  # "Russian" in "Russian drones"
    NOUN = "noun"
    ADJECTIVE = "adjective"
    DETERMINER = "determiner"
    POSSESSIVE = "possessive"  # "his", "its"
    GENITIVE = "genitive"  # 's
    NUMBER = "number"
    PRONOUN = "pronoun"
    TIME = "time"  # a time expression, as one token
    VERB = "verb"
    BE = "be"
    HAVE = "have"
    DO = "do"
    MODAL = "modal"
    TO = "to"
    NOT = "not"
    ADVERB = "adverb"
    PREPOSITION = "preposition"
    JOINING = "joining"  # "after", "since": preposition or conjunction
    CONJUNCTION = "conjunction"
    COORDINATOR = "coordinator"
    RELATIVE = "relative"
    QUESTION = "question"
    THAT = "that"
    THERE = "there"
    COMMA = "comma"
    BREAK = "break"  # semicolon, colon, dash, bracket, full stop
    QUOTE = "quote"


@dataclass(slots=True, eq=False)
class Token:
    """One word or mark; `mention` and `timex` are what it stands for, where it stands for one."""

    start: int
    end: int
    text: str
    low: str
    tag: Tag | None = None
    lemma: str = ""
    form: str = ""  # of a verb: base, s, past, participle, either (of the two), any ("put"), ing
    mention: Mention | None = None
    timex: Timex | None = None


def may_part(token: Token) -> bool:
    """Whether a mark or a day may part a verb from its auxiliary; "has two years left" lasts."""
    if token.tag is Tag.QUOTE:
        return True
    dated = token.timex is not None and token.timex.edtf is not None
    return token.tag is Tag.TIME and (dated or token.low == "now")


_WORD = re.compile(
    r"([a-z]++)(?=[ ,])"  # most words, in small letters already: settled at once
    r"|(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|[A-Z]{0,3}[$€£¥]\d[\d.,]*\w*"  # C$2.5bn
    r"|\d[\d.,:]*\d\w*|\d\w*"
    r"|\w+(?:[-‐‑]\w+)*(?:['’][^\W\d_]+)?"
    r"|['’](?:s|re|ve|ll|d|m)\b"  # behind a name or a pronoun that stands for one
    r"|[^\w\s]"
)
_CONTRACTED = re.compile(r"(?i)(?<=\w)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$")


def tokenize(
    text: str,
    start: int,
    end: int,
    mentions: Sequence[Mention] = (),
    timexes: Sequence[Timex] = (),
) -> list[Token]:
    """Return the tokens of `text[start:end]`.

    Mentions and time expressions inside, given in text order, become one token each; where the
    two overlap, the one that begins first stands.
    """
    tokens: list[Token] = []
    at = start
    for unit in _units(mentions, timexes, start, end):
        if unit[0] < at:
            continue
        _cut(text, at, unit[0], tokens)
        tokens.append(_unit_token(text, *unit))
        at = unit[1] + _is_shortened(text, unit[1], end)
    _cut(text, at, end, tokens)
    return tokens


# "Acme Inc., a maker", "Acme Corp. said": within a sentence no full stop ends anything there
_GOES_ON = re.compile(r"\.(?:,|\s?+[a-z])")
_INITIALS = re.compile(r"\.[^\W\d_a-z]\.(?:[,;:’']|\s*\w)")


def _is_shortened(text: str, at: int, end: int) -> bool:
    """Whether the full stop behind a name belongs to it: "the U.S. envoy", but not at the end."""
    if at + 1 >= end or text[at] != ".":
        return False
    initials = at > 2 and _INITIALS.match(text, at - 2, end) is not None
    return initials or _GOES_ON.match(text, at, end) is not None


Unit = tuple[int, int, "Mention | None", "Timex | None"]


def _units(
    mentions: Sequence[Mention], timexes: Sequence[Timex], start: int, end: int
) -> list[Unit]:
    units: list[Unit] = [
        (one.start, one.end, one, None) for one in mentions if start <= one.start < one.end <= end
    ]
    units += [
        (one.start, one.end, None, one) for one in timexes if start <= one.start < one.end <= end
    ]
    units.sort(key=lambda unit: (unit[0], -unit[1]))
    return units


def _unit_token(
    text: str, start: int, end: int, mention: Mention | None, timex: Timex | None
) -> Token:
    words = text[start:end]
    return Token(start, end, words, words.lower(), mention=mention, timex=timex)


def _cut(text: str, start: int, end: int, tokens: list[Token]) -> None:
    for match in _WORD.finditer(text, start, end):
        word, (first, last) = match[0], match.span()
        if match.lastindex:
            tokens.append(Token(first, last, word, word))
            continue
        if len(word) > 2 and ("'" in word or "’" in word):
            tail = _CONTRACTED.search(word)
            if tail:
                middle = first + tail.start()
                tokens.append(_token(text, first, middle))
                tokens.append(_token(text, middle, last))
                continue
        tokens.append(Token(first, last, word, word.lower()))


def _token(text: str, start: int, end: int) -> Token:
    return Token(start, end, text[start:end], text[start:end].lower())
