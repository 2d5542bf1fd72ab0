"""The words that set the classes of the grammar off."""

from __future__ import annotations

from extract.timex.english.words import (
    DECADE_WORDS,
    FREQUENCIES,
    MONTHS,
    ORDINALS,
    PARTS,
    REFERENCES,
    SEASON_WORDS,
    UNITS,
    WEEKDAYS,
    ZONES,
)

# The words that set a class off, by the sorts that the rules name; of a phrase its last word.
# Figures are sorted by `finder`: year, clock, slash, short ("'82"), decade ("80s").
HEADS: dict[str, tuple[str, ...]] = {
    "month": tuple(MONTHS),
    "weekday": (*WEEKDAYS, *(word + "s" for word in WEEKDAYS if word.endswith("day"))),
    "plural": tuple(word + "s" for word in WEEKDAYS if word.endswith("day")),
    "unit": tuple(UNITS),
    "part": tuple(PARTS),
    "season": tuple(SEASON_WORDS),
    "decade": tuple(DECADE_WORDS),
    "reference": tuple(REFERENCES),
    "frequency": tuple(FREQUENCIES),
    "deictic": ("today", "tonight", "yesterday", "tomorrow"),
    "overnight": ("overnight",),
    "period": ("period", "time"),
    "ordinal": ("th", "st", "nd", "rd"),
    "ordinalword": tuple(ORDINALS),
    "bc": ("bc", "bce", "b", "ad"),
    "number": ("eighteen", "nineteen", "twenty"),
    "halflike": ("h",),
    "quarterlike": ("q", "quarter"),
    "long": tuple(
        f"{unit}{plural}long"
        for unit in ("hour", "day", "week", "month", "year", "decade")
        for plural in ("", "s")
    ),
    "half": ("half",),
    "fiscal": ("fiscal", "financial", "fy"),
    "clock": ("am", "pm", "m", "noon", "midnight", "clock", "past", *ZONES),
}
