"""The actions that set right what was read: fields, claims, and what is one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.actions.keeping import KeepingActions
from tui.reader.widgets.footline import Question

if TYPE_CHECKING:
    from store.model import Event

_FIELDS = {"d": "date", "k": "kind", "s": "status", "h": "headline", "p": "place", "a": "actors"}
_FIELD_HINT = "d date  k kind  s status  h headline  p place  a actors"
HINTS = {
    "date": "2015-07-13, 2015-07, or “last March”",
    "kind": "AGREE, CONSULT, …",
    "status": "happened, ongoing, planned, conditional, denied",
    "actors": "Name, Name=target, …",
}


class CorrectingActions(KeepingActions):
    """What the keys c H J K do."""

    _merging: Event | None = None
    """The event that is to be made one with another."""

    def action_correct(self) -> None:
        """Correct a field of the event: which, then to what."""
        if self.timeline.event is not None:
            self.footline.ask(Question("Correct:", _FIELD_HINT, self._correct, one_key=True))

    def _correct(self, letter: str) -> None:
        event, field = self.timeline.event, _FIELDS.get(letter)
        if event is None or field is None:
            self.say(_FIELD_HINT if letter else "")
            return

        def take(value: str) -> None:
            if fit := self._fit(field, value):
                self._change("correct_event", event.id, field, fit, told=f"Corrected: {field}.")

        self.footline.ask(
            Question(f"{field.capitalize()}:", HINTS.get(field, ""), take), _is_now(event, field)
        )

    def _fit(self, field: str, value: str) -> str | None:
        """What was typed as the store keeps it; `None` where it is nothing."""
        from tui.reader.screens.saying import actors_json, edtf  # noqa: PLC0415 - seldom needed

        try:
            if field == "date":
                return edtf(value, self.today)
            return actors_json(value) if field == "actors" else _cased(field, value)
        except ValueError as error:
            self.complain(str(error))
            return None

    def action_hide(self) -> None:
        """Hide the claim that stands out in the article."""
        if (claim := self.article.claim) is None:
            self.say("No claim stands out.")
        else:
            self._change("hide", claim.id, told="Hidden: u brings it back.")

    def action_part(self) -> None:
        """Take the claim that stands out out of its event."""
        if (claim := self.article.claim) is None:
            self.say("No claim stands out.")
        else:
            self._change("part", [claim.id], told="An event of its own: u takes that back.")

    def action_merge(self) -> None:
        """Take note of an event; at the second, make both one."""
        event, first = self.timeline.event, self._merging
        if event is None:
            return
        self._merging = None
        if first is None:
            self._merging = event
            self.say("Merge with which event? Go there, and J again; J here: with none.")
        elif first.id == event.id:
            self.say("Merged with none.")
        else:
            self._change("merge", [first.id, event.id], told="Merged: u takes that back.")


def _is_now(event: Event, field: str) -> str:
    if field == "actors":
        roles = (f"{p.name}={p.role.value}" for p in event.roles)
        return ", ".join(roles)
    return str(getattr(event, field, "") or "")


def _cased(field: str, value: str) -> str:
    """Kinds are written in capitals, statuses small."""
    if field == "kind":
        return value.upper()
    return value.lower() if field == "status" else value
