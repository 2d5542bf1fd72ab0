"""Bodies without a name of their own: "the labour court in Munich", "the ranchers' federation".

What tells such a body apart stands right before its noun, and the place may stand behind. Under
these words it is taken in as an actor, so that "the court" may mean it from then on.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from extract.actors.commons import Common, goes_on
from extract.actors.lexicon import lexicon
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from extract.actors.named import Named
    from extract.actors.phrases import Phrase
    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()
_MOST = 4  # words that tell a body apart
_LATELY = 100  # actors of one article that are weighed
_TAIL = 3  # words of a place behind it
_ARTICLES = frozenset({"the", "a", "an"})
_OF_A_NAME = frozenset({"family", "campaign"})  # of somebody, by his name alone
_OFFICES = _LEX.representing | {"secretary", "commissioner", "governor", "mayor", "prosecutor"}
_ONLY = {  # nouns that are bodies' only with one of these before them
    "house": frozenset({"lower", "upper"}),
    "bank": frozenset({"central"}),
}
_NOUNS = _LEX.nameless | _LEX.firm_nouns | _ONLY.keys()
_ORGANS = frozenset({"court", "tribunal", "prosecutor"})
_SCOPES = frozenset({Form.DEMONYM, Form.CAPITAL})


def find(line: Line, named: Sequence[Named]) -> list[Common]:
    """The bodies of a line that are told apart by the words before their nouns, in order."""
    if _NOUNS.isdisjoint(line.lows):
        return []
    at = {i: one for one in named for i in range(one.first, one.last)}
    found = []
    for i, noun in enumerate(line.lows):
        if noun not in _NOUNS:
            continue
        told = noun in _LEX.nameless or (noun in _ONLY and line.word(i - 1) in _ONLY[noun])
        if not i or not (told or noun in _LEX.firm_nouns):
            continue
        if line.words[i][0].isupper() or i in at or line.possessed(i - 1):
            continue
        alone = i + 1 >= len(line) or line.gap(i) != " " or not goes_on(line, i)
        first = _told_apart(line, i, at) if alone else i
        if noun in _ORGANS and i - 1 in at:
            continue  # what "a Russian court" does, Russia does
        firm = not told and i - 1 in at  # "the Spanish group", but not "Aden brewery"
        if first < i and (told or firm or (noun == "group" and line.words[i - 1][0].isupper())):
            found.append(Common(first, i + 1, noun, apart=True, firm=firm))
    return found


def _told_apart(line: Line, i: int, at: dict[int, Named]) -> int:
    """Where the phrase begins, article and all; `i` where nothing in it tells the body apart."""
    k = i
    while k and i - k < _MOST and line.before(k) == " " and _tells(line, k - 1, at):
        k -= 1
    if k == i:
        return i
    proper = line.words[k][0].isupper() and (k > 0 or k in at or _is_town(line, k, i))
    spaced = line.before(k) in (" ", "")
    if spaced and (line.word(k - 1) == "the" or (proper and line.word(k - 1) in _ARTICLES)):
        return k - 1
    return k if proper and spaced else i


def _is_town(line: Line, k: int, i: int) -> bool:
    """Whether a sentence's first word is a place's name: "Munich court", "Ardmore town council"."""
    word = line.word(k)
    return word in _LEX.places or (
        line.word(i - 1) in ("town", "city", "county", "district", "parish", "village")
        and i - k > 1
        and word not in _LEX.common | _LEX.modifiers
    )


def _tells(line: Line, k: int, at: dict[int, Named]) -> bool:
    """Whether a word may tell one body of a sort from others: "labour", "French", "Munich"."""
    word = line.word(k)
    if k in at:
        own = line.word(k + 1) in _OF_A_NAME and line.before(at[k].first) == " "
        return (own or at[k].form in _SCOPES) and at[k].last == k + 1
    if line.words[k] == "New" and line.words[k + 1][0].isupper():
        return True  # "New York"
    if word in _LEX.openers or word in _LEX.verbs or word in _LEX.ignored or word in _LEX.plain:
        return False
    return word.isalpha() and not word.endswith(("ly", "ing", "ed", "est"))


def holder(phrase: Phrase, roster: Roster) -> tuple[str, ...]:
    """Whoever holds an office that the text tells in full, and no name: "the health secretary"."""
    told = phrase.determiner == "the" and not (phrase.scopes or phrase.owner or phrase.possessor)
    if not told or phrase.former or len(phrase.title) == 1 or phrase.noun not in _OFFICES:
        return ()
    return (take_in(phrase.office, ActorKind.PERSON, roster),)


def side(word: str, roster: Roster) -> tuple[str, ...]:
    """Those who are a side of their own, and have no name: "the opposition delegation"."""
    name = {"opposition": "opposition", "rebel": "rebels", "guerrilla": "guerrillas"}.get(word)
    return (take_in(name, ActorKind.GROUP, roster),) if name else ()


def take_in(name: str, kind: ActorKind, roster: Roster) -> str:
    """Take in under a common noun, which is nothing that anybody has to confirm."""
    actor = roster.actors[roster.enter(name, kind)]
    if not actor.confirmed:
        roster.actors[name] = replace(actor, confirmed=True)
        roster.nameless.add(name)
    return name


def fitting(line: Line, common: Common, met: Collection[str]) -> tuple[str, ...]:
    """The one body of the article whose name has all the words that tell this one apart."""
    words = {line.word(i) for i in range(common.first, common.last)} - _ARTICLES
    some = [
        name
        for name in islice(met, _LATELY)
        if words <= set(name.lower().replace("'", " ").split())
    ]
    return (some[0],) if len(some) == 1 else ()


def enter(line: Line, common: Common, roster: Roster) -> tuple[str, ...]:
    """Take a body in under the words of the text, with the place that follows them."""
    first = common.first + (line.word(common.first) in _ARTICLES)
    short = _text(line, first, common.last)
    full = _text(line, first, _place_end(line, common.last))
    name = take_in(full, ActorKind.ORGANISATION, roster)
    actor = roster.actors[name]
    if short != full and name in roster.nameless and not actor.aliases:
        roster.actors[name] = replace(actor, aliases=(short,))
    return (name,)


def _text(line: Line, first: int, last: int) -> str:
    return " ".join(line.text[line.starts[first] : line.ends[last - 1]].split())


def _place_end(line: Line, last: int) -> int:
    """Where the place ends that follows: "in Munich", "of Mato Verde"."""
    if line.word(last) not in ("in", "of") or line.gap(last - 1) != " " or line.gap(last) != " ":
        return last
    end = last + 1
    while end < len(line) and end - last <= _TAIL and line.words[end][0].isupper():
        end += 1
        if line.gap(end - 1) != " ":
            break
    return end if end > last + 1 else last
