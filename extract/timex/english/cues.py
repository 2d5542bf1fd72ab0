"""English words around an expression: which way verbs point, what is no date, what bounds one."""

from __future__ import annotations

from extract.wordlists import words

# Verb forms that point back; any other word in -ed does too, but for those of NO_PAST.
BACK_WORDS = words("""
    said told was were had did came went took made gave met held won lost fell rose began left got
    saw found brought bought sold sent spoke struck shot led ran hit broke built wrote knew thought
    kept stood sat became grew drew flew threw chose paid has have been spent felt heard sought
    taught caught fought meant dealt hung shook spread rang swore wore tore withdrew underwent
    overcame forgot hid rode shown seen done taken given gone known ago since didn't didn’t
""")
NO_PAST = words("united need indeed speed hundred proceed succeed exceed unprecedented")

# Verbs of saying, whose content may lie ahead of them.
SAYING = words("""
    said announced told confirmed unveiled presented reported warned revealed disclosed declared
    stated outlined detailed released published posted proposed
""")

# Words that point ahead, and those that make a following "to" do so ("agreed to meet").
AHEAD_WORDS = words("""
    will shall would could may might should must due scheduled expected planned plans plan slated
    going upcoming coming intends intend wants want hopes hope likely poised deadline planning
    begins begin starts resumes expires opens reopens convenes meets goes
    arrives travels hosts flies takes preparing won’t won't
    we'll they'll he'll she'll it'll i'll we’ll they’ll he’ll she’ll it’ll i’ll
""")
# Verbs that point ahead with the word that follows them: "heads to", "runs out".
MOVES = frozenset([
    ("heads", "to"), ("heads", "for"), ("heads", "back"), ("heads", "home"), ("leaves", "for"),
    ("returns", "to"), ("departs", "for"), ("runs", "out"), ("comes", "to"), ("comes", "up"),
])  # fmt: skip
NOUNS_TOO = words("plan plans hope hopes")  # these point ahead as verbs alone
TO_AHEAD = words("is are was were be ready prepared agree pledge promise threaten refuses due set")
TO_WILLED = words("""
    agreed pledged promised vowed decided wanted hoped voted threatened threatens offered
""")
MEETING = words("""
    meet talk speak hold resume begin start gather convene reconvene return discuss continue vote
    sign travel visit come go appear open
""")  # what is agreed on beforehand, with its day
PARTICIPLES = words("due scheduled expected planned slated set")
# What changes the day of something to come ("was put back to 3 May").
MOVED = (
    r"postpon(?:e[ds]?|ing)|delay(?:s|ed|ing)?|defer(?:s|red|ring)?|reschedul(?:e[ds]?|ing)"
    r"|rearrang(?:ed|ing)|mov(?:e[ds]?|ing)|shift(?:s|ed|ing)?|adjourn(?:s|ed|ing)?|extend(?:s|ed|ing)?"
    r"|prolong(?:s|ed|ing)?|slipp(?:ed|ing)|(?:put|puts|putting|push\w{0,3}|pull\w{0,3}|bring\w{0,3}|brought)"
    r"\s(?:[^.;:,]{1,60}\s)?(?:back|off|forward)"
)
# What the plain present says of something to come.
COMES = (
    r"resumes?|begins?|starts?|opens?|reopens?|expires?|lapses?|ends?|takes?\s(?:place|effect|force)"
    r"|comes?\sinto\s(?:force|effect)|enters?\sinto\sforce|goes?\sinto\seffect|runs?\sout|falls?(?:\sdue)?|closes?"
)
MOVED_TO = frozenset(["to", "until", "till"])
TO_END = r"\bend\sof\b|\byear[’'-]?s?[\s-]end\b"
JUST_AHEAD = words("until till by than")
PAST_UNTIL = words("had not never didn't didn’t")  # "did not meet until then"
JUST_BACK = words("since")

# Words before a month that is also a name or a verb ("in May", "last March").
MONTH_CUES = words("""
    in on of by since until till last next this early late mid from to between and through during
    before after for every each throughout beginning starting ending around about end mid- the or
    as than previous following vs versus
""")
HALF_NAMES = words("may march april june august mar jan dec sep jun")
BARE_ABBREVIATIONS = words("mar dec jan oct sep jun jul nov apr")  # of months, and names or codes
WEAK_CUES = words("by and to for before after or as than the")  # that names follow, too
ARTICLES = words("a an the this that these those its his her their our my your no some any each")
MARCH_ON = words("to on of through toward towards")  # after which a march is no month
# After "that May", which is then the month of the story and no clause ("said that May was").
AFTER_TOLD_MONTH = words("""
    in on at by to with for from after before when while but over as because until during
    against without where
""")
MONTH_STARTS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
NAME_BEFORE = words(
    "Good Black Bloody Super Ruby Cyber Fat Bright Freaky Casual Holy Whit Shrove Joe"
)
HOLIDAY_NAMES = words("Agreement Accord Accords Island Offensive Massacre Uprising Rising")

YEAR_CUES = words("""
    in since by until till from of to between during before after and early late mid around about
    circa year through for spring summer autumn fall winter or than the back beginning starting
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
""")
AMOUNT_CUES = words("about around of than over")  # before a year or an amount
COUNTED = words("""
    people men women troops soldiers jobs feet miles points meters metres km kilometers kilometres
    dollars euros pounds tons tonnes percent square workers employees students members hours units
    pages mph rpm children civilians prisoners casualties guns tanks aircraft ships planes cars
    votes shares barrels acres hectares kg pounds bytes words rooms years days cases m ft lbs yards
    million billion thousand dead killed injured wounded others more
""")
PLACING = words("in since")  # "in 2009 more were killed": a year, whatever follows
MEASURES = words(
    "meters metres feet miles km kilometers kilometres yards units words pages m ft lbs"
)
NOT_COUNTED = words("elections was has is as")  # words in -s after a year that count nothing
SEASON_CUES = words(
    "in by since until this last next late early mid during before after every each"
)
PLACE_CUES = words("in at to from near of")  # before "Spring Hill"
THE_SEASON_CUES = words("in by until since for during of")
SEASON_NAMES = words("olympics games palace")
POSSESSIVES = words("his her their my your our its")
OF_DAYS = words("of save saved won win carry carried and to")  # before "the day" that is none
NUMBER_UNITS = words("""
    few several year years month months week weeks day days two three four five six seven eight nine
    ten decade decades
""")
RATE_CUES = (
    r"\b(?:once|twice|times|days|hours|minutes|much|dollars|cents|pounds|euros|percent|per cent"
    r"|tons|tonnes|barrels|people|jobs|trips|units|million|billion|trillion|thousand|hundred)"
)
SCORE_CUES = words("won lost beat verse chapter score ratio psalm john")
ACCOUNTS = words("account accounts affairs")

# Words before a date that bound it, make it rough or leave it unsure.
UNTIL_WORDS = frozenset(["by", "until", "till", "no later than", "not later than", "up to"])
BEFORE_WORDS = frozenset(["before", "prior to"])  # the day itself is not meant
PLACED = frozenset(["on", "at", "in"])  # "had done so before in 2006": then, and not before
NOT_UNTIL = r"(?:\bnot|n['’]t|\bnever)\s+(?:\w+\s+){0,4}until\s+$"  # then, and not before
HOUR_LIMITS = "before|by|until|till"  # before an hour up to which something is to be done
SINCE_WORDS = frozenset(["since", "after", "not before", "no earlier than", "no sooner than"])
RANGE_WORDS = frozenset(["from", "between"])
ROUGH_WORDS = frozenset(
    ["about", "around", "circa", "roughly", "approximately", "some time in", "sometime in"]
)
UNSURE_WORDS = frozenset(["possibly", "perhaps", "maybe", "probably"])
LITTLE_WORDS = frozenset(
    ["on", "at", "in", "the", "at least", "about", "around", "as early as", "as late as"]
)

# Words that may stand around a date that a person types.
PLAIN_AROUND = words("""
    in on at of by the since until till from to and between before after about around
""")

# Pieces of the patterns that look at what stands around an expression.
NEWS = (  # news speaks like this, history does not
    r"today|yesterday|tomorrow|tonight|(?:this|last|next|earlier this) (?:week|month|year)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
TOLD_BEFORE = r"ago|a|an|one|the|that|same"  # before a word of news that is none: "that Friday"
ANNIVERSARY = r"(?:years|decades?|century) (?:ago|on|later|since|after)|anniversary"
BC = r"BC|B\.C\."
PERSON_MAY = r"(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister|President|Dr\.?|Secretary) May"
OPENERS = r"In|By|During|Since|Early in|Late in|Throughout"  # of a sentence, before a date
ARTICLE = "the"
OF = "of"
PARTS_OF = (  # before "of May": a part of it, and no thing of that time
    "end|start|beginning|middle|first|last|rest|half|quarter|part|spring|summer|autumn|fall|winter"
    "|weeks?|weekend|months?|days?|nights?|mornings?|evenings?|afternoons?|eve|years?|third|hours?"
)
CLAUSE_STARTS = "for|with|after|before|the|all|it|he|she|they|both"  # behind "on the 20th"
DAY_CUES = words("on since until till by")  # before "the 20th" of a month
LAST_TIME = "last|first|previously|earlier|already|once"  # behind "had": then and not to come
# Before an expression that opens a clause, whose verb behind it governs it.
CLAUSE_OPENERS = r"[,;]\s(?:and|but|while|then)\s(?:(?:on|in|at|early|late)\s){0,2}$"
WHOLES = frozenset(["century", "decade"])  # "the deal of the century": no time at all
LINKS = "to|through|until|till|and"  # from one date to another
SURE_LINKS = "through"  # these make a range by themselves, the others after FROM
UNSURE_LINKS = "to|until|and"
YEAR_LINKS = "to|and|until|through|or"  # a year after the second date counts for the first
FROM = "from|between"
AND = frozenset(["and"])
OWNS = r"['’‘`´]s?\s"
RANGE_LINKS = "through|until|till|to"
SAME_YEAR = r"\b(?:that|the same) year"
CAPITALISED = (  # in the midst of a sentence, too
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter)"
)
APPOINTED = (  # an hour or a day of the week
    r"(?:\d{1,2}(?::\d\d)?\s?[ap]\.?m|\d{1,2}:\d\d|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
PLUPERFECT = "had"  # with what follows, the past of the past
SINCE = "since"
BETWEEN = frozenset(["between"])
RANGE_FROM = frozenset(["from"])
LOCAL_TIME = "local time"
ORDINAL_ENDS = "st|nd|rd|th"
PHRASE_ENDS = "and|but|when|as|in|at|on|to|by"  # after "two days before": nothing more is meant
DAY_ENDS = "and|of|to|for|when|that|as|with|but"  # after "the 20th"
FALL_ON = "of|in|from|to|back|off|through|apart|by|below|for|out|up"  # after the verb
# after the verb alone: "demands that fall outside the law", but "that fall in Geneva"
FALLS_ONLY = (
    "outside|within|short|under|into|due|behind|upon|back|off|through|apart|below|foul|away"
)
DETERMINERS = "the|its|their|our|his|her"
FIGURES = (  # near a half-year without its year
    "profits?|loss(?:es)?|earnings|sales|revenues?|income|output|turnover|growth|exports|imports|grew|quarter"
)
CONTENT = r"of (?:video|music|audio|footage|film|tape|recordings?|playback|talk time)"  # not a time
INDEX = words("index indices composite")  # after the figure in an index's name
AGED = r"olds?|of[- ]age"
CLAUSES = "that|when|which"
DEFINED_BY = "of|that|when|the|before|after|which|who|he|she|they|we|i"
