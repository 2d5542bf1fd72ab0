"""What to call a subject that only points to somebody: "the two sides", "she", "whose lawyer"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.acts.words.denoting import heads
from extract.acts.words.lexicon import lexicon
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from extract.grammar.tokens import Tag
from extract.headline import LIMIT
from extract.values import Form

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause
    from extract.values import Mention

_NEAR, _REACH = 6, 40  # words
_LONG = 48  # characters of a subject that still leave room for the act
_MOST = 3  # names that are listed for "they"
_SEVERAL = re.compile(
    r"(?:the |these )?(?:two|three|both|sides|parties|pair|leaders|teams)\b", re.IGNORECASE
)
_HE_AND = re.compile(r"(?:he|she|it|they)\sand\b", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:he|she|it|they|who|which|that)", re.IGNORECASE)
_ROLE = re.compile(r"[Tt]he [a-z][a-z ’'-]*")
OWNED = re.compile(r"(?:his|her|its|their|whose)\s", re.IGNORECASE)
"""The pattern of what belongs to somebody whom a pronoun names."""
# Names that English sets "the" before.
_WITH_THE = re.compile(
    r"(?:United|European|African|World|International|Netherlands|Philippines|White|Security)\b"
    r"|.+ (?:Agency|Alliance|Army|Association|Authority|Bank|Board|Chamber|Commission|Committee"
    r"|Congress|Council|Federation|Front|Fund|Guild|House|League|Ministry|Organi[sz]ation|Panel|Parliament"
    r"|Party|Senate|Union)(?: (?:of|for|on) .+)?$"
)


def called(scene: Scene, clause: Clause, names: list[str]) -> str | None:
    """Return what to call a subject that only points to somebody, `None` where it names him."""
    run = clause.subject
    if not run:
        return None
    words = scene.text[run[0].start : run[-1].end]
    beside = _set_beside(scene, run[-1]) if len(run) == 1 else None
    if beside is not None:
        return with_the(beside)
    owned = OWNED.match(words)
    owner = _owner(scene, run[0]) if owned is not None else None
    if owned is not None and owner is not None and names in ([], [owner]):
        return f"{possessive(scene, owner)} {words[owned.end() :]}"
    if owned is not None and run[0].tokens[0].low == "whose":
        thing = owner or _before_whose(scene, run[0])
        return f"{possessive(scene, thing)} {words[owned.end() :]}" if thing else None
    return _named(scene, clause, names, words)


def _named(scene: Scene, clause: Clause, names: list[str], words: str) -> str | None:
    """Return the names that a pronoun, an office or "the two sides" stand for."""
    owned, run = OWNED.match(words), clause.subject
    points = owned or _PRONOUN.fullmatch(words) or (len(run) == 1 and _ROLE.fullmatch(words))
    if not names and _PRONOUN.fullmatch(words):
        return _who_says(scene, clause)
    if len(names) == 1 and points and not _is_called_so(names[0], words):
        return with_the(names[0])
    if 1 < len(names) <= _MOST and (points or _SEVERAL.match(words) or _HE_AND.match(words)):
        joined = ", ".join(with_the(one) for one in names[:-1]) + f" and {with_the(names[-1])}"
        return joined if len(joined) <= _LONG else None
    return None


def _is_called_so(name: str, words: str) -> bool:
    """Whether a name says no more than the words: "union" for "the union"."""
    return name.lower().startswith(words.lower().removeprefix("the "))


def with_the(name: str) -> str:
    """Return a name as it stands in a sentence: "the United States"."""
    return f"the {name}" if name[:1].islower() or _WITH_THE.match(name) else name


def possessive(scene: Scene, name: str) -> str:
    """Return whose something is, with the mark that the text uses: "Peru’s", "the Houthis’"."""
    mark = "'" if "'" in scene.text and "’" not in scene.text else "’"
    return f"{name}{mark}" if name.endswith("s") else f"{name}{mark}s"


def _owner(scene: Scene, subject: Chunk) -> str | None:
    """Return whom "its" stands for, or whom "whose" does: the name before it."""
    first = subject.tokens[0]
    some = [first]
    if first.low.startswith("whose"):
        some = scene.tokens[max(0, subject.first - _NEAR) : subject.first][::-1]
    one = next((token.mention for token in some if token.mention is not None), None)
    pronoun = one is not None and (one.form is Form.PRONOUN or first.low.startswith("whose"))
    return one.actors[0] if one is not None and pronoun and len(one.actors) == 1 else None


def _before_whose(scene: Scene, subject: Chunk) -> str | None:
    """Return the words that "whose" takes up: "the smaller bank, whose plea was heard"."""
    at = subject.at - 1
    while at >= 0 and scene.chunks[at].low == ",":
        at -= 1
    one = scene.chunks[at] if at >= 0 else None
    if one is None or one.part is not Part.NOUN or one.head_token.tag is Tag.PRONOUN:
        return None
    words = scene.text[one.start : one.end]
    return words if len(words) <= _LONG // 2 else None


def _set_beside(scene: Scene, subject: Chunk) -> str | None:
    """Return the name set beside a description: "The mayor, Olof Brandt, denied it"."""
    own, at = subject.head_token.mention, subject.last + 1
    if (own is not None and own.form is Form.NAME) or at + 2 >= len(scene.tokens):
        return None
    comma, name, close = scene.tokens[at : at + 3]
    if comma.tag is not Tag.COMMA or close.tag is not Tag.COMMA or name.mention is None:
        return None
    is_name = name.mention.form is Form.NAME and len(name.mention.actors) == 1
    return name.mention.actors[0] if is_name else None


def _who_says(scene: Scene, clause: Clause) -> str | None:
    """Return who speaks of himself: "A group of nurses said that they would go on"."""
    parent = clause.parent
    if clause.relation is not Relation.CONTENT or parent is None or not parent.subject:
        return None
    if scene.cue_of(parent) is None:
        return None
    run, pronoun = parent.subject, clause.subject[0].low
    words = scene.text[run[0].start : run[-1].end]
    if len(words) > _LONG or heads(scene, run) or _PRONOUN.fullmatch(words):
        return None
    several = len(run) > 1 or run[0].low.endswith("s")
    body = "body" in lexicon().noun_classes(run[0].low) and not several
    return words if (pronoun == "they" and several) or (pronoun == "it" and body) else None


def with_objects(scene: Scene, clause: Clause, found: str) -> str:
    """Put names for "him" and "her" behind the verb, where there is room."""
    first = clause.chunk.last + 1
    for token in scene.tokens[first : first + _REACH]:
        if token.low not in ("him", "her"):
            continue
        name = _object(token.mention)
        word = re.compile(rf"\b{token.low}\b")
        if name is None or name in found or len(word.findall(found)) != 1:
            continue
        named = with_the(name).join(word.split(found, maxsplit=1))
        found = named if len(named) <= LIMIT else found
    return found


def _object(mention: Mention | None) -> str | None:
    """Return whom "him" or "her" is, where that is plain."""
    if mention is None or mention.form is not Form.PRONOUN or mention.possessive:
        return None
    return mention.actors[0] if len(mention.actors) == 1 else None
