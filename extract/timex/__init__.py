"""Time expressions of English news: found, typed and valued as TIMEX3 and EDTF.

`tag` is loaded when first asked for: a look-up that names its dates in ISO form reads `plain` alone
and does without the grammar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.timex.tagging import tag as tag

__all__ = ["tag"]


def __getattr__(name: str) -> object:
    if name == "tag":
        from extract.timex.tagging import tag  # noqa: PLC0415 - see the module's first lines

        return tag
    raise AttributeError(name)
