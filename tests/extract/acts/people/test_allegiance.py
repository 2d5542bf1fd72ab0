"""For which body somebody acts."""

from __future__ import annotations

from datetime import date

import pytest

from extract.acts.people.allegiance import Sides
from extract.values import Cast, Form, Mention
from store.model import Actor, ActorKind, HeldRole

BODIES = (
    Actor(name="Acme", kind=ActorKind.ORGANISATION, aliases=("Acme Mining",)),
    Actor(name="Dockers Guild", kind=ActorKind.ORGANISATION),
    Actor(name="Ruritania", kind=ActorKind.STATE),
)
LUND = Actor(name="Carla Lund", kind=ActorKind.PERSON)


def sides(text: str, *forms: tuple[str, str | None, Form], person: Actor = LUND) -> Sides:
    """Read a text in which each of `forms` names an actor, or nobody who is plain."""
    mentions = []
    at = 0
    for words, name, form in forms:
        start = text.index(words, at)
        at = start + len(words)
        named = (name,) if name else ()
        mentions.append(Mention(start=start, end=at, actors=named, form=form))
    actors = {one.name: one for one in (*BODIES, person)}
    return Sides(text, Cast(mentions=tuple(mentions), actors=actors), date(2031, 3, 12))


NAME = ("Carla Lund", "Carla Lund", Form.NAME)


@pytest.mark.parametrize(
    ("role", "after", "expected"),
    [
        ("Acme’s director", "", "Acme"),
        ("Acme Mining's director", "", "Acme"),
        ("the head of the Dockers Guild", "", "Dockers Guild"),
        ("the league’s president", "", "league"),
        ("the president of the league", "", "league"),
        ("the guild’s secretary", "", "Dockers Guild"),
        ("the nation’s favourite", "", "Carla Lund"),
        ("the director", "", "Carla Lund"),
    ],
)
def test_an_office_beside_the_name_tells_the_body(role: str, after: str, expected: str) -> None:
    """A body by name, or by what it is called, whose last word may be that of a name."""
    found = sides(f"{role}, Carla Lund, left.{after}", (role, "Carla Lund", Form.ROLE), NAME)
    assert found.of("Carla Lund") == expected


def test_its_director_is_of_the_body_that_the_sentence_before_is_about() -> None:
    """By name, or by what it is called; not of one further back."""
    its = ("Its director", "Carla Lund", Form.ROLE)
    text = "The trust met Acme. Its director, Carla Lund, left."
    acme = ("Acme", "Acme", Form.NAME)
    assert sides(text, ("The trust", None, Form.ROLE), acme, its).of("Carla Lund") == "trust"
    assert sides(text, acme, its).of("Carla Lund") == "Acme"
    text = "Acme left. Nobody was there. Its director, Carla Lund, came."
    assert sides(text, acme, its).of("Carla Lund") == "Carla Lund"


def test_who_leads_its_team_is_of_whom_the_sentence_before_is_about() -> None:
    """“Carla Lund, who leads its team,” after a sentence on Acme."""
    text = "Acme left. Carla Lund, who leads its team, came."
    assert sides(text, ("Acme", "Acme", Form.NAME), NAME).of("Carla Lund") == "Acme"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Carla Lund of Acme left.", "Acme"),
        ("Carla Lund, from the Acme board, left.", "Carla Lund"),
        ("Carla Lund, the head of the Acme board, left.", "Acme"),
        ("Carla Lund, Acme director, left.", "Acme"),
        ("Carla Lund, who knows Acme, left.", "Carla Lund"),
        ("Carla Lund, who leads the Acme board, left.", "Acme"),
        ("Carla Lund met Acme.", "Carla Lund"),
    ],
)
def test_a_name_may_be_followed_by_its_body(text: str, expected: str) -> None:
    """“Of Acme”, or a description that names it; but not whatever stands behind."""
    assert sides(text, NAME, ("Acme", "Acme", Form.NAME)).of("Carla Lund") == expected


def test_a_nationality_word_stands_for_its_state() -> None:
    """As the article uses it elsewhere."""
    role = ("the Ruritanian minister", "Carla Lund", Form.ROLE)
    text = "A Ruritanian ship sank. Carla Lund, the Ruritanian minister, left."
    found = sides(text, ("Ruritanian", "Ruritania", Form.DEMONYM), NAME, role)
    assert found.of("Carla Lund") == "Ruritania"


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (HeldRole(title="head", of="Acme"), "Acme"),
        (HeldRole(title="head", of="Acme", start=date(2030, 1, 1)), "Acme"),
        (HeldRole(title="head", of="Acme", end=date(2031, 3, 12)), "Acme"),
        (HeldRole(title="head", of="Acme", start=date(2031, 3, 13)), "Syldavia"),
        (HeldRole(title="head", of="Acme", end=date(2031, 3, 11)), "Syldavia"),
        (HeldRole(title="head", of="Zenith"), "Syldavia"),
    ],
)
def test_an_office_counts_while_it_is_held(role: HeldRole, expected: str) -> None:
    """On the day of publication, and of a body that the article names."""
    lund = Actor(name="Carla Lund", kind=ActorKind.PERSON, side="Syldavia", roles=(role,))
    assert sides("Carla Lund left.", NAME, person=lund).of("Carla Lund") == expected


def test_a_side_that_the_article_names_comes_before_an_office() -> None:
    """Whoever heads a firm of his own may speak for his state."""
    role = HeldRole(title="head", of="Acme")
    lund = Actor(name="Carla Lund", kind=ActorKind.PERSON, side="Ruritania", roles=(role,))
    assert sides("Carla Lund left.", NAME, person=lund).of("Carla Lund") == "Ruritania"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ruritania’s foreign ministry", "Ruritania"),
        ("Ruritanian foreign ministry", "Ruritania"),
        ("Ruritanian army", "Ruritanian army"),
        ("Syldavian foreign ministry", "Syldavian foreign ministry"),
        ("Office of the Ruritania Trade Representative", "Ruritania"),
        ("Ruritania Steel", "Ruritania Steel"),
        ("Syldavia Treasury", "Syldavia Treasury"),
    ],
)
def test_an_organ_of_a_state_is_of_its_side(name: str, expected: str) -> None:
    """By its name, where the article names the state; a firm is its own side."""
    organ = Actor(name=name, kind=ActorKind.ORGANISATION)
    assert sides("Carla Lund left.", NAME, person=organ).of(name) == expected


@pytest.mark.parametrize(
    ("side", "expected"),
    [("Ruritania", "Ruritania"), ("Acme", "Green House"), (None, "Green House")],
)
def test_the_seat_of_a_government_is_of_its_state(side: str | None, expected: str) -> None:
    """Where the book says so of a body, and where it is a state’s."""
    seat = Actor(name="Green House", kind=ActorKind.ORGANISATION, side=side)
    assert sides("Carla Lund left.", NAME, person=seat).of("Green House") == expected


def test_a_noun_is_the_body_that_it_means_elsewhere() -> None:
    """“The union” is Acme where the text elsewhere calls Acme so, and calls nobody else so."""
    union = ("The union", "Acme", Form.ROLE)
    assert sides("The union left. The union came.", union).of("union") == "Acme"
    other = ("The union", "Dockers Guild", Form.ROLE)
    assert sides("The union left. The union came.", union, other).of("union") == "union"


def test_a_town_in_an_office_stands_for_its_state() -> None:
    """“Strelsau’s envoy” is of Ruritania, where the town is known."""
    text = "Strelsau’s envoy, Carla Lund, left."
    role = Mention(start=0, end=16, actors=("Carla Lund",), form=Form.ROLE)
    name = Mention(start=18, end=28, actors=("Carla Lund",), form=Form.NAME)
    actors = {one.name: one for one in (*BODIES, LUND)}
    cast = Cast(mentions=(role, name), actors=actors, towns={0: actors["Ruritania"]})
    assert Sides(text, cast).of("Carla Lund") == "Ruritania"


def test_an_office_in_the_text_is_read_for_its_body() -> None:
    """By name, or by what the body is called; none where the words name none."""
    found = sides("Carla Lund left.", NAME)
    assert found.body_in("the guild’s leaders", 0) == "Dockers Guild"
    assert found.body_in("Acme’s leaders", 0) == "Acme"
    assert found.body_in("the leaders", 0) is None


def test_bodies_are_their_own_sides() -> None:
    """And one without a name goes by its last word, or by the one name that ends so."""
    found = sides("Carla Lund left.", NAME)
    assert found.of("Acme") == "Acme"
    assert found.of("French league") == found.of("league") == "league"
    assert found.of("the guild") == "Dockers Guild"
    assert found.is_person("Carla Lund")
    assert not found.is_person("Acme")
    assert found.is_known("Acme")
    assert not found.is_known("league")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Acme met. Acme’s general counsel, Carla Lund, spoke.", "Acme"),
        ("Acme met. “No,” said Acme president Carla Lund.", "Acme"),
        ("Acme met. Acme’s friend Carla Lund spoke.", "Carla Lund"),
        ("Acme met. A league’s secretary, Carla Lund, spoke.", "Carla Lund"),
    ],
)
def test_an_office_before_a_name_tells_for_whom_one_acts(text: str, body: str) -> None:
    """Only for a body that the article names."""
    assert sides(text, ("Acme", "Acme", Form.NAME), NAME).of("Carla Lund") == body


@pytest.mark.parametrize(
    "described",
    ["leader of the small Acme", "her counterpart at Acme", "who lead Acme", "who chairs Acme"],
)
def test_a_description_behind_a_name_may_lack_its_article(described: str) -> None:
    """It may be told by a pronoun, or of several, too."""
    text = f"Acme met. Carla Lund, {described}, spoke."
    assert sides(text, ("Acme", "Acme", Form.NAME), NAME).of("Carla Lund") == "Acme"


def test_a_friend_of_a_body_does_not_act_for_it() -> None:
    """Only an office without an article does."""
    text = "Acme met. Carla Lund, friend of Acme, spoke."
    assert sides(text, ("Acme", "Acme", Form.NAME), NAME).of("Carla Lund") == "Carla Lund"


def test_an_office_that_is_part_of_a_name_tells_so_too() -> None:
    """What somebody is called opens with it: "union boss Carla Lund"."""
    text = "The union, the Dockers Guild, met. “No,” said union boss Carla Lund."
    union = ("The union", "Dockers Guild", Form.ROLE)
    named = ("union boss Carla Lund", "Carla Lund", Form.NAME)
    assert sides(text, union, named).of("Carla Lund") == "Dockers Guild"
