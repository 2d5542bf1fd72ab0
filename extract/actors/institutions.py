"""Bodies named by a common noun: "the Chinese foreign ministry", "the president's office".

And groups of many states' people: "European leaders", "Gulf mediators".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.named import Named
from extract.actors.words import APOSTROPHES
from extract.values import Form
from extract.wordlists import words as word_list
from store.model import ActorKind

if TYPE_CHECKING:
    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()
_MINISTRIES = frozenset(["ministry", "parliament", "embassy", "department", "secretariat"])
# Services that act for themselves where the text names whose they are, and not for their state.
_SERVICES = frozenset(["army", "navy", "military", "prosecutors"])
_FOREMOST = frozenset(["leaders", "colleagues", "counterparts", "heads", "allies", "partners"])
_GROUPS = _FOREMOST | frozenset(
    [
        "ministers",
        "negotiators",
        "mediators",
        "envoys",
        "creditors",
        "powers",
        "diplomats",
        "officials",
    ]
)


def institutions(line: Line, named: list[Named], roster: Roster) -> list[Named]:
    """The bodies and groups of a line that its names do not hold; their scopes are taken in.

    One whose state only a pronoun tells has no `names` yet, and its words in `pending`.
    """
    at: dict[int, Named] = {i: one for one in named for i in range(one.first, one.last)}
    found: list[Named] = []
    for i, lower in enumerate(line.lows):
        if lower in _MINISTRIES:
            body = _ministry(line, i, at, roster)
        elif lower in _SERVICES:
            body = _service(line, i, at, roster)
        elif lower == "office":
            body = _office(line, i, at, roster)
        elif lower in _LEX.regions and line.words[i][0].isupper():
            body = _group(line, i, roster)
        else:
            continue
        if body is not None:
            found.append(body)
    return found


def _ministry(line: Line, i: int, at: dict[int, Named], roster: Roster) -> Named | None:
    if i in at and at[i].form is not Form.DEMONYM:
        return None
    first = i
    while (
        first
        and line.before(first) == " "
        and line.word(first - 1) in _LEX.modifiers
        and first - 1 not in at
    ):
        first -= 1
    words = [line.word(k) for k in range(first, i + 1)]
    k = first - 1
    if k >= 1 and line.word(k) == "s" and line.before(k)[-1:] in APOSTROPHES:
        k -= 1
    elif k < 0 or (line.before(first) != " " and not line.possessed(k)):
        return Named(first, i + 1, _seated(line, i, at, words, roster), Form.NAME, first)
    owner = at.get(k)
    if (
        owner is not None
        and not owner.person
        and owner.names
        and (len(words) > 1 or _is_own(line, i))
    ):
        short = line.words[k].isupper() and line.before(first) == " "
        scope = line.words[k] if short else _adjective(owner.names[0], roster)
        name = _enter(" ".join([scope, *words]), roster)
        return Named(owner.first, i + 1, (name,), Form.NAME, owner.first)
    if line.word(k) in _LEX.owners:
        return Named(k, i + 1, (), Form.NAME, k, pending=tuple(words))
    return Named(first, i + 1, _seated(line, i, at, words, roster), Form.NAME, first)


def _service(line: Line, i: int, at: dict[int, Named], roster: Roster) -> Named | None:
    """A state's army or navy: "Sudan's army", and "the army" if that is the only one."""
    after = line.word(i + 1) if line.gap(i) == " " else ""
    if after in _LEX.heads or after in _LEX.modifiers or after in _OF_SERVICES:
        return None
    body = _ministry(line, i, at, roster)
    if body is not None and not body.names and not body.pending and line.word(i - 1) == "the":
        tail = f" {line.word(i)}"
        fitting = [name for name in roster.actors if name.endswith(tail)]
        body = Named(i, i + 1, tuple(fitting), Form.NAME, i) if len(fitting) == 1 else None
    return body if body is not None and (body.names or body.pending) else None


_OF_SERVICES = word_list(
    "aid base bases career chiefs commanders forces generals officers officials operation "
    "operations posts rule station stations units"
)


def _seated(
    line: Line, i: int, at: dict[int, Named], words: list[str], roster: Roster
) -> tuple[str, ...]:
    """The ministry that the seat behind it tells ("in Addis Ababa"), else the one of its sort."""
    seat = at.get(i + 2) if line.word(i + 1) == "in" else None
    if seat is not None and seat.form is Form.CAPITAL and seat.names:
        return (name_ministry(seat.names[0], words, roster),)
    return _only_one(words, roster)


def name_ministry(scope: str, words: list[str], roster: Roster) -> str:
    """The name of a state's ministry, "Chinese finance ministry", taken into the article."""
    return _enter(" ".join([_adjective(scope, roster), *words]), roster)


def _adjective(scope: str, roster: Roster) -> str:
    entry = roster.book.entries.get(scope)
    return entry.demonyms[0] if entry and entry.demonyms else scope


def _enter(name: str, roster: Roster) -> str:
    """Take a body in under the name that the book knows it by, in whichever capitals."""
    capitals = " ".join(word if word[0].isupper() else word.capitalize() for word in name.split())
    known = roster.book.named(name) or roster.book.named(capitals)
    return roster.enter(known[0] if known else name, ActorKind.ORGANISATION)


def _is_own(line: Line, i: int) -> bool:
    """Whether the noun alone names a body of its owner: "its department" may be any."""
    return line.word(i) not in ("department", "secretariat")


def _only_one(words: list[str], roster: Roster) -> tuple[str, ...]:
    """The one ministry of that business in the article so far."""
    if len(words) < 2:
        return ()
    tail = " " + " ".join(words)
    fitting = [name for name in roster.actors if name.lower().endswith(tail)]
    return tuple(fitting) if len(fitting) == 1 else ()


def _office(line: Line, i: int, at: dict[int, Named], roster: Roster) -> Named | None:
    """A body by whose office it is: "the prime minister's office"."""
    k = i - 1
    if i in at or k < 0:
        return None
    if line.word(k) == "s":
        k -= 1
    if k < 0 or not line.possessed(k) or line.word(k) not in _LEX.heads:
        return None
    first = k
    while (
        first
        and line.before(first) in (" ", "-")
        and (
            line.word(first - 1) in _LEX.modifiers
            or line.word(first - 1) in _LEX.heads
            or (first - 1 in at and not at[first - 1].person)
        )
    ):
        first = at[first - 1].first if first - 1 in at else first - 1
    name = " ".join(line.text[line.starts[first] : line.ends[i]].replace("’", "'").split())
    known = roster.book.named(name)
    name = roster.enter(known[0] if known else name, ActorKind.ORGANISATION)
    return Named(first, i + 1, (name,), Form.NAME, first)


def _group(line: Line, i: int, roster: Roster) -> Named | None:
    """Many states' people at once: "European leaders", "European heads of government"."""
    last = i + 1
    while last < len(line) and line.gap(last - 1) == " " and line.word(last) in _LEX.modifiers:
        last += 1
    if last >= len(line) or line.gap(last - 1) != " " or line.word(last) not in _GROUPS:
        return None
    noun = line.word(last)
    last += 1
    if noun == "heads" and line.word(last) == "of":
        last += 2
    if noun in _FOREMOST:
        name = f"{line.words[i]} leaders"
    else:
        name = " ".join(line.text[line.starts[i] : line.ends[last - 1]].split())
    known = roster.book.named(name)
    name = roster.enter(known[0] if known else name, ActorKind.GROUP)
    return Named(i, last, (name,), Form.NAME, i)
