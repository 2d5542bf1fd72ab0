"""The tables, indexes and views of a store, as SQL; what each is for is told in docs/store.md.

A store carries its number in `PRAGMA user_version` and Parley's mark in `PRAGMA application_id`,
so that a plain read can tell a foreign or newer file without asking sqlite-utils.
"""

from store.values import marks

APPLICATION_ID = 0x5041524C  # "PARL"
SCHEMA = 8

_ARTICLES = (
    """
    CREATE TABLE article (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        outlet TEXT,
        url TEXT,
        published TEXT NOT NULL,
        published_by TEXT NOT NULL,
        language TEXT NOT NULL,
        revision_of INTEGER REFERENCES article,
        duplicate_of INTEGER REFERENCES article,
        superseded INTEGER NOT NULL DEFAULT 0, -- 1: a later version of the page is here
        original_hash TEXT NOT NULL UNIQUE,    -- SHA-256 of what was given
        text_hash TEXT NOT NULL,               -- SHA-256 of the cleaned text
        reader TEXT NOT NULL,                  -- version of the rules that read it
        added_at TEXT NOT NULL,                -- ISO 8601, UTC
        text TEXT NOT NULL,
        original BLOB NOT NULL                 -- zlib over UTF-8, as given
    )""",
    "CREATE INDEX article_published ON article (published, id)",
    "CREATE INDEX article_url ON article (url, id) WHERE url IS NOT NULL",
    "CREATE INDEX article_text ON article (text_hash, id)",
    "CREATE INDEX article_revision ON article (revision_of) WHERE revision_of IS NOT NULL",
    "CREATE INDEX article_duplicate ON article (duplicate_of) WHERE duplicate_of IS NOT NULL",
    "CREATE TABLE talks (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, folded TEXT NOT NULL)",
    "CREATE INDEX talks_folded ON talks (folded, id)",
    """
    CREATE TABLE article_talks (
        article INTEGER NOT NULL REFERENCES article,
        ord INTEGER NOT NULL,
        talks INTEGER NOT NULL REFERENCES talks,
        PRIMARY KEY (article, ord)
    ) WITHOUT ROWID""",
    "CREATE INDEX article_talks_talks ON article_talks (talks, article)",
)

_ACTORS = (
    """
    CREATE TABLE actor (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        side TEXT,
        confirmed INTEGER NOT NULL,
        events INTEGER NOT NULL DEFAULT 0 -- kept by the triggers on participant
    )""",
    "CREATE INDEX actor_events ON actor (events DESC, name)",
    """
    CREATE TABLE alias (
        id INTEGER PRIMARY KEY,
        actor INTEGER NOT NULL REFERENCES actor,
        ord INTEGER NOT NULL, -- 0: the name itself
        alias TEXT NOT NULL,
        folded TEXT NOT NULL, -- without case, accents and punctuation
        UNIQUE (actor, alias)
    )""",
    "CREATE INDEX alias_folded ON alias (folded, ord, actor)",
    """
    CREATE TABLE held_role (
        actor INTEGER NOT NULL REFERENCES actor,
        ord INTEGER NOT NULL,
        title TEXT NOT NULL,
        of TEXT,
        start TEXT,
        stop TEXT,
        PRIMARY KEY (actor, ord)
    ) WITHOUT ROWID""",
    """
    CREATE TABLE article_actor (
        article INTEGER NOT NULL REFERENCES article,
        ord INTEGER NOT NULL,
        actor INTEGER NOT NULL REFERENCES actor,
        PRIMARY KEY (article, ord)
    ) WITHOUT ROWID""",
    "CREATE INDEX article_actor_actor ON article_actor (actor, article)",
)

_EVENTS = (
    """
    CREATE TABLE event (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        day TEXT NOT NULL,     -- where it stands in the timeline: earliest, else latest
        date TEXT NOT NULL,    -- EDTF
        earliest TEXT,         -- NULL: open
        latest TEXT,
        kind TEXT NOT NULL,
        mode TEXT,
        status TEXT NOT NULL,
        headline TEXT NOT NULL,
        actors TEXT NOT NULL,  -- JSON: [[name, role], ...]
        claims TEXT NOT NULL,  -- JSON: [id, ...]
        articles TEXT NOT NULL,
        sources INTEGER NOT NULL,
        differs TEXT NOT NULL  -- JSON: fields in which its claims differ
    )""",
    "CREATE INDEX event_day ON event (day, id)",
    "CREATE INDEX event_kind ON event (kind, day, id)",
    "CREATE INDEX event_status ON event (status, day, id)",
    """
    CREATE TABLE participant (
        event INTEGER NOT NULL REFERENCES event,
        actor INTEGER NOT NULL REFERENCES actor,
        role TEXT NOT NULL,
        lead INTEGER NOT NULL, -- 1: the first of this actor's roles here
        day TEXT NOT NULL,
        PRIMARY KEY (event, actor, role)
    ) WITHOUT ROWID""",
    "CREATE INDEX participant_actor ON participant (actor, lead, day, event)",
    """
    CREATE TABLE event_article (
        event INTEGER NOT NULL REFERENCES event,
        article INTEGER NOT NULL REFERENCES article,
        day TEXT NOT NULL,
        PRIMARY KEY (event, article)
    ) WITHOUT ROWID""",
    "CREATE INDEX event_article_article ON event_article (article, day, event)",
    """
    CREATE TABLE event_talks (
        event INTEGER NOT NULL REFERENCES event,
        talks INTEGER NOT NULL REFERENCES talks,
        day TEXT NOT NULL,
        PRIMARY KEY (event, talks)
    ) WITHOUT ROWID""",
    "CREATE INDEX event_talks_talks ON event_talks (talks, day, event)",
)

_CLAIMS = (
    """
    CREATE TABLE claim (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        article INTEGER NOT NULL REFERENCES article,
        event INTEGER REFERENCES event, -- NULL: superseded by a later version of the page
        join_key TEXT NOT NULL,         -- claims of equal keys may tell of the same event
        start INTEGER NOT NULL,
        stop INTEGER NOT NULL,
        cue_start INTEGER NOT NULL,
        cue_stop INTEGER NOT NULL,
        kind TEXT NOT NULL,
        mode TEXT,
        status TEXT NOT NULL,
        headline TEXT NOT NULL,
        place TEXT,
        date TEXT NOT NULL,
        earliest TEXT,
        latest TEXT,
        time TEXT,
        wording TEXT,
        dated_by TEXT NOT NULL,
        speaker INTEGER REFERENCES actor,
        speaks_for INTEGER REFERENCES actor,
        channel TEXT,
        quotes TEXT NOT NULL, -- JSON
        confidence TEXT NOT NULL,
        doubts TEXT NOT NULL, -- JSON
        sentence TEXT NOT NULL
    )""",
    "CREATE INDEX claim_article ON claim (article, start, cue_start, id)",
    "CREATE INDEX claim_event ON claim (event, id)",
    "CREATE INDEX claim_key ON claim (join_key)",
    "CREATE INDEX claim_speaker ON claim (speaker) WHERE speaker IS NOT NULL",
    "CREATE INDEX claim_speaks_for ON claim (speaks_for) WHERE speaks_for IS NOT NULL",
    """
    CREATE TABLE claim_actor (
        claim INTEGER NOT NULL REFERENCES claim,
        ord INTEGER NOT NULL,
        actor INTEGER NOT NULL REFERENCES actor,
        role TEXT NOT NULL,
        PRIMARY KEY (claim, ord)
    ) WITHOUT ROWID""",
    "CREATE INDEX claim_actor_actor ON claim_actor (actor)",
    """
    CREATE TABLE correction (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        subject TEXT NOT NULL, -- "article" or "claim"
        subject_id INTEGER NOT NULL,
        field TEXT NOT NULL,
        was TEXT,
        now TEXT,
        by TEXT NOT NULL,
        at TEXT NOT NULL -- ISO 8601, UTC
    )""",
    "CREATE INDEX correction_subject ON correction (subject, subject_id, id)",
)

# The row number of event_fts and article_fts is day and id in one (`values.places`), so that a
# search comes in the order of the timeline without sorting. `marks` holds what a filter asks for.
_SEARCH = (
    """
    CREATE VIRTUAL TABLE event_fts USING fts5 (
        words, marks, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    )""",
    """
    CREATE VIRTUAL TABLE article_fts USING fts5 (
        words, marks, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    )""",
    """
    CREATE VIRTUAL TABLE alias_fts USING fts5 (
        words, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    )""",
)

_TALLIES = (
    "CREATE TABLE tally (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "INSERT INTO tally VALUES ('events', 0)",
    """
    CREATE TRIGGER event_came AFTER INSERT ON event BEGIN
        UPDATE tally SET value = value + 1 WHERE name = 'events';
    END""",
    """
    CREATE TRIGGER event_went AFTER DELETE ON event BEGIN
        UPDATE tally SET value = value - 1 WHERE name = 'events';
    END""",
    """
    CREATE TRIGGER participant_came AFTER INSERT ON participant WHEN new.lead = 1 BEGIN
        UPDATE actor SET events = events + 1 WHERE id = new.actor;
    END""",
    """
    CREATE TRIGGER participant_went AFTER DELETE ON participant WHEN old.lead = 1 BEGIN
        UPDATE actor SET events = events - 1 WHERE id = old.actor;
    END""",
)

_VIEWS = (
    """
    CREATE VIEW timeline AS
    SELECT event.id, event.date, event.kind, event.status, event.headline,
        (SELECT group_concat(name, ', ') FROM (
            SELECT actor.name FROM participant JOIN actor ON actor.id = participant.actor
            WHERE participant.event = event.id AND lead = 1
                AND (role <> 'speaker' OR NOT EXISTS (
                    SELECT 1 FROM participant other
                    WHERE other.event = event.id AND other.role <> 'speaker'))
            ORDER BY role <> 'source', role, actor.id
        )) AS actors,
        event.sources
    FROM event ORDER BY event.day, event.id""",
    """
    CREATE VIEW statements AS
    SELECT claim.id, claim.event, claim.date, claim.kind, claim.status,
        actor.name AS speaker, claim.headline, claim.sentence, claim.quotes,
        article.outlet, article.title, article.published
    FROM claim
        JOIN article ON article.id = claim.article
        LEFT JOIN actor ON actor.id = claim.speaker
    WHERE claim.event IS NOT NULL
    ORDER BY claim.article, claim.start, claim.cue_start""",
    """
    CREATE VIEW parties AS
    SELECT actor.id, actor.name, actor.kind, actor.side, actor.events,
        (SELECT group_concat(alias, ', ') FROM (
            SELECT alias FROM alias WHERE alias.actor = actor.id AND ord > 0 ORDER BY ord
        )) AS aliases,
        (SELECT group_concat(title || coalesce(' of ' || of, ''), ', ') FROM held_role
            WHERE held_role.actor = actor.id) AS roles
    FROM actor ORDER BY actor.events DESC, actor.name""",
    """
    CREATE VIEW library AS
    SELECT article.id, article.published, article.outlet, article.title, article.url,
        (SELECT count(*) FROM claim WHERE claim.article = article.id) AS claims,
        (SELECT group_concat(talks.name, ', ') FROM article_talks
            JOIN talks ON talks.id = article_talks.talks
            WHERE article_talks.article = article.id) AS talks,
        article.revision_of, article.duplicate_of
    FROM article ORDER BY article.published, article.id""",
)

_DECISIONS = (
    """
    CREATE TABLE decision (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        verb TEXT NOT NULL, -- "confirm", "merge", "rename" or "reject"
        name TEXT NOT NULL, -- the actor, as it was called then
        other TEXT,         -- whom it is merged into, or what it is called from then on
        kind TEXT,
        side TEXT,
        newest INTEGER NOT NULL, -- the newest article then; later ones were read by the decision
        by TEXT NOT NULL,
        at TEXT NOT NULL -- ISO 8601, UTC
    )""",
    "CREATE INDEX decision_name ON decision (name)",
    "CREATE INDEX decision_other ON decision (other) WHERE other IS NOT NULL",
    # What the decisions in force come to, for each actor as it was read (`keeping.deciding`).
    "ALTER TABLE actor ADD COLUMN means INTEGER REFERENCES actor",  # NULL: itself
    "ALTER TABLE actor ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE actor ADD COLUMN vouched INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE actor ADD COLUMN said_kind TEXT",
    "ALTER TABLE actor ADD COLUMN said_side TEXT",
    "CREATE INDEX actor_means ON actor (means) WHERE means IS NOT NULL",
    "CREATE INDEX actor_rejected ON actor (id) WHERE rejected",
    # The event that a claim was in before a decision moved it, so that undoing brings it back.
    "ALTER TABLE claim ADD COLUMN home INTEGER",
    "DROP VIEW statements",
    """
    CREATE VIEW statements AS
    SELECT claim.id, claim.event, claim.date, claim.kind, claim.status,
        shown.name AS speaker, claim.headline, claim.sentence, claim.quotes,
        article.outlet, article.title, article.published
    FROM claim
        JOIN article ON article.id = claim.article
        LEFT JOIN actor ON actor.id = claim.speaker AND NOT actor.rejected
        LEFT JOIN actor shown ON shown.id = coalesce(actor.means, actor.id)
    WHERE claim.event IS NOT NULL
    ORDER BY claim.article, claim.start, claim.cue_start""",
    "DROP VIEW parties",
    """
    CREATE VIEW parties AS
    SELECT actor.id, actor.name, coalesce(said_kind, kind) AS kind,
        coalesce(said_side, side) AS side, actor.events,
        (SELECT group_concat(alias, ', ') FROM (
            SELECT alias FROM alias WHERE alias.actor = actor.id AND ord > 0 ORDER BY ord
        )) AS aliases,
        (SELECT group_concat(title || coalesce(' of ' || of, ''), ', ') FROM held_role
            WHERE held_role.actor = actor.id) AS roles
    FROM actor WHERE means IS NULL AND NOT rejected ORDER BY actor.events DESC, actor.name""",
)
# Marks for what single claims say otherwise than their event does (store/values/marks.py).
_MARKS = (
    f"""
    UPDATE event_fts SET marks = marks || ' {marks.DOUBTFUL}' WHERE rowid IN (
        SELECT event_fts.rowid FROM event_fts
        JOIN claim ON claim.event = (event_fts.rowid & 4294967295)
        WHERE claim.confidence <> 'high')""",
    *(
        f"""
        UPDATE event_fts SET marks = marks || ' {marks.told(status)}' WHERE rowid IN (
            SELECT event_fts.rowid FROM event_fts
            JOIN event ON event.id = (event_fts.rowid & 4294967295)
            JOIN claim ON claim.event = event.id
            WHERE claim.status = '{status}' AND event.status <> '{status}')"""
        for status in ("conditional", "denied", "happened", "ongoing", "planned")
    ),
)

SECOND = (*_DECISIONS, *_MARKS)
FIRST = (*_ARTICLES, *_ACTORS, *_EVENTS, *_CLAIMS, *_SEARCH, *_TALLIES, *_VIEWS)
