"""For which body somebody acts, as his offices and the words beside his name tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.acts.lexicon import lexicon, singular
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from datetime import date

    from extract.values import Cast, Mention
    from store.model import Actor, HeldRole

# "the head of the guild", "the guild’s secretary": what a body without a name is called
_OF_BODY = re.compile(r"\b(?:of|for|at) (?:the |its |their )?(?:[\w’'-]+ )?([\w-]+)$")
_OWNER = re.compile(r"^(?:the )?(?:[\w-]+ )?([\w-]+)[’'](?:s\b)?", re.IGNORECASE)
_BELONGS = re.compile(r" (?:of|from|at|for|with) (?:the )?$")
_REACH = 12


class Sides:
    """Tells the side that each actor of an article is of, once per name.

    A side goes by the name of its body; a body without a name by the last word of what it is
    called, so that "the French league" and "the league" are one. Whoever acts for nobody else is
    a side himself.
    """

    def __init__(self, text: str, cast: Cast, published: date | None = None) -> None:
        self._text = text
        self._cast = cast
        self._published = published
        self._known: dict[str, str] = {}
        self._beside = self._from_words()

    def of(self, name: str) -> str:
        """Return the side that an actor is of."""
        if name not in self._known:
            self._known[name] = self._look(name)
        return self._known[name]

    def is_person(self, name: str) -> bool:
        """Whether a name is that of a person."""
        actor = self._cast.actors.get(name)
        return actor is not None and actor.kind is ActorKind.PERSON

    def is_known(self, name: str) -> bool:
        """Whether a name is that of an actor."""
        return name in self._cast.actors

    def _look(self, name: str) -> str:
        actor = self._cast.actors.get(name)
        if actor is None:
            return self._by_last_word(name)
        if actor.kind is not ActorKind.PERSON:
            return name
        held = [role.of for role in actor.roles if role.of and self._is_held(role)]
        own = held + ([actor.side] if actor.side else [])
        body = next((one for one in own if one in self._cast.actors), None)
        return body or self._beside.get(name) or name

    def _is_held(self, role: HeldRole) -> bool:
        """Whether an office is held on the day of publication, as far as is known."""
        day = self._published
        if day is None:
            return True
        return not (role.start and role.start > day) and not (role.end and role.end < day)

    def _by_last_word(self, name: str) -> str:
        """Return the one named body that a noun is the last word of, else that word."""
        last = name.rpartition(" ")[2].lower()
        some = [
            one.name
            for one in self._cast.actors.values()
            if one.kind is not ActorKind.PERSON and one.name.lower().endswith(" " + last)
        ]
        return some[0] if len(some) == 1 else last

    def _from_words(self) -> dict[str, str]:
        """Return the bodies of persons by what stands beside their names."""
        found: dict[str, str] = {}
        for i, mention in enumerate(self._cast.mentions):
            if len(mention.actors) != 1 or not self.is_person(mention.actors[0]):
                continue
            name = mention.actors[0]
            if name in found:
                continue
            body = self._by_office(i) if mention.form is Form.ROLE else self._behind(i)
            if body is not None and body != name:
                found[name] = body
        return found

    def _behind(self, i: int) -> str | None:
        """Return the body in "Marcus Reed of Acme"."""
        mentions = self._cast.mentions
        if mentions[i].form is not Form.NAME or i + 1 >= len(mentions):
            return None
        after = mentions[i + 1]
        between = self._text[mentions[i].end : after.start]
        if len(between) > _REACH or not _BELONGS.match(between):
            return None
        return self._body(after)

    def _body(self, mention: Mention) -> str | None:
        names = [one for one in mention.actors if not self.is_person(one)]
        return names[0] if len(names) == 1 else None

    def _by_office(self, i: int) -> str | None:
        """Return the body in "the league’s president", "its director", "head of the guild"."""
        mention = self._cast.mentions[i]
        words = self._text[mention.start : mention.end]
        named = self._named_in(words)
        if named is not None:
            return named
        if words.split(" ", 1)[0].lower() in ("its", "their"):
            return self._before(i)
        found = _OWNER.match(words) or _OF_BODY.search(words)
        if found is None or "body" not in lexicon().noun_classes(singular(found[1].lower())):
            return None
        return self._last_called(found[1].lower(), mention.start)

    def _named_in(self, words: str) -> str | None:
        """Return the one body whose name stands in an office."""
        some = [one.name for one in self._cast.actors.values() if self._stands_in(one, words)]
        return max(some, key=len, default=None)

    def _stands_in(self, actor: Actor, words: str) -> bool:
        if actor.kind is ActorKind.PERSON:
            return False
        forms = (form for form in (actor.name, *actor.aliases) if form and form in words)
        return any(re.search(rf"\b{re.escape(form)}\b", words) for form in forms)

    def _before(self, i: int) -> str | None:
        """Return the body that the sentence before "its director" is about."""
        here = self._cast.mentions[i].start
        opening = max(self._text.rfind(end, 0, max(0, here - 3)) for end in (". ", ".\n", "\n"))
        for mention in self._cast.mentions[max(0, i - 8) : i]:
            if mention.start < opening:
                continue
            body = self._body(mention)
            if body is not None:
                return body
            called = self._text[mention.start : mention.end].lower().removeprefix("the ")
            if not mention.actors and "body" in lexicon().noun_classes(called):
                return self._by_last_word(called)
        return None

    def _last_called(self, noun: str, before: int) -> str:
        """Return whom the text last meant by "the league", else the noun."""
        for mention in reversed(self._cast.mentions):
            if mention.start >= before:
                continue
            body = self._body(mention)
            called = self._text[mention.start : mention.end].lower()
            if body is not None and called == f"the {noun}":
                return body
        return self._by_last_word(noun)
