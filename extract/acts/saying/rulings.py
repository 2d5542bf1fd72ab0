"""What a court decides by saying it: "ruled that the levy was unlawful", "that it could not"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.people.roles import Roles
from extract.acts.words.denoting import acting
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_RULES = words("ruled rules ruling rule held holds found finds decided decides")
_STRUCK = words(
    "unlawful illegal unconstitutional void invalid inadmissible discriminatory disproportionate "
    "incompatible null arbitrary ultra"
)
_BREAKS = words("breach violate infringe contravene break exceed overstep")
_BARS = frozenset({"can", "could", "may", "might"})


def ruling(scene: Scene, clause: Clause) -> Act | None:
    """Return the refusal in what a body rules: that a deed is unlawful, or may not be done."""
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or speech.speaker is None or speech.direct or clause.verb.form != "finite":
        return None
    cue = scene.text[speech.cue_start : speech.cue_end].lower().split()
    if not cue or cue[-1] not in _RULES:
        return None
    barred = clause.verb.negated and clause.verb.modal in _BARS
    if not (barred or _is_struck(scene, clause)):
        return None
    whom = acting(scene, clause.subject) if barred else []
    whom = [name for name in whom if name != speech.speaker]
    roles = Roles(sources=[speech.speaker], targets=whom)
    act = act_of(scene, clause, Kind.REJECT, None, Status.HAPPENED, roles)
    act.statement = True
    return act


def _is_struck(scene: Scene, clause: Clause) -> bool:
    """Whether something is said to be, or to go, against the law."""
    if clause.verb.negated or clause.verb.modal:
        return False
    behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 4]
    if clause.verb.lemma == "be":
        return any(one.low in _STRUCK for one in behind)
    return clause.verb.lemma in _BREAKS and not clause.verb.passive
