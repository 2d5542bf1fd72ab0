"""The row of any act, by the marks and connectives of its sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating.pieces import Link, Piece, cut
from extract.dating.verbs import FINITE
from store.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

LIMIT = 90  # code points
_REACH = 500  # characters of a clause that are looked at before and behind its cue
_SPACE = re.compile(r"\s+")
_SENTENCE_END = re.compile(
    r"(?<![A-Z.])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bProf)(?<!\bCol)(?<!\bSt)"
    r"[.!?][”\"’)]{0,2}\s+(?=[A-Z“\"‘])|\n\s*\n\s*"
)
_LEAD = re.compile(
    r"(?:(?:and|but|or|so|yet|then|that|also|still|meanwhile|however|instead|moreover|separately)(?:\W+|$)"
    r"|[,;:.—–-]+\s*)",
    re.IGNORECASE,
)
_ADVERBIAL = re.compile(
    r"(?:in|on|at|after|before|during|over|by|for|from|with|since|until|amid|despite|under|when|while"
    r"|as|though|although|because|if|unless|once|ahead|following|earlier|later|late|early|yesterday"
    r"|last|asked|hours|days|weeks|two|three|four)\b[^,]*,\s+",
    re.IGNORECASE,
)
_TOLD = (
    r"(?:said|says|added|adds|told|tells|wrote|argued|claimed|insisted|stressed|warned|announced|noted"
    r"|disclosed|confirmed|explained|declared|stated|reported|admitted|conceded|answered|replied"
    r"|responded|suggested|recalled|joked|laughed|tweeted|complained|predicted|asked)\b"
)
_ATTRIBUTION = re.compile(
    r",?[”\"’]?\s+(?:according\s+to\b|(?:[^,;:“”\"]{1,60},\s(?:the|an?|its|his|her|their|one|who)\b"
    r"[^,;:“”\"]{1,80},\s|[^,;:“”\"]{1,60}\s)?" + _TOLD + r")"
)
_BARE_TOLD = re.compile(r",?[”\"’]?\s+" + _TOLD)
_HE_SAID = re.compile(r"^(,?[”\"’]? )(?:he|she|they)\b")
_SAID = re.compile(r"^[^,]{1,60}\s" + _TOLD + "$")
# What begins a subject, so that the words before it only lead up to it.
_NOUN_PHRASE = re.compile(
    r"(?:[A-Z]|(?:the|an?|h(?:is|er?)|its?|their|she|they|th[eo]se|both|two)\b)"
)
_ANTECEDENT = re.compile(
    r"\b(?:an?|the|its|his|her|their|this|that)\s+(?:(?!\b(?:an?|the)\b)[^,;:]){1,60}$"
)
_ASIDE = re.compile(
    r",?\s*(?:(?:the|an?|its|his|her|their|one|who|which|whose|now|aged)\b|[A-Z][^,]{1,40}[’']s\s)"
)
_PRONOUN = re.compile(r"(?:he|she|they|who)\b", re.IGNORECASE)
# Words that promise more to come, and so end no row.
_WEAK = re.compile(
    r"(?:a|about|after|against|also|among|amid|an|and|another|any|are|as|at|be|because|been|"
    r"before|being|between|both|but|by|can|could|did|do|does|during|either|for|from|had|has|"
    r"have|her|his|if|in|including|into|is|its|may|might|more|must|my|no|nor|not|of|on|or|other|"
    r"our|over|per|said|says|should|so|some|such|than|that|the|their|these|this|through|to|"
    r"toward|towards|under|unless|until|upon|very|via|was|were|when|where|whether|which|while|"
    r"who|whom|whose|will|with|without|would|your)?",
    re.IGNORECASE,
)
_CLOSES, _OPENS = re.compile(r"[.,!?]['’]$"), re.compile(r"(?:^|\s)['‘]")
_LEFT_OVER = re.compile(r",\s(?:by|in|on|at|for|of|with|from|to|under|after)$")  # "by which date"
_STOPPED = re.compile(r"([“\"‘][a-z][^“”\"]*)[.,]([”\"’])$")  # words inside a sentence
_CLOCK = re.compile(r"\b\d[\d:.]*\s?[ap]\.m$")  # its last point belongs to it
_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
_PHRASE = re.compile(
    r"[,;:—–]\s|\s(?=(?:that|which|who|when|while|because|after|before|if|to|but|and|in|on)\s)"
)
_ASIDE_LINKS = (Link.RELATIVE, Link.PARTICIPLE, Link.SIDE, Link.WHEN)
_SUBJECTLESS = (Link.PARTICIPLE, Link.RELATIVE)


def headline(
    text: str,
    clause_start: int,
    clause_end: int,
    cue_start: int,
    cue_end: int,
    status: Status,
    *,
    subject: str | None = None,
) -> str:
    """Return a row for the act whose cue is `text[cue_start:cue_end]`, at most `LIMIT` long.

    The words of the act's clause are kept as they stand, less adverbs before it, what is set
    beside its subject between commas, and who told of it; never cut inside a word, with quotation
    marks in pairs. `subject` stands in for a pronoun, or for a subject that the clause leaves out.
    Empty only where the clause is blank; a lone word longer than a row gives an ellipsis.
    """
    start = min(max(clause_start, min(cue_start, cue_end) - _REACH), clause_end)
    stop = max(start, min(clause_end, max(cue_start, cue_end) + _REACH))
    if not text[start:stop].strip():
        return ""
    start, stop = _sentence(text, start, stop)
    whole = _squeeze(text[start:stop])
    cue_start, cue_end = _words(text, min(max(cue_start, start), stop), cue_end, start, stop)
    pieces = cut(text, start, stop)
    at = max(index for index, piece in enumerate(pieces) if piece.start <= cue_start)
    lead = _before(text, pieces, at, (cue_start, cue_end), status, subject)
    rest = _behind(text, pieces, at, cue_start, cue_end, LIMIT - len(lead))
    told = _told(text, pieces, at, start, cue_end, subject)
    row = told or _fit(lead, rest, len(_squeeze(text[cue_start:cue_end])))
    row = balanced(row) or balanced(tidy(_shortened(whole, 0)))
    return capital(row) or "…"


def _sentence(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return a clause widened to its sentence, as far as it is near."""
    floor = max(0, start - _REACH)
    for end in _SENTENCE_END.finditer(text, floor, min(len(text), start + 1)):
        floor = min(end.end(), start)
    close = _SENTENCE_END.search(text, max(start, stop - 3), stop + _REACH)
    return floor, max(stop, close.start() + 1 if close else min(len(text), stop + _REACH))


def _words(text: str, first: int, last: int, start: int, stop: int) -> tuple[int, int]:
    """Return a cue widened to whole words, inside a sentence."""
    while first > start and not text[first - 1].isspace():
        first -= 1
    last = min(max(last, first), stop)
    while last < stop and text[last].isalnum():
        last += 1
    return first, last


def _told(
    text: str, pieces: list[Piece], at: int, start: int, cue_end: int, subject: str | None
) -> str:
    """Return what is said and who says it, where that stands last: "It is over, he said"."""
    first = _saying(text, pieces, at, start, cue_end)
    if first is None:
        return ""
    begins = pieces[first].start
    start = max(start, text.rfind("; ", start, begins) + 1)
    words = _squeeze(text[start:begins])
    sayings = [_named(text[begins:end], subject) for end in (pieces[at].end, cue_end)]
    for saying in sayings:
        row = (words + saying).rstrip(" ,;:—–-").removesuffix(".")
        if len(row) <= LIMIT and not row.endswith((" told", " tells")):
            return row
    words = tidy(_shortened(words, LIMIT // 3, LIMIT))
    room = LIMIT - len(sayings[-1]) - 1
    if room < LIMIT // 2 or sayings[-1].endswith((" told", " tells")):
        return words
    words = tidy(_shortened(words, LIMIT // 3, room))
    saying = sayings[-1].lstrip(',”"’ ')
    return f"{words}, {saying}"


def _named(saying: str, subject: str | None) -> str:
    """Return "…, he said" on one line, with the name for the pronoun."""
    line = _SPACE.sub(" ", saying).rstrip()
    return _HE_SAID.sub(lambda found: found[1] + subject, line) if subject else line


def _saying(text: str, pieces: list[Piece], at: int, start: int, cue_end: int) -> int | None:
    """Return the piece in which a saying behind its words begins; `None` where none is."""
    piece = pieces[at]
    rest = text[cue_end : piece.end]
    goes_on = FINITE.search(rest) or (at + 1 < len(pieces) and pieces[at + 1].link is Link.CONTENT)
    if piece.link not in (Link.TAIL, Link.MAIN) or _parts_halves(piece) or goes_on:
        return None
    for first in range(max(1, at - 2), at + 1):
        said = _ATTRIBUTION.match(text, pieces[first].start, piece.end)
        bare = said and _BARE_TOLD.match(said[0]) and not _NOUN_PHRASE.match(rest.lstrip())
        if not said or bare or said.end() <= piece.start:
            continue
        is_quoted = said[0].lstrip(",")[:1] in ("”", '"', "’")
        if is_quoted or FINITE.search(text, start, pieces[first].start):
            return first
    return None


def _squeeze(words: str) -> str:
    """Return the words on one line, single spaces between them."""
    return _SPACE.sub(" ", words).strip()


def _before(
    text: str,
    pieces: list[Piece],
    at: int,
    cue: tuple[int, int],
    status: Status,
    subject: str | None,
) -> str:
    """Return the words before the act: its subject, without what only leads up to it."""
    piece = pieces[at]
    own = text[_inner(piece) : cue[0]]
    if piece.link is Link.RELATIVE and "who" not in piece.opener:
        host = pieces[at - 1]
        named = _ANTECEDENT.search(_squeeze(text[host.start : host.end]))
        if named:
            return f"{named[0]}{text[piece.start : _inner(piece)]}{own}".strip()
    if piece.link is Link.RELATIVE and own.strip() and "who" not in piece.opener:
        return _squeeze(own)
    if piece.link in _SUBJECTLESS or (piece.link is Link.JOINED and not piece.has_subject):
        words = _squeeze(own)
        return f"{subject} {words}".strip() if subject and not _PRONOUN.match(words) else words
    gathered = _gathered(text, pieces, at)
    leads = gathered and piece.link is not Link.JOINED and not gathered.endswith(",")
    comma = "," if leads and _NOUN_PHRASE.match(own.lstrip()) else ""
    words = _subject_part(_squeeze(f"{gathered}{comma} {own}"), status, subject)
    is_whole = bool(words.strip(" ,;:“\"‘'")) or _has_subject(text[slice(*cue)])
    return words if is_whole or subject is None else f"{subject} {words}".strip()


def _gathered(text: str, pieces: list[Piece], at: int) -> str:
    """Return the words of the pieces before one that hold its subject, asides left out."""
    stop = _before_asides(text, pieces, at)
    first = at if stop == at else stop - 1
    while first > 0 and _leans(text, pieces, first):
        first -= 1
    if pieces[at].link is Link.JOINED:
        return text[_inner(pieces[first]) : _inner(pieces[at])]
    kept = [
        _squeeze(text[_inner(one) : one.end])
        for one in pieces[first:stop]
        if one.link is not Link.RELATIVE
    ]
    named = kept[:1] + [one for one in kept[1:] if not _is_beside(one)]
    closes = stop == at and len(named) > 1 and not _is_beside(kept[-1])
    return ", ".join(named) + ("," if closes and pieces[at].opener[:1] == "," else "")


def _is_beside(words: str) -> bool:
    """Whether words between commas only describe, or tell who says so."""
    return bool(_ASIDE.match(words) or _SAID.search(words))


def _before_asides(text: str, pieces: list[Piece], at: int) -> int:
    """Return where a subject ends that a clause parts from its verb: "Roe, who was tired, met"."""
    host = pieces[at].parent
    if host is None or pieces[at].link is not Link.TAIL:
        return at
    parted = any(one.link in _ASIDE_LINKS for one in pieces[host + 1 : at])
    has_verb = FINITE.search(text, pieces[host].start, pieces[host].end)
    return host + 1 if parted and not has_verb else at


def _leans(text: str, pieces: list[Piece], at: int) -> bool:
    """Whether a piece has its subject, or what leads up to it, in the piece before."""
    piece, before = pieces[at], pieces[at - 1]
    if piece.link is Link.RELATIVE:
        return piece.opener.startswith(",")
    if piece.link not in (Link.TAIL, Link.JOINED, Link.MAIN) or _parts_halves(piece):
        return piece.opener == "" and piece.link is Link.MAIN
    if piece.link is Link.JOINED and piece.opener.startswith(",") and piece.has_subject:
        return not before.finite and at == 1
    if before.link is Link.RELATIVE:
        return piece.link is Link.TAIL and before.opener.startswith(",")
    shared = piece.link is Link.JOINED and piece.has_subject and not piece.finite  # "Roe and Lind"
    if not before.finite or shared or _is_condition(text[before.start : before.start + 8]):
        return True
    # The verb of an apposed subject counts as the subject's piece's own.
    apart = piece.link is Link.TAIL and piece.parent == at - 1
    return apart and not FINITE.search(text, before.start, before.end)


def _inner(piece: Piece) -> int:
    """Return where a piece begins without its connective."""
    return piece.start + len(piece.opener)


def _has_subject(cue: str) -> bool:
    """Whether the words of the act name its subject themselves: "nothing was signed"."""
    if _NOUN_PHRASE.match(cue.lstrip("“\"‘'")):
        return True
    verb = FINITE.search(cue)
    return (
        verb is not None
        and verb.start() > 0
        and not cue.startswith(("never ", "not ", "no longer "))
    )


def _subject_part(words: str, status: Status, subject: str | None) -> str:
    while True:
        lead = _LEAD.match(words)
        if lead is None and not (status is Status.CONDITIONAL and _is_condition(words)):
            lead = _ADVERBIAL.match(words)
        if lead is None:
            break
        words = words[lead.end() :]
    if subject is None:
        return words
    pronoun = _PRONOUN.match(words)
    return subject + words[pronoun.end() :] if pronoun else words


def _parts_halves(piece: Piece) -> bool:
    """Whether a piece stands behind a semicolon, a colon or a dash."""
    return piece.opener.strip()[:1] in (";", ":", "—", "–", "-")


def _is_condition(words: str) -> bool:
    return words[:7].casefold().startswith(("if ", "unless ", "once "))


def _behind(
    text: str, pieces: list[Piece], at: int, cue_start: int, cue_end: int, room: int
) -> str:
    """Return the act and what follows it: the rest of its clause, and what hangs on that."""
    stop = pieces[at].end
    for piece in pieces[at + 1 :]:
        resumes = pieces[at].link is Link.RELATIVE and piece.link is Link.TAIL
        if piece.start >= cue_end and (resumes or _parts(text, piece)):
            break
        if piece.start >= cue_end and piece.end - cue_start > room and stop - cue_start > 30:
            host = piece.parent
            if host is not None and at < host and not piece.finite and "as" in piece.opener:
                stop = max(pieces[host].start, cue_end)
            break
        stop = piece.end
    rest = text[max(cue_start, min(cue_end, stop)) : stop]
    told = _ATTRIBUTION.search(rest)
    if told and told.start() > 0 and "," in told[0][:1]:
        stop -= len(rest) - told.start()
    return _squeeze(text[cue_start:stop])


def _parts(text: str, piece: Piece) -> bool:
    """Whether a piece begins something else: another act, or who told of this one."""
    if piece.opener.strip() == ":" and text[_inner(piece) : _inner(piece) + 1] in ("“", '"', "‘"):
        return False
    if piece.link is Link.MAIN or (
        piece.link is Link.JOINED and piece.has_subject and piece.finite
    ):
        return True
    return bool(_ATTRIBUTION.match(text, piece.start, piece.end))


def _fit(lead: str, rest: str, cue: int) -> str:
    """Return both parts as one row; the part before the act gives way first, then the end."""
    row = f"{lead} {rest}".strip()
    if len(row) <= LIMIT:
        return row.rstrip(" ,;:—–-").removesuffix(".")
    room = LIMIT - min(max(cue, min(len(rest), LIMIT // 3)), LIMIT // 2) - 1
    if len(lead) > room:
        head = lead.partition(", ")[0]
        lead = head if len(head) <= room else _last_words(lead, room)
        row = f"{lead} {rest}".strip()
    return tidy(_shortened(row, len(lead) + 1 + cue))


def _last_words(words: str, room: int) -> str:
    """Return as many of the last words as fit, from the beginning of a phrase if there is one."""
    kept = words[-room:]
    if len(kept) < len(words) and words[-room - 1] != " ":
        kept = kept.partition(" ")[2]
    comma = kept.rfind(", ")
    return (kept[comma + 2 :] if 0 <= comma < len(kept) - 3 else kept).strip()


def _shortened(row: str, at_least: int, room: int = LIMIT) -> list[str]:
    """Return the words of a row cut to the limit, where a phrase ends if one ends late enough."""
    if len(row) <= room:
        return row.split(" ")
    kept = row[: room + 1]
    kept = kept[: kept.rfind(" ")] if " " in kept else ""
    least = max(at_least, room // 2)
    breaks = [one.start() for one in _PHRASE.finditer(kept) if one.start() > least]
    return (kept[: breaks[-1]] if breaks else kept).split(" ")


def tidy(words: Iterable[str]) -> str:
    """Drop from the end what promises more to come."""
    kept = [word for word in words if word]
    while len(kept) > 2 and _WEAK.fullmatch(kept[-1].strip(',;:—–-“"‘(')):
        kept.pop()
    return " ".join(kept).rstrip(" ,;:—–-").removesuffix(".")


def balanced(row: str) -> str:
    """Drop marks that have lost their partner."""
    for opening, closing in _PAIRS:
        if row.count(opening) != row.count(closing):
            row = row.replace(opening, "").replace(closing, "")
    if row.count('"') % 2:
        row = row.replace('"', "")
    if row.count("‘") > row.count("’"):
        row = row.replace("‘", "")
    if _CLOSES.search(row) and not _OPENS.search(row):
        row = row[:-1]
    row = _STOPPED.sub(r"\1\2", _LEFT_OVER.sub("", row.strip()).removesuffix("."))
    return f"{row}." if _CLOCK.search(row) else row


def capital(row: str) -> str:
    """Begin a row with a capital letter."""
    first = row[:1].upper()
    return first + row[1:] if row[:1].islower() and len(first) == 1 else row
