"""Bodies that only common nouns name, told apart by the words beside them."""

from __future__ import annotations

import pytest

from store.model import ActorKind
from tests.extract.actors.helpers import tell


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The labour court in Munich met.", "The labour court", "labour court in Munich"),
        ("Munich labour court met.", "Munich labour court", "Munich labour court"),
        ("A New York federal bankruptcy court met.", "A New York federal bankruptcy court",
         "New York federal bankruptcy court"),
        ("On Monday a Delaware court met.", "a Delaware court", "Delaware court"),
        ("The French league met.", "The French league", "French league"),
        ("The public prosecutor met.", "The public prosecutor", "public prosecutor"),
        ("The ranchers’ federation of Alta met.", "The ranchers’ federation",
         "ranchers’ federation of Alta"),
        ("The Africa group met.", "The Africa group", "Africa group"),
        ("The state electricity regulator met.", "The state electricity regulator",
         "state electricity regulator"),
    ],
)  # fmt: skip
def test_a_body_without_a_name_is_called_what_it_is(sentence: str, words: str, name: str) -> None:
    """By the words that tell it apart, and the place that follows."""
    told = tell(sentence)

    assert told.whom(words) == (name,)
    assert told.cast.actors[name].kind is ActorKind.ORGANISATION
    assert told.cast.actors[name].confirmed
    assert name in told.cast.named


@pytest.mark.parametrize(
    "sentence",
    [
        "The same court met.",
        "The largest court met.",
        "A labour court met.",
        "The tennis court official met.",
        "The freely elected council met.",
        "The Russian court met.",
        "Over the council they met.",
        "They met at Aden brewery.",
        "At the Mar-a-Lago club they met.",
    ],
)
def test_what_tells_nothing_apart_makes_no_body(sentence: str) -> None:
    """Mere adjectives, adverbs, verbs; indefinite ones; and nouns that go on."""
    assert not any(
        actor.kind is ActorKind.ORGANISATION for actor in tell(sentence).cast.actors.values()
    )


def test_a_body_goes_on_by_its_noun() -> None:
    """From then on the court is that court, and a second one has its own name."""
    told = tell(
        "The labour court in Munich met.",
        "The court refused.",
        "The district court in Ulm agreed.",
        "The labour court left.",
    )

    assert told.whom("The court") == told.whom("The labour court") == ("labour court in Munich",)
    assert told.whom("The district court") == ("district court in Ulm",)
    assert told.cast.actors["labour court in Munich"].aliases == ("labour court",)


def test_a_place_is_no_party() -> None:
    """What is done in a court is not done by it."""
    assert "Delaware court" not in tell("They met in a Delaware court.").cast.named


def test_a_firm_of_some_nation_is_the_one_named_last() -> None:
    """The Spanish group is Halmar Corp here, no state, and nobody where none was named."""
    told = tell("Boeing sued the Halmar Corp.", "Then the Spanish group paid.")
    nobody = tell("Then the Spanish group paid.")

    assert told.whom("the Spanish group") == ("Halmar Corp",)
    assert "Spain" not in told.cast.actors
    assert nobody.whom("the Spanish group") == ()


def test_a_family_is_called_by_its_name() -> None:
    """The Ford family is not Ford, and the Trump campaign not Trump."""
    told = tell(
        "Ford left.", "The Ford family left.", "The Trump campaign left.", "The family wept."
    )

    assert told.whom("The Ford family") == told.whom("The family") == ("Ford family",)
    assert told.whom("The Trump campaign") == ("Trump campaign",)
    assert told.whom("Ford") == ("Ford",)


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The lower house left.", "The lower house", "lower house"),
        ("The central bank of Alta left.", "The central bank", "central bank of Alta"),
        ("The opera house left.", "The opera house", None),
        ("The river bank left.", "The river bank", None),
    ],
)
def test_houses_and_banks_need_their_word(sentence: str, words: str, name: str | None) -> None:
    """A lower house and a central bank are bodies; other houses and banks may be anything."""
    told = tell(sentence)

    assert (told.whom(words) if told.has(words) else ()) == ((name,) if name else ())


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The health secretary left.", "The health secretary", "health secretary"),
        ("The deputy defence minister left.", "The deputy defence minister",
         "deputy defence minister"),
        ("The minister left.", "The minister", None),
        ("A health secretary left.", "A health secretary", None),
        ("His health secretary left.", "His health secretary", None),
        ("The former health secretary left.", "The former health secretary", None),
        ("The health worker left.", "The health worker", None),
    ],
)  # fmt: skip
def test_who_holds_an_office_acts_without_a_name(
    sentence: str, words: str, name: str | None
) -> None:
    """If the office is told in full, and is one that acts for a state."""
    told = tell(sentence)

    assert told.whom(words) == ((name,) if name else ())
    assert (name in told.people and told.cast.actors[name].confirmed) if name else not told.people


def test_a_side_may_have_no_name() -> None:
    """The opposition's; that of the union is the union, and that of the government its state."""
    told = tell(
        "Kenya met the Harbour Guild.",
        "The opposition delegation left.",
        "The guild side left.",
        "The government side left.",
        "The rebel team left.",
        "The home team left.",
    )

    assert told.whom("The opposition delegation") == ("opposition",)
    assert told.cast.actors["opposition"].kind is ActorKind.GROUP
    assert told.whom("The guild side") == ("Harbour Guild",)
    assert told.whom("The rebel team") == ("rebels",)
    assert told.whom("The home team") == ()


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Ardmore town council left.", "Ardmore town council", "Ardmore town council"),
        ("Local town council left.", "Local town council", None),
        ("Ardmore choir council left.", "Ardmore choir council", None),
        ("The stagehands' branch of BECTU left.", "The stagehands' branch",
         "stagehands' branch of BECTU"),
    ],
)  # fmt: skip
def test_councils_of_towns_and_branches(sentence: str, words: str, name: str | None) -> None:
    """A sentence's first word is a town's before "town council", if it is no common word."""
    told = tell(sentence)

    assert (told.whom(words) if told.has(words) else ()) == ((name,) if name else ())
