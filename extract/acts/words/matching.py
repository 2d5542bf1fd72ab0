"""Finds the pattern of verbs.toml that a clause fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.flags import holds
from extract.acts.words.lexicon import Pattern, is_particle, lexicon, singular
from extract.acts.words.objects import described, is_of_class, the_object
from extract.grammar.tokens import Tag
from store.model import Kind

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause
    from extract.grammar.tokens import Token

_WINDOW = 9  # tokens behind the verb in which its fixed words must stand


def best_pattern(scene: Scene, clause: Clause) -> Pattern | None:
    """Return the most demanding pattern that the clause satisfies."""
    at = clause.at
    if at not in scene.patterns:
        scene.patterns[at] = _search(scene, clause)
    return scene.patterns[at]


def _search(scene: Scene, clause: Clause) -> Pattern | None:
    lex = lexicon()
    if clause.verb.lemma not in lex.patterns or _stands_for(clause):
        return None
    first = clause.chunk.last + 1
    behind: set[str] = set()
    some = scene.tokens[first : first + _WINDOW] if lex.asks_for_words(clause.verb.lemma) else ()
    for one in some:
        behind.add(one.low)
        if one.low.endswith("s"):
            behind.add(singular(one.low))
        if one.lemma:
            behind.add(one.lemma)
        elif " " in one.low:
            behind.update(_inside(one))
    for noun in _ahead(clause):
        behind.update((noun.low, singular(noun.low)))
    for pattern in lex.candidates(clause.verb.lemma, behind):
        if _fits(scene, clause, pattern):
            return pattern
    return None


def _ahead(clause: Clause) -> tuple[Chunk, ...]:
    """Return what the verb is done to where that stands before it: "the valves were opened"."""
    run = the_object(clause)
    return run if run and run[0].at < clause.at else ()


def _inside(token: Token) -> tuple[str, ...]:
    """Return the words of a longer token that patterns look for: "until Friday", "its members"."""
    if " " not in token.low:
        return ()
    opening, last = token.low.split(" ", 1)[0], token.low.rsplit(" ", 1)[-1]
    return (opening, last) if opening in ("until", "till") else (last,)


def _fits(scene: Scene, clause: Clause, pattern: Pattern) -> bool:
    if pattern.negated and (not clause.verb.negated or clause.verb.perfect):
        return False
    if clause.verb.lemma == "call" and _names_it(clause, pattern):
        return False
    if pattern.words and not _words_follow(scene, clause, pattern):
        return False
    for where, name in pattern.needs:
        if not _stands(scene, clause, where, name):
            return False
    return all(holds(scene, clause, flag) for flag in pattern.flags) if pattern.flags else True


def _stands_for(clause: Clause) -> bool:
    """Whether "speaks for the carriers" says whom somebody stands for, and nobody talks."""
    if clause.verb.lemma != "speak":
        return False
    word, run = next(iter(clause.phrases), ("", ()))
    return word == "for" and bool(run)


def _names_it(clause: Clause, pattern: Pattern) -> bool:
    """Whether "call" says what something is ("called the strike illegal") and calls nothing."""
    if "bad" in pattern.flags or pattern.kind is Kind.STATE:
        return False
    return bool(described(clause)) and bool(pattern.needs)


def _words_follow(scene: Scene, clause: Clause, pattern: Pattern) -> bool:
    first = clause.chunk.last + 1
    i = first
    wanted = pattern.words
    verbal = wanted[0] == "to" and pattern.kind is not Kind.CONSULT
    if verbal and any(_is_below(one, clause) for one in scene.clauses):
        if _does_other(scene, clause, wanted[1:2]):
            return False  # "refused to talk of night work"
        wanted = wanted[1:]  # wherever the verb stands: "told him the same day to go"
    for n, word in enumerate(wanted):
        if word == "no" and word != wanted[-1]:
            if pattern.lemma == "say" and scene.tokens[first].low != "no":
                return False  # "said it had no"
            continue  # "no intention" is read by its noun
        if any(word in (one.low, singular(one.low)) for one in _ahead(clause)):
            continue
        found = _find(scene, clause, i, first, word, pattern, near=n == 0)
        if found is None or (n and _is_far(scene, wanted[n - 1 : n + 1], i, found)):
            return False
        i = found + 1
    return True


def _does_other(scene: Scene, clause: Clause, wanted: tuple[str, ...]) -> bool:
    """Whether the verb right below is another than the one that is looked for."""
    below = next((one for one in scene.clauses if one.at == clause.at + 1), None)
    if below is None or not wanted or not _is_below(below, clause) or below.verb.passive:
        return False
    return wanted[0] != below.verb.lemma and not any(
        one.low == wanted[0] for one in below.chunk.tokens
    )


def _is_far(scene: Scene, pair: tuple[str, ...], i: int, found: int) -> bool:
    """Whether two small words stand apart that belong together: "walked out at a plant | of"."""
    small = all(is_particle(word) for word in pair)
    return small and any(one.tag is not Tag.ADVERB for one in scene.tokens[i:found])


def _find(
    scene: Scene, clause: Clause, i: int, first: int, word: str, pattern: Pattern, *, near: bool
) -> int | None:
    """Return where a required word stands behind the verb."""
    particle = is_particle(word)
    tokens = scene.tokens
    goes = pattern.kind is Kind.CONSULT and word == "to"
    for j in range(i, min(len(tokens), first + _WINDOW)):
        token = tokens[j]
        verb = j + 1 < len(tokens) and tokens[j + 1].tag in _VERBAL
        if goes and verb:
            return None  # "is going to meet" goes nowhere
        after = tokens[j + 1].timex if particle and j + 1 < len(tokens) else None
        dates = after is not None and after.edtf is not None and word not in _GOVERNS_NO_DAY
        if dates:
            continue  # "agreed on Monday" says when, not what on
        if word in ("no", "nothing") and j + 1 < len(tokens) and not _ends_no(tokens[j + 1]):
            return None  # "said no decision was made"
        if _is_word(token, word, particle=particle):
            if not (near and particle) or _may_stand(scene, clause, first, j, pattern):
                return j
            continue
        if token.tag in _PARTS or (verb and token.low in _AND):
            return None
    return None


_PARTS = frozenset({Tag.BREAK, Tag.COMMA, Tag.CONJUNCTION})
_AND = frozenset({"and", "but"})  # "called it a catastrophe | and vowed to vote" calls no vote
# "until Friday" is what is given
_GOVERNS_NO_DAY = frozenset(
    {
        "up",
        "off",
        "out",
        "down",
        "away",
        "back",
        "until",
        "till",
        "through",
        "aside",
        "forward",
        "again",
    }
)
_ENDS_NO = frozenset({Tag.TIME, Tag.TO, Tag.PREPOSITION, Tag.COMMA, Tag.BREAK, Tag.QUOTE})


def _ends_no(token: Token) -> bool:
    return token.tag in _ENDS_NO or token.low == "again"


_VERBAL = frozenset({Tag.VERB, Tag.BE, Tag.HAVE, Tag.DO, Tag.ADVERB})


def _is_word(token: Token, word: str, *, particle: bool) -> bool:
    if token.low == word:
        return True
    if word in ("until", "till"):
        return token.low.startswith(word + " ")
    if particle:
        return False
    lemma = token.lemma if token.form != "ing" else ""  # "went on strike", not "on striking"
    return word in (lemma, singular(token.low)) or word in _inside(token)


def _may_stand(scene: Scene, clause: Clause, first: int, j: int, pattern: Pattern) -> bool:
    """Whether a particle stands beside its verb, or where the pattern has its object between."""
    word = scene.tokens[j].low
    if word.split(" ", 1)[0] in ("until", "till"):
        return True
    wanted = any(not where for where, _ in pattern.needs) or len(pattern.words) > 1
    wanted = wanted or word in _BEHIND_OBJECT  # "coaxed both sides back"
    if wanted and clause.objects and scene.tokens[j - 1] is clause.objects[0][-1].tokens[-1]:
        return True
    return _is_adjacent(scene, clause, first, j)


_BEHIND_OBJECT = frozenset({"away", "aside", "back", "apart"})


def _is_below(other: Clause, clause: Clause) -> bool:
    return other.parent is clause and other.verb.form == "infinitive"


def _is_adjacent(scene: Scene, clause: Clause, first: int, j: int) -> bool:
    """Whether a particle stands right behind its verb, or behind its object: "turn it down"."""
    between = scene.tokens[first:j]
    light = (Tag.ADVERB, Tag.NOT, Tag.TIME)
    dated = len(between) == 2 and between[1].tag is Tag.TIME  # "called on Monday for"
    # "voted it down", "turned its back"
    pronoun = len(between) == 1 and (
        between[0].tag in (Tag.PRONOUN, Tag.POSSESSIVE) or between[0].low in _ALONE
    )
    if dated or pronoun or all(one.tag in light for one in between):
        return True
    bare = any(word == scene.tokens[j].low and not run for word, run in clause.phrases)
    return bool(clause.objects) and bare


_ALONE = frozenset({"this", "that", "both", "all"})


def _stands(scene: Scene, clause: Clause, where: str, name: str) -> bool:
    """Whether a noun of the class stands as object, or after the preposition."""
    if where:
        runs = [run for word, run in clause.phrases if word == where]
        runs += [the_object(clause)]
    else:
        runs = [the_object(clause)]
        if clause.objects and not clause.verb.passive:
            runs += clause.objects[1:]
    for run in runs:
        for one in run:
            if is_of_class(scene, clause, one, name):
                return True
    return False


# "made it", "called it": nothing of what "it" is
