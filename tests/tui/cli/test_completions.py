"""Completions: the three shells know what the command knows."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tui.cli.completions import bash, commands, fish, zsh
from tui.cli.grammar import parse


def needs(shell: str) -> pytest.MarkDecorator:
    """Leave a test out where the shell is not installed."""
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


def test_every_command_is_known_with_its_options() -> None:
    """Read from the grammar, so that nothing is forgotten."""
    known = {command.name: command for command in commands()}
    assert list(known) == [
        "", "add", "events", "claims", "articles", "actors", "show", "edit", "actor", "feed",
        "update", "star", "tag", "note", "correct", "hide", "merge", "part", "write", "undo",
        "redo", "changes", "dismiss", "tags", "filters", "seen", "reread", "export", "import",
        "remove", "check", "demo", "config", "completions",
    ]  # fmt: skip
    kinds = next(word for word in known["events"].words if "--kind" in word.names)
    assert kinds.values[:2] == ("AGREE", "CONSULT")
    assert kinds.takes_value
    assert not next(word for word in known["events"].words if "--any" in word.names).takes_value
    assert next(word for word in known["add"].words if not word.names).is_file


def test_files_are_completed_where_one_may_stand() -> None:
    """A store to merge, a picture to save; but no event's number."""
    files = {
        (command.name, "".join(word.names))
        for command in commands()
        for word in command.words
        if word.is_file and word.names != ("--db",)
    }
    assert files == {
        ("", "--screenshot"), ("add", ""), ("add", "--actors"), ("actors", "--file"), ("merge", ""),
        ("reread", "--actors"), ("export", ""), ("import", ""),
    }  # fmt: skip


@pytest.mark.parametrize("write", [bash, zsh, fish])
def test_all_names_are_in_each_shells_completions(write: Callable[..., object]) -> None:
    """Every command and every long option."""
    known = commands()
    text = "\n".join(write(known))  # type: ignore[arg-type]
    for command in known:
        assert command.name in text
        for word in command.words:
            assert all(name.lstrip("-") in text for name in word.names)


def in_bash(folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of `words`, in a folder."""
    script = "\n".join(
        [
            *bash(commands()),
            f"COMP_WORDS=({' '.join(repr(word) for word in words)})",
            f"COMP_CWORD={len(words) - 1}",
            'COMPREPLY=(); _parley; printf "%s\\n" "${COMPREPLY[@]}"',
        ]
    )
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, check=True, cwd=folder
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@needs("bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("parley", "ev"), ["events"]),
        (("parley", "events", "--k"), ["--kind"]),
        (("parley", "events", "--kind", "AG"), ["AGREE"]),
        (("parley", "--db", "x.db", "events", "--or"), ["--order"]),
        (("parley", "show", "--format", ""), ["table", "json", "jsonl"]),
        (("parley", "add", "one"), ["one page.txt"]),
        (("parley", "add", "one page.txt", "--actors", "one"), ["one page.txt"]),
        (("parley", "completions", "f"), ["fish"]),
        (("parley", "events", "--actor", ""), [""]),
    ],
)
def test_bash_offers_what_may_follow(
    tmp_path: Path, words: tuple[str, ...], offered: list[str]
) -> None:
    """Commands, options, their values, and files whole where their names have spaces."""
    (tmp_path / "one page.txt").touch()
    assert in_bash(tmp_path, *words) == offered


@needs("zsh")
def test_zsh_can_read_its_completions(tmp_path: Path) -> None:
    """The file is sound."""
    file = tmp_path / "_parley"
    file.write_text("\n".join(zsh(commands())) + "\n")
    subprocess.run(["zsh", "-n", str(file)], check=True)


@needs("fish")
def test_fish_offers_what_may_follow(tmp_path: Path) -> None:
    """Commands and the values of an option."""
    file = tmp_path / "parley.fish"
    file.write_text("\n".join(fish(commands())) + "\n")
    for line, offered in (("parley ev", ["events"]), ("parley events --kind AG", ["AGREE"])):
        done = subprocess.run(
            ["fish", "--no-config", "-c", f"source {file}; complete -C '{line}'"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert [word.split("\t")[0] for word in done.stdout.splitlines()] == offered


def test_the_command_prints_them(capsys: pytest.CaptureFixture[str]) -> None:
    """`parley completions zsh` is a file for zsh."""
    from tui.cli.completions import run

    assert run(parse(["completions", "zsh"])) == 0
    assert capsys.readouterr().out.startswith("#compdef parley\n")
