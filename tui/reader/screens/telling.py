"""The fields in which a person tells of an act: date, kind, status, actors, headline."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from store.model import Kind, Participant, Role, Status
from tui.reader.paint.finding import fold
from tui.reader.screens.forms import Field
from tui.reader.screens.saying import actors_json, edtf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from enum import StrEnum

    from store.model import Actor

Word = TypeVar("Word", bound="StrEnum")
_OFFERED = 6  # names in a hint


def headline_field(label: str, hint: str, *, needed: bool) -> Field:
    """What was done, in a line; `needed` where nothing else says so."""

    def fit(words: str) -> str:
        if needed and not words:
            raise ValueError("Tell in a line what happened.")
        return words

    return Field(name="headline", label=label, hint=lambda _: hint, fit=fit)


def date_field(today: date, text: str = "") -> Field:
    """When it was, in EDTF or in words."""

    def fit(words: str) -> str:
        if not words:
            raise ValueError("Say when it was: an event has to have a date.")
        return edtf(words, today)

    hint = "2015-07-13, 2015-07, or in words: yesterday, last March, mid-2014"
    return Field(name="date", label="When", hint=lambda _: hint, fit=fit, text=text)


def kind_field() -> Field:
    """Of which kind it is; a beginning is enough."""
    return Field(
        name="kind",
        label="Kind",
        hint=lambda text: "  ".join(_beginning(Kind, text)) or "There is no such kind.",
        fit=lambda text: _one_of(Kind, text or Kind.STATE.value, "kind"),
    )


def status_field() -> Field:
    """Whether it was done; a beginning is enough."""
    return Field(
        name="status",
        label="Status",
        hint=lambda text: "  ".join(_beginning(Status, text)) or "There is no such status.",
        fit=lambda text: _one_of(Status, text or Status.HAPPENED.value, "status"),
    )


def actors_field(known: Sequence[Actor]) -> Field:
    """Who took part, each with a role; who is known by what was typed last is offered."""

    def hint(text: str) -> str:
        begun = text.rpartition(",")[2].partition("=")
        if begun[1]:
            return "  ".join(_beginning(Role, begun[2]))
        wanted = fold(begun[0].strip())
        if not wanted:
            return "Ann, Bob=target, Cy=mediator: a source unless said"
        found = (actor.name for actor in known if _is_called(actor, wanted))
        return "  ".join(name for name, _ in zip(found, range(_OFFERED), strict=False)) or "new"

    return Field(name="actors", label="Actors", hint=hint, fit=participants)


def _is_called(actor: Actor, wanted: str) -> bool:
    return any(f" {wanted}" in f" {fold(name)}" for name in (actor.name, *actor.aliases))


def source_field() -> Field:
    """From whom or where somebody has it."""
    return Field(
        name="source",
        label="Source",
        hint=lambda _: "an address, or who says so; may be nothing",
        fit=lambda text: text,
    )


def participants(words: str) -> tuple[Participant, ...]:
    """Return "Ann, Bob=target" as participants; nobody for nothing.

    Raises:
        ValueError: A role is none.
    """
    if not words.strip(" ,"):
        return ()
    return tuple(Participant(name, Role(role)) for name, role in json.loads(actors_json(words)))


def _beginning(words: type[Word], text: str) -> list[str]:
    wanted = text.strip().lower()
    return [word.value for word in words if word.value.lower().startswith(wanted)]


def _one_of(words: type[Word], text: str, what: str) -> Word:
    found = _beginning(words, text)
    exact = [value for value in found if value.lower() == text.lower()]
    if len(exact or found) != 1:
        raise ValueError(f"{text!r} is no {what}; there are {', '.join(words)}.")
    return words((exact or found)[0])
