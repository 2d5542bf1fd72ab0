"""For which body somebody acts, as his offices and the words beside his name tell."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from extract.acts.coupling import couples
from extract.acts.lexicon import lexicon, singular
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from datetime import date

    from extract.values import Cast, Mention
    from store.model import Actor, HeldRole

_NAMING = frozenset({Form.NAME, Form.CAPITAL, Form.DEMONYM})
_WORD = re.compile(r"[^\s,.;:()\"“”]+")
_LONGEST = 12  # words of an office that are looked at
_LOOK_BACK = 400  # characters back to where the sentence before begins
_REACH = 90  # characters behind a name in which a description may stand
_BELONGS = re.compile(r" (?:of|from|at|for|with) (?:the )?$")
_LEADS = re.compile(
    r", who (?:leads|led|heads|headed|chairs|runs|represents) (?P<office>[^,.;:()\n]{3,80})[,.]"
)
_DESCRIBED = re.compile(r", (?:(?:the|its|their|an?) |(?=[A-Z]))(?P<office>[^,.;:()\n]{3,80})[,.]")
_ORGAN = re.compile(
    r"\b(?:ministry|government|army|military|navy|presidency|delegation|state department|treasury"
    r"|trade representative|embassy)\b",
    re.IGNORECASE,
)
# "the guild’s secretary", "the head of the guild": a body without a name
_OWNER = re.compile(r"^(?:the )?(?:[\w-]+ )?([\w-]+)[’'](?:s\b)?", re.IGNORECASE)
_OF_BODY = re.compile(r"\b(?:of|for|at) (?:the |its |their )?(?:[\w’'-]+ )?([\w-]+)$")


class Sides:
    """Tells the side that each actor of an article is of, once per name.

    A side goes by the name of its body; a body without a name by the last word of what it is
    called, so that "the French league" and "the league" are one. Whoever acts for nobody else is
    a side himself. Offices hold on the day of publication.
    """

    def __init__(self, text: str, cast: Cast, published: date | None = None) -> None:
        self._text = text
        self._cast = cast
        self._published = published
        self._known: dict[str, str] = {}
        self._named: dict[str, str] = {}
        self._called: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        self._by_last: defaultdict[str, set[str]] = defaultdict(set)
        self._list_bodies()
        self._beside = self._from_words()

    def of(self, name: str) -> str:
        """Return the side that an actor is of."""
        if name not in self._known:
            self._known[name] = self._look(name)
        return self._known[name]

    def couples(self) -> Counter[tuple[str, str]]:
        """Count how often the text names two sides in one breath, by these two in order."""
        return couples(self._text, self._cast.mentions, self.of)

    def is_person(self, name: str) -> bool:
        """Whether a name is that of a person."""
        actor = self._cast.actors.get(name)
        return actor is not None and actor.kind is ActorKind.PERSON

    def is_body(self, name: str) -> bool:
        """Whether a name is that of a union, a firm or another body."""
        actor = self._cast.actors.get(name)
        return actor is not None and actor.kind is ActorKind.ORGANISATION

    def is_known(self, name: str) -> bool:
        """Whether a name is that of an actor."""
        return name in self._cast.actors

    def _list_bodies(self) -> None:
        """List bodies by their names, by the last words of these, and by what they are called."""
        for actor in self._cast.actors.values():
            if actor.kind is ActorKind.PERSON:
                continue
            self._by_last[actor.name.rpartition(" ")[2].lower()].add(actor.name)
            for form in (actor.name, *actor.aliases):
                self._named.setdefault(form.removesuffix(" government"), actor.name)
        for mention in self._cast.mentions:
            body = self._body(mention)
            if body is None:
                continue
            words = self._text[mention.start : mention.end]
            if mention.form in _NAMING:
                self._named.setdefault(words, body)
            self._called[words.lower()].append((mention.start, body))

    def _body(self, mention: Mention) -> str | None:
        names = [one for one in mention.actors if not self.is_person(one)]
        return names[0] if len(names) == 1 else None

    def _look(self, name: str) -> str:
        actor = self._cast.actors.get(name)
        if actor is None:
            return self._by_last_word(name)
        if actor.kind is not ActorKind.PERSON:
            return self._organ(actor)
        held = [role.of for role in actor.roles if role.of and self._is_held(role)]
        own = ([actor.side] if actor.side else []) + held
        body = next((one for one in own if one in self._cast.actors), None)
        return body or self._beside.get(name) or actor.side or name

    def _organ(self, actor: Actor) -> str:
        """Return the state whose organ a body is by its name: "the Bordurian foreign ministry"."""
        first, _, rest = actor.name.removeprefix("Office of the ").partition(" ")
        state = self._named.get(first.removesuffix("’s").removesuffix("'s"), actor.name)
        of_state = actor.name != state and self.is_state(state)
        return state if of_state and _ORGAN.search(rest) else actor.name

    def is_state(self, name: str) -> bool:
        """Whether a name is that of a state."""
        actor = self._cast.actors.get(name)
        return actor is not None and actor.kind is ActorKind.STATE

    def _is_held(self, role: HeldRole) -> bool:
        """Whether an office is held on the day of publication, as far as is known."""
        day = self._published
        if day is None:
            return True
        return not (role.start and role.start > day) and not (role.end and role.end < day)

    def _by_last_word(self, name: str) -> str:
        """Return the one named body that a noun is the last word of or means elsewhere, or it."""
        last = name.rpartition(" ")[2].lower()
        some = self._by_last.get(last) or {body for _, body in self._called.get(f"the {last}", ())}
        return next(iter(some)) if len(some) == 1 else last

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
        """Return the body in "Marcus Reed of Acme", "Marcus Reed, the head of Acme’s board,"."""
        mentions = self._cast.mentions
        if mentions[i].form is not Form.NAME:
            return None
        end = mentions[i].end
        after = mentions[i + 1] if i + 1 < len(mentions) else None
        if after is not None and _BELONGS.fullmatch(self._text[end : min(after.start, end + 12)]):
            return self._body(after)
        words = self._text[end : end + _REACH]
        leads = _LEADS.match(words)
        if leads is not None and leads["office"].startswith(("its ", "their ")):
            return self._before(i)
        described = leads or _DESCRIBED.match(words)
        return self._named_in(described["office"]) if described is not None else None

    def _by_office(self, i: int) -> str | None:
        """Return the body in "the league’s president", "its director", "head of the guild"."""
        mention = self._cast.mentions[i]
        words = self._text[mention.start : mention.end]
        body = self.body_in(words, mention.start)
        if body is None and words.split(" ", 1)[0].lower() in ("its", "their"):
            return self._before(i)
        return body

    def body_in(self, words: str, at: int) -> str | None:
        """Return the side of which an office at an offset is: "the union’s leaders"."""
        named = self._named_in(words) or self._town_in(at, at + len(words))
        if named is not None:
            return named
        found = _OWNER.match(words) or _OF_BODY.search(words)
        if found is None or "body" not in lexicon().noun_classes(singular(found[1].lower())):
            return None
        return self._last_called(found[1].lower(), at)

    def _town_in(self, first: int, last: int) -> str | None:
        """Return the state that a town in an office stands for: "Oslo’s chief negotiator"."""
        some = (self._cast.towns.get(at) for at in range(first, last))
        return next((state.name for state in some if state is not None), None)

    def _named_in(self, words: str) -> str | None:
        """Return the body whose name stands in an office, the longest of several."""
        some = [one.group() for one in _WORD.finditer(words)][:_LONGEST]
        some = [one.removesuffix("’s").removesuffix("'s").rstrip("’'") for one in some]
        for length in range(len(some), 0, -1):
            for first in range(len(some) - length + 1):
                found = self._named.get(" ".join(some[first : first + length]))
                if found is not None:
                    return found
        return None

    def _before(self, i: int) -> str | None:
        """Return the body that the sentence before "its director" is about."""
        here = self._cast.mentions[i].start
        back = max(0, here - _LOOK_BACK)
        opening = max(self._text.rfind(end, back, max(0, here - 3)) for end in (". ", "\n"))
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
        some = self._called.get(f"the {noun}", [])
        at = bisect_left(some, (before,))
        return some[at - 1][1] if at else self._by_last_word(noun)
