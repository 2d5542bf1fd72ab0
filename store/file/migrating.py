"""Brings a store to the newest schema; the only module that imports sqlite-utils.

sqlite-utils keeps the order of the migrations and records in the file which were applied. To change
the schema, add a function below, raise `SCHEMA`, and never touch an older one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlite_utils
from sqlite_utils import Migrations

from store.file import (
    copies_schema,
    feed_schema,
    keeping_schema,
    merging_schema,
    outlet_schema,
    schema,
)
from store.file.guarding import guarded

if TYPE_CHECKING:
    from store.file.connection import Store

migrations = Migrations("parley")


@migrations()
def first(db: sqlite_utils.Database) -> None:
    """Make the tables, indexes, triggers and views of schema 1."""
    for statement in schema.FIRST:
        db.execute(statement)


@migrations()
def second(db: sqlite_utils.Database) -> None:
    """Add what people decide about actors, and marks for doubts and for claims that differ."""
    for statement in schema.SECOND:
        db.execute(statement)


@migrations()
def third(db: sqlite_utils.Database) -> None:
    """Add what people change about claims and events, and what they keep of them."""
    for statement in keeping_schema.THIRD:
        db.execute(statement)


@migrations()
def fourth(db: sqlite_utils.Database) -> None:
    """Add the feeds that are followed, and which of their items are known."""
    for statement in feed_schema.FOURTH:
        db.execute(statement)


@migrations()
def fifth(db: sqlite_utils.Database) -> None:
    """Add what finds copies of a text, the words of changed acts, and what merging sets aside."""
    for statement in copies_schema.FIFTH:
        db.execute(statement)


@migrations()
def sixth(db: sqlite_utils.Database) -> None:
    """Name the acts of people, so that stores that are merged know what both of them hold."""
    for statement in merging_schema.SIXTH:
        db.execute(statement)


@migrations()
def seventh(db: sqlite_utils.Database) -> None:
    """Add what finds events by who published their articles."""
    for statement in outlet_schema.SEVENTH:
        db.execute(statement)
    outlet_schema.mark_outlets(db.conn)


@migrations()
def eighth(db: sqlite_utils.Database) -> None:
    """Add who let go of a change that has lost its sentence."""
    for statement in keeping_schema.EIGHTH:
        db.execute(statement)


def migrate(store: Store) -> None:
    """Apply what is pending, in one transaction, and mark the file as a store of this schema.

    Raises:
        StoreError: The file cannot be written, or another process kept it locked.
    """
    # The journal's mode is set outside of a transaction; readers then never wait for a writer.
    store.run("PRAGMA journal_mode = WAL")
    with store.writing(), guarded(store.path):
        db = sqlite_utils.Database(store.connection, execute_plugins=False)
        migrations.apply(db)
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {schema.SCHEMA}")
