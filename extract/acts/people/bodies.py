"""Which body some words name: by its name, by a noun that it goes by, by a town of its state."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from extract.acts.words.lexicon import lexicon, singular
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from extract.values import Cast, Mention

_NAMING = frozenset({Form.NAME, Form.CAPITAL, Form.DEMONYM})
_WORD = re.compile(r"[^\s,.;:()\"“”]+")
_LONGEST = 12  # words of an office that are looked at
# "the guild’s secretary", "the head of the guild": a body without a name
_OWNER = re.compile(r"^(?:the )?(?:[\w-]+ )?([\w-]+)[’'](?:s\b)?", re.IGNORECASE)
_BODY_FIRST = re.compile(r"([\w-]+) \S", re.IGNORECASE)  # "union president"
_OF_BODY = re.compile(r"\b(?:of|for|at) (?:the |its |their )?(?:[\w’'-]+ )?([\w-]+)$")


class Bodies:
    """The bodies of an article, by all that its words call them.

    A body without a name goes by the last word of what it is called, so that "the French league"
    and "the league" are one.
    """

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._named: dict[str, str] = {}
        self._called: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        self._by_last: defaultdict[str, set[str]] = defaultdict(set)
        for actor in cast.actors.values():
            if actor.kind is not ActorKind.PERSON:
                self._by_last[actor.name.rpartition(" ")[2].lower()].add(actor.name)
                for form in (actor.name, *actor.aliases):
                    self._named.setdefault(form.removesuffix(" government"), actor.name)
        for mention in cast.mentions:
            self._list(mention)

    def _list(self, mention: Mention) -> None:
        body = self.of_mention(mention)
        if body is not None:
            words = self._text[mention.start : mention.end]
            if mention.form in _NAMING:
                self._named.setdefault(words, body)
            self._called[words.lower()].append((mention.start, body))

    def of_mention(self, mention: Mention) -> str | None:
        """Return the one actor that a mention names and that is no person."""
        actors = self._cast.actors
        names = [
            one
            for one in mention.actors
            if one not in actors or actors[one].kind is not ActorKind.PERSON
        ]
        return names[0] if len(names) == 1 else None

    def by_noun(self, name: str) -> str:
        """Return the one body that a noun is the last word of or means elsewhere, or the noun."""
        last = name.rpartition(" ")[2].lower()
        some = self._by_last.get(last) or {body for _, body in self._called.get(f"the {last}", ())}
        return next(iter(some)) if len(some) == 1 else last

    def by_word(self, word: str) -> str | None:
        """Return the body that a name or a nationality word alone stands for."""
        return self._named.get(_bare(word))

    def named_in(self, words: str) -> str | None:
        """Return the body whose name stands in an office, the longest of several."""
        some = [_bare(one.group()) for one in _WORD.finditer(words)][:_LONGEST]
        for length in range(len(some), 0, -1):
            for first in range(len(some) - length + 1):
                found = self._named.get(" ".join(some[first : first + length]))
                if found is not None:
                    return found
        return None

    def in_office(self, words: str, at: int) -> str | None:
        """Return the body of which an office at an offset is: "the union’s leaders"."""
        named = self.named_in(words) or self._town_in(at, at + len(words))
        if named is not None:
            return named
        found = _OWNER.match(words) or _OF_BODY.search(words) or _BODY_FIRST.match(words)
        if found is None or "body" not in lexicon().noun_classes(singular(found[1].lower())):
            return None
        noun = found[1].lower()
        return self.last_called(f"the {noun}", at) or self.by_noun(noun)

    def _town_in(self, first: int, last: int) -> str | None:
        """Return the state that a town in an office stands for: "Oslo’s chief negotiator"."""
        some = (self._cast.towns.get(at) for at in range(first, last))
        return next((state.name for state in some if state is not None), None)

    def last_called(self, words: str, before: int) -> str | None:
        """Return the body that the text last called so, before an offset: "the union"."""
        some = self._called.get(words, [])
        at = bisect_left(some, (before,))
        return some[at - 1][1] if at else None


def _bare(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s").rstrip("’'")
