"""Phrases that name somebody by office: "the Ukrainian president", "NATO's secretary general".

A phrase is read outwards from its noun: to the left over modifiers, whose office it is, and the
article; to the right over "of" and "for".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.words import APOSTROPHES
from extract.values import Form

if TYPE_CHECKING:
    from extract.actors.named import Named
    from extract.actors.words import Line

_LEX = lexicon()
_OF = frozenset(["of", "for", "to", "at"])
_PARTIES = frozenset({Form.NAME, Form.DEMONYM, Form.CAPITAL})
_RANKS = frozenset({"leader", "commissioner", "chief"})
_WHOSE = frozenset({"government", "opposition", "interior", "environment", "treasury", "economy"})
_BUSINESSES = _LEX.businesses | frozenset(
    {"finance", "defence", "defense", "justice", "economy", "interior", "environment", "fisheries"}
)
_AFTER = frozenset({"in", "of", "said", "says", "was", "is", "has", "had", "will"})
_DEEPEST = 2  # possessors of possessors
_MOST = 9  # words on each side of the noun


@dataclass(slots=True)
class Phrase:
    """Words `first` to `last` (exclusive), with the noun at `head`.

    `scopes` are the names of those whose office it is; `owner` is the word that stands for them
    ("his"), or the noun ("the company's chief"); `possessor` the phrase that does. `bare` says that
    it has neither article nor owner, and so only describes a name beside it: "X, head of Y".
    `abroad` says that `scopes` are where somebody is sent: "the envoy to Syria".
    """

    first: int
    last: int
    head: int
    noun: str
    plural: bool
    title: list[str]
    scopes: tuple[str, ...] = ()
    owner: str = ""
    possessor: Phrase | None = None
    determiner: str = ""
    former: bool = False
    abroad: bool = False
    bare: bool = False
    inside: list[Named] = field(default_factory=list)

    @property
    def office(self) -> str:
        """The title in lower case, in the singular."""
        return " ".join(self.title)

    @property
    def definite(self) -> bool:
        """Whether it means somebody in particular."""
        return self.determiner in _LEX.definite or (
            self.determiner not in _LEX.indefinite
            and bool(self.scopes or self.owner or self.possessor)
        )


class Phrases:
    """Finds the phrases of one line; `named` are its names."""

    def __init__(self, line: Line, named: list[Named]) -> None:
        self._line = line
        self._at: list[Named | None] = [None] * len(line)
        for one in named:
            for i in range(one.first, one.last):
                self._at[i] = one

    def find(self) -> list[Phrase]:
        """All phrases, in order, none inside another."""
        found: list[Phrase] = []
        for i, lower in enumerate(self._line.lows):
            if lower not in _LEX.heads and lower not in _LEX.bodies:
                continue
            if self._at[i] is not None or not self._is_noun(i):
                continue
            phrase = self._read(i)
            if phrase is None:
                continue
            if found and found[-1].first <= phrase.first and phrase.last <= found[-1].last:
                continue  # "the president of the Government"
            while found and found[-1].last > phrase.first:
                found.pop()
            found.append(phrase)
        return found

    def _is_noun(self, i: int) -> bool:
        """Whether the word ends its phrase: "the chief said", not "the chief obstacle"."""
        line = self._line
        if line.gap(i) == "-":  # "son-in-law"
            return False
        if i + 1 >= len(line) or line.gap(i) != " " or self._at[i + 1] is not None:
            return True
        after = line.word(i + 1)
        if after in _LEX.heads or (after in _LEX.modifiers and after not in _LEX.verbs):
            return False
        if line.word(i) not in _LEX.not_last:
            return True
        return after in _LEX.verbs or after in _LEX.openers or after[-2:] == "ed"

    def _read(self, head: int, depth: int = 0) -> Phrase | None:
        word = self._line.word(head)
        noun = _LEX.heads.get(word, word)
        if depth > _DEEPEST:
            return None
        phrase = Phrase(head, head + 1, head, noun, word in _LEX.plural_heads, [noun])
        if self._is_one_government(head):
            phrase.determiner = "the"
        else:
            self._leftwards(phrase, depth)
        self._rightwards(phrase)
        phrase.bare = not (phrase.scopes or phrase.owner or phrase.determiner or phrase.possessor)
        beside = phrase.first > 0 and self._line.before(phrase.first) == ", "
        return phrase if beside or not phrase.bare else None

    def _is_one_government(self, head: int) -> bool:
        """Whether "Government will pay" means that of the country, as its own papers write."""
        line, k = self._line, head - 1
        if line.words[head] != "Government" or line.gap(head) != " ":
            return False
        after = line.word(head + 1)
        acts = after in _LEX.verbs or after.endswith("ed") or (head > 0 and line.word(k) == "that")
        return acts and (head == 0 or line.word(k) in _LEX.connectives)

    def _leftwards(self, phrase: Phrase, depth: int) -> None:
        line = self._line
        while phrase.first > 0 and phrase.head - phrase.first < _MOST:
            gap, k = line.before(phrase.first), phrase.first - 1
            if gap not in (" ", "-", "\n", "\u00a0") and not line.possessed(k):
                return
            if not self._take(phrase, k, depth):
                return

    def _take(self, phrase: Phrase, k: int, depth: int) -> bool:
        """Take word `k` into the phrase; whether to go on to the left."""
        line, word = self._line, self._line.word(k)
        if word == "s" and line.before(k)[-1:] in APOSTROPHES:
            return self._possessor(phrase, k - 1, depth)
        if line.possessed(k):
            return self._possessor(phrase, k, depth)
        named = self._at[k]
        opens = (
            word == "that"
            and (  # "added that ministers met", "that Peru’s chief refused"
                line.word(phrase.head)[-1:] == "s" or line.words[k + 1][:1].isupper()
            )
        )
        if opens or (phrase.determiner and word not in _LEX.definite | _LEX.owners):
            return False
        if named is not None:
            return self._scope(phrase, named)
        if word in _LEX.definite or word in _LEX.indefinite or word in _LEX.owners:
            return _determine(phrase, k, word)
        return self._modify(phrase, k, word)

    def _modify(self, phrase: Phrase, k: int, word: str) -> bool:
        """Take in a word that tells the office apart, or, before its owner, a mere adjective."""
        known = word in _LEX.modifiers or word in _LEX.heads
        hyphened = not known and "-" in (self._line.gap(k), self._line.before(k))  # "far-right"
        if phrase.scopes or phrase.possessor or hyphened:  # "senior Ukrainian officials"
            fits = hyphened or word in _LEX.modifiers
        else:
            fits = known or self._is_between(k)
            if fits:
                phrase.title.insert(0, _LEX.heads.get(word, word))
        if fits:
            phrase.former = phrase.former or word in _LEX.former
            phrase.first = k
        return fits

    def _is_between(self, k: int) -> bool:
        """Whether an unknown word stands between an article or possessive and the noun."""
        if k == 0 or self._line.before(k) not in (" ", "-", "’s ", "'s "):
            return False
        before, word = self._line.word(k - 1), self._line.word(k)
        if word in _LEX.verbs or word in _LEX.openers or not word.isalpha():
            return False
        return before in _LEX.definite or before in ("a", "an", "s") or before in _LEX.owners

    def _scope(self, phrase: Phrase, named: Named) -> bool:
        """Take in a name before the noun: "the Kremlin spokesman"; not a person's."""
        if phrase.scopes or named.form not in _PARTIES or named.person:
            return False
        phrase.scopes, phrase.first = named.names, named.first
        phrase.inside.append(named)
        self._joined(phrase)
        return True

    def _joined(self, phrase: Phrase) -> None:
        """Take in the other of two states: "US and Chinese negotiators"."""
        line, k = self._line, phrase.first - 1
        many = phrase.plural or line.word(phrase.head).endswith("s")
        if not many or line.word(k) != "and" or line.before(phrase.first) != " ":
            return
        other = self._at[k - 1] if k and line.before(k) == " " else None
        if other is not None and not other.person and other.form in _PARTIES:
            phrase.scopes, phrase.first = (*other.names, *phrase.scopes), other.first
            phrase.inside.append(other)

    def _possessor(self, phrase: Phrase, k: int, depth: int) -> bool:
        """Take in whose office it is: "Ukraine's", "the president's", "the company's"."""
        if phrase.scopes or phrase.possessor or k < 0:
            return False
        named, word = self._at[k], self._line.word(k)
        if named is not None:
            phrase.scopes = named.names
            if not named.person:  # a person beside an office stays a mention of its own
                phrase.first = named.first
                phrase.inside.append(named)
            return not named.person
        if word in _LEX.heads:
            phrase.possessor = self._read(k, depth + 1)
            if phrase.possessor:
                phrase.first = phrase.possessor.first
                phrase.inside += phrase.possessor.inside
            return False
        if k and self._line.word(k - 1) in ("the", "its", "their"):
            phrase.owner, phrase.first = word, k - 1
        return False

    def _rightwards(self, phrase: Phrase) -> None:
        """Take in "of Russia", "of state", "for trade"."""
        line, i = self._line, phrase.last
        if line.word(i) == "of" and line.word(i + 1) in _LEX.tails and line.gap(i - 1) == " ":
            phrase.title += ["of", line.word(i + 1)]
            phrase.last = i = i + 2
        elif self._has_business(phrase, i):
            phrase.last = i = i + 2 + (line.word(i + 1) == "the")
            phrase.title.insert(0, line.word(i - 1))
        if i < len(line) and line.word(i) == "in" and line.gap(i - 1) == " ":
            self._seated(phrase, i + 1)
        if i >= len(line) or line.gap(i - 1) != " " or line.word(i) not in _OF:
            return
        if line.word(i) != "of" and phrase.noun in _LEX.bodies:
            return
        scopes: list[str] = []
        end = i
        while len(scopes) < _MOST:
            j = end + 1 + (line.word(end + 1) == "the")
            named = self._at[j] if j < len(line) else None
            if named is None or named.person or line.gap(end) not in (" ", ", "):
                break
            scopes += named.names
            phrase.inside.append(named)
            phrase.last = end = named.last
            listed = line.gap(end - 1) == ", " and phrase.plural
            if listed and end < len(line) and self._at[end] is not None:
                end -= 1
            elif not phrase.plural or line.word(end) != "and" or line.gap(end - 1) != " ":
                break
        if scopes and not phrase.scopes:
            phrase.scopes = tuple(scopes)
            phrase.abroad = line.word(i) == "to"

    def _has_business(self, phrase: Phrase, i: int) -> bool:
        """Whether what an office is for follows: "commissioner of Justice", not "chief of staff".

        "The leader of the opposition" and "the president of the government" are told so, too.
        """
        line = self._line
        if line.word(i) != "of" or phrase.plural or phrase.noun not in _LEX.representing | _RANKS:
            return False
        at = i + 1 + (line.word(i + 1) == "the")
        ends = at + 1 >= len(line) or line.gap(at) != " " or line.word(at + 1) in _AFTER
        if at >= len(line) or self._at[at] is not None or line.gap(i - 1) != " ":
            return False
        whose = _WHOSE if at > i + 1 else _BUSINESSES
        return ends and line.word(at) in whose

    def _seated(self, phrase: Phrase, i: int) -> None:
        """Take the state whose seat follows: "the president in Kabul"."""
        named = self._at[i] if i < len(self._line) else None
        open_to_it = phrase.determiner == "the" and not phrase.scopes
        if open_to_it and phrase.noun in _LEX.representing and named is not None:
            phrase.scopes = named.names if named.form is Form.CAPITAL else ()


def _determine(phrase: Phrase, k: int, word: str) -> bool:
    """Take in an article, a number or a possessive; whether "the" may still come before it."""
    phrase.first = k
    if word in _LEX.owners:
        phrase.owner = word
        return False
    phrase.determiner = word
    return word not in _LEX.definite and word not in ("a", "an")
