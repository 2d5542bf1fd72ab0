"""Whom "he", "she", "they", "it" and "who" mean, where it is plain.

Within the sentence the nearest subject before; else the speaker or the first subject of the
sentences before. Two that fit equally well leave the pronoun without an answer.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon

if TYPE_CHECKING:
    from extract.actors.discourse import Discourse, Told
    from extract.actors.words import Line

_LEX = lexicon()
_GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m",
            "she": "f", "her": "f", "hers": "f", "herself": "f"}  # fmt: skip
_MANY = frozenset(["they", "them", "their", "theirs", "themselves"])
_THING = frozenset(["it", "its", "itself"])
WHO = frozenset(["who", "whose", "whom"])
_POSSESSIVE = frozenset(["his", "her", "its", "their", "whose", "hers", "theirs"])
_TIMED = 5  # where a pronoun stands at most after a time that opens the sentence
_OPENING = 16  # words that may stand before a pronoun that nobody in the sentence explains
_CLAUSE = 9  # words that part a verb's subject from its object at most
_OBJECTS = frozenset(["him", "her", "them"])
PRONOUNS = frozenset(_GENDERS) | _MANY | _THING | WHO


def is_possessive(word: str, after: str) -> bool:
    """Whether a pronoun says whose; "her" does where a noun follows."""
    if word == "her":
        return bool(after) and after not in _LEX.verbs and after not in _LEX.openers
    return word in _POSSESSIVE


def resolve(word: str, number: int, i: int, told: Discourse) -> tuple[str, ...]:
    """Names of those whom the pronoun at word `i` of line `number` means, none if not plain."""
    line = told.lines[number]
    if word in WHO:
        return _who(number, i, told)
    if told.quoted(line.starts[i]):
        return ()
    if word in _GENDERS:
        return _person(_GENDERS[word], word, number, i, told)
    if word in _MANY:
        return _several(number, i, told)
    faced = word == "it" and line.word(i - 1) in _LEX.facing and line.before(i) == " "
    return _rival(number, i, told) if faced else _party(number, i, told)


def _who(number: int, i: int, told: Discourse) -> tuple[str, ...]:
    near = list(told.last(number))
    for at, one in enumerate(near):
        if i in (one.last, one.reach):
            bearers = [other for other in near[at + 1 : at + 3] if _is_of(other, one, told)]
            return bearers[0].names if bearers else one.names
    return ()


def _is_of(person: Told, one: Told, told: Discourse) -> bool:
    """Whether a body only says whose somebody is: "Roe of the Dockers' Union, who"."""
    line = told.lines[one.line]
    at = one.first - 1 if line.word(one.first - 1) == "the" else one.first
    if line.word(at - 1) == "s" and line.possessed(at - 2):
        at -= 2  # "Roe of Doe's Forda, who"
        while at > person.last + 1 and line.words[at - 1][0].isupper():
            at -= 1
    joined = person.last == at - 1 and line.word(at - 1) in ("of", "from", "at", "for")
    people = any(told.roster.is_person(name) for name in person.names)
    return joined and people and not any(told.roster.is_person(name) for name in one.names)


def _person(sign: str, word: str, number: int, i: int, told: Discourse) -> tuple[str, ...]:
    line = told.lines[number]
    if word == "her" and not is_possessive(word, line.word(i + 1)):
        sign = "F"
    here = [one for one in told.subjects(number, i) if _one_person(one, sign, told)]
    if line.word(i - 1) == "whom":  # "the envoy, whom he": somebody else
        here = [one for one in here if one.names != _who(number, i - 1, told)]
    if here and _goes_on_speaking(number, i, told):
        here = [one for one in here if one.speaks]
    if word in _OBJECTS and here and _governed(here[-1], i, told):
        subject = here.pop().names
        others = {one.names for one in told.last(number) if _one_person(one, sign, told)}
        others.discard(subject)
        if not here and len(others) == 1:
            return _plainly(others.pop(), sign, told)
    if here:
        return _plainly(here[-1].names, sign, told)
    told_of = word in _OBJECTS or _goes_on_speaking(number, i, told)
    addressed = None if told_of else _addressed(number, i, sign, told)
    if addressed is not None:
        return _plainly(addressed, sign, told)
    for earlier in told.earlier(number):
        names = _main(earlier, sign, told)
        if names is not None:
            return _plainly(names, sign, told) if len(names) == 1 else ()
    return ()


def _addressed(number: int, i: int, sign: str, told: Discourse) -> tuple[str, ...] | None:
    """Whom somebody of another sort makes do it: "Su told Roe that he", "put it to his men"."""
    before = [one for one in told.last(number) if one.last <= i and not one.quoted]
    people = {one.names for one in before if _one_person(one, sign, told)}
    acts = any(one.subject and one.names not in people for one in before)
    return people.pop() if acts and len(people) == 1 else None


def _goes_on_speaking(number: int, i: int, told: Discourse) -> bool:
    """Whether what is said stands before, whoever acts in it: "Trump had rung, he added"."""
    line = told.lines[number]
    return line.word(i + 1) in _LEX.saying and line.before(i)[:1] in (",", "”", '"', "’")


def _main(number: int, sign: str, told: Discourse) -> tuple[str, ...] | None:
    """The person a sentence is about: who speaks in it, else its first subject, else its only one.

    `None` where it names no such person, empty where two are equally the subject.
    """
    people = [
        one
        for one in list(told.last(number))[::-1]
        if not one.quoted and _one_person(one, sign, told)
    ]
    speakers = [one for one in people if one.speaks]
    subjects = [one for one in people if one.subject]
    if speakers or subjects:
        first = speakers[-1] if speakers else subjects[0]
        pairs = ((one, _joins(first, one, told) or _joins(one, first, told)) for one in people)
        joined = {one.names for one, both in pairs if both}
        rest = {one.names for one in people} - joined - {first.names}
        if joined:  # neither of two, but whoever else is named: "Roe and Doe urged Lund. He"
            return rest.pop() if len(rest) == 1 else ()
        return first.names
    names = {one.names for one in people}
    if not names:
        return None
    return names.pop() if len(names) == 1 else ()


def _joins(one: Told, other: Told, told: Discourse) -> bool:
    """Whether somebody else is named right after: "Macron and Merz", "Fidan, Tusk"."""
    if one.names == other.names:
        return False
    line = told.lines[one.line]
    if other.first == one.last:
        return line.gap(one.last - 1) == ", "
    return other.first == one.last + 1 and line.word(one.last) == "and"


def _one_person(one: Told, sign: str, told: Discourse) -> bool:
    if len(one.names) != 1 or not told.roster.is_person(one.names[0]):
        return False
    # "her" as an object is rare: only for those who are known to be women.
    known = told.roster.genders.get(one.names[0], "")
    return known == "f" if sign == "F" else known in ("", sign)


def _governed(subject: Told, i: int, told: Discourse) -> bool:
    """Whether the pronoun is the object of the subject's own verb: "Thune rang him"."""
    line = told.lines[subject.line]
    if i - subject.reach > _CLAUSE:
        return False
    return all(
        line.gap(k) == " " and line.word(k)[-3:] != "ing" and line.word(k) not in ("that", "to")
        for k in range(subject.reach, i)
    )


def _plainly(names: tuple[str, ...], sign: str, told: Discourse) -> tuple[str, ...]:
    if not told.roster.genders.get(names[0]):
        told.roster.gender(names[0], sign.lower())
    return names


def _several(number: int, i: int, told: Discourse) -> tuple[str, ...]:
    """Those named together as a subject, or by one plural, last."""
    for line in (number, *list(told.earlier(number))[:2]):
        subjects = told.subjects(line, i if line == number else None)
        together = _listed(subjects, told) or _together(subjects, told)
        if together:
            return together
        asked = [one for one in told.last(line) if line == number and one.last <= i]
        if line < number:
            asked = [one for one in told.last(line) if len(one.names) > 1 and not one.quoted]
        elif asked and len(asked[0].names) > 1 and not asked[0].quoted:
            return asked[0].names  # "urged both sides to keep what they had signed"
        if any(len(one.names) == 0 for one in subjects):
            return ()
        if i == 0 and line == number - 1 and len(asked) == 1:
            return asked[0].names  # "Roe brought both governments back. They"
    return ()


def _listed(subjects: list[Told], told: Discourse) -> tuple[str, ...]:
    """Return who stand in a list of three or more that opens as a subject: "A, B and C"."""
    if len(subjects) < 2 or subjects[0].last != subjects[1].first:
        return ()
    line, at = told.lines[subjects[0].line], subjects[0].first
    names: list[str] = []
    for one in reversed(list(told.last(subjects[0].line))):
        if one.first == at and one.names:
            names += one.names
            joined = line.word(one.last) == "and"
            at = one.last + 1 if joined else one.last if line.gap(one.last - 1) == ", " else -1
    return tuple(dict.fromkeys(names)) if len(names) > 2 else ()


def _together(subjects: list[Told], told: Discourse) -> tuple[str, ...]:
    for one, other in pairwise(subjects):
        line, at = told.lines[one.line], one.last + 1
        at += line.word(at) == "the"
        joined = at == other.first and line.word(one.last) == "and"
        if joined and one.names and other.names:
            return tuple(dict.fromkeys((*one.names, *other.names)))
    for one in reversed(subjects):
        if len(one.names) > 1 or one.many or (one.names and _is_many(one.names[0], told)):
            return one.names
    return ()


def _is_many(name: str, told: Discourse) -> bool:
    actor = told.roster.actors.get(name)
    return actor is not None and actor.kind.value == "group"


def _party(number: int, i: int, told: Discourse) -> tuple[str, ...]:
    """The state or body that "it" stands for: this sentence's subject, or the last one's."""
    line = told.lines[number]
    after = line.word(i + 1)
    if line.word(i) == "it" and after not in _LEX.verbs and not after.endswith(("ed", "s")):
        return ()
    subjects = [one for one in told.subjects(number, i) if _one_party(one, told)]
    plain = [one for one in subjects if not _is_set_beside(one, line)]
    subjects = plain or subjects
    if subjects and line.word(i - 1) in _LEX.saying:  # "the union, which …, said it"
        speaking = [one for one in subjects if one.speaks]
        return (speaking or subjects[:1])[-1].names
    if subjects:
        return subjects[-1].names
    opens = _opens(line, i) or (_stands_first(line, i) and not told.subjects(number, i))
    if i > 0 and after not in _LEX.saying and not opens:
        return ()
    far = 2 if after in _LEX.saying else 1
    for earlier in list(told.earlier(number))[:far]:
        before = [one for one in told.subjects(earlier) if one.names]
        if before:
            joined = len(before) > 1 and _joins(before[0], before[1], told)
            return before[0].names if _one_party(before[0], told) and not joined else ()
    return ()


def _is_set_beside(one: Told, line: Line) -> bool:
    """Whether a name only tells who something is: "settled with a challenger, X, and it"."""
    before, after = line.before(one.first), line.gap(one.last - 1)
    return before == ", " and after == ", " and line.word(one.last) not in _LEX.verbs


def _rival(number: int, i: int, told: Discourse) -> tuple[str, ...]:
    """Whom "it" means that is accused or asked: not who does so, but the party before him."""
    here = told.subjects(number, i)
    if not here:
        return ()
    faced = [one for one in told.last(number) if one.last <= i and _is_faced(one, told)]
    if faced and faced[-1].first > here[-1].first:
        return faced[-1].names  # "accused Peru of lying and urged it"
    before = next(iter(told.earlier(number)), None)
    earlier = told.subjects(before)[:1] if before is not None else []
    other = [*earlier, *here][-2:-1]
    if not other or not _one_party(other[0], told) or other[0].names == here[-1].names:
        return ()
    return other[0].names


def _is_faced(one: Told, told: Discourse) -> bool:
    """Whether a party is what a verb before it is done to: "accused Peru", "urged the union"."""
    line, first = told.lines[one.line], one.first
    first -= line.word(first - 1) == "the"
    return line.word(first - 1) in _LEX.facing and not one.subject and _one_party(one, told)


def _opens(line: Line, i: int) -> bool:
    """Whether only a time stands before the pronoun, and an act follows: "In May it had left"."""
    opening = line.word(0) in _LEX.dating | {"later", "earlier", "then"}
    timed = 0 < i < _TIMED and (opening or line.word(i - 1) in ("later", "earlier", "before"))
    after, act = line.word(i + 1), line.word(i + 2)
    done = after in ("had", "has", "will", "would") and act not in ("been", "be")
    return timed and (done or (after.endswith("ed") and after not in ("seemed", "appeared")))


def _stands_first(line: Line, i: int) -> bool:
    """Whether a pronoun takes up whom the sentence before was about: "Under its rules", "But it".

    Whoever a participle at the head speaks of is named behind: "Asked for its view, Acme said".
    """
    if line.word(0).endswith(("ed", "ing")):
        return False
    return i == 1 if line.word(i) == "it" else i <= _OPENING


def _one_party(one: Told, told: Discourse) -> bool:
    return (
        len(one.names) == 1
        and not told.roster.is_person(one.names[0])
        and not _is_many(one.names[0], told)
    )
