"""Talks told by how long they took: "after five days of talks", "after two nights at the table"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act
from extract.acts.people.roles import Roles
from extract.acts.told.clausewise import UNTOLD, clause_at
from extract.acts.words.denoting import acting, classes
from extract.acts.words.phrases import phrases_after
from extract.grammar.chunks import Chunk, Part
from extract.timex.amounts import amount
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_TWO = 2
_NOUN, _TIME = Part.NOUN, Part.TIME  # asked of every chunk
_AFTER = frozenset({"after", "following"})
_BARGAINING = words("haggle bargain wrestle negotiate talk wrangle barter")
_BARGAINED = words(
    "haggling bargaining negotiating wrestling wrangling horse-trading brinkmanship bickering"
)
_BETWEEN = frozenset({"between", "with", "among"})
_DOUBT = "who takes part is taken from what was told before"


def sittings(scene: Scene, acts: Sequence[Act], memory: Memory) -> list[Act]:
    """Return the talks that a stretch of days tells of, with the parties of the clause it is in."""
    found: list[Act] = []
    for one in scene.chunks[1:]:
        noun = _talks_in(scene, one)
        clause = clause_at(scene, one) if noun is not None else None
        if noun is None or clause is None or clause.relation in UNTOLD or clause.verb.modal:
            continue
        if _comes_to_an_end(scene, noun):
            continue
        told = next((act for act in acts if _tells_of(act, noun)), None)
        if noun is one and any(_is_of(act, clause) for act in acts):
            continue  # "met in an all-night session"
        if told is not None:
            told.cue = (one.start, told.cue[1])
        else:
            told = _sitting(scene, clause, (one, noun), acts, memory)
            found.append(told)
        told.lasted = _over_night(one) if noun is one else days_back(one.low)
    return found


def _talks_in(scene: Scene, one: Chunk) -> Chunk | None:
    """Return the noun of the talks that a chunk begins to tell of, `None` where it tells of none.

    "After five days of talks", "after an evening of haggling", "in an all-night session".
    """
    if one.part is _TIME:
        return _sat(scene, one) if _went_by(scene.chunks, one) else None
    if one.part is not _NOUN:
        return None
    before = scene.chunks[one.at - 1].low
    if before not in _WITHIN:
        return None
    if one.low in _PARTS:
        open_article = before in _AFTER and one.tokens[0].low in ("a", "an")
        return _sat(scene, one) if open_article else None
    long = any(token.low in _LONG for token in one.tokens) and one.tokens[0].low != "no"
    return one if long and _is_talks(scene, one) else None


def _is_talks(scene: Scene, one: Chunk) -> bool:
    if one.low == "marathon":
        return any(token.low in _BARGAINED for token in one.tokens)
    return one.low not in _OF_PRESS and any(c.name == "meeting" for c in classes(scene, one))


_WITHIN = frozenset({"after", "following", "in", "during", "at"})
_PARTS = frozenset({"evening", "night", "morning", "afternoon", "day", "week", "weekend"})
_LONG = words(
    "all-night marathon day-long daylong hours-long hour-long week-long weeklong weeks-long "
    "month-long months-long round-the-clock overnight"
)
_OF_PRESS = words("briefing conference dinner lunch breakfast ceremony hearing")


def _over_night(one: Chunk) -> int | None:
    """Return how many days before its last an all-night session began."""
    return 1 if any(token.low in ("all-night", "overnight") for token in one.tokens) else None


def days_back(stretch: str) -> int | None:
    """Return how many days before its last a stretch began: "five days" 4, "four weeks" 28."""
    number, _, unit = stretch.removeprefix("following ").removeprefix("after ").rpartition(" ")
    count = amount(number) if number else None
    if count is None or count < 1 or unit.rstrip("s") not in _UNITS:
        return None
    length = _UNITS[unit.rstrip("s")]
    return int(count) - 1 if length == 1 else int(count * length)


_UNITS = {"day": 1, "night": 1, "week": 7, "month": 30}


def _tells_of(act: Act, noun: Chunk) -> bool:
    """Whether a verb tells of the talks: "after ten days of talks led by Peru"."""
    if act.clause is None or act.kind is not Kind.CONSULT or act.roles.mediators:
        return False
    return noun is act.clause.chunk or noun in (*act.clause.subject, *act.clause.antecedent)


def _is_of(act: Act, clause: Clause) -> bool:
    return act.kind is Kind.CONSULT and act.clause is clause


def _comes_to_an_end(scene: Scene, noun: Chunk) -> bool:
    """Whether the talks are what a verb says the end of: "after six weeks of talks had ended"."""
    for one in scene.chunks[noun.at + 1 :]:
        if one.part in (Part.COMMA, Part.BREAK):
            return False
        if one.verb is not None:
            return one.verb.lemma in _ENDING
    return False


_ENDING = words("end break collapse fail conclude finish founder come go produce bring yield leave")


def _sitting(
    scene: Scene, clause: Clause, ends: tuple[Chunk, Chunk], acts: Sequence[Act], memory: Memory
) -> Act:
    named = list(dict.fromkeys([*_beside(scene, ends[1]), *acting(scene, clause.subject)]))
    here = (act.roles.sources for act in acts if not act.roles.targets)
    known = next((some for some in here if len(some) >= _TWO), [])
    people = any(name[:1].islower() and name.endswith("s") for name in named)  # "delegates"
    sources = named if people or len(named) >= _TWO else [*known]
    place = (ends[0].start, ends[1].end)
    last = max(
        (run[-1].end for word, run in phrases_after(scene, ends[1]) if word in _BETWEEN),
        default=place[1],
    )
    act = Act(Kind.CONSULT, None, Status.HAPPENED, place, (place[0], last), Roles(sources=sources))
    act.noun, act.within, act.speech = True, clause, scene.speech_at(place[0])
    if not sources:
        act.roles.sources = memory.meeting(None, act.status)
        act.guessed = True
        act.doubts.append(_DOUBT)
    return act


def _went_by(chunks: Sequence[Chunk], one: Chunk) -> bool:
    """Whether something came after a stretch of time: "after five days", "following five days"."""
    first = one.low.partition(" ")[0]
    return first in _AFTER or (chunks[one.at - 1].low in _AFTER and _lasts(one))


def _lasts(one: Chunk) -> bool:
    timex = one.head_token.timex
    return timex is not None and timex.type == "DURATION"


def _sat(scene: Scene, one: Chunk) -> Chunk | None:
    """Return the noun behind a stretch of time that says that it went by in talks."""
    chunks = scene.chunks
    i = one.at + 1
    while i + 2 < len(chunks) and chunks[i].part is Part.COORDINATOR:
        if not _lasts(chunks[i + 1]):
            return None
        i += 2  # "five days and four nights"
    if i + 1 >= len(chunks) or chunks[i].part is not Part.PREPOSITION:
        return None
    word, noun = chunks[i].low, chunks[i + 1]
    if word == "at":
        return noun if noun.low == "table" else None
    if word != "of":
        return None
    if noun.verb is not None:
        return noun if noun.verb.form == "ing" and noun.verb.lemma in _BARGAINING else None
    held = any(found.name == "meeting" for found in classes(scene, noun))
    return noun if held or noun.low in _BARGAINED else None


def _beside(scene: Scene, noun: Chunk) -> list[str]:
    """Return who stands beside the talks: "of talks between Peru and Chile"."""
    runs = [run for word, run in phrases_after(scene, noun) if word in _BETWEEN]
    return acting(scene, [one for run in runs for one in run])


__all__ = ["sittings"]
