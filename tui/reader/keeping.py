"""The actions that change and keep: stars, tags, notes, corrections, undoing, what is new."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from store.model.errors import NoStoreError, StoreError
from tui.reader.following import FollowingActions
from tui.reader.footline import Question
from tui.reader.resting import Rest, rested
from tui.reader.sharing import USUAL
from tui.reader.window import place_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from store.model import Event
    from tui.reader.library import Library
    from tui.reader.look import Look
    from tui.reader.notebook import StoreNotebook

_FIELDS = {"d": "date", "k": "kind", "s": "status", "h": "headline", "p": "place", "a": "actors"}
_FIELD_HINT = "d date  k kind  s status  h headline  p place  a actors"
_HINTS = {
    "date": "2015-07-13, 2015-07, or “last March”",
    "kind": "AGREE, CONSULT, …",
    "status": "happened, ongoing, planned, conditional, denied",
    "actors": "Name, Name=target, …",
}


class KeepingActions(FollowingActions):
    """what the keys S # M c H J K u U I w ! v V do."""

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__(library, look, today)
        self._merging: Event | None = None
        self._come_back()

    # Where somebody was.

    def _come_back(self) -> None:
        """Begin where this person left the reader of this store."""
        notebook: StoreNotebook | None = getattr(self.library, "notebook", None)
        if notebook is None:
            return
        rest = rested(notebook.place())
        try:
            self.know_seen(notebook.seen())
            if not rest.chosen.is_empty:
                self.library.pages(rest.chosen).first(1)  # its actors may be gone
                self.chosen = rest.chosen
        except StoreError:
            pass
        self.came_back(rest)
        self.timeline.begin(rest, self.library.pages(self.chosen))

    layout_kept = USUAL
    """How the panes share the terminal."""

    theme_kept: str | None = None
    """The colours that were chosen for this store, `None` for the usual ones."""

    def came_back(self, rest: Rest) -> None:
        """Take over how the reader looked when it was left."""
        self.layout_kept, self.theme_kept = rest.layout, rest.theme

    def keep_place(self) -> None:
        """Keep where this person is, where that can be written."""
        notebook: StoreNotebook | None = getattr(self.library, "notebook", None)
        event = self.timeline.event
        if notebook is None or notebook.read_only or event is None:
            return
        rest = Rest(
            chosen=replace(self.chosen, newer_than=None),
            place=place_of(event),
            order=self.timeline.order,
            grouping=self.timeline.grouping,
            lanes=self.timeline.lanes_asked,
            layout=self.layout_kept,
            theme=self.theme_kept,
        )
        with suppress(StoreError):
            notebook.keep_place(rest.text())

    # Changes.

    def action_star(self) -> None:
        """Star the event, or take its star away."""
        if (event := self.timeline.event) is not None:
            on = not event.starred
            self._change("star", event.id, on=on, told="Starred." if on else "No star any more.")

    def action_tag(self) -> None:
        """Put a tag on the event, or take it off."""
        if (event := self.timeline.event) is not None:
            known = ", ".join(event.tags)
            hint = f"a name; off again: {known}" if known else "a name"
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
            Question(f"{field.capitalize()}:", _HINTS.get(field, ""), take), _is_now(event, field)
        )

    def _fit(self, field: str, value: str) -> str | None:
        """What was typed as the store keeps it; `None` where it is nothing."""
        from tui.reader.saying import actors_json, edtf  # noqa: PLC0415 - seldom needed

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

    def action_undo(self) -> None:
        """Take back the last change."""
        self._change("undo", told="Undone: U does it again.")

    def action_redo(self) -> None:
        """Make the change again that was taken back."""
        self._change("redo", told="Done again.")

    def action_write(self) -> None:
        """Type an event by hand: what, when, from whom."""
        self.footline.ask(Question("What happened:", "in a line", self._write_when))

    def _write_when(self, text: str) -> None:
        if not text:
            return

        def dated(words: str) -> None:
            when = self._fit("date", words)
            if when:
                hint = "an address, or who says so"
                take = lambda source: self._write(text, when, source)  # noqa: E731
                self.footline.ask(Question("Source:", hint, take))

        self.footline.ask(Question("When:", _HINTS["date"], dated))

    def _write(self, text: str, when: str, source: str) -> None:
        from store import byhand  # noqa: PLC0415 - seldom needed

        told = byhand.Told(date=when)
        self._make(
            byhand.write_event, text, told, published=self.today, source=source,
            told="Written: u takes it back.",
        )  # fmt: skip

    # What is new, and what is kept.

    def action_only_new(self) -> None:
        """Keep what came since the last look."""
        newer = self.seen if self.chosen.newer_than is None else None
        if newer == 0:
            self.say("Everything is new until you have said that all is seen: !")
        else:
            self.set_filter(replace(self.chosen, newer_than=newer))

    def action_all_seen(self) -> None:
        """Call everything seen."""
        notebook = self._notebook()
        if notebook is None:
            return
        try:
            self.know_seen(notebook.mark_seen())
        except StoreError as error:
            self.complain(str(error))
            return
        self.say("All seen.")
        chosen = replace(self.chosen, newer_than=None)
        self.set_filter(chosen)
        self.show_filter()

    def action_save_filter(self) -> None:
        """Save the filter in force under a name."""
        self.footline.ask(Question("Save filter as:", "a name", self._save_filter))

    def _save_filter(self, name: str) -> None:
        notebook = self._notebook()
        if not name or notebook is None:
            return
        try:
            notebook.save(name, replace(self.chosen, newer_than=None))
        except StoreError as error:
            self.complain(str(error))
        else:
            self.say(f"Saved as {name}: v brings it back.")

    def action_saved_filter(self) -> None:
        """Put a saved filter in force."""
        notebook = self._notebook()
        if notebook is not None:
            try:
                known = ", ".join(notebook.filters()) or "none is saved: V saves one"
            except StoreError as error:
                self.complain(str(error))
                return
            self.footline.ask(Question("Filter:", known, self._recall))

    def _recall(self, name: str) -> None:
        notebook = self._notebook()
        if not name or notebook is None:
            return
        try:
            self.set_filter(notebook.saved(name))
        except StoreError as error:
            self.complain(str(error))

    # How it is done.

    def _notebook(self) -> StoreNotebook | None:
        notebook: StoreNotebook | None = getattr(self.library, "notebook", None)
        if notebook is None:
            self.say("Nothing can be changed here.")
        return notebook

    def _of(self, event: Event, what: str, *, told: str) -> Callable[[str], None]:
        return lambda value: self._change(what, event.id, value, told=told)

    def _change(self, what: str, *args: Any, told: str, **named: Any) -> None:
        from store import keeping  # noqa: PLC0415 - it imports all that writes

        self._make(getattr(keeping, what), *args, told=told, **named)

    def _make(self, act: Callable[..., object], *args: Any, told: str, **named: Any) -> None:
        """Make a change, show what follows from it, and say what was done."""
        notebook = self._notebook()
        if notebook is None:
            return
        try:
            notebook.change(act, *args, **named)
        except NoStoreError:
            self.complain("There is no store yet: parley add begins one.")
        except StoreError as error:
            self.complain(str(error))
        else:
            event = self.timeline.event
            place = place_of(event) if event else None
            self._look_for_changes()
            if place is not None:
                self.timeline.go_to(place)
            self.say(told)


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
