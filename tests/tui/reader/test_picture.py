"""Pictures of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_picture_of_any_view(
    river_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a terminal; keys are pressed before; the store stays as it was."""
    to, before = tmp_path / "reader.svg", river_store.read_bytes()
    line = ["parley", "--db", str(river_store), "--screenshot", str(to), "--size", "100x30"]
    monkeypatch.setattr("sys.argv", [*line, "--keys", "j j"])

    assert main() == 0
    drawn = to.read_text(encoding="utf-8")
    assert "<svg" in drawn
    assert "Ardania&#160;agrees&#160;to&#160;open" in drawn
    assert river_store.read_bytes() == before


def test_a_size_that_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence."""
    monkeypatch.setattr("sys.argv", ["parley", "--screenshot", "x.svg", "--size", "big"])

    assert main() == 2
    assert "--size takes columns and rows, such as 120x40." in capsys.readouterr().err


def test_read_only_writes_no_picture(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a shared login no file is written."""
    monkeypatch.setattr("sys.argv", ["parley", "--read-only", "--screenshot", "x.svg"])

    assert main() == 2
    assert "--read-only writes no file" in capsys.readouterr().err
