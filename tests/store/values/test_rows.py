"""Whatever a reading holds comes back from the store as it went in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.adding.adding import Outcome, add, remove
from store.model import (
    Actor,
    ActorKind,
    Article,
    Claim,
    Confidence,
    DatedBy,
    HeldRole,
    Kind,
    Mode,
    Participant,
    Reading,
    Role,
    Status,
)
from store.opening import Store, open_store
from store.reading.actors import actors_in
from store.reading.articles import read_article
from store.reading.claims import of_article, of_event
from store.reading.events import read_event
from store.values.folding import storable_all
from store.values.rows import packed, unpacked
from tests.store.conftest import check

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

texts = st.text(alphabet=st.characters(exclude_categories=()), max_size=12)
maybe = st.none() | texts
days = st.dates(date(1, 1, 2), date(9999, 12, 30))
names = st.text(min_size=1, max_size=6) | st.sampled_from(["Anna", "ANNA", "a", "Bruno"])
roles = st.builds(HeldRole, title=texts, of=maybe, start=st.none() | days, end=st.none() | days)
actors = st.builds(
    Actor,
    name=names,
    kind=st.sampled_from(ActorKind),
    side=maybe,
    aliases=st.lists(texts, max_size=3, unique=True).map(tuple),
    roles=st.lists(roles, max_size=2, unique=True).map(tuple),
    confirmed=st.just(value=True),
)
casts = st.lists(actors, max_size=3, unique_by=lambda a: storable_all(a).name).map(tuple)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Any claim that could be, and some that could not."""
    start = draw(st.integers(0, 1000))
    earliest = draw(st.none() | days)
    latest = draw(st.none() | days.filter(lambda d: earliest is None or d >= earliest))
    return Claim(
        sentence=draw(texts),
        start=start,
        end=start + draw(st.integers(0, 50)),
        cue_start=start + draw(st.integers(0, 50)),
        cue_end=start + draw(st.integers(0, 50)),
        kind=draw(st.sampled_from(Kind)),
        mode=draw(st.none() | st.sampled_from(Mode)),
        status=draw(st.sampled_from(Status)),
        headline=draw(texts),
        place=draw(maybe),
        date=draw(texts),
        earliest=earliest,
        latest=latest,
        time=draw(maybe),
        wording=draw(maybe),
        dated_by=draw(st.sampled_from(DatedBy)),
        speaker=draw(st.none() | names),
        speaks_for=draw(st.none() | names),
        channel=draw(maybe),
        quotes=tuple(draw(st.lists(texts, max_size=2))),
        confidence=draw(st.sampled_from(Confidence)),
        doubts=tuple(draw(st.lists(texts, max_size=2))),
        actors=tuple(
            draw(st.lists(st.builds(Participant, names, st.sampled_from(Role)), max_size=3))
        ),
    )


readings = st.builds(
    Reading,
    article=st.builds(
        Article,
        title=texts,
        text=texts,
        original=st.text(alphabet=st.characters(exclude_categories=()), max_size=80),
        published=days,
        published_by=texts,
        outlet=maybe,
        url=maybe,
        language=texts,
        talks=st.lists(texts, max_size=2, unique_by=storable_all).map(tuple),
    ),
    claims=st.lists(claims(), max_size=4).map(tuple),
    actors=casts,
    reader=texts,
)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(first=readings, second=readings)
def test_a_reading_comes_back_as_it_went_in(
    tmp_path_factory: pytest.TempPathFactory, first: Reading, second: Reading
) -> None:
    """But for what no store can hold; and it can be taken out again."""
    with open_store(tmp_path_factory.mktemp("s") / "s.db", create=True) as store:
        _comes_back(store, first)
        added = add(store, second)
        check(store)
        if added.outcome is not Outcome.ALREADY:
            remove(store, 1)
            check(store)
            _is_there(store, added.article, second)


def _comes_back(store: Store, made: Reading) -> None:
    _is_there(store, add(store, made).article, made)
    check(store)


def _is_there(store: Store, number: int, made: Reading) -> None:
    expected = storable_all(made, but=("original",))
    assert read_article(store, number).article == expected.article
    kept = of_article(store, number)
    order = sorted(expected.claims, key=lambda c: (c.start, c.cue_start))
    assert [one.claim for one in kept] == order
    for one in kept:
        assert one in of_event(store, one.event or 0)
        assert one.id in read_event(store, one.event or 0).claims
    named = [known.actor for known in actors_in(store, number)]
    for given_, found in zip(expected.actors, named, strict=False):
        if number == 1:
            aliases = tuple(a for a in given_.aliases if a != given_.name)
            assert found == replace(given_, aliases=tuple(dict.fromkeys(aliases)))


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_an_original_is_kept_to_the_letter(original: str) -> None:
    """With NUL and lone surrogates."""
    assert unpacked(packed(original)) == original


def test_an_original_is_kept_small() -> None:
    """A page of mark-up is mostly repetition."""
    page = "<div class='story'><p>They met.</p></div>\n" * 5000
    assert len(packed(page)) < len(page) / 50


def test_the_largest_page_is_added_in_good_time(tmp_path: Path) -> None:
    """Ten megabytes on one line."""
    body = "They met again. " * 600_000
    with open_store(tmp_path / "s.db", create=True) as store:
        article = Article(
            title="Long",
            text=body,
            original=body,
            published=date(2015, 1, 1) + timedelta(days=1),
            published_by="option",
        )
        add(store, Reading(article=article, claims=(), actors=()))
        assert read_article(store, 1).article == article
