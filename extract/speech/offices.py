"""Offices beside names: who "the chief executive" is, and for whom a named spokesman speaks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from extract.speech.lexicon import alternation, lexicon
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.values import Cast, Mention

SPOKESMAN = re.compile(rf"\b(?:{alternation(lexicon().spokesmen)})\b")
"""The pattern of who speaks for somebody."""
WORD = re.compile(r"[\w'’-]+")
"""The pattern of a word, apostrophes and hyphens included."""
OWNED = re.compile(r"[’']s?(?:\s|$)")
"""The pattern of a possessive ending."""
_LONGEST = 60  # characters of an office
_LOOK_BACK = 60  # names
_BEFORE = r"\b%s(?:\s(?:of|for|at|to)\s[^,.;:]{1,50})?,?\s$"
_BEHIND = r",\s(?:who\sis\s)?[^,.;:]{0,40}?\b%s\b"


class Offices:
    """Finds offices and their holders in one text, whose quotations are blotted out."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text, self._cast = text, cast
        self._people = [
            one
            for one in cast.mentions
            if one.form is Form.NAME and len(one.actors) == 1 and self._is_person(one.actors[0])
        ]
        self._starts = [one.start for one in self._people]
        self._by_form = {
            form.casefold(): actor.name
            for actor in cast.actors.values()
            for form in (actor.name, *actor.aliases)
        }

    def called(self, words: str) -> str | None:
        """Return the actor that has these words for a name or an alias."""
        return self._by_form.get(words)

    def holder(self, words: str, start: int) -> str | None:
        """Return the person beside whose name an office stood before: "the chief executive"."""
        if not words.startswith("the ") or len(words) > _LONGEST or _is_many(words):
            return None
        office = re.escape(words.removeprefix("the "))
        before, behind = re.compile(_BEFORE % office), re.compile(_BEHIND % office)
        at = bisect_left(self._starts, start)
        for one in reversed(self._people[max(0, at - _LOOK_BACK) : at]):
            lead = self._text[max(0, one.start - _LONGEST) : one.start].casefold()
            rest = self._text[one.end : min(start, one.end + 2 * _LONGEST)].casefold()
            if before.search(lead) or behind.match(rest):
                return one.actors[0]
        return None

    def represented(self, speaker: str, phrase: str, inside: Sequence[Mention]) -> str | None:
        """Return for whom a named spokesman speaks, `None` where the phrase calls him none."""
        if not SPOKESMAN.search(phrase):
            return None
        for one in inside:
            others = [name for name in one.actors if name != speaker]
            if others:
                return others[0]
        return self._named_in(phrase, speaker) or self._held(speaker)

    def _named_in(self, phrase: str, speaker: str) -> str | None:
        """Return the actor that stands inside a role: "the Kremlin spokesman"."""
        words = [OWNED.sub("", word) for word in WORD.findall(phrase)]
        for length in (4, 3, 2, 1):
            for at in range(len(words) - length + 1):
                name = self._by_form.get(" ".join(words[at : at + length]).casefold())
                if name is not None and name != speaker:
                    return name
        return None

    def _held(self, name: str) -> str | None:
        roles = self._cast.actors[name].roles if name in self._cast.actors else ()
        return next((one.of for one in roles if SPOKESMAN.search(one.title)), None)

    def _is_person(self, name: str) -> bool:
        actor = self._cast.actors.get(name)
        return actor is not None and actor.kind is ActorKind.PERSON


def _is_many(words: str) -> bool:
    """Whether words call a body or several people, and no holder of an office."""
    return words.endswith("s") or words.rpartition(" ")[2] in lexicon().bodies - {"president"}
