"""Who acts in the talks, and who only comments on them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from extract.values import Cast

_BYSTANDER = re.compile(
    r"\b(?:analysts?|economists?|strategists?|professors?|lecturers?|historians?|scholars?"
    r"|researchers?|teach(?:es|er)|farm(?:s|er)|resident|shopkeeper|trader|investor|columnist"
    r"|commentator|correspondent|reporter|journalist|pundit|fellow|consultant|broker|barista|nurse|student|pensioner|commuter"
    r"|parent|mother|father|grandmother|grandfather|retiree|shopper|tourist|supporter|fan"
    r"|charity|advocacy|passenger|customer|driver|owner\s+of|runs\s+a|works?\s+(?:at|in|for)\s+a|lawyer|steward"
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
_THROUGHOUT = 4  # times that a party is named
# "Jane Roe of the Oslo Institute": a description without a comma
_BELONGS = re.compile(
    r" (?:of|at|from|with) (?:the )?[A-Z][\w’'&-]*(?: (?:of |for )?[A-Z][\w’'&-]*){0,5}"
)


_GOES_ON = re.compile(r"(?:who|whose|whom|an?|the|and|of|from|at|one|\d|former|now|also)\b")


def _description(words: str) -> str:
    """Return what is set beside a name, and not what goes on behind it: "…, on a call with"."""
    first, *parts = words.removeprefix(",").split(", ")
    told = [first]
    for part in parts:
        if not (_GOES_ON.match(part) or told[-1].strip().isdigit()):
            break
        told.append(part)
    return words[:1].replace(" ", "") + ", ".join(told)


class Parties:
    """Tells parties from bystanders, once per name and article."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._known: dict[str, bool] = {}
        self._first: dict[str, tuple[int, int]] = {}
        self._times: Counter[str] = Counter()
        for mention in cast.mentions:
            for name in mention.actors:
                self._first.setdefault(name, (mention.start, mention.end))
                self._times[name] += mention.form is Form.NAME

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
        return self._takes_part(name, known=bool(actor.roles))

    def _takes_part(self, name: str, *, known: bool) -> bool:
        """Whether a person takes part, by how the article introduces him."""
        start, end = self._first[name]
        before = self._text[max(0, start - 40) : end].rpartition("\n")[2]
        after = self._text[end : end + _REACH].partition("\n")[0]
        described = after if after.startswith((",", " (", " —")) else ""
        sentence = _description(re.split(r"(?<![A-Z])[.!?]”?\s", described, maxsplit=1)[0])
        body = _BELONGS.match(after)
        if any(_BYSTANDER.search(one) for one in (sentence, before, body[0] if body else "")):
            return False
        if known or _OFFICE.search(sentence) or _OFFICE.search(before):
            return True
        if self._times[name] >= _THROUGHOUT:
            return True  # whoever looks on is quoted once or twice, and not told of throughout
        # whoever only looks on is introduced as what he is; who is not introduced is a party
        return not re.match(r"(?:,| \(| —)\s*(?:who|whose|an?|the|one|of|from|\d+)\b", described)
