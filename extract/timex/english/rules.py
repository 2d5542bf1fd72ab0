"""The table of classes: how English says a time, and which resolver values it.

A rule is a name, the sorts of word that set it off (`heads`), the resolver and a pattern. In a pattern
`{name}` is a fragment, and a blank is any white space within one paragraph.
"""
# ruff: noqa: E501 - a pattern reads better whole

from __future__ import annotations

from extract.timex.english.calendar_rules import CALENDAR_RULES
from extract.timex.english.rule import Rule

RULES = (
    *CALENDAR_RULES,
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
    Rule(
        "unit-before-last",
        "unit",
        "unit_before_last",
        r"(?:the )?(?P<unit>week|weekend|month|year|night) (?P<side>before last|after next)(?!\w)",
    ),
    Rule("overnight", "overnight", "overnight", r"overnight"),
    Rule(
        "weekday",
        "weekday",
        "weekday",
        r"(?:(?P<mod>early|earlier|later?|mid) (?:on )?)?(?:the )?(?:(?P<rel>last|this|next|previous|following|same|that|past|coming) )?(?P<weekday>{weekday})(?!\w)"
        r"(?:,? (?P<part>{part})(?!\w))?(?: of (?P<week>last|this|next) week)?",
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
        r"(?:the )?(?P<lead>same|corresponding|comparable|year-earlier|year-ago) (?P<unit>period|time|{oneunit})(?:(?:,| in| of|,? from)?(?: the)?(?P<tail> (?:last|previous|prior|preceding) year| a year (?:ago|earlier|before)| (?P<year>{year})(?!\d)))?",
    ),
    Rule(
        "year-ago",
        "unit",
        "year_ago",
        r"(?:(?:the|a|its|their) )?year-(?:ago|earlier)(?!\w)(?! (?:period|time|quarter|month|week|day|year))",
    ),
    Rule(
        "the-unit",
        "unit",
        "the_unit",
        r"(?:{mod})?the (?P<unit>day|week|month|quarter|year|decade|weekend|century)(?!\w|-)",
    ),
    Rule("all-unit", "unit", "all_unit", r"all (?P<unit>week|month|year|day|weekend)(?!\w|-)"),
    Rule("unit-end", "unit", "end_of_unit", r"(?P<unit>month|year)(?:[- ]|{ps}s )end(?!\w|-)"),
    Rule(
        "relative-part",
        "part",
        "relative_part",
        r"(?:(?P<mod>early|late|later|earlier)(?: in)? )?(?:(?P<rel>this|last|that|the same|the next|the following|the previous|the) )(?:(?:very )?(?:early|late) )?(?P<part>{part})(?: hours)?(?!\w)(?: of (?P<of>{date}))?",
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
        r"{about}(?P<num>{number}|{couple}|half an?)(?P<half> and (?:a )?half)?[ -]{filler}(?P<unit>{unit})(?!\w)(?P<half2> and a half)? "
        r"(?P<side>ago|earlier|later|before|after|hence|previously|afterwards?|from now|beforehand|prior|following|since)(?!\w|-)(?! than| as (?:well|much|many|soon))",
    ),
    Rule(
        "vague-distance",
        "unit",
        "distance",
        r"(?:{about})(?P<num>)(?P<half>)(?P<unit>{manyunits}) (?P<side>ago|earlier|later|before|after|afterwards?)(?!\w)(?! than)",
    ),
    Rule(
        "day-before",
        "unit part",
        "day_before",
        r"(?:just |only )?the (?P<unit>day|week|month|year|night|evening|morning|weekend) (?P<side>before|after|earlier|later|previous|prior|following)(?!\w)(?! yesterday| tomorrow)",
    ),
    Rule(
        "ordinal-day",
        "unit",
        "ordinal_unit",
        r"(?:the|its|their|his|her) (?P<ord>{ordinal}|final|last|opening) (?P<unit>day|week|month|year|hours?|days|weeks|months|years) of (?:the )?(?P<of>month|year|week|{year}|last year|this year|next year)(?!\w)",
    ),
    Rule(
        "in-a-row",
        "unit",
        "in_a_row",
        r"(?:an?|the|its|their|his|her) (?P<ord>{ordinal}) (?:consecutive|straight|successive|full|and final) (?P<unit>day|week|month|quarter|year)(?!\w|-)",
    ),
    Rule(
        "nth-in-a-row",
        "unit",
        "in_a_row",
        r"(?:(?:an?|the|its|their|his|her) )?(?P<ord>{ordinal}) (?P<unit>day|week|month|quarter|year) (?:in a row|running)(?!\w)",
    ),
    Rule(
        "last-days-of",
        "month year unit weekday",
        "part_of",
        r"(?:the )?(?P<which>first|last|final|second|third|fourth|opening|closing|early) (?P<unit>days?|weeks?|{weekday}) (?:of|in) (?P<month>{month})(?:,? (?P<year>{year})(?!\d))?",
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
        r"(?:an?|per|each)[- ](?P<unit>second|minute|hour|day|night|week|month|quarter|year)(?![\w-])",
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
    Rule(
        "ago-today",
        "unit",
        "from_day",
        r"{about}(?P<num>{number}) (?P<unit>weeks?|months?|years?) (?P<side>ago) (?P<from>today|tonight|yesterday|this (?P<whole>week|weekend|month)|{weekday})(?!\w)",
    ),
    Rule(
        "from-feast",
        "unit",
        "from_feast",
        r"{about}(?P<num>{number}) (?P<unit>days?|weeks?) (?P<side>before|after) (?P<holiday>{holiday})(?!\w)",
    ),
    Rule(
        "duration",
        "unit",
        "duration",
        r"{about}(?:an? (?=\d|{number}-|few|further|extra|additional))?(?:(?P<rel>past|last|next|coming|first|final|previous|following|preceding|same|initial|opening|remaining) )?"
        r"(?P<num>an? quarter(?=[- ]centur)|{number}|{couple}|half an?|an? half|half|quarter of an|three quarters of an)(?P<half>[- ]and[- ](?:(?:a|one)[- ])?half)?[- ]{filler}(?P<unit>{unit})(?!\w)"
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
        "unit long",
        "bare_duration",
        r"(?P<unit>(?:hour|day|week|month|year|decade)s?|century)-?(?P<long>long)(?!\w)",
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
        "clock-words",
        "clock quarterlike unit",
        "clock_words",
        r"(?P<part>half|(?:a )?quarter|(?P<minutes>{number} minutes?)) (?P<side>past|to|after|before) (?P<hour>{number}|noon|midnight)(?!\w)(?(minutes)(?! (?!o{ps}clock|in the|at night|on |today|yesterday|tomorrow|{weekday})\w))"
        r"(?: o{ps}clock)?(?P<inpart> in the (?:morning|afternoon|evening)| at night)?(?:,?(?: on)? {date})?",
    ),
    Rule(
        "clock",
        "clock",
        "clock",
        r"(?:(?:about|around|(?:just|shortly|soon) (?:before|after)|exactly|nearly|almost|minutes before|minutes after) )?"
        r"(?:(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)? ?(?P<half>[ap])\.? ?m(?:\.|(?!\w))"
        r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\d:])(?: ?(?:hrs|hours|h)(?!\w))?"
        r"|(?P<mil>(?:[01]\d|2[0-3])[0-5]\d)(?= ?(?:GMT|UTC|E[SD]T|C[SD]T|M[SD]T|P[SD]T|CES?T|BST|MSK|JST|hours|hrs|Z(?!\w)))(?: ?(?:hours|hrs))?"
        r"|(?P<named>noon|midnight)|(?P<oclock>{number}) o{ps}clock)"
        r"(?P<inpart> (?:in the|this) (?:morning|afternoon|evening)| at night)?"
        r"(?:,? ?(?P<open>\( ?)?(?P<zone>{zone})(?P<offset> ?[+-]\d{1,2}(?::?\d\d)?)?(?(open) ?\))(?!\w))?"
        r"(?P<in> in (?P<place>(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?))?"
        r"(?:,?(?: on| of)? {date})?",
    ),
)
