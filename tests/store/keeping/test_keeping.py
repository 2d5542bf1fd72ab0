"""What people change about events and claims, and keep of them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add, redate, remove
from store.finding.tags import read_tags
from store.keeping.dismissing import dismiss
from store.keeping.keeping import (
    correct_claim,
    correct_event,
    hide,
    merge,
    note,
    part,
    redo,
    star,
    tag,
    undo,
)
from store.model import Filter, Kind, Participant, Role, Status
from store.model.errors import BadChangeError, NoPermissionError, NotFoundError
from store.opening import open_store
from store.reading.changed import changes_of_event, read_changes, read_orphans
from store.reading.claims import of_article, of_event, read_claim
from store.reading.corrections import read_corrections
from store.reading.events import count, read_event, read_page
from store.values.changes import Verb
from tests.store.conftest import check
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from store.model import Event
    from store.opening import Store

MET = claim("Vasquez met Keller.")
SAID = claim("Vasquez accused Keller.", kind=Kind.ACCUSE, sources=[ANNA.name],
             targets=[BRUNO.name])  # fmt: skip
PLAN = claim("Keller meets Vasquez.", status=Status.PLANNED, when="2015-07-01")
PAGE = reading(MET, SAID, PLAN)


@pytest.fixture
def kept(store: Store) -> Store:
    """One article of three events: 1 met, 2 accused, 3 will meet; another account of 1."""
    add(store, PAGE)
    add(store, reading(claim("Keller and Vasquez talked."), outlet="The Owl"))
    return store


def shown(store: Store) -> list[Event]:
    """The timeline."""
    return read_page(store, Filter(), rows=100)


def ids(store: Store, chosen: Filter) -> list[int]:
    """The numbers of what a filter keeps; as many as are counted."""
    found = [event.id for event in read_page(store, chosen, rows=100)]
    assert count(store, chosen) == len(found)
    return found


def test_a_star_is_shown_filtered_and_taken_away(kept: Store) -> None:
    """Starred twice, or unstarred twice, is refused."""
    made = star(kept, 1, by="eva")
    assert (made.verb, made.by, made.claims) == (Verb.STAR, "eva", (1, 4))
    assert read_event(kept, 1).starred
    assert ids(kept, Filter(starred=True)) == [1]
    with pytest.raises(BadChangeError, match=r"^Event 1 is starred already\.$"):
        star(kept, 1, by="eva")
    star(kept, 1, by="eva", on=False)
    assert not read_event(kept, 1).starred
    assert ids(kept, Filter(starred=True)) == []
    with pytest.raises(BadChangeError, match=r"^Event 1 is not starred\.$"):
        star(kept, 1, by="eva", on=False)
    check(kept)


def test_tags_add_up_and_filter_together(kept: Store) -> None:
    """All that are asked for must be there; letters may be any, case does not count."""
    tag(kept, 1, " to  check ", by="eva")
    tag(kept, 1, "Übung", by="eva")
    tag(kept, 2, "to check", by="eva")
    assert read_event(kept, 1).tags == ("to check", "Übung")
    assert ids(kept, Filter(tags=("to check",))) == [1, 2]
    assert ids(kept, Filter(tags=("TO check", "übung"))) == [1]
    assert read_tags(kept) == ["to check", "Übung"]
    tag(kept, 1, "to check", by="eva", on=False)
    assert read_event(kept, 1).tags == ("Übung",)
    with pytest.raises(BadChangeError, match=r"^Event 1 is tagged 'Übung'\.$"):
        tag(kept, 1, "Übung", by="eva")
    with pytest.raises(BadChangeError, match=r"^Event 3 is not tagged 'x'\.$"):
        tag(kept, 3, "x", by="eva", on=False)
    with pytest.raises(BadChangeError, match="has to have a name"):
        tag(kept, 3, " ", by="eva")


def test_a_note_is_replaced_and_taken_away(kept: Store) -> None:
    """One note to an event, whatever its lines."""
    note(kept, 2, "Ask the\nLeague. ", by="eva")
    assert read_event(kept, 2).note == "Ask the\nLeague."
    assert ids(kept, Filter(noted=True)) == [2]
    note(kept, 2, "Asked.", by="eva")
    assert read_event(kept, 2).note == "Asked."
    with pytest.raises(BadChangeError, match="is that already"):
        note(kept, 2, "Asked.", by="eva")
    assert note(kept, 2, "", by="eva").was == "Asked."
    assert ids(kept, Filter(noted=True)) == []


@pytest.mark.parametrize(
    ("field", "value", "was"),
    [
        ("date", "2015-06-20", "2015-06-24"),
        ("kind", "AGREE", "CONSULT"),
        ("mode", "phone", ""),
        ("status", "denied", "happened"),
        ("headline", "They met", "Vasquez met Keller"),
        ("place", "the pier", ""),
    ],
)
def test_a_correction_of_an_event_is_of_all_its_claims(
    kept: Store, field: str, value: str, was: str
) -> None:
    """The event keeps its number, shows the new value and who gave it, and goes back."""
    before = shown(kept)
    made = correct_event(kept, 1, field, value, by="eva")
    assert (made.field, made.was, made.now, made.claims) == (field, was, value, (1, 4))
    event = read_event(kept, 1)
    assert event.corrected == (field,)
    assert event.claims == (1, 4)
    if field != "place":
        assert str(getattr(event, field)) == value
    assert [str(getattr(c.claim, field)) for c in of_event(kept, 1)] == [value, value]
    assert [c.corrected for c in of_event(kept, 1)] == [(field,), (field,)]
    assert ids(kept, Filter(corrected=True)) == [1]
    assert changes_of_event(kept, 1) == [made]
    (told,) = read_corrections(kept, "claim", 4)
    assert (told.id, told.field, told.was, told.now) == (made.id, field, was, value)
    assert (told.by, told.at, told.subject, told.subject_id) == ("eva", made.at, "claim", 4)
    check(kept)
    undo(kept, by="eva")
    assert shown(kept) == before
    check(kept)


def test_corrected_dates_move_an_event(kept: Store) -> None:
    """Its days follow."""
    correct_event(kept, 1, "date", "2015-08-01/2015-08-03", by="eva")
    event = read_event(kept, 1)
    assert [event.earliest.isoformat(), event.latest.isoformat()] == ["2015-08-01", "2015-08-03"]  # type: ignore[union-attr]
    assert [one.id for one in shown(kept)] == [2, 3, 1]


def test_corrected_actors_take_part_under_known_names(kept: Store) -> None:
    """Aliases are known, new names become actors; undone, they are gone."""
    pairs = [["HL", "source"], ["Nora Pil", "target"]]
    correct_event(kept, 2, "actors", json.dumps(pairs), by="eva")
    event = read_event(kept, 2)
    assert event.roles == (
        Participant(LEAGUE.name, Role.SOURCE),
        Participant("Nora Pil", Role.TARGET),
    )
    assert ids(kept, Filter(actors=("Nora Pil",))) == [2]
    assert ids(kept, Filter(actors=("Keller",))) == [1, 3]
    undo(kept, by="eva")
    assert read_event(kept, 2).actors == (ANNA.name, BRUNO.name)
    with pytest.raises(NotFoundError):
        ids(kept, Filter(actors=("Nora Pil",)))
    check(kept)


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("sentence", "x", "'sentence' cannot be corrected; what can: date, kind"),
        ("date", "soon", "'soon' is not a date in EDTF"),
        ("date", " ", "The date cannot be nothing"),
        ("kind", "MEET", "'MEET' is no kind; these are: AGREE, "),
        ("status", "over", "'over' is no status"),
        ("headline", "", "The headline cannot be nothing"),
        ("headline", "Vasquez  accused Keller", "The headline is that already"),
        ("actors", "Keller", "'Keller' is no list of actors and roles"),
        ("actors", '[["Keller", "friend"]]', "is no list of actors and roles"),
        ("actors", "[3]", "is no list of actors and roles"),
        ("actors", '[["", "source"]]', "An actor has to have a name"),
    ],
)
def test_what_cannot_be_is_refused(kept: Store, field: str, value: str, why: str) -> None:
    """In a sentence; nothing is written."""
    with pytest.raises(BadChangeError, match=why):
        correct_event(kept, 2, field, value, by="eva")
    assert read_changes(kept) == []


def test_a_correction_of_one_claim_leaves_the_others(kept: Store) -> None:
    """Another day makes another event of it."""
    correct_claim(kept, 4, "date", "2015-06-23", by="eva")
    assert read_event(kept, 1).claims == (1,)
    assert read_claim(kept, 4).event == 4
    undo(kept, by="eva")
    assert read_event(kept, 1).claims == (1, 4)
    assert len(shown(kept)) == 3


def test_a_corrected_status_goes_before_what_is_read(kept: Store) -> None:
    """Two say that it happened; the person's word counts."""
    add(kept, reading(claim("They met again."), outlet="The Fox"))
    correct_claim(kept, 1, "status", "denied", by="eva")
    assert read_event(kept, 1).status is Status.DENIED


def test_a_hidden_claim_counts_nowhere(kept: Store) -> None:
    """Its event goes with it where nothing else tells of it, and comes back under its number."""
    hide(kept, 2, by="eva")
    assert [event.id for event in shown(kept)] == [1, 3]
    assert [one.id for one in of_article(kept, 1)] == [1, 3]
    assert ids(kept, Filter(words="accused")) == []
    with pytest.raises(BadChangeError, match="hidden already"):
        hide(kept, 2, by="eva")
    undo(kept, by="eva")
    assert [event.id for event in shown(kept)] == [1, 2, 3]
    check(kept)


def test_merged_events_are_one_and_new_accounts_join_it(kept: Store) -> None:
    """Even of one article, planned and happened; undone, each is what it was."""
    before = shown(kept)
    merge(kept, [3, 1], by="eva")
    assert [event.id for event in shown(kept)] == [1, 2]
    assert read_event(kept, 1).claims == (1, 3, 4)
    add(kept, reading(replace(PLAN, headline="To meet"), outlet="The Fox"))
    assert read_event(kept, 1).claims == (1, 3, 4, 5)
    check(kept)
    undo(kept, by="eva")
    assert [event.claims for event in shown(kept)] == [(1, 4), (2,), (3, 5)]
    assert [event.id for event in shown(kept)] == [event.id for event in before]
    check(kept)
    with pytest.raises(BadChangeError, match="takes two"):
        merge(kept, [1, 1], by="eva")
    with pytest.raises(NotFoundError, match="no event 99"):
        merge(kept, [1, 99], by="eva")


def test_parted_claims_tell_of_an_event_of_their_own(kept: Store) -> None:
    """Out of a merged event too; what is left alone cannot be parted."""
    part(kept, [4], by="eva")
    assert [event.claims for event in shown(kept)] == [(1,), (2,), (4,), (3,)]
    with pytest.raises(BadChangeError, match="Nothing else tells of event 1"):
        part(kept, [1], by="eva")
    undo(kept, by="eva")
    merge(kept, [1, 2], by="eva")
    part(kept, [2], by="eva")
    assert [event.claims for event in shown(kept)] == [(1, 4), (2,), (3,)]
    undo(kept, by="eva")
    assert read_event(kept, 1).claims == (1, 2, 4)


def test_changes_are_undone_in_any_order_and_done_again(kept: Store) -> None:
    """The last of a person first; a new change ends doing again."""
    correct_event(kept, 1, "headline", "One", by="eva")
    second = correct_event(kept, 1, "headline", "Two", by="eva")
    star(kept, 2, by="ole")
    assert undo(kept, by="eva").id == second.id
    assert read_event(kept, 1).headline == "One"
    assert redo(kept, by="eva").now == "Two"
    assert read_event(kept, 1).headline == "Two"
    undo(kept, by="eva", change=1)
    assert read_event(kept, 1).headline == "Two"
    undo(kept, by="eva")
    assert read_event(kept, 1).headline == "Vasquez met Keller"
    assert redo(kept, by="eva").now == "Two"
    star(kept, 1, by="eva")
    with pytest.raises(NotFoundError, match="nothing to do again"):
        redo(kept, by="eva")
    with pytest.raises(NotFoundError, match="nothing to undo"):
        undo(kept, by="nobody")
    with pytest.raises(NotFoundError, match="There is no change 99, or it is undone already"):
        undo(kept, by="eva", change=99)
    assert [change.by for change in read_changes(kept)] == ["eva", "ole", "eva"]


def test_changes_live_through_a_new_reading(kept: Store) -> None:
    """Under the same numbers, and though the rules now read another headline."""
    star(kept, 2, by="eva")
    correct_event(kept, 2, "kind", "REJECT", by="eva")
    correct_event(kept, 1, "date", "2015-06-20", by="eva")
    anew = [replace(c, headline=f"Anew: {c.headline}") for c in PAGE.claims]
    redate(kept, 1, replace(PAGE, claims=tuple(anew)), by="eva")
    event = read_event(kept, 2)
    assert (event.starred, event.kind, event.claims) == (True, Kind.REJECT, (2,))
    assert event.headline == "Anew: Vasquez accused Keller"
    assert read_event(kept, 1).date == "2015-06-20"
    assert read_orphans(kept) == []
    undo(kept, by="eva", change=2)
    assert read_event(kept, 2).kind is Kind.ACCUSE
    check(kept)


def test_a_change_whose_sentence_is_gone_is_shown_as_an_orphan(kept: Store) -> None:
    """It stays, and holds again when the sentence is back."""
    made = star(kept, 2, by="eva")
    redate(kept, 1, reading(MET, PLAN), by="eva")
    (orphan,) = read_orphans(kept)
    assert (orphan.id, orphan.sentences, orphan.claims) == (
        made.id,
        ("Vasquez accused Keller.",),
        (),
    )
    redate(kept, 1, PAGE, by="eva")
    assert read_orphans(kept) == []
    assert len(ids(kept, Filter(starred=True))) == 1


def test_an_orphan_is_let_go(kept: Store) -> None:
    """It is listed no more; back with its sentence, it holds again."""
    made = star(kept, 2, by="eva")
    with pytest.raises(NotFoundError, match="has lost no sentence"):
        dismiss(kept, made.id, by="eva")
    redate(kept, 1, reading(MET, PLAN), by="eva")
    assert dismiss(kept, made.id, by="eva").sentences == ()
    assert read_orphans(kept) == []
    assert [change.id for change in read_changes(kept)][-1] == made.id
    with pytest.raises(NotFoundError, match="has lost no sentence"):
        dismiss(kept, made.id, by="eva")
    with pytest.raises(NotFoundError, match="no change 99"):
        dismiss(kept, 99, by="eva")
    redate(kept, 1, PAGE, by="eva")
    assert len(ids(kept, Filter(starred=True))) == 1
    check(kept)


def test_a_newer_version_of_a_page_takes_over(store: Store) -> None:
    """What was kept of a sentence is kept of it there; what is gone there is an orphan."""
    page = {"url": "https://mole.example/1"}
    add(store, reading(MET, SAID, **page))  # type: ignore[arg-type]
    star(store, 1, by="eva")
    correct_event(store, 2, "headline", "A quarrel", by="eva")
    add(store, reading(MET, PLAN, **page))  # type: ignore[arg-type]
    assert [event.claims for event in read_page(store, Filter(starred=True), rows=9)] == [(3,)]
    assert [orphan.now for orphan in read_orphans(store)] == ["A quarrel"]
    remove(store, 2)
    assert read_orphans(store) == []
    assert [event.headline for event in shown(store)] == ["Vasquez met Keller", "A quarrel"]
    check(store)


def test_removing_an_article_removes_its_changes(kept: Store) -> None:
    """Those that hold for others stay."""
    star(kept, 1, by="eva")
    note(kept, 2, "Hm.", by="eva")
    remove(kept, 1)
    assert [(change.verb, change.claims) for change in read_changes(kept)] == [(Verb.STAR, (4,))]
    check(kept)


def test_a_store_opened_to_read_refuses(kept: Store) -> None:
    """In one sentence."""
    with open_store(kept.path, read_only=True) as looked_at:
        for change in (
            lambda: star(looked_at, 1, by="eva"),
            lambda: undo(looked_at, by="eva"),
            lambda: redo(looked_at, by="eva"),
            lambda: correct_claim(looked_at, 1, "place", "x", by="eva"),
        ):
            with pytest.raises(NoPermissionError, match="is open for reading only"):
                change()  # type: ignore[no-untyped-call]
