"""The row of an act: which of its sentence's words tell it, and whom they name.

A row stands alone in a list of events from many articles, so that "the company" and "they" are
called by the names that the article gave them, and words that are somebody's have his name before
them unless they name him.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from extract.acts.course.denial import is_content
from extract.acts.words.denoting import heads
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from extract.grammar.tokens import Tag
from extract.headline import (
    LIMIT,
    Names,
    balanced,
    capital,
    clause_headline,
    doing_headline,
    fitted,
    headline,
    quoted_headline,
    without_day,
)
from extract.naming import OWNED, called, with_objects, with_the
from extract.nounrows import noun_row
from store.model import ActorKind, Kind, Status

if TYPE_CHECKING:
    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause
    from extract.values import Speech

_IF = re.compile(r"(?P<if>If|Unless|Once)\s(?P<what>[^,;]{3,80}),\s(?P<then>[^,;]+)")
_PAIR = 2  # names of a row at the most
_ORPHAN = re.compile(r"(?:He|She|It|They|This|That|These|Those|There|You|His|Her|Its|Their)\b")


def row(scene: Scene, act: Act) -> str:
    """Return an act's headline: by its clause where that has a subject, else by marks alone."""
    if act.noun:
        return noun_row(scene, act)
    quoted = _quoted(scene, act) or _interrupted(scene, act)
    if quoted is not None:
        return quoted
    speech, clause, span = act.speech, act.clause, act.span
    if clause is not None and act.on is not None:
        verb = clause.chunk  # and not "on 20 March", which tells the day
        act = replace(act, cue=(verb.start, verb.end))
    if clause is None and speech is not None and speech.content[0][0] >= act.cue[1]:
        clause = next((one for one in scene.clauses if scene.cue_of(one) is speech), None)
        span = scene.span(clause) if clause is not None else span
    told = _left_undone(scene, act, clause) if clause is not None else None
    if told is None and clause is not None:
        told = _told(scene, act, clause, span) or _done(scene, act, clause)
    return told or headline(
        scene.text, *act.span, *act.cue, act.status, subject=_subject(scene, act)
    )


def _interrupted(scene: Scene, act: Act) -> str | None:
    """Return what somebody says whose words "he said" parts: "What they want, he said, is …"."""
    speech, first, last = act.speech, scene.sentence.start, scene.sentence.end
    if act.kind is not Kind.STATE or act.clause is not None or speech is None:
        return None
    spans = [one for one in speech.content if first <= one[0] and one[1] <= last]
    parted = len(spans) == 2 and spans[0][1] <= speech.cue_start < speech.cue_end <= spans[1][0]
    quoted = any(first <= one[0] < last for one in speech.quotes)
    whole = " ".join(scene.text[spans[0][0] : spans[-1][1]].split()) if spans else ""
    turned = _IF.fullmatch(whole) if len(spans) == 1 and speech.cue_start >= spans[0][1] else None
    if not (parted or turned) or speech.speaker is None or quoted:
        return None
    if turned is not None:  # "If it fails, we lose, Roe said"
        condition = f"{turned['if'].lower()} {turned['what']}"
        return balanced(fitted(f"{speech.speaker}:", f"{turned['then']} {condition}", 0))
    words = [" ".join(scene.text[slice(*one)].split()) for one in spans]
    if scene.text[spans[0][1] : spans[1][0]].rstrip().endswith(";"):
        return None
    at = bisect_left(scene.tokens, spans[0][0], key=lambda one: one.start)
    token = scene.tokens[at] if at < len(scene.tokens) else None
    plain = token is not None and token.mention is None and token.tag is not Tag.NAME
    opening = words[0][0].lower() + words[0][1:] if plain else words[0]
    return balanced(fitted(f"{speech.speaker}: {opening}", words[1], 0))


def _left_undone(scene: Scene, act: Act, clause: Clause) -> str | None:
    """Return the row of "ended the talks without agreeing", "denied that they had met".

    What was not done is told with the verb above it.
    """
    parent = clause.parent
    if parent is None or parent.verb.form != "finite" or not parent.subject:
        return None
    if parent.chunk.start >= act.cue[1]:
        return None  # "Without signing, they left": it is no object of the verb behind it
    first = clause.chunk.first
    without = clause.relation is Relation.ING and scene.tokens[first - 1].low == "without"
    if not without and not (is_content(clause) and parent.verb.lemma == "deny"):
        return None
    sentence, cue = (scene.sentence.start, scene.sentence.end), (parent.chunk.start, act.cue[1])
    wanted = Names(called=called(scene, parent, heads(scene, parent.subject)))
    found = clause_headline(scene.text, sentence, parent, scene.span(parent), cue, wanted)
    if found is not None and (not without or "without" in found):
        return found
    run = parent.subject
    who = wanted.called or (scene.text[run[0].start : run[-1].end] if run else "")
    return without_day(who, scene.text[slice(*cue)]) if who else None


def _quoted(scene: Scene, act: Act) -> str | None:
    """Return what somebody says in so many words, where nothing else is done by it."""
    speech = act.speech
    if act.kind is not Kind.STATE or speech is None or not speech.speaker or not speech.direct:
        return None
    if act.clause is not None and not (
        act.cue[0] < speech.cue_end and speech.cue_start < act.cue[1]
    ):
        return None  # what is said tells of it
    first, last = scene.sentence.start, scene.sentence.end
    spans = [
        (max(first, start), min(end, last))
        for start, end in speech.quotes
        if start < last and first < end
    ]
    return quoted_headline(scene.text, spans, speech.speaker) if spans else None


def _told(scene: Scene, act: Act, clause: Clause, span: tuple[int, int]) -> str | None:
    """Return the row of a clause, with names for what only points, and whose words it is."""
    names, speech = heads(scene, clause.subject) or _pronouns(scene, act, clause), act.speech
    direct = speech is not None and _is_verbatim(act, speech)
    sentence = (scene.sentence.start, scene.sentence.end)
    made = partial(clause_headline, scene.text, sentence, clause, span, act.cue)
    wanted = Names(
        called=_sayer(scene, act, clause)
        or _modified(scene, clause)
        or called(scene, clause, names),
        subject=with_the(names[0]) if len(names) == 1 else None,
        speaker=speech.speaker if speech and direct else None,
    )
    found = made(wanted)
    if found is None:
        return None
    if (
        speech is None
        or speech.speaker is None
        or not _lacks_speaker(scene, act, clause, speech, found)
    ):
        return with_objects(scene, clause, found)
    opening, closing = (": “", "”") if direct else (": ", "")
    who = capital(with_the(speech.speaker)) if speech.speaker.islower() else speech.speaker
    room = LIMIT - len(f"{who}{opening}{closing}")
    wanted = Names(room=room) if direct else replace(wanted, room=room)
    found = made(wanted) or found
    if not direct:
        found = _small(scene, clause, found)
    found = found.removeprefix("that ").removeprefix("That ").strip("“”")
    whole = f"{who}{opening}{found}{closing}"
    return whole if len(whole) <= LIMIT else found


def _pronouns(scene: Scene, act: Act, clause: Clause) -> list[str]:
    """Return the one doer of an act whose clause has only a pronoun for him."""
    first = clause.subject[0].low if len(clause.subject) == 1 else ""
    one, speech = act.roles.sources, act.speech
    if len(one) != 1 or first not in _STANDS_FOR or clause.verb.passive:
        return []
    actor = scene.cast.actors.get(one[0])
    person = actor is not None and actor.kind is ActorKind.PERSON
    if actor is None or person != _STANDS_FOR[first]:
        return []
    told = speech is None or (speech.speaker not in one and not _is_verbatim(act, speech))
    return one if told and one[0] not in scene.text[act.cue[1] : act.cue[1] + 2 * LIMIT] else []


_STANDS_FOR = {"he": True, "she": True, "it": False, "they": False}  # whether for a person


def _done(scene: Scene, act: Act, clause: Clause) -> str | None:
    """Return the row of a deed that an "-ing" tells, where it is known who did it."""
    if act.status is not Status.HAPPENED or clause.verb.form != "ing":
        return None
    names = heads(scene, clause.subject)
    who = called(scene, clause, names) or " and ".join(with_the(one) for one in names)
    if not 0 < len(names) <= _PAIR or len(who) > LIMIT // 2:
        return None
    return doing_headline(scene.text, who, clause.verb.lemma, act.cue, scene.sentence.end)


def _modified(scene: Scene, clause: Clause) -> str | None:
    """Return the noun right before a passive participle that is not its subject as parsed."""
    if clause.relation is not Relation.PARTICIPLE or not clause.verb.passive:
        return None
    at = clause.at - 1
    while at >= 0 and scene.chunks[at].low == ",":
        at -= 1
    one = scene.chunks[at] if at >= 0 else None
    if one is None or one.part is not Part.NOUN or any(each is one for each in clause.subject):
        return None
    return scene.text[one.start : one.end]


def _sayer(scene: Scene, act: Act, clause: Clause) -> str | None:
    """Return who speaks, where the act is the saying and its subject's words name nobody."""
    speech = act.speech
    if speech is None or speech.speaker is None or scene.cue_of(clause) is not speech:
        return None
    words = scene.text[clause.subject[0].start : clause.subject[-1].end] if clause.subject else ""
    actor = scene.cast.actors.get(speech.speaker)
    if actor is None or heads(scene, clause.subject):
        return None
    named = any(form in words for form in (speech.speaker, *actor.aliases))
    return None if named or speech.speaker not in act.roles.sources else with_the(speech.speaker)


def _is_verbatim(act: Act, speech: Speech) -> bool:
    """Whether the words of an act stand between marks, where they are left as they are."""
    return speech.direct or any(first <= act.cue[0] < last for first, last in speech.quotes)


def _lacks_speaker(scene: Scene, act: Act, clause: Clause, speech: Speech, found: str) -> bool:
    """Whether a row that is somebody's word does not say whose, though he acts or nobody does."""
    name = speech.speaker
    if name is None or not (name in act.roles.sources or _ORPHAN.match(found)):
        return False
    if name in heads(scene, clause.subject):
        return False
    actor = scene.cast.actors.get(name)
    forms = {name, name.rpartition(" ")[2], *(actor.aliases if actor else ())}
    return not any(form in found for form in forms)


def _small(scene: Scene, clause: Clause, found: str) -> str:
    """Begin with a small letter what goes on behind a colon, names apart."""
    first = clause.subject[0].tokens[0] if clause.subject else None
    points = first is not None and (
        first.tag in (Tag.PRONOUN, Tag.POSSESSIVE, Tag.DETERMINER) or OWNED.match(first.text)
    )
    plain = first is not None and (points or (first.mention is None and first.tag is not Tag.NAME))
    opens = first is not None and first.start in (scene.sentence.start, clause.chunk.start)
    own = first is not None and found.lower().startswith(first.low)  # and no name in its place
    small = plain and own and (opens or first is None or first.text[0].islower())
    return found[0].lower() + found[1:] if small and found[1:2] != found[1:2].upper() else found


def _names_its_subject(act: Act) -> bool:
    """Whether the words of the clause say who does it, and by more than a pronoun."""
    if act.clause is None or not act.clause.subject:
        return False
    first = act.clause.subject[0]
    return first.start >= act.span[0] and first.head_token.tag is not Tag.PRONOUN


def _subject(scene: Scene, act: Act) -> str | None:
    """Return who stands at the head of a headline whose clause has no subject of its own."""
    if act.clause is None:
        return act.roles.sources[0] if act.roles.sources else None
    if act.clause.relation is Relation.PARTICIPLE or _names_its_subject(act):
        return None
    names = heads(scene, act.clause.subject)[:2] or act.roles.sources[:1]
    if names:
        return " and ".join(names)
    first = act.clause.subject[:1]
    return scene.text[first[0].start : first[0].end] if first else None
