"""What the words around a name tell of a human being: only people die, resign or have widows.

Each sign is worth two points if only a person has it, one if it is mostly a person's, and less than
nothing if it is rather a place's or a body's. How many are enough is decided by who asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon

if TYPE_CHECKING:
    from extract.actors.words import Line

_LEX = lexicon()
_BE = frozenset({"was", "is", "were", "been", "being"})
_CALLINGS = frozenset(_LEX.heads) - _LEX.plural_heads - _LEX.firm_nouns - _LEX.either
_OF = frozenset({"of", "from", "in", "at", "near"})
_KIN = frozenset({"son", "daughter", "brother", "sister", "nephew", "niece", "widow", "wife"})
_HUMAN = frozenset({"he", "she", "him", "his", "her", "himself", "herself"})
_THING = frozenset({"it", "its", "itself"})
_MANY = frozenset({"are", "were", "have"})
_FAR = 12  # words after a name in which a pronoun is still its own
_NAMING = frozenset({"called", "named"})


def signs(line: Line, first: int, last: int) -> int:
    """What the words right beside words `first` to `last` tell."""
    if line.word(last) in ("who", "whose"):
        at = _owner(line, first)
        if line.before(at) == " " and line.word(at - 1) in _OF:  # "Fanon of Martinique, who"
            return _before(line, first)
    return _before(line, first) + _after(line, last)


def _owner(line: Line, first: int) -> int:
    """Where the owner's name begins that stands before word `first`, else that word."""
    if line.word(first - 1) != "s" or not line.possessed(first - 2):
        return first
    at = first - 2
    while at and line.words[at - 1][0].isupper() and line.before(at) == " ":
        at -= 1
    return at


def _before(line: Line, first: int) -> int:
    if line.before(first) != " ":
        return 0
    word, earlier = line.word(first - 1), line.word(first - 2)
    if word in _CALLINGS:  # "the politician X", "against king X"
        doing = word in _LEX.verb_heads and earlier not in _LEX.modifiers | _LEX.definite
        return 1 if doing else 2
    if word == "of" and earlier in _LEX.sites:
        return -2  # "the city of", "the battle of"
    led = word == "by" and earlier in _LEX.led
    called = word in _NAMING and earlier in _LEX.heads
    akin = word == "of" and earlier in _KIN
    such = word in ("as", "including") and _is_of_people(line, first - 1 - (word == "as"))
    return 2 if led or called or akin or such else int(word == "under")


def _is_of_people(line: Line, i: int) -> bool:
    """Whether examples of people follow at word `i`: "generals such as", "writers, including"."""
    if line.word(i) not in ("such", "including") or line.before(i) not in (" ", ", "):
        return False
    return line.word(i - 1) in _LEX.plural_heads and _LEX.heads[line.word(i - 1)] in _CALLINGS


def _after(line: Line, last: int) -> int:
    gap, word = line.gap(last - 1), line.word(last)
    if line.possessed(last - 1):
        owned = line.word(last + 1) if word == "s" else word
        return 2 if owned in _LEX.belongings else int(owned in _LEX.followed)
    aged = gap == ", " and word.isdigit() and len(word) == 2 and line.gap(last)[:1] == ","
    if aged or (gap in (" ", ", ") and word in ("who", "whose", "himself", "herself")):
        return 2
    if gap == ", " and word in ("the", "a") and line.word(last + 1) in _KIN:
        return 2
    return _does(line, last) if gap == " " else 0


def _does(line: Line, last: int) -> int:
    """What the verb after a name tells."""
    word = line.word(last)
    if word in _LEX.adverbs and line.gap(last) == " ":
        last, word = last + 1, line.word(last + 1)
    if word in _LEX.deeds:
        return 2
    fate = line.word(last + 1 + (word in ("had", "has"))) if word in _BE | {"had", "has"} else ""
    if fate in _LEX.fates:
        return 2
    return 1 if word in _LEX.minds else 0


def pronoun(line: Line, last: int, until: int) -> int:
    """One where "he" or "his" follows within reach and before word `until`; less one for "its"."""
    for i in range(last, min(until, last + _FAR, len(line))):
        word = line.word(i)
        if word in _HUMAN:
            return 1
        if word in _THING:
            return -1
    return 0


def opening(line: Line) -> int:
    """What the first word of the next sentence tells of the one whom the last was about."""
    word = line.word(0)
    return 1 if word in _HUMAN else -int(word in _THING)


def is_many(line: Line, first: int, last: int) -> bool:
    """Whether the verb tells that the name is of many: "the Mensheviks were"."""
    alone = line.word(first - 1) not in ("and", "or") and line.before(first) != ", "
    return alone and line.gap(last - 1) == " " and line.word(last) in _MANY
