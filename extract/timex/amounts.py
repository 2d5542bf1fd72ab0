"""Numbers in words and figures: "two dozen", "1,460", "three and a half", "several"."""

from __future__ import annotations

from extract.timex.english import NUMBERS, ORDINALS, SOME_WORDS

SOME = -1.0  # an amount without a number: "several", "a few"


def amount(words: str) -> float | None:
    """The number that words say, `SOME` for "several" and its like, `None` for no number."""
    listed = words.lower().replace("-", " ").replace(",", "").split()
    if not listed:
        return SOME
    if any(word in SOME_WORDS for word in listed):
        return SOME
    if "half" in listed:
        return 0.5
    if "quarter" in listed:
        return 0.25
    if listed[0] == "three" and "quarters" in listed:
        return 0.75
    if len(listed) == 2 and "/" in listed[1]:
        over, _, under = listed[1].partition("/")
        return float(listed[0]) + float(over) / max(float(under), 1)
    try:
        return float(listed[0]) if len(listed) == 1 else _in_words(listed)
    except ValueError:
        return _in_words(listed)


def _in_words(listed: list[str]) -> float | None:
    total, part = 0.0, 0.0
    for word in listed:
        if word == "and":
            continue
        number = NUMBERS.get(word)
        if number is None:
            return None
        if word in ("hundred", "dozen"):
            part = max(part, 1) * number
        elif word == "thousand":
            total, part = total + max(part, 1) * number, 0
        elif word in ("a", "an"):
            part = part or (1 if listed[-1] in ("a", "an", "hundred", "thousand", "dozen") else 0)
        else:
            part += number
    return total + part


def ordinal(words: str) -> int | None:
    """The number of "third", "21st" or "twenty-first"."""
    word = words.lower()
    if word in ORDINALS:
        return ORDINALS[word]
    if word[:1].isdigit():
        return int("".join(sign for sign in word if sign.isdecimal()))
    tens, _, ones = word.partition("-")
    if tens in NUMBERS and ones in ORDINALS:
        return int(NUMBERS[tens]) + ORDINALS[ones]
    return None


def written(number: float) -> str:
    """A number as TIMEX3 writes it: "3", "2.5", "X" for some."""
    if number == SOME:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"
