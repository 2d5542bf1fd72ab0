"""Says what each word is in its place: the words before and after decide between readings."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.grammar.fixed import fixed_phrases
from extract.grammar.genitives import plural_genitives
from extract.grammar.insets import closes_aside
from extract.grammar.lexicon import VerbForm, words
from extract.grammar.predicates import (
    describes_doers,
    give_predicates,
    goes_along,
    is_counted_out,
    is_plural,
    opens_subject,
)
from extract.grammar.tokens import Tag, Token
from extract.grammar.unlisted import of_unlisted
from extract.values import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.values import Mention

_MARKS = {",": Tag.COMMA, "&": Tag.COORDINATOR, "%": Tag.NOUN, "$": Tag.NUMBER}
_CURRENCY = frozenset("$€£¥")
_MARKS |= dict.fromkeys("€£¥", Tag.NUMBER)
_MARKS |= dict.fromkeys("\"“”‘’«»„'", Tag.QUOTE)
_BEFORE_NOUN = frozenset(
    {Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.ADJECTIVE, Tag.NUMBER, Tag.DEMONYM}
)
_OPENS_PHRASE = frozenset({Tag.DETERMINER, Tag.POSSESSIVE})
_OPENS_COUNTED = _OPENS_PHRASE | {Tag.NUMBER, Tag.GENITIVE}
_DESCRIBES = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.ADJECTIVE})
_COUNTS_OR_DESCRIBES = _DESCRIBES | {Tag.NUMBER}
_NOUN_OR_ADJECTIVE = frozenset({Tag.NOUN, Tag.ADJECTIVE})
_NOUN_OR_NAME = frozenset({Tag.NOUN, Tag.NAME})
_PEOPLE = _NOUN_OR_NAME | {Tag.DEMONYM}
_BE_OR_HAVE = frozenset({Tag.BE, Tag.HAVE})
_FINITE = frozenset({Tag.BE, Tag.HAVE, Tag.MODAL, Tag.DO})
_NO_THIRD_PERSON_AFTER = _BEFORE_NOUN | {Tag.PREPOSITION, Tag.TO, Tag.VERB, Tag.BREAK}
_BEFORE_BASE = frozenset({Tag.TO, Tag.MODAL, Tag.DO})
_OPENS_NOUN = frozenset(
    {Tag.DETERMINER, Tag.POSSESSIVE, Tag.NAME, Tag.DEMONYM, Tag.PRONOUN, Tag.THAT}
)
_NOUNISH = _OPENS_NOUN | {Tag.NOUN, Tag.ADJECTIVE, Tag.NUMBER}
_SUBJECTS = frozenset({Tag.PRONOUN, Tag.RELATIVE, Tag.THAT, Tag.THERE})
_GENITIVES = frozenset({"'s", "’s"})
_BE_AFTER_APOSTROPHE = frozenset({"it", "he", "she", "that", "there", "what", "who", "here"})


def tag(tokens: Sequence[Token]) -> None:
    """Set `tag`, and of verbs `lemma` and `form`, on every token of a sentence."""
    settled = _settled()
    guesses = [_alone(token, settled) for token in tokens]
    fixed_phrases(tokens, guesses)
    for i in plural_genitives(tokens):
        guesses[i] = Tag.GENITIVE
    for i, token in enumerate(tokens):
        token.tag = guesses[i] or _by_place(tokens, guesses, i)
        if token.low in _TURNED and i:
            token.tag = _turned(tokens, guesses, i)
    give_predicates(tokens)


def _turned(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> Tag | None:
    """Return what the word before makes of a few words: "the new one", "the meeting itself"."""
    low, before = tokens[i].low, tokens[i - 1].tag
    if low in _DEGREES_OF_TIME and _is_between(tokens, guesses, i):
        return Tag.ADJECTIVE
    if low in _SOME and before is Tag.ADJECTIVE:
        return Tag.NOUN
    if low in _REFLEXIVE and before in _NOUN_OR_NAME:
        return Tag.ADVERB
    return tokens[i].tag


_DEGREES_OF_TIME = frozenset({"earlier", "later"})
_SOME = frozenset({"one", "ones"})
_REFLEXIVE = frozenset({"itself", "himself", "herself", "themselves"})
_TURNED = _DEGREES_OF_TIME | _SOME | _REFLEXIVE


def _is_between(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> bool:
    """Whether it stands between a noun and what opens it: "two earlier proposals"."""
    opened = tokens[i - 1].tag in _OPENS_COUNTED
    return opened and _noun_follows(tokens, guesses, i)


@cache
def _settled() -> dict[str, Tag]:
    """Return what each word of a closed class is wherever it stands."""
    lexicon = words()
    alone = {**lexicon.closed, **_OF_WORD}
    return {
        low: _of_mark(low) or found for low, found in alone.items() if low not in lexicon.either_way
    }


def _alone(token: Token, settled: dict[str, Tag]) -> Tag | None:
    """What a word is wherever it stands; `None` where that depends on its neighbours."""
    if token.mention is not None:
        return _of_mention(token.mention, token.low)
    if token.timex is not None:
        return Tag.TIME
    low = token.low
    found = settled.get(low)
    if found is None:
        return _of_mark(low) if len(low) == 1 or not low.isalpha() else None
    if low in _STATES_TOO and token.text.isupper():
        return Tag.NOUN  # the state, the trade, the health body
    return found


_STATES_TOO = frozenset({"us", "it", "who"})


def _of_mark(low: str) -> Tag | None:
    """What a mark, a number or a single letter is."""
    if low[0].isdigit() or (low[-1].isalnum() and _CURRENCY & set(low)):
        return Tag.NUMBER
    if low in _MARKS:
        return _MARKS[low]
    return None if low[0].isalnum() or len(low) > 1 else Tag.BREAK


_OF_WORD = {"to": Tag.TO, "that": Tag.THAT, "there": Tag.THERE}


_OWN_OR_WHO = frozenset({Tag.POSSESSIVE, Tag.RELATIVE})
_OF_FORM: dict[Form, Tag | None] = dict.fromkeys(Form, Tag.NAME)
_OF_FORM |= {Form.DEMONYM: Tag.DEMONYM, Form.PRONOUN: None}  # "his", "who" by their words


def _of_mention(mention: Mention, low: str) -> Tag:
    found = _OF_FORM[mention.form]
    if found is not None:
        return found
    closed = words().closed.get(low, Tag.PRONOUN)
    return closed if closed in _OWN_OR_WHO else Tag.PRONOUN


def _by_place(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> Tag:
    token = tokens[i]
    if token.low in _GENITIVES:
        verbal = i > 0 and tokens[i - 1].low in _BE_AFTER_APOSTROPHE
        return Tag.BE if verbal else Tag.GENITIVE
    before = _before(tokens, i)
    if token.low in words().either_way:
        return _adjective_or_adverb(tokens, guesses, i, before)
    found = words().verb(token.low)
    if found is None:
        return of_unlisted(tokens, i, before, noun_follows=_noun_follows(tokens, guesses, i))
    inside_name = i and token.text[0].isupper() and before not in (Tag.QUOTE, Tag.BREAK)
    return Tag.NOUN if inside_name else _maybe_verb(tokens, guesses, i, found, before)


def _maybe_verb(
    tokens: Sequence[Token],
    guesses: Sequence[Tag | None],
    i: int,
    found: VerbForm,
    before: Tag,
) -> Tag:
    """Read a word that has the form of a verb."""
    token = tokens[i]
    after = guesses[i + 1] if i + 1 < len(guesses) else Tag.BREAK
    if _is_verb(tokens, i, found, before, after):
        token.lemma, token.form = found.lemma, found.form
        return Tag.VERB
    degree = i > 0 and tokens[i - 1].low in _DEGREE
    verbal = found.form in ("either", "participle", "ing")
    if verbal and (degree or _noun_follows(tokens, guesses, i)):
        return Tag.ADJECTIVE
    if found.form == "either" and before in _OPENS_PHRASE and after is None:
        return Tag.ADJECTIVE  # "an agreed catch limit"
    return Tag.ADJECTIVE if token.low in words().adjectives else Tag.NOUN


def _adjective_or_adverb(
    tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int, before: Tag
) -> Tag:
    """Read "a long talk", "is likely", but "will likely meet", "arrived late"."""
    after_degree = i > 0 and tokens[i - 1].low in _DEGREE
    before_noun = before in _BEFORE_NOUN and _noun_follows(tokens, guesses, i)
    quoted = before is Tag.QUOTE and i > 1 and tokens[i - 2].tag is Tag.DETERMINER
    joined = before is Tag.COORDINATOR and i > 1 and tokens[i - 2].tag is Tag.ADJECTIVE
    adjective = after_degree or before_noun or before is Tag.BE or quoted or joined
    return Tag.ADJECTIVE if adjective else Tag.ADVERB


_LIGHT = frozenset({Tag.ADVERB, Tag.NOT})
_HELPING = frozenset({Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO})
_TIME, _COMMA = Tag.TIME, Tag.COMMA  # asked of every word


def _before(tokens: Sequence[Token], i: int) -> Tag:
    """Return the tag of the word before, adverbs and negations passed over."""
    for j in range(i - 1, max(-1, i - 6), -1):
        found = tokens[j].tag
        if found is _TIME and j and tokens[j - 1].tag in _HELPING:
            continue  # "would now open talks"
        if found is _COMMA and closes_aside(tokens, j, i):
            continue  # "will not, however, sign"
        if found is not None and found not in _LIGHT:
            return found
    return Tag.BREAK


def _noun_follows(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> bool:
    if i + 1 >= len(tokens):
        return False
    after = guesses[i + 1]
    if after is None:
        low = tokens[i + 1].low
        verb = words().verb(low) is not None and low not in words().also_verbs
        return tokens[i + 1].text[0].islower() and not verb
    return after in _NOUN_OR_ADJECTIVE


def _is_verb(
    tokens: Sequence[Token], i: int, found: VerbForm, before: Tag, after: Tag | None
) -> bool:
    noun_too = tokens[i].low in words().also_verbs
    if found.form in ("base", "any") and (before in _BEFORE_BASE or _is_inverted(tokens, i)):
        return True
    if before in _BE_OR_HAVE:
        feeling = found.form == "ing" and tokens[i].low not in _MOVING
        feeling = feeling and _is_feeling(tokens, i, after)
        return not feeling and _after_auxiliary(tokens, i, found, before)
    match found.form:
        case "base":
            return _is_base(tokens, i, before, after, noun_too=noun_too)
        case "s":
            held = tokens[i].low == "talks" and _is_town(tokens[i - 1]) if i else False
            held = held or (noun_too and _is_governed_relative(tokens, i - 1))
            held = held or is_plural(tokens, i, found, before)
            second = before is Tag.COORDINATOR and after is Tag.THAT and goes_along(tokens, i)
            return second or (not held and _is_third_person(before, after, noun_too=noun_too))
        case "ing":
            return _is_ing(tokens, i, before, after, noun_too=noun_too)
        case _:
            return _is_past(tokens, i, before, after, noun_too=noun_too)


def _is_governed_relative(tokens: Sequence[Token], i: int) -> bool:
    """Whether a noun follows "which", its subject: "on which talks are to open"."""
    return i > 0 and tokens[i].tag is Tag.RELATIVE and tokens[i - 1].tag is Tag.PREPOSITION


def _is_inverted(tokens: Sequence[Token], i: int) -> bool:
    """Whether a helping verb stands before a name whose verb this is: "did Peru sign"."""
    return (
        i > 1
        and tokens[i - 1].tag in (Tag.NAME, Tag.PRONOUN)
        and tokens[i - 2].tag in (Tag.DO, Tag.MODAL)
    )


def _is_town(token: Token) -> bool:
    """Whether a town stands there, where talks are held: "the London talks"."""
    return token.mention is not None and token.mention.form is Form.CAPITAL


def _after_auxiliary(tokens: Sequence[Token], i: int, found: VerbForm, before: Tag) -> bool:
    if found.form in ("base", "s"):
        passive = before is Tag.BE and found.lemma in ("run", "overrun", "overcome")
        return passive or (before is Tag.HAVE and found.lemma in _PARTICIPLE_IS_BASE)
    return before is Tag.HAVE or not _is_state(tokens, i, found)


def _is_state(tokens: Sequence[Token], i: int, found: VerbForm) -> bool:
    """Whether a participle after "be" is what somebody is: "is prepared to", "was united"."""
    by = i + 1 < len(tokens) and tokens[i + 1].low == "by"
    return found.form == "either" and tokens[i].low in words().adjectives and not by


_PARTICIPLE_IS_BASE = frozenset({"come", "become", "run", "overcome", "overrun"})


def _is_base(
    tokens: Sequence[Token], i: int, before: Tag, after: Tag | None, *, noun_too: bool
) -> bool:
    low = tokens[i - 1].low if i else ""
    if tokens[i].low in words().adjectives and after not in _OPENS_NOUN:
        return False
    if before in _SUBJECTS:
        # "guarantees that hold", but "shared that view"
        pointing = before is Tag.THAT and i > 1 and noun_too
        return not pointing or tokens[i - 2].tag is Tag.NOUN
    if not noun_too:
        if before is Tag.DETERMINER:
            return low in _SEVERAL
        one = before is Tag.DEMONYM and not low.endswith(_PEOPLES)
        return not one and before not in _NO_VERB_AFTER
    if before in _PEOPLE:
        plural = (low.endswith("s") and low not in _COMPOUNDED) or before is Tag.NAME
        amount = before is Tag.DEMONYM and after in (Tag.NUMBER, Tag.TIME)
        return plural and (after in _OPENS_NOUN or amount)
    return before is Tag.COORDINATOR and i > 1 and _coordinates_verb(tokens, i, after)


# plurals that describe the noun behind them: "the arms embargo", "a sales target"
_COMPOUNDED = frozenset(
    {"arms", "sanctions", "sales", "customs", "sports", "goods", "benefits", "weapons", "savings"}
)
_NO_VERB_AFTER = frozenset({Tag.POSSESSIVE, Tag.GENITIVE, Tag.ADJECTIVE, Tag.PREPOSITION})
_PEOPLES = ("s", "sh", "ch", "ese")  # "the Russians want", "the French want", no "Russian want"
_SEVERAL = frozenset({"many", "some", "both", "all", "most", "few", "several", "half", "others"})


def _coordinates_verb(tokens: Sequence[Token], i: int, after: Tag | None) -> bool:
    """Whether "and work on" goes on from a base verb: "to stop and work on"."""
    return tokens[i - 2].tag is Tag.VERB or after in _OPENS_NOUN


def _is_third_person(before: Tag, after: Tag | None, *, noun_too: bool) -> bool:
    if before in _NO_THIRD_PERSON_AFTER:
        return False
    finite_follows = after in _FINITE
    if before in _SUBJECTS:
        return not (noun_too and finite_follows and before is Tag.THAT)
    if before is Tag.NAME:
        return not finite_follows
    if not noun_too:
        return before is not Tag.NOUN or not finite_follows
    return before in (Tag.NOUN, Tag.COMMA) and after in _OPENS_NOUN


def _is_past(
    tokens: Sequence[Token], i: int, before: Tag, after: Tag | None, *, noun_too: bool
) -> bool:
    nominal = after is None or after in _NOUN_OR_ADJECTIVE
    if noun_too and (before is Tag.NUMBER or (before is Tag.NOUN and _has_verb(tokens, i))):
        return False
    if before in _DESCRIBES:
        plural = i > 0 and tokens[i - 1].low in _STANDS_ALONE
        return plural and not nominal
    if (nominal or after is Tag.TIME) and is_counted_out(tokens, i, before):
        return False
    if before is Tag.DEMONYM:
        return not nominal or tokens[i - 1].low.endswith("s")
    if before is Tag.PREPOSITION:
        return not (nominal or noun_too)
    after_verb = before is Tag.VERB and i > 0 and tokens[i - 1].tag is Tag.VERB
    joined = before is Tag.COORDINATOR and i > 1 and tokens[i - 2].tag is Tag.ADJECTIVE
    return not (nominal and (after_verb or joined))  # "accused detained reporters"


_STANDS_ALONE = frozenset(
    {"many", "some", "others", "all", "both", "most", "each", "neither", "either", "several"}
)


def _has_verb(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb went before in the clause: "raised its cash bid", not "the firm bid"."""
    for token in tokens[i - 1 : max(i - 9, 0) : -1]:
        if token.tag in (Tag.VERB, Tag.BREAK, Tag.COMMA, Tag.CONJUNCTION, Tag.THAT):
            return token.tag is Tag.VERB
    return False


_DEGREE = frozenset({"very", "too", "deeply", "most", "highly", "so", "quite", "rather"})
_MOVING = frozenset({"coming", "leading", "following", "remaining", "acting", "closing"})


def _is_feeling(tokens: Sequence[Token], i: int, after: Tag | None) -> bool:
    """Whether "deeply disappointing", "was encouraging" says how something strikes people."""
    if tokens[i].low not in words().adjectives or after in _OPENS_NOUN:
        return False
    before = tokens[i - 1]
    return before.tag in (Tag.QUOTE, Tag.BE) or before.low.endswith("ly")


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb of going on stands there, alone or with "on", before what goes on."""
    if tokens[i].low == "on" and i:
        return tokens[i - 1].lemma in ("keep", "go", "carry")
    return tokens[i].tag is Tag.VERB and tokens[i].lemma in ("keep", "stop", "quit")


def _is_ing(
    tokens: Sequence[Token], i: int, before: Tag, after: Tag | None, *, noun_too: bool
) -> bool:
    doers = after in (None, Tag.NOUN) and describes_doers(tokens, i)
    if doers or before in _COUNTS_OR_DESCRIBES:
        return False
    if i and (tokens[i - 1].low in _DEGREE or _is_feeling(tokens, i, after)):
        return False
    if before is Tag.BREAK and after is None and opens_subject(tokens, i):
        return False
    if not noun_too or (i and _goes_on(tokens, i - 1)):
        return True  # "will keep meeting", "went on striking"
    if before in (Tag.NAME, Tag.NOUN, Tag.DEMONYM, Tag.TIME, Tag.VERB):
        return after in _OPENS_NOUN and before is not Tag.DEMONYM
    return after in _NOUNISH or (after is None and before is Tag.COMMA)
