"""Whom an act addresses by a noun alone: "begged the medics", "pleaded with both sides".

What the text calls them stands for their name; both sides are the two whose talks these are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.people.filling import means_sides
from extract.acts.words.denoting import heads
from extract.acts.words.nameless import unnamed
from extract.acts.words.objects import the_object
from extract.grammar.tokens import Tag
from extract.wordlists import words
from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_ADDRESSED = frozenset({Kind.REQUEST, Kind.ACCUSE, Kind.THREATEN})
_TO = frozenset({"on", "upon", "with", "to"})
_ALL = frozenset({"both", "all", "each", "every", "either"})
_PARTIES = frozenset(
    {"sides", "side", "parties", "party", "delegations", "delegation", "teams", "team"}
    | {"governments", "government", "clubs", "club", "camps", "camp", "leaders"}
)


def addressed(scene: Scene, act: Act, parties: Callable[[], Sequence[str]]) -> list[str]:
    """Return whom an act is put to that its words call by a noun, or whose talks these are."""
    clause = act.clause
    if act.kind not in _ADDRESSED or clause is None or clause.verb.passive:
        return []
    some = _facing(clause) if act.kind is not Kind.ACCUSE else list(the_object(clause))
    if any(_are_all(one) for one in some):
        return list(parties())
    if not _is_spoken_to(act, clause):
        return []
    return next((names for one in some if (names := _called(scene, one))), [])


def _facing(clause: Clause) -> list[Chunk]:
    """Return to whom it may be put: the object, or else the noun behind "on" or "with"."""
    some = the_object(clause)
    runs = [run for word, run in clause.phrases[:1] if word in _TO]
    return list(some) if some else [one for run in runs for one in run]


def _are_all(one: Chunk) -> bool:
    """Whether a noun means all who bargain: "both sides", "each delegation", "all parties"."""
    named = one.head_token.mention is not None and bool(one.head_token.mention.actors)
    if named:
        return False
    first = one.tokens[0].low.split(" ", 1)[0]
    return (
        one.low == "both"
        or means_sides(one)
        or (first in _ALL and one.low.rpartition(" ")[2] in _PARTIES)
    )


_ASKING = words(
    "ask urge beg tell call plead press appeal implore entreat order warn lobby exhort summon "
    "invite instruct request lean push advise remind"
)


def _is_spoken_to(act: Act, clause: Clause) -> bool:
    """Whether the object is somebody: "urged the crews to", and no thing that is demanded."""
    return act.kind is Kind.ACCUSE or clause.verb.lemma in _ASKING


def _called(scene: Scene, one: Chunk) -> list[str]:
    """Return who somebody definite is, or what the text calls him."""
    token, first = one.head_token, one.tokens[0].low.split(" ", 1)[0]
    if token.mention is not None and token.mention.actors:
        return heads(scene, (one,))
    several = token.low.endswith("s")
    if (several and first != "the") or one.low.rpartition(" ")[2] in _VAGUE:
        return []
    name = unnamed(scene, one)
    plain = several and token.tag is Tag.NOUN and len(one.tokens) == _THE_NOUN
    return [name] if name else [token.text] if plain else []


_VAGUE = words("leaders officials colleagues representatives people others")
_THE_NOUN = 2  # words of "the medics"
