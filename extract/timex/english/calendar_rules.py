"""The classes of the calendar: days, months, years, seasons, feasts, with their numbers and names."""
# ruff: noqa: E501 - a pattern reads better whole

from __future__ import annotations

from extract.timex.english.rule import Rule

CALENDAR_RULES = (
    Rule(
        "month-day-year",
        "month",
        "month_day",
        r"(?:{mod})?(?:(?P<weekday>{weekday}),? )?(?P<month>{month}),? (?:the )?(?P<day>{day}){th}(?![\d:%]|[,.]\d)"
        r"(?:(?:,| of)? ?(?P<year>{year})(?![\d-]|,\d)|(?: of)? (?P<same>that|the same|the following|the previous|last|this|next) year)?",
    ),
    Rule(
        "day-month-year",
        "month",
        "month_day",
        r"(?:{mod})?(?:(?P<weekday>{weekday}),? (?:the )?)?(?:the )?(?P<day>{day}){th}[ -](?:of )?(?P<month>{month})"
        r"(?:,?[ -](?:of )?(?P<year>{year})(?![\d-]|,\d)|(?: of)? (?P<same>that|the same|the following|the previous|last|this|next) year)?",
    ),
    Rule(
        "spoken-day",
        "month",
        "spoken_day",
        r"(?<!-)(?:(?P<weekday>{weekday}),? )?(?:the )?(?P<ord>(?:(?:{tens})-)?{ordinal}) (?:day )?of (?P<month>{month})"
        r"(?:,? (?P<year>{year})(?![\d-]|,\d))?",
    ),
    Rule(
        "month-spoken-day",
        "ordinalword",
        "spoken_day",
        r"(?:(?P<weekday>{weekday}),? )?(?P<month>{month}) the (?P<ord>(?:(?:{tens})-)?{ordinal})(?:,? (?P<year>{year})(?![\d-]|,\d)|(?= ?[.,;:)]))",
    ),
    Rule(
        "half-month",
        "month",
        "half_month",
        r"(?:the )?(?P<half>first|second|latter|last)[- ]half of (?P<month>{month})(?:,? (?P<year>{year})(?![\d-]|,\d))?",
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
        r"|[ ,]*(?P<short>{ps}\d\d)(?!\d)|(?:,? | of )(?P<same>that|the same|the following|the previous|last|this|next) year)?",
    ),
    Rule(
        "relative-month",
        "month",
        "relative_month",
        r"(?:{mod})?(?:the )?(?P<rel>this|last|next|previous|following|past|same|coming|that) (?P<month>{month})",
    ),
    Rule(
        "iso",
        "year",
        "iso_date",
        r"(?P<iso>{year}-(?:1[0-2]|0[1-9])(?:-(?:3[01]|[12]\d|0[1-9]))?)"
        r"(?:[T ](?P<clock>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?P<offset>Z|[+-]\d\d:?\d\d)?)?(?![\d-])",
    ),
    Rule(
        "odd-order",
        "month",
        "odd_order",
        r"\d{1,2}[-/.](?P<month>{month})[-/.](?:\d{4}|\d\d)(?!\w)|{year},? (?P<month2>{month})(?: |-){day}{th}(?![\w,]|-\d)",
    ),
    Rule(
        "year-slash",
        "year slash",
        "year_first_date",
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
    Rule(
        "spoken-year",
        "number",
        "spoken_year",
        r"(?:{mod})?(?P<century>eighteen|nineteen|twenty)[- ](?P<rest>(?:{tens})(?:[- ](?:{ones}))?|{teens}|oh[- ](?:{ones}))(?![\w-])(?! (?:{unit}|percent|per cent|million|billion|thousand|hundred)(?!\w))",
    ),
    Rule("short-year", "short", "short_year", r"(?<!\w)(?P<short>{ps}\d\d)(?![\d\w])"),
    Rule(
        "before-christ",
        "bc",
        "bc_year",
        r"(?:{mod})?(?:the )?(?:(?P<part>{month}|{season})(?: of)? )?(?:(?:ca|c)\.? ?)?"
        r"(?:(?P<first>\d{1,4})(?: ?[-–—] ?| to | and | or ))?(?P<year>\d{1,4})(?P<s>s)? (?:BCE?|B\.C\.?(?:E\.)?)(?!\w)",
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
        "decade_word",
        r"(?:{mod})?(?:the )?(?:{mod2})?(?P<word>{decadeword})(?!\w)",
    ),
    Rule(
        "century",
        "unit",
        "century",
        r"(?:{mod})?(?:the )?(?:{mod2})?(?P<ord>{ordinal})[- ]centur(?:y|ies)(?P<bc> BCE?| B\.C\.)?",
    ),
    Rule(
        "quarter-beside",
        "unit quarterlike",
        "quarter_beside",
        r"(?:the |its |their |our )?(?P<rel>last|latest|current|previous|prior|next|this|past|coming) (?:fiscal |calendar )?quarter(?!-?(?:final|back|century)|\w)",
    ),
    Rule(
        "quarter",
        "unit quarterlike",
        "quarter",
        r"(?:{mod})?(?:the |its |their |our |his )?(?:(?P<own>{year}) )?(?:fiscal |financial )?(?P<ord>first|second|third|fourth|1st|2nd|3rd|4th|final|last|4th)[- ](?:fiscal |calendar |financial )?"
        r"quarter(?!-?(?:final|back|century))(?:(?: of| in|,)? (?:(?:fiscal |calendar |the year )?(?P<year>{year})(?!\d)|(?P<rel>last|this|next|the previous|that|the same|the) year))?",
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
        r"(?:the )?(?P<ord>first|second|latter|last|1st|2nd)[- ]half(?:(?: of)?(?: (?:fiscal |the year )?(?P<year>{year})(?!\d)| (?P<rel>last|this|next|the|that) year)"
        r"|(?![-\w]| of(?!\w)| (?:hours?|time|century|decade|dozen)(?!\w)))",
    ),
    Rule(
        "half-sign",
        "halflike",
        "half_sign",
        r"H(?P<h>[12])(?: of)? ?(?P<year>{year})(?!\d)|(?P<h2>[12])H ?(?P<year2>{year})(?!\d)",
    ),
    Rule("nine-eleven", "slash", "nine_eleven", r"9/11(?![\d/])"),
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
)
