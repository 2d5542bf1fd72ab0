"""Other keys for the actions, as the settings file asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.keys import _character_to_key

from tui.reader.keys import ACTIONS, Action
from tui.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping


def setting_name(action: Action) -> str:
    """Return what the settings file calls an action: its title, "next-line"."""
    return action.title.lower().replace(",", "").replace(" ", "-")


def rebound(asked: Mapping[str, str]) -> tuple[Action, ...]:
    """Return all actions, some of them with other keys.

    Args:
        asked: Keys by the name of an action; several are parted by blanks: "n down ctrl+n".

    Raises:
        SettingsError: There is no such action, or a key is asked for twice.
    """
    known = {setting_name(action) for action in ACTIONS}
    for name in asked:
        if name not in known:
            raise SettingsError(f"keys: {name} is no action; `parley` lists them all under `:`.")
    actions = tuple(_rebound(action, asked.get(setting_name(action))) for action in ACTIONS)
    _refuse_clashes(actions)
    return actions


def _rebound(action: Action, keys: str | None) -> Action:
    if keys is None:
        return action
    named = (_character_to_key(key) if len(key) == 1 else key for key in keys.split())
    return action._replace(keys=",".join(named), shown=keys)


def _refuse_clashes(actions: tuple[Action, ...]) -> None:
    taken: dict[str, Action] = {}
    for action in actions:
        for key in filter(None, action.keys.split(",")):
            if key in taken:
                names = f"{setting_name(taken[key])} and {setting_name(action)}"
                raise SettingsError(f"keys: {key} would be both {names}.")
            taken[key] = action


def keymap(actions: tuple[Action, ...]) -> dict[str, str]:
    """Return the keys that are not the usual ones, as Textual's keymap: by id of the binding."""
    usual = {action.name: action.keys for action in ACTIONS}
    return {action.name: action.keys for action in actions if action.keys != usual[action.name]}
