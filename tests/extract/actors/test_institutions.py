"""Bodies named by a common noun, and many states' people."""

from __future__ import annotations

import pytest

from extract.values import Form
from store.model import ActorKind
from tests.extract.actors.helpers import tell, unknown


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The Chinese foreign ministry said no.", "Chinese foreign ministry",
         "Chinese foreign ministry"),
        ("China's Foreign Ministry said no.", "China's Foreign Ministry",
         "Chinese foreign ministry"),
        ("The Polish defence ministry said no.", "Polish defence ministry",
         "Polish defence ministry"),
        ("Poland’s defence ministry said no.", "Poland’s defence ministry",
         "Polish defence ministry"),
        ("Poland will pay, its finance ministry said.", "its finance ministry",
         "Polish finance ministry"),
        ("The Norwegian parliament said no.", "Norwegian parliament", "Norwegian parliament"),
        ("The Ukrainian president’s office said no.", "Ukrainian president’s office",
         "Office of the President of Ukraine"),
        ("The prime minister's office said no.", "prime minister's office",
         "prime minister's office"),
        ("Then European heads of government met.", "European heads of government",
         "European leaders"),
        ("Then European colleagues met.", "European colleagues", "European leaders"),
        ("Then Arab foreign ministers met.", "Arab foreign ministers", "Arab foreign ministers"),
        ("Then Gulf mediators met.", "Gulf mediators", "Gulf mediators"),
    ],
)  # fmt: skip
def test_a_body_is_named_by_its_noun_and_state(sentence: str, words: str, name: str) -> None:
    """One name, however the state is put."""
    one = tell(sentence).mention(words)

    assert (one.form, one.actors) == (Form.NAME, (name,))


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Poland's army said no.", "Poland's army", "Polish army"),
        ("The Norwegian navy said no.", "Norwegian navy", "Norwegian navy"),
        ("Germany's federal prosecutors said no.", "Germany's federal prosecutors",
         "German federal prosecutors"),
        ("Poland slept. Its army said no.", "Its army", "Polish army"),
        ("Poland's army said no. The army slept.", "army", "Polish army"),
    ],
)  # fmt: skip
def test_a_service_acts_for_itself(sentence: str, words: str, name: str) -> None:
    """An army or a prosecutor is no state, if it is plain whose it is."""
    told = tell(*sentence.split(". ")) if ". " in sentence else tell(sentence)
    named = [actors for said, actors in told.all(Form.NAME) if said == words]
    assert named[-1:] == [(name,)]


@pytest.mark.parametrize("words", ["army chief", "army base", "military officials"])
def test_who_or_what_belongs_to_a_service_is_none(words: str) -> None:
    """An officer, a place or an operation."""
    assert not [one for _, one in tell(f"The Polish {words} stayed.").all() if "army" in str(one)]


def test_kinds_are_body_and_group() -> None:
    """Unconfirmed, since no book holds them."""
    told = unknown("The Polish finance ministry told Arab leaders so.")
    actors = told.cast.actors

    assert actors["Polish finance ministry"].kind is ActorKind.ORGANISATION
    assert actors["Arab leaders"].kind is ActorKind.GROUP
    assert not actors["Arab leaders"].confirmed


def test_a_ministry_without_a_state_is_the_one_named_before() -> None:
    """If there is one; else it names nobody, and so does a lone "ministry"."""
    told = unknown(
        "The Polish finance ministry said no.", "Later the finance ministry said yes.",
        "The foreign ministry slept.", "The ministry slept too.",
    )  # fmt: skip

    assert told.whom("finance ministry") == ("Polish finance ministry",)
    assert not told.has("foreign ministry")


@pytest.mark.parametrize(
    "sentence",
    [
        "His office said no.",
        "The home office was shut.",
        "Then European prices fell.",
        "Then european leaders met.",
        "He told him that its finance ministry was shut.",
    ],
)
def test_what_only_looks_like_a_body_is_none(sentence: str) -> None:
    """No owner, no people, no capital."""
    kinds = {actor.kind for actor in unknown(sentence).cast.actors.values()}

    assert kinds <= {ActorKind.PERSON}


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The US state department left.", "US state department", "US State Department"),
        ("The UN climate secretariat left.", "UN climate secretariat", "UN climate secretariat"),
        ("Kenya's trade department left.", "Kenya's trade department", "Kenyan trade department"),
    ],
)
def test_departments_and_secretariats(sentence: str, words: str, name: str) -> None:
    """Under the book's name where it has one, else as the text has it."""
    assert tell(sentence).whom(words) == (name,)


def test_a_department_of_no_business_is_none() -> None:
    """Of a state it may be any."""
    assert not tell("The Kenyan department left.").has("Kenyan department")


def test_a_ministry_is_told_by_its_seat() -> None:
    """The foreign ministry in Addis Ababa is Ethiopia's."""
    told = tell("The foreign ministry in Addis Ababa left.", "The trade ministry in Ulm left.")

    assert told.whom("foreign ministry") == ("Ethiopian foreign ministry",)
    assert not told.has("trade ministry")
