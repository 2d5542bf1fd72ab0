"""Whether what an export says somebody did can be laid over claims at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.adding.handwriting import unpacked
from store.importing.unpacking import BadRecordError, field, made, maybe
from store.keeping.keeping import fit
from store.model.errors import BadChangeError
from store.values.changes import Verb

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.importing.unpacking import Record
    from store.model import Claim

_WORDS = ("sentence", "headline", "date")
_PLACES = ("start", "end", "cue_start", "cue_end")


def check(store: Store, record: Record) -> None:
    """Refuse a change that says what no change can say.

    Raises:
        BadRecordError: It is damaged.
    """
    verb = made(Verb, record.get("verb"), "verb")
    now = maybe(record, "now", str)
    if verb is Verb.CORRECT:
        _check_value(store, field(record, "field", str), field(record, "now", str))
    elif verb is Verb.WRITE:
        _check_claim(field(record, "now", str))
    elif verb in (Verb.TAG, Verb.UNTAG) and not (now or "").strip():
        raise BadRecordError("its 'now' is missing.")


def _check_value(store: Store, name: str, value: str) -> None:
    try:
        fit(store, name, value)
    except BadChangeError as error:
        raise BadRecordError("its 'now' is damaged.") from error


def _check_claim(text: str) -> None:
    """Refuse what is no claim by hand: it is written anew whenever its article is read."""
    try:
        claim = unpacked(text)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadRecordError("its 'now' is damaged.") from error
    if not _is_sound(claim):
        raise BadRecordError("its 'now' is damaged.")


def _is_sound(claim: Claim) -> bool:
    texts = all(isinstance(getattr(claim, name), str) for name in _WORDS)
    places = [getattr(claim, name) for name in _PLACES]
    numbers = all(isinstance(at, int) and at >= 0 for at in places)
    return texts and numbers and all(isinstance(p.name, str) and p.name for p in claim.actors)
