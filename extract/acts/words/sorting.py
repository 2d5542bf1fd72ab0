"""Of which class the noun of a phrase is: "a flurry of calls" are calls, "$2bn" is aid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.lexicon import NounClass, lexicon, singular
from extract.grammar.chunks import Chunk, Part
from extract.grammar.tokens import Tag
from extract.values import Form
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene

# "a flurry of calls": the noun that counts stands after "of"
CONTAINERS = words(
    "flurry day week month year hour string series round number pair couple set range list "
    "kind sort form lot raft "
    "group wave host handful majority half part third quarter most many some both all each "
    "one two three several dozens hundreds thousands end start beginning resumption prospect "
    "threat possibility truck truckload lorry ton tonne shipment convoy planeload package "
    "batch spate rest use member top last first any none few neither either"
)


_AMOUNTS = frozenset({Tag.NUMBER, Tag.TIME})
_NUMBER, _NOUN = Tag.NUMBER, Tag.NOUN  # asked of every noun


def naming_noun(scene: Scene, one: Chunk) -> Chunk:
    """Return the chunk whose noun counts: itself, or what follows in "a flurry of calls"."""
    amount, low = one.head_token.tag in _AMOUNTS, one.low
    if amount or low in CONTAINERS or (low.endswith("s") and singular(low) in CONTAINERS):
        inner = after_of(scene, one, amount=amount)
        if inner is not None:
            return inner
    return one


def classes(scene: Scene, one: Chunk) -> tuple[NounClass, ...]:
    """Return the classes of the noun that counts, then of the noun that contains it."""
    found = scene.classes.get(one.at)
    if found is None:
        found = scene.classes[one.at] = _classes(scene, one)
    return found


def _classes(scene: Scene, one: Chunk) -> tuple[NounClass, ...]:
    named = naming_noun(scene, one)
    lex = lexicon()
    names = lex.noun_classes(_noun(scene, named))
    if named.low in ("call", "calls") and _goes_on_for(scene, named):
        names = ("demand",)  # "its call for a truce"
    if named.low in ("action", "actions") and any(token.low in _AT_LAW for token in one.tokens):
        names = ("accusation",)
    if named is one and _is_money(one):
        names = ("aid",)
    if named is not one:
        names += tuple(name for name in lex.noun_classes(_noun(scene, one)) if name not in names)
    return tuple(lex.classes[name] for name in names)


_AT_LAW = frozenset({"legal", "court", "judicial", "class"})


def _goes_on_for(scene: Scene, one: Chunk) -> bool:
    return one.at + 1 < len(scene.chunks) and scene.chunks[one.at + 1].low == "for"


def _is_money(one: Chunk) -> bool:
    """Whether a chunk is a sum and nothing else: "$3.1 billion"."""
    if one.low in _CURRENCIES:
        return len(one.tokens) > 1
    first, rate = one.tokens[0], len(one.tokens) > 2 and one.tokens[1].low in ("a", "an")
    named = one.head_token.tag is _NUMBER or (rate and first.tag is _NUMBER)  # "$9 a share"
    return named and any(c in first.text for c in "$€£¥")


_CURRENCIES = words(
    "dollars euros pounds crowns kroner yen yuan roubles rubles rupees pesos francs"
)


def _noun(scene: Scene, one: Chunk) -> str:
    """Return the noun of a chunk; none where a name stands for it."""
    token = one.head_token
    mention = token.mention
    if mention is None or token.tag is _NOUN:
        return token.low
    if mention.form is Form.ROLE and not _is_person(scene, mention.actors):
        # "a team", "the president of Gabon", "its ambassador": somebody, and not plain who
        return token.low.partition(" of ")[0].rsplit(" ", 1)[-1]
    return ""


def _is_person(scene: Scene, names: Sequence[str]) -> bool:
    return any(
        name in scene.cast.actors and scene.cast.actors[name].kind == "person" for name in names
    )


def is_negative(one: Chunk) -> bool:
    """Whether a noun chunk denies: "no deal", "nothing", "neither side"."""
    first = one.tokens[0].low.partition(" ")[0]
    return first in ("no", "neither", *_NOTHING) or one.low in _NOTHING


_NOTHING = ("nothing", "nobody", "none")


def are_rivals(one: Chunk) -> bool:
    """Whether people are told of as each other's enemies: "Sudan’s warring generals"."""
    named = one.head_token.mention is not None
    return not named and one.low.endswith("s") and any(t.low in _AT_ODDS for t in one.tokens[:-1])


_AT_ODDS = frozenset({"warring", "rival", "feuding", "opposing"})


def after_of(scene: Scene, one: Chunk, *, amount: bool = False) -> Chunk | None:
    """Return the noun behind "of", and behind an amount "in": "$2bn in aid"."""
    i = one.at
    joining = ("of", "in", "worth") if amount else ("of",)
    if i + 2 < len(scene.chunks) and scene.chunks[i + 1].low in joining:
        after = scene.chunks[i + 2]
        return after if after.part is Part.NOUN else None
    return None


PUBLIC = words("hearing ceremony sitting election elections referendum plebiscite poll")
"""What a court, a church or a country holds, and not those who met before."""
