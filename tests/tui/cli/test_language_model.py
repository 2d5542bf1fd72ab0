"""`parley add --nlp`, and the setting for it."""

import sys
from pathlib import Path

import pytest

from tests.tui.cli.conftest import Parley

PAGE = """Ministers agree to open the sluices

By Dana Doyle, 11 March 2025

Angela Merkel met Emmanuel Macron in Berlin on Monday.
"""


@pytest.fixture
def page(parley: Parley, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A page, where spaCy is not installed."""
    from extract.parser import load

    load.cache_clear()
    monkeypatch.setitem(sys.modules, "spacy", None)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PARLEY_DB", str(tmp_path / "talks.db"))
    file = tmp_path / "page.txt"
    file.write_text(PAGE)
    return str(file)


def configure(tmp_path: Path, text: str) -> None:
    """Write the settings."""
    folder = tmp_path / "parley"
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text(text)


def test_without_the_extra_it_is_said_how_to_get_it(parley: Parley, page: str) -> None:
    """Nothing is added."""
    done = parley("add", page, "--nlp")
    assert done.code == 2
    assert "pip install 'parley[nlp]'" in done.err
    assert "python -m spacy download en_core_web_sm" in done.err
    assert parley("articles").code != 0


def test_the_setting_turns_it_on(parley: Parley, page: str, tmp_path: Path) -> None:
    """As if `--nlp` were given; `--no-nlp` goes before it."""
    configure(tmp_path, "nlp = true\n")
    assert parley("add", page).code == 2
    assert parley("add", page, "--no-nlp").code == 0


def test_rules_alone_are_the_default(parley: Parley, page: str) -> None:
    """They need nothing."""
    assert parley("add", page).code == 0
