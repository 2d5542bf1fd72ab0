"""What a speaker thinks of something, which takes sides: "the offer is an insult".

A bad word of an offer refuses it, of a rival accuses him; a good word supports. Of talks and of
the day a word of either sort says nothing that binds, and stays a statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from extract.acts.act import Act, act_of
from extract.acts.people.roles import Roles
from extract.acts.words.denoting import beside, classes, heads, naming_noun
from extract.acts.words.lexicon import lexicon
from extract.acts.words.objects import described, the_object
from extract.grammar.tokens import Tag
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause
    from extract.values import Speech

_LINKING = words("be remain seem look sound appear represent constitute")
_OPEN_TO_ALL = words("offer deal plan demand idea law stance concession vote ballot date list")
_DEEDS = words("tariff walkout attack threat arrest exit withdrawal rejection drill")
_MOVES = words(
    "decision move ruling action behaviour behavior conduct response verdict judgment step"
)
_TERMS = words("figure figures number numbers sum price terms target targets timetable wording")
_POINTING = frozenset({"it", "this", "that", "these", "those", "which", "what"})
# good of itself; with "not" the opposite
_WANTED = words("enough acceptable sufficient adequate serious credible good fair right workable")
# too mild for a refusal when all that is judged is "this"
_MILD = words(
    "problem obstacle barrier late weak threat worrying shocking saddening dangerous risky costly "
    "lacking surrender attack crime violence terrorism dead empty vague trap trick ploy bluff"
)


def judgement(scene: Scene, clause: Clause) -> Act | None:
    """Return the refusal, accusation or support in what somebody says something is."""
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or speech.speaker is None or clause.verb.form != "finite":
        return None
    if not clause.subject or clause.verb.passive:
        return None
    found = _open_door(clause) or _bad_faith(scene, clause, speech) or _taken(scene, clause, speech)
    if found is None:
        return None
    kind, targets = found
    roles = Roles(sources=[speech.speaker], targets=targets).settle()
    act = act_of(scene, clause, kind, None, Status.HAPPENED, roles)
    act.statement, act.background = True, False
    return act


def named_so(scene: Scene, clause: Clause) -> Kind | None:
    """Return what calling something by a good or bad word amounts to: "called it a lie"."""
    run = the_object(clause)
    if clause.verb.lemma not in _NAMING or not run or clause.verb.negated:
        return None
    said = {token.low for one in described(clause) for token in one.tokens}
    bad, good = bool(said & lexicon().bad), bool(said & lexicon().good)
    if not (bad or good) or _of(scene, run, {"meeting"}):
        return None
    if _is_pointing(run):
        refused = Kind.REJECT if said & _REFUSING else None
        return refused if bad else Kind.SUPPORT
    kinds = next((kinds for kinds in _KINDS if _is_sort(scene, run, kinds)), None)
    return None if kinds is None else kinds.bad if bad else kinds.good


# said of offers alone, whatever "it" is
_REFUSING = words(
    "unacceptable inadequate insufficient unworkable unrealistic derisory insult insulting "
    "non-starter nonstarter unsatisfactory untenable laughable premature betrayal sell-out sellout "
    "capitulation surrender"
)
_NAMING = words("call describe brand label dub denounce dismiss term")


def _open_door(clause: Clause) -> tuple[Kind, list[str]] | None:
    """Read "our door remains open" for what it offers."""
    said = clause.complement is not None and clause.complement.low == "open"
    door = any(one.low in ("door", "doors") for one in clause.subject)
    return (Kind.AGREE, []) if said and door and not clause.verb.negated else None


def _bad_faith(scene: Scene, clause: Clause, speech: Speech) -> tuple[Kind, list[str]] | None:
    """Read "they are lying", "Acme has not kept its word": what another does accuses him."""
    verb = clause.verb
    broken = verb.negated and verb.lemma in _KEEPING and _of(scene, the_object(clause), {"word"})
    if not (broken or (verb.lemma in _FALSE and not verb.negated and not verb.modal)):
        return None
    named = heads(scene, clause.subject)
    own = any(one.low in _FIRST for one in clause.subject) or speech.speaker in named
    return None if own else (Kind.ACCUSE, named)


_KEEPING = frozenset({"keep", "honour", "honor", "fulfil", "fulfill", "deliver", "respect"})
_FALSE = words(
    "lie cheat betray mislead deceive bully blackmail cling grandstand posture sabotage undermine "
    "hijack exploit scapegoat humiliate"
)


def _taken(scene: Scene, clause: Clause, speech: Speech) -> tuple[Kind, list[str]] | None:
    bad = _verdict(scene, clause)
    return None if bad is None else _aimed(scene, clause, speech, bad=bad)


def _verdict(scene: Scene, clause: Clause) -> bool | None:
    """Whether the words condemn (true) or commend (false); `None` where they do neither."""
    verb = clause.verb
    if verb.lemma in _LINKING:
        said = _said_of_it(clause)
        lex = lexicon()
        wanted = bool(said & _WANTED)
        if verb.negated or said & {"not", "no", "hardly", "far"}:
            return True if wanted else None
        if said & lex.bad and not (_is_pointing(clause.subject) and said & lex.bad <= _MILD):
            return True
        return False if said & lex.good else None
    behind = [one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 4]]
    short = verb.lemma == "fall" and behind[:1] == ["short"]
    enough = verb.lemma == "go" and "enough" in behind and verb.negated
    too_far = verb.lemma == "go" and behind[:2] == ["too", "far"]
    firm = verb.lemma == "change" and verb.negated and _of(scene, clause.subject, {"stance"})
    return True if short or enough or too_far or firm else None


def _said_of_it(clause: Clause) -> set[str]:
    described = [one for run in clause.objects[:1] for one in run]
    if clause.complement is not None:
        described.append(clause.complement)
    return {token.low for one in described for token in one.tokens}


def _is_pointing(subject: Sequence[Chunk]) -> bool:
    return any(one.low in _POINTING for one in subject)


def _of(scene: Scene, subject: Sequence[Chunk], names: set[str] | frozenset[str]) -> bool:
    return any(found.name in names for one in subject for found in classes(scene, one))


def _aimed(
    scene: Scene, clause: Clause, speech: Speech, *, bad: bool
) -> tuple[Kind, list[str]] | None:
    """Return what such a word of the subject amounts to, and against or for whom."""
    subject = clause.subject
    if _is_pointing(subject):
        return _of_this(scene, clause, bad=bad)
    if _of(scene, subject, {"meeting"}) or any(one.low in _FIRST for one in subject):
        return None
    kinds = next((kinds for kinds in _KINDS if _is_sort(scene, subject, kinds)), None)
    if kinds is not None:
        kind = kinds.bad if bad else kinds.good
        whose = [name for one in subject for name in beside(scene, naming_noun(scene, one))]
        return None if kind is None else (kind, whose if bad else [])
    named = heads(scene, subject)
    if named and speech.speaker not in named:
        return (Kind.ACCUSE if bad else Kind.SUPPORT), named
    return None


class _Kinds(NamedTuple):
    """What a bad and a good word come to, said of nouns of some classes or of some nouns."""

    classes: frozenset[str]
    nouns: frozenset[str]
    bad: Kind
    good: Kind | None


_KINDS = (
    _Kinds(frozenset({"accusation"}), frozenset(), Kind.REJECT, None),
    _Kinds(_DEEDS, _MOVES, Kind.ACCUSE, Kind.SUPPORT),
    _Kinds(_OPEN_TO_ALL, _TERMS, Kind.REJECT, Kind.SUPPORT),
)


def _is_sort(scene: Scene, subject: Sequence[Chunk], kinds: _Kinds) -> bool:
    return _of(scene, subject, kinds.classes) or any(one.low in kinds.nouns for one in subject)


_FIRST = frozenset({"i", "we"})


def _of_this(scene: Scene, clause: Clause, *, bad: bool) -> tuple[Kind, list[str]] | None:
    """Read "this is an insult", "it is a fair deal"; "this is a great day" takes no side."""
    if bad:
        return Kind.REJECT, []
    said = [one for run in clause.objects[:1] for one in run if one.head_token.tag is not Tag.NAME]
    return (Kind.SUPPORT, []) if _of(scene, said, {"deal", "offer", "plan"}) else None
