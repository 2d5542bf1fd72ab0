"""No search for cyclic garbage while one article is read.

A reading makes some hundred thousand small values that live until it is done. Python's collector
goes through them over and over as their number grows, and finds next to nothing to free.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collection_paused() -> Iterator[None]:
    """Pause the collection of cyclic garbage, as a context or as a decorator of a function.

    It goes on behind the block, also if that fails; where it is off already, it stays off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


__all__ = ["collection_paused"]
