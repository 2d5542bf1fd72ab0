"""Whom "the army" and "the rebels" mean where one state and one body without a state deal.

In a civil war, or talks with a guerrilla, a government needs no name: there is only one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides

_OF_STATE = words("government army military troops soldiers authorities state regime forces")
_OF_BODY = words(
    "group rebels guerrillas insurgents militants fighters movement rebel insurgency militia "
    "separatists guerrilla"
)
_DOUBT = "who is meant is taken from whose talks these are"


def name_standins(acts: Sequence[Act], whose: Sequence[str], sides: Sides) -> None:
    """Put the state for "the army" and the body for "the rebels", where each side is plain."""
    states = [name for name in whose if sides.is_state(name)]
    others = [name for name in whose if not sides.is_state(name) and not sides.is_person(name)]
    if len(states) != 1 or len(others) != 1 or not sides.is_known(others[0]):
        return
    meant = dict.fromkeys(_OF_STATE, states[0]) | dict.fromkeys(_OF_BODY, others[0])
    for act in acts:
        roles = act.roles
        if any(name in meant for name in roles.all):
            roles.sources = [meant.get(name, name) for name in roles.sources]
            roles.targets = [meant.get(name, name) for name in roles.targets]
            roles.settle()
            act.doubts.append(_DOUBT)
