"""Which verb group governs which clause, who is its subject, what are its objects.

One pass from left to right over the chunks. A finite verb looks left for its subject, past
adverbs, prepositional phrases and bracketing commas; every verb looks right for objects and
prepositional phrases. Infinitives, participles and coordinated verbs take the subject that the
clause before gives them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import Clause, Relation, make_participle
from extract.grammar.inversion import upright
from extract.grammar.nonfinite import controlled, link_nonfinite
from extract.grammar.objects import look_right
from extract.grammar.subjects import FiniteVerb
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence


def clauses(chunks: list[Chunk]) -> list[Clause]:
    """Return the clauses of a sentence in the order of their verbs."""
    upright(chunks)
    found: list[Clause] = []
    for at, one in enumerate(chunks):
        if one.verb is None:
            continue
        clause = Clause(at, one.verb, one, begin=at)
        _settle_loose(chunks, clause)
        _settle_bare(chunks, clause)
        look_right(chunks, clause)
        if clause.verb.form == "finite":
            FiniteVerb(chunks, found, clause).link()
        else:
            link_nonfinite(chunks, found, clause)
        found.append(clause)
    _describe(chunks, found)
    _resolve_fronted(found)
    _free(chunks, found)
    _spans(chunks, found)
    return found


def _settle_loose(chunks: Sequence[Chunk], clause: Clause) -> None:
    """Take "the plan proposed by" for a participle."""
    if not clause.verb.loose or clause.verb.lemma in _WITH_BY or clause.at + 1 >= len(chunks):
        return
    if chunks[clause.at + 1].low == "by" and _agent(chunks, clause):
        before = chunks[clause.at - 1].part if clause.at else Part.BREAK
        if before in _BEFORE_PARTICIPLE:
            make_participle(clause)


def _settle_bare(chunks: Sequence[Chunk], clause: Clause) -> None:
    """Take "helped broker a deal", "helped Peru sign" for an infinitive without "to"."""
    if clause.verb.form != "finite" or len(clause.chunk.tokens) > 1 or clause.at < 1:
        return
    if clause.chunk.head_token.form not in ("base", "any"):
        return
    i = clause.at - 1
    if i and chunks[i].part is Part.NOUN:
        i -= 1
    verb = chunks[i].verb
    if verb is not None and verb.lemma in _WITHOUT_TO and not verb.passive:
        clause.verb.form, clause.verb.loose = "infinitive", False
        verb.loose = False


_WITHOUT_TO = frozenset({"help"})
_BEFORE_PARTICIPLE = frozenset({Part.NOUN, Part.COMMA, Part.BREAK})
_WITH_BY = frozenset({"stand", "abide", "go", "come", "sit", "pass", "swear", "live", "stick"})


def _agent(chunks: Sequence[Chunk], clause: Clause) -> bool:
    """Whether "by" names somebody, and not a means, a measure or a day."""
    i = clause.at + 2
    if i >= len(chunks) or chunks[i].part is not Part.NOUN:
        return False
    return chunks[i].low not in _MEANS and not chunks[i].tokens[0].low[0].isdigit()


_MEANS = words(
    "phone telephone video videolink radio letter email mail post sea air land rail train "
    "road plane boat car foot force law decree percent % percentage third half "
    "margin majority landslide consensus"
)


def _describe(chunks: Sequence[Chunk], found: list[Clause]) -> None:
    """Take a past verb without a subject for a participle of the noun that the sentence is about.

    "Extended last July, the truce holds"; "the offer, made last week, was".
    """
    for i, clause in enumerate(found):
        if clause.subject or not clause.verb.loose or clause.objects:
            continue
        later = [one for one in found[i + 1 :] if one.verb.form == "finite"]
        main = (one for one in later if one.relation is Relation.MAIN)
        host = next(main if clause.at == 0 else iter(later), None)
        if host is None or not host.subject or clause.verb.lemma in _ASKED:
            continue
        opens = clause.at == 0 and host.subject[0].at > clause.at
        noun = clause.at > 1 and chunks[clause.at - 1].part is Part.COMMA
        if opens or (noun and chunks[clause.at - 2] in host.subject):
            make_participle(clause)
            clause.subject, clause.parent = host.subject, host


_ASKED = frozenset({"ask", "press", "question", "challenge"})  # by reporters, as a rule


def _free(chunks: Sequence[Chunk], found: Sequence[Clause]) -> None:
    """Tell "What divides them is the embargo that …", which asks nothing, from a question."""
    if not found or chunks[0].low != "what" or chunks[-1].low == "?":
        return
    what = found[0]
    main = next((one for one in found[1:] if one.parent is what and not one.opener), None)
    if what.opener == "what" and main is not None and main.verb.lemma == "be":
        main.relation, main.parent = Relation.MAIN, None


def _resolve_fronted(found: list[Clause]) -> None:
    """Give "Speaking in Geneva, Kerry said" its subject, which stands behind."""
    for i, clause in enumerate(found):
        if clause.subject or clause.verb.form == "finite":
            continue
        host = clause.parent or next((one for one in found[i:] if one.verb.form == "finite"), None)
        if host is not None and host is not clause:
            clause.parent = host
            clause.subject = controlled(host) if host.at < clause.at else host.subject


_INSIDE = frozenset({Relation.RELATIVE, Relation.PARTICIPLE})


def _spans(chunks: Sequence[Chunk], found: list[Clause]) -> None:
    """Share the sentence out: a clause runs from where the one before stops to the next."""
    floor = 0
    for clause in found:
        if clause.relation not in _INSIDE:
            clause.begin = _start(chunks, clause, floor)
        floor = max(clause.walked, clause.at + 1)
    for i, clause in enumerate(found):
        after = found[i + 1].begin if i + 1 < len(found) else len(chunks)
        clause.finish = max(after if after > clause.at else clause.walked, clause.at + 1)


def _start(chunks: Sequence[Chunk], clause: Clause, floor: int) -> int:
    """Return where a clause begins: a leading "on Monday," belongs to what follows it."""
    i = min(floor, clause.begin)
    if i < len(chunks) and i < clause.begin and chunks[i].part is Part.COMMA:
        i += 1
    return i
