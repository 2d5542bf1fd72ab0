"""The sample articles and their actors file: what the demo and the tests may count on."""

import importlib
import importlib.util
import tomllib
from datetime import date
from typing import Any

import pytest

from extract.language import language
from extract.page import Page, clean
from sample_data import TALKS, actors_toml, pages, talks_of

PUBLISHED = {
    "greece-1-election.txt": date(2015, 1, 26),
    "greece-2-extension.txt": date(2015, 2, 20),
    "greece-3-referendum-called.txt": date(2015, 6, 27),
    "greece-4-missed-payment.txt": date(2015, 6, 30),
    "greece-5-no-vote.txt": date(2015, 7, 6),
    "greece-6-summit.txt": date(2015, 7, 13),
    "greece-7-summit-wire.txt": date(2015, 7, 13),
    "iran-1-geneva.txt": date(2013, 11, 24),
    "iran-2-geneva-wire.txt": date(2013, 11, 24),
    "iran-3-vienna-july.txt": date(2014, 7, 19),
    "iran-4-vienna-november.txt": date(2014, 11, 24),
    "iran-5-lausanne.txt": date(2015, 4, 2),
    "iran-6-vienna-accord.txt": date(2015, 7, 14),
}
CLEANED = {name: clean(text) for name, text in pages()}
ACTORS = tomllib.loads(actors_toml())["actor"]

each = pytest.mark.parametrize("page", CLEANED.values(), ids=CLEANED.keys())


def test_there_are_more_than_ten_in_order_of_their_names() -> None:
    """The pages are those that the table above lists, in that order."""
    assert [name for name, _ in pages()] == list(PUBLISHED)


def test_each_tells_its_full_day_of_publication() -> None:
    """No sample needs `--published`."""
    assert {name: page.published for name, page in CLEANED.items()} == PUBLISHED


@each
def test_each_is_an_english_article_of_250_to_500_words(page: Page) -> None:
    """Neither too short to hold a story nor too long for a demo."""
    assert 250 <= len(page.text.split()) <= 500
    assert language(page.text) == "en"


@each
def test_each_has_a_title_and_an_outlet(page: Page) -> None:
    """Lists and the reader show both."""
    assert len(page.title.split()) >= 6
    assert page.outlet


@each
def test_each_says_that_it_is_in_our_own_words_and_no_sample_keeps_that_in_its_text(
    page: Page,
) -> None:
    """The notice is on every page and in no article."""
    notices = [line for line, kind in page.dropped if kind == "notice"]

    assert len(notices) == 1
    assert "quotations are paraphrased" in notices[0]
    assert "invented" in notices[0]
    assert "paraphrased" not in page.text


@each
def test_nothing_of_a_sample_page_is_left_in_its_text(page: Page) -> None:
    """No button, prompt or label stands in what is kept."""
    for word in ("Share", "Sign up", "Sign in", " comment ", "cookie", "ADVERTISEMENT", "Photo"):
        assert word not in page.text


def test_two_pairs_tell_of_the_same_day_at_different_outlets() -> None:
    """The Geneva accord and the July summit are told twice each."""
    for one, other in (
        ("iran-1-geneva.txt", "iran-2-geneva-wire.txt"),
        ("greece-6-summit.txt", "greece-7-summit-wire.txt"),
    ):
        assert CLEANED[one].published == CLEANED[other].published
        assert CLEANED[one].outlet != CLEANED[other].outlet


def test_each_belongs_to_one_of_two_talks() -> None:
    """The first word of a name says which."""
    assert talks_of("iran-5-lausanne.txt") == "Iran nuclear talks"
    assert talks_of("greece-2-extension.txt") == "Greek bailout talks"
    assert {talks_of(name) for name, _ in pages()} == set(TALKS.values())
    with pytest.raises(KeyError):
        talks_of("paris-1.txt")


def test_the_actors_file_names_everybody_once() -> None:
    """No name and no alias stands for two actors."""
    names = [name for actor in ACTORS for name in (actor["name"], *actor.get("aliases", []))]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("actor", ACTORS, ids=[actor["name"] for actor in ACTORS])
def test_every_actor_of_the_file_is_named_in_a_sample(actor: dict[str, Any]) -> None:
    """Each has a kind, a side, and a mention under one of its names."""
    forms = [actor["name"], *actor.get("aliases", []), *actor.get("demonyms", [])]

    assert actor["kind"] in ("person", "state", "organisation", "group")
    assert actor["side"]
    assert any(form in page.text for page in CLEANED.values() for form in forms)


def test_roles_are_dated_and_end_after_they_begin() -> None:
    """Who is "the foreign minister" depends on the day."""
    roles = [role for actor in ACTORS for role in actor.get("roles", [])]

    assert len(roles) > 40
    assert all(role["from"] < role.get("to", date(2026, 1, 1)) for role in roles)


@pytest.mark.skipif(
    importlib.util.find_spec("extract.actors") is None, reason="the actors room is not there"
)
def test_the_actors_file_is_one_that_the_actors_room_reads() -> None:
    """It loads without complaint."""
    actors = importlib.import_module("extract.actors")

    assert actors.ActorBook.from_toml(actors_toml())
