"""Which state a town brings in: whose guest lands in Miami, whom an attack on Kharkiv hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.clause import Relation
from store.model import Actor, ActorKind, Kind, Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_ARRIVING = frozenset({"in", "into", "to", "at", "for"})
_STRUCK = frozenset({"in", "at", "on", "near", "outside", "against", "across"})


def name_host(scene: Scene, act: Act) -> None:
    """Give a visit the state in which its town lies; whoever goes home is nobody's guest."""
    roles, actors = act.roles, scene.cast.actors
    if act.mode is not Mode.VISIT or len(roles.sources) != 1:
        return
    guest = actors.get(roles.sources[0])
    own = _countries(guest, actors) if guest is not None else set()
    roles.targets = [one for one in roles.targets if one not in own]
    if roles.targets or act.clause is None or not own:
        return
    state = _state(scene, _places(scene, act.clause))
    roles.targets = [state] if state is not None and state not in own else []


def name_attacked(scene: Scene, act: Act) -> None:
    """Give an attack on a town the state in which it lies: "killed ten people in Kharkiv"."""
    roles, clause = act.roles, act.clause
    if act.kind is not Kind.ASSAULT or roles.targets or clause is None:
        return
    hit = [one for run in clause.objects for one in run]
    hit += [one for word, run in clause.phrases if word in _STRUCK for one in run]
    hit += clause.subject if clause.verb.passive else ()
    state = _state(scene, hit)
    roles.targets = [state] if state is not None and state not in roles.sources else []


def _state(scene: Scene, places: Iterable[Chunk]) -> str | None:
    towns = scene.cast.towns
    some = (towns.get(one.head_token.start, towns.get(one.start)) for one in places)
    return next((state.name for state in some if state is not None), None)


def _countries(guest: Actor, actors: Mapping[str, Actor]) -> set[str]:
    """Return the states that somebody comes from: itself, the person's side, the office's."""
    if guest.kind is ActorKind.STATE:
        return {guest.name}
    names = {name for name in (guest.side, *(role.of for role in guest.roles)) if name}
    bodies = [actors[name] for name in names if name in actors]
    return names | {one.side for one in bodies if one.side}


def _places(scene: Scene, clause: Clause) -> Iterator[Chunk]:
    """Yield the places to which the clause goes: "flew into Miami", "went to meet X in Geneva"."""
    below = [one for one in scene.below(clause) if one.relation is Relation.INFINITIVE]
    for each in (clause, *below):
        for word, run in each.phrases:
            if word in _ARRIVING:
                yield from run
