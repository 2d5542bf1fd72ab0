"""What stands behind a verb: its objects, its prepositional phrases, "was *possible*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import TAKES_CONTENT
from extract.grammar.runs import run_right, skip_bracket, skip_light

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.grammar.clause import Clause


_NOUN = Part.NOUN  # what is met oftenest
_LIGHT = frozenset({Part.ADVERB, Part.QUOTE})
_ENDS = frozenset({Part.VERB, Part.BREAK, Part.RELATIVE, Part.CONJUNCTION, Part.THAT})
_GOES_ON = frozenset({Part.PREPOSITION, Part.TIME})
_GOVERNS = frozenset({Part.PREPOSITION, Part.JOINING})


def look_right(chunks: Sequence[Chunk], clause: Clause) -> None:
    """Read objects and phrases up to where another clause begins."""
    i = clause.at + 1
    after_noun = False
    while i < len(chunks):
        one, part = chunks[i], chunks[i].part
        if part in _LIGHT:
            i += 1
        elif part in _ENDS:
            break
        elif part is _NOUN:
            run, past = run_right(chunks, i)
            if not run or len(clause.objects) > 1:
                break
            clause.objects.append(run)
            i, after_noun = past, True
        elif part in _GOVERNS:
            over = _phrase(chunks, clause, i)
            if over is None:
                break
            i, after_noun = over, True
        elif part is Part.TIME:
            if measures(chunks, i):
                clause.objects.append((one,))  # "called off three days of strikes"
                after_noun = True
            i += 1
        elif part is Part.ADJECTIVE and clause.complement is None:
            clause.complement = one
            i += 1
        else:
            over = _over_mark(chunks, i, after_noun=after_noun)
            if over is None:
                break
            i = over
    clause.walked = i


def measures(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a length of time counts the noun behind it: "six weeks of talks"."""
    timex = chunks[i].head_token.timex
    lasting = timex is not None and timex.edtf is None
    return lasting and i + 1 < len(chunks) and chunks[i + 1].low == "of"


_PARTICLES = frozenset({"up", "off", "out", "down"})
# verbs whose particle is no preposition though it could be one: "took over the firm"
_PHRASAL = {
    "over": frozenset({"take", "hand", "turn", "win", "sign"}),
    "in": frozenset({"take", "let", "hand", "bring", "call", "rein"}),
    "back": frozenset({"give", "hand", "take", "pull", "scale", "push", "put", "bring"}),
    "through": frozenset({"wave", "push", "nod", "force"}),
    "away": frozenset({"give", "take", "turn", "wave"}),
    "aside": frozenset({"set", "brush", "put", "cast", "push"}),
}


def _phrase(chunks: Sequence[Chunk], clause: Clause, i: int) -> int | None:
    """Read a prepositional phrase; return where it ends, `None` where a clause begins."""
    nxt = skip_light(chunks, i + 1)
    if nxt < len(chunks) and chunks[nxt].part is _NOUN:
        return _phrase_of_nouns(chunks, clause, i, nxt)
    if i + 1 < len(chunks) and chunks[i + 1].part is Part.TIME and not measures(chunks, i + 1):
        if chunks[i].low in _PARTICLES:  # "turned it down the same evening"
            clause.phrases.append((chunks[i].low, ()))
        return i + 2
    if chunks[i].low == "as" and nxt < len(chunks) and chunks[nxt].part is Part.ADJECTIVE:
        clause.complement = clause.complement or chunks[nxt]  # "described it as unfair"
        return nxt + 1
    if chunks[i].part is Part.JOINING or chunks[i].low == "according":
        return None
    clause.phrases.append((chunks[i].low, ()))
    return i + 1


def _phrase_of_nouns(chunks: Sequence[Chunk], clause: Clause, i: int, noun: int) -> int | None:
    run, past = run_right(chunks, noun, governed=chunks[i].part is Part.PREPOSITION)
    if not run:
        return None
    if i == clause.at + 1 and _is_particle(clause, chunks[i].low):
        clause.phrases.append((chunks[i].low, ()))  # "put off the rise"
        clause.objects.append(run)
        return past
    if chunks[i].low == "among" and run[0].low == "them" and past < len(chunks):
        named, further = run_right(chunks, past)
        if named and named[0].part is Part.NOUN:  # "allies, among them Mark Rutte"
            clause.phrases.append(("including", named))
            return further
    clause.phrases.append((chunks[i].low, run))
    return past


def _is_particle(clause: Clause, word: str) -> bool:
    return word in _PARTICLES or clause.verb.lemma in _PHRASAL.get(word, ())


def _is_speaker_named(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether ", the governor, X, said" ends the sentence, and none of it is an object."""
    if i + 2 >= len(chunks) or chunks[i].part is not Part.NOUN:
        return False
    verb = chunks[i + 2].verb
    return chunks[i + 1].part is Part.COMMA and verb is not None and verb.lemma in TAKES_CONTENT


def _over_mark(chunks: Sequence[Chunk], i: int, *, after_noun: bool) -> int | None:
    """Go on over a comma or "and" where what follows still belongs to the verb before."""
    after = chunks[i + 1] if i + 1 < len(chunks) else None
    if after is None:
        return None
    if chunks[i].part is Part.COORDINATOR:
        return i + 1 if after.part in _GOES_ON else None
    if chunks[i].part is not Part.COMMA:
        return None
    if after.part in _GOES_ON:
        return i + 1
    if after_noun and after.part is Part.NOUN:
        past = skip_bracket(chunks, i)
        return None if past is not None and _is_speaker_named(chunks, past) else past
    return None
