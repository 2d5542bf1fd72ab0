"""Articles taken from an export, with their claims as read and what people did about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.adding.adding import already_there
from store.adding.inserting import insert_article, insert_cast, insert_claims, set_talks
from store.adding.laying import hand_on, lay
from store.copies.copies import regroup, versions_of
from store.copies.likening import note_text
from store.importing.changes import hold
from store.importing.corrections import fill_fields, write_correction
from store.importing.numbers import note_numbers
from store.importing.state import Became, Imported
from store.importing.unpacking import Numbered, article, by_hand, claims, field, objects, strings
from store.importing.unpacking import number as number_of
from store.model import Actor, ActorKind, Reading
from store.values.folding import storable, storable_all
from store.values.stamps import digest
from store.writing.chaining import chain_versions
from store.writing.enrolling import Roll, cast_of, strike
from store.writing.indexing import index_article, unindex_article
from store.writing.rejoining import rejoin

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.importing.state import State
    from store.importing.unpacking import Record


def take_article(state: State, record: Record) -> Imported:
    """Take an article whole: a new one, or what one that is there lacks."""
    read = claims(record, field(record, "text", str))
    reading = Reading(
        article=article(record),
        claims=tuple(one.claim for one in read),
        actors=_cast(state.store, record),
        reader=field(record, "reader", str),
    )
    reading = storable_all(reading, but=("original",))
    hashes = {
        "original": digest(reading.article.original),
        "text": digest(reading.article.text),
    }
    with state.store.writing():
        there = already_there(state.store, reading.article, hashes, exactly=state.fresh)
        if there is not None:
            state.articles[number_of(record, "id")] = there
            if state.fresh:
                note_numbers(state, _numbers(read, record))
            return _fill(state, there, reading, record)
        number = _add(state, reading, hashes, read, record)
    state.articles[number_of(record, "id")] = number
    return Imported("article", Became.ADDED)


_ACTOR = "SELECT kind, side, confirmed FROM actor WHERE name = :name"


def _cast(store: Store, record: Record) -> tuple[Actor, ...]:
    """Return whom an article names, as the store knows them."""
    found = []
    for name in map(storable, strings(record, "cast")):
        kind, side, confirmed = store.row(_ACTOR, {"name": name}) or (ActorKind.GROUP, None, 0)
        known = {"kind": ActorKind(kind), "side": side, "confirmed": bool(confirmed)}
        found.append(Actor(name=name, **known))
    return tuple(found)


def _add(
    state: State, reading: Reading, hashes: dict[str, str], read: list[Numbered], record: Record
) -> int:
    """Write a new article and all that hangs on it; return its number."""
    store, roll = state.store, Roll(state.store)
    wanted = number_of(record, "id") if state.fresh else None
    added_at = field(record, "added_at", str)
    number = insert_article(store, reading, hashes, number=wanted, added_at=added_at)
    set_talks(store, number, reading.article.talks)
    insert_cast(store, roll, number, reading)
    kept = [(one.id if state.fresh else None, None) for one in read]
    keys = insert_claims(store, roll, number, reading.claims, hashes["text"], kept)
    hold(state, number, objects(record, "changes"))
    for one in objects(record, "corrections"):
        write_correction(state, number, one)
    changed = chain_versions(store, reading.article.url)
    changed.add(keys)
    if not state.fresh:
        changed.add_all(hand_on(store, roll, number))
    changed.add_all(lay(store, roll, number))
    if state.fresh:
        note_numbers(state, _numbers(read, record))
    note_text(store, number)
    changed.add_all(regroup(store, roll, [number, *versions_of(store, reading.article.url)]))
    rejoin(store, roll, changed)
    index_article(store, number)
    return number


def _numbers(read: list[Numbered], record: Record) -> list[tuple[int, int | None, int | None]]:
    """Return the numbers of an article's claims, of their events, and of these before a move."""
    return [*((one.id, one.event, one.home) for one in read), *by_hand(record)]


def _fill(state: State, number: int, reading: Reading, record: Record) -> Imported:
    """Add to an article that is there what it lacks: fields, talks, what people did."""
    store = state.store
    filled, conflicts = fill_fields(state, number, reading, record)
    new, clashes = hold(state, number, objects(record, "changes"))
    if new:
        roll = Roll(store)
        before = cast_of(store, number)
        unindex_article(store, number)
        rejoin(store, roll, lay(store, roll, number), decided=True)
        index_article(store, number)
        strike(store, before)
    became = Became.FILLED if filled or new else Became.ALREADY
    return Imported("article", became, (*conflicts, *clashes))
