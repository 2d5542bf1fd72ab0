"""Which act nouns tell of an act by themselves: by whose they are, what is asked, and the day.

A noun that only names what its clause is about ("rejected the demand") tells of none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from extract.acts.told.nounphrase import NounPhrase, day_before
from extract.grammar.tokens import Tag
from extract.timex.english import ORDINALS
from extract.wordlists import words
from store.model import Kind

if TYPE_CHECKING:
    from extract.grammar.chunks import Chunk

_OF_CLERKS = words("comment interview information clarification")
_DEMANDED = words("demand request plea appeal call insistence petition entreaty")
_REFUSED = words("rejection refusal rebuff veto snub")
_OFFERED = words(
    "offer bid proposal counteroffer counter-offer counterproposal counter-proposal overture"
)
_PROMISED = words("pledge promise vow undertaking assurance")


def _is_demand(phrase: NounPhrase) -> bool:
    """Whether somebody asks for something: "a demand for a vote", "pleas from Peru"."""
    if phrase.noun.low not in _DEMANDED and phrase.noun.low.rstrip("s") not in _DEMANDED:
        return False
    asked = phrase.after("for", "on")
    if any(one.low in _OF_CLERKS or one.head_token.tag is Tag.PRONOUN for one in asked):
        return False
    if phrase.says:
        return phrase.owned
    return bool(asked) or bool(phrase.after("by", "from") and phrase.doers)


def _is_refusal(phrase: NounPhrase) -> bool:
    """Whether somebody says no: "the union’s refusal to move", "the rejection of a bid by"."""
    if phrase.noun.low not in _REFUSED:
        return False
    if phrase.noun.tokens[0].low in ("a", "an"):
        return phrase.led_by[-1:] == ("after",) or phrase.led_by == ("face", "of")
    return phrase.owned or phrase.dated is not None or phrase.is_subject


def _is_offer(phrase: NounPhrase) -> bool:
    """Whether somebody offers something: "an offer from Peru", "its first bid of May 3"."""
    if phrase.noun.low in _PROMISED:
        return phrase.owned and (phrase.says or phrase.does)
    if phrase.noun.low not in _OFFERED:
        return False
    by = phrase.after("by", "from")
    if by and (phrase.doers or any(token.text[0].isupper() for token in by[0].tokens)):
        return True
    amount = any(_is_sum(one) for one in phrase.after("of"))
    return phrase.owned and (phrase.of_day or (amount and phrase.is_subject))


def _is_sum(one: Chunk) -> bool:
    return any(token.tag is Tag.NUMBER for token in one.tokens)


def _is_threat(phrase: NounPhrase) -> bool:
    """Whether somebody threatens to do something: "his threat to walk away"."""
    return _is_answered(phrase) or (phrase.owned and (phrase.does or phrase.says))


def _is_answered(phrase: NounPhrase) -> bool:
    """Whether something is done after or in spite of it: "despite a warning from Peru"."""
    by = bool(phrase.after("by", "from") and phrase.doers)
    return by and phrase.led_by[-1:] in _ANSWERED


_ANSWERED = (("after",), ("following",), ("despite",), ("amid",))


def _is_of_day(phrase: NounPhrase) -> bool:
    """Whether a day tells which it was: "an agreement of 2017", "the board’s rebuke of May"."""
    return phrase.of_day


def _is_charge(phrase: NounPhrase) -> bool:
    """Whether somebody blames another: "the board’s rebuke of May", "his charge that it lied"."""
    return _is_answered(phrase) or phrase.of_day or (phrase.owned and phrase.says)


def _is_assertion(phrase: NounPhrase) -> bool:
    """Whether somebody says something: "his boast that he had won"."""
    return phrase.owned and phrase.says


def _is_deal(phrase: NounPhrase) -> bool:
    """Whether a day tells which deal it was, behind it or before: "the Christmas Eve treaty"."""
    return phrase.of_day or day_before(phrase.noun) is not None


def _is_order(phrase: NounPhrase) -> bool:
    """Whether somebody does what he was told not to do: "in defiance of a court’s order"."""
    defied = phrase.led_by == ("defiance", "of") or phrase.led_by[-1:] == ("despite",)
    return phrase.noun.low in _ORDERS and defied


def _is_vote(phrase: NounPhrase) -> bool:
    """Whether a body has voted: "after a vote of the cabinet to go on"."""
    after = phrase.led_by[-1:] in (("after",), ("following",))
    return phrase.noun.low == "vote" and after and bool(phrase.doers)


def _is_strike(phrase: NounPhrase) -> bool:
    """Whether a strike is told by its days, or by whose it is: "amid protests by dockers"."""
    counted = any(token.low in ORDINALS or token.low in _PLACES for token in phrase.noun.tokens)
    days = phrase.noun.low == "day" and counted and phrase.led_by[-1:] in _ON
    return days or _is_answered(phrase)


_PLACES = frozenset({"opening", "last", "final"})
_ON = (("of",), ("on",), ("after",), ("during",))
_ORDERS = frozenset({"order", "orders", "injunction", "ruling", "ban"})
KINDS = {"ruling": Kind.STATE, "law": Kind.REQUEST, "ballot": Kind.SUPPORT, "assertion": Kind.STATE}
Test = Callable[[NounPhrase], bool]
TELLS: dict[str, Test] = {
    "demand": _is_demand,
    "rejection": _is_refusal,
    "offer": _is_offer,
    "threat": _is_threat,
    "accusation": _is_charge,
    "assertion": _is_assertion,
    "deal": _is_deal,
    "ruling": _is_of_day,
    "law": _is_order,
    "ballot": _is_vote,
    "walkout": _is_strike,
    "concession": _is_answered,
}
"""Noun classes that may tell of an act, each with what must stand around the noun."""

__all__ = ["KINDS", "TELLS"]
