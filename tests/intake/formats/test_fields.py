"""Fields of records and rows, by their names."""

import pytest

from intake.formats.fields import Record, is_timeline, plain


def test_names_are_compared_by_their_letters() -> None:
    """Whatever parts their words."""
    assert {
        plain(name) for name in ("publishedAt", "published_at", "Published at", "PUBLISHED-AT")
    } == {"publishedat"}


@pytest.mark.parametrize(
    ("names", "table", "told"),
    [
        (["date", "event"], True, True),
        (["date", "event"], False, True),
        (["date", "text"], True, True),
        (["date", "text"], False, False),
        (["date", "title", "body"], True, False),
        (["published", "event", "actors"], True, False),
        (["event", "who"], True, False),
        (["date", "who"], True, False),
        (["Year", "Month", "Day", "Headline", "Text", "Media"], True, True),
        (["id", "date", "earliest", "kind", "status", "headline", "actors"], False, True),
    ],
)
def test_a_timeline_is_told_by_its_names(names: list[str], table: bool, told: bool) -> None:
    """A date and words, nothing that only articles have; in JSON something of events alone."""
    assert is_timeline(names, {}, table=table) is told


def test_a_mapping_makes_a_timeline_of_any_names() -> None:
    """Date and text, as the person calls them."""
    assert is_timeline(["d", "w"], {"date": "d", "text": "w"}, table=True)
    assert not is_timeline(["d", "w"], {"date": "d"}, table=True)


def test_a_value_may_be_an_object_a_list_or_nothing() -> None:
    """Names of objects, items of lists; what is empty gives way to the next name."""
    record = Record(
        {
            "text": "",
            "body": 7,
            "source": {"title": "Post"},
            "authors": ["A", {"name": "B"}, ["C"], None],
            "talks": "One; Two|Three\nOne",
        }
    )
    assert record.words("text") == "7"
    assert record.words("outlet") == "Post"
    assert record.words("byline") == "A, B"
    assert record.list("talks") == ("One", "Two", "Three")
    assert record.words("url") is None
    assert record.list("url") == ()
