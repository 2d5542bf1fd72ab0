"""One act that a sentence tells of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.acts.people.roles import ALOUD
from extract.acts.words.placing import place_of

if TYPE_CHECKING:
    from extract.acts.people.roles import Roles
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause
    from extract.values import Speech
    from store.model import Kind, Mode, Status


@dataclass(slots=True)
class Act:
    """An act before it has a date and a headline.

    `cue` and `span` are offsets: the words of the act itself, and its clause. `statement` marks
    what is done by saying it, `background` what the text tells as long past, `goes_on` what is
    about the event of a sentence before ("it lasted an hour"), `one_sided` what one does to
    another and not both together, `of_sides` what "the two sides" do, `guessed` what is given to
    the two who were told of last for want of better. `beside` are the actors whom its sentence
    names. `on` is where the time expression begins that gives its day, where the act itself tells
    which, `apart` where those do that give the days of others. `noun` marks what a noun tells of
    `within` the clause of another act: `before` what lies before that, `lasted` what went on until
    then, and since how many days.
    """

    kind: Kind
    mode: Mode | None
    status: Status
    cue: tuple[int, int]
    span: tuple[int, int]
    roles: Roles
    clause: Clause | None = None
    place: str | None = None
    speech: Speech | None = None
    statement: bool = False
    background: bool = False
    goes_on: bool = False
    one_sided: bool = False
    of_sides: bool = False
    guessed: bool = False
    beside: tuple[str, ...] = ()
    on: int | None = None
    apart: tuple[int, ...] = ()
    noun: bool = False
    within: Clause | None = None
    before: bool = False
    lasted: int | None = None
    doubts: list[str] = field(default_factory=list)


def act_of(
    scene: Scene, clause: Clause, kind: Kind, mode: Mode | None, status: Status, roles: Roles
) -> Act:
    """Make the act that a clause tells of."""
    return Act(
        kind=kind,
        mode=mode,
        status=status,
        cue=(clause.chunk.start, clause.chunk.end),
        span=scene.span(clause),
        roles=roles,
        clause=clause,
        place=place_of(scene, clause),
        statement=kind in ALOUD,
        background=clause.verb.perfect and clause.verb.tense == "past",
    )
