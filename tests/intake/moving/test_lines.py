"""Records as JSON lines, and back, whatever the lines hold."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.moving import lines

if TYPE_CHECKING:
    import pytest

texts = st.text(alphabet=st.characters(exclude_categories=()), max_size=40)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.dictionaries(texts, values, max_size=3), max_size=4))
def test_records_come_back_as_they_went(records: list[dict[str, Any]]) -> None:
    """Line for line, half characters and all."""
    stream = io.BytesIO()
    assert lines.write(stream, records) == len(records)
    assert stream.getvalue().count(b"\n") == len(records)
    stream.seek(0)
    found = list(lines.read(stream))
    assert [line.value for line in found] == records
    assert [line.number for line in found] == list(range(1, len(records) + 1))
    assert not any(line.wrong for line in found)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read(data: bytes) -> None:
    """Each line is a value or wrong, by its number."""
    for line in lines.read(io.BytesIO(data)):
        assert line.wrong is None or line.value is None
        assert 1 <= line.number <= data.count(b"\n") + 1


def wrong(data: bytes) -> list[tuple[int, str | None]]:
    """What is wrong with each line."""
    return [(line.number, line.wrong) for line in lines.read(io.BytesIO(data))]


def test_lines_that_are_none_say_why() -> None:
    """Empty lines are passed over and counted."""
    data = b'{}\n\n \n{"a":\n"\xff"\n' + b"[" * 100_000 + b"\n{}"
    assert wrong(data) == [
        (1, None),
        (4, "it is not JSON."),
        (5, "it is not UTF-8."),
        (6, "it is not JSON."),
        (7, None),
    ]


def test_a_line_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is passed over to its end, and the next one is read."""
    monkeypatch.setattr(lines, "LONGEST", 10)
    data = b'"' + b"a" * 95 + b'"\n{}\n"12345678"\n"123456789"'
    assert wrong(data) == [
        (1, "it is longer than any article."),
        (2, None),
        (3, "it is longer than any article."),
        (4, "it is longer than any article."),
    ]
