"""Joins the words of a sentence to noun chunks and verb groups; what joins these stays apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from extract.grammar.amounts import is_described, is_rate
from extract.grammar.insets import goes_with, past_inset
from extract.grammar.lexicon import words
from extract.grammar.pointing import opens_content, stands_in_town
from extract.grammar.predicates import is_fronted_off
from extract.grammar.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


class Part(StrEnum):
    """What a chunk is."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"  # after "be": "was possible"
    TIME = "time"
    PREPOSITION = "preposition"
    JOINING = "joining"
    CONJUNCTION = "conjunction"
    COORDINATOR = "coordinator"
    RELATIVE = "relative"
    QUESTION = "question"
    THAT = "that"
    COMMA = "comma"
    BREAK = "break"
    QUOTE = "quote"
    ADVERB = "adverb"


@dataclass(slots=True)
class Verb:
    """What a verb group says of its act, apart from who and whom.

    `form` is finite, infinitive, ing or participle. `tense` is past or present; the future is a
    `modal` ("will"). `loose` marks a participle that could as well be a past ("proposed").
    """

    lemma: str
    form: str
    tense: str = "present"
    modal: str = ""
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    loose: bool = False


@dataclass(slots=True, eq=False)
class Chunk:
    """Tokens `first` to `last`, inclusive; `head_token` names the whole, `low` is its word.

    `at` is its place among the chunks of the sentence.
    """

    part: Part
    first: int
    last: int
    tokens: Sequence[Token]
    head_token: Token
    low: str
    verb: Verb | None = None
    at: int = 0

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.tokens[-1].end


_ALONE: dict[Tag | None, Part] = {
    None: Part.BREAK,
    Tag.TIME: Part.TIME,
    Tag.PREPOSITION: Part.PREPOSITION,
    Tag.TO: Part.PREPOSITION,
    Tag.JOINING: Part.JOINING,
    Tag.CONJUNCTION: Part.CONJUNCTION,
    Tag.COORDINATOR: Part.COORDINATOR,
    Tag.RELATIVE: Part.RELATIVE,
    Tag.QUESTION: Part.QUESTION,
    Tag.THAT: Part.THAT,
    Tag.COMMA: Part.COMMA,
    Tag.BREAK: Part.BREAK,
    Tag.QUOTE: Part.QUOTE,
    Tag.ADVERB: Part.ADVERB,
    Tag.THERE: Part.NOUN,
    Tag.PRONOUN: Part.NOUN,
    Tag.GENITIVE: Part.ADVERB,
    Tag.NOT: Part.ADVERB,
}
_ELSE = Part.ADVERB
_HEADS = frozenset({Tag.NOUN, Tag.NAME, Tag.PRONOUN, Tag.DEMONYM, Tag.NUMBER})
_IN_NOUN = frozenset(
    {
        Tag.DETERMINER,
        Tag.POSSESSIVE,
        Tag.GENITIVE,
        Tag.NUMBER,
        Tag.ADJECTIVE,
        Tag.DEMONYM,
        Tag.NAME,
        Tag.NOUN,
    }
)
_MAY_OPEN = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.NUMBER, Tag.ADJECTIVE, Tag.NAME})
_AUXILIARY = frozenset({Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO})
_OPENS_GROUP = _AUXILIARY | {Tag.VERB, Tag.TO}
_BEGINS_NOUN = _IN_NOUN - {Tag.GENITIVE}
_OPENS_NOUN = _BEGINS_NOUN | {Tag.THAT, Tag.TIME}
# What is asked of every word: a set is quicker than reaching for each member.
_HEADS_ON = _HEADS - {Tag.NUMBER} | {Tag.GENITIVE}  # stand for a chunk that has a head already
_DETERMINES = frozenset({Tag.DETERMINER, Tag.POSSESSIVE})
_DETERMINES_OR_OWNS = _DETERMINES | {Tag.GENITIVE}
_NAMES_OR_NOUNS = frozenset({Tag.NAME, Tag.NOUN})
_DESCRIBED = frozenset({Tag.NOUN, Tag.ADJECTIVE})
# asked of every word: to reach a member through its class takes several times as long
_NOUN, _VERB = Part.NOUN, Part.VERB
_TO, _NOT, _GENITIVE = Tag.TO, Tag.NOT, Tag.GENITIVE
_LIGHT = frozenset({Tag.ADVERB, Tag.NOT})
_ARTICLES = ("the ", "a ", "an ", "his ", "her ", "its ", "their ", "both ", "our ")
_PREDETERMINERS = frozenset({"all", "both", "half", "such", "many", "each", "either", "neither"})


def chunk(tokens: Sequence[Token]) -> list[Chunk]:
    """Return the chunks of tagged tokens; every token is in exactly one."""
    chunks: list[Chunk] = []
    i, end = 0, len(tokens)
    while i < end:
        found, one = tokens[i].tag, None
        if found in _OPENS_GROUP:
            one = _verb_group(tokens, i)
        elif found in _OPENS_NOUN:
            one = _noun_chunk(tokens, i)
        if one is None:
            one = _single(tokens, i)
        one.at = len(chunks)
        chunks.append(one)
        i = one.last + 1
    return chunks


def _single(tokens: Sequence[Token], i: int) -> Chunk:
    token = tokens[i]
    return Chunk(_ALONE.get(token.tag, _ELSE), i, i, (token,), token, token.low)


def _joined(
    part: Part, tokens: Sequence[Token], first: int, last: int, head: int, verb: Verb | None = None
) -> Chunk:
    named = tokens[head]
    return Chunk(part, first, last, tokens[first : last + 1], named, named.low, verb)


# --- noun chunks -------------------------------------------------------------------------------


def _noun_chunk(tokens: Sequence[Token], first: int) -> Chunk | None:
    opening = tokens[first].tag
    if opening not in _BEGINS_NOUN:
        if opening is Tag.THAT and _that_determines(tokens, first):
            last, head = _noun_run(tokens, first + 1)
            return _joined(_NOUN, tokens, first, last, head)
        if not _time_modifies(tokens, first):
            return None
    last, head = _noun_run(tokens, first)
    if tokens[head].tag is opening is Tag.ADJECTIVE:
        return _joined(Part.ADJECTIVE, tokens, first, last, head)
    return _joined(_NOUN, tokens, first, last, head)


def _noun_run(tokens: Sequence[Token], first: int) -> tuple[int, int]:
    """Return the last token of the noun chunk that begins at `first`, and its head."""
    head = first
    i, end = first, len(tokens)
    while i < end:
        found, headed = tokens[i].tag, tokens[head].tag in _HEADS
        if i > first and found in _MAY_OPEN and _begins_anew(tokens, first, i):
            break
        if found in _IN_NOUN or _time_modifies(tokens, i):
            if not headed or found in _HEADS_ON:
                head = i
            i += 1
        elif not headed and _glue(tokens, i):
            i += 1
        else:
            break
    if tokens[i - 1].tag is _GENITIVE and head == i - 1 > first:
        head -= 1  # "differed from Moscow’s": the owner stands for what is owned
    return i - 1, min(head, i - 1)


def _begins_anew(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Whether a word in the middle begins another chunk, or a clause on the words before."""
    if _opens_another(tokens, i) or _opens_relative(tokens, first, i):
        return True
    return tokens[i].tag is Tag.NAME and is_fronted_off(tokens, first, i)


def _opens_another(tokens: Sequence[Token], i: int) -> bool:
    """Whether a determiner in the middle begins a chunk of its own ("gave Kyiv | a loan")."""
    token, last = tokens[i], tokens[i - 1]
    if token.tag in _DETERMINES:
        goes_on = token.low in ("more", "such", "other") and last.tag is Tag.NUMBER
        goes_on = goes_on or (token.low in ("most", "more") and last.tag is Tag.GENITIVE)
        goes_on = goes_on or is_rate(tokens, i)
        return not goes_on and last.low not in _PREDETERMINERS and last.tag is not Tag.QUOTE
    if token.tag is Tag.NUMBER:  # "gave Ukraine | $2bn", "offered the union | 4 per cent"
        amount = not token.low[0].isalnum() or _is_share(tokens, i + 1)
        return amount and last.tag in _NAMES_OR_NOUNS and not is_described(tokens, i)
    if token.tag is Tag.ADJECTIVE:
        return last.tag in _NAMES_OR_NOUNS and _is_said_of(tokens, i)
    named = token.tag is Tag.NAME
    return named and (token.low.startswith(_ARTICLES) or stands_in_town(tokens, i))


def _is_said_of(tokens: Sequence[Token], i: int) -> bool:
    """Whether an adjective is said of the noun before: "called it | unfair", "| short shrift"."""
    if tokens[i - 1].tag is Tag.NOUN and tokens[i].low not in _IN_TITLES:
        return not _leads_to(tokens, i, Tag.TO)
    return not _governs_on(tokens, i)


def _is_share(tokens: Sequence[Token], i: int) -> bool:
    """Whether an amount stands there, or how often it was: "4 per cent", "four times"."""
    return i < len(tokens) and tokens[i].low in ("per", "percent", "%", "pc", "times")


_IN_TITLES = frozenset(
    {"chief", "senior", "deputy", "foreign", "former", "prime", "vice", "general", "special", "top"}
)


def _leads_to(tokens: Sequence[Token], i: int, tag: Tag) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].tag is tag


def _governs_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether a noun or "to" follows: "Labour’s senior officials", "those ready to sign"."""
    while i < len(tokens) and tokens[i].tag is Tag.ADJECTIVE:
        i += 1
    return i < len(tokens) and tokens[i].tag in (Tag.NOUN, Tag.NAME, Tag.DEMONYM, Tag.TO)


def _opens_relative(tokens: Sequence[Token], first: int, i: int) -> bool:
    """Whether a name begins a clause on the noun before it: "the truce | Rossi reached"."""
    if tokens[i].tag is not Tag.NAME or tokens[i - 1].tag is not Tag.NOUN:
        return False
    if tokens[first].tag is not Tag.DETERMINER or i + 1 >= len(tokens):
        return False
    if tokens[i - 1].low in words().bearers:
        return False  # "the operator Harland Quay": it bears the name
    return tokens[i + 1].tag in (Tag.VERB, Tag.COORDINATOR, Tag.HAVE, Tag.BE, Tag.MODAL)


def _glue(tokens: Sequence[Token], i: int) -> bool:
    """Whether a mark, an adverb or "and" stands inside a chunk: "a “good and long” talk"."""
    if i + 1 >= len(tokens):
        return False
    after = tokens[i + 1].tag
    if tokens[i].tag is Tag.QUOTE:
        return after in (Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.DEMONYM)
    if tokens[i].tag is Tag.ADVERB:
        return after in (Tag.ADJECTIVE, Tag.NUMBER, Tag.NOUN)
    if tokens[i].tag in (Tag.COORDINATOR, Tag.COMMA):
        return tokens[i - 1].tag is Tag.ADJECTIVE and after in (Tag.ADJECTIVE, Tag.ADVERB)
    return False


def _time_modifies(tokens: Sequence[Token], i: int) -> bool:
    """Whether a time expression belongs to a noun: "Sunday’s talks", "the 2015 deal"."""
    if tokens[i].timex is None or tokens[i].tag is not Tag.TIME or i + 1 >= len(tokens):
        return False
    after = tokens[i + 1].tag
    if after is Tag.GENITIVE:
        return True
    return after in _DESCRIBED and i > 0 and tokens[i - 1].tag in _DETERMINES_OR_OWNS


def _that_determines(tokens: Sequence[Token], i: int) -> bool:
    """Whether "that" points ("that deal") and does not open a clause."""
    if i == 0 or i + 1 >= len(tokens) or tokens[i + 1].tag is not Tag.NOUN:
        return False
    if tokens[i - 1].tag in (Tag.PREPOSITION, Tag.TO, Tag.BE, Tag.JOINING):
        return True
    return tokens[i - 1].tag is Tag.VERB and not opens_content(tokens, i)


# --- verb groups -------------------------------------------------------------------------------


def _verb_group(tokens: Sequence[Token], first: int) -> Chunk | None:
    """Read "would not have been sent", "to meet", "has kept" from `first` on."""
    infinitive = tokens[first].tag is _TO
    last = _group_end(tokens, first + 1 if infinitive else first)
    if last is None or (infinitive and not _is_bare(tokens, first + 1)):
        return None
    return _joined(_VERB, tokens, first, last, last, describe(tokens, first, last))


def _is_bare(tokens: Sequence[Token], i: int) -> bool:
    """Whether a base form follows "to", adverbs apart."""
    for token in tokens[i : i + 4]:
        if token.tag in _LIGHT:
            continue
        if token.tag is Tag.VERB:
            return token.form in ("base", "any")
        return token.low in ("be", "have", "do")
    return False


def _group_end(tokens: Sequence[Token], first: int) -> int | None:
    """Return the last token of the group: its main verb, or an auxiliary that stands alone."""
    last, i = None, first
    while i < len(tokens):
        found = tokens[i].tag
        if found in _AUXILIARY:
            last = i
        elif found is Tag.VERB:
            return i if last is None or goes_with(tokens, last, tokens[i]) else last
        elif found not in _LIGHT:
            past = past_inset(tokens, last, i) if last is not None else None
            if past is None:
                break
            i = past
            continue
        i += 1
    return last


def describe(tokens: Sequence[Token], first: int, last: int) -> Verb:
    """Return what the verb group from `first` to `last`, inclusive, says of its act."""
    group = tokens[first : last + 1]
    main = group[-1]
    lemma = main.lemma or _AUXILIARY_LEMMA.get(main.tag or Tag.BE, main.low)
    verb = Verb(lemma=lemma, form="finite")
    before = tokens[first - 1] if first else main
    behind = tokens[last + 1] if last + 1 < len(tokens) else main
    alone = main.tag in _AUXILIARY and behind.tag is _NOT  # "are not on strike"
    verb.negated = before.tag is _NOT or before.low == "nor" or alone
    for one in group:
        if one.tag is _NOT or one.low == "cannot":
            verb.negated = True
    helpers = [one for one in group[:-1] if one.tag in _AUXILIARY] if last > first else []
    if not helpers:
        _set_form(verb, main, helpers, infinitive=group[0].tag is _TO)
        return verb
    verb.modal = next((_modal(one.low) for one in helpers if one.tag is Tag.MODAL), "")
    _set_aspect(verb, main, helpers)
    _set_form(verb, main, helpers, infinitive=group[0].tag is _TO)
    return verb


_AUXILIARY_LEMMA = {Tag.BE: "be", Tag.HAVE: "have", Tag.DO: "do", Tag.MODAL: "can"}


def _modal(low: str) -> str:
    return {"'ll": "will", "’ll": "will", "'d": "would", "’d": "would", "wo": "will"}.get(
        low, "can" if low in ("ca", "cannot") else low
    )


def _set_aspect(verb: Verb, main: Token, helpers: Sequence[Token]) -> None:
    has_be = any(one.tag is Tag.BE for one in helpers)
    done = main.form in ("participle", "either", "any", "past") or main.low == "done"
    verb.perfect = any(one.tag is Tag.HAVE for one in helpers)
    verb.progressive = has_be and main.form == "ing"
    verb.passive = has_be and done


def _set_form(verb: Verb, main: Token, helpers: Sequence[Token], *, infinitive: bool) -> None:
    first = helpers[0] if helpers else main
    if infinitive:
        verb.form = "infinitive"
    elif first.low in ("being", "having", "doing") or first.form == "ing":
        verb.form = "ing"
    elif first.low in ("be", "been") or (not helpers and main.form == "participle"):
        verb.form = "participle"
    past_helper = first.low in ("was", "were", "had", "did", "been")
    verb.tense = "past" if past_helper or first.form in ("past", "either", "any") else "present"
    verb.loose = not helpers and main.form in ("either", "any") and not infinitive
