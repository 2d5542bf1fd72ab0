"""Which clauses can tell of an act: no conditions, purposes, questions, or mere requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.course.denial import is_without
from extract.acts.course.governing import binds, directly_governed, governs
from extract.acts.course.status import own
from extract.acts.people.roles import ALOUD
from extract.acts.told.ending import is_ended
from extract.acts.words.denoting import acting
from extract.acts.words.matching import best_pattern
from extract.grammar.chunks import Part
from extract.grammar.clause import Clause, Relation
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk

_OWN_ONLY = frozenset({Kind.THREATEN, Kind.CONCEDE, Kind.REQUEST, Kind.REJECT})
_JOINED_BY_DEED = frozenset({"agree", "decide", "arrange", "consent", "settle"})


def may_tell(scene: Scene, clause: Clause) -> bool:
    """Whether a clause can tell of an act: conditions, purposes and what is asked for do not."""
    if _is_only_when(scene, clause) or _is_below_condition(clause) or _is_silence(scene, clause):
        return False
    if _is_to_press(clause) or _tells_which(clause):
        return False
    if _is_of_some(scene, clause) or _is_to_be(clause) or _gives_words(scene, clause):
        return False
    test = _TELLING.get(clause.relation)
    return test is None or test(scene, clause)


def _is_to_be(clause: Clause) -> bool:
    """Whether something is only wanted: "insisted that the penalties be lifted"."""
    bare = clause.verb.form == "participle" and clause.chunk.tokens[0].low == "be"
    return bare and clause.relation is not Relation.INFINITIVE


def _tells_which(clause: Clause) -> bool:
    """Whether it only says whom is meant: "workers who are not on strike"."""
    verb = clause.verb
    which = clause.relation is Relation.RELATIVE and clause.opener in ("who", "that")
    return which and verb.lemma == "be" and verb.negated and verb.tense == "present"


def _is_to_press(clause: Clause) -> bool:
    """Whether somebody only speaks to those who report it: "speaking to reporters in Lima"."""
    word, run = next(iter(clause.phrases), ("", ()))
    speaks = clause.verb.lemma in ("speak", "talk") and word in ("to", "with", "before")
    return speaks and any(one.low in _REPORTERS for one in run)


_REPORTERS = words(
    "reporters journalists press media newspaper radio television broadcaster correspondents "
    "crowd supporters audience camera cameras"
)


def _gives_words(scene: Scene, clause: Clause) -> bool:
    """Whether somebody only "offers an example", which is no offer, or "lets it pass"."""
    if clause.verb.lemma == "let" and any(one.low == "it" for run in clause.objects for one in run):
        behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 4]
        return all(one.low != "known" for one in behind)
    gives = clause.verb.lemma in ("offer", "give", "provide", "present")
    return gives and any(one.low in _EMPTY_GIFTS for run in clause.objects for one in run)


_EMPTY_GIFTS = words(
    "example examples glimpse clue clues view views hint hints insight insights reason reasons "
    "explanation explanations contrast lesson lessons detail details sign signs comfort excuse"
)


def _is_of_some(scene: Scene, clause: Clause) -> bool:
    """Whether "not all of them accept it", which tells of nobody in particular."""
    first = clause.subject[0].first if clause.subject else 0
    every = first > 0 and scene.tokens[first].low in ("all", "every", "everyone", "everybody")
    return every and scene.tokens[first - 1].low == "not"


_SILENT = frozenset(
    {"decline", "refuse", "respond", "reply", "answer", "return", "have", "make", "ask"}
)


def _is_silence(scene: Scene, clause: Clause) -> bool:
    """Whether somebody only would not be named, or has nothing to say: "made no comment".

    Who "declined to comment" has been asked, and refuses.
    """
    if clause.verb.lemma not in _SILENT:
        return False
    behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 8]
    if clause.verb.lemma in ("decline", "refuse") and acting(scene, clause.subject, bodies=True):
        return any(one.low in _UNNAMED for one in behind)
    return any(one.low in _PRESS for one in behind)


_UNNAMED = frozenset({"named", "identified", "anonymity"})
_PRESS = _UNNAMED | {"comment", "elaborate", "drawn"}


def _is_only_when(scene: Scene, clause: Clause) -> bool:
    """Whether a clause only says until when: "until they meet", "before he goes"."""
    if clause.relation is Relation.TIME and clause.opener in _NOT_YET:
        return True
    if clause.opener == "when" and clause.begin and scene.chunks[clause.begin - 1].low == "only":
        return True  # "is held only when members ask"
    return clause.opener == "before" and (clause.begin == 0 or clause.verb.tense != "past")


_UNSURE = (Relation.CONDITION, Relation.QUESTION)


def _is_below_condition(clause: Clause) -> bool:
    if clause.relation is Relation.RELATIVE and clause.verb.perfect and clause.verb.tense == "past":
        return False  # "if Peru failed to join the pact that he had made with Chile"
    above: Clause | None = clause
    for _ in range(8):
        if above is None:
            return False
        if above.relation in _UNSURE:
            return True
        above = above.parent
    return False


_NOT_YET = frozenset({"until", "till", "once", "than"})


def _participle_tells(scene: Scene, clause: Clause) -> bool:
    """Whether "agreed in May", "sent by Kyiv" says who or when, and so tells of an act."""
    if any(word == "by" and run for word, run in clause.phrases):
        return True
    return any(one.part is Part.TIME for one in scene.chunks[clause.at : clause.walked])


def _content_tells(scene: Scene, clause: Clause) -> bool:
    """Whether reported words tell of an act: not "demanded that Washington drop it"."""
    parent = clause.parent
    if parent is None or parent.verb.lemma in ("say", "tell", "add"):
        # "stopped short of saying that it accepted"
        unsaid = parent is not None and parent.verb.form == "ing"
        return not (unsaid and parent and own(scene, parent, Kind.STATE) is Status.DENIED)
    if parent.verb.lemma in _SETTLING and own(scene, parent, Kind.STATE) is Status.DENIED:
        return False  # "has not confirmed that it accepted"
    before = scene.chunks[clause.begin - 1] if clause.begin else None
    if clause.opener == "that" and before is not None and before.low in _UNPROVEN:
        return False  # "to settle claims that it poisoned the river"
    if parent.verb.lemma in _WISHING and not clause.verb.modal and clause.verb.tense != "past":
        return False  # "recommends that members accept"
    pattern = best_pattern(scene, parent)
    return pattern is None or pattern.kind is not Kind.REQUEST


_UNPROVEN = words(
    "insistence demand demands call calls proposal proposals request requests requirement plea "
    "pleas recommendation claim claims "
    "allegation allegations accusation accusations charge charges fear fears rumour "
    "rumours rumor rumors suggestion idea possibility prospect hope hopes threat condition "
    "suspicion risk speculation"
)
_SETTLING = words("confirm announce acknowledge admit disclose reveal recognise recognize verify")
_WISHING = frozenset({"recommend", "propose", "suggest", "advise", "prefer", "require"})


def by_doing(scene: Scene, clause: Clause) -> bool:
    """Whether somebody answers by a deed: "responded by closing the border"."""
    parent = clause.parent
    if clause.relation is not Relation.ING or parent is None or clause.at < 1:
        return False
    told = parent.verb.form == "finite" and parent.verb.lemma in _BY_DEEDS
    return told and scene.chunks[clause.at - 1].low == "by"


_BY_DEEDS = frozenset(
    {"answer", "respond", "reply", "react", "retaliate", "begin", "start", "open", "end", "close"}
)


def _ing_tells(scene: Scene, clause: Clause) -> bool:
    parent = clause.parent
    if is_without(scene, clause):
        pattern = best_pattern(scene, clause)
        return pattern is not None and pattern.kind in (Kind.AGREE, Kind.SUPPORT)
    i = clause.at - 1
    while i > 0 and scene.chunks[i].part is Part.ADVERB:
        i -= 1
    before = scene.chunks[i] if i >= 0 else None
    if parent is not None and _is_absorbed(scene, parent, before):
        return False
    if by_doing(scene, clause):
        return best_pattern(scene, clause) is not None
    if before is not None and before.part is Part.PREPOSITION and before.low in _NOT_DONE:
        return parent is not None and governs(scene, parent, clause) is not None
    if directly_governed(scene, clause):
        return parent is None or is_ended(clause) or governs(scene, parent, clause) is not None
    return True


def _is_absorbed(scene: Scene, parent: Clause, before: Chunk | None) -> bool:
    """Whether the act of the verb above holds the one below: "decided against signing"."""
    if parent.verb.modal and before is not None and before.low == "by":
        return True  # "could avoid it by agreeing"
    pattern = best_pattern(scene, parent)
    absorbs = pattern is not None and pattern.kind in _OWN_ONLY and pattern.lemma != "rule"
    return absorbs and before is not None and pattern is not None and before.low in pattern.words


_NOT_DONE = frozenset(
    {"of", "without", "for", "from", "against", "to", "about", "on", "into", "than"}
)


def _infinitive_tells(scene: Scene, clause: Clause) -> bool:
    """Whether an infinitive is an act of its own ("plans to meet") and no mere purpose."""
    parent = clause.parent
    if parent is None:
        return False
    if (
        _is_only_to(scene, clause)
        or _is_first_to(scene, clause)
        or binds(scene, parent)
        or _is_writing(scene, parent, clause)
    ):
        return True
    if not directly_governed(scene, clause) or governs(scene, parent, clause) is None:
        return False
    return _lets_stand(scene, parent, clause)


def _lets_stand(scene: Scene, parent: Clause, clause: Clause) -> bool:
    """Whether the act of the verb above leaves room for that of the infinitive."""
    pattern = best_pattern(scene, parent)
    if pattern is None or parent.verb.passive:
        return True
    if pattern.kind is Kind.AGREE:
        return _is_agreed_too(scene, parent, clause)
    return pattern.kind not in _OWN_ONLY


def _is_writing(scene: Scene, parent: Clause, clause: Clause) -> bool:
    """Whether somebody writes in order to say it: "has written to ask for time"."""
    inner = best_pattern(scene, clause)
    writes = parent.verb.lemma in ("write", "phone", "telephone", "ring", "email", "tweet")
    return writes and inner is not None and inner.kind in ALOUD


# of these nothing more is done by agreeing to them
_SAID_BY_AGREEING = frozenset({Kind.STATE, Kind.AGREE, Kind.REQUEST})


def _is_agreed_too(scene: Scene, parent: Clause, clause: Clause) -> bool:
    """Whether what is agreed is told beside the agreement, which must have come about."""
    inner = best_pattern(scene, clause)
    if inner is None or own(scene, parent, Kind.AGREE) is Status.DENIED:
        return False
    deed = parent.verb.lemma in _JOINED_BY_DEED and inner.kind not in _SAID_BY_AGREEING
    return (inner.kind is Kind.CONSULT and parent.verb.lemma != "be") or deed


def _is_only_to(scene: Scene, clause: Clause) -> bool:
    """Whether it is what came next: "signed it in May, only to drop it in June"."""
    before = scene.tokens[clause.chunk.first - 1].low if clause.chunk.first else ""
    parent = clause.parent
    return before == "only" and parent is not None and parent.verb.tense == "past"


def _is_first_to(scene: Scene, clause: Clause) -> bool:
    """Read "became the first state to ratify it", which it has done."""
    before = scene.chunks[clause.at - 1] if clause.at else None
    if before is None or before.part is not Part.NOUN:
        return False
    return any(token.low in ("first", "latest", "last", "only") for token in before.tokens)


_TELLING = {
    Relation.PARTICIPLE: _participle_tells,
    Relation.CONTENT: _content_tells,
    Relation.INFINITIVE: _infinitive_tells,
    Relation.ING: _ing_tells,
}
