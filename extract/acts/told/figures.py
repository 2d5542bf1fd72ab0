"""Offers and demands told by their figures: "its first offer had been 9%", "opened with 40%"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.acts.people.roles import Roles
from extract.acts.words.denoting import acting, beside, classes
from extract.acts.words.matching import best_pattern
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from extract.grammar.tokens import Tag
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_IS = frozenset({"be", "stand", "amount", "total"})
_OPENS = frozenset({"open", "start", "begin"})
_RISES = frozenset({"go", "come", "get", "rise", "move"})
_UNITS = frozenset({"percent", "%", "pc", "points", "million", "billion", "dollars", "euros"})
_KINDS = {"offer": Kind.AGREE, "demand": Kind.REQUEST}


def figure(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the offer or demand that a figure tells of, `None` where there is none."""
    if clause.verb.form != "finite" or clause.verb.passive or clause.verb.negated:
        return None
    if clause.verb.lemma in _IS:
        return _of_noun(scene, clause, memory)
    return _of_party(scene, clause, memory)


def _of_noun(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Read "Acme’s first offer, of May 3, had been 9 percent"."""
    amounts = [one for run in clause.objects for one in run]
    amounts += [one for word, run in clause.phrases if word in ("at", "to") for one in run]
    if not any(_is_amount(scene, one) for one in amounts) or not _is_news(scene, clause):
        return None
    for one in clause.subject:
        kind = next((_KINDS[cls.name] for cls in classes(scene, one) if cls.name in _KINDS), None)
        if kind is None or _is_told_of(scene, clause, one):
            continue
        whose = beside(scene, one) or (memory.offering if len(memory.offering) == 1 else [])
        if whose:
            status = own(scene, clause, kind)
            return act_of(scene, clause, kind, None, status, Roles(sources=list(whose)))
    return None


def _is_news(scene: Scene, clause: Clause) -> bool:
    """Whether it has its day, or is told as of before or as it stands."""
    told = clause.verb.lemma != "be" or (clause.verb.perfect and clause.verb.tense == "past")
    if told or clause.verb.tense != "past":
        return told
    return any(one.part is Part.TIME for one in scene.chunks[clause.begin : clause.finish])


def _is_told_of(scene: Scene, clause: Clause, one: Chunk) -> bool:
    """Whether another verb tells of the offer: "the offer, made last week, was 9 percent"."""
    for other in scene.clauses:
        if other is clause or one not in (*other.subject, *other.antecedent):
            continue
        pattern = best_pattern(scene, other)
        if pattern is not None and pattern.kind in _KINDS.values():
            return True
    return False


def _of_party(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Read "the union opened with 40 percent", "Acme went up to $9 a share"."""
    behind = [one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 3]]
    up = behind == ["up", "to"] and bool(clause.objects) and _is_amount(scene, clause.objects[0][0])
    if (clause.objects and not up) or clause.relation is Relation.CONDITION:
        return None
    lemma = clause.verb.lemma
    opens = lemma in _OPENS and _has(scene, clause, ("with", "at"))
    rises = lemma in _RISES and (up or _goes_up(scene, clause))
    names = acting(scene, clause.subject) if opens or rises else []
    told = memory.offering or memory.dealing
    if len(names) != 1 or not told:
        return None
    asked, offered = memory.often[Kind.REQUEST][names[0]], memory.often[Kind.AGREE][names[0]]
    kind = Kind.REQUEST if opens and asked > offered else Kind.AGREE
    status = own(scene, clause, kind)
    status = Status.HAPPENED if status is Status.ONGOING else status
    act = act_of(scene, clause, kind, None, status, Roles(sources=names))
    act.one_sided = True
    return act


def _has(scene: Scene, clause: Clause, where: tuple[str, ...]) -> bool:
    runs = (run for word, run in clause.phrases if word in where)
    return any(_is_amount(scene, one) for run in runs for one in run)


def _goes_up(scene: Scene, clause: Clause) -> bool:
    """Whether somebody "went up to 9 percent", "has got to 18", "came up with 20 percent"."""
    up = any(word == "up" for word, _ in clause.phrases)
    if up:
        return _has(scene, clause, ("to", "with", "from"))
    return clause.verb.lemma in ("go", "get") and _has(scene, clause, ("to",))


def _is_amount(scene: Scene, one: Chunk) -> bool:
    """Whether a noun is a share or a sum: "9 percent", "$9 a share"."""
    if not any(token.tag is Tag.NUMBER for token in one.tokens):
        return False
    behind = scene.tokens[one.last + 1].low if one.last + 1 < len(scene.tokens) else ""
    some = {token.low for token in one.tokens} | {behind}
    signs = any(char in "$€£¥%" for token in one.tokens for char in token.text)
    return signs or bool(some & _UNITS) or "per cent" in " ".join(token.low for token in one.tokens)


__all__ = ["figure"]
