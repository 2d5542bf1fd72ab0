"""English words of time: names, numbers, units, feasts, and the signs that TIMEX3 gives them.

Signs of units and parts of day are those of TimeML 1.2.1: D W M Q Y DE CE; MO AF EV NI.
"""

from __future__ import annotations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3,
    "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
    "single": 1, "thousand": 1000, "a": 1, "an": 1, "dozen": 12,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W",
    "weekend": "WE", "fortnight": "2W", "month": "M", "quarter": "Q", "year": "Y",
    "decade": "DE", "century": "CE", "season": "S", "semester": "6M",
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "nights": "D", "weeks": "W",
    "weekends": "WE", "fortnights": "2W", "months": "M", "quarters": "Q", "years": "Y",
    "decades": "DE", "centuries": "CE", "millennium": "ML", "millennia": "ML", "yr": "Y",
    "yrs": "Y", "mins": "TM", "hrs": "TH",
}  # fmt: skip

PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO",
    "daybreak": "MO", "dusk": "EV", "midday": "MI", "daytime": "DT", "mornings": "MO",
    "afternoons": "AF", "evenings": "EV", "nights": "NI", "lunchtime": "MI", "sunset": "EV",
    "sunrise": "MO", "noon": "MI", "early hours": "MO", "small hours": "MO",
}  # fmt: skip

SEASON_WORDS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

DECADE_WORDS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
}  # fmt: skip

# Fixed feasts as month and day; movable ones by their distance in days from Easter Sunday, or by
# a word that `holidays` knows.
HOLIDAYS: dict[str, tuple[int, int] | int | str] = {
    "new year's day": (1, 1), "new years day": (1, 1), "new year's eve": (12, 31),
    "new years eve": (12, 31), "new year's": (1, 1),
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25),
    "boxing day": (12, 26), "valentine's day": (2, 14), "independence day": (7, 4),
    "fourth of july": (7, 4), "halloween": (10, 31), "bastille day": (7, 14),
    "may day": (5, 1), "veterans day": (11, 11), "armistice day": (11, 11),
    "st. patrick's day": (3, 17), "st patrick's day": (3, 17), "epiphany": (1, 6),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "all saints' day": (11, 1),
    "groundhog day": (2, 2), "cinco de mayo": (5, 5),
    "good friday": -2, "easter sunday": 0, "easter": 0, "easter monday": 1, "palm sunday": -7,
    "ash wednesday": -46, "maundy thursday": -3, "pentecost": 49, "whit monday": 50,
    "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving",
    "labor day": "labor", "memorial day": "memorial", "martin luther king day": "king",
    "presidents day": "presidents", "presidents' day": "presidents", "columbus day": "columbus",
    "mother's day": "mother", "father's day": "father",
}  # fmt: skip

# Words that point at no day: TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF.
REFERENCES = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "currently": "PRESENT_REF", "current": "PRESENT_REF", "presently": "PRESENT_REF",
    "at present": "PRESENT_REF", "the present": "PRESENT_REF", "present day": "PRESENT_REF",
    "present-day": "PRESENT_REF", "the present day": "PRESENT_REF", "these days": "PRESENT_REF",
    "those days": "PAST_REF",
    "at the moment": "PRESENT_REF", "at this time": "PRESENT_REF", "modern day": "PRESENT_REF",
    "the time being": "PRESENT_REF", "the moment": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF",
    "recent": "PAST_REF", "most recent": "PAST_REF", "more recent": "PAST_REF",
    "lately": "PAST_REF", "the past": "PAST_REF", "to date": "PRESENT_REF",
    "the recent past": "PAST_REF", "long ago": "PAST_REF",
    "not long ago": "PAST_REF", "former": "PAST_REF",
    "someday": "FUTURE_REF", "soon": "FUTURE_REF", "very soon": "FUTURE_REF",
    "the future": "FUTURE_REF",
    "future": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
    "the immediate future": "FUTURE_REF",
    "near future": "FUTURE_REF", "the long term": "FUTURE_REF", "the short term": "FUTURE_REF",
    "the near term": "FUTURE_REF",
}  # fmt: skip

FREQUENCIES = {
    "daily": "P1D", "nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y", "annual": "P1Y",
    "annually": "P1Y", "everyday": "P1D", "weekdays": "P1D",
    "weekends": "XXXX-WXX-WE", "biannual": "P6M",
    "bimonthly": "P2M", "biennial": "P2Y", "semiannual": "P6M", "semiannually": "P6M",
}  # fmt: skip

# Abbreviated zones with one plain meaning in news, as minutes from UTC.
ZONES = {
    "gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "bst": 60, "msk": 180,
    "jst": 540,
}  # fmt: skip
ZONE_PLACES = {"et": "America/New_York", "eastern": "America/New_York", "pt": "America/Los_Angeles",
               "pacific": "America/Los_Angeles", "central": "America/Chicago",
               "mountain": "America/Denver"}  # fmt: skip

# The part of a stretch that words mean; "very" parts are closer to its edge.
MODIFIERS = {
    "early": "start", "earlier": "start", "first": "start", "dawn": "start", "opening": "start",
    "beginning": "very start", "start": "very start", "turn": "very start",
    "mid": "middle", "middle": "middle",
    "late": "end", "later": "end", "latter": "end", "last": "end", "closing": "end", "eve": "end",
    "end": "very end", "close": "very end",
}  # fmt: skip
SOME_WORDS = frozenset(
    [
        "few",
        "several",
        "many",
        "couple",
        "some",
        "number",
        "handful",
        "numerous",
        "countless",
        "dozens",
        "hundreds",
        "thousands",
        "various",
    ]
)
