"""How much speaks for an unknown name being a person's: its shape, and the words around it.

The weights were set by hand: two points are enough, one is not. What counts: a title or an office
before the name or beside it, an age, a verb of saying, a given name; and against it: an article, a
preposition of place, words that are no names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors import persons
from extract.actors.lexicon import lexicon
from extract.actors.words import APOSTROPHES

if TYPE_CHECKING:
    from collections.abc import Collection

    from extract.actors.words import Line

ENOUGH = 2
PLAIN = 3  # what makes a body's name a person's: "said Jim Press, the vice chairman"
_LEX = lexicon()
_ARTICLES = {"the", "this", "a", "an", "these", "every", "each"}
_BEFORE = (
    dict.fromkeys(_LEX.saying, 2) | dict.fromkeys(_LEX.place, -2) | dict.fromkeys(_ARTICLES, -3)
)
_ADJECTIVES = ("ist", "ish", "ese", "ian")  # "Tsarist", "Anarchist": of a side, not given names
_WITHIN = (_LEX.things_last | _LEX.bodies_last) - _LEX.thing_surnames  # no middle names
_OF_BODIES = frozenset(
    {"nationalist", "militant", "fighter", "official", "spokesman", "spokeswoman", "correspondent"}
    | {"analyst", "reporter", "activist"}
)
_COMPASS = frozenset({"mid", "pro", "anti", "post", "pre", "non", "ex"})
_FIRMS = _LEX.firm_nouns & {"broadcaster", "publisher", "developer", "brewer", "operator"}
_OF = frozenset({"of", "at", "from"})
_BESIDE = 9  # words in which an apposition must come to its noun


def shape(words: list[str], seen: Collection[str]) -> int:
    """What the words of a name tell by themselves."""
    lower = [word.lower() for word in words]
    weight = _order(lower)
    if any(len(word) == 1 and word.isupper() for word in words[:-1]) and len(words) > 2:
        weight += 2
    if len(words) > 2 and any(word in _LEX.particles for word in lower[1:-1]):
        weight += 1
    if words[-1][:2] == "Mc" or lower[-1] in _LEX.suffixes or "O" in words[:-1]:
        weight += 1
    if all(word in _LEX.common or word in seen for word in lower):
        weight -= 3
    if any(word in _LEX.syllables for word in words[1:]):  # in small letters: "Hye-jin Park"
        weight += 2
    letters = [len(word) for word in words if word.isupper()]
    if max(letters, default=0) > 2 or 2 in letters[words[0].isupper() :]:
        weight -= 3
    if not words[-1].isalpha() or lower[-1] in _LEX.bodies | _LEX.regions:
        weight -= 3
    if any(word in _WITHIN for word in lower[1:-1]):
        weight -= 3
    if lower[0] in _LEX.openers and lower[0] not in _LEX.given and lower[0] != "he":
        weight -= 3
    return weight


def _order(lower: list[str]) -> int:
    """What the first word tells: a given name, a family name that stands first, a common word."""
    if lower[0] in _LEX.given:
        return 2
    if lower[0] in _LEX.family_first and len(lower) <= 3:
        return 2
    if any(word in _LEX.modifiers or word in _LEX.bodies_last for word in lower[:-1]):
        return -2
    if lower[0] in _LEX.regions or lower[0].endswith(_ADJECTIVES) or lower[0] in _COMPASS:
        return -2
    return 0 if len(lower) < 4 else -1


def around(line: Line, first: int, last: int) -> int:
    """What the words before and after a name tell."""
    beside = _before(line, first) + (_after(line, last) if not _serves(line, first) else 0)
    if _is_introduced(line, first, last):
        beside = max(beside, 2)
    human = persons.signs(line, first, last)
    return max(beside, human) if human > 0 else beside + human


def _is_introduced(line: Line, first: int, last: int) -> bool:
    """Whether an office with its body goes before: "the coordinator of the MTR, X, said"."""
    if line.before(first) != ", " or line.gap(last - 1)[:1] != ",":
        return False
    for k in range(first - 1, max(0, first - _BESIDE), -1):
        if line.word(k) in ("of", "at", "for") and line.word(k - 1) in _LEX.heads:
            return line.word(k - 1) not in _LEX.plural_heads
        if line.before(k) != " ":
            return False
    return False


def _serves(line: Line, first: int) -> bool:
    """Whether what follows is told of somebody's spokesman: "a spokesman for X said"."""
    before = line.word(first - 1) in ("for", "of", "at") and line.before(first) == " "
    return before and line.word(first - 2) in _LEX.spokes


def is_sited(line: Line, first: int) -> bool:
    """Whether a name is told of as a place: "in X", "near X", "the battle of X"."""
    word = line.word(first - 1) if line.before(first) == " " else ""
    return word in _LEX.place or (word == "of" and line.word(first - 2) in _LEX.sites)


def _before(line: Line, first: int) -> int:
    gap, word = line.before(first), line.word(first - 1)
    if gap == " " and word in _LEX.firm_nouns:
        return -3  # "the port operator Harland Quay"
    if gap == ", " and word in _LEX.heads and word not in _LEX.plural_heads | _FIRMS:
        return 2
    if gap != " ":
        return 0
    if word == "s" and line.before(first - 1)[-1:] in APOSTROPHES:
        full = first > 2 and line.before(first - 2) == " " and line.words[first - 3][0].isupper()
        return 0 if full else 1  # "Norway's Ann Doe", not "Ann Doe's Acme Widgets"
    return _BEFORE.get(word, 0)


def _after(line: Line, last: int) -> int:
    if last >= len(line):
        return 0
    gap, word = line.gap(last - 1), line.word(last)
    if gap == " ":
        return _goes_on(line, last)
    if gap == ", ":
        if word in ("who", "whose") or (word.isdigit() and len(word) <= 2):
            return 2
        if word in _OF and _is_apart(line, last + 1):
            return 2  # "X, of the Harrow Institute, said"
        return 2 if describes(line, last) else 0
    return 2 if gap == " (" and word.isdigit() and len(word) <= 2 else 0


def _goes_on(line: Line, last: int) -> int:
    """What the word right after a name tells: a verb, or to whom somebody belongs."""
    word = line.word(last)
    if word in _OF and (_is_body(line, last + 1) or _is_told_who(line, last + 1)):
        return 2
    if (word in _LEX.plural_heads or word in _OF_BODIES) and word not in _LEX.verbs:
        return -2  # "Red Harbour fighters"
    if word in _LEX.saying:
        return -3 if _owns_words(line, last + 1) else 2
    return int(word in _LEX.verbs or word[-2:] == "ed")


def _owns_words(line: Line, i: int) -> bool:
    """Whether what is said begins with "its": "Harland Quay said on Monday that its"."""
    while line.word(i) in _LEX.months or line.word(i) in ("on", "that"):
        i += 1
    return line.word(i) == "its"


def _is_apart(line: Line, i: int) -> bool:
    """Whether a name stands from word `i` to a comma that a verb of saying follows."""
    i = _capitals_end(line, i + (line.word(i) == "the"))
    return i > 0 and line.gap(i - 1) == ", " and line.word(i) in _LEX.saying


def _is_told_who(line: Line, i: int) -> bool:
    """Whether "who" follows a name from word `i`: "X of Halmar's Forda, who insists"."""
    i = _capitals_end(line, i + (line.word(i) == "the"))
    if i and line.word(i) == "s" and line.possessed(i - 1):
        i = _capitals_end(line, i + 1)
    return i > 0 and line.gap(i - 1) == ", " and line.word(i) in ("who", "whose")


def _capitals_end(line: Line, i: int) -> int:
    """The word behind those with capitals from word `i`, "of" and "for" among them; 0 for none."""
    end = i
    while end < min(i + _BESIDE, len(line)):
        small = end > i and line.words[end] in ("of", "for", "and")
        if not line.words[end][0].isupper() and not small:
            break
        end += 1
        if line.gap(end - 1) != " ":
            break
    return end if end > i else 0


def _is_body(line: Line, i: int) -> bool:
    """Whether a body's name begins at word `i`: "of the Harrow Institute", "at Acme Bank"."""
    i += line.word(i) == "the"
    for j in range(i, min(i + _BESIDE, len(line))):
        if not line.words[j][0].isupper():
            return False
        if j > i and line.word(j) in _LEX.bodies_last:
            return True
        if line.gap(j) != " ":
            return False
    return False


def describes(line: Line, i: int) -> bool:
    """Whether the phrase from word `i` to the next stop tells an office: "head of a firm"."""
    for j in range(i, min(i + _BESIDE, len(line))):
        word = line.word(j)
        if word in _LEX.heads and not line.possessed(j):
            return word not in _LEX.plural_heads
        if word in _LEX.verbs and word not in ("chief", "can"):
            return False
        if line.gap(j) not in (" ", "-") and not line.possessed(j):
            return False
    return False
