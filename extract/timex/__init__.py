"""Time expressions of English news: found, typed and valued as TIMEX3 and EDTF."""

from extract.timex.tagging import tag

__all__ = ["tag"]
