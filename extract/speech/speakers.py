"""Whose words they are: from the noun phrase beside a verb of saying to a name of the cast."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.speech.lexicon import alternation, lexicon
from extract.speech.marks import BLOT
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from extract.values import Cast, Mention

Span = tuple[int, int]
_SPOKESMAN = re.compile(rf"\b(?:{alternation(lexicon().spokesmen)})\b")
_WORD = re.compile(r"[\w'’-]+")
_OWNED = re.compile(r"[’']s?(?:\s|$)")
# "a spokesman for ", "two of its ": the name that follows is not the one who speaks.
_HEADED = re.compile(r"\b(?:of|for|from|at|by|with|to|in|on)\s+(?:(?:the|its|his|her|their)\s+)?$")
_PERSONAL = frozenset(("he", "she"))
_SUBJECT_FORM = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
}  # fmt: skip
_IMPERSONAL = frozenset(("it", "they"))
_NAMELESS = "who speaks is not named"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks; `name` is `None` where the text gives no name, `start` where it stands."""

    name: str | None
    start: int | None = None
    speaks_for: str | None = None
    doubt: str | None = None


class Speakers:
    """Finds speakers in noun phrases of one text, whose quotations are blotted out."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text, self._cast = text, cast
        # Whom the words between marks name does not say them.
        self._mentions = [one for one in cast.mentions if text[one.start : one.end].strip(BLOT)]
        self._starts = [one.start for one in self._mentions]
        self._pronouns: dict[str, set[str]] = {}
        for one in cast.mentions:
            if one.form is Form.PRONOUN and len(one.actors) == 1:
                words = self._pronouns.setdefault(one.actors[0], set())
                words.add(_SUBJECT_FORM.get(text[one.start : one.end].casefold(), ""))
        self._by_form = {
            form.casefold(): actor.name
            for actor in cast.actors.values()
            for form in (actor.name, *actor.aliases)
        }

    def in_phrase(self, start: int, end: int, last: Speaker | None) -> Speaker | None:
        """Return the speaker that `text[start:end]` names, `None` where it names nobody at all.

        The phrase is a subject with what is set beside it between commas: "Dmitry Peskov, the
        Kremlin spokesman". `last` is the speaker before, for "he added".
        """
        parts = self.parts(start, end)
        found = self._of_head(*parts[0], last=last) if parts else None
        for part in parts[1:]:
            if found is None or not self._is_person(found.name):
                found = self._person_alone(*part) or found
        if found is None or not self._is_person(found.name):
            return found
        return self._with_office(found, start, end)

    def parts(self, start: int, end: int) -> list[Span]:
        """Part a phrase at its commas; blank parts are left out."""
        spans: list[Span] = []
        for piece in re.finditer(r"[^,]+", self._text[start:end]):
            words = piece[0].strip()
            if words:
                left = start + piece.start() + piece[0].index(words)
                spans.append((left, left + len(words)))
        return spans

    def mentions(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that lie inside a span."""
        first, stop = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [one for one in self._mentions[first:stop] if one.end <= end]

    def last_before(self, start: int, end: int) -> Mention | None:
        """Return the last mention that begins in a span."""
        at = bisect_left(self._starts, end) - 1
        return self._mentions[at] if at >= 0 and self._starts[at] >= start else None

    def of_mention(self, one: Mention, last: Speaker | None) -> Speaker:
        """Return the speaker that a mention stands for."""
        if one.actors:
            doubt = "several are named for the words" if len(one.actors) > 1 else None
            return Speaker(one.actors[0], one.start, doubt=doubt)
        return self._pronoun(self._text[one.start : one.end], one.start, last)

    def same_again(self, word: str, found: Speaker, last: Speaker | None) -> Speaker:
        """Return the last speaker where "he" or "she" goes on speaking, else who was found.

        A pronoun that the cast takes for another is left to it where the last speaker is spoken of
        by the other pronoun somewhere in the text.
        """
        if word not in _PERSONAL or last is None or not self._is_person(last.name):
            return found
        others = self._pronouns.get(last.name or "", set()) - {word}
        if found.name == last.name or others & _PERSONAL:
            return found
        return Speaker(last.name, found.start, last.speaks_for)

    def _of_head(self, start: int, end: int, *, last: Speaker | None) -> Speaker:
        inside = self.mentions(start, end)
        if not inside:
            return self._by_words(start, end, last)
        first = inside[0]
        before, after = self._text[start : first.start], self._text[first.end : end]
        if _HEADED.search(before):
            return self._owned(first, before, last)
        person = self._person_at(inside, end)
        if person is not None and person is not first:
            return self.of_mention(person, last)
        if first.possessive or _OWNED.match(after):
            return self._owned(first, _OWNED.sub("", after, count=1), last)
        return self._plain(first, after, last)

    def _person_at(self, inside: list[Mention], end: int) -> Mention | None:
        """Return the named person that the phrase ends with: "Kremlin aide Yuri Ushakov"."""
        final = inside[-1]
        joined = len(inside) > 1 and self._text[inside[0].end : final.start].strip() in ("and", "&")
        if joined or final.form is not Form.NAME or final.possessive or len(final.actors) != 1:
            return None
        is_last = not self._text[final.end : end].strip()
        return final if is_last and self._is_person(final.actors[0]) else None

    def _owned(self, owner: Mention, words: str, last: Speaker | None) -> Speaker:
        """Read "X’s office", "a spokesman for X", "two of its negotiators" by the words beside."""
        if not words.strip() or _SPOKESMAN.search(words) or _any(words, lexicon().offices):
            return self.of_mention(owner, last)
        unnamed = _any(words, lexicon().unnamed)
        return Speaker(None, owner.start, doubt=None if unnamed else _NAMELESS)

    def _plain(self, first: Mention, after: str, last: Speaker | None) -> Speaker:
        """Read "X", "X in Kyiv", "a senior Ukrainian official", "the Russian army"."""
        words = lexicon()
        following = _WORD.findall(after) if after[:1] == " " else []
        while following and following[-1].casefold() in words.before_verb:
            following.pop()
        rest = " ".join(following)
        if not rest or following[0] in words.after_name or _SPOKESMAN.search(rest):
            return self.of_mention(first, last)
        if _any(rest, words.offices | words.bodies) and not _any(rest, words.unnamed):
            found = self.of_mention(first, last)
            return replace(found, doubt="a body is taken for the state that it belongs to")
        doubt = None if _any(rest, words.unnamed) else _NAMELESS
        return Speaker(None, first.start, doubt=doubt)

    def _by_words(self, start: int, end: int, last: Speaker | None) -> Speaker:
        """Read a phrase that no mention stands in: an alias, a pronoun, somebody without a name."""
        words = self._text[start:end].casefold()
        bare = words.removeprefix("the ")
        name = self._by_form.get(words) or self._by_form.get(bare)
        if name:
            return Speaker(name, start)
        if last is not None and last.name and bare in lexicon().documents:
            doubt = f"“the {bare}” is taken for the last speaker’s"
            return Speaker(last.name, start, last.speaks_for, doubt)
        return self._pronoun(words, start, last)

    def _pronoun(self, word: str, start: int, last: Speaker | None) -> Speaker:
        """Read "he" as the speaker before, where that is a person, "it" where it is none."""
        if last is None or last.name is None:
            return Speaker(None, start)
        fitting = _PERSONAL if self._is_person(last.name) else _IMPERSONAL
        if word.casefold() not in fitting:
            return Speaker(None, start)
        doubt = f"“{word}” is taken for the last speaker"
        return Speaker(last.name, start, last.speaks_for, doubt)

    def _person_alone(self, start: int, end: int) -> Speaker | None:
        """Return the person that an apposition names: "its spokesman, Geng Shuang"."""
        inside = self.mentions(start, end)
        if len(inside) != 1 or inside[0].form is not Form.NAME or not inside[0].actors:
            return None
        one = inside[0]
        is_all = (one.start, one.end) == (start, end) and self._is_person(one.actors[0])
        return Speaker(one.actors[0], start) if is_all else None

    def _with_office(self, speaker: Speaker, start: int, end: int) -> Speaker:
        """Add for whom a named spokesman speaks."""
        phrase = self._text[start:end]
        if speaker.name is None or not _SPOKESMAN.search(phrase):
            return speaker
        for one in self.mentions(start, end):
            others = [name for name in one.actors if name != speaker.name]
            if others:
                return replace(speaker, speaks_for=others[0])
        named = self._named_in(phrase, speaker.name) or self._held_office(speaker.name)
        return replace(speaker, speaks_for=named)

    def _named_in(self, phrase: str, speaker: str) -> str | None:
        """Return the actor that stands inside a role: "the Kremlin spokesman"."""
        words = [_OWNED.sub("", word) for word in _WORD.findall(phrase)]
        for length in (4, 3, 2, 1):
            for at in range(len(words) - length + 1):
                name = self._by_form.get(" ".join(words[at : at + length]).casefold())
                if name is not None and name != speaker:
                    return name
        return None

    def _held_office(self, name: str) -> str | None:
        roles = self._cast.actors[name].roles if name in self._cast.actors else ()
        return next((one.of for one in roles if _SPOKESMAN.search(one.title)), None)

    def _is_person(self, name: str | None) -> bool:
        actor = self._cast.actors.get(name) if name else None
        return actor is not None and actor.kind is ActorKind.PERSON


def _any(words: str, some: frozenset[str]) -> bool:
    return any(word in some for word in _WORD.findall(words.casefold()))
