"""Who wrote it: by-lines, and the lines at the foot of a page that tell who the writers are."""

from __future__ import annotations

import re

from extract.page.shapes import final_stop, fold, word_count
from extract.patterns import Seldom
from extract.wordlists import words

_BY = re.compile(
    r"(?:(?:news |exclusive |guest )?(?:analysis|commentary|opinion|story|words|text|review|essay"
    r"|interview|reporting|report|written|posted|published|compiled|column) )?by[: ]+(?=\S)"
    r"|from (?=(?:our|the) )|reporting from |(?:authors?|reporters?|writers?|words|text|report): ",
    re.IGNORECASE,
)
_STAFF = words(
    "staff agencies agency correspondent correspondents reporter reporters newsroom desk bureau "
    "editor editors editorial writer writers columnist columnists board team wires"
)
_SMALL = words(
    "and in of for the at with de del della di da dos van von der den la le al el bin ibn y e und "
    "additional reporting by our"
)
_ROLES = words(
    "chief senior diplomatic political foreign economics economic business defence defense world "
    "international national european europe deputy special roving contributing news affairs "
    "security energy trade legal health science technology white house middle east"
)
_BESIDE_NAMES = _SMALL | _STAFF | _ROLES
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ]")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_PARTED = re.compile(r"\s*(?:,| and | & |\||;| – | — | - |/)\s*")
_AFTER_NAME = re.compile(r"\s(?:in|at|for|of|is|published|updated)\s", re.IGNORECASE)
_PERSON = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}")
_PLACE = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{1,30}(?: [^\W\d_a-zß-öø-ÿ][\w.'’-]{1,30}){0,2}"
_SIGNED = rf"[^\W\d_a-zß-öø-ÿ][\w.'’-]{{0,30}}(?: [^\W\d_a-z][\w.'’-]{{0,30}}){{1,3}} in {_PLACE}"
_SIGNATURE = re.compile(rf"{_SIGNED}(?:(?:,| and|, and) {_SIGNED}){{0,3}}(?: and agencies)?")
_OFFICE = re.compile(
    r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){1,3}, ?(?:[\w’'-]{1,20} ){0,4}"
    r"(?:correspondent|editor|reporter|columnist|writer|bureau chief)(?: in [\w ]{2,30})?"
)
_LONGEST = 24

_TRADE = (
    r"(?:correspondent|reporter|editor|columnist|writer|journalist|author|fellow|professor"
    r"|lecturer|historian|contributor|bureau chief|commentator|podcaster)s?\b"
)
_BIO = re.compile(
    rf"\b(?:is|was|are|were|has been) (?:an? |the |our |one of )?(?:[\w’'-]+ ){{0,6}}?{_TRADE}"
    r"|\b(?:covers?|writes?|reports|blogs|edits) (?:about|on|for|from|the|how|why"
    r"|[\w’'-]+ (?:for|from|at|in)\b)"
    r"|\bjoined (?:the|our) |\bis based in\b|\bcan be reached\b"
    r"|\bfollow (?:him|her|them) on\b",
    re.IGNORECASE,
)
_OF_WRITER = re.compile(r" (?:covers|writes|is|was|has|reports|edits|works|joined|can)\b")
_WORK = r"(?:reporting|writing|editing|translation|research)"
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:reporting|research|writing|to (?:this|the (?:report|story|article)))\b"
    r"|\bedited (?:the|this) (?:story|article|piece|report)[.!]?\Z"
    rf"|\A\(?(?:additional |extra )?(?:{_WORK}|translated|compiled|edited|produced|written)"
    rf"(?:,? (?:and )?{_WORK})? by\b"
    r"|\A[-—–]{0,2} ?with (?:assistance|(?:additional )?reporting|files|inputs?) (?:by|from)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?P<names>[^.]{3,160}?) contributed(?: from [^.]{2,60})?(?:\.|\Z)")
_TO_THIS_REPORT = Seldom(
    r"\bcontributed (?:reporting|research|to this (?:report|story|article))\b.{0,60}\Z"
    rf"|\A\(?(?:additional )?{_WORK} by .{{3,120}}\b(?:editing|writing) by\b",
    *("contributed", "editing by", "writing by"),
    flags=re.IGNORECASE,
)
_ADDRESS = re.compile(r"\b[\w.+-]{1,40}@[\w-]{1,40}\.\w")
_QUOTED = re.compile(r"[“\"]")


def is_byline(line: str) -> bool:
    """Whether a line names writers and nothing else: "By A and B", "Newsroom staff"."""
    if final_stop(line) or word_count(line) > _LONGEST or len(line) > 200:
        return False
    found = _BY.match(line)
    if found:
        return _names_only(line[found.end() :].split("|", maxsplit=1)[0])
    if _OFFICE.fullmatch(line):
        return True
    tokens = fold(line).split()
    of_staff = tokens[-1].strip(".,") in _STAFF and ":" not in line
    return of_staff and len(tokens) <= 8 and _names_only(line)


def is_signature(line: str) -> bool:
    """Whether a line beside a title is a writer's name and where it was written: "A B in Paris"."""
    return word_count(line) <= _LONGEST and bool(_SIGNATURE.fullmatch(line))


def _names_only(rest: str) -> bool:
    """Whether every word is a name, a small word within names or a writer's office."""
    tokens = _WORD.findall(rest)
    return bool(tokens) and all(
        _CAPITAL.match(token) or token.lower().strip(".") in _BESIDE_NAMES for token in tokens[:12]
    )


def people_in(byline: str) -> list[str]:
    """Return the full names that a by-line gives, offices and places left out."""
    found = _BY.match(byline)
    rest = byline[found.end() if found else 0 :]
    people = []
    for part in _PARTED.split(rest):
        name = _AFTER_NAME.split(part, maxsplit=1)[0].strip()
        if _PERSON.fullmatch(name) and not set(fold(name).split()) & (_STAFF | _ROLES):
            people.append(name)
    return people


def opens_with_writer(line: str, people: list[str]) -> bool:
    """Whether a line opens with the full name of a writer, or tells of one under the surname."""
    start = fold(line[:100])
    return any(
        start.startswith(fold(name))
        or (
            start.startswith(fold(name.split()[-1]) + " ")
            and bool(_OF_WRITER.match(start, len(name.split()[-1])))
        )
        for name in people
    )


def is_bio(line: str) -> bool:
    """Whether a line has the form of what is told of a writer: "covers trade from Vienna"."""
    return word_count(line) <= 60 and bool(_BIO.search(line)) and not _QUOTED.search(line)


def is_contribution(line: str) -> bool:
    """Whether a line says who else worked on the article."""
    if word_count(line) > 50:
        return False
    alone = _ALONE.match(line)
    return bool(_CONTRIBUTED.search(line)) or bool(alone and _names_only(alone["names"]))


def is_plain_contribution(line: str) -> bool:
    """Whether a line says so, or gives an address, as no sentence of the news does anywhere."""
    if word_count(line) > 50:
        return False
    if not final_stop(line) and (_CONTRIBUTED.match(line) or _ADDRESS.search(line)):
        return True
    return bool(_TO_THIS_REPORT.search(line))


def is_name(line: str) -> bool:
    """Whether a line is one person's name and nothing else."""
    if word_count(line) > 4 or final_stop(line):
        return False
    return bool(_PERSON.fullmatch(line)) and _names_only(line)
