"""Which claims become one event, and what the event then says."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

import pytest

from store.joining.clustering import family
from store.joining.joining import Member, join_key, kept_key, parted, told, unmarked
from store.model import Claim, Confidence, DatedBy, Kind, Mode, Participant, Role, Status
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim

A, B, C = ANNA.name, BRUNO.name, LEAGUE.name
IDS = {A: 10, B: 2, C: 7}
TEXT = "0123456789abcdef" * 4


def key(one: Claim, text: str = TEXT) -> str:
    """The key by which a claim joins."""
    return join_key(one, text, IDS)


def member(one: Claim, **fields: Any) -> Member:
    """A claim with the little that joining asks of its article."""
    given = {
        "id": 1,
        "event": None,
        "article": 1,
        "published": date(2015, 6, 25),
        "text": "first",
        **fields,
    }
    return Member(claim=one, **given)


def test_a_key_names_kind_days_and_actors() -> None:
    """Actors by number, in order of number."""
    assert key(claim()) == "CONSULT|2015-06|2,10||2015-06-24/2015-06-24"


def test_one_kind_one_day_the_same_actors_are_one_event() -> None:
    """Whatever the words, the roles of a mutual act, or how sure the date is."""
    other = claim("Keller saw Vasquez again.", when="2015-06-24~", sources=[B], targets=[A])
    assert key(other) == key(claim())
    planned = claim(status=Status.PLANNED, place="Oslo", mode=Mode.VISIT)
    assert key(planned, "another text") == key(claim())


@pytest.mark.parametrize(
    "other",
    [
        claim(kind=Kind.AGREE),
        claim(when="2015-06-23"),
        claim(when="2015-06"),
        claim(when="../2015-06-24"),
        claim(when="2015-06-24/.."),
        claim(sources=[A]),
        claim(sources=[A, B, C]),
        claim(sources=[A, C]),
    ],
)
def test_anything_else_stays_apart(other: Claim) -> None:
    """Another kind, other days, one actor more, less or different."""
    assert key(other) != key(claim())


def test_equal_spans_join() -> None:
    """A whole June said twice of the same act by the same actors is one act."""
    first, other = claim(when="2015-06"), claim("Both met.", when="2015-06-01/2015-06-30")
    assert key(first) == key(other)


@pytest.mark.parametrize("kind", [Kind.ASSAULT, Kind.ACCUSE, Kind.REJECT, Kind.SANCTION])
def test_what_goes_one_way_is_not_what_comes_back(kind: Kind) -> None:
    """A on B and B on A, on one day, are two acts."""
    there = claim(kind=kind, sources=[A], targets=[B])
    back = claim(kind=kind, sources=[B], targets=[A])
    assert key(there) != key(back)
    when = "2015-06" if kind in (Kind.SANCTION, Kind.REJECT) else "2015-06-24/2015-06-24"
    assert key(there) == f"{kind}|{when}|10|2|2015-06-24/2015-06-24"


@pytest.mark.parametrize("kind", [Kind.CONSULT, Kind.AGREE, Kind.COOPERATE])
def test_a_mutual_act_has_no_direction(kind: Kind) -> None:
    """A meets B is B meets A, and a host or mediator is one of those there."""
    there = claim(kind=kind, sources=[A], targets=[B])
    back = claim(kind=kind, sources=[B], targets=[A])
    hosted = claim(kind=kind, sources=(), actors=(Participant(A, Role.HOST),
                                                  Participant(B, Role.MEDIATOR)))  # fmt: skip
    assert key(there) == key(back) == key(hosted)


def test_who_is_only_mentioned_or_only_speaks_does_not_count() -> None:
    """Two reports of one meeting by two speakers are one event."""
    spoken = claim(speaker=C)
    spoken = replace(spoken, actors=(*spoken.actors, Participant(C, Role.SPEAKER)))
    mentioning = replace(claim(), actors=(*claim().actors, Participant(C, Role.MENTIONED)))
    assert key(spoken) == key(mentioning) == key(claim())


def test_statements_join_only_by_their_words() -> None:
    """One speaker says many things in a day."""
    say: dict[str, Any] = {"kind": Kind.STATE, "sources": [A]}
    one = claim("Vasquez said the port stays open.", **say)
    assert key(claim("Vasquez said the tariff is too high.", **say)) != key(one)
    assert key(claim("VASQUEZ said, the port stays open!", **say)) == key(one)


def test_one_sentence_with_two_acts_of_speech_holds_two_statements() -> None:
    """The words of the act tell them apart."""
    one = claim("Vasquez said this and added that.", kind=Kind.STATE, sources=[A])
    other = replace(one, cue_start=22, cue_end=27)
    assert one.sentence[other.cue_start : other.cue_end] == "added"
    assert key(other) != key(one)


def test_the_same_quoted_words_are_the_same_statement() -> None:
    """In other sentences too; a fragment of three words may be said on many occasions."""
    say: dict[str, Any] = {"kind": Kind.STATE, "sources": [A]}
    long, short = ("The port stays open.", "no"), ("very productive talks",)
    one = claim("Vasquez said it in Oslo.", quotes=long, **say)
    other = claim("In Oslo she put it plainly.", quotes=("the port stays open",), **say)
    assert key(one) == key(other)
    one = claim("Vasquez said it in Oslo.", quotes=short, **say)
    other = claim("In Oslo she put it plainly.", quotes=short, **say)
    assert key(one) != key(other)


def test_acts_by_nobody_known_join_only_by_their_words() -> None:
    """Two acts without actors on one day are not one for that."""
    one, other = claim("Talks ended early.", sources=()), claim("Talks began late.", sources=())
    assert key(one) != key(other)
    assert key(one) == key(claim("Talks ended early.", sources=(), start=40))


def test_a_speaker_alone_stands_for_the_actors() -> None:
    """Named as speaker, or with that role."""
    named = claim(sources=(), speaker=A)
    in_role = claim(sources=(), actors=(Participant(A, Role.SPEAKER),))
    assert key(named) == key(in_role) != key(claim(sources=()))
    assert key(named).startswith("CONSULT|2015-06|10||")


def test_undated_acts_join_only_within_a_text() -> None:
    """Some day before publication, or after it, is no day; a deadline in words is one."""
    undated: dict[str, Any] = {"dated_by": DatedBy.PUBLICATION}
    for when in ("../2015-06-25", "2015-06-25/.."):
        assert key(claim(when=when, **undated)) == key(claim("They met.", when=when, **undated))
        assert key(claim(when=when, **undated)) != key(claim(when=when, **undated), "f" * 64)
        assert key(claim(when=when)) == key(claim(when=when), "f" * 64)
    fresh = claim(when="2015-06-25", **undated)
    assert key(fresh) == key(fresh, "f" * 64)


def test_who_has_no_name_is_another_in_another_text() -> None:
    """Two articles' unions are two; a name that only begins in small letters is one."""
    ids: dict[str, int] = defaultdict(lambda: 3)
    for sources, joins in ((["union"], False), (["al-Nur"], True), (["union", A], True)):
        one = claim(kind=Kind.REJECT, sources=sources)
        assert (join_key(one, TEXT, ids) == join_key(one, "f" * 64, ids)) is joins
        assert join_key(one, TEXT, ids) == join_key(one, TEXT, ids)


def test_planned_and_done_are_one_event_across_articles() -> None:
    """The plan of one article was carried out in another."""
    planned = member(claim(status=Status.PLANNED), id=1, article=1)
    done = member(claim(), id=2, article=2)
    assert parted([planned, done]) == [[planned, done]]


def test_planned_and_done_in_one_article_are_two() -> None:
    """Who tells of both tells of two acts; all other articles' claims follow their status."""
    done = member(claim(), id=1, article=1)
    again = member(claim(status=Status.PLANNED), id=2, article=1)
    maybe = member(claim(status=Status.CONDITIONAL), id=3, article=2)
    denied = member(claim(status=Status.DENIED), id=4, article=3)
    ongoing = member(claim(status=Status.ONGOING), id=5, article=3)
    assert parted([done, again, maybe, denied, ongoing]) == [
        [done, denied, ongoing],
        [again, maybe],
    ]


def statuses(*pairs: tuple[Status, str]) -> Status:
    """The status of an event by claims of these statuses, each in the text so named."""
    members = [
        member(claim(status=status), id=n, article=n, text=text)
        for n, (status, text) in enumerate(pairs, start=1)
    ]
    return told(1, members).status


H, G, P, U, D = (  # happened, going on, planned, unsure, denied
    Status.HAPPENED, Status.ONGOING, Status.PLANNED, Status.CONDITIONAL, Status.DENIED,
)  # fmt: skip


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(P, "a"), (H, "b")], H),
        ([(P, "a"), (P, "b"), (H, "c")], H),
        ([(G, "a"), (G, "b"), (H, "c")], H),
        ([(G, "a"), (P, "b")], G),
        ([(H, "a"), (D, "b")], H),
        ([(G, "a"), (D, "b")], G),
        ([(H, "a"), (D, "b"), (D, "c")], D),
        ([(H, "a"), (D, "b"), (D, "b")], H),
        ([(H, "a"), (G, "b"), (D, "c"), (D, "d")], H),
        ([(P, "a"), (D, "b")], D),
        ([(P, "a"), (U, "b")], P),
        ([(P, "a"), (U, "b"), (U, "c")], U),
        ([(U, "a")], U),
        ([(P, "a")], P),
    ],
)
def test_the_status_follows_from_the_claims(
    pairs: list[tuple[Status, str]], expected: Status
) -> None:
    """Done over to come, happened over ongoing, and of contradicting ones what more texts say."""
    assert statuses(*pairs) is expected
    assert statuses(*reversed(pairs)) is expected


def test_an_event_is_told_by_its_surest_claim() -> None:
    """The event's own status, confidence, fewest days, a date in words, the earliest article."""
    later = date(2015, 6, 26)
    lead = member(claim("One met."), id=9, published=later)
    plan = member(claim("Two plan.", status=P), id=1)
    unsure = member(claim("Three met.", confidence=Confidence.MEDIUM), id=2)
    undated = member(claim("Four met.", dated_by=DatedBy.CONTEXT), id=3)
    younger = member(claim("Five met."), id=10, published=later)
    latest = member(claim("Six met."), id=4, published=date(2015, 6, 27))
    month = member(claim("Seven met.", when="2015-06"), id=11)
    about = member(claim("Eight met.", when="2015-06-24~"), id=12)
    members = [month, about, plan, unsure, undated, lead, younger, latest]
    assert told(5, members).headline == "One met"
    assert told(5, members).id == 5
    assert told(5, [plan, unsure, undated]).headline == "Four met"
    assert told(5, [plan, unsure]).headline == "Three met"
    assert told(5, [month, about]).headline == "Eight met"
    assert told(5, [month, unsure]).headline == "Seven met"
    assert told(5, [month, member(claim("Nine met.", when="2015-06-24/.."))]).date == "2015-06"


def test_an_event_lists_its_claims_articles_and_sources() -> None:
    """Copies of one text are one source."""
    members = [
        member(claim(), id=8, article=3, text="first"),
        member(claim(), id=5, article=3, text="first"),
        member(claim(), id=6, article=1, text="first"),
        member(claim(), id=7, article=2, text="other"),
    ]
    event = told(1, members)
    assert event.claims == (5, 6, 7, 8)
    assert event.articles == (1, 2, 3)
    assert event.sources == 2


def test_roles_come_sources_first_and_each_once() -> None:
    """Those mentioned are left out; a speaker is told, and takes no part."""
    one = claim(kind=Kind.ACCUSE, sources=[B], targets=[A], speaker=C)
    one = replace(one, actors=(*one.actors[::-1], Participant("Nobody", Role.MENTIONED)))
    other = replace(one, speaker=None, actors=(*one.actors, Participant(C, Role.SPEAKER)))
    event = told(1, [member(one, id=1), member(other, id=2)])
    assert event.roles == (
        Participant(B, Role.SOURCE),
        Participant(A, Role.TARGET),
        Participant(C, Role.SPEAKER),
    )
    assert event.actors == (B, A)


def test_an_actor_in_two_roles_is_listed_once() -> None:
    """Who demands aloud is source and speaker."""
    one = claim(kind=Kind.REQUEST, sources=[A], targets=[B], speaker=A)
    event = told(1, [member(one)])
    assert event.actors == (A, B)
    assert event.roles[-1] == Participant(A, Role.SPEAKER)


def test_a_speaker_alone_takes_part() -> None:
    """Where nobody else does."""
    event = told(1, [member(claim(sources=(), speaker=C))])
    assert event.actors == (C,)


@pytest.mark.parametrize(
    ("when", "day", "earliest", "latest"),
    [
        ("2015-06-24", date(2015, 6, 24), date(2015, 6, 24), date(2015, 6, 24)),
        ("2015-06", date(2015, 6, 1), date(2015, 6, 1), date(2015, 6, 30)),
        ("../2015-06-24", date(2015, 6, 24), None, date(2015, 6, 24)),
        ("2015-06-24/..", date(2015, 6, 24), date(2015, 6, 24), None),
    ],
)
def test_an_event_stands_at_its_earliest_day_else_its_latest(
    when: str, day: date, earliest: date | None, latest: date | None
) -> None:
    """And keeps the date as it is written."""
    event = told(1, [member(claim(when=when))])
    assert (event.day, event.earliest, event.latest) == (day, earliest, latest)
    assert event.date == when


def test_a_claim_open_at_both_ends_stands_at_its_publication() -> None:
    """Nothing writes one, but nothing breaks of it either."""
    boundless = replace(claim(), earliest=None, latest=None)
    assert told(1, [member(boundless)]).day == date(2015, 6, 25)


def test_the_mode_is_that_of_the_first_claim_that_has_one() -> None:
    """A claim without one hides none."""
    event = told(1, [member(claim(), id=1), member(claim(mode=Mode.PHONE), id=2)])
    assert event.mode is Mode.PHONE


@pytest.mark.parametrize(
    ("first", "other", "expected"),
    [
        ({}, {}, ()),
        ({"when": "2015-06-24~"}, {}, ()),
        ({"time": "10:00"}, {"time": "11:00"}, ("time",)),
        ({"time": "10:00"}, {"time": "10:00"}, ()),
        ({"time": "10:00"}, {}, ()),
        ({"time": "10:00-05:00"}, {"time": "15:00Z"}, ()),
        ({"time": "23:30-05:00"}, {"time": "04:30+00:00"}, ("time",)),
        ({"time": "10:00-05:00"}, {"time": "10:00Z"}, ("time",)),
        ({"time": "10:00-05:00"}, {"time": "10:00"}, ()),
        ({"time": "10:00"}, {"time": "11:00-05:00"}, ("time",)),
        ({"time": "noon"}, {"time": "10:00"}, ("time",)),
        ({"place": "Oslo"}, {"place": "Bergen"}, ()),
        ({"mode": Mode.PHONE}, {"mode": Mode.VISIT}, ("mode",)),
        ({"mode": Mode.MULTILATERAL}, {"mode": Mode.VISIT}, ()),
        ({"mode": Mode.PHONE}, {}, ()),
        ({"status": H}, {"status": G}, ()),
        ({"status": H}, {"status": D}, ("status",)),
        ({"status": G}, {"status": D}, ("status",)),
        ({"status": P}, {"status": U}, ("status",)),
        ({"status": D}, {"status": D}, ()),
        ({"time": "10:00", "status": D}, {"time": "09:00"}, ("time", "status")),
    ],
)
def test_what_claims_contradict_each_other_in_is_named(
    first: dict[str, Any], other: dict[str, Any], expected: tuple[str, ...]
) -> None:
    """Saying less is no contradiction."""
    assert told(1, [member(claim(**first)), member(claim(**other))]).differs == expected


def test_a_plan_told_beforehand_contradicts_nothing() -> None:
    """One told as a plan after its day does; so does one that is still open."""
    plan = claim(status=P)
    for published, expected in [
        (date(2015, 6, 23), ()),
        (date(2015, 6, 24), ()),
        (date(2015, 6, 25), ("status",)),
    ]:
        members = [member(plan, published=published), member(claim(), published=published)]
        assert told(1, members).differs == expected
    ahead = [member(claim(status=s, when="2015-06-24/..")) for s in (P, H)]
    assert told(1, ahead).differs == ()


def test_an_act_that_was_moved_is_told_by_the_last_date_that_holds() -> None:
    """Plans for other days, and that it did not come on those, contradict nothing."""
    due = claim(when="2015-03-01", status=P, time="10:00")
    not_then = claim(when="2015-03-01", status=D)
    plan = claim("Vasquez will meet Keller.", when="2015-05-10", status=P, time="11:00")
    members = [member(one, id=n) for n, one in enumerate((due, not_then, plan), 1)]
    event = told(1, members)
    assert (event.date, event.status, event.differs) == ("2015-05-10", P, ())
    assert event.headline == "Vasquez will meet Keller"
    assert event.claims == (1, 2, 3)
    done = claim("Vasquez met Keller at last.", when="2015-06-20", status=H)
    event = told(1, [*members, member(done, id=4)])
    assert (event.date, event.status, event.differs) == ("2015-06-20", H, ())


def test_an_act_that_came_neither_then_nor_later_is_denied() -> None:
    """By the last day on which it was to come."""
    due, not_then = claim(when="2015-03-29", status=P), claim(when="2015-03-29", status=D)
    nor_later = claim(when="2015-04-12", status=D)
    event = told(1, [member(one, id=n) for n, one in enumerate((due, not_then, nor_later), 1)])
    assert (event.date, event.status, event.differs) == ("2015-04-12", D, ())


class Known(dict[str, int]):
    """Numbers of actors, and for whom each acts."""

    sides: ClassVar = {A: "North", B: "South", C: None}

    def side(self, name: str) -> str | None:
        """The side of a person."""
        return self.sides.get(name)


KNOWN = Known({**IDS, "North": 31, "South": 32})


def test_a_kept_key_has_a_mark_where_an_act_was_put_off() -> None:
    """Of acts by somebody, of kinds that a month holds; merged keys have none."""
    late = claim(when="2015-06-24", status=P)
    day = date(2015, 6, 25)
    marked = kept_key(late, TEXT, KNOWN, day)
    assert marked == "CONSULT|2015-06!|2,10||2015-06-24/2015-06-24"
    assert unmarked(marked) == join_key(late, TEXT, IDS)
    assert kept_key(late, TEXT, KNOWN, date(2015, 6, 24)) == join_key(late, TEXT, IDS)
    for one in (
        claim(kind=Kind.ASSAULT, status=P),
        claim(sources=[], status=P),
        claim(sources=[], speaker=A, status=P, kind=Kind.REJECT),
        claim(status=H),
    ):
        assert unmarked(kept_key(one, TEXT, KNOWN, day)) == join_key(one, TEXT, IDS)
    assert unmarked("=7!|") == "=7!|"


def test_a_kept_key_begins_with_whom_persons_act_for() -> None:
    """And ends with who they are; whoever meets, meets for themselves."""
    day = date(2015, 6, 25)
    given: dict[str, Any] = {"kind": Kind.SANCTION, "sources": [A], "targets": [C]}
    person = kept_key(claim(**given), TEXT, KNOWN, day)
    body = kept_key(claim(**{**given, "sources": ["North"]}), TEXT, KNOWN, day)
    assert person == f"{body}|@10"
    assert family(person) == family(body)
    other = kept_key(claim(**{**given, "sources": [B]}), TEXT, KNOWN, day)
    assert family(other) != family(person)
    assert other.endswith("|7|2015-06-24/2015-06-24|@2")
    both = {**given, "kind": Kind.AGREE, "targets": []}
    persons = kept_key(claim(**{**both, "sources": [A, B]}), TEXT, KNOWN, day)
    bodies = kept_key(claim(**{**both, "sources": ["South", "North"]}), TEXT, KNOWN, day)
    assert persons == f"{bodies}|@2,10"
    alone = claim(**{**given, "sources": [C], "targets": []})
    assert "@" not in kept_key(alone, TEXT, KNOWN, day)
    met = claim(sources=[A, B])
    assert kept_key(met, TEXT, KNOWN, day) == join_key(met, TEXT, IDS)


def test_numbers_may_come_from_anything_that_has_them() -> None:
    """Not only from a dict."""
    assert join_key(claim(), TEXT, defaultdict(lambda: 3)).startswith("CONSULT|2015-06|3,3||")
