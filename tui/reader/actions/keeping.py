"""The actions that keep something of an event: stars, tags, notes; and undoing."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from store.model.errors import NoStoreError, StoreError
from store.values.changes import Change, Verb
from store.values.places import place_of
from tui.reader.actions.returning import ReturningActions
from tui.reader.widgets.footline import Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.model import Event


class KeepingActions(ReturningActions):
    """What the keys S # M u U do."""

    def action_star(self) -> None:
        """Star the event, or take its star away."""
        if (event := self.timeline.event) is not None:
            on = not event.starred
            self._change("star", event.id, on=on, told="Starred." if on else "No star any more.")

    def action_tag(self) -> None:
        """Put a tag on the event, or take it off."""
        event, notebook = self.timeline.event, self._notebook()
        if event is not None and notebook is not None:
            known = []
            with suppress(StoreError):  # there is no store yet, say
                known = [name for name in notebook.tags() if name not in event.tags]
            off = f"; off again: {', '.join(event.tags)}" if event.tags else ""
            hint = f"a name{off}{'; known: ' if known else ''}{', '.join(known)}"
            self.footline.ask(Question("Tag:", hint, lambda name: self._tag(event, name)))

    def _tag(self, event: Event, name: str) -> None:
        if name:
            on = name not in event.tags
            told = f"Tagged: {name}." if on else f"No tag {name} any more."
            self._change("tag", event.id, name, on=on, told=told)

    def action_note(self) -> None:
        """Write a note on the event."""
        if (event := self.timeline.event) is not None:
            take = self._of(event, "note", told="Noted.")
            self.footline.ask(Question("Note:", "nothing takes it away", take), event.note)

    def action_undo(self) -> None:
        """Take back the last change."""
        self._change("undo", told="Undone: U does it again.")

    def action_redo(self) -> None:
        """Make the change again that was taken back."""
        self._change("redo", told="Done again.")

    # How it is done.

    def _of(self, event: Event, what: str, *, told: str) -> Callable[[str], None]:
        return lambda value: self._change(what, event.id, value, told=told)

    def _change(self, what: str, *args: Any, told: str, **named: Any) -> None:
        from store.keeping import keeping  # noqa: PLC0415 - it imports all that writes

        self._make(getattr(keeping, what), *args, told=told, **named)

    def _make(self, act: Callable[..., object], *args: Any, told: str, **named: Any) -> None:
        """Make a change, show what follows from it, and say what was done, or what was wrong."""
        if wrong := self.try_change(act, *args, told=told, **named):
            self.complain(wrong)

    def try_change(self, act: Callable[..., object], *args: Any, told: str, **named: Any) -> str:
        """Make a change, show what follows from it, and say what was done; return what was wrong.

        The cursor stays on its event, or goes to one that was written by hand.
        """
        notebook = self._notebook()
        if notebook is None:
            return ""
        try:
            made = notebook.change(act, *args, **named)
        except NoStoreError:
            return "There is no store yet: p pastes an article, which begins one."
        except StoreError as error:
            return str(error)
        event = self.timeline.event
        place = place_of(event) if event else None
        self._look_for_changes()
        if isinstance(made, Change) and made.verb is Verb.WRITE and not made.undone:
            self.go_to(self.library.claim_place(made.claims[0]))
        elif place is not None:
            self.timeline.go_to(place)
        self.say(told)
        return ""
