"""Names, always with a doubt, who else takes part in an act, or does it at all.

Whoever bargains does so with the side that he deals with, whoever hosts a meeting with those whose
talks these are; what is done to one side is done by the other, "his side" is the side of whoever
speaks, and an arrest is made by the state in which it is made.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from extract.acts.people.filling import UNSAID
from extract.acts.people.principals import Talks
from extract.acts.people.quarrel import Quarrel
from extract.acts.people.undone import doers_of, is_called_off, is_of_members, strikers
from extract.acts.scene import LONGEST
from extract.acts.words.denoting import classes
from extract.acts.words.objects import the_object
from extract.values import Form
from extract.wordlists import words
from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides
    from extract.acts.scene import Scene

_DEALS = "who does it is taken from whom the party deals with"
_SAME = "who does it is taken from what else is told of the kind"
_SERVES = "who does it is taken from an office"
_THERE = "who does it is taken from where it is done"
_DONE = "who does it is taken from what is done, and where"
_SPEAKS = "who does it is taken from whoever speaks"


def complete(told: Sequence[tuple[Scene, Act]], sides: Sides) -> None:
    """Give each act the doers that its words leave out and that the story makes plain."""
    acts = [act for _, act in told]
    # who deals with whom is read before any act is completed, and only where one may ask for it
    quarrel = Quarrel(acts if any(_may_lack(act) for act in acts) else (), sides)
    talks = Talks(acts if any(_may_host(act) for act in acts) else (), sides)
    usual = _usual(acts, sides)
    struck = strikers(acts, sides) if any(_takes_strikers(*one) for one in told) else []
    beside: dict[int, list[Act]] = defaultdict(list)  # the acts of each sentence
    for scene, act in told:
        beside[scene.index].append(act)
    for at, (scene, act) in enumerate(told):
        _name_own_side(scene, act, sides)
        _name_state(scene, act)
        _name_undone(scene, act, struck, beside[scene.index])
        _name_office(scene, act, sides)
        roles = act.roles
        if not roles.all and act.kind in usual and not roles.open:
            roles.targets = list(usual[act.kind][1])
            _join(act, usual[act.kind][0], _SAME)
        if _sends(act):
            roles.sources, roles.targets = roles.all, []
        if _lacks_doer(act):
            _join(act, quarrel.opposite(roles.targets, at, act.beside), _DEALS)
        elif _lacks_partner(act):
            _join(act, quarrel.opposite(roles.sources, at, act.beside), _DEALS)
        elif _hosts(scene, act):
            _join(act, talks.without(roles.sources), _DEALS)


def _join(act: Act, names: Sequence[str], doubt: str) -> None:
    some = [one for one in names if one not in act.roles.all]
    if some:
        act.roles.sources += some
        act.roles.open = False
        act.doubts = [one for one in act.doubts if one not in _UNNAMED] + [doubt]


_Pair = tuple[tuple[str, ...], tuple[str, ...]]
_UNNAMED = frozenset({UNSAID, "who does it is not named"})
_OWN = frozenset({"his", "her", "their", "its", "our", "whose"})
_SIDE = frozenset({"side", "team", "camp", "government", "delegation", "party", "country"})


def _usual(acts: Sequence[Act], sides: Sides) -> dict[Kind, _Pair]:
    """Return who mostly taxes or attacks whom, for "the increase" and "the attack" of nobody."""
    counts: dict[Kind, Counter[_Pair]] = {Kind.SANCTION: Counter(), Kind.ASSAULT: Counter()}
    for act in acts:
        kind = Kind.SANCTION if act.kind is Kind.CONCEDE else act.kind
        if kind in counts and act.roles.sources and act.roles.targets:
            doers = tuple(dict.fromkeys(sides.of(name) for name in act.roles.sources))
            counts[kind][doers, tuple(act.roles.targets)] += 1
    return {kind: some.most_common(1)[0][0] for kind, some in counts.items() if some}


def _name_own_side(scene: Scene, act: Act, sides: Sides) -> None:
    """Read "his side was ready", "her party will oppose it" for the side of whoever is meant.

    A spokesman's "we" is the side for which he speaks, in all that it does and not only says.
    """
    clause = act.clause
    if clause is None or clause.verb.passive or len(clause.subject) != 1:
        return
    run = clause.subject
    said = scene.text[run[0].start : run[0].end].lower().split()
    speaker = act.speech.speaker if act.speech is not None else None
    if said == ["we"] and act.speech is not None and act.speech.speaks_for:
        if act.kind is not Kind.STATE and act.roles.sources == [speaker]:
            _put(act, act.speech.speaks_for)
        return
    if len(said) != 2 or said[0] not in _OWN or said[1] not in _SIDE:
        return
    owner = act.roles.sources[0] if len(act.roles.sources) == 1 else speaker
    if owner is not None and len(act.roles.sources) < 2 and sides.of(owner) != owner:
        _put(act, sides.of(owner))


def _put(act: Act, side: str) -> None:
    """Give an act to a side, and to nobody who only speaks of it."""
    act.roles.sources = []
    _join(act, [side], _SPEAKS)


def _name_office(scene: Scene, act: Act, sides: Sides) -> None:
    """Read "a senior Iranian official accused" for his state, "union leaders" for the union."""
    clause = act.clause
    if act.roles.sources or clause is None or clause.verb.passive or len(clause.subject) != 1:
        return
    one = clause.subject[0]
    mention = one.head_token.mention
    if mention is not None and not mention.actors and mention.form is Form.ROLE:
        body = sides.body_in(scene.text[mention.start : mention.end], mention.start)
        if body is not None and body not in act.roles.targets:
            _join(act, [body], _SERVES)


def _name_state(scene: Scene, act: Act) -> None:
    """Give an arrest to the state in whose town it is made."""
    if act.kind is not Kind.COERCE or act.roles.sources or act.roles.open:
        return
    first, last = scene.sentence.start, min(scene.sentence.end, scene.sentence.start + LONGEST)
    some = (scene.cast.towns.get(at) for at in range(first, last))
    states = {one.name for one in some if one is not None}
    if len(states) == 1:
        _join(act, list(states), _THERE)


def _name_undone(scene: Scene, act: Act, struck: Sequence[str], beside: Sequence[Act]) -> None:
    """Name who does what is only said to be done, where what is done or where it is tells.

    `struck` are who strikes in the article, `beside` the acts of the sentence.
    """
    if act.roles.sources or act.clause is None:
        return
    if _takes_strikers(scene, act):
        _join(act, struck, _SAME)
    elif act.clause.verb.passive and not act.roles.open:
        _join(act, doers_of(scene, act, beside), _DONE)


def _takes_strikers(scene: Scene, act: Act) -> bool:
    """Whether whoever strikes in the article does what its words leave out who does."""
    if act.roles.sources or act.clause is None:
        return False
    return is_called_off(scene, act) or is_of_members(act.clause)


_DONE_TO = frozenset(
    {Kind.SANCTION, Kind.CONCEDE, Kind.RETREAT, Kind.REJECT, Kind.REQUEST, Kind.ACCUSE}
    | {Kind.AGREE, Kind.THREATEN}
)


def _may_lack(act: Act) -> bool:
    """Whether the words of an act leave out its doer or its partner, before others are asked."""
    done = act.kind in _DONE_TO or act.noun  # "walked away from a demand for a vote"
    return (done and not act.roles.sources) or _takes_partner(act)


def _lacks_doer(act: Act) -> bool:
    """Whether it is only said to whom it is done: "the tariffs on China were to take effect"."""
    done = act.kind in _DONE_TO or act.noun
    by = act.clause is not None and any(word == "by" and run for word, run in act.clause.phrases)
    plain = not (by or act.roles.open)
    return done and plain and bool(act.roles.targets) and not act.roles.sources


def _sends(act: Act) -> bool:
    """Whether people are sent to talk: who sends, who goes and who receives all take part."""
    if act.kind is not Kind.CONSULT or act.clause is None:
        return False
    return act.clause.verb.lemma == "send" and not act.clause.verb.passive


_BARGAINING = words("bargain negotiate discuss talk parley haggle")
_COMING = words("be return go come get stay sit")


def _takes_partner(act: Act) -> bool:
    """Whether what is done takes two: "would not bargain", "will be at the table"."""
    clause = act.clause
    if act.kind is not Kind.CONSULT or clause is None or clause.verb.passive:
        return False
    table = clause.verb.lemma in _COMING and any(
        one.low == "table" for _, run in clause.phrases for one in run
    )
    return table or clause.verb.lemma in _BARGAINING


def _lacks_partner(act: Act) -> bool:
    """Whether one is said to do what takes two, and it is not said with whom."""
    clause, roles = act.clause, act.roles
    if clause is None or (roles.open and clause.verb.lemma != "discuss"):
        return False  # somebody whom nobody knows
    alone = len(roles.sources) == 1 and not roles.targets
    return alone and _takes_partner(act)


def _may_host(act: Act) -> bool:
    clause = act.clause
    return act.kind is Kind.CONSULT and clause is not None and clause.verb.lemma == "host"


def _hosts(scene: Scene, act: Act) -> bool:
    """Whether somebody holds a meeting of others: "may host a second round"."""
    clause = act.clause
    if clause is None or not _may_host(act):
        return False
    held = any(
        found.name == "meeting" for one in the_object(clause) for found in classes(scene, one)
    )
    return held and len(act.roles.all) == 1
