"""A change in words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from store.values.changes import Verb
from tui.counting import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.values.changes import Change


def change_words(change: Change) -> str:
    """Say what a change was."""
    if change.verb is Verb.CORRECT:
        now, was = (value_words(change.field or "", value) for value in (change.now, change.was))
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
    return value_words(field, now) if field else now or ""


def value_words(field: str, value: str | None) -> str:
    """Say a value of a field as a person writes it: actors and talks are lists in the store."""
    if field in ("actors", "talks") and value and value.startswith("["):
        listed = json.loads(value)
        names = ["=".join(one) if isinstance(one, list) else str(one) for one in listed]
        value = ", ".join(names)
    return value or ("nobody" if field == "actors" else "nothing")
