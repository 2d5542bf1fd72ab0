"""A change in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from store.changes import Verb
from tui.counting import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.changes import Change


def change_words(change: Change) -> str:
    """Say what a change was."""
    if change.verb is Verb.CORRECT:
        now, was = (_value(change.field, value) for value in (change.now, change.was))
        verb = "are" if change.field == "actors" else "is"
        return f"{change.field} {verb} {now}, not {was}"
    if change.verb in (Verb.TAG, Verb.UNTAG, Verb.NOTE):
        return f"{change.verb.value} “{change.now}”"
    if change.verb is Verb.WRITE:
        return f"by hand: “{json.loads(change.now or '{}').get('headline', '')}”"
    return f"{change.verb.value} {counted(len(change.claims), 'claim')}"


def now_words(change: Mapping[str, Any]) -> str:
    """Say to what a change set something, by its verb, field and new value; nothing for a star."""
    verb, field, now = change["verb"], change["field"], change["now"]
    if verb == Verb.WRITE:
        return str(json.loads(now or "{}").get("headline", ""))
    return _value(field, now) if verb == Verb.CORRECT else now or ""


def _value(field: str | None, value: str | None) -> str:
    """A value of a field as a person writes it."""
    if field == "actors":
        return ", ".join(f"{name}={role}" for name, role in json.loads(value or "[]")) or "nobody"
    return value or "nothing"
