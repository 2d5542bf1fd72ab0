"""What `contents` asks of each table: everything but ids, times and what follows."""

from __future__ import annotations

ARTICLES = """
    SELECT id, revision_of, duplicate_of,
        (SELECT json_group_array(name) FROM (
            SELECT talks.name FROM article_talks JOIN talks ON talks.id = article_talks.talks
            WHERE article_talks.article = article.id ORDER BY article_talks.ord)),
        (SELECT json_group_array(actor.name) FROM article_actor
            JOIN actor ON actor.id = article_actor.actor
            WHERE article_actor.article = article.id),
        original_hash, text_hash, superseded, title, outlet, url, published, published_by, language
    FROM article
"""
_OF_CLAIM = (
    "hidden", "moved", "kept", "read", "sentence", "start", "stop", "cue_start", "cue_stop",
    "kind", "mode", "status", "headline", "place", "date", "earliest", "latest", "time",
    "wording", "dated_by", "channel", "quotes", "confidence", "doubts",
)  # fmt: skip
CLAIM_COLUMNS = ("id", "in_event", "speaker", "speaks_for", "cast", *_OF_CLAIM)
CLAIMS = f"""
    SELECT claim.id, event IS NOT NULL, speaker.name, behind.name,
        (SELECT json_group_array(json_array(name, role)) FROM (
            SELECT actor.name, claim_actor.role
            FROM claim_actor JOIN actor ON actor.id = claim_actor.actor
            WHERE claim_actor.claim = claim.id ORDER BY claim_actor.ord)),
        {", ".join(f"claim.{name}" for name in _OF_CLAIM)}
    FROM claim
        LEFT JOIN actor speaker ON speaker.id = claim.speaker
        LEFT JOIN actor behind ON behind.id = claim.speaks_for
"""
EVENTS = """
    SELECT id, claims, kept, day, date, earliest, latest, kind, mode, status, headline, actors,
        sources, differs,
        (SELECT json_group_array(name) FROM (
            SELECT talks.name FROM event_talks JOIN talks ON talks.id = event_talks.talks
            WHERE event_talks.event = event.id ORDER BY talks.name))
    FROM event
"""
ACTORS = """
    SELECT actor.name, actor.kind, actor.side, actor.confirmed, actor.events, means.name,
        actor.rejected, actor.vouched, actor.said_kind, actor.said_side,
        (SELECT json_group_array(alias) FROM (
            SELECT alias FROM alias WHERE alias.actor = actor.id ORDER BY alias)),
        (SELECT json_group_array(json_array(title, of, start, stop)) FROM (
            SELECT title, of, start, stop FROM held_role WHERE held_role.actor = actor.id
            ORDER BY title, of, start, stop))
    FROM actor LEFT JOIN actor means ON means.id = actor.means
"""
DECISIONS = "SELECT verb, name, other, kind, side, by FROM decision ORDER BY id"
CHANGES = "SELECT id, verb, field, was, now, by, undone > 0 FROM change ORDER BY id"
HOLDS = "SELECT change, article, anchor, claim IS NULL FROM change_claim"
CORRECTIONS = "SELECT subject_id, field, was, now, by FROM correction WHERE subject = 'article'"
FILTERS = "SELECT name, filter, by FROM saved_filter"
SEEN = "SELECT by, value FROM person_state WHERE name = :name"
FEEDS = "SELECT id, name, address, talks, words, actors, full_text, by FROM feed"
ITEMS = "SELECT feed, item, stamp, outcome, article FROM feed_item"
