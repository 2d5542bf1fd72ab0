"""A page, and a store to add it to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.opening import Store, open_store

PAGE = """Ministers meet

By Dana Doyle, 11 March 2025

Angela Merkel met Emmanuel Macron in Berlin on Monday.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page that says its date."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store, open for writing."""
    with open_store(tmp_path / "talks.db", create=True) as opened:
        yield opened
