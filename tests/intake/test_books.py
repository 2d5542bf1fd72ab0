"""The person's own actors over the built-in ones."""

from pathlib import Path

import pytest

from extract.actors import ActorBook
from extract.errors import ActorsFileError
from intake.books import book_of
from intake.errors import IntakeError

ZORN = """
[[actor]]
name = "Zed Zorn"
kind = "person"
side = "{side}"
"""


def write(folder: Path, side: str, name: str = "actors.toml") -> Path:
    """An actors file that knows one more person."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(ZORN.format(side=side))
    return folder / name


def test_without_files_it_is_the_built_in_book(tmp_path: Path) -> None:
    """A folder without one is passed over."""
    assert book_of([tmp_path, tmp_path / "none"]).actors == ActorBook.builtin().actors


def test_a_later_file_goes_before_an_earlier_one(tmp_path: Path) -> None:
    """Folders in order, then the file that is named."""
    one, two = tmp_path / "one", tmp_path / "two"
    write(one, "one")
    assert book_of([one]).actors["Zed Zorn"].side == "one"
    write(two, "two")
    assert book_of([one, two]).actors["Zed Zorn"].side == "two"
    named = write(tmp_path, "named", "mine.toml")
    assert book_of([one, two], named).actors["Zed Zorn"].side == "named"
    assert "Ukraine" in book_of([one, two], named).actors


def test_a_file_that_is_named_has_to_be_there(tmp_path: Path) -> None:
    """One that is merely looked for has not."""
    with pytest.raises(IntakeError, match=r"none\.toml cannot be read"):
        book_of([], tmp_path / "none.toml")


def test_a_wrong_file_is_refused_by_name(tmp_path: Path) -> None:
    """Bytes that are no text, text that is no actors file."""
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\x00\x01")
    with pytest.raises(IntakeError, match=r"mine\.toml is not a text file"):
        book_of([], path)
    path.write_text("[[actor]]\nname = 7\n")
    with pytest.raises(ActorsFileError, match=r"mine\.toml.*name"):
        book_of([], path)
