"""A change in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.changes import Verb
from tui.counting import counted

if TYPE_CHECKING:
    from store.changes import Change


def change_words(change: Change) -> str:
    """Say what a change was."""
    if change.verb is Verb.CORRECT:
        now, was = (_value(change.field, value) for value in (change.now, change.was))
        return f"{change.field} is {now}, not {was}"
    if change.verb in (Verb.TAG, Verb.UNTAG, Verb.NOTE):
        return f"{change.verb.value} “{change.now}”"
    if change.verb is Verb.WRITE:
        return f"by hand: “{json.loads(change.now or '{}').get('headline', '')}”"
    return f"{change.verb.value} {counted(len(change.claims), 'claim')}"


def _value(field: str | None, value: str | None) -> str:
    """A value of a field as a person writes it."""
    if field == "actors":
        return ", ".join(f"{name}={role}" for name, role in json.loads(value or "[]")) or "nobody"
    return value or "nothing"
