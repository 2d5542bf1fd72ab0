"""The person's own actors over the built-in ones."""

from pathlib import Path

import pytest

from extract.actors import ActorBook
from extract.errors import ActorsFileError
from intake.books import KeptFile, book_of, keep
from intake.errors import IntakeError, UnwritableFileError

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


def test_a_kept_file_is_found(tmp_path: Path) -> None:
    """Where the books of the folder are looked for; the same file again changes nothing."""
    folder = tmp_path / "store"
    folder.mkdir()
    mine = write(tmp_path / "mine", "mine")
    kept = keep(mine, folder)
    assert kept == KeptFile(folder / "actors.toml", 1, None)
    assert book_of([folder]).actors["Zed Zorn"].side == "mine"
    assert keep(mine, folder) == kept
    assert sorted(path.name for path in folder.iterdir()) == ["actors.toml"]
    yours = write(tmp_path / "yours", "yours")
    assert keep(yours, folder).former == folder / "actors.before.toml"
    assert book_of([folder]).actors["Zed Zorn"].side == "yours"
    assert (folder / "actors.before.toml").read_bytes() == mine.read_bytes()


def test_a_file_kept_from_where_it_is_kept_stays(tmp_path: Path) -> None:
    """Nothing is written over itself."""
    mine = write(tmp_path / "store", "mine")
    assert keep(mine, mine.parent) == KeptFile(mine, 1, None)


def test_a_file_that_cannot_be_kept_is_an_error(tmp_path: Path) -> None:
    """One sentence that names it."""
    mine = write(tmp_path, "mine", "mine.toml")
    with pytest.raises(UnwritableFileError, match=r"none.*actors\.toml cannot be written: No such"):
        keep(mine, tmp_path / "none")


def test_a_disk_that_fails_leaves_the_file_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole, and no half of the other."""
    folder = tmp_path / "data"
    folder.mkdir()
    kept, other = folder / "actors.toml", tmp_path / "other.toml"
    kept.write_text('[[actor]]\nname = "Ann Arbour"\nkind = "person"\n')
    other.write_text('[[actor]]\nname = "Bob Borg"\nkind = "person"\n')
    before = kept.read_text()

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UnwritableFileError, match="cannot be written: No space left on device"):
        keep(other, folder)
    assert kept.read_text() == before
    assert list(folder.iterdir()) == [kept]
