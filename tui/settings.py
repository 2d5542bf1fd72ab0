"""What a person sets once: `config.toml` in the platform's configuration folder.

`SETTINGS` lists what there is to set; `parley config --example` prints it with all keys of the
reader. Every setting may be left out, and so may the file.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Setting(NamedTuple):
    """A setting: its name, a value as TOML writes it, and what it means."""

    name: str
    example: str
    help: str


SETTINGS = (
    Setting(
        "timezone",
        '"Europe/Kyiv"',
        "Decides which day is today; an IANA name. Else the machine's own.",
    ),
    Setting("nlp", "false", "Read articles with the language model, too."),
    Setting(
        "theme",
        '"terminal"',
        "The reader's colours, by their name in the palette; these: your terminal's own.",
    ),
    Setting("mouse", "true", "false: leave the mouse to the terminal."),
    Setting(
        "lanes",
        "false",
        "Actors as columns only when asked for; true: always; left out: where there is room.",
    ),
    Setting(
        "allow_private",
        "false",
        "Fetch from machines that are not on the public internet, too.",
    ),
)
"""What can be set, but for keys."""

_TABLES = ("keys",)
INNER_TABLES = ("names", "filters", "history")
"""Tables in that of the keys: the list of new names, the lists of filters, that of changes."""


class SettingsError(Exception):
    """The settings file cannot be used; the text says why in one sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person set.

    `timezone` is an IANA name such as "Europe/Kyiv"; `None` is the machine's own. `nlp` is whether
    articles are read with the language model, `allow_private` whether machines that are not on the
    public internet are asked for pages and feeds. The rest is the reader's: `theme` is the name of
    its colours, `mouse` whether it listens to the mouse, `lanes` whether it shows them (`None`:
    where there is room), `keys` other keys by the name of an action, `inner_keys` those on screens
    over the reader, by the names in `INNER_TABLES`.
    """

    timezone: str | None = None
    nlp: bool = False
    allow_private: bool = False
    theme: str | None = None
    mouse: bool = True
    lanes: bool | None = None
    keys: Mapping[str, str] = field(default_factory=dict)
    inner_keys: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def config_folder() -> Path:
    """Return the folder of `config.toml` and of the person's own `actors.toml`."""
    return _folder("config", "XDG_CONFIG_HOME", "~/.config")


def _folder(kind: str, variable: str, usual: str) -> Path:
    """Return the platform's folder of a kind; where that is Linux, in a tenth of the time.

    platformdirs knows them all, and importing it takes 4 ms, for which the first rows would wait.
    """
    if sys.platform == "linux":
        return Path(os.environ.get(variable, "").strip() or Path(usual).expanduser(), "parley")
    import platformdirs  # noqa: PLC0415 - see above

    path: Path = getattr(platformdirs, f"user_{kind}_path")("parley", appauthor=False)
    return path


def config_path() -> Path:
    """Return the path of the settings file, which need not be there."""
    return config_folder() / "config.toml"


def data_folder() -> Path:
    """Return the folder of the store that is used when none is named."""
    return _folder("data", "XDG_DATA_HOME", "~/.local/share")


def load(path: Path | None = None) -> Settings:
    """Return the settings of a file, by default `config.toml` in `config_folder()`.

    Raises:
        SettingsError: The file cannot be read, is no TOML, or holds what is no setting.
    """
    path = path or config_path()
    try:
        text = path.read_text(encoding="utf-8")
        import tomllib  # noqa: PLC0415 - only where there is something to read

        said = tomllib.loads(text)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SettingsError(f"{path}: {error.strerror}.") from error
    except ValueError as error:  # TOML's own, and bytes that are not UTF-8
        raise SettingsError(f"{path}: {error}.") from error
    return _checked(said, path)


def _checked(said: dict[str, object], path: Path) -> Settings:
    known = (*(setting.name for setting in SETTINGS), *_TABLES)
    for name in said:
        if name not in known:
            raise SettingsError(f"{path}: {name} is no setting; there is {', '.join(known)}.")
    timezone, theme = said.get("timezone"), said.get("theme")
    if timezone is not None and not (isinstance(timezone, str) and _is_timezone(timezone)):
        raise SettingsError(
            f'{path}: timezone = {timezone!r} is no IANA name such as "Europe/Kyiv".'
        )
    if theme is not None and not isinstance(theme, str):
        raise SettingsError(f"{path}: theme = {theme!r} is no name.")
    keys, inner_keys = _keys(said.get("keys", {}), path)
    return Settings(
        timezone=timezone,
        nlp=bool(_switch(said, "nlp", path)),
        allow_private=bool(_switch(said, "allow_private", path)),
        theme=theme,
        mouse=_switch(said, "mouse", path) is not False,
        lanes=_switch(said, "lanes", path),
        keys=keys,
        inner_keys=inner_keys,
    )


def _keys(said: object, path: Path) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """The table of keys, and those in it for screens over the reader."""
    table = dict(said) if isinstance(said, dict) else {"keys": said}
    inner = {name: _lines(table.pop(name, {}), path) for name in INNER_TABLES}
    return _lines(table, path), {name: lines for name, lines in inner.items() if lines}


def _lines(table: object, path: Path) -> dict[str, str]:
    if not (isinstance(table, dict) and all(isinstance(keys, str) for keys in table.values())):
        raise SettingsError(f'{path}: keys is no table of lines such as next-line = "n down".')
    return table


def _switch(said: dict[str, object], name: str, path: Path) -> bool | None:
    """Return a setting that is on or off, `None` where nothing is said."""
    value = said.get(name)
    if value is not None and not isinstance(value, bool):
        raise SettingsError(f"{path}: {name} = {value!r} is neither true nor false.")
    return value


def _is_timezone(name: str) -> bool:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only where a zone is set

    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # KeyError is zoneinfo's own "not found"
        return False
    return True


def today(settings: Settings | None = None) -> dt.date:
    """Return today's day in the zone of the settings (the person's own by default)."""
    settings = load() if settings is None else settings
    if settings.timezone is None:
        return dt.datetime.now().astimezone().date()
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - only where a zone is set

    return dt.datetime.now(ZoneInfo(settings.timezone)).date()
