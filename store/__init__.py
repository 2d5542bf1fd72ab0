"""The SQLite file: model, schema, reads, writes, joining, corrections.

The only room that knows SQLite. Nothing is imported here, so that `store.model`
and the quick reads cost a look-up only what they use.
"""
