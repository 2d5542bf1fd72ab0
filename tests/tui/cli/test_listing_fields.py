"""The fields of each listing: a promise to the programs that read them."""

import datetime as dt

from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Confidence,
    Correction,
    DatedBy,
    Event,
    HeldRole,
    Kind,
    Mode,
    Participant,
    Role,
    Status,
    StoredArticle,
    StoredClaim,
)
from tui.cli.records import (
    actor_record,
    article_record,
    claim_record,
    correction_record,
    event_record,
)

FIELDS = {
    "events": (
        "id", "date", "earliest", "latest", "kind", "status", "headline", "actors", "claims",
        "articles", "sources",
    ),
    "claims": (
        "id", "event", "article", "talks", "sentence", "start", "end", "cue_start", "cue_end",
        "kind", "mode", "status", "headline", "place", "date", "earliest", "latest", "time",
        "wording", "dated_by", "speaker", "speaks_for", "channel", "quotes", "confidence", "doubts",
        "actors",
    ),
    "articles": (
        "id", "title", "outlet", "published", "url", "talks", "claims", "duplicate_of",
    ),
    "actors": ("name", "kind", "side", "aliases", "roles", "events"),
    "feeds": (
        "name", "address", "talks", "words", "actors", "full_text", "articles", "checked",
        "outcome", "waits",
    ),
}  # fmt: skip

DAY = dt.date(2015, 4, 2)


def test_a_claim() -> None:
    """Every field, days in ISO, null where nothing is known."""
    claim = Claim(
        sentence="Ann met Bob on Thursday.",
        start=10,
        end=34,
        cue_start=14,
        cue_end=17,
        kind=Kind.CONSULT,
        mode=Mode.VISIT,
        status=Status.HAPPENED,
        headline="Ann meets Bob",
        place="Lausanne",
        date="../2015-04-02",
        earliest=None,
        latest=DAY,
        time="13:00+02:00",
        wording="Thursday",
        dated_by=DatedBy.EXPRESSION,
        speaker="Cid",
        speaks_for="Utopia",
        channel="briefing",
        quotes=("so",),
        confidence=Confidence.MEDIUM,
        doubts=("which Thursday",),
        actors=(Participant("Ann", Role.SOURCE), Participant("Bob", Role.TARGET)),
    )
    stored = StoredClaim(id=1, event=2, article=3, talks=("T",), claim=claim)
    record = claim_record(stored)
    assert tuple(record) == FIELDS["claims"]
    assert record == {
        "id": 1,
        "event": 2,
        "article": 3,
        "talks": ["T"],
        "sentence": "Ann met Bob on Thursday.",
        "start": 10,
        "end": 34,
        "cue_start": 14,
        "cue_end": 17,
        "kind": "CONSULT",
        "mode": "visit",
        "status": "happened",
        "headline": "Ann meets Bob",
        "place": "Lausanne",
        "date": "../2015-04-02",
        "earliest": None,
        "latest": "2015-04-02",
        "time": "13:00+02:00",
        "wording": "Thursday",
        "dated_by": "expression",
        "speaker": "Cid",
        "speaks_for": "Utopia",
        "channel": "briefing",
        "quotes": ["so"],
        "confidence": "medium",
        "doubts": ["which Thursday"],
        "actors": [{"name": "Ann", "role": "source"}, {"name": "Bob", "role": "target"}],
    }


def test_an_event() -> None:
    """Names, ids and a number of sources."""
    event = Event(
        id=2,
        day=DAY,
        date="2015-04-02/..",
        earliest=DAY,
        latest=None,
        kind=Kind.CONSULT,
        mode=None,
        status=Status.PLANNED,
        headline="Ann to meet Bob",
        actors=("Ann", "Bob"),
        roles=(),
        claims=(1, 4),
        articles=(3, 5),
        sources=2,
    )
    record = event_record(event)
    assert tuple(record) == FIELDS["events"]
    assert record == {
        "id": 2,
        "date": "2015-04-02/..",
        "earliest": "2015-04-02",
        "latest": None,
        "kind": "CONSULT",
        "status": "planned",
        "headline": "Ann to meet Bob",
        "actors": ["Ann", "Bob"],
        "claims": [1, 4],
        "articles": [3, 5],
        "sources": 2,
    }


def test_an_article() -> None:
    """How many claims it holds, and no text."""
    article = Article(
        title="Title",
        text="Text.",
        original="Title\n\nText.",
        published=DAY,
        published_by="byline",
        outlet="The Courier",
        url=None,
        talks=("T", "U"),
    )
    record = article_record(StoredArticle(id=3, article=article, claims=14, duplicate_of=1))
    assert tuple(record) == FIELDS["articles"]
    assert record == {
        "id": 3,
        "title": "Title",
        "outlet": "The Courier",
        "published": "2015-04-02",
        "url": None,
        "talks": ["T", "U"],
        "claims": 14,
        "duplicate_of": 1,
    }


def test_a_correction() -> None:
    """What, by whom and when."""
    correction = Correction(
        id=1,
        subject="article",
        subject_id=3,
        field="outlet",
        was=None,
        now="The Courier",
        by="ann",
        at="2015-04-03T10:00:00+00:00",
    )
    assert correction_record(correction) == {
        "field": "outlet",
        "was": None,
        "now": "The Courier",
        "by": "ann",
        "at": "2015-04-03T10:00:00+00:00",
    }


def test_an_actor() -> None:
    """Offices with their days."""
    from store.reading.actors import KnownActor

    actor = Actor(
        name="Ann",
        kind=ActorKind.PERSON,
        side="Utopia",
        aliases=("Annie",),
        roles=(HeldRole(title="envoy", of="Utopia", start=DAY, end=None),),
    )
    record = actor_record(KnownActor(actor=actor, events=9))
    assert tuple(record) == FIELDS["actors"]
    assert record == {
        "name": "Ann",
        "kind": "person",
        "side": "Utopia",
        "aliases": ["Annie"],
        "roles": [{"title": "envoy", "of": "Utopia", "from": "2015-04-02", "to": None}],
        "events": 9,
    }
