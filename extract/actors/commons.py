"""Whom "the union", "the carmaker" and "the ministry" mean: a body that the article has named."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from extract.actors.discourse import is_subject
from extract.actors.lexicon import lexicon
from extract.actors.words import key
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from extract.actors.discourse import Discourse
    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()
_NOUNS = _LEX.firm_nouns | frozenset(_LEX.sorts)
_NO_FIRM = _LEX.no_firm.union(*_LEX.sorts.values())
_FOREMOST = frozenset({"main", "top", "leading", "only", "largest"})
_WORDS = 4  # between "biggest" and the noun, both counted
_MEMBERS = frozenset({"lawmakers", "mps", "legislators", "members"})  # who are a body together
_CHAMBERS = frozenset({"chambers", "houses"})  # of one parliament
PARLIAMENTS = _CHAMBERS | {"parliament"}
_BARE = (_LEX.verbs | _LEX.openers | _LEX.months) - _LEX.owners - _LEX.indefinite
_NO_FIRMS = frozenset(
    {"union", "party", "charity", "foundation", "agency", "watchdog", "regulator", "think-tank"}
    | {"alliance", "coalition", "federation", "association", "consortium"}
)
_PLACES = frozenset({"district", "city", "county", "town"})  # bodies only if they act
_OF_WHOM = frozenset({"based", "backed", "led", "owned", "run", "controlled", "listed"})
_TIMES = 3  # as often told of as any other that a noun fits
_ANY_FIRM = frozenset({"company", "firm", "group", "business", "employer", "management"})
_OF_A_FIRM = frozenset(
    {"management", "employer", "board"}
)  # of some firm: plain where there is but one
_UNIONS = _LEX.sorts["union"] | {"association", "federation", "syndicate"}
_MEMBERS_OF = frozenset(  # who join in a body that is no firm: "Fruit Growers Victoria"
    {"growers", "farmers", "workers", "producers", "employers", "retailers", "manufacturers"}
    | {"teachers", "nurses", "doctors", "miners", "pilots", "dockers", "fishers", "writers"}
)
_FREE = (_LEX.connectives | _LEX.modifiers) - _LEX.indefinite
_MOST = 100  # actors of one article that are weighed
_BODIES = frozenset({ActorKind.ORGANISATION, ActorKind.GROUP})


@dataclass(frozen=True, slots=True)
class Common:
    """Words `first` to `last` (exclusive): "the" and a noun for some sort of body."""

    first: int
    last: int
    noun: str
    lead: bool = False  # "the country's biggest union", which may be named later
    owner: str = ""  # "pilots" of "the pilots' union"
    apart: bool = False  # whether the words before the noun tell the body apart
    union: str = ""  # whose people act: "nurses" of the Nurses' Guild
    firm: bool = False  # whether they only tell of which nation a firm is

    @property
    def is_plain(self) -> bool:
        """Whether no office and no name beside it says better who is meant."""
        return bool(self.owner or self.apart or self.union)

    @property
    def is_bare(self) -> bool:
        """Whether it stands without an article, and so may mean no body at all."""
        return self.noun == "parliament" and self.last - self.first == 1

    @property
    def many(self) -> bool:
        """Whether "they" may follow: the lawmakers of a parliament."""
        return self.noun in _MEMBERS or bool(self.union)


def head(name: str) -> str:
    """The noun by which a body is called: "opera" of "Lindholm Opera", "bank" of "Bank of Peru"."""
    words = key(name)
    at = next((i for i, word in enumerate(words) if word in ("of", "for") and i), len(words))
    noun = words[at - 1].lower() if len(words) > 1 else ""
    plural = noun.endswith("s") or not noun.isalpha()
    return "" if plural or noun in _LEX.headless - _PLACES else noun


def find(line: Line, heads: Collection[str] = ()) -> list[Common]:
    """The bodies of a line that only a common noun names, in order.

    Besides the nouns for bodies these are `heads`, by which the bodies of the article are called.
    """
    found = []
    for i, noun in enumerate(line.lows):
        if noun not in _NOUNS and noun not in heads:
            continue
        alone = i + 1 >= len(line) or line.gap(i) != " " or not goes_on(line, i)
        if noun in _PLACES and not is_subject(line, i - 1, i + 1):
            continue  # "in the district"
        lead = _lead(line, i)
        if lead and alone:
            found.append(Common(lead, i + 1, noun, lead=True))
        elif noun in _MEMBERS | {"parliament"} and alone and _is_bare(line, i):
            if noun == "parliament" or line.word(i + 1) != "of":
                found.append(Common(i, i + 1, noun))
        elif noun in _CHAMBERS:
            if line.word(i - 1) == "both" and line.word(i + 1) != "of":
                found.append(Common(i - 1, i + 1, noun))
        elif line.word(i - 1) == "the" and line.before(i) == " " and alone:
            found.append(Common(i - 1, i + 1, noun))
        elif alone and line.word(i - 1) in _OF_WHOM and line.word(i - 3) == "the":
            found.append(Common(i - 3, i + 1, noun))  # "the Essen-based company"
        elif alone and line.word(i - 2) == "the" and _owns(line, i - 1):
            found.append(Common(i - 2, i + 1, noun, owner=line.word(i - 1)))
    return found


def trades(names: Iterable[str], roster: Roster) -> dict[str, str]:
    """The unions of an article by the people whose they are: "nurses" of the Nurses' Guild."""
    found: dict[str, str] = {}
    for name in islice(names, _MOST):
        parts = _parts(_forms(name, roster)) if _is_body_of(name, roster) else frozenset()
        if parts.isdisjoint(_UNIONS) or "party" in parts:
            continue
        for word in parts & _LEX.plural_heads:
            found[word] = "" if found.get(word, name) != name else name
    return {word: name for word, name in found.items() if name}


def at_work(line: Line, of: Mapping[str, str]) -> Iterator[Common]:
    """The people of a line who act as their union does: "Nurses left", "the pilots agreed"."""
    for i, word in enumerate(line.lows):
        if word not in of or line.words[i].isupper() or line.gap(i)[:1] not in (" ", ","):
            continue
        before = line.word(i - 1) if line.before(i) == " " else ""
        definite = before == "the"
        own = before in _parts((of[word],)) and len(before) > len("of")
        if not (definite or own or not before or before in _FREE):
            continue
        opening = all(line.word(k) in _FREE | {"and"} for k in range(max(0, i - _WORDS), i))
        if not is_subject(line, i, i + 1) and not (opening and i <= _WORDS):
            continue
        yield Common(i - definite, i + 1, word, union=of[word])


def _owns(line: Line, k: int) -> bool:
    """Whether a plural without a name says whose it is: "the pilots' union"."""
    plural = line.word(k).endswith("s") and line.words[k].islower()
    return plural and line.before(k) == " " and line.possessed(k)


def of_owner(names: tuple[str, ...], owner: str, roster: Roster) -> tuple[str, ...]:
    """The body of "the pilots' union", if its name tells that it is theirs."""
    stem = owner.removesuffix("s")
    theirs = names and any(part.startswith(stem) for part in _parts(_forms(names[0], roster)))
    return names if theirs else ()


def _lead(line: Line, i: int) -> int:
    """Where "biggest rail union" begins that is somebody's; 0 where nothing is so called."""
    for k in range(i - 1, max(0, i - _WORDS), -1):
        if line.before(k + 1) not in (" ", "-"):
            return 0
        word = line.word(k)
        if word in _FOREMOST or (word.endswith("est") and len(word) > len("best")):
            return k if line.possessed(k - 1) or line.word(k - 1) == "s" else 0
    return 0


def _is_bare(line: Line, i: int) -> bool:
    """Whether nothing says which they are: "Lawmakers approved", not "Labour lawmakers"."""
    before = line.word(i - 1)
    joined = line.before(i) == " " and i > 0
    return not joined or before in _BARE


def is_its_people(noun: str, name: str, roster: Roster) -> bool:
    """Whether people of such a sort are the body: its members, but no party's rebels."""
    whole = noun != "rebel" or "party" not in _parts(_forms(name, roster))
    return whole and _is_body_of(name, roster)


def is_firm(name: str, roster: Roster) -> bool:
    """Whether a body may be a firm, by its name and what the text calls it."""
    return _is_body_of(name, roster) and _fits(name, None, roster)


def calls(noun: str, names: tuple[str, ...], roster: Roster) -> bool:
    """Whether a noun may tell what the one body of some names is."""
    words = _LEX.sorts.get(noun)
    return (
        len(names) == 1
        and _is_body_of(names[0], roster)
        and _goes_by(names[0], noun, words, roster)
    )


def goes_on(line: Line, i: int) -> bool:
    """Whether a noun only describes another: "the union leader", "the company car"."""
    after = line.word(i + 1)
    if after.endswith(("less", "ful", "ous", "ible", "able")):  # "called the union reckless"
        return False
    return not (after in _LEX.verbs or after in _LEX.openers or after.endswith("ed"))


def resolve(noun: str, number: int, told: Discourse) -> tuple[str, ...]:
    """The one body of the article so far that the noun fits, if it is one."""
    words = _LEX.sorts.get(noun)
    if words is None and noun not in _LEX.firm_nouns:
        words = frozenset({noun})
    some = [name for name in islice(told.met, _MOST) if _is_body_of(name, told.roster)]
    fitting = [name for name in some if _goes_by(name, noun, words, told.roster)]
    if words is None and noun not in _ANY_FIRM:
        called = [name for name in fitting if noun in told.roster.callings.get(name, ())]
        fitting = called or fitting
    if not fitting and noun in _OF_A_FIRM:
        fitting = [name for name in some if _fits(name, None, told.roster)]
    if len(fitting) == 1:
        return (fitting[0],)
    own = _speakers(fitting, number, told)
    if own:
        return own
    recent: tuple[str, ...] = ()
    if words is None and noun not in _OF_A_FIRM:
        recent = _last_subject(fitting, number, told)
    return recent or _talked_of(fitting, told)


def _talked_of(fitting: Collection[str], told: Discourse) -> tuple[str, ...]:
    """The one of several that is told of three times as often as any other."""
    first, *others = sorted(fitting, key=lambda name: -told.counts[name]) or [""]
    most = max((told.counts[name] for name in others), default=0)
    return (first,) if first and told.counts[first] >= _TIMES * max(1, most) else ()


def _speakers(fitting: Collection[str], number: int, told: Discourse) -> tuple[str, ...]:
    """Of several the one whose officer speaks: "Halmar's chief said the company could wait"."""
    for one in reversed(told.subjects(number)):
        sides = {told.roster.side(name) for name in one.names if told.roster.is_person(name)}
        own = [name for name in fitting if name in sides]
        if one.speaks and own:
            return (own[0],) if len(own) == 1 else ()
    return ()


def nearest(noun: str, number: int, told: Discourse) -> tuple[str, ...]:
    """The firm that this sentence, or the one before, named last: "the Spanish group"."""
    words = _LEX.sorts.get(noun)
    for line in (number, *list(told.earlier(number))[:1]):
        for one in told.last(line):
            fits = len(one.names) == 1 and _is_body_of(one.names[0], told.roster)
            if fits and _goes_by(one.names[0], noun, words, told.roster):
                return one.names
    return ()


def foremost(noun: str, counts: Mapping[str, int], roster: Roster) -> tuple[str, ...]:
    """The body that the noun fits and that the whole article names at least twice as often."""
    words = _LEX.sorts.get(noun)
    if words is None and noun not in _LEX.firm_nouns:
        return ()
    some = [name for name in islice(counts, _MOST) if _is_body_of(name, roster)]
    fitting = [name for name in some if _goes_by(name, noun, words, roster)]
    first, *others = sorted(fitting, key=lambda name: -counts[name]) or [""]
    clear = first and all(counts[first] >= 2 * counts[other] for other in others)
    return (first,) if clear else ()


def _goes_by(name: str, noun: str, words: Collection[str] | None, roster: Roster) -> bool:
    """Whether the noun fits a body by its name, or by what the text itself calls it."""
    return noun in roster.callings.get(name, ()) or _fits(name, words, roster)


def _is_body_of(name: str, roster: Roster) -> bool:
    actor = roster.actors.get(name)
    return actor is not None and actor.kind in _BODIES


def _forms(name: str, roster: Roster) -> tuple[str, ...]:
    return (name, *roster.actors[name].aliases)


def _fits(name: str, words: Collection[str] | None, roster: Roster) -> bool:
    parts = _parts(_forms(name, roster))
    if words is not None:
        return not parts.isdisjoint(words)
    if not parts.isdisjoint(_MEMBERS_OF):
        return False
    called = roster.callings.get(name, set())
    return parts.isdisjoint(_NO_FIRM) and called.isdisjoint(_NO_FIRM | _NO_FIRMS)


@lru_cache(maxsize=4096)
def _parts(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part.lower() for form in forms for part in key(form))


def _last_subject(fitting: Collection[str], number: int, told: Discourse) -> tuple[str, ...]:
    """Of several firms the one that the sentence before was about."""
    for line in (number, *list(told.earlier(number))[:1]):
        for one in told.subjects(line):
            if len(one.names) == 1 and one.names[0] in fitting:
                return one.names
    return ()
