"""What stands around an act noun: whose it is, what it is for, and when it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.acts.people.doing import doers
from extract.acts.words.denoting import acting, before_noun
from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import Relation
from extract.grammar.runs import run_right
from extract.grammar.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause, Run

_BY = frozenset({"by", "from"})
_PASSED = frozenset({Part.ADVERB, Part.TIME})
_NEAR = 6  # words before "whose" in which its owner stands


@dataclass(slots=True)
class NounPhrase:
    """An act noun with its doers, its phrases by preposition, its time and where it ends.

    `owned` says whether somebody is said to do it, even one whom nobody knows; `dated` is the time
    chunk that gives its day, right behind it, and `of_day` whether "of" joins it; `does` whether an
    infinitive tells what is to be done, `says` whether a clause tells what is said; `led_by` are
    the two words before.
    """

    noun: Chunk
    doers: list[str]
    phrases: list[tuple[str, Run]]
    owned: bool
    dated: Chunk | None
    does: bool
    end: int
    of_day: bool = False
    says: bool = False
    is_subject: bool = False
    led_by: tuple[str, ...] = ()

    def after(self, *words: str) -> Run:
        """Return what stands behind the first phrase with one of some prepositions."""
        return next((run for word, run in self.phrases if word in words), ())


def noun_phrase(scene: Scene, one: Chunk, clause: Clause) -> NounPhrase:
    """Return what stands around an act noun in a clause."""
    found = NounPhrase(one, [], [], owned=False, dated=None, does=False, end=one.end)
    found.is_subject = one in clause.subject
    found.led_by = tuple(each.low for each in scene.chunks[max(0, one.at - 2) : one.at])
    _walk(scene, found)
    by = [noun for word, run in found.phrases if word in _BY for noun in run]
    found.doers = _owners(scene, one, clause) or acting(scene, by) or _refusers(scene, found)
    owners = any(token.tag in _OWNING for token in one.tokens)
    found.owned = bool(by or found.doers) or owners
    if found.dated is not None:
        found.of_day = scene.chunks[found.dated.at - 1].low == "of"
    return found


def day_before(one: Chunk) -> int | None:
    """Return where the day or month begins that tells a noun from others: "the May treaty"."""
    for token, after in pairwise(one.tokens):
        timex = token.timex
        if timex is None or timex.type != "DATE" or after.tag is Tag.GENITIVE:
            continue
        if _DAY_OR_MONTH.fullmatch(timex.edtf or ""):
            return token.start
    return None


_DAY_OR_MONTH = re.compile(r"\d{4}-\d\d(?:-\d\d)?")


_OWNING = frozenset({Tag.POSSESSIVE, Tag.GENITIVE})


def _refusers(scene: Scene, found: NounPhrase) -> list[str]:
    """Return whose refusal it is: "the refusal of the Liberals of Peru to pay"."""
    if found.noun.low != "refusal":
        return []
    named = (acting(scene, run) for word, run in found.phrases if word == "of")
    return next((names for names in named if names), [])


def _walk(scene: Scene, found: NounPhrase) -> None:
    """Gather what follows a noun, past a time between commas: "rejection, on Monday, of a bid"."""
    chunks = scene.chunks
    i = _past_time_aside(chunks, found.noun.at + 1, found)
    while i < len(chunks):
        here, after = chunks[i], chunks[i + 1] if i + 1 < len(chunks) else None
        if here.part in _PASSED or (here.part is Part.PREPOSITION and _is_time(after)):
            i += here.part is Part.PREPOSITION
            found.dated = found.dated or _day(chunks[i], found)
            found.end = chunks[i].end if chunks[i] is found.dated else found.end
            i += 1
        elif here.part is Part.PREPOSITION and after is not None and after.part is Part.NOUN:
            run, i = _run(chunks, i + 1)
            if not run:
                break
            found.phrases.append((here.low, run))
            found.end = run[-1].end
            i = _past_name(chunks, _past_time_aside(chunks, i, found))
        else:
            found.does = here.verb is not None and here.verb.form == "infinitive"
            found.end = _end_of_verb(scene, here) if found.does else found.end
            found.says = here.part is Part.THAT
            found.end = _end_of_content(scene, here) if found.says else found.end
            break


def _is_time(one: Chunk | None) -> bool:
    return one is not None and one.part is Part.TIME


def _past_time_aside(chunks: Sequence[Chunk], i: int, found: NounPhrase) -> int:
    """Return the place past a time between commas: "refusal of Peru, a week before, to pay"."""
    if i >= len(chunks) or chunks[i].part is not Part.COMMA:
        return i
    at = i + 1
    while at < len(chunks) and chunks[at].part in (Part.PREPOSITION, Part.ADVERB):
        at += 1
    closed = at + 1 < len(chunks) and chunks[at + 1].part is Part.COMMA
    if not closed or chunks[at].part is not Part.TIME:
        return i
    timex = chunks[at].head_token.timex
    if timex is not None and timex.edtf is not None:
        found.dated = found.dated or chunks[at]
    return at + 2


def _run(chunks: Sequence[Chunk], i: int) -> tuple[Run, int]:
    """Return the nouns behind a preposition, less the subject of what follows ", and"."""
    run, past = run_right(chunks, i, governed=True)
    if len(run) > 1 and past < len(chunks) and chunks[past].part is Part.VERB:
        first = run[-1].at
        if chunks[first - 1].part is Part.COORDINATOR and chunks[first - 2].part is Part.COMMA:
            return run[:-1], first - 2
    return run, past


def _day(here: Chunk, found: NounPhrase) -> Chunk | None:
    timex = here.head_token.timex
    close = not found.phrases
    return here if close and timex is not None and timex.edtf is not None else None


def _end_of_verb(scene: Scene, verb: Chunk) -> int:
    clause = next((one for one in scene.clauses if one.chunk is verb), None)
    return scene.span(clause)[1] if clause is not None else verb.end


def _end_of_content(scene: Scene, that: Chunk) -> int:
    near = (that.at, that.at + 1)
    clause = next((one for one in scene.clauses if one.begin in near), None)
    return scene.span(clause)[1] if clause is not None else that.end


def _past_name(chunks: Sequence[Chunk], i: int) -> int:
    """Return the place past a name between commas: "by the premier, Ada Roe, of a treaty"."""
    some = [one.part for one in chunks[i : i + 4]]
    apposed = some == [Part.COMMA, Part.NOUN, Part.COMMA, Part.PREPOSITION]
    return i + 3 if apposed and chunks[i + 1].head_token.mention is not None else i


def _owners(scene: Scene, one: Chunk, clause: Clause) -> list[str]:
    """Return whose a noun is: "Peru’s demand", "whose demand", "its demand" of the subject."""
    first = one.tokens[0]
    if first.tag is not Tag.POSSESSIVE or first.mention is not None:
        return before_noun(scene, one)
    if first.low == "whose":
        return _before_whose(scene, one)
    if one in clause.subject:
        return []
    top = clause
    while top.relation is Relation.INFINITIVE and top.parent is not None:
        if top.subject and doers(scene, top):
            break
        held = [name for each in top.subject for name in before_noun(scene, each)]
        if held:
            return held  # "the union’s refusal to give up its demand"
        top = top.parent
    return doers(scene, top)


def _before_whose(scene: Scene, one: Chunk) -> list[str]:
    some = scene.tokens[max(0, one.first - _NEAR) : one.first][::-1]
    named = next((token.mention for token in some if token.mention is not None), None)
    return list(named.actors) if named is not None else []


__all__ = ["NounPhrase", "day_before", "noun_phrase"]
