"""Whose verb a second verb is, told by its tense: "said he lies and blamed her"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.grammar.chunks import Verb
    from extract.grammar.clause import Clause


def tells_on(clause: Clause, content: Clause) -> bool:
    """Whether a verb behind reported words goes on with whoever reports them, by its tense.

    So it is where it agrees with the verb of saying and not with that of the words: "told them
    that nobody leaves and blamed the agent", "says they have lied and demands more".
    """
    teller = content.parent
    if teller is None or not _is_simple(teller.verb) or not _is_simple(clause.verb):
        return False
    if teller.verb.tense != clause.verb.tense or teller.verb.form != "finite":
        return False
    told = content.verb
    if teller.verb.tense == "past":
        return _is_simple(told) and told.tense == "present"
    return told.tense == "past" or told.perfect


def _is_simple(verb: Verb) -> bool:
    return not (verb.modal or verb.perfect or verb.progressive or verb.passive)
