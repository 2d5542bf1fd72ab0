"""What decisions about actors come to, laid over each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.model import ActorKind, Participant, Role
from store.values.decisions import Decision, Said, Verb, as_decided, ruling
from tests.store.samples import ANNA, BRUNO, claim

NAMES = ("A", "B", "C", "D")


def decision(verb: str, name: str, other: str | None = None, **said: object) -> Decision:
    """A decision by anybody."""
    return Decision(
        id=1, verb=Verb(verb), name=name, other=other, by="ann", at="2025-01-01T00:00:00+00:00",
        **said,  # type: ignore[arg-type]
    )  # fmt: skip


def test_a_merged_name_is_shown_as_the_other() -> None:
    """And whatever was merged into it goes along."""
    made = ruling([decision("merge", "A", "B"), decision("merge", "B", "C")])
    assert made.shown == {"A": "C", "B": "C"}
    assert made.group("A") == made.group("C") == {"A", "B", "C"}
    assert made.of("D") == "D"


def test_a_renamed_actor_keeps_what_was_said_of_it() -> None:
    """Whoever gives a name vouches for the actor."""
    confirmed = decision("confirm", "A", kind=ActorKind.PERSON, side="North")
    made = ruling([confirmed, decision("rename", "A", "B")])
    assert made.shown == {"A": "B"}
    assert made.said == {"B": Said(ActorKind.PERSON, "North")}


def test_a_name_can_be_taken_back_by_its_own_group() -> None:
    """Merged the wrong way round, then renamed: no circle."""
    made = ruling([decision("merge", "A", "B"), decision("rename", "B", "A")])
    assert made.shown == {"B": "A"}


def test_what_is_said_adds_up() -> None:
    """A later word on the side leaves the kind."""
    first = decision("confirm", "A", kind=ActorKind.STATE, side="North")
    made = ruling([first, decision("confirm", "A", side="South")])
    assert made.said == {"A": Said(ActorKind.STATE, "South")}


@pytest.mark.parametrize(
    ("later", "rejected"),
    [
        (decision("confirm", "A"), set()),
        (decision("merge", "A", "B"), set()),
        (decision("rename", "A", "B"), set()),
        (decision("reject", "B"), {"A", "B"}),
    ],
)
def test_a_later_decision_takes_a_rejection_back(later: Decision, rejected: set[str]) -> None:
    """Only about the same actor."""
    assert ruling([decision("reject", "A"), later]).rejected == rejected


def test_the_names_of_a_rejected_actor_are_rejected() -> None:
    """Also those merged into it."""
    made = ruling([decision("merge", "A", "B"), decision("reject", "A")])
    assert made.is_rejected("A")
    assert made.is_rejected("B")
    assert not made.is_rejected("C")


@given(
    st.lists(
        st.builds(
            decision,
            st.sampled_from([verb.value for verb in Verb]),
            st.sampled_from(NAMES),
            st.sampled_from(NAMES),
        ),
        max_size=8,
    )
)
@settings(max_examples=100)
def test_whatever_is_decided_each_name_is_shown_as_one_that_is_itself_shown(
    decisions: list[Decision],
) -> None:
    """No chains and no circles, and nothing is said of a name that is not shown."""
    made = ruling(decisions)
    for name in NAMES:
        assert made.of(made.of(name)) == made.of(name)
        assert made.shown.get(name) != name
    assert not set(made.said) & set(made.shown)
    assert not made.rejected & set(made.shown)


def test_a_claim_is_told_as_decided() -> None:
    """Each actor once in each role, and who is none in no role."""
    told = claim(sources=[ANNA.name, "Anne", "Sources"], speaker="Sources", speaks_for="Anne")
    shown = as_decided(told, {"Anne": ANNA.name, "Sources": None})
    assert shown.actors == (Participant(ANNA.name, Role.SOURCE),)
    assert (shown.speaker, shown.speaks_for) == (None, ANNA.name)
    untouched = claim(sources=[BRUNO.name])
    assert as_decided(untouched, {"Anne": ANNA.name}) is untouched
