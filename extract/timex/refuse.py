"""What looks like a date and is none: the modal may, marches, ages, money, rooms and models.

Each function says whether to refuse a match, but for those named `..._may_stand`, which say the
opposite.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.timex.direction import Direction
from extract.timex.english import cues, sides
from extract.timex.findings import low

if TYPE_CHECKING:
    from extract.timex.findings import Match
    from extract.timex.here import Here

_REACH = 40  # characters to either side that may hold the next word
_FARTHEST = 100  # years ahead that a bare figure may name
_LAST_WORD = re.compile(r"(?<![\w.'’-])([\w.'’-]++)[\s(\"“'‘]*+$")
_NEXT_WORD = re.compile(r"[\s,]*([\w'’-]+)")
_AFTER_SHORT_DAY = re.compile(rf",? (?:\d|(?:{cues.MONTH_STARTS}))")
_YEAR_JOINED = re.compile(r"-(?:\d{2,4}\b|[a-z])")
_FALL_ON = re.compile(rf"\s(?:{cues.FALL_ON})\b")
_FALLS_ONLY = re.compile(rf"\s(?:{cues.FALLS_ONLY})\b")
_CAPITAL = re.compile(r"\s+[A-Z]")
_DECADE_AND = re.compile(r"\d0['’]?s and $")
_RATE = re.compile(rf"(?:{cues.RATE_CUES}|[$£€]?\d[\d,.]*%?)[\s-]+$")
_THE = re.compile(rf"\b(?:{cues.DETERMINERS})\b", re.IGNORECASE)
_AGED = re.compile(rf"[- ](?:{cues.AGED})\b", re.IGNORECASE)
_FAR = 120  # characters to either side that may hold a word of figures
_FIGURES = re.compile(rf"\b(?:{cues.FIGURES})\b", re.IGNORECASE)
_CONTENT = re.compile(rf"\s(?:{cues.CONTENT})\b", re.IGNORECASE)
_CLAUSE = re.compile(rf"\s+(?:{cues.CLAUSES})\b", re.IGNORECASE)
_GOES_ON = re.compile(rf"\s+(?:{cues.DEFINED_BY})\b", re.IGNORECASE)
_FROM_DAY = re.compile(r"\s(?:from|between)\s[A-Z][a-z]+day\b")
_OF_WHAT = re.compile(r"([\w’'-]+)\s+of\s+$")
_PART_OF = re.compile(rf"(?:{cues.PARTS_OF}|turn|close|course|dawn|most|much)")
_VAGUE_PLURALS = frozenset(["seasons", "nights", "weekends", "quarters", "mins", "hrs", "yrs"])
_NO_LENGTHS = frozenset(["night", "nights", "weekend", "season", "weekends", "quarter"])
_ONE = frozenset(["a", "an", "one"])


def before(text: str, place: int) -> str:
    """The word before a place, empty where there is none near."""
    match = _LAST_WORD.search(text, max(0, place - _REACH), place)
    return match[1] if match else ""


def after(text: str, place: int) -> str:
    """The word after a place in the same sentence."""
    match = _NEXT_WORD.match(text, place, place + _REACH)
    return match[1] if match else ""


def month_word(match: Match, here: Here) -> bool:
    """May the verb and the person, "march" the verb, Jan and April the people."""
    word = match["month"]
    plain = word.lower().rstrip(".")
    numbered = any(low(match, name) for name in ("year", "day", "short"))
    if word.islower() and plain in cues.HALF_NAMES and not low(match, "year"):
        return True
    left = before(here.text, match.start())
    if plain in cues.BARE_ABBREVIATIONS and (plain == "mar" or not word.endswith(".")):
        return not (numbered or left.lower() in cues.MONTH_CUES)
    if numbered or plain not in cues.HALF_NAMES:
        return False
    return _half_name(match, here, plain, left)


def _half_name(match: Match, here: Here, plain: str, left: str) -> bool:
    """A month's name without a number that may be somebody's."""
    if any(low(match, name) for name in ("mod", "rel", "same", "which")):
        return False
    end = match.end("month")
    surname = bool(_CAPITAL.match(here.text, end, end + 2))
    if plain == "march" and left.lower() not in cues.MONTH_CUES - cues.WEAK_CUES:
        marching = after(here.text, end).lower() in cues.MARCH_ON
        surname = (
            surname or marching or (left.lower() == "the" and not marching and _stops(here, end))
        )
    if left.lower() in cues.WEAK_CUES:
        return surname or (plain == "may" and here.person_may)
    if left.lower() in cues.MONTH_CUES:
        return False
    named = left[:1].isupper() and not left.endswith(".") and left.lower() not in cues.ARTICLES
    return plain == "may" or named or surname


def opens_clause(match: Match, here: Here) -> bool:
    """Whether "that" before a month opens a clause: "said that May was wet", but not "that May"."""
    end = match.end("month")
    return not _stops(here, end) and after(here.text, end).lower() not in cues.AFTER_TOLD_MONTH


def _stops(here: Here, end: int) -> bool:
    """Whether nothing of the same phrase follows."""
    return here.text[end : end + 1] in ("", ".", ",", ";", ":", "!", "?", '"', "”")


def weekday_word(match: Match, here: Here) -> bool:
    """Sat the verb, Sun the paper, "wed", and days that are names: Black Monday."""
    word, text = match["weekday"], here.text
    start, end = match.span("weekday")
    left = before(text, start)
    if word.lower().endswith("day"):
        return left in cues.NAME_BEFORE
    dotted = word.endswith(".") and left.lower() in ("on", "late", "early")
    return word.islower() or not (dotted or _AFTER_SHORT_DAY.match(text, end, end + 8))


def bare_year(match: Match, here: Here, number: int) -> bool:
    """A four-digit number that counts or names something."""
    start, end = match.span("year")
    if low(match, "mod") or match.start() < start:
        return False
    if _joined_figure(here.text, start, end):
        return True
    left, right = before(here.text, start).lower(), after(here.text, end)
    near = 1900 <= number <= here.published.year + 30
    placed = near and left in cues.PLACING and right.lower() not in cues.MEASURES
    if (right.lower() in cues.COUNTED and not placed) or right.lower() in cues.INDEX:
        return True
    counts = right.islower() and len(right) > 3 and _is_plural(right)
    if number > here.published.year + _FARTHEST:
        return left != "year"
    if left in cues.YEAR_CUES:
        return counts and left in cues.AMOUNT_CUES and not near
    return not near and (counts or not (here.story and 1500 <= number <= 2100))


def half_may_stand(match: Match, here: Here) -> bool:
    """A half-year without its year is one where figures are spoken of, and no half of a game."""
    start, end = match.span()
    return bool(_FIGURES.search(here.text[max(0, start - _FAR) : end + _FAR]))


def _is_plural(word: str) -> bool:
    ends = word.endswith("s") and not word.endswith(("ss", "'s", "’s"))
    return ends and word not in cues.NOT_COUNTED


def _joined_figure(text: str, start: int, end: int) -> bool:
    """Money, codes, decimals and scales: the signs that touch the figure say so."""
    sign, follower = text[start - 1 : start], text[end : end + 1]
    if sign and sign in "-–":
        return not text[start - 5 : start - 1].isdigit()
    if sign and sign in "$£€#.,:/+@&":
        return True
    if follower == "-":
        return not _YEAR_JOINED.match(text, end, end + 5)
    return follower in ("%", "°") or follower.isalpha()


def year_may_follow(text: str, start: int) -> bool:
    """Whether what stands before lets "'82" be a year rather than a quotation."""
    return before(text, start).lower() in cues.YEAR_CUES or text[start - 1 : start] in (
        "-", "–", "(",
    )  # fmt: skip


def short_decade(match: Match, here: Here) -> bool:
    """Ages ("in her 50s"), models and scores; the 80s and the '80s are decades."""
    if match["ps"]:
        return False
    start, words = match.start(), match[0].lower()
    left = before(here.text, start).lower()
    if left in cues.POSSESSIVES or int(match["digits"]) > 90:
        return True
    joined = left == "and" and _DECADE_AND.search(here.text, max(0, start - 9), start)
    return not (joined or words.startswith(("the ", "mid", "late", "early")))


def decade_word_may_stand(match: Match) -> bool:
    """The sixties, not "in his sixties"."""
    return match[0].lower().startswith("the ") or bool(match["mod"])


def season_word(match: Match, here: Here) -> bool:
    """Fall and spring as verbs and springs of water, the Winter Palace."""
    word, text, end = match["season"], here.text, match.end()
    if any(low(match, name) for name in ("year", "rel", "ofyear")):
        return low(match, "rel") == "that" and bool(_FALLS_ONLY.match(text, end, end + 10))
    named = bool(word[:1].isupper() and _CAPITAL.match(text, end, end + 3))
    if word.lower() in ("fall", "spring"):
        left = before(text, match.start()).lower()
        article = match[0].lower().startswith("the ")
        if named and not article and left in cues.PLACE_CUES:
            return True  # "in Spring Hill"
        led = article and (word.lower() == "spring" or left in cues.THE_SEASON_CUES)
        return bool(_FALL_ON.match(text, end, end + 10)) or not (led or left in cues.SEASON_CUES)
    return named or after(text, end).lower() in cues.SEASON_NAMES


def holiday_word(match: Match, here: Here) -> bool:
    """The Good Friday Agreement, "a new year" and their like."""
    name = match["holiday"]
    if after(here.text, match.end()) in cues.HOLIDAY_NAMES:
        return True
    return name.islower() and "day" in name.lower()


def relative_unit(match: Match, rel: str) -> bool:
    """Units whose side is none without "the": "whole day", "new year"; and "this second"."""
    if low(match, "unit") == "second" or rel in sides.NO_SIDE:
        return True
    the = _THE.search(match[0][: match.start("rel") - match.start()])
    if rel in sides.NEED_LONG_UNIT and not the:
        return low(match, "unit") not in ("year", "week", "month")
    return rel in sides.NEED_THE and not the


def the_unit(match: Match, here: Here) -> bool:
    """Units that words go on to define ("the day that"), and "the order of the day"."""
    if match["mod"]:
        return bool(_CLAUSE.match(here.text, match.end()))
    if low(match, "unit") in cues.WHOLES and _names_rank(match, here):
        return True
    if match["unit"].istitle() or _GOES_ON.match(here.text, match.end()):
        return True
    left = before(here.text, match.start()).lower()
    return low(match, "unit") == "day" and left in cues.OF_DAYS


def named_century(match: Match, here: Here) -> bool:
    """Whether a century is part of a name: "20th Century Fox"."""
    told = match[0].lower().startswith("the ") and before(here.text, match.start()).lower() in (
        "in", "of", "since", "from", "during",
    )  # fmt: skip
    named = "Century" in match[0] and not told
    return named and bool(_CAPITAL.match(here.text, match.end(), match.end() + 3))


def night_between(match: Match, here: Here) -> bool:
    """Whether the days that it lies between say which night: "the night from Friday to"."""
    return bool(_FROM_DAY.match(here.text, match.end()))


def _names_rank(match: Match, here: Here) -> bool:
    """Whether "of the century" says how great a thing is: "the fraud", not "the end", of it."""
    found = _OF_WHAT.search(here.text[max(0, match.start() - _REACH) : match.start()])
    return found is not None and not _PART_OF.fullmatch(found[1].lower())


def duration(match: Match, here: Here) -> bool:
    """Ages, "a second" the ordinal, "a quarter" of something."""
    text = here.text
    aged = before(text, match.start()).lower() in ("aged", "age")
    if aged or _AGED.match(text, match.end()) or _CONTENT.match(text, match.end()):
        return True
    number, unit = low(match, "num"), low(match, "unit")
    if unit == "second":
        return not number[:1].isdigit()
    if unit == "quarters" and number == "three":
        return after(text, match.end()).lower() == "of"
    return unit in _NO_LENGTHS and number in _ONE


def bare_duration(match: Match, here: Here) -> bool:
    """Plural units where no length is meant: "years old", "Happy Days"."""
    if _AGED.match(here.text, match.end()) or low(match, "unit") in _VAGUE_PLURALS:
        return True
    left = before(here.text, match.start())
    named = left[:1].isupper() and left.lower() not in cues.MONTH_CUES
    return not match["long"] and (left[:1].isdigit() or named or left.endswith("-"))


def rate_may_stand(match: Match, here: Here) -> bool:
    """An amount stands just before: "15 a year", "twice a week", "$3 a day"."""
    start = match.start()
    return bool(_RATE.search(here.text[max(0, start - _REACH) : start].lower()))


def frequency_word(match: Match, here: Here) -> bool:
    """The Daily Mirror: a name."""
    right, left = after(here.text, match.end()), before(here.text, match.start())
    return match["word"][:1].isupper() and (right[:1].isupper() or left[:1].isupper())


def reference_word(match: Match, here: Here, words: str) -> bool:
    """No reference to a time: "now that", Future the name, the current account."""
    right = after(here.text, match.end()).lower()
    left = before(here.text, match.start())
    if words in ("future", "current", "recent", "former") and match[0][:1].isupper() and left:
        return True
    if words == "former":
        return not here.story or right in ("", "was", "were", "had", "is")
    if words == "soon":
        return left.lower() == "as" or here.leans(*match.span()) is not Direction.FUTURE
    if words == "the past":
        return right in cues.NUMBER_UNITS or right[:1].isdigit()
    if words == "to date":
        return left.lower() == "up"
    goes_on = {"now": frozenset(["that"]), "current": cues.ACCOUNTS}.get(words, frozenset())
    return right in goes_on


def clock(match: Match, here: Here) -> bool:
    """Scores, ratios and verses: "won 21:15", "John 3:16"; High Noon the film."""
    left = before(here.text, match.start())
    if match["hour24"] and not match["zone"]:
        return left.lower() in cues.SCORE_CUES
    return low(match, "named") == "noon" and match[0][:1].isupper() and left[:1].isupper()
