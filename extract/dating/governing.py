"""Which time expression of its own sentence governs an act."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.charges import is_of_charge
from extract.dating.pieces import Link
from extract.dating.tenses import DONE, is_always, is_now, is_perfect, is_pluperfect
from store.model import Status

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

FUTURE = (Status.PLANNED, Status.CONDITIONAL)
# A plan that lies in the past has its date as it stood then.
_WAS_DUE = re.compile(r"\b(?:had|was|were|been|set|due|planned|scheduled|originally)\b")
# A word that a date before it describes: "the March 1 limit".
_DESCRIBED = re.compile(
    r"(?:[’']s?)?\s+(?!(?:and|or|to|in|on|at|by|with|for|of|from|but|as|that|after|before|when|who"
    r"|which|while|if|is|are|was|were|has|had|have|will|would)\b)[a-z]{3,}"
)
_OF = re.compile(
    r"\b(?!(?:end|start|beginning|middle|first|last|rest|half|quarter|most|much|part|spring|summer|autumn"
    r"|fall|winter|week|weekend|month|day|days|night|morning|evening|afternoon|eve|year|third)\b)[a-z]{3,}"
    r"\s+of\s+(?:the\s+)?$"
)
_WHEREIN = re.compile(
    r"\b(?:in|at|during|by|under|on)\s+(?:(?!to\b)[\w’'-]+\s+){0,4}$", re.IGNORECASE
)
_GATHERS = re.compile(
    r"\s+(?:meeting|summit|talks|session|round|conference|congress|hearing|vote|dinner|ceremony)\b"
)
_AT = re.compile(r"\b(?:at|in|on|during)\s+$", re.IGNORECASE)
_AT_OWNED = re.compile(
    r"\s+(?:[\w’'-]+\s+){0,2}(?:meeting|summit|talks|session|round|conference|congress|hearing|vote|dinner"
    r"|ceremony|signing|news|broadcast|programme|bulletin|debate|speech|briefing|rally|march|interview"
    r"|sitting|gathering)\b"
)
_THERE = re.compile(r"\b(?:to|at|during)\s+(?:the|its|their|this|that)\s+$")
# "set a deadline of Friday", "gave them until Friday": not when it was set or given.
_LIMITS = re.compile(
    r"\b(?:(?:deadlines?|ultimatum)\s+(?:of|for|on|to)"
    r"|(?:gave|give|given|giving|granted|allowed|extended)\b[^,;.]{0,60}\b(?:until|till))"
    r"\s+(?:[\w-]+\s+){0,2}$"
)
_SET_FOR = re.compile(
    r"\b(?:set|scheduled|due|planned|slated|fixed|meant)\s+(?:to\s+\w+\s+)?(?:for|on|in|at|by)?\s*$"
)
# An act with a name of its own, which a date behind it belongs to: "thanked them for the release of
# four men on Monday".
_OTHER = re.compile(
    r"\b(?:for|over)\s+(?:the|its|his|her|their)\s+(?:release|arrest|killing|death|attack|raid|bombing"
    r"|capture|return|transfer|handover|sinking|shelling|seizure|destruction)\b"
)
# "backed out of a promise given on Monday", "a raise over last year"
_DONE_THEN = re.compile(
    r"\b(?:an?|the|its|his|her|their|any)\s(?:(?!was|were|is|are|be)[\w’'-]+\s){1,3}(?P<then>given|made|signed|offered|promised|issued"
    r"|taken|imposed|announced|proposed|struck|concluded|reached|agreed)\s(?:(?:in|on|late|early)\s){0,2}$"
)
_OVER = re.compile(
    r"\b(?:raise|rise|increase|hike|cut|drop|gain|jump|up|down|more|less|higher|lower|growth)\b"
    r"[^,;.]{0,30}\s(?:over|than)\s(?:(?:in|that|of)\s){0,2}$"
)
_IN_WHICH = re.compile(r",?\s+(?:in|at|during|by|with|on)\s+which\s+")
_ASIDE = re.compile(r",?\s+(?:(?:on|in)\s+)?")
# "Talks planned for Friday were put off": by Friday at the latest, and not on Friday.
_PUT_OFF = re.compile(
    r"^\s+(?:\w+\s+){0,3}(?:never\s+\w+|put\s+off|postponed|cancell?ed|called\s+off|suspended|scrapped|delayed"
    r"|abandoned|dropped)\b"
)
_NOW = re.compile(
    r"(?:says|denies|wants?|insists|argues|claims|believes|thinks|expects|demands|refuses|hopes)\b"
)
_OPENS = re.compile(
    r"(?:^|[,;:—–“\"]|\b(?:and|but|that|when|who|which|then))\s*"
    r"(?:(?:on|in|at|by|from|since|until|during|after|before|late|early|the)\s+){0,3}$",
    re.IGNORECASE,
)
# "for the first time since 2019": how long it had not been.
_FIRST = re.compile(
    r"\b(?:first|only|\w{3,}est|most\s+\w+|fewest|least)\b[^,.;]{0,40}\bsince"
    r"\s+(?:the\s+)?(?:[\w-]+\s+(?:of|in)\s+)?$"
)
_WILL_NOT = re.compile(r"\b(?:will|would|shall)\s+(?:not|never)\b|\bwo(?:n|uldn)[’']t\b")
_BY = re.compile(
    r"\bby\s+(?:(?:the|on|early|late|end|of|midday|noon|midnight|then)\s+){0,4}\w{0,3}$|\bby$",
    re.IGNORECASE,
)
_TO = re.compile(r"\sto\s[a-z]")
_THROUGH = re.compile(r"\bthrough\s+(?:\w+\s+)?$")


_BEHIND = 16  # characters of an act's verb that may stand behind its cue
_IN_SUBJECT = 40  # characters: a date within the subject comes after one behind the verb
_OPEN = 60  # characters: "since" a day says less of when something was done than a day does
_FAR = 200  # characters before an expression in which an act may set it as a limit
_LEAD = 32  # characters before an expression in which its clause may begin
_OF_THING = 100  # characters: any date that is the act's own comes before a thing's
_LABEL = 1000  # characters: any other expression of the clause comes before an entry's hour


@dataclass(frozen=True, slots=True)
class Governing:
    """An expression and where it stands.

    `shared` says that it stands in another clause than the act; `linked` and `act_link` how the
    expression's piece and the act's hang on the rest.
    """

    timex: Timex
    shared: bool
    linked: Link
    act_link: Link


def governing(ground: Ground, act: ActSpan) -> Governing | None:
    """Return the expression that dates an act: nearest in its clause, else lent by another."""
    if not ground.has_date(act.sentence):
        return None
    clauses = ground.clauses(act.sentence)
    at = clauses.at(act.cue_start)
    link = clauses.pieces[at].link
    inside = [one for one in ground.timexes(act.cue_start, act.cue_end) if one.edtf]
    if len(inside) == 1 and inside[0].end == act.cue_end and _fits(ground, act, inside[0]):
        # "once more in November"
        return Governing(inside[0], shared=False, linked=link, act_link=link)
    for number, group in enumerate(clauses.groups(at, act)):
        found: list[tuple[int, int, int]] = []
        near: list[Timex] = []
        for index in group:
            piece = clauses.pieces[index]
            for timex in ground.timexes(piece.start, piece.end):
                lent = number > 0 and link is not Link.WHEN
                asked = piece.link is Link.CONDITION and number > 0
                if asked and not (timex.edtf or "").startswith("../"):
                    continue  # "if it runs into May" is no deadline
                lent_wrong = number > 0 and _is_of_other_tense(ground, act, timex)
                if lent_wrong or (lent and _is_since(timex)):
                    continue
                if _fits(ground, act, timex):
                    found.append((_distance(ground, act, timex), len(near), index))
                    near.append(timex)
        if found:
            _, chosen, index = min(found)
            timex = _finer(ground, near[chosen])
            return Governing(timex, number > 0, clauses.pieces[index].link, link)
    return _put_off(ground, act, clauses.clause(at), link)


def _is_of_other_tense(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether another clause's date cannot be that of the verb: "fell in May and has refused"."""
    last = days.limits(timex.edtf or "")[1]
    if last is None:
        return False
    if act.status is Status.HAPPENED and is_perfect(ground, act):
        clauses = ground.clauses(act.sentence)
        aside = clauses.pieces[clauses.at(act.cue_start)].link is Link.RELATIVE
        return aside or last < ground.published
    if is_always(ground, act):
        return True  # "was jailed in May on a charge that he always denied"
    today = days.limits(timex.edtf or "")[0] == last == ground.published
    return today and act.status in DONE and is_pluperfect(ground, act)


def _put_off(ground: Ground, act: ActSpan, group: list[int], link: Link) -> Governing | None:
    """Return the date for which something was planned that an act puts off."""
    if act.status not in DONE:
        return None
    for index in group:
        piece = ground.clauses(act.sentence).pieces[index]
        for timex in ground.timexes(piece.start, piece.end):
            last = days.limits(timex.edtf or "")[1]
            if last is not None and last <= ground.published and is_put_off(ground, act, timex):
                return Governing(timex, shared=False, linked=piece.link, act_link=link)
    return None


def _finer(ground: Ground, timex: Timex) -> Timex:
    """Return the day right behind a longer stretch: "this week, on Monday", "recently in May"."""
    first, last = days.limits(timex.edtf or "")
    for other in ground.timexes(timex.end, timex.end + 2 * _BEHIND):
        closed = days.closed(other.edtf or "")
        beside = _ASIDE.fullmatch(ground.text, timex.end, other.start)
        within = (
            closed
            and last
            and (first <= closed[0] if first else last == ground.published)
            and closed[1] <= last
        )
        if beside and within:
            return other
    return timex


def _is_since(timex: Timex) -> bool:
    return (timex.edtf or "").endswith("/..")


def _distance(ground: Ground, act: ActSpan, timex: Timex) -> int:
    """Return how far an expression is from a cue, in characters and penalties."""
    if timex.start >= act.cue_start:
        gap = timex.start - act.cue_end
        gap += (
            30 if _TO.search(ground.text, act.cue_end, min(timex.start, act.cue_end + 200)) else 0
        )
    else:
        gap = act.cue_start - timex.end + (8 if _leads(ground, act, timex) else _IN_SUBJECT)
    gap += _OF_THING if _is_of_thing(ground, act, timex) else 0
    gap += _OPEN if _is_since(timex) and act.status is Status.HAPPENED else 0
    gap += 0 if act.clause_start <= timex.start < act.clause_end else 40
    return gap + (_LABEL if ground.is_label(timex) else 0)


def _leads(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an expression opens its clause, and is no part of the subject: "a deal of May 1"."""
    before = ground.text[
        max(ground.sentences[act.sentence].start, timex.start - _LEAD) : timex.start
    ]
    return bool(_OPENS.search(before))


def _fits(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an expression can be the time of an act of this status at all."""
    if (
        timex.start in act.apart
        or (
            act.statement
            and _is_of_thing(ground, act, timex)
            and not _is_wherein(ground, act, timex)
        )
        or _is_bound(ground, act, timex)
        or _describes(ground, act, timex)
        or _others(ground, act, timex)
        or is_of_charge(ground, act, timex)
    ):
        return False
    first, last = days.limits(timex.edtf or "")
    if first is None and last is None:
        return False
    if act.status is Status.HAPPENED:
        coming = _is_to_come(ground, act, timex) or _is_before_perfect(ground, act, timex)
        return (first is None or first <= ground.published) and not coming
    if act.status is Status.ONGOING and ground.text.startswith("later ", timex.start):
        return False
    cue = ground.text[max(0, act.cue_start - _BEHIND) : act.cue_end]
    if act.status in FUTURE and not act.background and not _WAS_DUE.search(cue):
        return last is None or last >= ground.published
    return True


def _others(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether a date is that of another act: one named before it, or past where this one is now."""
    behind = timex.start >= act.cue_end
    if behind and is_of_other(ground.text, act.cue_end, timex.start, act.cue_start):
        return True
    own = ground.text[timex.start : timex.end]
    begin = timex.start + (len("until ") if own.startswith("until ") else 0)
    lead = ground.text[max(begin - _FAR, min(act.cue_start, begin)) : begin]
    if act.status is Status.HAPPENED and _LIMITS.search(lead):
        return True
    if _FIRST.search(ground.text[max(0, timex.start - 2 * _LEAD) : timex.start]):
        return not _says_when(ground, act, timex)
    last, cue = days.limits(timex.edtf or "")[1], ground.cue(act)
    if last is not None and last < ground.published and is_now(ground, act):
        return True
    coming = act.status is Status.DENIED and _WILL_NOT.search(cue)
    return last is not None and last < ground.published and bool(coming or _NOW.match(cue))


def _says_when(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an act is what happened on a date right before it: "since May, when they met"."""
    clauses = ground.clauses(act.sentence)
    piece = clauses.pieces[clauses.at(act.cue_start)]
    return piece.link is Link.WHEN and not ground.text[timex.end : piece.start].strip(" ,")


def is_of_other(text: str, start: int, end: int, noun: int | None = None) -> bool:
    """Whether the words up to a date name another act, which the date belongs to.

    The noun that the other act describes may stand before `start`, from `noun` on: "tore up an
    agreement | signed in May".
    """
    near = max(start, end - _FAR)
    done = _DONE_THEN.search(text, max(start if noun is None else noun, end - _FAR), end)
    then = done is not None and done.start("then") >= start
    return then or bool(_OTHER.search(text, near, end) or _OVER.search(text[near:end]))


def _is_before_perfect(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether a past date stands before a perfect, whose own it cannot be.

    "Roe, jailed for a theft last May, has promised to pay".
    """
    closed = days.closed(timex.edtf or "")
    past = closed is not None and closed[1] < ground.published
    past = past and ground.text[timex.end : timex.end + 2] not in ("’s", "'s")
    return past and timex.end <= act.cue_start and is_perfect(ground, act)


def _is_to_come(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an expression with an open end is of what the act sets out to do.

    "since" the day of publication, and "ordered them to report by Friday".
    """
    first, last = days.limits(timex.edtf or "")
    if _is_aim(ground, act, timex):
        return True
    if last is None:
        return first is not None and first >= ground.published
    within = first == ground.published and timex.type == "DURATION"
    through = _THROUGH.search(ground.text, max(0, timex.start - _LEAD), timex.start)
    if first is not None and first < last and last > ground.published and (within or through):
        return True  # "had a bid and would answer within a week", "cancelled all through May"
    aims = timex.start >= act.cue_end and _TO.search(
        ground.text, act.cue_end, min(timex.start, act.cue_end + 200)
    )
    if first is not None and first < last and last > ground.published:
        return bool(aims)  # "signed a pact to end the war this year"
    if first is not None or last < ground.published:
        return False
    return last > ground.published or bool(aims)


def _is_aim(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an expression is the deadline of what was agreed: "agreed to pay by Monday"."""
    lead = ground.text[max(0, timex.start - _LEAD) : timex.start + 3]
    if not _BY.search(lead):
        return False
    if timex.start < act.cue_end:
        start = max(ground.sentences[act.sentence].start, timex.start - 2 * _LEAD)
        return timex.end <= act.cue_start and bool(_TO.search(ground.text, start, timex.start))
    return bool(_TO.search(ground.text, act.cue_start, min(timex.start, act.cue_end + 200)))


def _is_bound(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether "set for", "due on" before an expression takes it away from the act."""
    bound = _SET_FOR.search(ground.text, max(0, timex.start - 24), timex.start)
    if bound is None:
        return False
    inside = bound.start() <= act.cue_start < timex.start
    return not inside and not act.cue_start <= bound.start() <= act.cue_end + 1


def is_put_off(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an act puts off what was planned for a date: "Talks due on Friday were put off"."""
    lead = ground.text[max(0, timex.start - 24) : timex.start]
    behind = ground.text[timex.end : act.cue_end + _BEHIND]
    return bool(_SET_FOR.search(lead) and _PUT_OFF.match(behind))


def _is_of_thing(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether a date is first of all that of a thing: "rewrote the pact of 1994".

    "Promised it in a letter of May" has the letter's date.
    """
    text = ground.text
    of = _OF.search(text, max(0, timex.start - _LEAD), timex.start)
    if of is None or act.cue_start <= of.start() <= act.cue_end + 1:
        return False
    return not _WHEREIN.search(text[max(0, of.start() - 2 * _LEAD) : of.start()])


def _is_wherein(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an act is in the thing that a date is of: "a letter of May in which he asked"."""
    clauses = ground.clauses(act.sentence)
    piece = clauses.pieces[clauses.at(act.cue_start)]
    between = ground.text[timex.end : piece.start + len(piece.opener)]
    return piece.link is Link.RELATIVE and bool(_IN_WHICH.fullmatch(between))


def _describes(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether an expression only describes a thing that is not the act: "Friday’s deadline"."""
    text = ground.text
    if _GATHERS.match(text, timex.end) and _THERE.search(
        text, max(0, timex.start - 12), timex.start
    ):
        return False  # "will send observers to the August meeting"
    before = text[max(0, timex.start - 5) : timex.start].casefold()
    determined = before.endswith(("the ", " a ", " an ", "his ", "her ", "its ", "their "))
    owned = text[timex.end : timex.end + 2] in ("’s", "'s")
    if (
        owned
        and _AT_OWNED.match(text, timex.end + 2)
        and _AT.search(text, max(0, timex.start - 8), timex.start)
    ):
        return False  # "at Tuesday’s ceremony he pressed for it"
    if not owned and not (determined and _DESCRIBED.match(text, timex.end)):
        return False
    gap = act.cue_start - timex.end
    beside = 0 <= gap < 30 and text.count(" ", timex.end, act.cue_start) <= 2
    return not beside and not act.cue_start <= timex.start < act.cue_end
