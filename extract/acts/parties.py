"""Who acts in the talks, and who only comments on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from store.model import ActorKind

if TYPE_CHECKING:
    from extract.values import Cast

_BYSTANDER = re.compile(
    r"\b(?:analysts?|economists?|strategists?|professors?|lecturers?|historians?|scholars?"
    r"|researchers?|teach(?:es|er)|farm(?:s|er)|resident|shopkeeper|trader|investor|columnist"
    r"|commentator|pundit|fellow|consultant|broker|barista|nurse|student|pensioner|commuter"
    r"|passenger|customer|driver|owner\s+of|runs\s+a|works?\s+(?:at|in|for)\s+a|lawyer|steward"
    r"|author|institute|university|think[- ]tank|research|securities|asset\s+management"
    r"|portfolio|fund\s+manager|pollster|expert|specialist|watcher|witness|neighbou?r)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:minist(?:er|ry)|president|chancellor|premier|secretary|envoy|ambassador|diplomat"
    r"|spokes(?:man|woman|person)|negotiator|mediator|chief|chair(?:man|woman)?|leader|head"
    r"|official|adviser|advisor|aide|commissioner|governor|mayor|senator|congress(?:man|woman)"
    r"|lawmaker|deput(?:y|ies)|mp|general|commander|director|executive|ceo|representative|king"
    r"|queen|prince|emir|sheikh|pope|founder|owner|boss|delegate|counsel|organi[sz]er"
    r"|leads|heads|chairs|represents|commands|governs|presides|negotiates|mediates"
    r"|treasurer|judge|regulator|speaker|counterpart|undersecretary|coordinator)\b",
    re.IGNORECASE,
)
_REACH = 90
# "Jane Roe of the Oslo Institute": a description without a comma
_BELONGS = re.compile(
    r" (?:of|at|from|with) (?:the )?[A-Z][\w’'&-]*(?: (?:of |for )?[A-Z][\w’'&-]*){0,5}"
)


class Parties:
    """Tells parties from bystanders, once per name and article."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._known: dict[str, bool] = {}
        self._first: dict[str, tuple[int, int]] = {}
        for mention in cast.mentions:
            for name in mention.actors:
                self._first.setdefault(name, (mention.start, mention.end))

    def is_party(self, name: str) -> bool:
        """Whether an actor takes part in the talks, as far as the article shows."""
        if name not in self._known:
            self._known[name] = self._look(name)
        return self._known[name]

    def _look(self, name: str) -> bool:
        actor = self._cast.actors.get(name)
        if actor is None:
            return True  # a body without a name ("the union") is named because it acts
        if actor.kind is not ActorKind.PERSON or actor.confirmed:
            return True
        if name not in self._first:
            return bool(actor.roles)
        start, end = self._first[name]
        before = self._text[max(0, start - 40) : end].rpartition("\n")[2]
        after = self._text[end : end + _REACH].partition("\n")[0]
        described = after if after.startswith((",", " (", " —")) else ""
        sentence = re.split(r"[.!?]”?\s", described, maxsplit=1)[0]
        body = _BELONGS.match(after)
        if any(_BYSTANDER.search(one) for one in (sentence, before, body[0] if body else "")):
            return False
        if actor.roles or _OFFICE.search(sentence) or _OFFICE.search(before):
            return True
        # whoever only looks on is introduced as what he is; who is not introduced is a party
        return not re.match(r"(?:,| \(| —)\s*(?:who|whose|an?|the|one|of|from|\d+)\b", described)
