"""Which day an article was published, where several things say it."""

import datetime as dt

import pytest

from extract.page import Page
from extract.page.publication import Published, published

URL = "https://a.example/2025/03/11/quota"


def day(number: int) -> dt.date:
    """A day in March 2025."""
    return dt.date(2025, 3, number)


def page(number: int | None, where: str | None = "dateline") -> Page:
    """A page that prints its day."""
    return Page(
        text="x", published=day(number) if number else None, published_by=where if number else None
    )


def test_the_surest_sign_gives_the_day() -> None:
    """A person, the address, a dateline, metadata, and last a line beside the title."""
    line = page(11, "byline")
    assert published(line, said=day(1), metadata=day(11), url=URL) == Published(day(1), "option")
    assert published(line, metadata=day(11), url=URL) == Published(day(11), "address")
    assert published(page(11), metadata=day(12)) == Published(day(11), "dateline")
    assert published(line, metadata=day(12)) == Published(day(12), "metadata")
    assert published(line) == Published(day(11), "byline")
    assert published(page(None)) is None


def test_the_day_of_a_file_is_the_last_resort() -> None:
    """A notice says so, and it is held against nothing that the text says."""
    found = published(page(None), metadata=day(3), metadata_by="file")
    told = "nothing in it says when it was published; dated by its file, 2025-03-03"
    assert found == Published(day(3), "file", told)
    line = page(11, "byline")
    assert published(line, metadata=day(3), metadata_by="file") == Published(day(11), "byline")


def test_the_day_of_a_change_goes_behind_what_the_page_prints() -> None:
    """And is no disagreement; where it is all that is known, a notice says so."""
    found = published(page(None), metadata=day(3), metadata_by="changed")
    assert found == Published(day(3), "changed", "it says only when it was changed, 2025-03-03")
    line = page(11, "byline")
    assert published(line, metadata=day(3), metadata_by="changed") == Published(day(11), "byline")


@pytest.mark.parametrize("apart", [0, 1])
def test_days_side_by_side_agree(apart: int) -> None:
    """A day apart is time zones and night work."""
    found = published(page(11 - apart), metadata=day(11 + apart), url=URL)
    assert found == Published(day(11), "address")


def test_disagreement_is_told() -> None:
    """With every sign that says otherwise."""
    found = published(page(9), metadata=day(13), url=URL)
    assert found is not None
    assert found.notice == (
        "dated 2025-03-11 by its address, but its dateline says 2025-03-09"
        " and its metadata says 2025-03-13"
    )
    found = published(page(9, "byline"), metadata=day(13))
    assert found is not None
    assert found.notice == (
        "dated 2025-03-13 by its metadata, but the line beside its title says 2025-03-09"
    )


def test_what_a_person_says_is_not_argued_with() -> None:
    """Whatever the rest says."""
    assert published(page(1), said=day(30), metadata=day(20), url=URL) == Published(
        day(30), "option"
    )
