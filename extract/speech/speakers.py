"""Whose words they are: from the noun phrase beside a verb of saying to a name of the cast."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.speech.lexicon import lexicon
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from extract.values import Cast, Mention

_SPOKES = re.compile(
    r"\b(?:%s)\b" % "|".join(word.replace(" ", r"\s+") for word in lexicon().spokesmen)
)
_WORD = re.compile(r"[\w'’-]+")
_HEADED = re.compile(r"\b(?:of|for|from|at|by|with|to|in|on)\s+(?:the\s+|its\s+|his\s+|her\s+)?$")
_PERSONAL = frozenset(("he", "she"))
_IMPERSONAL = frozenset(("it", "they"))


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks; `name` is `None` where the text gives no name, `start` where it stands."""

    name: str | None
    start: int | None = None
    speaks_for: str | None = None
    doubt: str | None = None


class Speakers:
    """Finds speakers in noun phrases of one text."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text, self._cast = text, cast
        self._mentions = cast.mentions
        self._starts = [one.start for one in cast.mentions]
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
        head, beside = self._parts(start, end)
        found = self._of_head(*head, last=last)
        for part in beside:
            if found is None or found.name is None or self._kind(found.name) != ActorKind.PERSON:
                named = self._person_alone(*part)
                found = replace(named, doubt=None) if named else found
        if found is None or found.name is None:
            return found
        return self._with_office(found, start, end)

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
            doubt = "several named for the words" if len(one.actors) > 1 else None
            return Speaker(one.actors[0], one.start, doubt=doubt)
        return self._pronoun(self._text[one.start : one.end], one.start, last)

    def _parts(self, start: int, end: int) -> tuple[tuple[int, int], list[tuple[int, int]]]:
        """Part a phrase at its commas: the head, and what is set beside it."""
        cuts = [m.start() for m in re.finditer(",", self._text[start:end])]
        edges = [start, *(start + cut + 1 for cut in cuts)]
        spans = [
            self._trim(a, b)
            for a, b in zip(edges, [*(start + cut for cut in cuts), end], strict=True)
        ]
        spans = [span for span in spans if span[1] > span[0]]
        if not spans:
            return (start, end), []
        return spans[0], spans[1:]

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        piece = self._text[start:end]
        return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())

    def _of_head(self, start: int, end: int, *, last: Speaker | None) -> Speaker | None:
        inside = self.mentions(start, end)
        words = _WORD.findall(self._text[start:end].casefold())
        if not words:
            return None
        if not inside:
            if len(words) == 1:
                return self._pronoun(words[0], start, last)
            return self._by_words(start, end, words)
        first, final = inside[0], inside[-1]
        before, after = self._text[start : first.start], self._text[first.end : end]
        if _HEADED.search(before):
            return self._headed(before, first, last)
        person = self._person_at(inside, end)
        if person is not None and (final is not first):
            return self.of_mention(person, last)
        if first.possessive or after.lstrip().startswith(("’s", "'s", "’ ", "' ")):
            return self._owned(first, self._text[first.end : end], last)
        return self._plain(first, before, after, last)

    def _person_at(self, inside: list[Mention], end: int) -> Mention | None:
        """Return the named person that the phrase ends with: "Kremlin aide Yuri Ushakov"."""
        final = inside[-1]
        if final.form is not Form.NAME or len(final.actors) != 1:
            return None
        rest = self._text[final.end : end].strip()
        joined = len(inside) > 1 and self._text[inside[0].end : final.start].strip() in ("and", "&")
        if rest or final.possessive or joined or self._kind(final.actors[0]) != ActorKind.PERSON:
            return None
        return final

    def _headed(self, before: str, owner: Mention, last: Speaker | None) -> Speaker:
        """Read "a spokesman for X", "a statement from X", "two of its negotiators"."""
        if _SPOKES.search(before) or self._is_office(before):
            return self.of_mention(owner, last)
        doubt = None if self._is_unnamed(before) else "who speaks is not named"
        return Speaker(None, owner.start, doubt=doubt)

    def _owned(self, owner: Mention, after: str, last: Speaker | None) -> Speaker:
        """Read "X’s office", "X’s spokesman", "its finance ministry", "their negotiators"."""
        if _SPOKES.search(after) or self._is_office(after):
            return self.of_mention(owner, last)
        return Speaker(
            None, owner.start, doubt=None if self._is_unnamed(after) else "who speaks is not named"
        )

    def _plain(self, first: Mention, before: str, after: str, last: Speaker | None) -> Speaker:
        """Read "X", "X in Kyiv", "a senior Ukrainian official", "the Russian army"."""
        following = _WORD.findall(after)
        if first.form is Form.DEMONYM or (
            following and after[:1] == " " and following[0].islower()
        ):
            if self._is_unnamed(after) or (self._is_unnamed(before) and not following):
                return Speaker(None, first.start)
            if first.form is Form.DEMONYM and following and not _SPOKES.search(after):
                return replace(
                    self.of_mention(first, last), doubt="a nationality stands for its state"
                )
        return self.of_mention(first, last)

    def _by_words(self, start: int, end: int, words: list[str]) -> Speaker:
        """Read a phrase that no mention stands in: an alias, or somebody without a name."""
        bare = " ".join(words[1:] if words[0] in ("the", "a", "an") else words)
        name = self._by_form.get(self._text[start:end].casefold()) or self._by_form.get(bare)
        if name:
            return Speaker(name, start)
        return Speaker(None, start)

    def _pronoun(self, word: str, start: int, last: Speaker | None) -> Speaker:
        word = word.casefold()
        if last is None or last.name is None:
            return Speaker(None, start)
        is_person = self._kind(last.name) == ActorKind.PERSON
        if (word in _PERSONAL and is_person) or (word in _IMPERSONAL and not is_person):
            return Speaker(
                last.name, start, last.speaks_for, f"“{word}” taken for the last speaker"
            )
        return Speaker(None, start)

    def _person_alone(self, start: int, end: int) -> Speaker | None:
        """Return the person that an apposition names: "its spokesman, Geng Shuang"."""
        inside = self.mentions(start, end)
        if len(inside) == 1 and inside[0].form is Form.NAME and inside[0].actors:
            name = inside[0].actors[0]
            if (inside[0].start, inside[0].end) == (start, end) and self._kind(
                name
            ) == ActorKind.PERSON:
                return Speaker(name, start)
        return None

    def _with_office(self, speaker: Speaker, start: int, end: int) -> Speaker:
        """Add for whom a named spokesman speaks."""
        phrase = self._text[start:end]
        role = _SPOKES.search(phrase)
        if role is None or speaker.name is None or self._kind(speaker.name) != ActorKind.PERSON:
            return speaker
        for one in self.mentions(start, end):
            others = [name for name in one.actors if name != speaker.name]
            if others:
                return replace(speaker, speaks_for=others[0])
        words = [w for w in _WORD.findall(phrase)]
        for length in (4, 3, 2, 1):
            for at in range(len(words) - length + 1):
                name = self._by_form.get(
                    " ".join(words[at : at + length]).removesuffix("’s").casefold()
                )
                if name and name != speaker.name:
                    return replace(speaker, speaks_for=name)
        return replace(speaker, speaks_for=self._held_office(speaker.name))

    def _held_office(self, name: str) -> str | None:
        roles = self._cast.actors[name].roles if name in self._cast.actors else ()
        return next((one.of for one in roles if _SPOKES.search(one.title)), None)

    def _kind(self, name: str) -> ActorKind | None:
        actor = self._cast.actors.get(name)
        return actor.kind if actor else None

    @staticmethod
    def _is_office(words: str) -> bool:
        return any(word in lexicon().offices for word in _WORD.findall(words.casefold()))

    @staticmethod
    def _is_unnamed(words: str) -> bool:
        return any(word in lexicon().unnamed for word in _WORD.findall(words.casefold()))
