"""Files are there whole or not at all."""

from pathlib import Path

import pytest

from intake.wholefile import whole


def test_a_file_takes_its_place_once_it_is_done(tmp_path: Path) -> None:
    """Until then what it held before is there, and afterwards nothing else is."""
    path = tmp_path / "a.txt"
    path.write_text("before")
    with whole(path) as part:
        part.write_text("after")
        assert path.read_text() == "before"
        assert part.parent == tmp_path
    assert path.read_text() == "after"
    assert list(tmp_path.iterdir()) == [path]


def test_what_was_there_stays_where_the_writing_fails(tmp_path: Path) -> None:
    """And nothing half-written is left beside it."""
    path = tmp_path / "a.txt"
    path.write_text("before")
    with pytest.raises(UnicodeEncodeError), whole(path) as part:
        part.write_text("half \ud800", encoding="utf-8")
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_each_writing_has_a_name_of_its_own(tmp_path: Path) -> None:
    """Two at once do not meet; one that wrote nothing tells so."""
    path = tmp_path / "a.txt"
    with whole(path) as one, whole(path) as other:
        assert one != other
        one.write_text("one")
        other.write_text("other")
    assert path.read_text() == "one"
    with pytest.raises(FileNotFoundError), whole(path):
        pass
    assert path.read_text() == "one"
