"""The keys of the screens over the reader that have actions of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.reader.keyboard.keys import ACTIONS, Action

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.binding import BindingType


class InnerKeys(NamedTuple):
    """What can be done on one screen over the reader.

    `table` is what the settings file calls it: "names" for `[keys.names]`. `opened_by` is the
    action of the reader whose key leads there, and back.
    """

    table: str
    called: str
    opened_by: str
    actions: tuple[Action, ...]

    @property
    def led_elsewhere(self) -> dict[str, tuple[str, ...]]:
        """What leads out of it, by the reader's actions whose keys do that."""
        return {
            "leave": ("back", "quit", self.opened_by),
            "help": ("help",),
            "palette": ("palette",),
        }

    def bindings(self) -> list[BindingType]:
        """Return its key bindings; the settings know them by their ids."""
        from textual.binding import Binding  # noqa: PLC0415 - the settings are read before Textual

        own = ((action.keys, action.name, action.title) for action in self.actions)
        out = ((keys_of(ACTIONS, to), name, name) for name, to in self.led_elsewhere.items())
        return [
            Binding(keys, name, title, show=False, priority=True, id=self.id_of(name))
            for keys, name, title in (*own, *out)
        ]

    def id_of(self, name: str) -> str:
        """Return the id of the binding of one of its actions."""
        return f"{self.table}.{name}"


def keys_of(actions: Iterable[Action], names: tuple[str, ...]) -> str:
    """Return the keys of some actions, parted by commas."""
    return ",".join(action.keys for action in actions if action.name in names and action.keys)
