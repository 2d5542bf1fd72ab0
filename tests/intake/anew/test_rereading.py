"""Everything read anew, by other rules and another book."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_text
from intake.anew import rereading
from intake.anew.rereading import How, Outcome, Reread, reread
from intake.anew.stamping import stamp
from intake.outcomes import Refused
from store.adding.readings import read_by
from store.exporting.contents import contents
from store.keeping import byhand, deciding, keeping
from store.model import Filter
from store.model.errors import NotFoundError
from store.opening import open_store
from store.reading.articles import read_article
from store.reading.events import read_page
from tests.intake.anew.test_reading_again import Model, missing

if TYPE_CHECKING:
    from store.opening import Store

BOOK = ActorBook.builtin()
WIDER = BOOK.merged(
    ActorBook.from_toml(
        '[[actor]]\nname = "Zorbo the Elder"\nkind = "person"\naliases = ["Zorbo Quindlax"]\n',
        name="own.toml",
    )
)
SAID = Said(published=dt.date(2025, 3, 11))
HOW = How(book=BOOK, by="ann")
MEETING = "Ministers meet\n\nAngela Merkel met Emmanuel Macron in Berlin on Monday.\n"
ELSEWHERE = (
    "An offer\n\nThe deputy minister, Zorbo Quindlax, met Emmanuel Macron in Geneva on Sunday.\n"
)


def filled(store: Store) -> None:
    """Two articles, read by the built-in book."""
    for name, text in (("a", MEETING), ("b", ELSEWHERE)):
        add_text(store, name, text, SAID, BOOK)


def became(store: Store, how: How) -> list[tuple[int, Outcome]]:
    """What became of each article."""
    found = list(reread(store, how))
    assert all(isinstance(one, Reread) for one in found)
    return [(one.article, one.outcome) for one in found if isinstance(one, Reread)]


def test_what_these_rules_read_is_passed_over(store: Store) -> None:
    """Unless it is asked for; then nothing differs."""
    filled(store)
    before = contents(store)

    assert became(store, HOW) == [(1, Outcome.CURRENT), (2, Outcome.CURRENT)]
    assert became(store, replace(HOW, anew=True)) == [(1, Outcome.SAME), (2, Outcome.SAME)]
    assert contents(store) == before


def test_another_book_is_applied_to_everything(store: Store) -> None:
    """As if all had been added by it; a second run has nothing left to do."""
    filled(store)
    with open_store(store.path.with_name("fresh.db"), create=True) as fresh:
        for text in (MEETING, ELSEWHERE):
            add_text(fresh, "x", text, SAID, WIDER)
        wanted = contents(fresh)

    done = reread(store, replace(HOW, book=WIDER))
    found = {one.article: one for one in done if isinstance(one, Reread)}

    assert found[1].outcome is Outcome.SAME
    assert found[2].outcome is Outcome.CHANGED
    assert found[2].title == "An offer"
    (altered,) = found[2].changes.altered
    assert altered.fields == ("actors",)
    assert "Zorbo the Elder" in altered.after.actors
    assert altered.after.id == read_page(store, Filter(words="geneva"), rows=1)[0].id
    assert contents(store) == wanted
    assert {outcome for _, outcome in became(store, replace(HOW, book=WIDER))} == {Outcome.CURRENT}


def test_a_trial_tells_the_same_and_changes_nothing(store: Store) -> None:
    """Even in a store that is open for reading only."""
    filled(store)
    keeping.hide(store, read_page(store, Filter(words="geneva"), rows=1)[0].claims[0], by="ann")
    before = contents(store)
    how = replace(HOW, book=WIDER)
    with open_store(store.path, read_only=True) as looked_at:
        tried = list(reread(looked_at, replace(how, trial=True)))
    assert contents(store) == before

    made = list(reread(store, how))

    def told(found: list[Reread | Refused]) -> list[object]:
        return [
            (one.article, one.outcome, [a.fields for a in one.changes.altered])
            for one in found
            if isinstance(one, Reread)
        ]

    assert told(tried) == told(made)


def test_numbers_stars_and_corrections_stay(store: Store) -> None:
    """Articles, claims and events keep their numbers, and what people did about them."""
    filled(store)
    event = read_page(store, Filter(words="geneva"), rows=1)[0]
    keeping.star(store, event.id, by="ann")
    keeping.correct_event(store, event.id, "place", "Vienna", by="ann")

    list(reread(store, replace(HOW, book=WIDER)))

    again = read_page(store, Filter(words="geneva"), rows=1)[0]
    assert (again.id, again.claims) == (event.id, event.claims)
    assert (again.starred, again.corrected) == (True, ("place",))


def test_changes_that_lose_their_sentence_are_counted(store: Store) -> None:
    """Once: a second reading finds nothing more lost."""
    filled(store)
    keeping.star(store, 1, by="ann")
    lost = "UPDATE change_claim SET anchor = 'gone', cue = NULL, claim = 1"
    store.run(lost)

    (first, _) = reread(store, replace(HOW, anew=True))
    (again, _) = reread(store, replace(HOW, anew=True))

    assert isinstance(first, Reread)
    assert isinstance(again, Reread)
    assert (first.orphaned, again.orphaned) == (1, 0)


def test_only_what_is_asked_for_is_read(store: Store) -> None:
    """By number, and no other."""
    filled(store)

    found = list(reread(store, replace(HOW, book=WIDER), [2]))

    assert [one.article for one in found if isinstance(one, Reread)] == [2]
    assert read_by(store, 1) == stamp(BOOK, None)
    assert read_by(store, 2) == stamp(WIDER, None)
    with pytest.raises(NotFoundError, match="no article 7"):
        list(reread(store, HOW, [2, 7]))


def test_what_was_typed_by_hand_is_left_alone(store: Store) -> None:
    """Nobody read it."""
    told = byhand.Told(date="2025-03-10")
    byhand.write_event(store, "They met.", told, published=dt.date(2025, 3, 11), by="ann")

    assert became(store, replace(HOW, anew=True)) == []


def test_decisions_are_part_of_the_book(store: Store) -> None:
    """A decided book is another one; what it finds is what an article added now would have."""
    filled(store)
    deciding.reject(store, "Angela Merkel", by="ann")

    found = became(store, replace(HOW, book=BOOK.without({"Angela Merkel"})))

    assert [number for number, _ in found] == [1, 2]


def test_the_model_can_be_asked_for_and_dropped(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With it, as each was read, or by rules alone."""
    filled(store)
    monkeypatch.setattr(rereading, "load", Model)
    with_it, as_it_was, without = (replace(HOW, model=said) for said in (True, None, False))

    assert became(store, with_it) == [(1, Outcome.SAME), (2, Outcome.SAME)]
    assert read_by(store, 1) == stamp(BOOK, Model())
    assert became(store, as_it_was) == [(1, Outcome.CURRENT), (2, Outcome.CURRENT)]
    assert became(store, without) == [(1, Outcome.SAME), (2, Outcome.SAME)]
    assert read_by(store, 1) == stamp(BOOK, None)


def test_articles_whose_model_is_gone_stay_and_are_named(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest is read."""
    add_text(store, "a", MEETING, replace(SAID, parser=Model()), BOOK)
    add_text(store, "b", ELSEWHERE, SAID, BOOK)
    monkeypatch.setattr(rereading, "load", missing)

    gone, done = reread(store, replace(HOW, book=WIDER))

    assert isinstance(gone, Refused)
    assert (gone.source, gone.why) == ("article 1", "article 1 stays: It is gone.")
    assert isinstance(done, Reread)
    assert done.article == 2


def test_the_text_is_cleaned_anew(store: Store) -> None:
    """From the original, as the cleaning of today leaves it."""
    filled(store)
    worse = "It is an advertisement.\n\n" + read_article(store, 1).article.text
    values = {"text": worse}
    store.run("UPDATE article SET text = :text, reader = '' WHERE id = 1", values)

    list(reread(store, HOW, [1]))

    assert read_article(store, 1).article.text == worse.split("\n\n")[1]
