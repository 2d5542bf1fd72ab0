"""What people changed goes with its sentence through new readings, and nowhere else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from store.adding import changing
from store.adding.adding import add
from store.keeping import byhand, keeping
from store.model import Kind, Participant, Role
from store.reading.changed import read_orphans
from store.reading.claims import of_article, read_claim
from tests.store.samples import BRUNO, claim, reading

if TYPE_CHECKING:
    from store.model import Claim, Reading
    from store.opening import Store

SENTENCE = "Vasquez formally agreed to the offer."
AGREED = claim(SENTENCE, kind=Kind.AGREE, cue_start=8, cue_end=23)
LEFT = claim("Keller left.", kind=Kind.RETREAT, sources=[BRUNO.name])


def anew(*claims: Claim) -> Reading:
    """The article, read with these claims."""
    return reading(*claims, original="one")


def starred(store: Store, *claims: Claim) -> int:
    """An article with a star on the event of its first claim, and a place put right in it."""
    number = add(store, anew(*claims)).article
    keeping.star(store, 1, by="ada")
    keeping.correct_claim(store, 1, "place", "Geneva", by="ada")
    return number


def cue_at(start: int, end: int, kind: Kind = Kind.AGREE) -> Claim:
    """The sentence, with other words for the act."""
    return replace(AGREED, cue_start=start, cue_end=end, kind=kind)


@pytest.mark.parametrize(
    "otherwise",
    [cue_at(8, 23, Kind.CONCEDE), cue_at(17, 23), cue_at(8, 26)],
    ids=["another kind", "fewer words", "more words"],
)
def test_the_same_act_read_otherwise_keeps_its_changes(store: Store, otherwise: Claim) -> None:
    """Another kind, or more or fewer words for the act, in the same sentence."""
    number = starred(store, AGREED, LEFT)

    changing.redate(store, number, anew(otherwise, LEFT), "ada")

    (first, _) = of_article(store, number)
    assert (first.claim.place, first.corrected) == ("Geneva", ("place",))
    assert first.claim.kind is otherwise.kind
    assert read_orphans(store) == []

    changing.redate(store, number, anew(AGREED, LEFT), "ada")

    assert [one.corrected for one in of_article(store, number)] == [("place",), ()]


@pytest.mark.parametrize(
    "other",
    [
        replace(AGREED, sentence="Vasquez formally agreed to that offer."),
        cue_at(30, 35),
        cue_at(24, 26, Kind.REJECT),
    ],
    ids=["another sentence", "another act", "another act of another kind"],
)
def test_what_only_looks_like_it_gets_no_changes(store: Store, other: Claim) -> None:
    """A sentence put otherwise, or another act in the sentence: the changes are orphans."""
    number = starred(store, AGREED, LEFT)

    changing.redate(store, number, anew(other, LEFT), "ada")

    assert [one.corrected for one in of_article(store, number)] == [(), ()]
    assert [one.sentences for one in read_orphans(store)] == [(SENTENCE,)] * 2


def test_of_two_acts_that_may_be_meant_neither_is(store: Store) -> None:
    """Two acts of the kind, both in words of the former act: nothing says which."""
    number = starred(store, AGREED)

    changing.redate(store, number, anew(cue_at(8, 16), cue_at(17, 23)), "ada")

    assert [one.corrected for one in of_article(store, number)] == [(), ()]


def test_the_second_of_equal_words_is_not_the_first(store: Store) -> None:
    """A change of a claim whose twin is gone does not move to the twin that stayed."""
    number = add(store, anew(LEFT, LEFT)).article
    keeping.correct_claim(store, 2, "place", "Geneva", by="ada")

    changing.redate(store, number, anew(LEFT), "ada")

    assert [one.corrected for one in of_article(store, number)] == [()]
    assert len(read_orphans(store)) == 1


def test_changes_go_on_to_a_version_that_reads_the_act_otherwise(store: Store) -> None:
    """From version to version, by sentence and the words of the act."""
    url = "https://example.org/page"
    add(store, reading(AGREED, url=url))
    keeping.correct_claim(store, 1, "place", "Geneva", by="ada")

    later = reading(cue_at(17, 23), LEFT, url=url, published=date(2015, 6, 26))
    number = add(store, later).article

    assert [one.claim.place for one in of_article(store, number)] == ["Geneva", None]


def test_claims_keep_their_numbers_where_the_text_moves(store: Store) -> None:
    """A line dropped before them, or another kind read, makes no new claim of an old one."""
    number = add(store, anew(claim("Advertisement follows below."), AGREED, LEFT)).article

    changing.redate(store, number, anew(cue_at(8, 23, Kind.CONCEDE), LEFT), "ada")

    assert [(one.id, one.claim.kind) for one in of_article(store, number)] == [
        (2, Kind.CONCEDE),
        (3, Kind.RETREAT),
    ]
    assert read_claim(store, 2).claim.start == 0


def test_whoever_was_corrected_away_comes_back(store: Store) -> None:
    """An actor that only a claim by hand names, and that a correction replaced, can be undone."""
    number = add(store, anew(LEFT)).article
    nora = (Participant("Nora", Role.SOURCE),)
    told = byhand.Told(date="2015-06-01", actors=nora)
    byhand.write_claim(store, number, 0, 6, told, by="ada")
    keeping.correct_claim(store, 2, "actors", '[["Zed", "source"]]', by="ada")

    keeping.undo(store, by="ada")

    assert read_claim(store, 2).claim.actors == nora
