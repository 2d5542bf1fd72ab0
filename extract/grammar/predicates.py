"""Words that are nouns as a rule, and verbs where nothing else in the sentence could be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.lexicon import words
from extract.grammar.tokens import Tag, Token
from extract.wordlists import words as words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.grammar.lexicon import VerbForm

_VERBAL = frozenset({Tag.VERB, Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL})
_SUBJECT_ENDS = frozenset({Tag.NOUN, Tag.NAME, Tag.ADVERB, Tag.TIME, Tag.NUMBER})
_GOES_ON = frozenset(
    {
        Tag.PREPOSITION,
        Tag.JOINING,
        Tag.TO,
        Tag.ADVERB,
        Tag.PRONOUN,
        Tag.DETERMINER,
        Tag.POSSESSIVE,
        Tag.TIME,
        Tag.NAME,
        Tag.NUMBER,
    }
)
_OPENS_CLAUSE = frozenset({"if", "unless", "once", "when", "until"})
_OPENS_FIRST = frozenset({"should"})  # "should the parties sign"
_OPENS_RELATIVE = frozenset({"whom", "which"})
_OPENS = _OPENS_CLAUSE | _OPENS_FIRST
_MAY_OPEN = _OPENS | _OPENS_RELATIVE
_MARKS = frozenset({Tag.COMMA, Tag.BREAK})
_COLLECTIVE = frozenset({"people", "police", "both", "men", "women", "staff", "crew"})
_NAMES = frozenset({Tag.NAME, Tag.DEMONYM})


def give_predicates(tokens: Sequence[Token]) -> None:
    """Make a verb of "vote" in "Members vote on it", where a piece of text has no other verb."""
    noun, also_verbs = Tag.NOUN, words().also_verbs
    for first, last in (*_pieces(tokens), *_conditions(tokens)):
        if any(one.tag in _VERBAL for one in tokens[first + 1 : last]):
            continue
        for i in range(first + 1, last - 1):
            if tokens[i].tag is not noun or tokens[i].low not in also_verbs:
                continue
            several = any(_is_plural(one) for one in tokens[first:i])
            closes = tokens[first].low in _OPENS and tokens[i + 1].tag in _MARKS
            if _is_predicate(tokens, i, several=several, closes=closes):
                found = words().verb(tokens[i].low)
                assert found is not None  # noqa: S101 - it is a predicate
                tokens[i].tag, tokens[i].lemma, tokens[i].form = Tag.VERB, found.lemma, found.form
                break


def _pieces(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first, mark = 0, Tag.BREAK
    for i, token in enumerate(tokens):
        if token.tag is mark:
            yield first, i + 1
            first = i + 1
    yield first, len(tokens)


def _conditions(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the clauses that "if", "whom" and their like open, with the mark behind them."""
    first = None
    for i, token in enumerate(tokens):
        if token.low in _MAY_OPEN and _opens(tokens, i):
            first = i
        elif first is not None and token.tag in _MARKS:
            yield first, i + 1
            first = None


def _opens(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word that may open a clause does so in its place."""
    if tokens[i].low in _OPENS_RELATIVE:
        return i > 0 and tokens[i - 1].tag is Tag.COMMA
    return not i or tokens[i].low in _OPENS_CLAUSE


def _is_predicate(tokens: Sequence[Token], i: int, *, several: bool, closes: bool) -> bool:
    """Whether a noun that is a verb elsewhere is one here."""
    token = tokens[i]
    if token.text[0].isupper():
        return False
    found = words().verb(token.low)
    several_named = tokens[i - 1].tag is Tag.DEMONYM and tokens[i - 1].low.endswith("s")
    if found is None or not (several_named or tokens[i - 1].tag in _SUBJECT_ENDS):
        return False
    if not closes and (tokens[i + 1].tag not in _GOES_ON or tokens[i + 1].low == "of"):
        return False
    return found.form in ("base", "any") if several else found.form == "s"


def _is_plural(token: Token) -> bool:
    if token.tag in _NAMES:
        return token.low.startswith("the ") and token.low.endswith("s")
    return token.low in _COLLECTIVE or (token.tag is Tag.NOUN and token.low.endswith("s"))


def is_plural(tokens: Sequence[Token], i: int, found: VerbForm, before: Tag) -> bool:
    """Whether a verb form in -s is a plural: "state sponsors of terror", "said that talks failed".

    Few verbs go on with "of", and none with a past verb.
    """
    if i + 1 >= len(tokens):
        return False
    if tokens[i + 1].low == "of":
        return before is Tag.NOUN and found.lemma not in _TAKE_OF
    if tokens[i + 1].low == "that" and found.lemma in _NEVER_THAT:
        return True  # "the talks that broke down"
    after = words().verb(tokens[i + 1].low)
    past = after is not None and after.form in ("past", "either")
    return past and before is Tag.THAT and tokens[i].low in words().also_verbs


_NEVER_THAT = words_of("talk strike attack raid bomb trade deal pact march plan visit vote truce")
_TAKE_OF = words_of(
    "speak tell approve dispose think dream consist complain warn talk hear boast despair "
    "disapprove smack repent admit die beware"
)


def describes_doers(tokens: Sequence[Token], i: int) -> bool:
    """Whether what people do tells which people: "dismissed striking doctors"."""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    return tokens[i].low in _DOING and after.endswith("s") and after not in _STRUCK


_DOING = words_of("striking protesting warring mediating demonstrating dissenting feuding ailing")
_STRUCK = words_of("deals bargains blows poses balances truces agreements accords notes chords")


def goes_along(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb in -s went before: "says it lied and demands that it stop"."""
    return any(one.tag is Tag.VERB and one.form == "s" for one in tokens[:i])


def opens_subject(tokens: Sequence[Token], i: int) -> bool:
    """Whether "Working groups will" opens a sentence, and no participle does."""
    closed = words().closed
    plural = i + 2 < len(tokens) and tokens[i + 1].low.endswith("s")
    described = tokens[i].low in words().adjectives  # "Striking nurses rejected"
    helped = plural and closed.get(tokens[i + 2].low) in (Tag.MODAL, Tag.BE, Tag.HAVE)
    return plural and (described or helped)


def is_fronted_off(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Whether a name begins the sentence proper: "At the ceremony | Ada Roe, who … , said"."""
    opens = first == 1 and tokens[0].tag is Tag.PREPOSITION and tokens[i - 1].tag is Tag.NOUN
    if not opens or tokens[i - 1].low in words().bearers or i + 2 >= len(tokens):
        return False
    return tokens[i + 1].tag is Tag.COMMA and tokens[i + 2].low in ("who", "whose", "which")


_SPANS = frozenset({"years", "months", "weeks", "days", "hours"})


def is_counted_out(tokens: Sequence[Token], i: int, before: Tag) -> bool:
    """Whether a past form tells what sort of thing is counted or quoted, and no deed.

    "Complained of two wasted years", "asked for “detailed answers”".
    """
    if i < 2 or i + 1 >= len(tokens):
        return False
    ahead = tokens[i - 2].tag
    spans = tokens[i + 1].timex is None or tokens[i + 1].low in _SPANS
    if before is Tag.NUMBER:
        return spans and ahead in (Tag.PREPOSITION, Tag.JOINING)
    quoted = before is Tag.QUOTE and ahead in (Tag.VERB, Tag.PREPOSITION)
    return quoted and tokens[i].low in words().adjectives
