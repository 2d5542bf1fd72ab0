"""Fills in, always with a doubt, whom the words of an act leave out: from what came before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.acts.people.counting import is_share, voters
from extract.acts.people.doerless import tells_enough
from extract.acts.people.hosting import name_attacked, name_host
from extract.acts.people.pairing import done_by_both, two_before
from extract.acts.words.denoting import acting, classes
from extract.acts.words.objects import the_object
from extract.acts.words.sorting import are_rivals
from extract.grammar.clause import Relation
from store.model import Kind

if TYPE_CHECKING:
    from extract.acts.act import Act
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause


def give_people(scene: Scene, act: Act, memory: Memory, acts: list[Act]) -> bool:
    """Fill in, with a doubt, whom the words leave out; return whether the act may stand."""
    roles = act.roles
    if not roles.sources:
        roles.sources = _taken_up(scene, act, memory, acts)
        act.doubts += [EARLIER] if roles.sources else []
    if _is_of_strikers(scene, act) and not roles.sources:
        roles.sources = list(memory.doers.get(Kind.PROTEST, ()))
        act.doubts += [EARLIER] if roles.sources else []
    if roles.sources or roles.mediators:
        name_host(scene, act)
        name_attacked(scene, act)
        _name_both(act, memory)
        _answer_tariffs(scene, act, memory)
        _answer_offer(scene, act, memory, acts)
        _name_counterpart(act, memory)
        return True
    if act.clause is not None and act.clause.verb.passive:
        return _give_to_passive(scene, act, act.clause, memory, acts)
    if act.clause is not None and is_share(scene, act.clause):
        return False  # so many of whom nobody told
    if roles.open or not roles.all:
        act.doubts.append("who does it is not named" if roles.open else UNSAID)
    return bool(roles.all) or roles.open or act.goes_on


def _is_of_strikers(scene: Scene, act: Act) -> bool:
    """Whether those do it who strike: "the plant stands still", "the walkout is over"."""
    if act.kind is not Kind.CONCEDE or act.clause is None or act.clause.verb.passive:
        return act.kind is Kind.PROTEST
    return _is_strike(scene, act.clause)


def _give_to_passive(
    scene: Scene, act: Act, clause: Clause, memory: Memory, acts: list[Act]
) -> bool:
    """Fill in who does what is only said to be done; return whether the act may stand."""
    roles = act.roles
    if any(word == "by" and run for word, run in clause.phrases):
        act.doubts.append(UNCLEAR)
        return True
    before = memory.roles(act.kind)
    if act.kind is Kind.CONCEDE and _is_strike(scene, clause):
        roles.sources = list(memory.doers.get(Kind.PROTEST, ()))
        act.doubts.append(EARLIER if roles.sources else UNSAID)
        return True
    if before is None and act.kind is Kind.CONCEDE:
        before = memory.roles(Kind.SANCTION)
    if before is not None and act.kind in (Kind.SANCTION, Kind.CONCEDE):
        roles.sources = [one for one in before.sources if one not in roles.targets]
        roles.targets = roles.targets or list(before.targets)
        act.doubts.append(EARLIER)
    elif act.kind is Kind.AGREE and acts and acts[-1].kind is Kind.CONSULT:
        roles.sources = list(acts[-1].roles.sources)
        act.doubts.append("who does it is taken from the act before")
    elif _is_deal_of_known(scene, act, memory):
        roles.sources = list(memory.dealers or memory.last_pair or memory.dealing)
        act.guessed = not memory.dealers
        act.doubts.append(EARLIER)
    elif clause.relation is Relation.PARTICIPLE and _kept_by(scene, clause):
        roles.sources = _kept_by(scene, clause)
        act.doubts.append(EARLIER)
    elif act.speech is not None and act.speech.speaker and not roles.targets:
        roles.sources = [act.speech.speaker]
        act.doubts.append("who does it is not said; the speaker stands for them")
    else:
        act.doubts.append(UNSAID)
    return bool(roles.all) or _is_act_noun(scene, clause) or tells_enough(scene, act, clause)


def _kept_by(scene: Scene, clause: Clause) -> list[str]:
    """Return who breaks or keeps what he promised: "went back on a promise made in May"."""
    above = clause.parent
    if above is None or above.verb.passive or above.verb.lemma not in _KEEPING:
        return []
    return acting(scene, above.subject, bodies=True)


_KEEPING = frozenset({"go", "break", "keep", "honour", "honor", "breach", "renege", "forget"})


def _is_strike(scene: Scene, clause: Clause) -> bool:
    return any(found.name == "walkout" for one in clause.subject for found in classes(scene, one))


def _taken_up(scene: Scene, act: Act, memory: Memory, acts: list[Act]) -> list[str]:
    """Return whom "the two" and "they" mean, by what was told before."""
    clause = act.clause
    if clause is None:
        return []
    if is_pair(clause, together=act.kind in (Kind.CONSULT, Kind.AGREE)):
        act.of_sides = any(means_sides(one) for one in clause.subject)
        return two_before(scene, clause) or _pair(scene, clause, memory)
    if clause.verb.passive and done_by_both(clause):
        act.of_sides = True
        return _pair(scene, clause, memory)
    counted = voters(scene, clause, memory)
    if counted:
        return counted
    before = (_told_here(acts) or memory.acted_before()) if _is_they(clause) else []
    several = len(before) > 1 or all(name.endswith("s") for name in before)
    return [name for name in before if name not in act.roles.targets] if several else []


def _told_here(acts: list[Act]) -> list[str]:
    """Return the several who act just before in the sentence: "dockers came back after they"."""
    names = acts[-1].roles.sources if acts else []
    return names if len(names) > 1 or any(name.endswith("s") for name in names) else []


def _is_they(clause: Clause) -> bool:
    """Whether the subject is "they", and nobody knows who."""
    return not clause.verb.passive and [one.low for one in clause.subject] == ["they"]


_EITHER = ("each", "both", "neither")
_PAIRED = re.compile(r"(?:the\s+)?(?:two|both|pair|duo|sides|parties)\b", re.IGNORECASE)
_STATES = re.compile(
    r"\b(?:sides|parties|countries|nations|governments|capitals|powers|neighbou?rs|delegations)\b"
)


def is_pair(clause: Clause, *, together: bool) -> bool:
    """Whether the subject is two who are not plain: "the two men", "both sides", "each"."""
    for one in clause.subject:
        if one.low in _EITHER or (together and one.low == "they") or means_sides(one):
            return True
        mention = one.head_token.mention
        unknown = mention is not None and not mention.actors
        if unknown and _PAIRED.match(one.head_token.text):
            return True
    return False


def is_either_side(one: Chunk) -> bool:
    """Whether both of two are meant one by one: "neither side", "each government"."""
    first, last = one.tokens[0].low.partition(" ")[0], one.low.rpartition(" ")[2]
    return first in _EITHER and last in _SIDES


_SIDES = frozenset({"side", "party", "government", "country", "team", "delegation", "nation"})


def means_sides(one: Chunk) -> bool:
    """Whether a noun means the parties as such: "the two sides", and nobody knows which."""
    if is_either_side(one) or are_rivals(one):
        return True
    mention = one.head_token.mention
    if mention is None:
        return one.low in ("parties", "sides") and [t.low for t in one.tokens[:-1]] == ["the"]
    return not mention.actors and _STATES.search(one.head_token.low) is not None


def _pair(scene: Scene, clause: Clause, memory: Memory) -> list[str]:
    """Return the two who were told of last, persons or states as the words ask for."""
    states = any(means_sides(one) for one in clause.subject)
    for names in memory.pairs:
        kinds = {scene.cast.actors[name].kind for name in names if name in scene.cast.actors}
        each = any(one.low in (*_EITHER, "they") for one in clause.subject)
        if each or (bool(kinds) and "person" not in kinds if states else kinds == {"person"}):
            return list(names)
    return memory.two_persons() if any(_PERSONS.search(one.low) for one in clause.subject) else []


_PERSONS = re.compile(r"\b(?:men|women|leaders|presidents|premiers|ministers|envoys|rivals)$")


def _name_both(act: Act, memory: Memory) -> None:
    """Read "rang both leaders" for the two persons of different sides who acted last."""
    if act.kind is not Kind.CONSULT or act.clause is None:
        return
    for one in the_object(act.clause):
        mention = one.head_token.mention
        if mention is None or mention.actors or not _PAIRED.match(one.head_token.text):
            continue
        some = memory.two_persons() if _PERSONS.search(one.low) else []
        act.roles.sources += [name for name in some if name not in act.roles.all]
        act.doubts += [EARLIER] if some else []


def _answer_tariffs(scene: Scene, act: Act, memory: Memory) -> None:
    """Give "put off the rise" its target: the other side of the quarrel over tariffs."""
    if act.roles.targets or act.kind not in (Kind.SANCTION, Kind.CONCEDE, Kind.THREATEN):
        return
    if act.clause is None:
        return
    nouns = (*act.clause.subject, *the_object(act.clause), *_phrase_nouns(act.clause))
    if not any(found.name == "tariff" for one in nouns for found in classes(scene, one)):
        return
    some = [scene.cast.actors[name] for name in act.roles.sources if name in scene.cast.actors]
    sides = [*act.roles.sources, *(one.side for one in some if one.side)]
    act.roles.targets = [one for one in memory.counterpart(sides) if one not in sides]
    if act.roles.targets:
        act.doubts.append("whom it is aimed at is taken from an earlier sentence")


def _answer_offer(scene: Scene, act: Act, memory: Memory, acts: list[Act]) -> None:
    """Give "offered it, and the union rejected it" whose offer it was, and to whom it was made."""
    if act.kind is not Kind.REJECT or act.roles.targets or act.clause is None:
        return
    pointing = any(one.low in _POINTING for one in _refused(scene, act.clause))
    pointing = pointing or any(_is_the_offer(scene, one) for one in _refused(scene, act.clause))
    fresh = memory.sentence - memory.offered <= 1
    if not (pointing and fresh) or len(memory.offering) != 1:
        return
    act.roles.targets = [one for one in memory.offering if one not in act.roles.sources]
    made = next((one for one in reversed(acts) if one.roles.sources == memory.offering), None)
    if made is not None and made.one_sided and not made.roles.targets and act.roles.targets:
        made.roles.targets = list(act.roles.sources)


_POINTING = frozenset({"it", "them", "this", "that"})


def _refused(scene: Scene, clause: Clause) -> list[Chunk]:
    """Return what is refused, or what one refuses to look at: "refused to discuss it"."""
    below = scene.below(clause)
    some = [one for one in below if one.relation is Relation.INFINITIVE]
    return [one for each in (clause, *some) for one in the_object(each)]


def _is_the_offer(scene: Scene, one: Chunk) -> bool:
    """Whether a noun takes up the offer or demand that was told of: "denied the request"."""
    known = any(found.name in ("offer", "demand") for found in classes(scene, one))
    return known and len(one.tokens) == 2 and one.tokens[0].low in ("the", "that", "this")


def _is_opposite(one: Chunk) -> bool:
    """Whether a noun means the other of two: "his counterpart", but no counterpart by name."""
    mention = one.head_token.mention
    return one.low.endswith("counterpart") and (mention is None or not mention.actors)


def _name_counterpart(act: Act, memory: Memory) -> None:
    """Give "pressed his counterpart" the person with whom he was told to deal."""
    if act.clause is None or act.roles.targets or len(act.roles.sources) != 1:
        return
    if act.kind not in _FACING or not any(_is_opposite(one) for one in the_object(act.clause)):
        return
    own = act.roles.sources[0]
    pair = next((names for names in memory.pairs if own in names), ())
    act.roles.targets = [one for one in pair if one != own]
    act.doubts.append("who the counterpart is is taken from an earlier sentence")


_FACING = frozenset({Kind.REQUEST, Kind.ACCUSE, Kind.THREATEN, Kind.REJECT, Kind.SUPPORT})


def _phrase_nouns(clause: Clause) -> list[Chunk]:
    return [one for _, run in clause.phrases[:1] for one in run]


UNSAID = "who does it is not said"
UNCLEAR = "who does it is not plain"
EARLIER = "who does it is taken from an earlier sentence"


def _is_act_noun(scene: Scene, clause: Clause) -> bool:
    """Whether what is done is itself an act ("a strike was called off"), which tells enough."""
    return any(found.kind is not None for one in clause.subject for found in classes(scene, one))


def _is_deal_of_known(scene: Scene, act: Act, memory: Memory) -> bool:
    """Whether the subject is a deal or a day for one, and who deals was told before."""
    if act.kind not in (Kind.AGREE, Kind.SUPPORT) or act.clause is None:
        return False
    nouns = [found.name for one in act.clause.subject for found in classes(scene, one)]
    open_deal = any(one.low in ("nothing", "it") for one in act.clause.subject)
    told = open_deal or bool({"deal", "date"} & set(nouns))
    return told and bool(memory.dealing or memory.last_pair)
