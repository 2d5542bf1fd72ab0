"""What a person may point at, and what is refused."""

import io
import os
from pathlib import Path

import pytest

from intake.errors import TooLargeError, UnreadableSourceError
from intake.formats import given
from intake.online import Address
from intake.outcomes import Refused
from intake.sources import Source, find


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with pages, other files and a hidden folder, which is also the current one."""
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    names = ("b.txt", "a.md", "c.TXT", "no.html", ".dot.txt", "deep/d.txt", "deep/deeper/e.md")
    for name in (*names, ".hidden/f.txt"):
        (tmp_path / name).write_text(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*words: str) -> list[str]:
    """Names of the sources found; a refusal by its sentence."""
    return [one.why if isinstance(one, Refused) else one.name for one in find(words)]


@pytest.mark.usefixtures("pages")
def test_a_folder_stands_for_its_pages() -> None:
    """Files of known formats in it and below, in order of names, hidden ones left alone."""
    assert names(".") == ["a.md", "b.txt", "c.TXT", "no.html", "deep/d.txt", "deep/deeper/e.md"]
    assert names("deep") == ["deep/d.txt", "deep/deeper/e.md"]


@pytest.mark.usefixtures("pages")
def test_a_pattern_stands_for_what_it_matches() -> None:
    """Every file that it matches, whatever its suffix, and no folder."""
    assert names("*.html", "*.txt") == ["no.html", "b.txt"]
    assert names("**/*.md") == ["a.md", "deep/deeper/e.md"]
    assert names("*") == ["a.md", "b.txt", "c.TXT", "no.html"]


def test_a_pattern_may_be_absolute(pages: Path) -> None:
    """A pattern begins anywhere."""
    assert names(f"{pages}/deep/*.txt") == [f"{pages}/deep/d.txt"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(pages: Path) -> None:
    """What is there is meant."""
    (pages / "[1].txt").write_text("one")
    assert names("[1].txt") == ["[1].txt"]


@pytest.mark.usefixtures("pages")
def test_what_stands_for_nothing_is_refused_and_the_rest_found() -> None:
    """Each refusal is a sentence that names what was said."""
    Path("empty").mkdir()
    assert names("empty", "*.xyz", "b.txt") == [
        "empty holds no file that could be an article.",
        "*.xyz matches no file.",
        "b.txt",
    ]
    assert [one.source for one in find(["empty"]) if isinstance(one, Refused)] == ["empty"]


@pytest.mark.parametrize("name", ["https://example.org/a", "HTTP://example.org", "www.example.org"])
def test_an_address_stands_for_what_is_there(name: str) -> None:
    """Nothing is fetched before it is asked for."""
    (found,) = find([name])
    assert isinstance(found, Address)
    assert found.name == name
    assert found.size() == 0


def test_a_file_is_read_as_it_is(pages: Path) -> None:
    """Bytes, untouched."""
    (pages / "raw.txt").write_bytes(b"\xef\xbb\xbfa\r\nb")
    assert Source("raw.txt", pages / "raw.txt").read() == b"\xef\xbb\xbfa\r\nb"


def test_standard_input_is_read_where_a_dash_stands() -> None:
    """`-` is what is piped in."""
    (source,) = find(["-"])
    assert isinstance(source, Source)
    assert source == Source("standard input", None)
    assert source.read(io.BytesIO(b"piped")) == b"piped"


def test_what_is_not_there_is_refused_when_it_is_read() -> None:
    """The sentence names the file and says why."""
    (source,) = find(["nowhere.txt"])
    assert isinstance(source, Source)
    with pytest.raises(
        UnreadableSourceError, match=r"^nowhere\.txt cannot be read: no such file or directory\.$"
    ):
        source.read()


@pytest.mark.parametrize("name", ["nul\x00byte.txt", "x" * 5000])
def test_a_name_that_no_file_can_have_is_refused(name: str) -> None:
    """No name stops the others."""
    found = list(find([name]))
    if isinstance(found[0], Source):
        with pytest.raises(UnreadableSourceError, match="cannot be read"):
            found[0].read()
    else:
        assert "cannot be read" in found[0].why  # type: ignore[union-attr]


def test_what_is_too_large_is_refused(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit keeps a wrong file, or an endless one, from filling the memory."""
    monkeypatch.setattr(given, "LARGEST", 2_000_000)
    big = pages / "big.txt"
    big.write_bytes(b"a" * 2_000_000)
    assert len(Source("big.txt", big).read()) == 2_000_000
    big.write_bytes(b"a" * 2_000_001)
    with pytest.raises(TooLargeError, match=r"^big\.txt is larger than 2 MB\.$"):
        Source("big.txt", big).read()
    with pytest.raises(TooLargeError, match=r"^/dev/zero is larger than 2 MB\.$"):
        Source("/dev/zero", Path("/dev/zero")).read()


@pytest.mark.usefixtures("pages")
def test_what_a_folder_holds_beside_them_is_counted() -> None:
    """In one sentence for the folder, the commonest endings first; hidden files are not told."""
    for name in ("x.jpg", "deep/y.JPG", "z.css", "README", ".hid.png"):
        Path(name).write_text("x")
    told: list[str] = []
    assert len(list(find([".", "deep/deeper"], told.append))) == 7
    (sentence,) = told
    assert sentence.startswith(".: 4 files were passed over, which are of no sort")
    assert sentence.endswith("(2 .jpg, 1 no ending, 1 .css).")


@pytest.mark.usefixtures("pages")
def test_what_a_browser_saved_along_with_a_page_is_left_alone() -> None:
    """A folder "page_files" beside "page.html"; without the page it is any folder."""
    for folder in ("no_files", "other_files"):
        Path(folder).mkdir()
        Path(folder, "frame.html").write_text("x")
    found = names(".")
    assert "no_files/frame.html" not in found
    assert "other_files/frame.html" in found


def test_pipes_sockets_and_devices_in_a_folder_are_left_alone(tmp_path: Path) -> None:
    """To open one may wait for ever; links that lead nowhere are told when they are opened."""
    (tmp_path / "a.txt").write_text("x")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    told: list[str] = []
    found = [one for one in find([str(tmp_path)], told.append) if isinstance(one, Source)]
    assert [Path(one.name).name for one in found] == ["a.txt", "gone.txt"]
    (sentence,) = told
    assert sentence.startswith(f"{tmp_path}: 2 files were passed over, ")
    assert sentence.endswith(" (2 pipe or device).")


def test_a_folder_that_is_closed_does_not_stop_those_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is refused by its name, and the rest goes in."""
    for name in ("a", "closed", "z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("x")
    look = os.scandir

    def closed(folder: str | Path) -> object:
        if Path(folder).name == "closed":
            raise PermissionError(13, "Permission denied", str(folder))
        return look(folder)

    monkeypatch.setattr(os, "scandir", closed)
    *found, refused = find([str(tmp_path)])
    assert [one.name for one in found if isinstance(one, Source)] == [
        str(tmp_path / "a" / "a.txt"),
        str(tmp_path / "z" / "a.txt"),
    ]
    assert isinstance(refused, Refused)
    assert refused.source == str(tmp_path / "closed")
    assert refused.why == f"{tmp_path / 'closed'} cannot be read: permission denied."
