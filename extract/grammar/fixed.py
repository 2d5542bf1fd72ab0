"""Words that are something else together: "more than", "per cent", "in writing", "accept that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.lexicon import words
from extract.grammar.tokens import Tag, Token
from extract.wordlists import words as word_list

if TYPE_CHECKING:
    from collections.abc import Sequence


def fixed_phrases(tokens: Sequence[Token], guesses: list[Tag | None]) -> None:
    """Set the tags of words that only their company decides."""
    for i, token in enumerate(tokens):
        if i and token.low in _SECOND:
            _with_the_word_before(tokens, guesses, i)
        if token.low in _WATCHED:
            _by_company(tokens, guesses, i)


def _by_company(tokens: Sequence[Token], guesses: list[Tag | None], i: int) -> None:
    """Read one of the few words that the words around it decide."""
    token = tokens[i]
    if token.low == "that" and i + 1 < len(tokens) and _points(tokens, guesses, i):
        guesses[i] = Tag.PRONOUN
    elif token.low == "neither" and i and _is_done(tokens, i + 1):
        guesses[i] = Tag.NOT  # "neither accepted nor rejected it"
    elif token.low == "since" and i and guesses[i - 1] is Tag.HAVE:
        guesses[i] = Tag.ADVERB  # "has since signed"
    elif token.low in _ROUGHLY and _counts(tokens, guesses, i):
        guesses[i] = Tag.ADVERB
    elif token.low == "back" and i and _backs(tokens, guesses, i):
        _make_verb(token, guesses, i)
    elif token.low in _TALKING and tokens[i + 1 : i + 2] and tokens[i + 1].low in _TALKS:
        guesses[i] = Tag.NOUN  # "a tense bargaining session"
    elif token.low == "refuse" and tokens[i + 1 : i + 2] and tokens[i + 1].low in _OF_REFUSE:
        guesses[i] = Tag.NOUN  # "350 refuse workers"
    elif token.low in _MEALS and i > 1 and guesses[i - 1] is Tag.TO:
        if guesses[i - 2] in _GUESTS:
            guesses[i] = Tag.NOUN  # "took him to lunch"
    elif (token.low in _PLANS and i and _plans(tokens, guesses, i)) or _downs(tokens, i):
        _make_verb(token, guesses, i)


def _is_done(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb follows: "neither accepted nor rejected", but not "backs neither plan"."""
    return _is_verb(tokens, i) and tokens[i].low not in words().also_verbs


_ROUGHLY = frozenset({"about", "around", "over", "under", "nearly", "almost"})
_OF_ABOUT = word_list(
    "talk speak ask complain know hear learn worry think negotiate argue differ move rise fall "
    "warn tell say write agree disagree care be come go"
)
_OPENS = frozenset({Tag.BREAK, Tag.COMMA, Tag.COORDINATOR, Tag.THAT, Tag.QUOTE, Tag.CONJUNCTION})


def _counts(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> bool:
    """Whether "about 400 nurses" opens a clause, and is no matter that somebody talks about."""
    verb = words().verb(tokens[i - 1].low) if i else None
    opens = i == 0 or guesses[i - 1] in _OPENS
    opens = opens or (verb is not None and verb.lemma not in _OF_ABOUT)
    return opens and i + 1 < len(tokens) and tokens[i + 1].low[0].isdigit()


_TALKING = frozenset({"bargaining", "negotiating", "mediating", "haggling", "press"})
_TALKS = word_list(
    "session sessions marathon marathons round rounds table team teams committee unit position "
    "power chip briefing briefings conference conferences release secretary officer spokesman"
)
_OF_REFUSE = word_list(
    "workers collectors collection collections crews lorries trucks depot depots service staff"
)
_MEALS = frozenset({"lunch", "dinner", "tea", "supper", "breakfast"})
_GUESTS = frozenset({Tag.PRONOUN, Tag.NAME, Tag.ADVERB})
_BEFORE_BASE = frozenset({Tag.MODAL, Tag.DO, Tag.TO})
_OPENS_NOUN = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.NAME, Tag.DEMONYM})


def _make_verb(token: Token, guesses: list[Tag | None], i: int) -> None:
    found = words().verb(token.low)
    if found is not None:
        guesses[i], token.lemma, token.form = Tag.VERB, found.lemma, found.form


def _backs(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> bool:
    """Whether somebody "would back the plan", "did not back it" and comes not back."""
    j = i - 1
    while j > 0 and guesses[j] in (Tag.NOT, Tag.ADVERB):
        j -= 1
    after = guesses[i + 1] if i + 1 < len(tokens) else None
    if guesses[j] in _BEFORE_BASE:
        return after is not Tag.BREAK
    return guesses[j] is Tag.PRONOUN and j == i - 1 and after in _OPENS_NOUN


def _downs(tokens: Sequence[Token], i: int) -> bool:
    """Whether "down" is what strikers do to their tools."""
    return tokens[i].low == "down" and i + 1 < len(tokens) and tokens[i + 1].low == "tools"


# nouns as a rule; who "plans to" and "aims to" does something
_PLANS = frozenset({"plan", "plans", "aim", "aims", "hope", "hopes", "vow", "vows"})


def _plans(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> bool:
    """Whether "plans to leave" is what somebody does, and not what there is of him."""
    if i + 2 >= len(tokens) or tokens[i + 1].low != "to" or not _is_verb(tokens, i + 2):
        return False
    before, word = guesses[i - 1], tokens[i - 1].low
    several = not tokens[i].low.endswith("s")
    if before in (Tag.COMMA, Tag.TIME):
        return not several and i > 1 and not _has_verb(tokens, i + 2)
    joined = i > 1 and guesses[i - 2] is Tag.COORDINATOR
    if before is Tag.NAME:
        return several and (joined or word.endswith("s"))
    if before is None:  # a noun, as it seems
        if words().verb(word) is not None and word not in words().also_verbs:
            return False  # "shelved plans to"
        return joined or word.endswith("s") if several else not _has_verb(tokens, i + 2)
    return before is Tag.NOT or (before is Tag.ADVERB and not _has_verb(tokens, i + 2))


def _has_verb(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb follows that the plan itself could be the subject of: "plans to go failed"."""
    closed = words().closed
    for token in tokens[i + 1 : i + _FAR]:
        tag = closed.get(token.low)
        if tag in (Tag.COORDINATOR, Tag.CONJUNCTION, Tag.RELATIVE) or token.low in (",", ";", "."):
            return False
        if tag in (Tag.BE, Tag.HAVE, Tag.MODAL, Tag.DO):
            return True
        found = words().verb(token.low) if tag is None else None
        if found is not None and found.form in ("past", "either"):
            return True
    return False


_FAR = 12  # words in which the verb of a subject is looked for


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and words().verb(tokens[i].low) is not None


def _with_the_word_before(tokens: Sequence[Token], guesses: list[Tag | None], i: int) -> None:
    """Read "more than", "up to 40", "3 per cent", "the first to meet"."""
    pair = (tokens[i - 1].low, tokens[i].low)
    counting = pair == ("up", "to") and guesses[i + 1 : i + 2] == [Tag.NUMBER]
    counting = counting or (pair == ("for", "long") and guesses[max(i - 2, 0)] is Tag.HAVE)
    governs = i + 1 < len(tokens) and tokens[i + 1].low in _GOVERNED_ON
    if counting or (pair in _ADVERB_PAIRS and not (pair[1] in _NOUNS_TOO and governs)):
        guesses[i - 1] = guesses[i] = Tag.ADVERB
    elif pair == ("per", "cent") or (pair[1] in _SHARES and guesses[i - 1] is Tag.NUMBER):
        guesses[i - 1] = guesses[i] = Tag.NUMBER
    elif pair[1] in _ENDS and guesses[i - 1] in (Tag.DETERMINER, Tag.POSSESSIVE):
        after = guesses[i + 1] if i + 1 < len(tokens) else Tag.BREAK
        if after is Tag.TO or after in _ENDS_CLAUSE:
            guesses[i] = Tag.NOUN


def _points(tokens: Sequence[Token], guesses: Sequence[Tag | None], i: int) -> bool:
    """Whether "that" stands for something said before: "agree to that too", "called that a lie"."""
    if i == 0:
        return False
    after, guess = tokens[i + 1], guesses[i + 1]
    if after.low == "too" or guess in (Tag.BREAK, Tag.COORDINATOR):
        return True
    if guesses[i - 1] is Tag.CONJUNCTION:
        return words().verb(after.low) is not None or guess in _BEFORE_VERB
    if guesses[i - 1] in (Tag.PREPOSITION, Tag.TO, Tag.JOINING):
        return guess in _ENDS_CLAUSE
    verb = words().verb(tokens[i - 1].low)
    if verb is not None and after.low in _PARTICLES:
        return True  # "ruled that out"
    naming = verb is not None and verb.lemma in _TAKES_THINGS
    return naming and (after.low in ("a", "an", "the", "as") or guess in _ENDS_CLAUSE)


_PARTICLES = frozenset({"out", "off", "down", "aside", "away", "back", "over"})
_TAKES_THINGS = frozenset(
    {"call", "describe", "reject", "dismiss", "want", "do", "get", "make", "take", "give", "accept"}
)
_BEFORE_VERB = frozenset({Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL})
_ENDS_CLAUSE = frozenset(
    {Tag.BREAK, Tag.COMMA, Tag.COORDINATOR, Tag.PREPOSITION, Tag.JOINING, Tag.RELATIVE}
)


_ADVERB_PAIRS = frozenset(
    {
        ("more", "than"),
        ("all", "but"),
        ("in", "return"),
        ("in", "response"),
        ("in", "exchange"),
        ("in", "turn"),
        ("in", "reply"),
        ("in", "fact"),
        ("in", "effect"),
        ("in", "practice"),
        ("in", "theory"),
        ("in", "addition"),
        ("by", "contrast"),
        ("on", "paper"),
        ("not", "once"),
        ("less", "than"),
        ("rather", "than"),
        ("since", "then"),
        ("once", "again"),
        ("once", "more"),
        ("yet", "again"),
        ("until", "now"),
        ("at", "least"),
        ("at", "most"),
        ("no", "longer"),
        ("so", "far"),
        ("at", "all"),
        ("in", "full"),
        ("at", "last"),
        ("at", "once"),
        ("at", "first"),
        ("in", "vain"),
        ("of", "course"),
        ("for", "now"),
        ("in", "part"),
        ("in", "writing"),
        ("in", "public"),
        ("in", "private"),
        ("in", "secret"),
        ("in", "person"),
    }
)
# "in return Kyiv freed them", but "in return for peace"
_NOUNS_TOO = frozenset({"return", "response", "exchange", "reply", "addition", "contrast", "turn"})
_GOVERNED_ON = frozenset({"to", "for", "with", "of", "at", "on", "by"})
_SHARES = frozenset({"percent", "%"})
_ENDS = frozenset({"first", "last"})
_SECOND = frozenset(
    {second for _, second in _ADVERB_PAIRS} | _SHARES | _ENDS | {"to", "cent", "long"}
)
_WATCHED = (
    _ROUGHLY
    | _MEALS
    | _PLANS
    | {"refuse"}
    | _TALKING
    | {"that", "neither", "back", "since", "down"}
)
