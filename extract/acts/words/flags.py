"""The conditions that a pattern of verbs.toml marks with +: "+person", "+bad", "+place"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.denoting import classes, everyone, heads, is_unresolved, naming_noun
from extract.acts.words.lexicon import is_people, lexicon
from extract.acts.words.nameless import is_unnamed_party
from extract.acts.words.numbers import are_bodies, is_alone, is_many, is_several
from extract.acts.words.objects import described, is_of_class, the_object
from extract.acts.words.phrases import has_phrase
from extract.acts.words.placing import is_place
from extract.acts.words.warned import is_menacing
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from extract.grammar.tokens import Tag
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause


def holds(scene: Scene, clause: Clause, flag: str) -> bool:
    """Whether a clause meets a condition: "+person", or "~with" for a phrase with "with"."""
    if flag[0] == "~":
        return has_phrase(clause, flag[1:], the_object(clause))
    test = _MARKS.get(flag)
    if test is not None:
        return test(scene, clause)
    return any(found.name == flag for one in clause.subject for found in classes(scene, one))


def _has_actor(scene: Scene, clause: Clause) -> bool:
    run = the_object(clause)
    if not run and clause.phrases:
        run = clause.phrases[0][1]
    someone = any(
        (is_unresolved(one) and one.low != "it") or is_unnamed_party(scene, one) for one in run
    )
    other = any(one.low in ("other", "others") for one in run)
    return someone or other or bool(everyone(scene, run))


def _is_somewhere(scene: Scene, clause: Clause) -> bool:
    """Whether where somebody goes has a name: "to Geneva", not "to law"."""
    del scene
    return any(
        one.head_token.mention is not None or is_place(one)
        for _, run in clause.phrases
        for one in run
    )


def _is_employer(scene: Scene, clause: Clause) -> bool:
    """Whether the object is a body and no state or person: whom a union strikes."""
    names = heads(scene, the_object(clause))
    kinds = {scene.cast.actors[name].kind for name in names if name in scene.cast.actors}
    return kinds == {"organisation"}


def _is_people(scene: Scene, clause: Clause) -> bool:
    run = the_object(clause)
    if not run or len(described(clause)) > 0:
        return False
    names = heads(scene, run)
    if any(is_unresolved(one) and one.low != "it" for one in run):
        return True
    if not names:
        inner = [naming_noun(scene, one) for one in run]
        return any(one.low in _PEOPLE for one in inner)
    kinds = {scene.cast.actors[name].kind for name in names if name in scene.cast.actors}
    return bool(kinds & {"person", "group"})


_PEOPLE = words(
    "leaders allies counterparts ministers envoys negotiators officials delegates diplomats "
    "delegation team executives representatives presidents colleagues partners counterpart "
    "lawmakers mayors bosses heads bankers shareholders envoy ambassador minister premier "
    "president delegate emissary negotiator mediator"
)


def _is_bad(scene: Scene, clause: Clause) -> bool:
    said = described(clause)
    said += [one for word, run in clause.phrases if word == "as" for one in run]
    bad = lexicon().bad
    words = {token.low for one in said for token in one.tokens}
    if words & bad or {word.rstrip("s") for word in words} & bad:
        return True
    if any(one.head_token.tag is Tag.PRONOUN for one in the_object(clause)):
        return False
    # what a rival is called without a good word is seldom meant well: "the main brake on"
    return bool(
        said
        and heads(scene, the_object(clause))
        and not words & lexicon().good
        and said[0].part is Part.NOUN
        and said[0].head_token.mention is None
        and said[0].tokens[0].low in ("the", "a", "an")
    )


def _is_good(scene: Scene, clause: Clause) -> bool:
    words = {token.low for one in described(clause) for token in one.tokens}
    run = the_object(clause)
    deal = any(
        is_of_class(scene, clause, one, name) for one in run for name in ("deal", "offer", "plan")
    )
    return bool(words & lexicon().good) and (deal or bool(heads(scene, run)))


def _has_content(scene: Scene, clause: Clause) -> bool:
    """Whether a clause says what is meant: "charged that the deal mortgages the mines"."""
    return any(
        one.relation is Relation.CONTENT and one.opener == "that" for one in scene.below(clause)
    )


def _is_to_be(scene: Scene, clause: Clause) -> bool:
    """Whether what is said is to be so: "insisted that the penalties be lifted"."""
    return any(
        one.verb.form == "participle" and one.chunk.tokens[0].low == "be"
        for one in scene.below(clause)
    )


def _is_new(scene: Scene, clause: Clause) -> bool:
    """Whether the object is told of for the first time, and so one's own: "a fresh bid"."""
    del scene
    first = [one.tokens[0].low for one in the_object(clause)]
    return any(low in ("a", "an", "another", "new", "fresh") for low in first)


def _are_workers(scene: Scene, clause: Clause) -> bool:
    """Whether those who act are people at work, or the union that they belong to."""
    return any(
        naming_noun(scene, one).low in _WORKERS or is_people(naming_noun(scene, one).low)
        for one in clause.subject
    )


_WORKERS = words(
    "union unions members crew crews staff strikers pickets dockers doctors nurses teachers miners "
    "pilots employees workforce drivers hands trainees apprentices interns consultants cleaners "
    "nobody"
)


def _is_march(clause: Clause) -> bool:
    """Whether the object is a march or rally, which who calls it leads: no threat to stop work."""
    return any(one.low in _MARCHES for one in the_object(clause))


_MARCHES = words("march marches rally rallies demonstration demonstrations vigil vigils protests")


_MARKS: dict[str, Callable[[Scene, Clause], bool]] = {
    "person": _is_people,
    "actor": _has_actor,
    "many": is_many,
    "several": is_several,
    "bodies": are_bodies,
    "striking": _are_workers,
    "demo": lambda _, clause: _is_march(clause),
    "alone": is_alone,
    "content": _has_content,
    "new": _is_new,
    "bad": _is_bad,
    "good": _is_good,
    "menacing": is_menacing,
    "employer": _is_employer,
    "place": _is_somewhere,
    "object": lambda _, clause: bool(clause.objects) and not clause.verb.passive,
    "passive": lambda _, clause: clause.verb.passive,
    "none": lambda _, clause: not clause.objects and not clause.verb.passive,
    "bare": _is_to_be,
    "perfect": lambda _, clause: clause.verb.perfect,
    "will": lambda _, clause: clause.verb.modal in ("will", "would", "shall"),
    "can": lambda _, clause: clause.verb.modal in ("can", "could"),
    "negated": lambda _, clause: clause.verb.negated,
}
