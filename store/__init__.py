"""The SQLite file: model, schema, reads, writes, joining, corrections.

The only room that knows SQLite. Nothing is imported here, so that `store.model`
and the quick reads cost a look-up only what they use.

`opening` is the door: every call takes the `Store` that it opens. The rooms point down only, as
they stand here:

- `importing` and `exporting`: a whole store as records, taken in and given out.
- `keeping`: what people decide, change and keep.
- `adding`: articles come, are read anew, edited and removed; the feeds that bring them.
- `copies`: copies of one text, which count as one source.
- `writing`: what every change comes down to, up to the events, which are written anew.
- `reading`: events, claims, articles, actors, changes.
- `finding`: which events a filter keeps, and how many.
- `joining`: which claims tell of one event. `file`: tables, migrations, an open connection.
- `values`: values and texts on their way into rows and back.
- `model`: the words that every room of Parley shares.
"""
