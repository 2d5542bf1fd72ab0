"""The settings file: what it may say, and what is refused."""

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import platformdirs
import pytest

from tui import settings
from tui.settings import Settings, SettingsError, load, today


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the settings are written."""
    return tmp_path / "config.toml"


def test_no_file_is_no_setting(file: Path) -> None:
    """Nothing has to be set."""
    assert load(file) == Settings()


def test_a_timezone_is_read(file: Path) -> None:
    """An IANA name."""
    file.write_text('timezone = "Europe/Kyiv"\n')
    assert load(file) == Settings(timezone="Europe/Kyiv")


@pytest.mark.parametrize(("word", "nlp"), [("true", True), ("false", False)])
def test_the_language_model_is_on_where_that_is_said(file: Path, word: str, *, nlp: bool) -> None:
    """It is off by default."""
    file.write_text(f"nlp = {word}\n")
    assert load(file) == Settings(nlp=nlp)
    assert not Settings().nlp


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('timezone = "Kyiv"', r"timezone = 'Kyiv' is no IANA name such as \"Europe/Kyiv\"\."),
        ("timezone = 2", r"timezone = 2 is no IANA name"),
        ('timezone = "../../etc/passwd"', "is no IANA name"),
        ('timezone = ""', "is no IANA name"),
        ('timezome = "Europe/Kyiv"', r"timezome is no setting; there is timezone, nlp, theme"),
        ("nlp = 1", "nlp = 1 is neither true nor false"),
        ("timezone = \n", "line 1"),
    ],
)
def test_what_is_wrong_is_said_with_the_file(file: Path, text: str, sentence: str) -> None:
    """One sentence that names the file and what in it."""
    file.write_text(text)
    with pytest.raises(SettingsError, match=sentence) as raised:
        load(file)
    assert str(raised.value).startswith(f"{file}: ")


def test_a_file_that_is_no_text_is_refused(file: Path) -> None:
    """Bytes that are not UTF-8."""
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match=str(file)):
        load(file)


def test_a_folder_in_place_of_the_file_is_refused(file: Path) -> None:
    """The system's words, with the file's name."""
    file.mkdir()
    with pytest.raises(SettingsError, match="s a directory"):
        load(file)


def test_today_is_a_matter_of_the_zone() -> None:
    """At some hour it is two different days in Kiritimati and on Niue."""
    east, west = Settings(timezone="Pacific/Kiritimati"), Settings(timezone="Pacific/Niue")
    assert today(east) == dt.datetime.now(ZoneInfo("Pacific/Kiritimati")).date()
    assert today(west) < today(east)


def test_today_is_the_machines_own_without_a_zone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The settings are looked for in the configuration folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings.config_folder() == tmp_path / "parley"
    assert today() == dt.datetime.now().astimezone().date()


def test_the_data_folder_is_the_platforms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a store is that nobody named."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert settings.data_folder() == tmp_path / "parley"


@pytest.mark.parametrize("home", ["/home/ann", "/tmp/../x"])
@pytest.mark.parametrize("named", ["", " ", "/somewhere"])
def test_folders_are_the_platforms(monkeypatch: pytest.MonkeyPatch, home: str, named: str) -> None:
    """Found without the library that knows them all."""
    monkeypatch.setenv("HOME", home)
    for kind in ("CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", named)
    assert settings.config_folder() == platformdirs.user_config_path("parley", appauthor=False)
    assert settings.data_folder() == platformdirs.user_data_path("parley", appauthor=False)


def test_the_settings_of_the_reader(file: Path) -> None:
    """Colours, mouse, lanes, keys."""
    file.write_text('theme = "nord"\nmouse = false\nlanes = true\n[keys]\nquit = "Q"\n')
    assert load(file) == Settings(theme="nord", mouse=False, lanes=True, keys={"quit": "Q"})
    assert Settings().mouse


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("theme = 2", "theme = 2 is no name"),
        ('mouse = "no"', "mouse = 'no' is neither true nor false"),
        ("lanes = 3", "lanes = 3 is neither true nor false"),
        ("keys = 1", "keys is no table of lines such as"),
        ("[keys]\nquit = 3", "keys is no table of lines such as"),
    ],
)
def test_what_is_wrong_with_the_settings_of_the_reader(
    file: Path, text: str, sentence: str
) -> None:
    """One sentence."""
    file.write_text(text)
    with pytest.raises(SettingsError, match=sentence):
        load(file)
