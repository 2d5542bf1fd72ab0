"""New names over the reader: one key says what each is, and the next name is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from store.model import ActorKind
from tui.decided import decided_words
from tui.reader.keyboard.names_keys import NAMES
from tui.reader.library.naming import READ_ONLY
from tui.reader.names.names_desk import Done, NamesDesk
from tui.reader.paint.finding import fold
from tui.reader.widgets.footline import Question

if TYPE_CHECKING:
    from textual.binding import BindingType

    from store.model import Actor
    from tui.reader.library.naming import NewName

_KINDS = {kind.value[0]: kind for kind in ActorKind}


class NamesScreen(NamesDesk):
    """Names that nobody vouches for: confirm, merge, rename, reject, undo."""

    BINDINGS: ClassVar[list[BindingType]] = NAMES.bindings()

    def _to_decide(self) -> NewName | None:
        """The name under the cursor, if anything can be decided about it."""
        if self._naming.read_only:
            self.complain(READ_ONLY)
            return None
        if self._names.here is None:
            self.say("No new name is here.")
        return self._names.here

    def action_confirm(self) -> None:
        """Decide that it is an actor, of the kind shown."""
        if (one := self._to_decide()) is not None:
            self._decide(one.name, lambda: self._naming.confirm(one.name, None))

    def action_confirm_as(self) -> None:
        """Ask of which kind it is, and decide that."""
        if (one := self._to_decide()) is not None:
            hint = " ".join(kind.value for kind in ActorKind)
            answered = lambda letter: self._confirm_as(one, letter)  # noqa: E731 - one line
            self.footline.ask(Question("Kind:", hint, answered, one_key=True))

    def _confirm_as(self, one: NewName, letter: str) -> None:
        kind = _KINDS.get(letter.lower())
        if kind is None:
            self.say(f"The letter of a kind: {', '.join(_KINDS)}.")
        else:
            self._decide(one.name, lambda: self._naming.confirm(one.name, kind))

    def action_merge(self) -> None:
        """Ask who it is, and decide that."""
        if (one := self._to_decide()) is None:
            return
        offered = self._offered(one, "")
        hint = f"Enter: {offered[0]}" if offered else "a part of a name"
        self._card.offer(offered)
        self.footline.ask(
            Question(
                "It is:",
                self.look.text(hint),
                lambda text: self._merge(one, text),
                changed=lambda text: self._narrow(one, text),
            )
        )

    def _narrow(self, one: NewName, text: str) -> None:
        self._card.offer(self._offered(one, text) if self.footline.is_asking else None)

    def _merge(self, one: NewName, text: str) -> None:
        self._card.offer(None)
        other = next(iter(self._offered(one, text)), text)
        if other:
            self._decide(one.name, lambda: self._naming.merge(one.name, other))
        else:
            self.say("Nobody known is spelt like it: type a part of a name.")

    def _offered(self, one: NewName, text: str) -> tuple[str, ...]:
        """Who has `text` in a name, the very name first; without text, who is spelt alike."""
        if not text.strip():
            about = self._abouts.get(one.name)
            return about.alike if about else ()
        return narrowed(self._known, text, without=one.name)

    def action_rename(self) -> None:
        """Ask what it is called, and decide that."""
        if (one := self._to_decide()) is not None:
            answered = lambda text: self._rename(one, text)  # noqa: E731 - one line
            self.footline.ask(Question("Its name:", "", answered), one.name)

    def _rename(self, one: NewName, text: str) -> None:
        if text in ("", one.name):
            self.say("It keeps its name.")
        else:
            self._decide(one.name, lambda: self._naming.rename(one.name, text))

    def action_reject(self) -> None:
        """Decide that it is no actor."""
        if (one := self._to_decide()) is not None:
            self._decide(one.name, lambda: self._naming.reject(one.name))

    def action_undo(self) -> None:
        """Take the last decision back."""
        if self._naming.read_only:
            self.complain(READ_ONLY)
        else:
            self._to_do.append(self._undo)
            self._go_on()

    def _undo(self) -> Done:
        undone, anew = self._naming.undo()
        read = f"; articles read anew: {anew}" if anew else ""
        return Done(f"Undone: {decided_words(undone)}{read}.", undone.name)


def narrowed(known: tuple[Actor, ...], text: str, *, without: str) -> tuple[str, ...]:
    """Return whom `text` may mean: who is called just that, then who has a word that begins so."""
    wanted = fold(" ".join(text.split()))
    found = [
        (min(_distance(wanted, fold(name)) for name in (actor.name, *actor.aliases)), actor.name)
        for actor in known
        if actor.name != without
    ]
    likest = sorted((one for one in found if one[0] < _APART), key=lambda one: one[0])
    return tuple(name for _, name in likest)


_APART = 3


def _distance(wanted: str, name: str) -> int:
    if wanted == name:
        return 0
    return 1 if f" {wanted}" in f" {name}" else 2 if wanted in name else _APART
