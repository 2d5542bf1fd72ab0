"""Other keys for the actions, as the settings file asks for them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from tui.reader.keynames import NO_KEY, NoKeyError, textual_name, written
from tui.reader.keys import ACTIONS, Action, is_of_a_pane
from tui.reader.names_keys import LED_ELSEWHERE, NAME_ACTIONS
from tui.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_OUT_OF_A_PAGE = ("back", "quit", "help", "details", "choose")


def setting_name(action: Action) -> str:
    """Return what the settings file calls an action: its title, "next-line"."""
    return action.title.lower().replace(",", "").replace(" ", "-")


@dataclass(frozen=True, slots=True)
class Keyring:
    """All actions with the keys that they have: the reader's, and those of the list of names."""

    reader: tuple[Action, ...] = ACTIONS
    names: tuple[Action, ...] = NAME_ACTIONS

    def of(self, usual: Sequence[Action]) -> Sequence[Action]:
        """Return a screen's actions with the keys that they have."""
        return self.names if usual is NAME_ACTIONS else usual

    def keymap(self) -> dict[str, str]:
        """Return the keys that are not the usual ones, as Textual's keymap: by id of the binding.

        What leads out of another screen has the keys that it has in the reader.
        """
        out_of_names = {
            f"names.{name}": _keys_of(self.reader, reader)
            for name, reader in LED_ELSEWHERE.items()
            if _keys_of(self.reader, reader) != _keys_of(ACTIONS, reader)
        }
        leave = _keys_of(self.reader, _OUT_OF_A_PAGE)
        usual = _keys_of(ACTIONS, _OUT_OF_A_PAGE)
        return {
            **_changed(ACTIONS, self.reader, ""),
            **_changed(NAME_ACTIONS, self.names, "names."),
            **out_of_names,
            **({"page.leave": leave} if leave != usual else {}),
        }


USUAL = Keyring()


def keyring_of(app: object) -> Keyring:
    """Return the keys of an application; the usual ones where it has none of its own."""
    keys = getattr(app, "keys", USUAL)
    return keys if isinstance(keys, Keyring) else USUAL


def _changed(usual: tuple[Action, ...], now: tuple[Action, ...], where: str) -> dict[str, str]:
    return {
        f"{where}{action.name}": action.keys or NO_KEY
        for before, action in zip(usual, now, strict=True)
        if action.keys != before.keys
    }


def _keys_of(actions: Iterable[Action], names: tuple[str, ...]) -> str:
    return ",".join(action.keys for action in actions if action.name in names and action.keys)


def keyring(asked: Mapping[str, str], in_names: Mapping[str, str]) -> Keyring:
    """Return all actions, some of them with other keys.

    Args:
        asked: Keys by the name of an action; several are parted by blanks: "n down ctrl+n".
        in_names: The same for what is done in the list of new names.

    Raises:
        SettingsError: There is no such action or key, or a key is asked for twice.
    """
    reader = _rebound(ACTIONS, asked, "keys")
    names = _rebound(NAME_ACTIONS, in_names, "keys.names")
    _refuse_clashes(reader, "keys")
    out = tuple(chain.from_iterable(LED_ELSEWHERE.values()))
    shared = (action for action in reader if is_of_a_pane(action) or action.name in out)
    _refuse_clashes((*names, *shared), "keys.names")
    return Keyring(reader, names)


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
