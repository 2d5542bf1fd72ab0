"""A filter in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.model import Filter

_FLAGS = ("starred", "noted", "corrected", "doubtful")


def filter_words(chosen: Filter) -> str:
    """Say a filter in one line: "Iran and EU, not Israel · planned · CONSULT"; "" keeps all."""
    parts = [
        _actor_words(chosen),
        ", ".join(sorted(chosen.statuses)),
        ", ".join(sorted(chosen.kinds)),
        f"“{chosen.words}”" if chosen.words else "",
        _day_words(chosen),
        " or ".join(chosen.talks),
        f"in {' or '.join(chosen.outlets)}" if chosen.outlets else "",
        f"article {chosen.article}" if chosen.article is not None else "",
        ", ".join(f"#{name}" for name in chosen.tags),
        ", ".join(name for name in _FLAGS if getattr(chosen, name)),
        "new" if chosen.newer_than is not None else "",
    ]
    return " · ".join(filter(None, parts))


def _actor_words(chosen: Filter) -> str:
    joined = (" or " if chosen.any_actor else " and ").join(chosen.actors)
    against = " or ".join(chosen.without)
    if joined and against:
        return f"{joined}, not {against}"
    return joined or (f"not {against}" if against else "")


def _day_words(chosen: Filter) -> str:
    since = f"since {chosen.since.isoformat()}" if chosen.since else ""
    until = f"until {chosen.until.isoformat()}" if chosen.until else ""
    return " ".join(filter(None, (since, until)))
