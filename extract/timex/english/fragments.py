"""Parts of patterns that several rules share; `{name}` is another fragment or a word list.

A blank is any white space within one paragraph.
"""
# ruff: noqa: E501 - a pattern reads better whole

FRAGMENTS = {
    "about": (
        r"(?:(?:about|around|approximately|nearly|almost|roughly|(?:just |a little |well )?over(?! (?:the|this|that|these))"
        r"|(?:a little )?more than|(?:a little )?less than|fewer than|at least|at most|just under|up to|only"
        r"|under|close to|exactly|another|as (?:long|many|much|few) as|some|the|those|these|its|his|her|their|our|my"
        r"|a full|the full) ){0,2}"
    ),
    "mod": (
        r"(?P<mod>(?:very )?early(?: on| in)?|mid|(?:very )?late(?:r)?(?: on| in)?|earlier(?: on| in)?"
        r"|(?:the )?(?:very )?(?:end|beginning|start|middle|close|turn|eve|rest|remainder|dawn) of"
        r"|(?:the )?(?:latter|early|later|first|second|last|closing|opening) (?:part|weeks?|days|months|years)(?: of)?"
        r"|(?:at )?(?:the )?(?:height|course) of|all of)"
        r"(?:-| )(?:the )?"
    ),
    "part": r"(?:early|small) hours|morning|afternoon|evening|night|dawn|daybreak|dusk|midday|noon|lunchtime",
    "ones": r"one|two|three|four|five|six|seven|eight|nine",
    "teens": r"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
    "tens": r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
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
        r"(?:,? (?P<tmonth>{month}),? (?P<tday>{day}){th}(?:,? (?P<tyear>{year}))?"
        r"|,? (?:the )?(?P<tday4>{day}){th}(?: of)? (?P<tmonth4>{month})(?:,? (?P<tyear4>{year}))?)?"
        r"|(?P<tmonth2>{month}) (?P<tday2>{day}){th}(?:,? (?P<tyear2>{year}))?"
        r"|(?P<tholiday>{holiday})(?!\w)"
        r"|(?:the )?(?P<tday3>{day}){th}(?: of)? (?P<tmonth3>{month})(?:,? (?P<tyear3>{year}))?)"
    ),
}
