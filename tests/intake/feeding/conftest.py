"""A server that feeds are read from."""

from collections.abc import Iterator

import pytest

from tests.intake.web import Web


@pytest.fixture
def web() -> Iterator[Web]:
    """A server."""
    served = Web()
    yield served
    served.close()
