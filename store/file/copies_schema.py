"""The tables that find copies of a text, and columns for what merging stores sets aside."""

_LIKENESS = (
    """
    CREATE TABLE sketch (
        article INTEGER PRIMARY KEY REFERENCES article,
        week INTEGER NOT NULL,     -- of its publication: copies are sought in the weeks around it
        shingles INTEGER NOT NULL, -- how many different runs of five words its text has
        bins BLOB NOT NULL         -- store/copies/sketching.py
    )""",
    # Without REFERENCES: each article that goes would be looked for in all of these rows.
    """
    CREATE TABLE sketch_band (
        key INTEGER NOT NULL, -- week and a hash of some bins: articles of equal keys may be alike
        article INTEGER NOT NULL,
        PRIMARY KEY (key, article)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE likeness (
        article INTEGER NOT NULL, -- each pair stands both ways round
        other INTEGER NOT NULL,
        PRIMARY KEY (article, other)
    ) WITHOUT ROWID""",
)
# The words of the act and its kind as read: where a new reading sees the same act otherwise, what
# was changed about it is still found.
_ANCHORS = (
    "ALTER TABLE change_claim ADD COLUMN cue TEXT",
    "ALTER TABLE change_claim ADD COLUMN kind TEXT",
    """
    UPDATE change_claim SET (cue, kind) = (
        SELECT substr(claim.sentence, cue_start - start + 1, cue_stop - cue_start),
            coalesce(json_extract(read, '$.kind'), claim.kind)
        FROM claim WHERE claim.id = change_claim.claim)
    WHERE claim IS NOT NULL""",
)
# What somebody else decided otherwise: kept and shown, and not in force.
_ASIDE = (
    "ALTER TABLE decision ADD COLUMN aside INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE correction ADD COLUMN aside INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE change ADD COLUMN aside INTEGER NOT NULL DEFAULT 0",
)

FIFTH = (*_LIKENESS, *_ANCHORS, *_ASIDE)
