"""What people change about claims and keep of them, and what their changes come to. Pure: no SQL.

A change is laid over what was read and never written into it, so that it can be taken back, in any
order, and laid over a later reading again. It holds for claims, which it knows by their words.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from store.values.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable


class Verb(StrEnum):
    """What somebody did."""

    STAR = "star"
    UNSTAR = "unstar"
    TAG = "tag"
    UNTAG = "untag"
    NOTE = "note"  # an empty one takes the note away
    CORRECT = "correct"
    HIDE = "hide"
    MERGE = "merge"
    PART = "part"
    WRITE = "write"  # a claim by hand


FIELDS = ("date", "kind", "mode", "status", "headline", "place", "actors")
"""What of a claim can be corrected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What somebody did, once.

    `now` is a tag, a note, the new value of `field`, or a claim as JSON; `was` what the first of
    its claims had before. `by` is a login name, `at` an ISO 8601 time in UTC. `claims` are the
    numbers of the claims that it holds for now, `sentences` those that no article has any more.
    """

    id: int
    verb: Verb
    field: str | None = None
    was: str | None = None
    now: str | None = None
    by: str
    at: str
    undone: bool = False
    claims: tuple[int, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(slots=True)
class State:
    """What the changes of one claim come to."""

    fields: dict[str, str] = field(default_factory=dict)
    starred: bool = False
    tags: dict[str, None] = field(default_factory=dict)
    note: str = ""
    hidden: bool = False
    moved: str | None = None
    by_hand: bool = False

    def take(self, change: int, verb: Verb, name: str | None, now: str) -> None:
        """Lay one more change over those before it."""
        if verb in (Verb.STAR, Verb.UNSTAR):
            self.starred = verb is Verb.STAR
        elif verb is Verb.TAG:
            self.tags[now] = None
        elif verb is Verb.UNTAG:
            self.tags.pop(now, None)
        elif verb is Verb.NOTE:
            self.note = now
        elif verb is Verb.CORRECT:
            self.fields[name or ""] = now
        elif verb is Verb.HIDE:
            self.hidden = True
        elif verb is Verb.WRITE:
            self.by_hand = True
        else:
            self.moved = f"{'=' if verb is Verb.MERGE else '~'}{change}"

    def kept(self) -> str | None:
        """Return as JSON what is shown of it beside the claim's own fields; `None` for nothing."""
        return Kept(
            starred=self.starred,
            tags=tuple(self.tags),
            note=self.note,
            corrected=tuple(name for name in FIELDS if name in self.fields),
            by_hand=self.by_hand,
        ).text()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What people keep of a claim or an event, as rows carry it."""

    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    corrected: tuple[str, ...] = ()
    by_hand: bool = False

    def text(self) -> str | None:
        """Return it as JSON, `None` where nothing is kept."""
        named: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        full = {name: value for name, value in named.items() if value}
        return json.dumps(full, ensure_ascii=False) if full else None


NOTHING_KEPT = Kept()


def kept(text: str | None) -> Kept:
    """Return what a row carries; the inverse of `Kept.text`."""
    if not text:
        return NOTHING_KEPT
    found: dict[str, Any] = json.loads(text)
    return Kept(
        starred=found.get("starred", False),
        tags=tuple(found.get("tags", ())),
        note=found.get("note", ""),
        corrected=tuple(found.get("corrected", ())),
        by_hand=found.get("by_hand", False),
    )


def together(all_kept: Iterable[Kept]) -> Kept:
    """Return what is kept of an event: what is kept of any of its claims; notes line by line."""
    found = list(all_kept)
    if all(one is NOTHING_KEPT for one in found):
        return NOTHING_KEPT
    corrected = {name for one in found for name in one.corrected}
    return Kept(
        starred=any(one.starred for one in found),
        tags=tuple(dict.fromkeys(tag for one in found for tag in one.tags)),
        note="\n".join(dict.fromkeys(one.note for one in found if one.note)),
        corrected=tuple(name for name in FIELDS if name in corrected),
        by_hand=any(one.by_hand for one in found),
    )


def anchors(claims: Iterable[tuple[str, str, str]]) -> list[str]:
    """Return by which words each claim of one article is known: sentence, words of the act, kind.

    The kind is the one that was read. Of claims of equal words the later are numbered.
    """
    met: Counter[str] = Counter()
    found = []
    for sentence, cue, kind in claims:
        words = f"{folded(sentence)}|{folded(cue)}|{kind}"
        met[words] += 1
        words += f"|{met[words]}"
        found.append(hashlib.blake2b(words.encode(), digest_size=10).hexdigest())
    return found


def placed(natural: str, moved: str | None) -> tuple[str, str | None]:
    """Return the join key of a claim that somebody moved, and the one it would have if not merged.

    A merged claim has the key of the merging alone; a parted one its own with the parting's.
    """
    if moved is None:
        return natural, None
    if moved.startswith("="):
        return moved, natural
    return f"{natural}|{moved}", None
