"""Adding articles: whole, once, as versions of a page and as copies of a text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from store.adding.adding import Added, Outcome, add, add_many
from store.model import (
    Actor,
    ActorKind,
    Claim,
    Confidence,
    Event,
    Filter,
    Kind,
    Mode,
    Participant,
    Reading,
    Role,
    Status,
)
from store.reading.actors import actors_in
from store.reading.articles import read_article, read_articles
from store.reading.claims import of_article, of_event, read_claims
from store.reading.events import count, read_event, read_page
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from store.opening import Store

MEETING = claim()
QUARREL = claim("Keller blamed Vasquez for it.", kind=Kind.ACCUSE, sources=[BRUNO.name],
                targets=[ANNA.name])  # fmt: skip
PLAN = claim("Both plan to meet.", status=Status.PLANNED, when="2015-07-01/..")


def events(store: Store, **chosen: Any) -> list[Event]:
    """All events of a filter, oldest first."""
    return read_page(store, Filter(**chosen), rows=1000)


def test_an_article_is_kept_with_its_claims_and_events(store: Store) -> None:
    """One event a claim, in the order of the text within a day."""
    made = reading(MEETING, QUARREL, PLAN, talks=("Harbour talks", "Grain talks"))
    assert add(store, made) == Added(1, Outcome.ADDED)
    kept = read_article(store, 1)
    assert kept.article == made.article
    assert (kept.claims, kept.revision_of, kept.duplicate_of) == (3, None, None)
    assert [one.claim for one in of_article(store, 1)] == list(made.claims)
    assert [(e.id, e.headline, e.claims) for e in events(store)] == [
        (1, "Vasquez met Keller", (1,)),
        (2, "Keller blamed Vasquez for it", (2,)),
        (3, "Both plan to meet", (3,)),
    ]
    assert {one.talks for one in of_article(store, 1)} == {("Harbour talks", "Grain talks")}


def test_two_claims_of_one_act_are_one_event(store: Store) -> None:
    """Within an article, and with another."""
    again = claim("They met, said Keller.", speaker=BRUNO.name)
    add(store, reading(MEETING, again, outlet="One"))
    add(store, reading(MEETING, title="Other", text="Vasquez met Keller. x", outlet="Two"))
    (event,) = events(store)
    assert event.claims == (1, 2, 3)
    assert event.articles == (1, 2)
    assert event.sources == 2
    assert [one.article for one in of_event(store, event.id)] == [1, 1, 2]


def test_adding_a_page_again_changes_nothing(store: Store) -> None:
    """Whatever else was said of it the second time."""
    made = reading(MEETING)
    add(store, made)
    before = store.connection.total_changes
    other = replace(made, article=replace(made.article, title="Else", outlet="Else"), claims=())
    assert add(store, other) == Added(1, Outcome.ALREADY)
    assert store.connection.total_changes == before
    assert count(store, Filter()) == 1


def test_the_same_text_of_the_same_outlet_and_day_is_there_already(store: Store) -> None:
    """A page fetched anew differs in its markup alone."""
    for outlet in ("The Mole", None):
        added = add(store, reading(MEETING, outlet=outlet, original=f"<1>{outlet}"))
        again = add(store, reading(MEETING, outlet=outlet, original=f"<2>{outlet}"))
        assert again == Added(added.article, Outcome.ALREADY)


def test_the_same_text_at_the_same_address_is_there_already(store: Store) -> None:
    """Even when its date was found otherwise."""
    add(store, reading(MEETING, url="https://mole.example/1"))
    later = reading(MEETING, url="https://mole.example/1", published=date(2015, 6, 30))
    assert add(store, later) == Added(1, Outcome.ALREADY)


def test_the_same_text_elsewhere_is_a_copy(store: Store) -> None:
    """It joins every event, statements and undated plans too, and counts as no further source."""
    said = claim("Vasquez said it was over.", kind=Kind.STATE, sources=[ANNA.name])
    add(store, reading(MEETING, PLAN, said, outlet="One"))
    assert add(store, reading(MEETING, PLAN, said, outlet="Two")) == Added(2, Outcome.DUPLICATE)
    assert [(e.sources, e.articles) for e in events(store)] == [(1, (1, 2))] * 3
    assert read_article(store, 2).duplicate_of == 1
    assert read_article(store, 1).duplicate_of is None


def test_the_earliest_of_equal_texts_is_the_one_repeated(store: Store) -> None:
    """In whichever order they come."""
    add(store, reading(MEETING, outlet="Late", published=date(2015, 6, 27)))
    add(store, reading(MEETING, outlet="Early", published=date(2015, 6, 25)))
    add(store, reading(MEETING, outlet="Middle", published=date(2015, 6, 26)))
    copies = {a.article.outlet: a.duplicate_of for a in read_articles(store, Filter())}
    assert copies == {"Early": None, "Middle": 2, "Late": 2}


def test_another_text_at_the_same_address_is_a_version(store: Store) -> None:
    """Only the newest counts in events; the older one stays to be read."""
    page: dict[str, Any] = {"url": "https://mole.example/1"}
    add(store, reading(MEETING, QUARREL, **page))
    assert add(store, reading(MEETING, PLAN, **page)) == Added(2, Outcome.REVISION)
    assert [(e.headline, e.articles, e.sources) for e in events(store)] == [
        ("Vasquez met Keller", (2,), 1),
        ("Both plan to meet", (2,), 1),
    ]
    assert read_article(store, 2).revision_of == 1
    old = of_article(store, 1)
    assert [one.event for one in old] == [None, None]
    assert [one.claim for one in old] == list(reading(MEETING, QUARREL).claims)
    assert [one.article for one in read_claims(store, Filter())] == [2, 2]
    assert [one.id for one in read_claims(store, Filter(article=1))] == [1, 2]


def test_the_event_of_a_version_keeps_its_number(store: Store) -> None:
    """Where another article tells of it too, and where only the older version did."""
    add(store, reading(MEETING, outlet="Other"))
    add(store, reading(MEETING, QUARREL, url="https://mole.example/1"))
    add(store, reading(MEETING, PLAN, url="https://mole.example/1"))
    assert [(e.id, e.articles) for e in events(store)] == [(1, (1, 3)), (3, (3,))]
    add(store, reading(MEETING, QUARREL, PLAN, url="https://mole.example/1"))
    assert [(e.id, e.articles) for e in events(store)] == [(1, (1, 4)), (4, (4,)), (3, (4,))]


def test_versions_go_by_publication_not_by_coming(store: Store) -> None:
    """An older version that comes late is superseded at once."""
    page: dict[str, Any] = {"url": "https://mole.example/1"}
    add(store, reading(MEETING, published=date(2015, 6, 27), **page))
    add(store, reading(QUARREL, published=date(2015, 6, 25), **page))
    assert add(store, reading(PLAN, published=date(2015, 6, 26), **page)).outcome == "revision"
    before = {a.id: a.revision_of for a in read_articles(store, Filter())}
    assert before == {2: None, 3: 2, 1: 3}
    assert [e.headline for e in events(store)] == ["Vasquez met Keller"]


def test_articles_without_an_address_are_no_versions(store: Store) -> None:
    """Of each other."""
    assert add(store, reading(MEETING)).outcome is Outcome.ADDED
    assert add(store, reading(QUARREL)).outcome is Outcome.ADDED
    assert count(store, Filter()) == 2


def test_planned_then_done_is_one_event_that_happened(store: Store) -> None:
    """Adding in the other order comes to the same."""
    plan = reading(claim(status=Status.PLANNED), published=date(2015, 6, 23), outlet="Before")
    done = reading(claim("Vasquez met Keller at last."), outlet="After")
    add(store, plan)
    assert events(store)[0].status is Status.PLANNED
    add(store, done)
    (event,) = events(store)
    assert (event.id, event.status, event.claims) == (1, Status.HAPPENED, (1, 2))
    assert event.headline == "Vasquez met Keller at last"
    assert events(store, statuses=frozenset({Status.PLANNED})) == []
    assert events(store, words="last") == [event]


def test_an_article_that_tells_of_both_parts_them(store: Store) -> None:
    """The event that was one becomes two; who has its first claim keeps its number."""
    add(store, reading(claim(status=Status.PLANNED), published=date(2015, 6, 23), outlet="A"))
    add(store, reading(claim("Vasquez met Keller at last."), outlet="B"))
    both = reading(claim("Keller met Vasquez."), claim("Keller meets Vasquez tonight.",
                   status=Status.PLANNED), outlet="C")  # fmt: skip
    add(store, both)
    assert [(e.id, e.status, e.articles) for e in events(store)] == [
        (1, Status.PLANNED, (1, 3)),
        (2, Status.HAPPENED, (2, 3)),
    ]


def test_every_actor_that_an_article_names_is_kept(store: Store) -> None:
    """In a claim or not, in the order of the reading; those of claims alone come last."""
    stranger = claim("Osei met Keller.", sources=["Kofi Osei", BRUNO.name], speaker="A. Speaker",
                     speaks_for="Osei's Office")  # fmt: skip
    add(store, reading(stranger, actors=(LEAGUE, BRUNO)))
    named = [known.actor for known in actors_in(store, 1)]
    assert named[:2] == [LEAGUE, BRUNO]
    assert [a.name for a in named[2:]] == ["Kofi Osei", "A. Speaker", "Osei's Office"]
    assert {(a.kind, a.confirmed) for a in named[2:]} == {(ActorKind.GROUP, False)}
    (one,) = of_article(store, 1)
    assert (one.claim.speaker, one.claim.speaks_for) == ("A. Speaker", "Osei's Office")


def test_a_speaker_has_a_part_in_the_event_and_is_no_actor_of_it(store: Store) -> None:
    """Who only reports an act is found by name, and stands in no lane."""
    add(store, reading(claim(speaker=LEAGUE.name)))
    (event,) = events(store, actors=(LEAGUE.name,))
    assert event.actors == (ANNA.name, BRUNO.name)
    assert event.roles[-1] == Participant(LEAGUE.name, Role.SPEAKER)


def test_what_no_store_can_hold_is_replaced_letter_for_letter(store: Store) -> None:
    """NUL and lone surrogates become U+FFFD, so that offsets stay; the original stays as it was."""
    sentence = "Vas\0quez met Kel\ud800ler."
    name = "Kel\udfffler"
    one = claim(sentence, sources=[name], quotes=("a\0b",), place="\ud812")
    made = reading(one, title="T\0", original="<\ud800>\0", actors=(), outlet="\0")
    made = replace(made, actors=(Actor(name=name, kind=ActorKind.PERSON, aliases=("K\0",)),))
    add(store, made)
    kept = read_article(store, 1).article
    assert kept.original == "<\ud800>\0"
    assert (kept.title, kept.outlet, kept.text) == (
        "T\ufffd",
        "\ufffd",
        "Vas\ufffdquez met Kel\ufffdler.",
    )
    (claimed,) = of_article(store, 1)
    assert claimed.claim.sentence == kept.text[: claimed.claim.end]
    assert (claimed.claim.quotes, claimed.claim.place) == (("a\ufffdb",), "\ufffd")
    assert actors_in(store, 1)[0].actor.name == "Kel\ufffdler"
    assert actors_in(store, 1)[0].actor.aliases == ("K\ufffd",)
    assert events(store)[0].actors == ("Kel\ufffdler",)


def test_an_article_without_claims_is_kept_too(store: Store) -> None:
    """It may be in a language that claims are not read from."""
    add(store, reading(text="Nichts davon.", language="de"))
    assert read_article(store, 1).article.language == "de"
    assert read_article(store, 1).claims == 0
    assert events(store) == []


def test_a_failing_add_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped at its very end, nothing of it is there."""

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("store.adding.adding.index_article", fail)
    with pytest.raises(RuntimeError):
        add(store, reading(MEETING, talks=("Grain talks",)))
    for table in ("article", "claim", "event", "participant", "actor", "alias", "talks"):
        assert store.rows(f"SELECT * FROM {table}") == []
    monkeypatch.undo()
    assert add(store, reading(MEETING)).outcome is Outcome.ADDED


def test_many_are_added_in_batches(store: Store) -> None:
    """With the outcome of each, as one by one."""
    made = [reading(MEETING, outlet=str(n)) for n in (1, 2, 1, 3, 4)]
    done = list(add_many(store, made, batch=2))
    assert [(one.article, one.outcome.value) for one in done] == [
        (1, "added"),
        (2, "duplicate"),
        (1, "already"),
        (3, "duplicate"),
        (4, "duplicate"),
    ]
    assert events(store)[0].articles == (1, 2, 3, 4)


def test_many_are_added_with_more_memory_that_is_given_back(store: Store) -> None:
    """Also when adding stops half-way."""
    before = store.row("PRAGMA cache_size")
    coming = add_many(store, [reading(MEETING), reading(QUARREL)], batch=1)
    next(coming)
    assert store.row("PRAGMA cache_size") == (-65536,)
    coming.close()  # type: ignore[attr-defined]
    assert store.row("PRAGMA cache_size") == before


def test_a_failing_batch_keeps_those_before_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And leaves nothing of its own."""

    def some() -> Any:
        yield reading(MEETING)
        yield reading(QUARREL)
        yield reading(PLAN)
        raise RuntimeError

    coming = add_many(store, some(), batch=2)
    assert next(coming).article == 1
    assert next(coming).article == 2
    with pytest.raises(RuntimeError):
        next(coming)
    assert len(list(read_articles(store, Filter()))) == 2


def everything() -> Reading:
    """A reading in which every field says something."""
    one = claim(
        mode=Mode.PHONE,
        place="Oslo",
        time="10:00+02:00",
        wording="on Wednesday",
        speaker=BRUNO.name,
        speaks_for=LEAGUE.name,
        channel="a briefing",
        quotes=("We met", 'a "quote"'),
        confidence=Confidence.LOW,
        doubts=("the year is not given", "ünsure"),
    )
    return replace(reading(one, url="https://mole.example/1", talks=("B", "A")), reader="7")


def test_every_field_comes_back(store: Store) -> None:
    """Of article and claim; the version of the rules is on record."""
    made = everything()
    add(store, made)
    assert read_article(store, 1).article == made.article
    assert of_article(store, 1)[0].claim == made.claims[0]
    assert isinstance(of_article(store, 1)[0].claim, Claim)
    assert store.row("SELECT reader FROM article") == ("7",)
    assert read_event(store, 1).mode == "phone"
