"""Makes a language's tables into patterns: fragments filled in, compiled when first met.

Compiling all classes takes longer than reading an article, so a rule is compiled when the first
word that sets it off is met, and a look-up of "last Friday" pays for the few rules with weekdays.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from extract.timex import english
from extract.timex.english import FRAGMENTS, RULES, Rule

# One way to match each run of white space, never less of it, so that failing tries nothing twice.
_BLANK = r"(?=\s)[^\S\n]{0,8}+(?:\n[^\S\n]{0,8}+)?+"
_ORDINAL_FIGURES = r"(?:twenty|thirty)-(?:first|second|third)|\d{1,2}(?:st|nd|rd|th)"
_FRAGMENT = re.compile(r"\{([a-z]\w*)\}")
_WORD = re.compile(r"(?<![\\\w])[a-z]+", re.IGNORECASE)


def _choice(words: object) -> str:
    """An alternation of words, longest first, so that none hides a longer one."""
    listed = sorted((str(word) for word in words), key=lambda word: (-len(word), word))  # type: ignore[attr-defined]
    return "|".join(re.escape(word).replace(r"\ ", " ").replace("'", "['’]") for word in listed)


def _months() -> str:
    full = [word for word in english.MONTHS if len(word) > 4 or word in ("may", "june", "july")]
    short = [word for word in english.MONTHS if word not in full]
    return f"(?:{_choice(full)}|(?:{_choice(short)})(?:\\.|(?!\\w)))"


def _weekdays() -> str:
    full = [word for word in english.WEEKDAYS if word.endswith("day")]
    short = [word for word in english.WEEKDAYS if word not in full]
    return f"(?:{_choice(full)}|(?:{_choice(short)})(?:\\.|(?!\\w)))"


def _numbers() -> str:
    words = _choice(english.NUMBERS)
    return (
        r"(?:\d{1,2} \d/\d|\d{1,3}(?:,\d{3}){1,3}|\d{1,4}(?:\.\d{1,2})?"
        rf"|(?:{words})(?![a-z])(?:[- ](?:and )?(?:{words})(?![a-z])){{0,4}})"
    )


@lru_cache(maxsize=1)
def fragments() -> dict[str, str]:
    """Every fragment by name: those of the language and the word lists as alternations."""
    singular = [word for word in english.UNITS if not word.endswith("s") and word != "millennia"]
    plural = [word for word in english.UNITS if word not in singular]
    return {
        **FRAGMENTS,
        "mod2": FRAGMENTS["mod"].replace("?P<mod>", "?P<mod2>"),
        "month": _months(),
        "weekday": _weekdays(),
        "number": _numbers(),
        "ordinal": f"(?:{_choice(english.ORDINALS)}|{_ORDINAL_FIGURES})",
        "unit": f"(?:{_choice(english.UNITS)})",
        "oneunit": f"(?:{_choice(singular)})",
        "manyunits": f"(?:{_choice(plural)})",
        "season": f"(?:{_choice(english.SEASON_WORDS)})",
        "decadeword": f"(?:{_choice(english.DECADE_WORDS)})",
        "holiday": f"(?:{_choice(english.HOLIDAYS)})",
        "reference": f"(?:{_choice(english.REFERENCES)})",
        "frequency": f"(?:{_choice(english.FREQUENCIES)})",
    }


def filled(pattern: str) -> str:
    """A pattern with its fragments in place, blanks still plain."""
    known = fragments()
    while True:
        wider = _FRAGMENT.sub(lambda name: known[name[1]], pattern)
        if wider == pattern:
            return pattern
        pattern = wider


@cache
def compiled(rule: Rule) -> re.Pattern[str]:
    """The pattern of a rule, ready to be tried at a place in a text."""
    text = filled(rule.pattern)
    # A blank inside a character class stands for itself.
    parts = re.split(r"(\[[^\]]*\])", text)
    spaced = "".join(
        part.replace(" ", r"\s")
        if part.startswith("[")
        else part.replace(" ?", f"(?:{_BLANK})?").replace(" ", _BLANK)
        for part in parts
    )
    return re.compile(spaced, re.IGNORECASE)


@lru_cache(maxsize=1)
def inner_words() -> frozenset[str]:
    """Every word that any pattern holds: to their left a phrase may begin earlier."""
    words: set[str] = set()
    for rule in RULES:
        text = re.sub(r"\(\?P<\w+>", "(", filled(rule.pattern))
        words.update(word.lower() for word in _WORD.findall(text))
    return frozenset(words)
