"""What looks like a date and is none: the modal may, marches, ages, money, rooms and models."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.timex.direction import Direction
from extract.timex.english import (
    COUNTED,
    HALF_NAMES,
    MONTH_CUES,
    NAME_BEFORE,
    SEASON_CUES,
    YEAR_CUES,
)

if TYPE_CHECKING:
    from extract.timex.here import Here

Match = re.Match[str]

_LAST_WORD = re.compile(r"([\w.'’-]+)[\s(\"“'‘]*$")
_NEXT_WORD = re.compile(r"[\s,]*([\w'’-]+)")


def before(text: str, place: int) -> str:
    """The word before a place, empty at the start of a sentence or text."""
    match = _LAST_WORD.search(text, max(0, place - 40), place)
    return match[1] if match else ""


def after(text: str, place: int) -> str:
    """The word after a place in the same sentence."""
    match = _NEXT_WORD.match(text, place, place + 40)
    return match[1] if match else ""


def month_word(match: Match, here: Here) -> bool:
    """Such as "May" the verb and the person, "march" the verb, "Jan" and "April" the people."""
    text, groups = here.text, match.groupdict()
    start, end = match.span("month")
    word = text[start:end]
    plain = word.lower().rstrip(".")
    if word.islower() and plain in HALF_NAMES:
        return True
    has_number = bool(groups.get("year") or groups.get("day"))
    if plain == "mar" or (
        plain in ("dec", "jan", "oct", "sep", "jun", "jul", "nov", "apr") and not word.endswith(".")
    ):
        return word.islower() or not (
            has_number or before(text, match.start()).lower() in MONTH_CUES
        )
    if has_number or plain not in HALF_NAMES:
        return False
    if groups.get("mod") or groups.get("rel") or groups.get("same") or groups.get("which"):
        return False
    left = before(text, match.start())
    if left.lower() in MONTH_CUES:
        return (
            plain == "may"
            and left.lower() in ("by", "and", "to", "for", "before", "after")
            and here.person_may
        )
    if plain == "may":
        return True
    right = after(text, end)
    named = left[:1].isupper() and not left.endswith(".")
    return named or (right[:1].isupper() and text[end : end + 1] == " ")


def weekday_word(match: Match, here: Here) -> bool:
    """Such as "Sat" the verb, "Sun" the paper, "wed", and days that are names: "Black Monday"."""
    text = here.text
    start, end = match.span("weekday")
    word = text[start:end]
    plain = word.rstrip(".").lower()
    if not plain.endswith("day"):
        if word.islower():
            return True
        follows = re.match(r",? (?:\d|[A-Z][a-z]{2})", text[end : end + 8])
        return not follows and not (
            word.endswith(".") and before(text, start) in ("on", "On", "late", "early")
        )
    return before(text, start) in NAME_BEFORE


def bare_year(match: Match, here: Here, number: int) -> bool:
    """A four-digit number that counts or names something."""
    text = here.text
    start, end = match.span("year")
    if match.groupdict().get("mod") or match.start() < start:
        return False
    if (
        start
        and text[start - 1] in "$£€#.,:/-–+@&"
        and not (text[start - 1] in "-–" and text[start - 5 : start - 1].isdigit())
    ):
        return True
    if text[end : end + 1] in ("%", "°", "-") and not re.match(
        r"-(?:\d{2,4}\b|[a-z])", text[end : end + 5]
    ):
        return True
    if re.match(r"[A-Za-z]", text[end : end + 1]):
        return True
    left, right = before(text, start), after(text, end)
    if right.lower() in COUNTED:
        return True
    low = left.lower()
    if low in YEAR_CUES:
        plural = right.endswith("s") and right.islower() and len(right) > 3
        return (
            plural
            and low in ("about", "around", "of", "than", "over")
            and not 1900 <= number <= 2030
        )
    if not 1900 <= number <= here.published.year + 30:
        return not (here.story and 1400 <= number <= 2100)
    if text[start - 1 : start] == "(" or text[end : end + 1] == ")":
        return False
    counts = (
        right.endswith("s")
        and right.islower()
        and not right.endswith(("ss", "'s", "’s"))
        and len(right) > 3
    )
    return counts and right not in ("elections", "was", "has", "is", "as")


def year_may_follow(text: str, start: int) -> bool:
    """Whether a word before lets "'82" be a year rather than a quotation."""
    return before(text, start).lower() in YEAR_CUES or text[start - 1 : start] in ("-", "–", "(")


def short_decade(match: Match, here: Here) -> bool:
    """Such as "In her 50s", "the 80s" of degrees; "747s" and "Boeing 30s"."""
    if match["ps"]:
        return False
    left = before(here.text, match.start()).lower()
    if left in ("his", "her", "their", "my", "your", "our", "its"):
        return True
    words = match[0].lower()
    joined = left == "and" and re.search(
        r"\d0['’]?s and $", here.text[max(0, match.start() - 9) : match.start()]
    )
    return (
        not (words.startswith(("the ", "mid", "late", "early")) or joined)
        or int(match["digits"]) > 90
    )


def decade_word_may_stand(match: Match, here: Here) -> bool:
    """Such as "The sixties", "the Roaring Twenties", not "in his sixties" nor "the thirties" of a score."""
    words = match[0].lower()
    return words.startswith("the ") or bool(match["mod"])


def season_word(match: Match, here: Here) -> bool:
    """Such as "Fall" and "spring" as verbs and springs of water."""
    groups = match.groupdict()
    if groups.get("year") or groups.get("rel") or groups.get("ofyear"):
        return False
    word = match["season"]
    text, end = here.text, match.end()
    if re.match(
        r"\s+(?:of|in|from|to|back|off|through|apart|by|below|for|out|up)\b", text[end : end + 10]
    ) and word.lower() in ("fall", "spring"):
        return True
    if word.lower() in ("fall", "spring"):
        left = before(text, match.start()).lower()
        return not (
            left in SEASON_CUES
            or (match[0].lower().startswith("the ")
            and left in ("in", "by", "until", "since", "for", "during", "of"))
        )
    if word[:1].isupper() and re.match(r"\s+[A-Z]", text[end : end + 3]):
        return True  # the Winter Palace, the Summer Olympics
    return after(text, end).lower() in ("olympics", "games", "palace")


def holiday_word(match: Match, here: Here) -> bool:
    """Such as "The Good Friday Agreement", "a new year" and its like."""
    right = after(here.text, match.end())
    if right in (
        "Agreement",
        "Accord",
        "Accords",
        "Island",
        "Offensive",
        "Massacre",
        "Uprising",
        "Rising",
    ):
        return True
    name = match["holiday"]
    if name.lower() == "new year" and not re.search(
        r"\bthe\s+$", here.text[max(0, match.start() - 5) : match.start()], re.IGNORECASE
    ):
        return name.islower()
    return name.islower() and "day" in name.lower()


def relative_unit(match: Match, here: Here, rel: str, unit: str) -> bool:
    """Such as "That day" and "this year" are dates; "its final day", "the very night" and others are not."""
    the = match["the"]
    if rel in ("entire", "whole", "full", "final", "present", "new", "latest", "very") and not the:
        return True
    if rel in ("upcoming", "coming", "subsequent", "preceding") and not the:
        return unit not in ("Y", "W", "M")
    if rel == "second":
        return True
    return rel in ("final", "present") or unit == "TS"


_UNIT_GOES_ON = re.compile(
    r"\s+(?:of|that|when|the|before|after|which|who|he|she|they|we|i|in which)\b", re.IGNORECASE
)


def the_unit(match: Match, here: Here) -> bool:
    """Such as "The day that", "the week of": not of the calendar."""
    if match["mod"]:
        return bool(
            re.match(
                r"\s+(?:that|when|which|he|she|they)\b",
                here.text[match.end() : match.end() + 9],
            )
        )
    if _UNIT_GOES_ON.match(here.text, match.end()):
        return True
    left = before(here.text, match.start()).lower()
    return (
        left in ("of", "save", "saved", "won", "win", "carry", "carried", "and", "to")
        and match["unit"].lower() == "day"
    )


_AGED = re.compile(r"[- ](?:olds?|of[- ]age)\b", re.IGNORECASE)


def duration(match: Match, here: Here) -> bool:
    """Ages, "a second" the ordinal, and lengths that a name holds."""
    text, end = here.text, match.end()
    if _AGED.match(text, end) or before(text, match.start()).lower() in ("aged", "age"):
        return True
    num, unit = match["num"].lower(), match["unit"].lower()
    if unit == "second":
        return num in ("a", "one", "an") or not num[:1].isdigit()
    if unit in ("night", "nights", "weekend", "season", "weekends") and num in ("a", "one", "an"):
        return True
    if num == "a" and unit == "quarter":
        return True
    return bool(re.match(r"['’]", text[end : end + 1])) and num in ("a", "an") and False


def bare_duration(match: Match, here: Here) -> bool:
    """Plural units without a number where no length is meant: "school days", "years old"."""
    text, end = here.text, match.end()
    if _AGED.match(text, end) or match["unit"].lower() in (
        "seasons",
        "nights",
        "weekends",
        "quarters",
        "mins",
        "hrs",
        "yrs",
    ):
        return True
    if match["long"]:
        return False
    left = before(text, match.start())
    return (
        left[:1].isdigit()
        or (left[:1].isupper() and left.lower() not in MONTH_CUES)
        or left.endswith("-")
    )


def rate_may_stand(match: Match, here: Here) -> bool:
    """Such as "15 a year", "twice a week", "$3 a day": an amount stands just before."""
    left = here.text[max(0, match.start() - 40) : match.start()].lower()
    return bool(
        re.search(
            r"(?:\b(?:once|twice|times|days|hours|minutes|much|dollars|cents|pounds|euros|percent|per cent|tons|tonnes|barrels|people|jobs|trips|units|million|billion|trillion|thousand|hundred)|[$£€]?\d[\d,.]*%?)\s+$",
            left,
        )
    )


def frequency_word(match: Match, here: Here) -> bool:
    """Such as "The Daily Mirror": a name."""
    word = match["word"]
    if word[:1].isupper():
        right = after(here.text, match.end())
        return right[:1].isupper() or before(here.text, match.start())[:1].isupper()
    return False


def reference_word(match: Match, here: Here, words: str) -> bool:
    """Such as "Now that", "futures", "current account": no reference to a time."""
    text, end = here.text, match.end()
    surface = match[0]
    right = after(text, end).lower()
    if words == "now" and right == "that":
        return True
    if (
        words in ("future", "current", "recent", "former")
        and surface[:1].isupper()
        and before(text, match.start())
    ):
        return True
    if words == "current" and right in ("account", "accounts", "affairs"):
        return True
    if words == "the past" and (right in UNITS_AFTER or right[:1].isdigit()):
        return True
    if words == "former":
        return not here.story or right in ("", "was", "were", "had", "is") or surface.istitle()
    return words == "soon" and here.leans(match.start(), match.end()) is not Direction.FUTURE


UNITS_AFTER = frozenset(
    ["few", "several", "year", "years", "month", "months", "week", "weeks", "day", "days", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "decade", "decades"]
)


def clock(match: Match, here: Here) -> bool:
    """Scores, ratios and verses: "3:16", "won 21:15"."""
    groups = match.groupdict()
    if groups["hour24"] and not groups["zone"]:
        left = before(here.text, match.start()).lower()
        return left in (
            "won",
            "lost",
            "beat",
            "verse",
            "chapter",
            "score",
            "ratio",
            "psalm",
            "john",
        )
    if groups["named"] and groups["named"].lower() == "noon":
        return match[0][:1].isupper() and before(here.text, match.start())[:1].isupper()
    return False
