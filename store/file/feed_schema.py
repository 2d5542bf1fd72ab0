"""The tables of feeds that are followed, as SQL; what each is for is told in docs/store.md."""

FOURTH = (
    """
    CREATE TABLE feed (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        address TEXT NOT NULL UNIQUE, -- where it was found last: a move for good is followed
        talks TEXT NOT NULL,          -- JSON: what its articles belong to
        words TEXT NOT NULL,          -- JSON: an item has to hold one of these lines
        actors TEXT NOT NULL,         -- JSON: an item has to name one of these
        full_text INTEGER,            -- 1: pages are fetched, 0: never, NULL: where an item teases
        by TEXT NOT NULL,
        at TEXT NOT NULL,             -- ISO 8601, UTC, as all times here
        etag TEXT,                    -- HTTP's validators of the last answer
        modified TEXT,
        checked_at TEXT,              -- NULL: never
        problem TEXT,                 -- why the last check failed; NULL: it did not
        gone INTEGER NOT NULL DEFAULT 0, -- 1: its server says that it is gone for good (410)
        wait_until TEXT               -- its server asked not to be asked before
    )""",
    """
    CREATE TABLE feed_item (
        feed INTEGER NOT NULL REFERENCES feed,
        item TEXT NOT NULL,    -- SHA-256 of what the feed knows it by
        stamp TEXT NOT NULL,   -- changes when the item does
        outcome TEXT NOT NULL, -- "kept", "passed over" or "refused"
        article INTEGER REFERENCES article ON DELETE SET NULL,
        at TEXT NOT NULL,      -- when it was in the feed last
        PRIMARY KEY (feed, item)
    ) WITHOUT ROWID""",
    "CREATE INDEX feed_item_article ON feed_item (article) WHERE article IS NOT NULL",
)
