"""English as the tagger knows it: word lists, fragments, and the table of classes.

Data only. A rule is a name, the sorts of word that set it off (`heads`), the resolver that values it
and a pattern. In a pattern `{name}` is a fragment of this module, and a blank is any white space
within one paragraph. Another language is another module with the same names.

Signs of units and parts of day are those of TIMEX3 (TimeML 1.2.1): D W M Q Y DE CE; MO AF EV NI.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One class of time expression."""

    name: str
    heads: str  # sorts of word, parted by blanks
    resolver: str  # a name in `extract.timex.resolvers`
    pattern: str


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
    "ninety": 90, "hundred": 100, "thousand": 1000, "a": 1, "an": 1, "dozen": 12,
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
    "sunrise": "MO", "noon": "MI",
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
    "new years eve": (12, 31), "new year's": (1, 1), "new year": (1, 1),
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
    "present-day": "PRESENT_REF", "the present day": "PRESENT_REF", "these days": "PRESENT_REF", "those days": "PAST_REF",
    "at the moment": "PRESENT_REF", "at this time": "PRESENT_REF", "modern day": "PRESENT_REF",
    "the time being": "PRESENT_REF", "the moment": "PRESENT_REF", 
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF",
    "recent": "PAST_REF", "most recent": "PAST_REF", "more recent": "PAST_REF",
    "lately": "PAST_REF", "the past": "PAST_REF", "to date": "PRESENT_REF",
    "the recent past": "PAST_REF", "long ago": "PAST_REF",
    "not long ago": "PAST_REF", "former": "PAST_REF",
    "soon": "FUTURE_REF", "very soon": "FUTURE_REF", "the future": "FUTURE_REF",
    "future": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
    "the immediate future": "FUTURE_REF",
    "near future": "FUTURE_REF", "the long term": "FUTURE_REF", "the short term": "FUTURE_REF",
    "the near term": "FUTURE_REF",
}  # fmt: skip

FREQUENCIES = {
    "daily": "P1D", "nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P1Q", "yearly": "P1Y", "annual": "P1Y",
    "annually": "P1Y", "everyday": "P1D", "weekdays": "P1D", "biannual": "P6M",
    "bimonthly": "P2M", "biennial": "P2Y", "semiannual": "P6M",
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

FRAGMENTS = {
    "about": (
        r"(?:(?:about|around|approximately|nearly|almost|roughly|(?:just |a little |well )?over(?! (?:the|this|that|these))"
        r"|(?:a little )?more than|(?:a little )?less than|fewer than|at least|at most|just under|up to|only|just"
        r"|under|close to|exactly|another|as (?:long|many|much|few) as|some|the|those|these|its|his|her|their|our|my"
        r"|a full|the full) ){0,2}"
    ),
    "mod": (
        r"(?P<mod>(?:very )?early(?: on| in)?|mid|(?:very )?late(?:r)?(?: on| in)?|earlier(?: on| in)?"
        r"|(?:the )?(?:very )?(?:end|beginning|start|middle|close|turn|eve|rest|remainder|dawn)(?: of)?"
        r"|(?:the )?(?:latter|early|later|first|second|last|closing|opening) (?:part|weeks?|days|months|years)(?: of)?"
        r"|as (?:early|late|recently) as|(?:at )?(?:the )?(?:height|course) of|all of)"
        r"(?:-| )(?:the )?"
    ),
    "part": r"morning|afternoon|evening|night|dawn|daybreak|dusk|midday|noon|lunchtime",
    "day": r"(?:3[01]|[12]\d|0?[1-9])",
    "th": r"(?:st|nd|rd|th)?",
    "year": r"(?:[12]\d{3})",
    "ps": r"['’‘`´]",
    "dash": r"(?: ?[-–—‐‑] ?)",
    "couple": (
        r"(?:a )?couple(?: of)?|(?:a |the )?(?:very |past |last |next |first |final |previous )?few|several|many(?: more)?|a number of|a handful of|numerous|countless"
        r"|dozens of|hundreds of|thousands of|(?:a |two |three )?dozen|various"
    ),
    "filler": (
        r"(?:(?:more|straight|consecutive|successive|full|long|short|further|additional|whole|solid"
        r"|calendar|business|trading|working|entire|fiscal|intense|bloody|brutal|extra|other) ){0,2}"
    ),
    "zone": (
        r"GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|MSK|JST|ET|PT|Z(?![a-z])"
        r"|(?:local|eastern|pacific|central|mountain|moscow|london|paris|beijing|tokyo|israeli|[a-z]{4,12}) (?:standard |daylight |summer )?time"
    ),
    "date": (
        r"(?:(?P<tdeictic>today|yesterday|tomorrow|tonight)"
        r"|(?:(?P<trel>last|this|next) )?(?P<tweekday>{weekday})(?!\w)"
        r"(?:,? (?P<tmonth>{month}),? (?P<tday>{day}){th}(?:,? (?P<tyear>{year}))?)?"
        r"|(?P<tmonth2>{month}) (?P<tday2>{day}){th}(?:,? (?P<tyear2>{year}))?"
        r"|(?:the )?(?P<tday3>{day}){th}(?: of)? (?P<tmonth3>{month})(?:,? (?P<tyear3>{year}))?)"
    ),
}

RULES = (
    # --- the calendar -----------------------------------------------------------------------
    Rule(
        "month-day-year",
        "month",
        "month_day",
        r"(?:{mod})?(?:(?P<weekday>{weekday}),? )?(?P<month>{month}),? (?:the )?(?P<day>{day}){th}(?![\d:%]|[,.]\d)"
        r"(?:(?:,| of)? ?(?P<year>{year})(?![\d-]|,\d)| of (?P<same>that|the same) year)?",
    ),
    Rule(
        "day-month-year",
        "month",
        "month_day",
        r"(?:{mod})?(?:(?P<weekday>{weekday}),? (?:the )?)?(?:the )?(?P<day>{day}){th}[ -](?:of )?(?P<month>{month})"
        r"(?:,?[ -](?:of )?(?P<year>{year})(?![\d-]|,\d)| of (?P<same>that|the same) year)?",
    ),
    Rule(
        "month-days",
        "month",
        "days_of_month",
        r"(?P<month>{month}) (?P<day>{day}){th}(?:{dash}| (?:and|to|through|until|till|or) )"
        r"(?P<day2>{day}){th}(?![\d:%]|[,.]\d)(?:,? (?P<year>{year})(?!\d))?",
    ),
    Rule(
        "days-month",
        "month",
        "days_of_month",
        r"(?P<day>{day}){th}(?:{dash}| (?:and|to|through|until|till|or) )(?P<day2>{day}){th} (?:of )?"
        r"(?P<month>{month})(?:,? (?P<year>{year})(?!\d))?",
    ),
    Rule(
        "month-year",
        "month",
        "month_year",
        r"(?:{mod})?(?:the month of )?(?P<month>{month})(?:(?:,| of|,? in)? (?P<year>{year})(?![\d-]|,\d)"
        r"|[ ,]*(?P<short>{ps}\d\d)(?!\d)| of (?P<same>that|the same|the following|the previous|last|this|next) year)?",
    ),
    Rule(
        "relative-month",
        "month",
        "relative_month",
        r"(?:{mod})?(?:the )?(?P<rel>this|last|next|previous|following|past|same|coming) (?P<month>{month})",
    ),
    Rule(
        "iso",
        "year",
        "iso_date",
        r"(?P<iso>{year}-(?:1[0-2]|0[1-9])(?:-(?:3[01]|[12]\d|0[1-9]))?)"
        r"(?:[T ](?P<clock>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?P<offset>Z|[+-]\d\d:?\d\d)?)?(?![\d-])",
    ),
    Rule(
        "year-slash",
        "year slash",
        "slash_date",
        r"(?P<y>{year})/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?![\d/])",
    ),
    Rule(
        "slash",
        "slash",
        "slash_date",
        r"(?P<a>\d{1,2})(?P<sep>[/.]|-(?=\d\d-(?:\d{4}|\d\d)(?!\d)))(?P<b>\d{1,2})(?P=sep)(?P<y>{year}|\d\d)(?![\d/.-]?\d)",
    ),
    Rule(
        "year",
        "year",
        "plain_year",
        r"(?:{mod})?(?:(?:the |fiscal |financial |calendar |budget |school )?years? |c(?:irc)?a\.? ?|about |around )?(?P<year>{year})(?:/(?P<to>\d\d))?(?![\d%s]|[.,:/]\d|[-–]\d\d(?!\d))",
    ),
    Rule("years", "year", "year_pair", r"(?P<year>{year})(?:[-–/])(?P<year2>{year}|\d\d)(?![\d-])"),
    Rule("short-year", "short", "short_year", r"(?<!\w)(?P<short>{ps}\d\d)(?![\d\w])"),
    Rule(
        "before-christ",
        "bc",
        "bc_year",
        r"(?:{mod})?(?:the )?(?:(?:ca|c)\.? ?)?(?P<year>\d{1,4})(?P<s>s)? (?:BCE?|B\.C\.?(?:E\.)?)(?!\w)",
    ),
    Rule("anno-domini", "bc", "ad_year", r"(?:AD|A\.D\.) ?(?P<year>\d{2,4})(?!\d)"),
    Rule(
        "decade",
        "decade short",
        "decade",
        r"(?:{mod})?(?:the )?(?:{mod2})?(?P<ps>{ps})?(?P<digits>(?:1\d|20)?\d0)(?:{ps})?s(?!\w)(?P<bc> BCE?| B\.C\.)?",
    ),
    Rule(
        "decade-words",
        "decade",
        "decade",
        r"(?:{mod})?(?:the )?(?:{mod2})?(?P<word>{decadeword})(?!\w)",
    ),
    Rule(
        "century",
        "unit",
        "century",
        r"(?:{mod})?(?:the )?(?:{mod2})?(?P<ord>{ordinal})[- ]centur(?:y|ies)(?P<bc> BCE?| B\.C\.)?",
    ),
    Rule(
        "quarter",
        "unit quarterlike",
        "quarter",
        r"(?:{mod})?(?:the |its |their |our |his )?(?:(?P<own>{year}) )?(?:fiscal |financial )?(?P<ord>first|second|third|fourth|1st|2nd|3rd|4th|final|last|latest|current|previous|prior|next|this|past)[- ](?:fiscal |calendar |financial )?"
        r"quarter(?!-?(?:final|back|century))(?:(?: of| in|,)? (?:(?:fiscal |calendar |the year )?(?P<year>{year})(?!\d)|(?P<rel>last|this|next|the previous|that|the same) year))?",
    ),
    Rule(
        "quarter-sign",
        "quarterlike",
        "quarter",
        r"(?:Q(?P<q>[1-4])|(?P<q2>[1-4])Q)(?:(?: of)? ?(?P<year>{year})(?!\d))?(?!\w)",
    ),
    Rule(
        "half",
        "half",
        "half_year",
        r"(?:the )?(?P<ord>first|second|latter|last|1st|2nd)[- ]half(?: of)?(?: (?:fiscal |the year )?(?P<year>{year})(?!\d)| (?P<rel>last|this|next|the|that) year)",
    ),
    Rule(
        "fiscal",
        "year fiscal",
        "fiscal",
        r"(?:the )?(?:fiscal|financial|budget)(?: year)?[- ](?P<year>{year})(?!\d)(?:[-/]\d\d)?|FY ?(?P<fy>{year}|{ps}?\d\d)(?!\d)",
    ),
    Rule(
        "fiscal-relative",
        "unit",
        "fiscal",
        r"(?:the )?(?:(?P<rel>this|last|next|current|past|previous|coming) )?(?:fiscal|financial) year",
    ),
    Rule(
        "season",
        "season",
        "season",
        r"(?:{mod})?(?:the )?(?:{mod2})?(?:(?P<rel>this|last|next|past|previous|following|coming|same|that) )?(?P<season>{season})(?![\w])"
        r"(?:(?: of|,)? (?:(?P<year>{year})(?:[-/]\d\d)?(?!\d)|(?P<ofyear>that|this|last|next|the same|the following|the previous) year))?",
    ),
    Rule("year-season", "season", "season", r"(?P<year>{year}) (?P<season>{season})(?!\w)"),
    Rule(
        "holiday",
        "holiday",
        "holiday",
        r"(?:{mod})?(?:(?P<rel>this|last|next) )?(?P<holiday>{holiday})(?!\w)(?: (?P<part>{part}))?(?:,? (?P<year>{year})(?!\d))?",
    ),
    # --- relative to publication ----------------------------------------------------------------
    Rule(
        "deictic",
        "deictic",
        "deictic",
        r"(?:(?P<mod>early|earlier|later?|mid) )?(?P<word>today|tonight|yesterday|tomorrow)(?: (?P<part>{part}))?(?!\w)",
    ),
    Rule(
        "two-days-off",
        "deictic",
        "two_days_off",
        r"(?:the )?day (?P<side>before yesterday|after tomorrow)",
    ),
    Rule("overnight", "overnight", "overnight", r"overnight"),
    Rule(
        "weekday",
        "weekday",
        "weekday",
        r"(?:(?P<mod>early|earlier|later?|mid) (?:on )?)?(?:the )?(?:(?P<rel>last|this|next|previous|following|same|that|past|coming) )?(?P<weekday>{weekday})(?!\w)"
        r"(?:,? (?P<part>{part})(?!\w))?(?: of (?P<week>last|this|next) week| (?P<after>before|after) (?P<which>last|next)(?! \w+day))?",
    ),
    Rule(
        "week-weekday",
        "weekday",
        "weekday",
        r"(?P<weekday>{weekday}) (?P<week>last|this|next) week",
    ),
    Rule(
        "weekday-of-that-week",
        "weekday",
        "weekday_beside",
        r"the (?P<weekday>{weekday}) (?P<after>before|after)(?= ?[.,;:)]| \w+ing)",
    ),
    Rule(
        "relative-unit",
        "unit",
        "relative_unit",
        r"(?:{mod})?(?:(?P<the>the|its|their|our|his|her) )?(?P<rel>this|last|next|past|previous|prior|following|coming|preceding|current|same|that|upcoming|very|subsequent|latest|entire|whole|full|final|new|present)(?: very| same)? "
        r"(?:{filler})(?P<unit>{oneunit})(?!\w|-(?:to|over|long|old|earlier))",
    ),
    Rule(
        "same-period",
        "unit period",
        "same_period",
        r"(?:the )?(?:same|corresponding|comparable|year-earlier|year-ago) (?P<unit>period|time|{oneunit})(?:(?:,| in| of|,? from)?(?: the)?(?P<tail> (?:last|previous|prior|preceding) year| a year (?:ago|earlier|before)| (?P<year>{year})(?!\d)))?",
    ),
    Rule(
        "the-unit",
        "unit",
        "the_unit",
        r"(?:{mod})?the (?P<unit>day|week|month|quarter|year|decade|weekend|century)(?!\w|-)",
    ),
    Rule(
        "whole-unit",
        "unit",
        "whole_unit",
        r"(?:all|month|year)(?:[- ]|{ps}s )(?P<unit>week|month|year|day|end|weekend)(?!\w|-)",
    ),
    Rule(
        "relative-part",
        "part",
        "relative_part",
        r"(?:(?P<mod>early|late|later|earlier) )?(?:(?P<rel>this|last|that|the same|the next|the following|the previous|the) )(?P<part>{part})(?!\w)(?: of (?P<of>{date}))?",
    ),
    Rule(
        "weekday-part",
        "weekday",
        "weekday",
        r"(?P<mod>early|late|mid)[- ](?:on )?(?P<weekday>{weekday})(?!\w)",
    ),
    Rule(
        "coming-units",
        "unit",
        "vague_units",
        r"(?:(?:the|these|those) )?(?P<rel>recent|coming|past|last|next|following|previous|subsequent|preceding|intervening|succeeding|early|final|first|later|ensuing|latter|closing) (?:few )?(?P<unit>{manyunits})(?!\w)",
    ),
    Rule("reference", "reference", "reference", r"(?P<words>{reference})(?![\w]|-(?!isolated))"),
    # --- relative to the text -------------------------------------------------------------------
    Rule(
        "distance",
        "unit",
        "distance",
        r"{about}(?P<num>{number}|{couple}|half an?)(?: and (?:a )?half)?[ -]{filler}(?P<unit>{unit})(?!\w) "
        r"(?P<side>ago|earlier|later|before|after|hence|previously|afterwards?|from now|beforehand|prior|on|out|back|following|since)(?!\w|-)(?! than| as)",
    ),
    Rule(
        "vague-distance",
        "unit",
        "distance",
        r"(?:{about})(?P<num>)(?P<unit>{manyunits}) (?P<side>ago|earlier|later|before|after|afterwards?)(?!\w)(?! than)",
    ),
    Rule(
        "day-before",
        "unit",
        "day_before",
        r"(?:just |only )?the (?P<unit>day|week|month|year|night|evening|morning|weekend) (?P<side>before|after|earlier|later|previous|prior|following)(?!\w)(?! yesterday| tomorrow)",
    ),
    Rule(
        "ordinal-day",
        "unit",
        "ordinal_unit",
        r"(?:the|its|their|his|her) (?P<ord>{ordinal}|final|last|opening) (?P<unit>day|week|month|year|hours?|days|weeks|months|years)(?: of (?:the )?(?P<of>month|year|week|{month} {year}|{year}|{month}|last year|this year|next year))?(?!\w)",
    ),
    Rule(
        "last-days-of",
        "month year unit",
        "part_of",
        r"(?:the )?(?P<which>first|last|final|second|third|fourth|opening|closing|early) (?P<unit>day|days|week|weeks|weekend|weekday|{weekday}) (?:of|in) (?P<month>{month})(?:,? (?P<year>{year})(?!\d))?",
    ),
    Rule(
        "the-ordinal",
        "ordinal",
        "day_of_month",
        r"the (?P<day>{day})(?:st|nd|rd|th)(?: of (?P<same>the|that|this|last|next|the same) month)?(?!\w|-)",
    ),
    # --- durations and sets -----------------------------------------------------------------------
    Rule(
        "rate",
        "unit",
        "rate",
        r"(?:an?|per|each) (?P<unit>second|minute|hour|day|night|week|month|quarter|year)(?![\w-])",
    ),
    Rule(
        "every",
        "unit weekday part season month",
        "every",
        r"(?:every|each)(?: (?P<other>other|few|{number}|second|third))? (?P<what>{unit}|{weekday}s?|{part}|{season}|{month})(?: (?P<part>{part}))?(?!\w)",
    ),
    Rule(
        "frequency",
        "frequency",
        "frequency",
        r"(?:twice[ -]|thrice[ -]|once[ -]|semi-?|bi-?)?(?P<word>{frequency})(?!\w)",
    ),
    Rule(
        "from-day",
        "unit",
        "from_day",
        r"{about}(?P<num>{number}|{couple}) (?P<unit>days?|weeks?|months?|years?) (?P<side>from|after|before) (?P<from>today|tomorrow|yesterday|now|{weekday})(?!\w)",
    ),
    Rule("ago-today", "unit", "from_day", r"{about}(?P<num>{number}) (?P<unit>weeks?|months?|years?) (?P<side>ago) (?P<from>today|yesterday|{weekday})(?!\w)"),
    Rule(
        "duration",
        "unit",
        "duration",
        r"{about}(?:an? (?=\d|{number}-|few|further|extra|additional))?(?:(?P<rel>past|last|next|coming|first|final|previous|following|preceding|same|initial|opening|remaining) )?"
        r"(?P<num>{number}|{couple}|half an?|an? half|half|quarter of an|three quarters of an)(?P<half>[- ]and[- ](?:(?:a|one)[- ])?half)?[- ]{filler}(?P<unit>{unit})(?!\w)"
        r"(?P<half2> and a half)?(?P<more>,? (?:and )?(?P<num2>(?!an? )(?:\d{1,2}|{number})) (?P<unit2>minutes?|hours?|days?|months?|weeks?|seconds?))?(?:[- ]long)?",
    ),
    Rule(
        "bare-duration",
        "unit",
        "bare_duration",
        r"{about}(?P<unit>{manyunits})(?P<long>-long)?(?!\w)",
    ),
    Rule(
        "unit-long",
        "unit",
        "bare_duration",
        r"(?P<unit>hour|day|week|month|year|decade|century)(?:s)?-(?P<long>long)(?!\w)",
    ),
    Rule(
        "number-alone",
        "unit",
        "paired_duration",
        r"(?P<num>{number})(?: (?:or|to|and) |{dash})(?P<num2>{number})[- ]{filler}(?P<unit>{unit})(?!\w)",
    ),
    Rule(
        "weekdays",
        "plural",
        "weekdays",
        r"(?P<weekday>{weekday})s(?! \d|{ps})(?: (?:and) (?:{weekday})s)?",
    ),
    Rule("parts", "part", "parts", r"(?P<part>mornings|afternoons|evenings|nights)(?!\w)"),
    # --- the clock ----------------------------------------------------------------------------------
    Rule(
        "clock",
        "clock",
        "clock",
        r"(?:(?:about|around|(?:just|shortly|soon) (?:before|after)|exactly|nearly|almost|minutes before|minutes after) )?"
        r"(?:(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)? ?(?P<half>[ap])\.? ?m(?:\.|(?!\w))"
        r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\d:])(?: ?(?:hrs|hours|h)(?!\w))?"
        r"|(?P<mil>(?:[01]\d|2[0-3])[0-5]\d)(?= ?(?:GMT|UTC|hours|hrs|Z(?!\w)))(?: ?(?:hours|hrs))?"
        r"|(?P<named>noon|midnight)|(?P<oclock>{number}) o{ps}clock)"
        r"(?P<inpart> in the (?:morning|afternoon|evening)| at night)?"
        r"(?:,? ?\(?(?P<zone>{zone})(?P<offset> ?[+-]\d{1,2}(?::?\d\d)?)?\)?(?!\w))?"
        r"(?P<in> in (?P<place>(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?))?"
        r"(?:,?(?: on| of)? {date})?",
    ),
)

# Verb forms and other words that point back or ahead; any other word in -ed points back.
BACK_WORDS = frozenset(
    "said told was were had did came went took made gave met held won lost fell rose began left got "
    "saw found brought bought sold sent spoke struck shot led ran hit broke built wrote knew thought "
    "kept stood sat became grew drew flew threw chose paid has have been spent felt heard sought "
    "taught caught fought meant dealt hung shook spread rang swore wore tore withdrew underwent "
    "overcame forgot hid rode shown seen done taken given gone known ago since".split()
)
AHEAD_WORDS = frozenset(
    "will shall would could may might should must due scheduled expected planned plans plan "
    "slated going upcoming coming intends intend wants want hopes hope likely poised deadline "
    "won’t won't we'll they'll he'll she'll it'll i'll we’ll they’ll he’ll she’ll it’ll i’ll "
    "planning preparing".split()
)
# Words that make a following "to" point ahead ("is to begin", "agreed to meet").
TO_AHEAD = frozenset(
    "is are was were be agreed pledged promised vowed decided ready prepared wanted hoped voted "
    "threatened threatens agree pledge promise threaten refuses due set".split()
)
PARTICIPLES = frozenset("due scheduled expected planned slated set".split())
NO_PAST = frozenset(
    "united need indeed speed hundred proceed succeed exceed unprecedented so-called".split()
)
JUST_AHEAD = frozenset(["until", "till", "by"])
JUST_BACK = frozenset(["since"])
MODIFIERS = {
    "early": "start", "earlier": "start", "beginning": "start", "start": "start", "first": "start",
    "dawn": "start", "turn": "start", "opening": "start",
    "mid": "middle", "middle": "middle",
    "late": "end", "later": "end", "end": "end", "close": "end", "latter": "end", "last": "end",
    "closing": "end", "eve": "end",
}  # fmt: skip
SOME_WORDS = frozenset(
    "few several many couple some number handful numerous countless dozens hundreds thousands various".split()
)

# Words before a month that is also a name or a verb ("in May", "last March").
MONTH_CUES = frozenset(
    "in on of by since until till last next this early late mid from to between and through during "
    "before after for every each throughout beginning starting ending around about end mid- the or "
    "as than previous following vs versus".split()
)
HALF_NAMES = frozenset(
    ["may", "march", "april", "june", "august", "mar", "jan", "dec", "sep", "jun"]
)
NAME_BEFORE = frozenset(
    "Black Bloody Super Ruby Cyber Fat Bright Freaky Casual Holy Whit Shrove Joe".split()
)
YEAR_CUES = frozenset(
    "in since by until till from of to between during before after and early late mid around about circa "
    "year through for through through spring summer autumn fall winter or than the back beginning "
    "starting january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
SEASON_CUES = frozenset(
    "in by since until this last next late early mid during before after every each".split()
)
COUNTED = frozenset(
    "people men women troops soldiers jobs feet miles points meters metres km kilometers kilometres "
    "dollars euros pounds tons tonnes percent square workers employees students members hours units "
    "pages mph rpm children civilians prisoners casualties guns tanks aircraft ships planes cars "
    "votes shares barrels acres hectares kg pounds bytes words rooms years days cases m ft lbs yards "
    "million billion thousand dead killed injured wounded others more".split()
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
    "bc": ("bc", "bce", "b", "ad"),
    "quarterlike": ("q", "quarter"),
    "half": ("half",),
    "fiscal": ("fiscal", "financial", "fy"),
    "clock": ("am", "pm", "m", "noon", "midnight", "clock", "gmt", "utc"),
}

# Words that may stand around a date that a person types.
PLAIN_AROUND = frozenset("in on at of by the since until till from to and between before after about around".split())
