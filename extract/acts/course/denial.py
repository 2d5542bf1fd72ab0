"""Whether an act was left undone: "not", "neither", "almost", "without", and what is denied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.acts.course.conditions import hangs_on_condition
from extract.acts.words.denoting import is_negative
from extract.acts.words.objects import the_object
from extract.grammar.clause import Clause, Relation

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk

_OF_NONE = re.compile(r"\s+(?:of|in|on|from)\s+(?:neither|none)\b")
_NEARLY = frozenset({"almost", "nearly"})


def is_denied(scene: Scene, clause: Clause) -> bool:
    """Whether the words of a clause, or the verb above it, say that it was or will not be done."""
    if clause.verb.negated:
        return clause.verb.modal not in ("may", "might")
    if is_without(scene, clause) or _is_hardly(scene, clause):
        return True
    parent = clause.parent
    if parent is not None and parent.verb.lemma == "deny" and is_content(clause):
        return True
    if clause.subject and _OF_NONE.match(scene.text, clause.subject[-1].end):
        return True  # "shareholders of neither bank will get a vote"
    nouns = (*clause.subject[:1], *the_object(clause)[:1])
    return any(is_negative(one) or _is_not_one(scene, one) for one in nouns)


def is_content(clause: Clause) -> bool:
    """Whether a clause is what the one above reports: "that any such offer was made", too."""
    if clause.relation is Relation.CONTENT:
        return True
    any_such = clause.relation is Relation.RELATIVE and bool(clause.antecedent)
    return any_such and clause.antecedent[0].low in ("any", "anybody", "anyone", "anything")


def _is_not_one(scene: Scene, one: Chunk) -> bool:
    """Whether "not one of them" does it, "not a single state"."""
    if not one.first or scene.tokens[one.first - 1].low != "not":
        return False
    lead = scene.text[one.start : one.start + len("a single ")].lower()
    return lead.startswith(("one", "a single"))


def _is_hardly(scene: Scene, clause: Clause) -> bool:
    """Whether it came near to being done, or is done no longer: "almost signed", "no longer"."""
    first, last = clause.chunk.first, clause.chunk.last
    tokens = scene.tokens
    if first > 1 and tokens[first - 1].low == "longer" and tokens[first - 2].low == "no":
        return True
    if clause.verb.modal == "would" and clause.verb.perfect:  # "would have signed"
        by = " by " in scene.text[clause.chunk.end : min(scene.sentence.end, clause.chunk.end + 40)]
        if not by and not hangs_on_condition(scene, clause):
            return True
    near = any(one.low in _NEARLY for one in tokens[max(0, first - 1) : last + 1])
    return near and not clause.verb.modal and (clause.verb.tense == "past" or clause.verb.perfect)


def is_without(scene: Scene, clause: Clause) -> bool:
    """Whether somebody leaves undone what the verb says: "ended the talks without agreeing"."""
    before = scene.chunks[clause.at - 1].low if clause.at else ""
    return clause.relation is Relation.ING and before == "without"
