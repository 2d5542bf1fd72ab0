"""Other keys for the actions, as the settings file asks for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

from tui.reader.keyboard.change_keys import CHANGES
from tui.reader.keyboard.facet_keys import FILTERS
from tui.reader.keyboard.inner_keys import keys_of
from tui.reader.keyboard.keynames import NO_KEY, NoKeyError, textual_name, written
from tui.reader.keyboard.keys import ACTIONS, Action, is_of_a_pane
from tui.reader.keyboard.names_keys import NAMES
from tui.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Tables = Mapping[str, Mapping[str, str]]  # keys by an action's name, by that of a table

_OUT_OF_A_PAGE = ("back", "quit", "help", "details", "choose")


def setting_name(action: Action) -> str:
    """Return what the settings file calls an action: its title, "next-line"."""
    return action.title.lower().replace(",", "").replace(" ", "-")


INNER = (NAMES, FILTERS, CHANGES)
"""The screens over the reader that have keys of their own."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """All actions with the keys that they have: the reader's, and those of `INNER` by table."""

    reader: tuple[Action, ...] = ACTIONS
    inner: Mapping[str, tuple[Action, ...]] = field(
        default_factory=lambda: {screen.table: screen.actions for screen in INNER}
    )

    @property
    def every(self) -> tuple[Action, ...]:
        """All actions, the reader's first."""
        return (*self.reader, *chain.from_iterable(self.inner.values()))

    def of(self, usual: Sequence[Action]) -> Sequence[Action]:
        """Return a screen's actions with the keys that they have."""
        tables = (self.inner[screen.table] for screen in INNER if screen.actions is usual)
        return next(tables, usual)

    def keymap(self) -> dict[str, str]:
        """Return the keys that are not the usual ones, as Textual's keymap: by id of the binding.

        What leads out of another screen has the keys that it has in the reader.
        """
        changed = _changed(ACTIONS, self.reader, lambda name: name)
        for screen in INNER:
            changed |= _changed(screen.actions, self.inner[screen.table], screen.id_of)
            for name, to in screen.led_elsewhere.items():
                changed |= self._led(screen.id_of(name), to)
        return changed | self._led("page.leave", _OUT_OF_A_PAGE)

    def _led(self, binding: str, to: tuple[str, ...]) -> dict[str, str]:
        keys = keys_of(self.reader, to)
        return {binding: keys} if keys != keys_of(ACTIONS, to) else {}


USUAL = Keyring()


def keyring_of(app: object) -> Keyring:
    """Return the keys of an application; the usual ones where it has none of its own."""
    keys = getattr(app, "keys", USUAL)
    return keys if isinstance(keys, Keyring) else USUAL


def _changed(
    usual: tuple[Action, ...], now: tuple[Action, ...], id_of: Callable[[str], str]
) -> dict[str, str]:
    return {
        id_of(action.name): action.keys or NO_KEY
        for before, action in zip(usual, now, strict=True)
        if action.keys != before.keys
    }


def keyring(asked: Mapping[str, str], inner: Tables = MappingProxyType({})) -> Keyring:
    """Return all actions, some of them with other keys.

    Args:
        asked: Keys by the name of an action; several are parted by blanks: "n down ctrl+n".
        inner: The same for what is done on screens over the reader, by their tables.

    Raises:
        SettingsError: There is no such action or key, or a key is asked for twice.
    """
    reader = _rebound(ACTIONS, asked, "keys")
    _refuse_clashes(reader, "keys")
    found = {}
    for screen in INNER:
        table = f"keys.{screen.table}"
        own = _rebound(screen.actions, inner.get(screen.table, {}), table)
        out = tuple(chain.from_iterable(screen.led_elsewhere.values()))
        shared = (action for action in reader if is_of_a_pane(action) or action.name in out)
        _refuse_clashes((*own, *shared), table)
        found[screen.table] = own
    return Keyring(reader, found)


def _rebound(
    actions: tuple[Action, ...], asked: Mapping[str, str], table: str
) -> tuple[Action, ...]:
    known = {setting_name(action) for action in actions}
    for name in asked:
        if name not in known:
            raise SettingsError(
                f"{table}: {name} is no action; `parley config --example` lists all."
            )
    return tuple(_with_keys(action, asked.get(setting_name(action)), table) for action in actions)


def _with_keys(action: Action, keys: str | None, table: str) -> Action:
    if keys is None:
        return action
    try:
        named = [textual_name(key) for key in keys.split()]
    except NoKeyError as error:
        raise SettingsError(f"{table}: {setting_name(action)} = {keys!r}: {error}.") from error
    return action._replace(keys=",".join(dict.fromkeys(named)), shown=" ".join(keys.split()))


def _refuse_clashes(actions: Iterable[Action], table: str) -> None:
    taken: dict[str, Action] = {}
    for action in actions:
        for key in filter(None, action.keys.split(",")):
            if key in taken:
                names = f"{setting_name(taken[key])} and {setting_name(action)}"
                raise SettingsError(f"{table}: {written(key)} would be both {names}.")
            taken[key] = action
