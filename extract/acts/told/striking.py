"""Strikes told of by what stands still: "the strike reached Leeds", "8,700 left the plant"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.acts.people.roles import Roles
from extract.acts.words.denoting import acting, beside, classes, naming_noun
from extract.acts.words.lexicon import is_people
from extract.acts.words.nameless import is_unnamed_party
from extract.acts.words.objects import the_object
from extract.grammar.tokens import Tag
from extract.wordlists import words
from store.model import ActorKind, Kind, Mode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_GROWS = words("reach spread hit widen grow expand extend engulf close shut halt paralyse paralyze")
_BEGINS = words("begin start open")
_LEAVES = words("leave quit abandon desert clear empty vacate")
# without one of these an article has nothing of a strike
_SIGNS = ("strike", "walkout", "picket", "downed tools")


def stoppage(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return a strike that spreads, or that hits or empties a place of work."""
    if clause.verb.passive:
        found = clause.verb.lemma == "strike" and _told(memory) and _at_work(scene, clause.subject)
        if not found:
            return None
        places: Iterable[Chunk] = clause.subject
    elif _spreads(scene, clause, memory):
        places = _where(clause)
    elif _empties(scene, clause, memory) or _shuts(scene, clause, memory):
        places = the_object(clause)
    else:
        return None
    act = act_of(
        scene, clause, Kind.PROTEST, Mode.STRIKE, own(scene, clause, Kind.PROTEST), Roles()
    )
    act.roles = _people(scene, clause, places, memory)
    act.goes_on = True
    memory.happening = "walkout"
    return act


def _told(memory: Memory) -> bool:
    return Kind.PROTEST in memory.doers


def _spreads(scene: Scene, clause: Clause, memory: Memory) -> bool:
    """Whether a strike reaches somewhere: "it spread to 38 depots", "had begun with three"."""
    lemma = clause.verb.lemma
    if lemma not in _GROWS and lemma not in _BEGINS:
        return False
    strikes = [
        one for one in clause.subject if any(c.name == "walkout" for c in classes(scene, one))
    ]
    if strikes:
        return lemma in _GROWS and not any(_is_of_state(scene, one) for one in strikes)
    on_strike = memory.happening == "walkout" or memory.last_act[0] is Kind.PROTEST
    if [one.low for one in clause.subject] != ["it"]:
        return False
    begins = lemma in _BEGINS and (on_strike or (_told(memory) and _at_work(scene, _where(clause))))
    return begins or (on_strike and lemma in _GROWS)


def _is_of_state(scene: Scene, one: Chunk) -> bool:
    """Whether a state struck, with weapons: "Russian strikes hit Kyiv"."""
    owners = [scene.cast.actors.get(name) for name in beside(scene, one)]
    return any(actor is not None and actor.kind is ActorKind.STATE for actor in owners)


def _empties(scene: Scene, clause: Clause, memory: Memory) -> bool:
    """Whether workers leave a place of work in the story of a strike."""
    if clause.verb.lemma not in _LEAVES or not _at_work(scene, the_object(clause)):
        return False
    several = any(_is_workforce(scene, one) for one in clause.subject)
    return several and (_told(memory) or _is_of_strike(scene.text))


@lru_cache(maxsize=1)
def _is_of_strike(text: str) -> bool:
    """Whether an article tells of a strike at all; looked through once."""
    return any(sign in text for sign in _SIGNS)


def _shuts(scene: Scene, clause: Clause, memory: Memory) -> bool:
    """Whether those who strike shut a place of work: "the union closed the depot"."""
    if clause.verb.lemma not in _SHUTS or not _told(memory):
        return False
    if not _at_work(scene, the_object(clause)):
        return False
    of = memory.sides.of if memory.sides is not None else str
    strikers = {of(name) for name in memory.often[Kind.PROTEST]}
    return any(of(name) in strikers for name in acting(scene, clause.subject))


_SHUTS = words("shut close empty idle halt darken stop paralyse paralyze cripple")


def _is_workforce(scene: Scene, one: Chunk) -> bool:
    named = naming_noun(scene, one)
    if one.head_token.tag is Tag.NUMBER:
        return True
    staff = any(found.name == "staff" for found in classes(scene, named))
    return named.low.endswith("s") and (staff or is_people(named.low))


def _at_work(scene: Scene, run: Iterable[Chunk]) -> bool:
    return any(found.name == "workplace" for one in run for found in classes(scene, one))


def _where(clause: Clause) -> list[Chunk]:
    """Return the nouns that a strike reaches: its object, and what stands behind "to" or "at"."""
    runs = [*clause.objects, *(run for word, run in clause.phrases if word in _TO)]
    return [one for run in runs for one in run]


_TO = frozenset({"to", "at", "with", "in"})


def _people(scene: Scene, clause: Clause, places: Iterable[Chunk], memory: Memory) -> Roles:
    """Return who strikes whom: the union that strikes, the owners of the places."""
    before = memory.roles(Kind.PROTEST)
    sources = list(memory.doers.get(Kind.PROTEST, ()))
    if clause.verb.lemma in _SHUTS and not clause.verb.passive:
        sources = acting(scene, clause.subject) or sources
    if not sources and any(is_unnamed_party(scene, one) for one in clause.subject):
        sources = acting(scene, clause.subject)
    targets = [name for one in places for name in beside(scene, one)]
    if not targets and before is not None:
        targets = list(before.targets)
    return Roles(sources=sources, targets=targets).settle()


__all__ = ["stoppage"]
