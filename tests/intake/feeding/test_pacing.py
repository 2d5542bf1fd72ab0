"""Requests one at a time, with a while between two to one server."""

import time

import pytest

from intake.feeding import pacing
from intake.feeding.pacing import Pace
from intake.fetching import BusyError, Fetched, FetchError, Limits, Validators


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Validators | None]]:
    """What is fetched; "closed" asks for patience, "broken" fails. No time passes by itself."""
    found: list[tuple[str, Validators | None]] = []

    def fetch(address: str, limits: Limits, *, known: Validators | None) -> Fetched:
        assert limits.total == 7
        found.append((address, known))
        if "closed" in address:
            raise BusyError("It is closed.", 429, 60.0)
        if "broken" in address:
            raise FetchError("It is broken.")
        return Fetched(address=address, data=b"x")

    monkeypatch.setattr(pacing, "fetch", fetch)
    monkeypatch.setattr(time, "monotonic", lambda: 100.0)
    return found


def test_a_server_is_asked_once_a_second(asked: list[tuple[str, Validators | None]]) -> None:
    """By its name, whatever the address; the first time at once."""
    slept: list[float] = []
    pace = Pace(Limits(total=7), between=2.5, sleep=slept.append)
    known = Validators("e")
    pace.fetch("http://a.example/1", known)
    pace.fetch("http://b.example/1")
    assert slept == []
    pace.fetch("https://A.example:8080/2")
    assert slept == [2.5]
    assert asked[0] == ("http://a.example/1", known)
    assert [address for address, _ in asked[1:]] == [
        "http://b.example/1",
        "https://A.example:8080/2",
    ]


def test_what_fails_counts_as_asked(asked: list[tuple[str, Validators | None]]) -> None:
    """A server in trouble is not pressed."""
    slept: list[float] = []
    pace = Pace(Limits(total=7), sleep=slept.append)
    for _ in range(2):
        with pytest.raises(FetchError, match="broken"):
            pace.fetch("http://broken.example/")
    assert slept == [1.0]
    assert len(asked) == 2


def test_a_server_that_asks_for_patience_is_asked_no_more(
    asked: list[tuple[str, Validators | None]],
) -> None:
    """In this run; others are."""
    pace = Pace(Limits(total=7), between=0)
    with pytest.raises(BusyError, match=r"^It is closed\.$"):
        pace.fetch("http://closed.example/1")
    with pytest.raises(BusyError, match=r"/2 was not asked for: its server wants to be") as told:
        pace.fetch("http://closed.example/2")
    assert (told.value.status, told.value.wait) == (429, 60.0)
    assert pace.fetch("http://open.example/").data == b"x"
    assert len(asked) == 2


def test_what_is_no_address_is_told(asked: list[tuple[str, Validators | None]]) -> None:
    """Before anything is asked."""
    with pytest.raises(FetchError, match="is no http or https address"):
        Pace().fetch("")
    assert asked == []
