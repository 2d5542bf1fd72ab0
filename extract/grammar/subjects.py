"""Finds the subject of a finite verb, and how its clause hangs together with others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.agreeing import tells_on
from extract.grammar.asides import (
    before_aside,
    before_phrase,
    goes_on_listing,
    in_number,
    is_among,
    is_bracketed,
    is_object_inside,
    is_phrase_in_subject,
    opens_described,
    past_aside,
)
from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import TAKES_CONTENT, Clause, Relation, Run, make_participle
from extract.grammar.linking import Linking
from extract.grammar.listing import is_active, is_age, verbs_go_on
from extract.grammar.objects import measures
from extract.grammar.runs import run_left
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


_LIGHT = frozenset({Part.QUOTE, Part.ADVERB})
_ASIDE = _LIGHT | {Part.COMMA, Part.TIME}
_MARKS = frozenset({Part.COMMA, Part.BREAK})
_GOVERNS = frozenset({Part.PREPOSITION, Part.JOINING})
_IN_PHRASES = frozenset({Part.NOUN, Part.PREPOSITION, Part.COMMA})


class FiniteVerb:
    """Finds the subject of a finite verb, and how its clause hangs together with others."""

    def __init__(self, chunks: Sequence[Chunk], before: list[Clause], clause: Clause) -> None:
        self.chunks = chunks
        self.before = before
        self.clause = clause
        self._linking = Linking(chunks, before, clause)

    def link(self) -> None:
        """Walk left until something says what the subject is."""
        if self.clause.verb.loose and self._only_describes():
            return
        i: int | None = self.clause.at - 1
        while i is not None and i >= 0:
            left = self._step(i)
            i = left if left is None or left < i else i - 1  # and never to and fro
        if not self.clause.subject:
            self._inverted()
        if not self.clause.subject and self.clause.verb.loose:
            self._detached()

    def _only_describes(self) -> bool:
        """Read "in a statement released on Monday": a participle, where a verb went before."""
        i = self.clause.at - 1
        if self.clause.verb.lemma in _NEVER_PASSIVE:
            return False
        main = any(
            one.verb.form == "finite" and one.relation is not Relation.RELATIVE
            for one in self.before
        )
        if i < 1 or self.chunks[i].part is not Part.NOUN or not main:
            return False
        run, first = run_left(self.chunks, i)
        if len(run) > 1:
            return False
        opening = self.chunks[first - 1] if first else self.chunks[i]
        last = self.before[-1]
        deed = last.verb.lemma not in TAKES_CONTENT
        object_of_deed = opening.verb is not None and deed and last.at == first - 1
        in_phrase = opening.part is Part.PREPOSITION and deed and last.walked >= self.clause.at
        if not (object_of_deed or in_phrase):
            return False
        make_participle(self.clause)
        self.clause.subject, self.clause.parent = run, last
        return True

    def _step(self, i: int) -> int | None:
        """Return where to go on, `None` when settled."""
        if is_age(self.chunks, i):
            return i - 2
        step = _STEPS.get(self.chunks[i].part)
        return step(self, i) if step is not None else i - 1

    def _time(self, i: int) -> int | None:
        if measures(self.chunks, i):
            self.clause.subject, self.clause.begin = (self.chunks[i],), i
            self._linking.open(i - 1)
            return None
        over = i > 0 and self.chunks[i - 1].part in _GOVERNS
        return i - 2 if over else i - 1

    def _joining(self, i: int) -> int | None:
        self._linking.open(i)
        return None

    def _noun(self, i: int) -> int | None:
        run, first = run_left(self.chunks, i)
        before = _back(self.chunks, first - 1)
        if before >= 0 and len(run) > 1:
            run, first = self._shorter(run, first, before, i)
            before = _back(self.chunks, first - 1)
        governs = before >= 0 and self.chunks[before].part is Part.PREPOSITION
        if governs and not (before < first - 1 and self.chunks[i].low in _NOMINATIVE):
            return before_phrase(self.chunks, before)
        if before > 2 and is_among(self.chunks, before):
            return before - 3
        if before > 0 and self._is_inside(before):
            return before - 1
        if before > 0 and self._closes_relative(before):
            return None
        self.clause.subject = run
        self.clause.begin = first
        if run[0].tokens[0].low.partition(" ")[0] == "whose" and first > 0:
            self.clause.relation, self.clause.opener = Relation.RELATIVE, "whose"
            return None
        self._linking.open(before)
        return None

    def _is_inside(self, before: int) -> bool:
        """Whether the noun behind stands within the subject and is not the whole of it."""
        if is_object_inside(self.chunks, before) or self._is_described(before):
            return True
        return not self.before and is_phrase_in_subject(self.chunks, before)

    def _closes_relative(self, at: int) -> bool:
        """Read "the envoy who left the city | met": the relative clause ends before the verb."""
        inner = next((one for one in reversed(self.before) if one.at == at), None)
        if inner is None or inner.verb.lemma in TAKES_CONTENT:
            return False
        if inner.verb.form == "infinitive" and inner.parent is not None:
            inner = inner.parent
        whom = inner.antecedent or inner.subject
        if inner.relation is not Relation.RELATIVE or not whom:
            return False
        self.clause.subject = whom
        return True

    def _is_described(self, before: int) -> bool:
        """Whether the noun belongs to a participle in the subject: "members holding a third"."""
        verb = self.chunks[before].verb
        if verb is None or verb.form != "ing" or len(self.chunks[before].tokens) > 1:
            return False
        main = any(one.verb.form == "finite" for one in self.before)
        part = self.chunks[before - 1].part
        noun = part is Part.NOUN
        aimed = part is Part.PREPOSITION and self.before[-1].verb.form == "ing"
        loose = aimed and all(one.verb.loose or one.verb.form == "ing" for one in self.before)
        return ((noun and not main) or loose) and verb.lemma not in TAKES_CONTENT

    def _shorter(self, run: Run, first: int, before: int, i: int) -> tuple[Run, int]:
        """Cut a run whose head belongs to the words before: "in Florida, Moscow and Kyiv are"."""
        opening = self.chunks[before]
        loose_preposition = opening.part is Part.PREPOSITION and opening.low not in _BINDING
        after_object = opening.verb is not None and opening.verb.lemma not in _INVERTING
        if not (loose_preposition or after_object):
            return run, first
        if self.chunks[first + 1].part is Part.COMMA:
            return run[1:], first + 2
        if self.before or after_object:
            return run[-1:], i
        return run, first

    def _comma(self, i: int) -> int | None:
        """Jump over what stands between two commas; a single comma ends the search."""
        if self.before and (self.chunks[i + 1].low == "then" or self._is_listed(i)):
            return self._coordinated(i)
        whose = before_aside(self.chunks, self.before)
        if whose is not None:
            return whose
        j = i - 1
        while j >= 0 and self.chunks[j].part not in _MARKS:
            j -= 1
        if j > 0 and self.chunks[j].part is Part.COMMA:
            listed = goes_on_listing(self.before, self.clause, j, i)
            return self._coordinated(i) if listed else j - 1
        self._inverted()
        return None

    def _is_listed(self, i: int) -> bool:
        """Whether more verbs follow in a list: "met him, rejected his offer and threatened"."""
        clause, last = self.clause, self.before[-1]
        if last.verb.loose and is_bracketed(self.chunks, last, clause):
            make_participle(last)
            last.parent = clause
            return False
        light = (Part.ADVERB, Part.TIME)
        after = self.chunks[i + 1 : clause.at]
        if last.verb.passive or any(one.part not in light for one in after):
            return False
        partner = next((one for one in reversed(self.before) if one.verb.form == "finite"), None)
        if partner is None or partner.verb.tense != "past" or partner.relation is Relation.RELATIVE:
            return False
        active = is_active(clause) if clause.verb.loose else clause.verb.tense == "past"
        beyond = opens_described(self.chunks, partner.at, i)
        return active and not beyond and verbs_go_on(self.chunks, clause.at + 1)

    def _break(self, i: int) -> int | None:
        mark = self.chunks[i].low
        if mark in "—–-)":
            opening = "(" if mark == ")" else mark
            for j in range(i - 1, -1, -1):
                if self.chunks[j].low == opening:
                    return j - 1
        self._inverted()
        return None

    def _verb(self, i: int) -> int | None:
        earlier = self.before[-1] if self.before else None
        while earlier is not None and earlier.at != i:
            earlier = None
        if earlier is None or earlier.verb.form != "finite":
            return i - 1
        if earlier.relation is Relation.RELATIVE and (earlier.antecedent or earlier.subject):
            # "the truce they reached holds", "the tax that was due failed"
            self.clause.subject = earlier.antecedent or earlier.subject
            return None
        if earlier.verb.loose and earlier.subject and earlier.relation is not Relation.CONDITION:
            make_participle(earlier)
            earlier.parent = self.clause
            if is_bracketed(self.chunks, earlier, self.clause):
                return earlier.begin - 2
            self.clause.subject = earlier.subject
            self.clause.begin = earlier.begin
            self.clause.relation = Relation.MAIN
            return None
        if earlier.antecedent:
            self.clause.subject = earlier.antecedent
            self.clause.parent = earlier
            self.clause.relation = Relation.CONTENT
            return None
        self._inverted()
        return None

    def _coordinated(self, i: int) -> int | None:
        """Take over the subject of the verb that "and" joins this one to."""
        partner = next((one for one in reversed(self.before) if one.verb.form == "finite"), None)
        if partner is None:
            return i - 1
        last = self.before[-1]
        if self.clause.chunk.head_token.form in ("base", "any") and self._same_mood(last, i):
            return None
        partner = past_aside(self.chunks, self.before, self.clause, i) or partner
        partner = in_number(self.before, self.clause, partner)
        comma = i > 0 and self.chunks[i - 1].part is Part.COMMA
        outer = partner.parent
        if partner.relation is Relation.RELATIVE and outer is not None:
            animate = _is_named(outer.subject) and not _is_named(partner.subject)
            partner = outer if comma or animate else partner
        elif partner.relation is Relation.CONTENT and outer is not None:
            # "replied that it had gone far enough, and threatened": he who replied
            nearer = comma and _is_nearer(self.clause, partner)
            partner = outer if nearer or tells_on(self.clause, partner) else partner
        clause = self.clause
        clause.subject, clause.relation = partner.subject, partner.relation
        clause.parent, clause.opener = partner.parent, partner.opener
        clause.begin = i
        return None

    def _same_mood(self, last: Clause, i: int) -> bool:
        """Read "to stop and negotiate", "will meet and discuss": one mood for both."""
        clause = self.clause
        if len(clause.chunk.tokens) > 1:
            return False
        if last.verb.form != "infinitive" and not last.verb.modal:
            return False
        clause.verb.form, clause.verb.modal = last.verb.form, last.verb.modal
        clause.verb.tense, clause.verb.loose = last.verb.tense, False
        clause.subject, clause.relation, clause.begin = last.subject, last.relation, i
        clause.parent, clause.opener = last.parent, last.opener
        return True

    def _relative(self, i: int) -> int | None:
        """Read "X, who …": X is the subject."""
        j = i - 1
        while j >= 0 and self.chunks[j].part in _ASIDE:
            j -= 1
        j = j - 2 if j >= 0 and is_age(self.chunks, j) else j
        clause = self.clause
        clause.begin, clause.opener = i, self.chunks[i].low
        clause.parent = self.before[-1] if self.before else None
        if j >= 0 and self.chunks[j].part is Part.NOUN:
            j = _agreeing(self.chunks, j, clause.chunk)
            clause.relation = Relation.RELATIVE
            run = run_left(self.chunks, j)[0]
            several = len(run) > 1 and clause.chunk.tokens[0].low in _PLURAL
            whole = clause.opener != "who" or several
            clause.subject = run if whole else (_person(self.chunks, j),)
        elif self.chunks[i].part is Part.THAT:
            clause.relation = Relation.CONTENT
        elif j >= 0 and clause.opener == "who":
            clause.relation = Relation.QUESTION  # "no agreement on who may fish"
        return None

    def _detached(self) -> None:
        """Read ", now paid for by", which has no subject of its own, as a participle."""
        last = self.before[-1] if self.before else None
        if self.clause.relation is Relation.MAIN and last is not None:
            make_participle(self.clause)
            self.clause.parent = last

    def _inverted(self) -> None:
        """Read “…,” said X: the noun after the verb is the subject."""
        clause = self.clause
        directly = clause.at + 1 < len(self.chunks) and (
            self.chunks[clause.at + 1].part is Part.NOUN
        )
        if directly and clause.objects and clause.verb.lemma in _INVERTING:
            clause.subject = clause.objects.pop(0)


_NEVER_PASSIVE = words(
    "fail collapse happen occur emerge arrive vanish fall rise go come begin become last seem "
    "appear remain falter agree vote walk stand sit speak expire lapse erupt"
)
_NOMINATIVE = frozenset({"they", "he", "she", "we", "i"})  # "by then they", never "by they"
_BINDING = frozenset({"of", "between", "from", "with", "including", "like", "among"})
_INVERTING = words(
    "say add tell write ask answer reply explain note warn insist argue announce declare "
    "claim stress conclude come be"
)


def _back(chunks: Sequence[Chunk], i: int) -> int:
    while i >= 0 and chunks[i].part in _LIGHT:
        i -= 1
    return i


def _agreeing(chunks: Sequence[Chunk], i: int, verb: Chunk) -> int:
    """Return the noun that agrees with the verb: "the rise on goods that was", not the goods."""
    first = verb.tokens[0].low
    if first not in _SINGULAR and first not in _PLURAL:
        return i
    j = i
    while j > 1 and chunks[j - 1].part is Part.PREPOSITION:
        if _is_plural(chunks[j]) == (first in _PLURAL):
            return j
        j -= 2
        if chunks[j].part is not Part.NOUN:
            return i
    return j if _is_plural(chunks[j]) == (first in _PLURAL) else i


_SINGULAR = frozenset({"is", "was", "has"})
_PLURAL = frozenset({"are", "were", "have"})


def _is_plural(one: Chunk) -> bool:
    return one.low.endswith("s") and not one.low.endswith("ss")


def _is_nearer(clause: Clause, told: Clause) -> bool:
    """Whether a verb is no part of what is reported: that had been done before, this was done."""
    before = told.verb.perfect and told.verb.tense == "past"
    return before and clause.verb.tense == "past" and len(clause.chunk.tokens) == 1


def _is_named(run: Run) -> bool:
    return any(one.head_token.mention is not None for one in run)


def _person(chunks: Sequence[Chunk], i: int) -> Chunk:
    """Return whom "who" means: the nearest name before it within its phrase, else the noun."""
    j = i
    while j >= 0 and chunks[j].part in _IN_PHRASES:
        mention = chunks[j].head_token.mention
        if j > 1 and chunks[j - 1].low in ("in", "near"):
            j -= 2  # "reps in Leith, who"
            continue
        if chunks[j].part is Part.NOUN and mention is not None and mention.form != "capital":
            of = j > 1 and chunks[j - 1].low == "of" and chunks[j - 2].head_token.mention
            return chunks[j - 2] if of else chunks[j]  # "Jens Stoltenberg of NATO, who"
        j -= 1
    sited = i > 1 and chunks[i - 1].low in ("in", "near")
    return chunks[i - 2] if sited and chunks[i - 2].low.endswith("s") else chunks[i]


_STEPS: dict[Part, Callable[[FiniteVerb, int], int | None]] = {
    Part.NOUN: FiniteVerb._noun,
    Part.TIME: FiniteVerb._time,
    Part.COMMA: FiniteVerb._comma,
    Part.BREAK: FiniteVerb._break,
    Part.VERB: FiniteVerb._verb,
    Part.COORDINATOR: FiniteVerb._coordinated,
    Part.RELATIVE: FiniteVerb._relative,
    Part.THAT: FiniteVerb._relative,
    Part.CONJUNCTION: FiniteVerb._joining,
    Part.QUESTION: FiniteVerb._joining,
    Part.JOINING: FiniteVerb._joining,
}
