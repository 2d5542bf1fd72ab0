"""Names who speaks by the grammar of a sentence, where the words beside the verb give no name.

A spokesman without a name stands for the body that he speaks for.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.acts.people.roles import ALOUD
from extract.acts.words.denoting import acting, heads
from extract.acts.words.lexicon import lexicon
from extract.acts.words.nameless import unnamed
from extract.acts.words.phrases import phrases_after
from extract.grammar.clause import Relation
from extract.speech.lexicon import lexicon as speech_words
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause
    from extract.values import Speech

_SOME = frozenset({"one", "two", "three", "four", "some", "several", "many", "others", "another"})
_SPEAKING_FOR = ("spokes", "lawyer", "attorney")
_ASSUMED = "a spokesman is taken for that of the body told of before"


def with_speaker(scene: Scene, speech: Speech, memory: Memory) -> Speech:
    """Name a speaker by the subject of the verb of saying, where nothing else named him."""
    if speech.speaker is not None:
        return speech
    for clause in scene.clauses:
        if clause.chunk.start < speech.cue_end and speech.cue_start < clause.chunk.end:
            subject = clause.subject
            if len(subject) == 1 and subject[0].low in _SOME:
                return speech  # "two of its negotiators"
            names = heads(scene, subject) or _body(scene, subject, memory)
            if len(names) == 1:
                return replace(speech, speaker=names[0], doubt=None)
            if not names and len(subject) == 1 and _is_nobodys(subject[0].low):
                if subject[0].low.startswith(("his ", "her ")):
                    who = _person_told_of(scene, speech)
                    return replace(speech, speaker=who, doubt=_ASSUMED) if who else speech
                body = _told_of(scene, speech) or _before(scene, memory)
                return replace(speech, speaker=body, doubt=_ASSUMED) if body else speech
    return speech


def is_narrated(scene: Scene, act: Act) -> bool:
    """Whether the article itself tells of an act beside reported words, or inside them.

    What is reported is shifted back in time ("said that they had left"); a relative clause in the
    simple past is the article's own: "said that he would answer the letter that she sent".
    """
    clause, speech = act.clause, act.speech
    aloud = act.kind in ALOUD and clause is not None and speech is not None
    if aloud and _stands_beside(scene, clause, speech):  # type: ignore[arg-type]
        return True
    if clause is not None and (clause.verb.modal or clause.verb.perfect):
        return False
    for _ in range(_DEEPEST):
        if clause is None or clause.relation is Relation.CONTENT:
            return False
        own = clause.relation is Relation.RELATIVE or clause.opener in _WHEN
        if own and clause.verb.form == "finite":
            break
        clause = clause.parent
    if clause is None or speech is None:
        return clause is not None and act.kind in ALOUD and clause.relation is Relation.RELATIVE
    verb, cue = clause.verb, scene.text[speech.cue_start : speech.cue_end]
    told = (
        not speech.direct and not cue.endswith(("ing", "s")) and speech.cue_end > speech.cue_start
    )
    return told and verb.tense == "past" and not verb.modal and not verb.perfect


def _stands_beside(scene: Scene, clause: Clause, speech: Speech) -> bool:
    """Whether a verb goes on beside that of saying: "told them that he lies and blamed her"."""
    saying = next((one for one in scene.clauses if scene.cue_of(one) is speech), None)
    if saying is None or saying is clause or clause.at < saying.at or not clause.subject:
        return False
    same = clause.subject == saying.subject and clause.relation is saying.relation
    return same and clause.relation is Relation.MAIN


_DEEPEST = 8
_WHEN = frozenset({"before", "after", "when", "since", "until"})


def _is_nobodys(words: str) -> bool:
    """Whether a spokesman stands without the one whom he speaks for: "a spokesman", "its …"."""
    return "spokes" in words and "’" not in words and "'" not in words


def _body(scene: Scene, subject: Sequence[Chunk], memory: Memory) -> list[str]:
    """Return a body by what the text calls it: "the union said"; people stay without a name."""
    some = list(subject)
    if some and any(word in some[0].low for word in _SPEAKING_FOR):
        of = [run for word, run in phrases_after(scene, some[0]) if word in ("for", "of")]
        if not of:
            return _named_beside(scene, some[0], memory)
        some = [noun for run in of for noun in run]  # "a spokesman for the union"
        return acting(scene, some, bodies=True)
    names = [unnamed(scene, one) for one in some]
    return [name for name in names if name is not None and not _is_of_people(name)]


def _is_of_people(name: str) -> bool:
    """Whether a plural is of people who speak each for himself: "officials", not "rebels"."""
    return name.endswith("s") and name.rpartition(" ")[2] in speech_words().unnamed


def _named_beside(scene: Scene, one: Chunk, memory: Memory) -> list[str]:
    """Return the body in "a union spokesman": whom "the union" last meant, else its noun.

    "The company" that the text never called so is the one body that acted just before.
    """
    words = re.sub(r"[’']s?(?=\s)", "", scene.text[one.start : one.end].lower()).split()
    for word in words[:-1]:
        if "body" in lexicon().noun_classes(word):
            sides = memory.sides
            called = sides.last_called(f"the {word}", one.start) if sides is not None else None
            called = called or (_one_body(scene, memory) if word in _ANY_FIRM else None)
            return [called or word]
    return []


def _told_of(scene: Scene, speech: Speech) -> str | None:
    """Return the one body that the spokesman's words are about: "Acme will appeal, he said"."""
    name = _subject_of_words(scene, speech)
    return name if name is not None and _is_body(scene, name) else None


def _person_told_of(scene: Scene, speech: Speech) -> str | None:
    """Return the one person whom "her spokesman" speaks of: "Roe will come, her spokesman said"."""
    name = _subject_of_words(scene, speech)
    return name if name is not None and not _is_body(scene, name) else None


def _subject_of_words(scene: Scene, speech: Speech) -> str | None:
    for clause in scene.clauses:
        at = clause.chunk.start
        if any(first <= at < last for first, last in speech.content):
            names = acting(scene, clause.subject, bodies=True)
            return names[0] if len(names) == 1 else None
    return None


def _before(scene: Scene, memory: Memory) -> str | None:
    """Return the one body that acted in the sentence before."""
    names = memory.acted_before(scene.index)
    return names[0] if len(names) == 1 and _is_body(scene, names[0]) else None


def _one_body(scene: Scene, memory: Memory) -> str | None:
    """Return the one body among those who acted in the sentence before."""
    bodies = [name for name in memory.acted_before(scene.index) if _is_body(scene, name)]
    return bodies[0] if len(bodies) == 1 else None


_ANY_FIRM = frozenset({"company", "firm", "group", "business"})


def _is_body(scene: Scene, name: str) -> bool:
    actor = scene.cast.actors.get(name)
    return actor is None or actor.kind in (ActorKind.ORGANISATION, ActorKind.STATE)
