"""Sets right, from the parse, who acts in a claim and upon whom, where the rules took another.

The parse is asked only about acts that one does alone or to another: of meetings and deals, whose
parties stand on both sides of the verb, the rules know more. Where both name somebody and have
nobody in common, the parse is believed and the claim gets a doubt.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.parser.arguments import Arguments
from store.model import Confidence, Kind, Participant, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.parser.parsing import Parse
    from extract.values import Cast
    from store.model import Claim

_JOINT = frozenset({Kind.CONSULT, Kind.COOPERATE, Kind.STATE})
_SOURCES = (Role.SOURCE, Role.MEDIATOR)
_DOUBT = "who acts is taken from the language model; the rules had another"


def amended(claims: Sequence[Claim], cast: Cast, parse: Parse) -> tuple[Claim, ...]:
    """Return the claims with the actors that the parse gives them."""
    arguments = Arguments(cast, parse)
    return tuple(_amended(one, arguments) for one in claims)


def _amended(claim: Claim, arguments: Arguments) -> Claim:
    verb = arguments.verb(claim.cue_start, claim.cue_end)
    if verb is None or claim.kind in _JOINT:
        return claim
    sources = [one for one in claim.actors if one.role in _SOURCES]
    others = [one for one in claim.actors if one.role not in _SOURCES]
    sources = _other(sources, arguments.names(arguments.doers(verb)), Role.SOURCE)
    targets = _other(others, arguments.names(arguments.undergoers(verb)), Role.TARGET)
    acting = {one.name for one in sources}
    actors = (*sources, *(one for one in targets if one.name not in acting))
    if actors == claim.actors:
        return claim
    sure = claim.confidence is Confidence.HIGH
    return replace(
        claim,
        actors=actors,
        doubts=(*claim.doubts, _DOUBT),
        confidence=Confidence.MEDIUM if sure else Confidence.LOW,
    )


def _other(taken: Sequence[Participant], named: Sequence[str], role: Role) -> list[Participant]:
    """Return those whom the parse names, if the rules took somebody and none of them."""
    if not taken or not named or not {one.name for one in taken}.isdisjoint(named):
        return list(taken)
    return [Participant(name, role) for name in named]
