"""The row of a clause: its subject, its verb and what completes it, less what stands beside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.dating.verbs import FINITE
from extract.grammar.clause import Relation
from extract.headline.cutting import LISTED, fitted
from extract.headline.past import past
from extract.headline.piecewise import LIMIT, balanced, capital, tidy

if TYPE_CHECKING:
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

Span = tuple[int, int]
_REACH = 500  # characters behind an act that are looked at
_LONG = 48  # characters of a subject that still leave room for the act
_FIRST = re.compile(r"(?:we|i|our|my|us)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:he|she|they|it|who|which|that)", re.IGNORECASE)
_JOINS = re.compile(
    r"[\s,;:—–-]*(?:(?:and|but|or|so|yet|then|that|which|who|also|whereupon)\b[\s,]*)*",
    re.IGNORECASE,
)
# "Its chief executive": a row of its own does not say whose.
_OF_ANOTHER = re.compile(r"(?:his|her|its|their)\s", re.IGNORECASE)
# What begins a phrase that only leads up to a subject.
_LEADS_UP = re.compile(
    r"(?:in|on|at|by|for|from|to|with|within|under|among|amid|after|before|during|over|since|until"
    r"|despite|following|according|asked|speaking|as|if|unless|once|when|while|where|whether|because"
    r"|although|though|earlier|later|late|early|last|next|this|that|hours?|days?|weeks?|months?|years?"
    r"|minutes?|two|three|four|five|six|yesterday|today|[A-Z][a-z]+day)\b",
    re.IGNORECASE,
)
# Words before a noun that are of it: "up to 5,000 prisoners", "Parliaments in Malta and Peru".
_OF_NOUN = re.compile(
    r"(?:up to|about|around|nearly|almost|more than|at least|only|some)\s*$"
    r"|[\w’'-]+\s(?:[\w’'-]+\s){0,3}(?:of|in|from|at|for|and)\s[^;:]*$"
)
_FIRST_OF_LIST = re.compile(
    r"[\w’'-]+\s(?:[\w’'-]+\s){0,2}(?:of|in|from|at|for)\s(?:[A-Z][\w’'-]*+,?\s?)+"
)
_ADVERBS = re.compile(
    r"(?:(?:then|also|later|never|not|again|now|both|all|still|once|twice|jointly|formally|finally"
    r"|repeatedly|each|even|soon|already|only|always|[a-z]+ly)\s*)+"
)
_DESCRIBED = re.compile(
    r",\s(?:the|an?|its|his|her|their)\s(?:[^,]{1,50}\s)?[a-z][a-z-]*,?(?=\s|$)"
)
_IF = re.compile(r"\W*((?:if|unless|once)\b[^,;]{3,60}),\s", re.IGNORECASE)
_STOP = re.compile(
    r"[;:]\s|\s[—–-]\s|[—–]|,(?!\d)[”\"’]?|\s\(|\s(?:and|but|or)\s+(?:then\s+|also\s+|later\s+|not\s+)?(?="
    + FINITE.pattern
    + r")|\s(?:and|but|or)\s+that\s"
)
_NEGATIVE = re.compile(
    r"\b(?:no longer|not|never|no|nothing|nobody|neither|nor|none|cannot|\w+n[’']t)\b",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(
    r"\b(?:an?|the|its|his|her|their|this|that|no)\s(?:[\w’'-]+\s){1,4}(?:of|in|on|at|for|from|with)\s$"
)
_MEASURE = re.compile(
    r"\b(?:minutes|hours|days|weeks|months|years|rounds|dozens|hundreds|thousands|millions|tens|half|most"
    r"|series|number|group|majority|couple|pair|third|quarter)$",
    re.IGNORECASE,
)
_OF_THING = re.compile(
    r"\sof\s(?:(?:the|its|his|her|their|these|those)\s)?(?:[\w’'-]+\s){1,3}?"
    r"(?=(?:between|with|in|at|on|for|by|from|who|that|which|and)\s|" + FINITE.pattern + r")"
)
_MODAL = re.compile(
    r"\b(?:will|would|could|may|might|must|shall|should|can|to)\b|[’'](?:ll|d)\b|n[’']t\b"
)
_SHORT = re.compile(r"[’'](?P<short>ll|d|re|ve|s)\s+(?P<next>[\w’'-]+)")
_LONGER = {"ll": "will", "re": "are", "ve": "have"}
_PLAIN = re.compile(
    r"(?!(?:the|an?|this|that|these|those|his|her|its|their|our|my|he|she|it|they|we)\b)[a-z]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What a row says for words that only point, and how long it may be.

    `called` stands for the subject's own words, `subject` for one that is too long; `speaker` is
    who says "we" and "I".
    """

    called: str | None = None
    subject: str | None = None
    speaker: str | None = None
    room: int = LIMIT


def clause_headline(
    text: str,
    sentence: Span,
    clause: Clause,
    span: Span,
    cue: Span,
    names: Names,
) -> str | None:
    """Return the row of a clause's act, at most `names.room` long; `None` if it has no subject.

    `span` is where the clause stands, `cue` where the words of the act do.
    """
    speaker, room = names.speaker, names.room
    run = _own_run(text, clause.subject)
    if not run or run[-1].end > cue[0]:
        return None
    said, who_end = text[run[0].start : run[-1].end], run[-1].end
    verb = _verb(text, clause, span, cue)
    if verb is None:
        return None
    who = _who(text, sentence, clause, span, run, names)
    own = _own(text, clause, span, who_end, cue)
    if who == said and not own.lstrip().startswith("of "):
        said = who = who + _of_measure(text, who, who_end, cue[0])
    if clause.verb.negated and not _NEGATIVE.search(f"{own} {text[slice(*cue)]} {who}"):
        own = f"{own} {_negation(text, who_end, cue[0])}"
    own = _with_modal(clause, own, text[slice(*cue)])
    tail = f"{verb}{_from_the_verb(text, sentence, clause, span, cue)}"
    tail = tail if who.endswith(said) else spelled_out(tail)
    ours = speaker is not None and _FIRST.match(who) is not None
    room -= len(f"{speaker}: “”") if ours else 0
    told = len(_one_line(text[slice(*cue)]))
    row = fitted(_one_line(f"{who} {own}"), _one_line(tail), told, room)
    row = _with_condition(text, sentence[0], run[0].start, row, room)
    row = capital(balanced(row))
    row = f"{speaker}: “{row.strip('“”')}”" if ours else row
    return row if row and len(row) <= LIMIT else None


def _who(
    text: str, sentence: Span, clause: Clause, span: Span, run: tuple[Chunk, ...], names: Names
) -> str:
    """Return a subject as the row has it: its own words, with what is of them, or a name."""
    who, end = text[run[0].start : run[-1].end], run[-1].end
    led = not _is_absolute(text, clause) and _has_lead_noun(text, span[0], run[0].start)
    if names.called is not None:
        who = names.called
    elif led:
        who = _JOINS.sub("", text[span[0] : end], count=1)
    points = _PRONOUN.fullmatch(who) or _OF_ANOTHER.match(who)
    if names.called is None and names.subject and points:
        who = names.subject
    if len(who) > _LONG and names.subject and not led:
        who = names.subject
    elif len(who) > _LONG:
        who = _DESCRIBED.sub("", who)
    narrows = clause.relation is Relation.RELATIVE and text[end : end + 1] != ","
    if names.called is None and narrows:
        who = _widened(text, sentence[0], run[0].start, who)
    return who


def _from_the_verb(text: str, sentence: Span, clause: Clause, span: Span, cue: Span) -> str:
    """Return the words of an act and what completes it, less an "-ing" that opens them."""
    closed = span[1] if clause.relation is Relation.RELATIVE else None
    first, last = _first_word(text, cue), _stop(text, cue, closed, sentence[1])
    done = max(cue[1], clause.chunk.end)
    governed = _AFTER_TO if text[done - 3 : done] == " to" else _GOVERNED
    done = governed.match(text, done).end()  # type: ignore[union-attr]
    return f"{text[first:done]}{_lacking(text, clause, cue[0], done)}{text[done:last]}"


def _of_measure(text: str, who: str, end: int, cue: int) -> str:
    """Return what a length or a number counts: "eight hours *of talks* had ended"."""
    if not _MEASURE.search(who):
        return ""
    found = _OF_THING.match(text, end, cue)
    return found[0].rstrip() if found else ""


def spelled_out(tail: str) -> str:
    """Return what follows a name with its first word in full: "’ll sign" is "will sign"."""
    found = _SHORT.match(tail)
    if found is None:
        return tail
    done = found["next"].endswith(("ed", "en", "d", "t"))
    full = _LONGER.get(found["short"])
    if found["short"] == "d":
        full = "had" if done else "would"
    elif full is None:
        full = "has" if done and not found["next"].endswith("ing") else "is"
    return f"{full} {tail[found.start('next') :]}"


def _own_run(text: str, run: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """Return a subject less what leads up to it: "after the truce, the rebels and Peru met"."""
    leads = len(run) > 1 and text[run[0].end : run[1].start].startswith(",")
    return run[1:] if leads and _LED_BY.search(text[: run[0].start][-12:]) else run


_LED_BY = re.compile(
    r"\b(?:[Aa]fter|[Bb]efore|[Ss]ince|[Dd]uring|[Dd]espite|[Aa]mid|[Uu]nder|[Ff]ollowing|[Uu]pon)\s$"
)


def _widened(text: str, start: int, first: int, who: str) -> str:
    """Return what a relative clause is about with what stands before: "a summit in Florida"."""
    found = _OF_WHICH.search(text[max(start, first - _LONG) : first])
    return f"{found[0]}{who}" if found else who


def _negation(text: str, start: int, end: int) -> str:
    """Return the last word before an act that denies it: "that Kyiv says never took place"."""
    some = _NEGATIVE.findall(text[start:end])
    return some[-1] if some else ""


def _lacking(text: str, clause: Clause, verb: int, done: int) -> str:
    """Return what "a text that they signed" puts before its verb, for a row that reads as told."""
    run = clause.antecedent
    fronted = clause.relation is Relation.RELATIVE and run and clause.objects[:1] == [run]
    if not fronted or run[-1].end > verb or run[-1].end - run[0].start > _LONG:
        return ""
    if _WHOLE.match(text, done) or run[0].low in ("any", "all"):
        return ""  # "reports that Peru had offered to buy the weir": nothing is lacking
    what = text[run[0].start : run[-1].end].removeprefix("whose ")
    opening = what.partition(" ")[0].lower()
    return f" {what[0].lower() if opening in _ARTICLES else what[0]}{what[1:]}"


# "denies holding", "asked to sign": verbs of which what goes before is the object
_GOVERNED = re.compile(r"(?:\s(?:to\s[a-z]+|[a-z]{2,}ing))?")
_WHOLE = re.compile(r"\s(?:the|an?|its|his|her|their)\s")  # what opens an object
_AFTER_TO = re.compile(r"(?:\s[a-z]+)?")  # the words of an act end with "refuses to"
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "this", "that"})


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _has_lead_noun(text: str, start: int, first: int) -> bool:
    """Whether words before a subject's noun are of it: "Parliaments in Malta, Peru and Chile"."""
    if not start < first or first - start > _LONG:
        return False
    lead = _JOINS.sub("", text[start:first], count=1)
    if lead.rstrip().endswith(","):
        return _FIRST_OF_LIST.fullmatch(lead) is not None
    if "up to" in lead or (_LEADS_UP.match(lead) is None and _OF_NOUN.match(lead)):
        return True
    bare = _PLAIN.match(text, first) is not None and "," not in lead
    return bare and (
        not _LEADS_UP.match(lead) or lead[:4].lower() in ("two ", "six ", "four", "five", "thre")
    )


def _verb(text: str, clause: Clause, span: Span, cue: Span) -> str | None:
    """Return the act's first word: "…, calling" as "called"; `None` if it has no past."""
    if clause.relation is not Relation.ING and clause.verb.form != "ing":
        return ""
    parent = clause.parent
    word = text[cue[0] : _first_word(text, cue)] if clause.verb.form == "ing" else ""
    if _is_absolute(text, clause):
        return past(clause.verb.lemma, word)
    beside = text[max(0, cue[0] - 2) : cue[0]] == ", "
    told = parent is not None and parent.verb.form == "finite" and not parent.verb.modal
    if not beside or not told or not word.endswith("ing") or span[0] < cue[0] - 2:
        return None
    return "had" if word == "having" else past(clause.verb.lemma, word)


def _is_absolute(text: str, clause: Clause) -> bool:
    """Whether it is set beside a whole sentence: "…, with the union threatening to strike"."""
    first = clause.subject[0].start if clause.subject else 0
    return clause.verb.form == "ing" and text[max(0, first - 5) : first] == "with "


def _first_word(text: str, cue: Span) -> int:
    """Return where the words of an act begin, behind an "-ing" that opens them."""
    found = re.match(r"[a-z]+ing\b", text[cue[0] : cue[1]])
    return cue[0] + found.end() if found else cue[0]


def _own(text: str, clause: Clause, span: Span, who_end: int, cue: Span) -> str:
    """Return the words between a subject and the act, less what is set beside the subject."""
    start = _verbs_start(clause, who_end)
    if start is None and (span[0] > who_end or clause.relation is Relation.RELATIVE):
        words = _JOINS.sub("", text[max(span[0], who_end) : cue[0]], count=1)
        adverbs = _ADVERBS.match(words)
        return adverbs[0] if adverbs else ""
    between = text[who_end : cue[0]]
    if "," in between:
        between = f"{between[: between.index(',')]} {between[between.rindex(',') + 1 :]}"
    if len(between) > _LONG or (start is not None and FINITE.search(text, who_end, start)):
        between = text[start : cue[0]] if start is not None else ""
    return between


def _with_modal(clause: Clause, own: str, cue: str) -> str:
    """Return the words before an act with the modal of the verb that it is joined to: "will"."""
    modal, verb = clause.verb.modal, clause.chunk.tokens[0].low
    shared = verb == clause.verb.lemma and modal in ("will", "would", "could", "may", "might")
    if not shared or _MODAL.search(f"{own} {cue}"):
        return own
    return f"{own} {modal}".strip()


def _verbs_start(clause: Clause, who_end: int) -> int | None:
    """Return where the verbs begin of which an infinitive is the last: "has yet to", "are to"."""
    start = None
    while clause.relation is Relation.INFINITIVE and clause.parent is not None:
        clause = clause.parent
        if clause.chunk.start < who_end:
            break
        start = clause.chunk.start
    return start


def completed(text: str, cue: Span, end: int) -> int:
    """Return where what completes an act ends, inside a sentence that ends at `end`."""
    return _stop(text, cue, None, end)


def _stop(text: str, cue: Span, closed: int | None, end: int) -> int:
    """Return where what completes an act ends: at a mark that is no list's, or another verb."""
    limit = min(end, cue[1] + _REACH)
    if closed is not None and cue[1] <= closed < limit and FINITE.match(text, closed + 1):
        return closed  # "the week that began in May was over"
    listed = 0
    for stop in _STOP.finditer(text, cue[1], limit):
        if stop.start() < listed:
            continue
        items = LISTED.match(text, stop.start(), limit)
        if items is None:
            return stop.start()
        listed = items.end()
    return limit


def _with_condition(text: str, start: int, first: int, row: str, room: int) -> str:
    """Put a condition that leads its sentence behind the row, where there is room for it."""
    found = _IF.match(text, start, first)
    if found is None or text[found.end() : first].strip():
        return row
    whole = f"{row} {found[1][0].lower()}{_one_line(found[1][1:])}"
    return whole if len(whole) <= room else row


def quoted_headline(text: str, quotes: list[Span], speaker: str) -> str | None:
    """Return the row of what somebody says in so many words: "Ada Roe: “It is over”"."""
    words = _one_line(" ".join(text[first:last] for first, last in quotes)).strip(' ,.“”"')
    row = f"{speaker}: “{words}”"
    if len(row) > LIMIT:
        room = LIMIT - len(speaker) - 5
        cut = fitted(words[: room + 60].split(" ", 1)[0], words.partition(" ")[2], 0)
        words = cut if len(cut) <= room else tidy(words[: room + 1].rsplit(" ", 1)[0].split(" "))
        row = f"{speaker}: “{words}…”"
    return row if words and len(row) <= LIMIT else None
