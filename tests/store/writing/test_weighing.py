"""Claims as joining weighs them: what decides about an event, and the words apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.adding.adding import add
from store.joining.joining import Words
from store.keeping.deciding import merge, reject
from store.model import Confidence, Kind, Participant, Role, Status
from store.writing.weighing import members
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from store.joining.joining import Member
    from store.model import Claim
    from store.opening import Store


def weighed(store: Store, *claims: Claim) -> list[Member]:
    """These claims, each of an article of its own, as they are weighed."""
    for n, one in enumerate(claims):
        add(store, reading(one, title=f"Title {n}", text=f"Text {n}"))
    return sorted(members(store, [n for (n,) in store.rows("SELECT id FROM claim")]).values())


def test_claims_that_say_the_same_share_it(store: Store) -> None:
    """Though in other words; another status, date or cast is another saying."""
    one, same, planned, later, turned = weighed(
        store,
        claim("Vasquez met Keller."),
        claim("Vasquez saw Keller.", place="Oslo"),
        claim(status=Status.PLANNED),
        claim(when="2015-06-25"),
        claim(sources=[BRUNO.name, ANNA.name]),
    )
    assert one.claim is same.claim
    assert len({id(m.claim) for m in (one, planned, later, turned)}) == 4


def test_words_are_each_claim_s_own(store: Store) -> None:
    """Its headline, its sentence and the place; none of them is in what is shared."""
    one, other = weighed(store, claim(), claim("Vasquez saw Keller.", place="Oslo"))
    assert one.words == Words("Vasquez met Keller", "Vasquez met Keller.", None)
    assert other.words == Words("Vasquez saw Keller", "Vasquez saw Keller.", "Oslo")
    assert (one.claim.headline, one.claim.sentence, one.claim.place) == ("", "", None)


def test_a_claim_is_weighed_by_what_was_read(store: Store) -> None:
    """Kind, status, date, clock time, how sure it is, who takes part and who says so."""
    told = claim(
        kind=Kind.ACCUSE, status=Status.DENIED, when="2015-06~", sources=[ANNA.name],
        targets=[BRUNO.name], speaker=LEAGUE.name, time="10:30", confidence=Confidence.LOW,
    )  # fmt: skip
    (found,) = weighed(store, told)
    assert (found.article, found.event, found.home, found.text) == (1, 1, None, "1")
    read = found.claim
    assert (read.kind, read.status, read.date, read.mode) == (
        told.kind,
        told.status,
        told.date,
        None,
    )
    assert (read.earliest, read.latest) == (told.earliest, told.latest)
    assert (read.time, read.confidence, read.dated_by) == ("10:30", Confidence.LOW, told.dated_by)
    assert read.actors == told.actors
    assert read.speaker == LEAGUE.name


def test_actors_are_those_whom_people_say_they_are(store: Store) -> None:
    """Who is named twice then is one; who is none is left out."""
    told = claim(sources=[ANNA.name, BRUNO.name, LEAGUE.name], speaker=BRUNO.name)
    weighed(store, told)
    merge(store, BRUNO.name, ANNA.name, by="me")
    reject(store, LEAGUE.name, by="me")
    (found,) = members(store, [1]).values()
    assert found.claim.actors == (Participant(ANNA.name, Role.SOURCE),)
    assert found.claim.speaker == ANNA.name


def test_whoever_is_no_actor_says_nothing(store: Store) -> None:
    """The speaker is then not known."""
    weighed(store, claim(speaker=LEAGUE.name))
    reject(store, LEAGUE.name, by="me")
    (found,) = members(store, [1]).values()
    assert found.claim.speaker is None
