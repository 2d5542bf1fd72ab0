"""The tables of what people change and keep, as SQL; what each is for is told in docs/store.md."""

_CHANGES = (
    """
    CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        verb TEXT NOT NULL, -- store/values/changes.py
        field TEXT,         -- of a correction: what is corrected
        was TEXT,           -- as it stood before, of the first of its claims
        now TEXT,
        by TEXT NOT NULL,
        at TEXT NOT NULL,   -- ISO 8601, UTC
        undone INTEGER NOT NULL DEFAULT 0 -- 0, else the order in which it was undone
    )""",
    "CREATE INDEX change_undone ON change (undone) WHERE undone > 0",
    """
    CREATE TABLE change_claim (
        change INTEGER NOT NULL REFERENCES change,
        article INTEGER NOT NULL REFERENCES article,
        anchor TEXT NOT NULL,   -- which of the article's claims, by its words
        sentence TEXT NOT NULL, -- to be shown where the article has it no more
        claim INTEGER,          -- the claim it is now; NULL: gone
        PRIMARY KEY (change, article, anchor)
    ) WITHOUT ROWID""",
    "CREATE INDEX change_claim_article ON change_claim (article, anchor)",
    "CREATE INDEX change_claim_claim ON change_claim (claim) WHERE claim IS NOT NULL",
    "CREATE INDEX change_claim_gone ON change_claim (change) WHERE claim IS NULL",
)
_COLUMNS = (
    "ALTER TABLE claim ADD COLUMN read TEXT",  # JSON: what was read, where it is corrected
    "ALTER TABLE claim ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE claim ADD COLUMN moved TEXT",  # "=12": merged by change 12, "~12": parted
    "ALTER TABLE claim ADD COLUMN own_key TEXT",  # its join key if it were not merged
    "ALTER TABLE claim ADD COLUMN kept TEXT",  # JSON: star, tags, note, corrected, by hand
    "CREATE INDEX claim_moved ON claim (own_key, join_key) WHERE own_key IS NOT NULL",
    "ALTER TABLE event ADD COLUMN kept TEXT",
)
_PERSONS = (
    """
    CREATE TABLE person_state (
        by TEXT NOT NULL,   -- a login name
        name TEXT NOT NULL, -- "seen", or what the reader calls it
        value TEXT NOT NULL,
        PRIMARY KEY (by, name)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE saved_filter (
        name TEXT PRIMARY KEY,
        filter TEXT NOT NULL, -- JSON
        by TEXT NOT NULL,
        at TEXT NOT NULL
    ) WITHOUT ROWID""",
)

THIRD = (*_CHANGES, *_COLUMNS, *_PERSONS)

EIGHTH = ("ALTER TABLE change_claim ADD COLUMN let_go TEXT",)  # when and by whom
"""What keeps who let go of a lost sentence."""
