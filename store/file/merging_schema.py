"""What lets two stores know that they hold the same change, as SQL; told in docs/store.md."""

_TABLES = ("change", "decision", "correction")

# A name for each act of a person, the same in every store that it is copied or moved to. Acts from
# before are named by what two copies of one store have in common.
SIXTH = tuple(
    statement
    for table in _TABLES
    for statement in (
        f"ALTER TABLE {table} ADD COLUMN uid TEXT",
        f"UPDATE {table} SET uid = id || ' ' || at || ' ' || by",
        f"CREATE INDEX {table}_uid ON {table} (uid)",
    )
)

NEW_UID = "lower(hex(randomblob(10)))"
"""SQL for the name of an act that is done now."""
