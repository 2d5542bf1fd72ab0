"""Takes the records of an export into a store: all of it, or what is missing there.

An empty store becomes the same store, numbers included. A store that holds something keeps its own:
articles are known by their words, what people did by its `uid`, so that nothing comes twice. Where
people did different things about one claim, field or name, the store's own stands and the other is
set aside: kept, not in force, and told. So nobody's view changes behind their back, whichever clock
was right, and the other store can be merged the other way round.
"""

from store.importing.running import Importing, checked_first
from store.importing.state import Became, Conflict, Imported
from store.importing.unpacking import BadRecordError

__all__ = ["BadRecordError", "Became", "Conflict", "Imported", "Importing", "checked_first"]
