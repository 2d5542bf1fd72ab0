"""Packed files: what lies in them, and bombs."""

import gzip
import io
import zipfile

import pytest

from intake.errors import NotTextError, TooLargeError, UnsupportedSourceError
from intake.formats import packed
from intake.outcomes import Refused
from tests.intake.formats.reading import only, reasons, whole


def archive(**files: str | bytes) -> bytes:
    """A ZIP archive of some files, "__" in a name standing for a point."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(name.replace("__", "."), data)
    return made.getvalue()


def test_what_gzip_made_smaller_is_read_as_what_it_is() -> None:
    """By what is in it and by its own name."""
    piece = only(gzip.compress(b"# Title\n\nText."), "a.md.gz")
    assert (piece.name, piece.title) == ("a.md", "Title")


def test_each_file_of_an_archive_is_a_source() -> None:
    """Files of no known sort, hidden ones and folders are left alone."""
    data = archive(a__txt="One.", **{"in/b.md": "Two.", "in/": "", ".c.txt": "x", "d.jpg": "x"})
    found = whole(data, "a.zip")
    assert [one.name for one in found if not isinstance(one, Refused)] == [
        "a.zip/a.txt",
        "a.zip/in/b.md",
    ]


def test_a_file_of_an_archive_that_cannot_be_read_is_refused_by_name() -> None:
    """And the next is read."""
    found = whole(archive(a__txt=b"\x00\x01", b__txt="Two."), "a.zip")
    assert isinstance(found[0], Refused)
    assert found[0].why == "a.zip/a.txt is not a text file."
    assert not isinstance(found[1], Refused)


def test_what_is_packed_twice_is_refused() -> None:
    """Nobody packs articles so, and bombs are."""
    inner = archive(a__txt="One.")
    assert reasons(archive(b__zip=inner), "a.zip") == ["a.zip/b.zip is packed twice."]
    with pytest.raises(UnsupportedSourceError, match=r"^a is packed twice\.$"):
        whole(gzip.compress(gzip.compress(b"x")), "a.gz")


@pytest.mark.parametrize("cut", [12, 30])
def test_what_is_cut_off_is_refused(cut: int) -> None:
    """In one sentence."""
    data = gzip.compress(b"Ministers met in Berlin on Monday." * 9)
    with pytest.raises(NotTextError, match=r"^a\.gz is damaged, or cut off\.$"):
        whole(data[:cut], "a.gz")
    with pytest.raises(NotTextError, match=r"^a\.zip is a damaged archive\.$"):
        whole(archive(a__txt="One.")[:cut], "a.zip")


def test_a_bomb_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a small file that becomes endless nor many of them."""
    monkeypatch.setattr(packed, "_MOST", 1_000_000)
    zeros = b"a" * 3_000_000
    for data, name in ((gzip.compress(zeros), "a.gz"), (archive(a__txt=zeros), "a.zip")):
        with pytest.raises(TooLargeError, match="unpacks to far more than any text"):
            whole(data, name)


def test_an_archive_that_lies_about_sizes_is_refused() -> None:
    """What comes out is counted, whatever the archive says."""
    data = bytearray(archive(a__txt="a" * 5_000))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (100).to_bytes(4, "little")
    assert len(reasons(bytes(data), "a.zip")) == 1


def test_a_file_with_a_password_is_refused_by_name() -> None:
    """And nothing is asked."""
    data = bytearray(archive(a__txt="One."))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    assert reasons(bytes(data), "a.zip") == ["a.zip/a.txt is damaged or encrypted."]


def test_office_documents_are_refused_with_advice() -> None:
    """They are archives, too."""
    data = archive(**{"[Content_Types].xml": "x", "word/document.xml": "x"})
    with pytest.raises(UnsupportedSourceError, match="save it as PDF or text"):
        whole(data, "a.docx")


def test_what_is_damaged_within_is_refused() -> None:
    """A member whose bytes are spoiled."""
    data = bytearray(archive(a__txt="Ministers met in Berlin." * 50))
    at = data.index(b"a.txt") + 8
    data[at : at + 6] = b"\xff" * 6
    (why,) = reasons(bytes(data), "a.zip")
    assert why.startswith("a.zip/a.txt is damaged")
