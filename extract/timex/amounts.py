"""Numbers and lengths in words and figures: "two dozen", "1,460", "three and a half", "several"."""

from __future__ import annotations

from extract.timex.english import NUMBERS, ORDINALS, SOME_WORDS

SOME = -1.0  # an amount without a number: "several", "a few"
_FRACTIONS = {"half": 0.5, "quarter": 0.25, "quarters": 0.75}
_YEARS = {"DE": 10, "CE": 100, "ML": 1000}
_FINER = {"TH": (60, "TM"), "TM": (60, "TS")}


def amount(words: str) -> float | None:
    """The number that words say, `SOME` for "several" and its like, `None` for no number."""
    listed = words.lower().replace("-", " ").replace(",", "").split()
    if not listed or not SOME_WORDS.isdisjoint(listed):
        return SOME
    fraction = next((_FRACTIONS[word] for word in listed if word in _FRACTIONS), None)
    if fraction is not None:
        return fraction
    return _in_figures(listed) if listed[0][0].isdigit() else _in_words(listed)


def _in_figures(listed: list[str]) -> float | None:
    """A number in figures, perhaps with a fraction ("2 1/2")."""
    whole, *rest = listed
    try:
        if not rest:
            return float(whole)
        over, _, under = rest[0].partition("/")
        return float(whole) + float(over) / float(under)
    except (ValueError, ZeroDivisionError):
        return None


def _in_words(listed: list[str]) -> float | None:
    total, part = 0.0, 0.0
    for place, word in enumerate(listed):
        number = NUMBERS.get(word)
        joins = word == "and" and place > 0 and listed[place - 1] in ("hundred", "thousand")
        if number is None and not joins:
            return None
        if word in ("hundred", "dozen"):
            part = max(part, 1) * (number or 1)
        elif word == "thousand":
            total, part = total + max(part, 1) * 1000, 0
        elif word not in ("a", "an") or place == len(listed) - 1:
            part += number or 0
    return total + part


def ordinal(words: str) -> int | None:
    """The number of "third", "21st" or "twenty-first"."""
    word = words.lower()
    if word in ORDINALS:
        return ORDINALS[word]
    if word[:1].isdigit() and not word.isdigit():
        return int("".join(sign for sign in word if sign.isdecimal()))
    tens, _, ones = word.partition("-")
    return int(NUMBERS[tens]) + ORDINALS[ones] if tens in NUMBERS and ones in ORDINALS else None


def written(number: float) -> str:
    """A number as TIMEX3 writes it: "3", "2.5", "X" for some."""
    if number == SOME:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"


def length(number: float, unit: str) -> str:
    """A TIMEX3 duration: "P3Y", "PT75M", "PXD"; half an hour is "PT30M", two decades "P20Y".

    ISO 8601 has no sign for decades and centuries: they are counted in years.
    """
    if unit in _YEARS:
        return _signed(number if number == SOME else number * _YEARS[unit], "Y")
    if unit[0].isdigit():  # a fortnight, a semester
        return _signed(number if number == SOME else number * int(unit[0]), unit[1])
    if number in (SOME, int(number)):
        return _signed(number, unit)
    if unit in ("TH", "TM"):
        factor, finer = _FINER[unit]
        whole, rest = int(number), round((number - int(number)) * factor)
        return f"{_signed(whole, unit)}{rest}{finer[1]}" if whole else _signed(rest, finer)
    return _signed(number * 12, "M") if unit == "Y" and number < 1 else _signed(number, unit)


def _signed(number: float, unit: str) -> str:
    return f"PT{written(number)}{unit[1]}" if unit[0] == "T" else f"P{written(number)}{unit}"
