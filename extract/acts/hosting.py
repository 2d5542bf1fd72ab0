"""Whose guest somebody is who arrives somewhere: "flew into Miami" is a visit to a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.clause import Relation
from store.model import Actor, ActorKind, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_ARRIVING = frozenset({"in", "into", "to", "at", "for"})


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
    for one in _places(scene, act.clause):
        state = scene.cast.towns.get(one.head_token.start, scene.cast.towns.get(one.start))
        if state is not None:
            roles.targets = [state.name] if state.name not in own else []
            return


def _countries(guest: Actor, actors: Mapping[str, Actor]) -> set[str]:
    """Return the states that somebody comes from: itself, the person's side, the office's."""
    if guest.kind is ActorKind.STATE:
        return {guest.name}
    names = {name for name in (guest.side, *(role.of for role in guest.roles)) if name}
    bodies = [actors[name] for name in names if name in actors]
    return names | {one.side for one in bodies if one.side}


def _places(scene: Scene, clause: Clause) -> Iterator[Chunk]:
    """Yield the places to which the clause goes: "flew into Miami", "went to meet X in Geneva"."""
    below = [
        one for one in scene.clauses if one.parent is clause and one.relation is Relation.INFINITIVE
    ]
    for each in (clause, *below):
        for word, run in each.phrases:
            if word in _ARRIVING:
                yield from run
