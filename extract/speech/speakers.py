"""Whose words they are: from the noun phrase beside a verb of saying to a name of the cast."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from extract.speech.lexicon import lexicon
from extract.speech.marks import BLOT
from extract.speech.offices import OWNED, SPOKESMAN, WORD, Offices
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from extract.values import Cast, Mention

Span = tuple[int, int]
# "a spokesman for ", "two of its ": the name that follows is not the one who speaks.
_PERSON = ActorKind.PERSON  # asked again and again
_HEADED = re.compile(r"\b(?:of|for|from|at|by|with|to|in|on)\s+(?:(?:the|its|his|her|their)\s+)?$")
_PERSONAL = frozenset(("he", "she"))
_SUBJECT_FORM = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
}  # fmt: skip
_SUBJECT_OF = {"his": "he", "her": "she", "its": "it", "their": "they"}
_THE_SPOKESMAN = (
    "the spokesman",
    "the spokeswoman",
    "the spokesperson",
    "the statement",
    "the office",
)
_IMPERSONAL = frozenset(("it", "they"))
# What may stand between an apposition's beginning and the name of a body: "the Danish firm Acme".
_THE_FIRM = re.compile(r"(?:(?:the|an?|its|their|one|[A-Z][\w’'-]*|[a-z-]+)\s){0,5}")
_AGENT = "lawyers are taken for the one whom they speak for"
_NAMELESS = "who speaks is not named"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks; `name` is `None` where the text gives no name, `start` where it stands.

    `before` is the speaker before of the other sort: a body before a person, for "it said".
    `by_spokesman` says that somebody without a name spoke for the body, `is_aloud` that words of
    his are told, and not only that he called or urged somebody.
    """

    name: str | None
    start: int | None = None
    speaks_for: str | None = None
    doubt: str | None = None
    before: Speaker | None = None
    by_spokesman: bool = False
    is_aloud: bool = True


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
        self._offices = Offices(text, cast)

    def following(self, last: Speaker | None, one: Speaker) -> Speaker:
        """Return a speaker with the one of the other sort who spoke before."""
        if last is None:
            return one
        same = self.is_person(last.name) == self.is_person(one.name)
        if same or last.before is None:
            before = last.before if same else last
        else:
            before = replace(last, before=None)
        return one if one.before is before else replace(one, before=before)

    def in_phrase(self, start: int, end: int, last: Speaker | None) -> Speaker | None:
        """Return the speaker that `text[start:end]` names, `None` where it names nobody at all.

        The phrase is a subject with what is set beside it between commas: "Dmitry Peskov, the
        Kremlin spokesman". `last` is the speaker before, for "he added".
        """
        parts = self.parts(start, end)
        found = self._of_head(*parts[0], last=last) if parts else None
        for part in parts[1:]:
            if found is None or not self._is_named_person(found):
                found = self._beside(*part, found) or found
        if found is None or found.name is None or not self.is_person(found.name):
            return found
        inside = self.mentions(start, end)
        office = self._offices.represented(found.name, self._text[start:end], inside)
        return replace(found, speaks_for=office) if office else found

    def parts(self, start: int, end: int) -> list[Span]:
        """Part a phrase at its commas; blank parts are left out."""
        spans: list[Span] = []
        for piece in self._text[start:end].split(","):
            words = piece.strip()
            if words:
                left = start + piece.index(words)
                spans.append((left, left + len(words)))
            start += len(piece) + 1
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
        words = self._text[one.start : one.end].casefold()
        if one.actors:
            doubt = "several are named for the words" if len(one.actors) > 1 else None
            spoken = SPOKESMAN.search(words) is not None and not self.is_person(one.actors[0])
            return Speaker(one.actors[0], one.start, doubt=doubt, by_spokesman=spoken)
        return self._unnamed(words, one.start, last)

    def same_again(self, word: str, found: Speaker, last: Speaker | None) -> Speaker:
        """Return the last speaker where "he" or "she" goes on speaking, else who was found.

        A pronoun that the cast takes for another is left to it where the last speaker is spoken of
        by the other pronoun somewhere in the text.
        """
        if word in _PERSONAL and last is not None and last.by_spokesman and last.name:
            return Speaker(last.name, found.start, last.speaks_for)  # the spokesman goes on
        if word not in _PERSONAL or last is None or not self.is_person(last.name):
            return found
        others = self._pronouns.get(last.name or "", set()) - {word}
        better = found.name is not None and not last.is_aloud
        if found.name == last.name or better or others & _PERSONAL:
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
        if first.possessive or OWNED.match(after):
            return self._owned(first, OWNED.sub("", after, count=1), last)
        return self._plain(first, after, last)

    def _person_at(self, inside: list[Mention], end: int) -> Mention | None:
        """Return the named person that the phrase ends with: "Kremlin aide Yuri Ushakov"."""
        final = inside[-1]
        joined = len(inside) > 1 and self._text[inside[0].end : final.start].strip() in ("and", "&")
        if joined or final.form is not Form.NAME or final.possessive or len(final.actors) != 1:
            return None
        is_last = not self._text[final.end : end].strip()
        return final if is_last and self.is_person(final.actors[0]) else None

    def _owned(self, owner: Mention, words: str, last: Speaker | None) -> Speaker:
        """Read "X’s office", "a spokesman for X", "two of its negotiators" by the words beside."""
        if SPOKESMAN.search(words):
            return replace(self.of_mention(owner, last), by_spokesman=True)
        if not words.strip() or _any(words, lexicon().offices):
            spoken = _any(words, frozenset(("office", "statement")))
            return replace(self.of_mention(owner, last), by_spokesman=spoken)
        if _any(words, lexicon().agents):
            return replace(self.of_mention(owner, last), doubt=_AGENT)
        unnamed = _any(words, lexicon().unnamed)
        return Speaker(None, owner.start, doubt=None if unnamed else _NAMELESS)

    def _plain(self, first: Mention, after: str, last: Speaker | None) -> Speaker:
        """Read "X", "X in Kyiv", "a senior Ukrainian official", "the Russian army"."""
        words = lexicon()
        following = WORD.findall(after) if after[:1] == " " else []
        while following and following[-1].casefold() in words.before_verb:
            following.pop()
        rest = " ".join(following)
        if not rest or following[0] in words.after_name or SPOKESMAN.search(rest):
            spoken = bool(rest) and SPOKESMAN.search(rest) is not None
            found = self.of_mention(first, last)
            return replace(found, by_spokesman=True) if spoken else found
        if _any(rest, words.offices | words.bodies) and not _any(rest, words.unnamed):
            found = self.of_mention(first, last)
            return replace(found, doubt="a body is taken for the state that it belongs to")
        doubt = None if _any(rest, words.unnamed) else _NAMELESS
        return Speaker(None, first.start, doubt=doubt)

    def _by_words(self, start: int, end: int, last: Speaker | None) -> Speaker:
        """Read a phrase that no mention stands in: an alias, a pronoun, somebody without a name."""
        words = self._text[start:end].casefold()
        bare = words.removeprefix("the ")
        name = self._offices.called(words) or self._offices.called(bare)
        if name:
            return Speaker(name, start)
        if last is not None and last.name and bare in lexicon().documents:
            doubt = f"“the {bare}” is taken for the last speaker’s"
            return Speaker(last.name, start, last.speaks_for, doubt)
        return self._unnamed(words, start, last)

    def _unnamed(self, words: str, start: int, last: Speaker | None) -> Speaker:
        """Read "the spokesman", "the chief executive", "he" by whoever was named before."""
        if last is not None and last.by_spokesman and words in _THE_SPOKESMAN:
            return replace(last, start=start)
        holder = self._offices.holder(words, start)
        if holder is not None:
            return Speaker(holder, start, doubt=f"“{words}” is taken for {holder}")
        return self._pronoun(words, start, last)

    def _pronoun(self, word: str, start: int, last: Speaker | None) -> Speaker:
        """Read "he" as the speaker before, where that is a person, "it" where it is none."""
        for one in (last, last.before if last else None):
            if one is None or one.name is None:
                continue
            fitting = _PERSONAL if self.is_person(one.name) else _IMPERSONAL
            if _SUBJECT_OF.get(word.casefold(), word.casefold()) in (
                fitting | _PERSONAL if one.by_spokesman else fitting
            ):
                doubt = f"“{word}” is taken for the last speaker"
                return Speaker(one.name, start, one.speaks_for, doubt)
        return Speaker(None, start)

    def _beside(self, start: int, end: int, head: Speaker | None) -> Speaker | None:
        """Return whom an apposition names: "its spokesman, Geng Shuang", "the firm Acme"."""
        inside = self.mentions(start, end)
        one = inside[-1] if inside else None
        if one is None or one.form is not Form.NAME or len(one.actors) != 1 or one.end != end:
            return None
        name = one.actors[0]
        if self.is_person(name):
            return Speaker(name, start) if one.start == start and len(inside) == 1 else None
        lead = self._text[start : one.start]
        nameless = head is None or head.name is None
        return Speaker(name, one.start) if nameless and _THE_FIRM.fullmatch(lead) else None

    def _is_named_person(self, found: Speaker) -> bool:
        """Whether a speaker was found by a person's name, and not by an office alone."""
        at = bisect_left(self._starts, found.start or 0)
        one = self._mentions[at] if at < len(self._mentions) else None
        is_name = one is not None and one.start == found.start and one.form is not Form.ROLE
        return self.is_person(found.name) and is_name

    def is_person(self, name: str | None) -> bool:
        """Whether a name is a person's."""
        actor = self._cast.actors.get(name) if name else None
        return actor is not None and actor.kind is _PERSON


def _any(words: str, some: frozenset[str]) -> bool:
    return any(word in some for word in WORD.findall(words.casefold()))
