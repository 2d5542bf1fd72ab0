"""How a clause hangs on the one before it, by the word or the noun that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import TAKES_CONTENT, Clause, Relation
from extract.grammar.runs import run_left
from extract.values import Form
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

# "had", "should", "were" before their subject: "had it failed, …"
_CONDITIONS = frozenset({"if", "unless", "provided", "lest", "had", "should", "were"})
_SHARED = frozenset({Relation.CONTENT, Relation.CONDITION})  # by clauses that "and" joins
_NO_ANTECEDENT = frozenset({"it", "this", "him", "her", "them", "us", "me", "which", "whom"})
# verbs that tell somebody something: what follows the hearer is what he is told
_TELLING = words("tell assure inform warn remind promise show persuade convince notify advise")


_OPENING = frozenset(
    {Part.THAT, Part.CONJUNCTION, Part.JOINING, Part.QUESTION, Part.RELATIVE}
    | {Part.NOUN, Part.VERB, Part.COORDINATOR}
)  # what may open a clause


class Linking:
    """Sets relation, parent and opener of a clause whose subject is found."""

    def __init__(self, chunks: Sequence[Chunk], before: list[Clause], clause: Clause) -> None:
        self.chunks = chunks
        self.last = before[-1] if before else None
        self.clause = clause

    def open(self, i: int) -> None:
        """Set how the clause hangs together, by the chunk at `i`, before its subject."""
        clause, last = self.clause, self.last
        i = self._opening(i)
        if i < 0:
            return
        one = self.chunks[i]
        if one.part not in _OPENING:
            return
        match one.part:
            case Part.THAT:
                self._that(i)
            case Part.CONJUNCTION | Part.JOINING | Part.QUESTION:
                clause.opener, clause.begin, clause.parent = one.low, i, last
                clause.relation = self._joined_by(i)
            case Part.RELATIVE:
                self._gap(i, i - 1)
            case Part.NOUN if i == clause.begin - 1 and self._is_told(i):
                clause.relation, clause.parent = Relation.CONTENT, last
            case Part.NOUN if one.low in _NO_ANTECEDENT:
                pass  # "under it | the rebels will disarm"
            case Part.NOUN if i == clause.begin - 1 and not self._is_fronted(i):
                self._gap(i + 1, i)
            case Part.VERB if last is not None and last.at == i:
                clause.relation, clause.parent = Relation.CONTENT, last
                self._bare(last)
            case Part.COORDINATOR if last is not None:
                if last.relation in _SHARED and not self._is_beyond_condition(i):
                    clause.relation, clause.parent = last.relation, last.parent
                    clause.opener = last.opener
            case _:
                pass

    def _is_beyond_condition(self, i: int) -> bool:
        """Whether the sentence goes on after a condition: "will not go unless paid, and Peru"."""
        last = self.last
        if last is None or last.relation is not Relation.CONDITION or last.parent is None:
            return False
        return last.parent.at < last.at and i > 0 and self.chunks[i - 1].part is Part.COMMA

    def _opening(self, i: int) -> int:
        """Return the chunk that opens the clause, -1 for none: "until Friday | they met"."""
        if i < 0:
            return i
        if self.chunks[i].part in (Part.TIME, Part.ADVERB):
            i = max(self._over_time(i), 0)
        dates = self.chunks[i].part is Part.JOINING and self.chunks[i + 1].part is Part.TIME
        return -1 if dates else i

    def _is_fronted(self, i: int) -> bool:
        """Whether the noun closes a phrase before the subject: "under the deal | the army will"."""
        chunks = self.chunks
        if i < 1 or chunks[i - 1].part not in _OPENS_PHRASE:
            return False
        town = chunks[i].head_token.mention
        if chunks[i - 1].low == "in" and town is not None and town.form is Form.CAPITAL:
            return True  # "while in Oslo | Ada Roe left"
        if self.last is not None and self.last.at < i:
            return False
        if i > 1 and chunks[i - 2].part not in _OPENS_CLAUSE:
            return False
        return bool(self.clause.objects) or not self._follows_main()

    def _follows_main(self) -> bool:
        """Whether ", Iran will" follows, as what the sentence tells."""
        chunks, i = self.chunks, self.clause.at + 1
        while i < len(chunks) and chunks[i].part not in (Part.COMMA, Part.CONJUNCTION):
            verb = chunks[i].verb
            if verb is not None and verb.form == "finite":
                return True
            i += 1
        return i + 1 < len(chunks) and chunks[i + 1].part is Part.NOUN

    def _bare(self, last: Clause) -> None:
        """Read "let the lorries | cross" for what somebody is let do."""
        clause = self.clause
        bare = clause.chunk.head_token.form in ("base", "any") and len(clause.chunk.tokens) == 1
        if last.verb.lemma == "let" and bare and not last.objects:
            clause.verb.form, clause.relation = "infinitive", Relation.INFINITIVE
            last.objects.append(clause.subject)

    def _is_told(self, i: int) -> bool:
        """Whether the noun is the hearer of a verb of telling: "told the meeting | it would"."""
        last = self.last
        if last is None or last.verb.lemma not in _TELLING or last.verb.passive:
            return False
        return len(last.objects) == 1 and self.chunks[i] in last.objects[0]

    def _joined_by(self, i: int) -> Relation:
        """Return what a joining word makes of its clause: "said when" asks, "left when" dates."""
        one = self.chunks[i]
        if one.low in _CONDITIONS:
            return Relation.CONDITION
        asks = i > 0 and (
            (found := self.chunks[i - 1].verb) is not None and found.lemma in TAKES_CONTENT
        )
        if one.part is Part.QUESTION or one.low == "whether" or (asks and one.low == "when"):
            return Relation.QUESTION
        return Relation.TIME

    def _over_time(self, i: int) -> int:
        while i > 0 and self.chunks[i].part in (Part.TIME, Part.ADVERB, Part.QUOTE):
            i -= 1
        return i

    def _that(self, i: int) -> None:
        clause, last = self.clause, self.last
        clause.opener, clause.begin, clause.parent = "that", i, last
        clause.relation = Relation.CONTENT
        if i > 0 and self.chunks[i - 1].low in _CONDITIONS:
            clause.relation, clause.opener = Relation.CONDITION, self.chunks[i - 1].low
            return  # "provided that it lets them go"
        after_noun = i > 0 and self.chunks[i - 1].part is Part.NOUN
        unclaimed = not clause.objects and (last is None or i - 1 >= last.walked)
        if after_noun and (unclaimed or self._lacks_object()):
            self._gap(i, i - 1)
        elif after_noun and not clause.objects and clause.verb.lemma != "be":
            # "an attack that Ukraine says": the noun is what the verb lacks
            clause.antecedent = run_left(self.chunks, i - 1)[0]

    def _lacks_object(self) -> bool:
        """Whether a verb that does something to something lacks it: "a text that they signed"."""
        clause, last = self.clause, self.last
        if clause.objects or clause.verb.passive or clause.verb.lemma not in _TRANSITIVE:
            return False
        return last is None or last.verb.lemma not in TAKES_CONTENT

    def _gap(self, begin: int, noun: int) -> None:
        """Read "the truce (that) they reached": the noun before is the object."""
        clause = self.clause
        if noun == begin - 1 and self.chunks[noun].low == "of" and self._is_share(noun - 1):
            begin, noun = noun - 1, noun - 2
        while noun >= 0 and self.chunks[noun].part in (Part.COMMA, Part.QUOTE):
            noun -= 1
        clause.relation, clause.begin, clause.parent = Relation.RELATIVE, begin, self.last
        if noun < 0 or self.chunks[noun].part is not Part.NOUN:
            return
        clause.antecedent = run_left(self.chunks, noun)[0]
        where = begin < len(self.chunks) and self.chunks[begin].low == "where"
        if begin > 0 and self.chunks[begin - 1].part is Part.PREPOSITION:
            return  # "the day on which talks open": the verb lacks nothing
        if not where and not clause.objects:
            clause.objects.append(clause.antecedent)

    def _is_share(self, i: int) -> bool:
        """Whether "both of which", "two of which" stands for all the nouns before."""
        one = self.chunks[i] if i > 0 else None
        return one is not None and len(one.tokens) == 1 and one.low in _SHARES


_OPENS_PHRASE = frozenset({Part.PREPOSITION, Part.JOINING})  # "under it", "before Lima"
_OPENS_CLAUSE = frozenset(
    {Part.COMMA, Part.BREAK, Part.QUOTE, Part.COORDINATOR, Part.CONJUNCTION, Part.THAT}
)
# verbs that are seldom without an object
_TRANSITIVE = words(
    "accept adopt announce approve ask award bring broker build buy cancel carry conclude cut "
    "defend demand deny draft draw drop endorse extend forge give grant hammer hand have hold "
    "impose introduce issue keep launch lift lose make mediate negotiate offer pay postpone "
    "present produce propose publish put raise ratify reach reject release request require "
    "reveal revive seal secure seek sell send set settle shelve sign sponsor strike submit "
    "support suspend table take tear threaten thrash unveil use veto violate want win "
    "withhold wring"
)
_SHARES = words("both all none neither either each some one two three most many few several")
