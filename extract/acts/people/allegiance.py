"""For which body somebody acts, as his offices and the words beside his name tell."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.acts.people.bodies import Bodies
from extract.acts.people.coupling import couples
from extract.acts.people.foremost import foremost
from extract.acts.people.introducing import office_before
from extract.acts.words.lexicon import lexicon
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from datetime import date

    from extract.values import Cast
    from store.model import Actor, HeldRole

_PERSON = ActorKind.PERSON  # asked again and again
_THE_UNION = frozenset({"the union", "their union"})
_LOOK_BACK = 400  # characters back to where the sentence before begins
_REACH = 90  # characters behind a name in which a description may stand
_BELONGS = re.compile(r" (?:of|from|at|for|with) (?:the )?$")
_LEADS = re.compile(
    r", who (?:leads?|led|heads?|headed|chairs?|runs?|represents?)"
    r" (?P<office>[^,.;:()\n]{3,80})[,.]"
)
_DESCRIBED = re.compile(
    r", (?:(?:the|its|their|his|her|an?) "
    r"|(?=[A-Z]|(?:leader|head|chief|president|chair|chairman|chairwoman) of ))"
    r"(?P<office>[^,.;:()\n]{3,80})[,.]"
)
_ORGAN = re.compile(
    r"\b(?:ministry|government|army|military|navy|presidency|delegation|state department|treasury"
    r"|trade representative|embassy)\b",
    re.IGNORECASE,
)


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
        self._couples: Counter[tuple[str, str]] | None = None
        self._foremost: list[str] | None = None
        self._called_union: list[str] | None = None
        self._bodies = Bodies(text, cast)
        self._beside = self._from_words()

    def of(self, name: str) -> str:
        """Return the side that an actor is of."""
        side = self._known.get(name)
        if side is None:
            side = self._known[name] = self._look(name)
        return side

    def couples(self) -> Counter[tuple[str, str]]:
        """Count how often the text names two sides in one breath, by these two in order."""
        if self._couples is None:
            self._couples = couples(self._text, self._cast.mentions, self.of)
        return self._couples

    def foremost(self) -> list[str]:
        """Return the two people of two sides whom the article is about, if it is about two."""
        if self._foremost is None:
            self._foremost = foremost(self._cast, self.of)
        return list(self._foremost)

    def leading(self) -> tuple[str, ...]:
        """Return the two sides with which the article opens, if it opens with two."""
        some = tuple(dict.fromkeys(self.of(name) for name in self._cast.leading))
        return some if len(some) > 1 else ()

    def is_person(self, name: str) -> bool:
        """Whether a name is that of a person."""
        actor = self._cast.actors.get(name)
        return actor is not None and actor.kind is _PERSON

    def is_body(self, name: str) -> bool:
        """Whether a name is that of a union, a firm or another body."""
        actor = self._cast.actors.get(name)
        return actor is not None and actor.kind is ActorKind.ORGANISATION

    def union(self) -> str | None:
        """Return the body that the text calls "the union", if it does."""
        if self._called_union is None:
            called: Counter[str] = Counter()
            for one in self._cast.mentions:
                words = self._text[one.start : one.end].lower()
                if one.form is Form.ROLE and len(one.actors) == 1 and words in _THE_UNION:
                    called.update(one.actors)
            self._called_union = [name for name, _ in called.most_common(1)]
        return self._called_union[0] if self._called_union else None

    def is_known(self, name: str) -> bool:
        """Whether a name is that of an actor."""
        return name in self._cast.actors

    def _look(self, name: str) -> str:
        actor = self._cast.actors.get(name)
        if actor is None:
            return self._bodies.by_noun(name)
        if actor.kind is not _PERSON:
            return self._organ(actor)
        held = [role.of for role in actor.roles if role.of and self._is_held(role)]
        own = ([actor.side] if actor.side else []) + held
        body = next((one for one in own if one in self._cast.actors), None)
        return body or self._beside.get(name) or actor.side or name

    def _organ(self, actor: Actor) -> str:
        """Return the state whose organ a body is: "the Bordurian foreign ministry"."""
        if actor.side and self.is_state(actor.side):
            return actor.side  # the seat of a government
        first, _, rest = actor.name.removeprefix("Office of the ").partition(" ")
        state = self._bodies.by_word(first) or actor.name
        if state == actor.name and rest.endswith("ministry"):
            state = self._state_of(first) or state
        of_state = actor.name != state and self.is_state(state)
        return state if of_state and _ORGAN.search(rest) else actor.name

    def _state_of(self, word: str) -> str | None:
        """Return the state that an adjective is made of: "Bordurian", of Borduria."""
        some = (one.name for one in self._cast.actors.values() if one.kind is ActorKind.STATE)
        return next((name for name in some if word.startswith(name)), None)

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

    def _from_words(self) -> dict[str, str]:
        """Return the bodies of persons by what stands beside their names."""
        found: dict[str, str] = {}
        for i, mention in enumerate(self._cast.mentions):
            if len(mention.actors) != 1 or not self.is_person(mention.actors[0]):
                continue
            name = mention.actors[0]
            if name in found:
                continue
            by_name = mention.form is not Form.ROLE
            body = (self._behind(i) or self._ahead(i)) if by_name else self._by_office(i)
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
            return self._bodies.of_mention(after)
        words = self._text[end : end + _REACH]
        leads = _LEADS.match(words)
        if leads is not None and leads["office"].startswith(("its ", "their ")):
            return self._before(i)
        described = leads or _DESCRIBED.match(words)
        return self._bodies.named_in(described["office"]) if described is not None else None

    def _ahead(self, i: int) -> str | None:
        """Return the body in "Acme’s general counsel, Marcus Reed", "union boss Ada Cole"."""
        mention = self._cast.mentions[i]
        if mention.form is not Form.NAME:
            return None
        words = self._text[mention.start : mention.end]
        inside = words[:1].islower()  # the office is part of what he is called
        office = (words, mention.start) if inside else office_before(self._text, mention.start)
        body = self._bodies.in_office(*office) if office is not None else None
        return body if body is not None and self.is_known(body) else None

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
        return self._bodies.in_office(words, at)

    def last_called(self, words: str, before: int) -> str | None:
        """Return the body that the text last called so, before an offset: "the union"."""
        return self._bodies.last_called(words, before)

    def _before(self, i: int) -> str | None:
        """Return the body that the sentence before "its director" is about."""
        here = self._cast.mentions[i].start
        back = max(0, here - _LOOK_BACK)
        opening = max(self._text.rfind(end, back, max(0, here - 3)) for end in (". ", "\n"))
        for mention in self._cast.mentions[max(0, i - 8) : i]:
            if mention.start < opening:
                continue
            body = self._bodies.of_mention(mention)
            if body is not None:
                return body
            called = self._text[mention.start : mention.end].lower().removeprefix("the ")
            if not mention.actors and "body" in lexicon().noun_classes(called):
                return self._bodies.by_noun(called)
        return None
