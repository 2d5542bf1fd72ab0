"""Whose talks an article tells of as a whole, for acts whose words and neighbours do not say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.acts.people.allegiance import Sides
from extract.acts.people.filling import UNSAID, is_pair, means_sides
from extract.acts.people.foremost import name_pair
from extract.acts.people.quarrel import Quarrel
from extract.acts.people.standins import name_standins
from extract.acts.words.lexicon import lexicon
from extract.acts.words.objects import the_object
from extract.acts.words.sorting import PUBLIC
from extract.values import Cast
from extract.wordlists import words
from store.model import Kind, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act

_WHOLE = "who takes part is taken from the article as a whole"
_TOGETHER = frozenset({Kind.CONSULT, Kind.AGREE})
_ADDRESSED = frozenset({Kind.REQUEST, Kind.SUPPORT, Kind.ACCUSE, Kind.THREATEN})


def give_counterparts(acts: Sequence[Act], sides: Sides | None = None) -> None:
    """Fill in, with a doubt, what only the whole article tells: whose talks these are.

    Where two bodies or states deal with each other throughout, talks or a deal without people are
    theirs, as are "the two sides". `sides` tells for which body a person acts.
    """
    two = sides.foremost() if sides else []
    for act in acts:
        name_pair(act, two)
    whose = whose_talks(acts, sides or Sides("", Cast(mentions=())))
    strikers = Counter(
        name for act in acts if act.kind is Kind.PROTEST for name in act.roles.sources
    )
    unions = Counter(sides.of(name) for name in strikers.elements()) if sides else Counter()
    union = next((name for name, _ in unions.most_common() if sides and sides.is_body(name)), None)
    union = union or (sides.union() if sides else None)
    if union and not strikers:
        strikers[union] += 1
    _of_nameless(acts, whose)
    talkers = _negotiators(acts)
    for act in acts:
        _of_union(act, union, sides)
        _of_sides(act, whose)
        _of_whole(act, talkers if talkers and act.kind is Kind.CONSULT else whose, strikers)
    _of_mediators(acts)
    if sides:
        name_standins(acts, whose, sides)


def _of_mediators(acts: Sequence[Act]) -> None:
    """Put those who are told to mediate for "the mediators"."""
    some = dict.fromkeys(name for act in acts for name in act.roles.mediators)
    named = [name for name in some if name not in _MEDIATORS]
    for act in acts if named else ():
        if _MEDIATORS.isdisjoint(act.roles.sources):
            continue
        rest = [name for name in act.roles.sources if name not in _MEDIATORS]
        act.roles.sources = [*named, *(name for name in rest if name not in named)]
        act.doubts.append(_WHOLE)


def _of_nameless(acts: Sequence[Act], whose: Sequence[str]) -> None:
    """Give what only "the two boards" or "delegations" do to all whose talks these are."""
    for act in acts if len(whose) > 1 else ():
        if len(act.roles.sources) == 1 and act.roles.sources[0] in _ALL_SIDES:
            act.roles.sources = [name for name in whose if name not in act.roles.targets]
            act.doubts.append(_WHOLE)


_ALL_SIDES = frozenset({"boards", "two boards", "both boards", "delegations"})


def _negotiators(acts: Sequence[Act]) -> list[str]:
    """Return the negotiators without names who meet for all sides, and whose the talks are."""
    met = [act.roles.sources for act in acts if act.kind in _TOGETHER]
    some = [names[0] for names in met if len(names) == 1 and names[0].endswith("negotiators")]
    return some[:1]


def _of_union(act: Act, union: str | None, sides: Sides | None) -> None:
    """Give a strike of "8,700 workers" to the union that the article names."""
    if union is None or sides is None or act.kind is not Kind.PROTEST or not act.roles.sources:
        return
    if act.mode is Mode.STRIKE and not any(sides.is_known(name) for name in act.roles.sources):
        act.roles.sources = [union]
        act.doubts.append(_WHOLE)


_MEDIATORS = frozenset({"mediators", "brokers", "facilitators"})
_OFTEN = 2
_WITH_MEDIATOR = 3  # two who deal with each other, and whoever brings them together


def whose_talks(acts: Sequence[Act], sides: Sides) -> list[str]:
    """Return the two who deal with each other most, or the many who do something together."""
    sure = [act for act in acts if not (act.guessed or _is_told_elsewhere(act))]
    two, times = Quarrel(sure, sides).principals()
    if set(two) == set(sides.leading()):
        return two  # the two with whom it opens, whoever joins them for once
    many = _together(acts)
    if times < _OFTEN:
        two = many or two
    if set(two) < set(many) and len(many) > _WITH_MEDIATOR and not _brokered(acts, two):
        return many  # two of many: the talks are of all
    return two


def _is_told_elsewhere(act: Act) -> bool:
    """Whether its own sentence names nobody who does it, or somebody else consults them."""
    if act.clause is None:
        return False
    asked = act.clause.verb.passive and act.clause.verb.lemma in ("consult", "inform", "brief")
    return asked or (act.goes_on and not set(act.roles.all) & set(act.beside))


def _brokered(acts: Sequence[Act], two: Sequence[str]) -> bool:
    """Whether a third is told to put something to just these two."""
    pair = sorted(two)
    return any(sorted(act.roles.targets) == pair and act.roles.sources for act in acts)


class Talks:
    """Whose talks an article tells of, for whoever hosts or mediates them."""

    def __init__(self, acts: Sequence[Act], sides: Sides) -> None:
        self._sides = sides
        self._parties = whose_talks(acts, sides)
        bodies = not any(sides.is_person(name) for name in self._parties)
        many = _together(acts)
        # a person among bodies is whoever brought them together
        self._many = [name for name in many if not (bodies and sides.is_person(name))]

    def without(self, names: Sequence[str]) -> list[str]:
        """Return all who met without some actors, or else the parties less these."""
        own = {self._sides.of(name) for name in names}
        if self._many and not own & {self._sides.of(name) for name in self._many}:
            return self._many
        return [name for name in self._parties if self._sides.of(name) not in own]


def _together(acts: Sequence[Act]) -> list[str]:
    """Return the largest number who do something together: the parties to talks of many."""
    together = [act.roles.sources for act in acts if act.kind in _TOGETHER]
    most = max(together, key=len, default=[])
    return list(most) if len(most) > 2 else []


def _of_sides(act: Act, sides: Sequence[str]) -> None:
    """Give "the two sides agreed", "urged both sides" the two whose talks these are."""
    roles = act.roles
    if not sides or act.clause is None:
        return
    if act.of_sides:
        roles.sources = [name for name in sides if name not in roles.targets]
    elif act.kind in _ADDRESSED and not roles.targets:
        if not any(means_sides(one) or one.low == "both" for one in the_object(act.clause)):
            return
        roles.targets = [name for name in sides if name not in roles.sources]
    else:
        return
    act.doubts.append(_WHOLE)


def _of_whole(act: Act, sides: Sequence[str], strikers: Counter[str]) -> None:
    """Give an act of nobody the two whose talks these are, and a strike those who strike."""
    roles = act.roles
    if sides and (act.guessed or _are_any_talks(act, sides)):
        if set(roles.sources) != set(sides):
            roles.sources = list(sides)
            act.doubts.append(_WHOLE)
    elif not roles.sources and act.clause is not None and is_pair(act.clause, together=False):
        roles.sources = [name for name in sides if name not in roles.targets]
        act.doubts.append(_WHOLE)
    elif not (roles.sources or roles.targets) and _stands_without_people(act):
        some = [name for name, _ in strikers.most_common(1)]
        some = some if act.kind is Kind.PROTEST else list(sides)
        if some:
            roles.sources = some
            act.doubts = [one for one in act.doubts if one != UNSAID] + [_WHOLE]


_SHARED = frozenset({Kind.CONSULT, Kind.SANCTION, Kind.ASSAULT})
_DEFINITE = words("the this that these those its their his her our such it they both each")


def _are_any_talks(act: Act, sides: Sequence[str]) -> bool:
    """Whether talks are told of for which nobody stands beside them: "no new meeting", "talks".

    "The meeting" is the one told of before.
    """
    roles = act.roles
    if act.kind not in _SHARED or act.clause is None or act.of_sides:
        return False
    beside = {name for name in roles.sources if name in act.beside}
    if len(roles.sources) < 2 or roles.targets or len(beside) == len(roles.sources):
        return False
    if not beside <= set(sides):
        return False
    if set(sides) <= set(roles.sources) and act.kind is not Kind.ASSAULT:
        return False  # who mediates talks takes part, but in no fighting
    run = act.clause.antecedent or act.clause.subject
    named = bool(run) and run[0].head_token.mention is not None
    return bool(run) and not named and run[0].tokens[0].low not in _DEFINITE


# of what only one side does to the other
_OF_ONE = {Kind.SANCTION: {"tariff", "exit"}, Kind.ASSAULT: {"attack", "weapon"}}


_PUBLIC = PUBLIC | {"vote", "ballot"}


def _stands_without_people(act: Act) -> bool:
    """Whether an act noun or a deal stands alone: "talks broke down", "the treaty was signed"."""
    passive = act.clause is not None and act.clause.verb.passive
    if act.clause is not None and any(one.low in _PUBLIC for one in act.clause.subject):
        return False  # "an election will be held"
    if act.clause is not None and act.kind in _OF_ONE:
        some = {name for one in act.clause.subject for name in lexicon().noun_classes(one.low)}
        if some & _OF_ONE[act.kind]:
            return False
    both = passive and not (act.one_sided and act.kind is Kind.AGREE)  # "an offer was submitted"
    return act.goes_on or (both and act.kind in (Kind.AGREE, Kind.SUPPORT, Kind.CONSULT))
