"""The body that is somebody's, called by a common noun: "whose party", "their union"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.grammar.tokens import Tag
from extract.values import Form
from extract.wordlists import words
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from store.model import Actor

_OWNERS = words("his her its their whose our my")
_OURS = frozenset({"our", "my"})
_LED = words("party union guild federation association movement club league coalition")
_JOINED = words("union guild federation association syndicate brotherhood league")
_ORGANS = words("committee board council executive leadership")


def own_body(scene: Scene, one: Chunk) -> list[str]:
    """Return the one body that a noun behind "his", "their", "whose" or "our" means, or none."""
    owner, noun = one.tokens[0], one.low
    if owner.low not in _OWNERS or noun not in _LED | _ORGANS:
        return []
    if owner.low in _OURS:
        return _of_speaker(scene, owner.start)
    if noun in _ORGANS:
        return []
    owners = owner.mention.actors if owner.mention is not None else ()
    led = [body for name in owners for body in _led_by(scene, name)]
    if led or noun not in _JOINED:
        return led if len(led) == 1 else []
    named = list(_called(scene, noun))
    return named if len(named) == 1 else [noun]  # "the union", which has no name here


def office(one: Chunk) -> list[str]:
    """Return what the text calls the holder of an office whom it does not name: "the prefect"."""
    token = one.head_token
    mention = token.mention
    definite = token.low.startswith("the ") or one.tokens[0].low == "the"
    if mention is None or mention.actors or mention.form is not Form.ROLE or not definite:
        return []
    name = token.text.partition(" ")[2] if token.low.startswith("the ") else token.text
    return [name] if name and not name.endswith("s") and len(name) <= _LONGEST else []


def owning_noun(one: Chunk) -> list[str]:
    """Return the body without a name whose something is: "the union’s refusal"."""
    for token, mark in pairwise(one.tokens):
        if mark.tag is not Tag.GENITIVE or token is one.head_token:
            continue
        noun = token.low.rpartition(" ")[2]
        strange = token.mention is None or not token.mention.actors
        return [noun] if strange and noun in _JOINED else []
    return []


_LONGEST = 48


def _of_speaker(scene: Scene, at: int) -> list[str]:
    """Return the body for which somebody speaks: "our committee will vote"."""
    speech = scene.speech_at(at)
    if speech is None:
        return [scene.cast.issuer] if scene.cast.issuer else []
    if speech.speaker is None:
        return []
    if speech.speaks_for is not None:
        return [speech.speaks_for]
    return list(_led_by(scene, speech.speaker))


def _led_by(scene: Scene, name: str) -> Iterator[str]:
    """Yield the body that a person leads or is of, once."""
    actor = scene.cast.actors.get(name)
    if actor is None or actor.kind is not ActorKind.PERSON:
        return
    own = [role.of for role in actor.roles if role.of] + ([actor.side] if actor.side else [])
    some = (scene.cast.actors.get(body) for body in dict.fromkeys(own))
    yield from [body.name for body in some if body is not None and _is_organisation(body)][:1]


def _called(scene: Scene, noun: str) -> Iterator[str]:
    """Yield the bodies in whose names a noun stands."""
    for actor in scene.cast.actors.values():
        names = (actor.name, *actor.aliases)
        if _is_organisation(actor) and any(noun in name.lower().split() for name in names):
            yield actor.name


def _is_organisation(actor: Actor) -> bool:
    return actor.kind is ActorKind.ORGANISATION
