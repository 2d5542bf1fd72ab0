"""An export taken in: damaged lines are refused by number, the rest is done."""

from __future__ import annotations

import io
import json
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from intake.errors import NotAnExportError
from intake.moving import lines
from intake.moving.taking import take_file, take_store
from intake.outcomes import Refused
from store.adding.adding import add
from store.exporting.contents import contents
from store.exporting.exporting import records
from store.importing import Became
from store.keeping import deciding, keeping, looks
from store.model import Filter
from store.opening import Store, open_store
from store.reading.articles import read_articles
from tests.store.conftest import check
from tests.store.samples import ANNA, claim, reading

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def source(store: Store) -> Store:
    """A store of three articles in which something was done."""
    for n in range(3):
        met = claim(f"Vasquez met Keller {n}.", when=f"2015-06-0{n + 1}")
        add(store, reading(met, title=f"Article {n}"))
    keeping.star(store, 1, by="ada")
    deciding.rename(store, ANNA.name, "Anna V.", by="ada")
    return store


@pytest.fixture
def target(store: Store) -> Iterator[Store]:
    """An empty store."""
    with open_store(store.path.with_name("target.db"), create=True) as opened:
        yield opened
        check(opened)


def exported(store: Store) -> list[bytes]:
    """The lines of its export."""
    stream = io.BytesIO()
    lines.write(stream, records(store))
    return stream.getvalue().splitlines(keepends=True)


def refused(store: Store, data: list[bytes]) -> list[str]:
    """Why lines are refused."""
    found = list(take_file(store, io.BytesIO(b"".join(data)), "x.jsonl"))
    return [one.why for one in found if isinstance(one, Refused)]


def titles(store: Store) -> list[str]:
    """The titles of all articles."""
    return [one.article.title for one in read_articles(store, Filter())]


def test_a_file_makes_the_same_store(source: Store, target: Store) -> None:
    """And says of each record that it was added; another time, that it is there."""
    data = exported(source)
    assert refused(target, data) == []
    assert contents(target) == contents(source)
    again = list(take_file(target, io.BytesIO(b"".join(data)), "x.jsonl"))
    assert {one.became for one in again if not isinstance(one, Refused)} == {Became.ALREADY}
    assert contents(target) == contents(source)


def test_a_damaged_article_is_refused_whole(source: Store, target: Store) -> None:
    """By its line, with what is wrong; all others come."""
    data = exported(source)
    number = next(n for n, line in enumerate(data) if b'"Article 1"' in line)
    article = json.loads(data[number])
    article["claims"][0]["start"] = "0"
    data[number] = json.dumps(article).encode() + b"\n"

    assert refused(target, data) == [f"x.jsonl, line {number + 1}: its 'start' is damaged."]
    assert titles(target) == ["Article 0", "Article 2"]


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("title", None, "its 'title' is missing."),
        ("title", 7, "its 'title' is damaged."),
        ("published", "tomorrow", "its 'published' is damaged."),
        (
            "text",
            "Another text, long enough.",
            "a claim of it has a sentence that is not in its text.",
        ),
        ("text", "", "a claim of it stands outside of its text."),
        ("talks", ["a", 1], "its 'talks' is damaged."),
        ("claims", [7], "its 'claims' is damaged."),
        ("changes", {}, "its 'changes' is damaged."),
        ("id", 2**70, "its 'id' is damaged."),
        ("type", "article?", "it is of a type that is not known here: 'article?'."),
        ("type", None, "its 'type' is missing."),
    ],
)
def test_whatever_is_damaged_is_named(
    source: Store, target: Store, field: str, value: object, why: str
) -> None:
    """Nothing of that article is kept."""
    data = exported(source)
    number = next(n for n, line in enumerate(data) if b'"Article 2"' in line)
    data[number] = json.dumps({**json.loads(data[number]), field: value}).encode() + b"\n"

    assert refused(target, data) == [f"x.jsonl, line {number + 1}: {why}"]
    assert titles(target) == ["Article 0", "Article 1"]


def test_numbers_that_are_taken_are_refused(source: Store, target: Store) -> None:
    """Two articles of one number, or two claims, do not go together."""
    data = exported(source)
    number = next(n for n, line in enumerate(data) if b'"Article 1"' in line)
    article = json.loads(data[number])
    data.insert(number + 1, json.dumps({**article, "original": "other"}).encode() + b"\n")

    assert refused(target, data) == [f"x.jsonl, line {number + 2}: it does not go with the rest."]
    assert titles(target) == ["Article 0", "Article 1", "Article 2"]


@pytest.mark.parametrize("data", [b"", b"hello\n", b"[]\n", b'{"type": "article"}\n', b"\xff\n"])
def test_what_is_no_export_is_refused(target: Store, data: bytes) -> None:
    """At its first line, before anything is done."""
    with pytest.raises(NotAnExportError, match=r"^x\.jsonl cannot be imported: "):
        list(take_file(target, io.BytesIO(data), "x.jsonl"))


def test_an_export_of_a_newer_parley_is_refused(target: Store) -> None:
    """It may mean something else."""
    data = b'{"type": "parley", "version": 2, "uid": "a", "numbers": {}}\n'
    with pytest.raises(NotAnExportError, match="a newer Parley wrote this export"):
        list(take_file(target, io.BytesIO(data), "x.jsonl"))


def test_an_export_that_breaks_off_says_so(source: Store, target: Store) -> None:
    """What came is kept, and the rest can come later."""
    data = exported(source)
    number = next(n for n, line in enumerate(data) if b'"Article 2"' in line)
    assert refused(target, data[:number]) == ["x.jsonl breaks off: its last line is missing."]
    assert titles(target) == ["Article 0", "Article 1"]
    assert refused(target, data) == []
    assert contents(target) == contents(source)


@pytest.mark.parametrize("stops", [[1], [4], [6, 8], [9, 10, 11], [14]])
def test_an_import_that_was_stopped_goes_on(source: Store, target: Store, stops: list[int]) -> None:
    """Whenever it was stopped, the same export makes the same store of it, numbers included."""
    keeping.merge(source, [1, 2], by="ada")
    looks.mark_seen(source, "ada")
    data = b"".join(exported(source))
    for stop in stops:
        list(islice(take_file(target, io.BytesIO(data), "x.jsonl"), stop))

    assert refused(target, [data]) == []

    assert contents(target) == contents(source)
    for query in ("SELECT id, claims FROM event ORDER BY id", "SELECT * FROM person_state"):
        assert target.rows(query) == source.rows(query)


def test_another_export_does_not_go_on_for_it(source: Store, target: Store) -> None:
    """It fills the store like any other."""
    list(islice(take_file(target, io.BytesIO(b"".join(exported(source))), "x"), 9))
    looks.mark_seen(source, "ada")
    assert refused(target, exported(source)) == []
    assert len(titles(target)) == 3
    assert target.row("SELECT 1 FROM person_state WHERE by = 'ada'") is None


def test_a_damaged_change_does_not_keep_its_article_out(source: Store, target: Store) -> None:
    """The article comes without it."""
    data = exported(source)
    number = next(n for n, line in enumerate(data) if b'"change"' in line and b'"star"' in line)
    data[number] = data[number].replace(b'"star"', b'"shine"')

    assert refused(target, data) == [f"x.jsonl, line {number + 1}: its 'verb' is damaged."]
    assert len(titles(target)) == 3


def test_a_store_is_taken_over_without_a_file(source: Store, target: Store) -> None:
    """As by its export, and it is only read."""
    before = contents(source)
    with open_store(source.path, read_only=True) as other:
        found = list(take_store(target, other))
    assert not any(isinstance(one, Refused) for one in found)
    assert contents(target) == before == contents(source)
