"""English words that say on which side of a date something lies, and from which date it counts."""

from __future__ import annotations

DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}  # days from publication

# Before a unit, weekday, month or season: steps from the one that holds the day counted from.
STEPS = {
    "last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "latest": -1,
    "this": 0, "current": 0, "same": 0, "that": 0, "very": 0, "the": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1, "subsequent": 1,
}  # fmt: skip
TOLD = frozenset(  # these count from the last date of the text, the others from publication
    ["previous", "prior", "preceding", "following", "subsequent", "same", "that", "very"]
)
THAT = "that"
SAME = frozenset(["same", "that", "very"])
THIS = frozenset(["this", "current"])
NEXT = frozenset(["next"])
NEW = frozenset(["new"])
WHOLE = frozenset(["entire", "whole", "full"])
SPANS = frozenset(["past"])  # with a unit alone, a length that ends with publication
SPANS_LONG = frozenset(["last", "next", "coming"])  # with a decade or century, too
SPANS_NUMBERS = frozenset(["past", "last", "next", "coming"])  # "the last two weeks"
RECENT = frozenset(["recent"])
COMING = frozenset(["coming"])
NEED_THE = frozenset(["entire", "whole", "full", "final", "present", "new", "latest", "very"])
NEED_LONG_UNIT = frozenset(["subsequent", "preceding", "upcoming", "coming"])  # without "the"
NO_SIDE = frozenset(["final", "present"])
MOD_UNTIL_NOW = frozenset(["earlier"])
MOD_FROM_NOW = frozenset(["later"])

# "Of last year" counts from publication, "of that year" from the text.
NEAR_YEARS = {"last": -1, "this": 0, "next": 1, "the": 0}
TOLD_YEARS = {"that": 0, "the same": 0, "the following": 1, "the previous": -1}

# Before a part of the day.
PART_STEPS = {"last": -1, "the previous": -1, "the next": 1, "the following": 1}
PART_TOLD = frozenset(["that", "the", "the same", "the next", "the following", "the previous"])
PARTS_NEEDING_SIDE = frozenset(["noon", "dawn", "dusk", "midday", "lunchtime", "daybreak"])

# After an amount: "two days later", "three weeks ago".
AHEAD = frozenset(["later", "after", "afterward", "afterwards", "hence", "from now", "following"])
BACK = frozenset(["before", "earlier", "previous", "prior", "ago"])
FROM_NOW = frozenset(["ago", "hence", "from now"])
MAY_GO_ON = frozenset(["before", "after", "following", "since", "prior"])  # "two days after X"
ONLY_GOES_ON = frozenset(["since"])
NOW = frozenset(["now"])

FIRST = frozenset(["first", "1st", "opening"])
LAST = frozenset(["last", "final", "closing"])
OTHER = frozenset(["other"])  # "every other day"
PLURAL = "s"
IN = frozenset(["in"])  # before a length to come: at its end, rather than during it
WITHIN = frozenset(["within"])
LOCAL = "local"  # before "time": that of the place spoken of
BEFORE_HOUR = frozenset(["to", "before"])  # "ten minutes to nine"
MIDNIGHT = frozenset(["midnight"])
NOON = frozenset(["noon"])
AFTERNOON = frozenset(["p"])
THIS_PART = "this"  # "this afternoon", after the hour
LATE_PARTS = ("afternoon", "evening", "night")
NIGHT_UNITS = frozenset(["night", "evening", "morning"])  # units that are parts of a day
