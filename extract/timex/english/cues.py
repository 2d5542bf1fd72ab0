"""English words around an expression: which way verbs point, what is no date, what bounds one."""

from __future__ import annotations

# Verb forms and other words that point back or ahead; any other word in -ed points back.
BACK_WORDS = frozenset(
    ["said", "told", "was", "were", "had", "did", "came", "went", "took", "made", "gave", "met", "held", "won", "lost", "fell", "rose", "began", "left", "got", "saw", "found", "brought", "bought", "sold", "sent", "spoke", "struck", "shot", "led", "ran", "hit", "broke", "built", "wrote", "knew", "thought", "kept", "stood", "sat", "became", "grew", "drew", "flew", "threw", "chose", "paid", "has", "have", "been", "spent", "felt", "heard", "sought", "taught", "caught", "fought", "meant", "dealt", "hung", "shook", "spread", "rang", "swore", "wore", "tore", "withdrew", "underwent", "overcame", "forgot", "hid", "rode", "shown", "seen", "done", "taken", "given", "gone", "known", "ago", "since"]
)
AHEAD_WORDS = frozenset(
    ["will", "shall", "would", "could", "may", "might", "should", "must", "due", "scheduled", "expected", "planned", "plans", "plan", "slated", "going", "upcoming", "coming", "intends", "intend", "wants", "want", "hopes", "hope", "likely", "poised", "deadline", "won’t", "won't", "we'll", "they'll", "he'll", "she'll", "it'll", "i'll", "we’ll", "they’ll", "he’ll", "she’ll", "it’ll", "i’ll", "planning", "preparing"]
)
# Words that make a following "to" point ahead ("is to begin", "agreed to meet").
TO_AHEAD = frozenset(
    ["is", "are", "was", "were", "be", "agreed", "pledged", "promised", "vowed", "decided", "ready", "prepared", "wanted", "hoped", "voted", "threatened", "threatens", "agree", "pledge", "promise", "threaten", "refuses", "due", "set"]
)
PARTICIPLES = frozenset(["due", "scheduled", "expected", "planned", "slated", "set"])
NO_PAST = frozenset(
    ["united", "need", "indeed", "speed", "hundred", "proceed", "succeed", "exceed", "unprecedented", "so-called"]
)
JUST_AHEAD = frozenset(["until", "till", "by", "than"])
JUST_BACK = frozenset(["since"])
# Words before a month that is also a name or a verb ("in May", "last March").
MONTH_CUES = frozenset(
    ["in", "on", "of", "by", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "from", "to", "between", "and", "through", "during", "before", "after", "for", "every", "each", "throughout", "beginning", "starting", "ending", "around", "about", "end", "mid-", "the", "or", "as", "than", "previous", "following", "vs", "versus"]
)
HALF_NAMES = frozenset(
    ["may", "march", "april", "june", "august", "mar", "jan", "dec", "sep", "jun"]
)
NAME_BEFORE = frozenset(
    ["Black", "Bloody", "Super", "Ruby", "Cyber", "Fat", "Bright", "Freaky", "Casual", "Holy", "Whit", "Shrove", "Joe"]
)
YEAR_CUES = frozenset(
    ["in", "since", "by", "until", "till", "from", "of", "to", "between", "during", "before", "after", "and", "early", "late", "mid", "around", "about", "circa", "year", "through", "for", "through", "through", "spring", "summer", "autumn", "fall", "winter", "or", "than", "the", "back", "beginning", "starting", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]
)
SEASON_CUES = frozenset(
    ["in", "by", "since", "until", "this", "last", "next", "late", "early", "mid", "during", "before", "after", "every", "each"]
)
COUNTED = frozenset(
    ["people", "men", "women", "troops", "soldiers", "jobs", "feet", "miles", "points", "meters", "metres", "km", "kilometers", "kilometres", "dollars", "euros", "pounds", "tons", "tonnes", "percent", "square", "workers", "employees", "students", "members", "hours", "units", "pages", "mph", "rpm", "children", "civilians", "prisoners", "casualties", "guns", "tanks", "aircraft", "ships", "planes", "cars", "votes", "shares", "barrels", "acres", "hectares", "kg", "pounds", "bytes", "words", "rooms", "years", "days", "cases", "m", "ft", "lbs", "yards", "million", "billion", "thousand", "dead", "killed", "injured", "wounded", "others", "more"]
)

# Words before a date that bound it, make it rough or leave it open.
UNTIL_WORDS = frozenset(
    ["by", "until", "till", "before", "no later than", "not later than", "up to", "prior to"]
)
SINCE_WORDS = frozenset(["since", "after", "not before", "no earlier than", "no sooner than"])
RANGE_WORDS = frozenset(["from", "between"])
ROUGH_WORDS = frozenset(
    ["about", "around", "circa", "roughly", "approximately", "some time in", "sometime in"]
)
UNSURE_WORDS = frozenset(["possibly", "perhaps", "maybe", "probably"])
LITTLE_WORDS = ("on", "at", "in", "the", "at least", "about", "around", "as early as", "as late as")

# Words that may stand around a date that a person types.
PLAIN_AROUND = frozenset(
    ["in", "on", "at", "of", "by", "the", "since", "until", "till", "from", "to", "and", "between", "before", "after", "about", "around"]
)
