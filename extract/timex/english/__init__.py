"""English as the tagger knows it: data only, no code.

`words` are its words of time, `fragments`, `rules` and `heads` its grammar, `cues` the words around
an expression. Another language is another package with the same names.
"""

from extract.timex.english.fragments import FRAGMENTS
from extract.timex.english.heads import HEADS
from extract.timex.english.rule import Rule
from extract.timex.english.rules import RULES
from extract.timex.english.words import (
    DECADE_WORDS,
    FREQUENCIES,
    HOLIDAYS,
    MODIFIERS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    REFERENCES,
    SEASON_WORDS,
    SOME_WORDS,
    UNITS,
    WEEKDAYS,
    ZONE_PLACES,
    ZONES,
)

__all__ = [
    "DECADE_WORDS",
    "FRAGMENTS",
    "FREQUENCIES",
    "HEADS",
    "HOLIDAYS",
    "MODIFIERS",
    "MONTHS",
    "NUMBERS",
    "ORDINALS",
    "PARTS",
    "REFERENCES",
    "RULES",
    "SEASON_WORDS",
    "SOME_WORDS",
    "UNITS",
    "WEEKDAYS",
    "ZONES",
    "ZONE_PLACES",
    "Rule",
]
