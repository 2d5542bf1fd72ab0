"""Dates told from what stands before: "since then", "until then", "by then"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.neighbours import last_date
from extract.dating.pieces import Link
from extract.dating.values import Told
from store.model import Status

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan

_SINCE = re.compile(
    r"\b(?:(?:ever\s+)?since\s+then|ever\s+since|(?:has|have|had)\s+since(?=\s+[a-z])"
    r"|since(?=\s*[.,;!?])|since(?=\s+(?:has|have|had)\b))",
    re.IGNORECASE,
)
_STEP = re.compile(
    rf"\b(?:(?:an?|\d{{1,3}}|{days.NUMBERS})\s+(?:hour|day|night|morning|week|month|year)s?"
    r"|the\s+(?:very\s+)?(?:day|night|morning|evening|week|month|year))\s+(?P<side>after|before)\s+"
    r"(?:that\b|this(?=\s*[,.;]|\s+(?:the|an?|he|she|it|they)\b))",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till|by|before)\s+then\b|\bbefore\s+that\b", re.IGNORECASE)
_BACK_THEN = re.compile(r"\bback\s+then\b", re.IGNORECASE)
_PERFECT = re.compile(r"\b(?:has|have|had)(?:n[’']t)?\b")
_TO = re.compile(r"\sto\s[a-z]")
_REACH = 60  # characters before an act in which "has" may stand


def told_thence(ground: Ground, act: ActSpan) -> Told | None:
    """Return the open date that "since then" or "until then" gives an act."""
    one = ground.sentences[act.sentence]
    words = ground.words(act.sentence)
    low = words.lower()  # most sentences hold none of the words that the patterns turn on
    step = _STEP.search(words) if "after" in low or "before" in low else None
    if step is not None and _is_near(ground, act, one.start + step.start("side")):
        found = last_date(ground, act, one.start + step.start())
        edtf = days.day_part(found.edtf or "") if found is not None else ""
        if found is not None:
            lead = re.sub(r"^the\s+(?:very\s+)?", "a ", step[0], flags=re.IGNORECASE)
            return Told(days.told_from(edtf, lead), found, step[0])
    until = _UNTIL.search(words) if "then" in low or "that" in low else None
    since = _SINCE.search(words) if "since" in low else None
    if until is not None and _is_near(ground, act, one.start + until.start()):
        found = last_date(ground, act, one.start + until.start())
        last = days.limits(found.edtf or "")[1] if found is not None else None
        if found is not None and last is not None:
            return Told(f"../{last.isoformat()}", found, until[0])
    back = _BACK_THEN.search(words) if "then" in low and act.status in _DONE else None
    if back is not None and _is_near(ground, act, one.start + back.start()):
        found = last_date(ground, act, one.start + back.start(), opened=True)
        if found is not None:
            return Told(days.own(found.value) or days.day_part(found.edtf or ""), found, back[0])
    if since is None or act.status not in _DONE or not _is_perfect(ground, act):
        return None
    at = one.start + since.start()
    found = last_date(ground, act, at) if _is_near(ground, act, at) else None
    first = days.limits(found.edtf or "")[0] if found is not None else None
    if found is None or first is None or first > ground.published:
        return None
    return Told(f"{days.day_part(found.edtf or '').split('/')[0]}/..", found, since[0])


_DONE = (Status.HAPPENED, Status.ONGOING, Status.DENIED)


def _is_near(ground: Ground, act: ActSpan, at: int) -> bool:
    """Whether words stand in the clause of an act, or lead its sentence."""
    clauses = ground.clauses(act.sentence)
    own = clauses.clause(clauses.at(act.cue_start))
    if at > act.cue_end and _TO.search(ground.text, act.cue_end, at):
        return False  # "asked them to report before that"
    if clauses.at(at) in own:
        return True
    aside = clauses.pieces[clauses.at(act.cue_start)].link is Link.RELATIVE
    return at == ground.sentences[act.sentence].start and not aside


def _is_perfect(ground: Ground, act: ActSpan) -> bool:
    start = max(ground.sentences[act.sentence].start, act.cue_start - _REACH)
    return bool(_PERFECT.search(ground.text, start, act.cue_end))
