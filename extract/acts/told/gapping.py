"""Acts whose verb is left out: "Chile signed on Monday and Peru on Tuesday", "and again in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.people.roles import Roles
from extract.acts.words.denoting import heads
from extract.acts.words.objects import the_object
from extract.acts.words.placing import is_place
from extract.grammar.chunks import Part
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_JOINS = frozenset({Part.COMMA, Part.COORDINATOR})
_BEFORE = frozenset({Part.TIME, Part.COMMA})  # what is gone on from has a time of its own
_CLOSES = frozenset({Part.COMMA, Part.COORDINATOR, Part.BREAK})
_LIGHT = frozenset({Part.ADVERB, Part.PREPOSITION, Part.JOINING})
_AGAIN = frozenset({"again", "once again", "more", "then", "anew", "once"})
_DOUBT = "what is done is taken from the words before"
# what takes both sides and more words than these
_NOT_OF_ONE = frozenset({Kind.CONSULT})


def gapped(scene: Scene, act: Act) -> list[Act]:
    """Return the acts that go on from an act without a verb of their own, in their order."""
    clause = act.clause
    if clause is None or not _is_told(act):
        return []
    found: list[Act] = []
    chunks = scene.chunks
    end = next((one.at for one in scene.clauses if one.at > clause.at), len(chunks))
    for i in range(clause.at + 1, min(end, len(chunks) - 1)):
        if chunks[i].part not in _JOINS:
            continue
        if chunks[i + 1].part is Part.COORDINATOR or chunks[i - 1].part not in _BEFORE:
            continue
        one = _by_another(scene, act, i + 1) or _again(scene, act, i + 1)
        if one is not None:
            found.append(one)
    if found:
        act.span = (act.span[0], min(found[0].cue[0], act.span[1]))
    return found


def _is_told(act: Act) -> bool:
    """Whether somebody did it or will: what goes on lacks no more than the verb."""
    return act.status in (Status.HAPPENED, Status.PLANNED) and act.speech is None


def _by_another(scene: Scene, act: Act, i: int) -> Act | None:
    """Read "and Peru on Tuesday", "Peru in June"."""
    chunks = scene.chunks
    if i >= len(chunks) or chunks[i].part is not Part.NOUN:
        return None
    names = heads(scene, [chunks[i]])
    last = _time(scene, i + 1)
    if len(names) != 1 or last is None or not _is_closed(scene, last):
        return None
    if _is_subject(scene, last):
        return None
    roles = _with(scene, act, names)
    return _one(scene, act, roles, i, last) if roles is not None else None


def _with(scene: Scene, act: Act, names: list[str]) -> Roles | None:
    """Return who takes part where others stand for the subject, or for the object if it is one."""
    clause = act.clause
    if clause is None or names[0] in act.roles.sources[:1]:
        return None
    before = [] if clause.verb.passive else heads(scene, the_object(clause))
    if not before:
        targets = list(act.roles.targets)
        return None if act.kind in _NOT_OF_ONE else Roles(sources=names, targets=targets)
    sources = [name for name in act.roles.sources if name not in before]
    if set(before) <= set(act.roles.targets):
        return Roles(sources=sources, targets=names)
    return Roles(sources=sources + names, targets=list(act.roles.targets))


def _again(scene: Scene, act: Act, i: int) -> Act | None:
    """Read "and once more in November", "and on July 7 three days more"."""
    chunks = scene.chunks
    last = _time(scene, i)
    if last is None:
        return None
    between = {one.low for one in chunks[i:last]}
    more = last + 1 < len(chunks) and _is_more(scene, last + 1)
    if not (between & _AGAIN or more) or chunks[i - 1].part is Part.COMMA:
        return None
    while more and last + 1 < len(chunks) and _is_more(scene, last + 1):
        last += 1
    if not _is_closed(scene, last):
        return None
    roles = Roles(sources=list(act.roles.sources), targets=list(act.roles.targets))
    return _one(scene, act, roles, i, last)


def _is_more(scene: Scene, i: int) -> bool:
    """Whether an amount or "more" stands at `i`: "*three days more*"."""
    one = scene.chunks[i]
    timex = one.head_token.timex
    lasting = timex is not None and timex.edtf is None
    return one.low in ("more", "another", "further") or (one.part is Part.TIME and lasting)


def _time(scene: Scene, i: int) -> int | None:
    """Return where a dated time stands from `i` on, past prepositions and adverbs."""
    chunks = scene.chunks
    while i < len(chunks) and chunks[i].part in _LIGHT:
        i += 1
    if i >= len(chunks) or chunks[i].part is not Part.TIME:
        return None
    timex = chunks[i].head_token.timex
    return i if timex is not None and timex.edtf is not None else None


def _is_closed(scene: Scene, last: int) -> bool:
    """Whether nothing goes on behind it that could be a clause of its own."""
    after = last + 1
    if after >= len(scene.chunks):
        return True
    if scene.chunks[after].part is Part.COORDINATOR:
        return after + 1 < len(scene.chunks) and scene.chunks[after + 1].verb is not None
    return scene.chunks[after].part in _CLOSES


def _is_subject(scene: Scene, last: int) -> bool:
    """Whether a finite verb takes the words up: ", Peru, in June, signed"."""
    end = min(last + 4, len(scene.chunks))
    verbs = (scene.chunks[i].verb for i in range(last + 1, end))
    return any(verb is not None and verb.form == "finite" for verb in verbs)


def _one(scene: Scene, act: Act, roles: Roles, first: int, last: int) -> Act:
    clause = act.clause
    assert clause is not None  # noqa: S101 - it was asked before
    one = act_of(scene, clause, act.kind, act.mode, act.status, roles)
    one.cue = (scene.chunks[first].start, scene.chunks[last].end)
    one.span, one.clause = one.cue, None
    one.doubts = [_DOUBT]
    return one


def split_by_place(scene: Scene, act: Act) -> list[Act]:
    """Part "met in Beijing on the 7th, in Washington on the 30th" into its meetings."""
    clause = act.clause
    if act.kind is not Kind.CONSULT or clause is None:
        return [act]
    stops = _dated_places(scene, clause)
    if len(stops) < 2:
        return [act]
    acts = []
    for n, (first, last) in enumerate(stops):
        chunk = scene.chunks[first + 1]
        one = act_of(scene, clause, act.kind, act.mode, act.status, act.roles)
        one.speech, one.doubts = act.speech, list(act.doubts)
        one.cue = act.cue if n == 0 else (scene.chunks[first].start, chunk.end)
        start = act.span[0] if n == 0 else scene.chunks[first].start
        one.span = (start, scene.chunks[last].end)
        one.place = scene.text[chunk.start : chunk.end]
        acts.append(one)
    return acts


def _dated_places(scene: Scene, clause: Clause) -> list[tuple[int, int]]:
    """Return the chunk ranges of places behind a verb that each have a time of their own."""
    stops: list[tuple[int, int]] = []
    start = None
    for i in range(clause.at + 1, clause.walked):
        one = scene.chunks[i]
        following = scene.chunks[i + 1] if i + 1 < len(scene.chunks) else None
        if one.low == "in" and following is not None and following.part is Part.NOUN:
            start = i if is_place(following) else start
        elif one.part is Part.TIME and start is not None:
            stops.append((start, i))
            start = None
    return stops


__all__ = ["gapped", "split_by_place"]
