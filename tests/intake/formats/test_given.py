"""The stream that a format's reader is given."""

import io

import pytest

from intake.errors import TooLargeError
from intake.formats import given as limits
from intake.formats.given import Ahead, Given
from intake.reached import Reached


class Drops(io.BytesIO):
    """A stream that gives a few bytes at a time, as a pipe may."""

    def read(self, size: int | None = -1) -> bytes:
        """Give at most three."""
        return super().read(min(3, size) if size and size > 0 else 3)


def given(data: bytes, reached: Reached | None = None) -> Given:
    """A source of some bytes."""
    return Given(ahead=Ahead(Drops(data), reached), name="A.B.TXT")


def test_its_beginning_is_looked_at_and_read_again() -> None:
    """However it comes in."""
    data = bytes(range(256)) * 600
    one = given(data)
    assert one.head == data[:65_536]
    assert one.data() == data
    assert one.suffix == ".txt"


def test_lines_come_with_their_ends() -> None:
    """The last one without."""
    assert list(given(b"a\r\nbc\n\nd").lines()) == [b"a\r\n", b"bc\n", b"\n", b"d"]


def test_what_is_taken_is_counted() -> None:
    """For who shows how far it is."""
    reached = Reached()
    given(b"x" * 100_000, reached).data()
    assert reached.taken == 100_000


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole, or one line of it."""
    monkeypatch.setattr(limits, "LARGEST", 1_000_000)
    assert len(given(b"x" * 1_000_000).data()) == 1_000_000
    with pytest.raises(TooLargeError, match=r"^A\.B\.TXT is larger than 1 MB\.$"):
        given(b"x" * 1_000_001).data()
    assert len(list(given(b"x" * 999_999 + b"\ny").lines())) == 2
    with pytest.raises(TooLargeError, match=r"^A\.B\.TXT has a line of more than 1 MB\.$"):
        list(given(b"a\n" + b"x" * 1_000_001).lines())
