"""The bar on standard error: seen where a terminal looks on and it takes long."""

import re

import pytest

from tui.cli import progress
from tui.cli.progress import Bar


@pytest.fixture
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No second has to pass, and a terminal has a size."""
    monkeypatch.setattr(progress, "_AFTER", 0.0)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")


def test_nothing_is_drawn_in_a_pipe_or_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody looks on, or it is done before anybody could."""
    with Bar("articles") as bar:
        bar.reached(1, 2, 1)
    with Bar("articles", shown=True) as bar:
        bar.reached(1, 2, 1)
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("_at_once")
def test_it_says_how_far_and_how_quick(capsys: pytest.CaptureFixture[str]) -> None:
    """On standard error; lines are printed above it."""
    with Bar("articles", shown=True) as bar:
        bar.reached(25, 100, 7)
        bar.reached(50, 100, 12)
        print("a line")
    out, err = capsys.readouterr()
    assert out == "a line\n"
    assert "50%" in err
    assert re.search(r"12 articles, \d+ a second", err)
    assert "left" in err


@pytest.mark.usefixtures("_at_once")
def test_it_does_without_a_total(capsys: pytest.CaptureFixture[str]) -> None:
    """Where nobody knows how much there is."""
    with Bar("articles", shown=True) as bar:
        bar.reached(25, 0, 7)
    assert "7 articles" in capsys.readouterr().err
