"""Who deals with whom, and whom an act without a target is for."""

from __future__ import annotations

import pytest

from extract.acts.act import Act
from extract.acts.people.allegiance import Sides
from extract.acts.people.principals import give_counterparts, whose_talks
from extract.acts.people.quarrel import Quarrel
from extract.acts.people.roles import Roles
from extract.values import Cast
from store.model import Kind, Mode, Status
from tests.extract.acts.world import ACTORS

SIDES = Sides("", Cast(mentions=(), actors=ACTORS))


def act(kind: Kind, sources: str, targets: str = "", mode: Mode | None = None) -> Act:
    """Return an act of some actors, listed with commas."""
    roles = Roles(
        sources=[one for one in sources.split(",") if one],
        targets=[one for one in targets.split(",") if one],
    )
    return Act(kind=kind, mode=mode, status=Status.HAPPENED, cue=(0, 1), span=(0, 1), roles=roles)


def quarrel(*acts: Act) -> Quarrel:
    """Return the quarrel that some acts tell of."""
    return Quarrel(acts, SIDES)


def test_the_other_side_is_whom_one_deals_with() -> None:
    """Each of two is the other's; a third has none."""
    found = quarrel(act(Kind.ACCUSE, "Acme", "Zenith"))
    assert found.opposite(["Acme"], 1, ()) == ["Zenith"]
    assert found.opposite(["Zenith"], 1, ()) == ["Acme"]
    assert found.opposite(["Syldavia"], 1, ()) == []
    assert found.opposite(["Acme", "Zenith"], 1, ()) == []
    both = quarrel(act(Kind.CONSULT, "Acme,Zenith"), act(Kind.ACCUSE, "Acme", "Syldavia"))
    assert both.opposite(["Acme", "Zenith"], 2, (), hostile=True) == []


def test_an_act_is_no_witness_for_itself() -> None:
    """Whom it names counts for other acts only."""
    assert quarrel(act(Kind.ACCUSE, "Acme", "Zenith")).opposite(["Acme"], 0, ()) == []


def test_what_nobody_is_told_to_do_makes_no_other_side() -> None:
    """A demand of nobody to Acme, near as it is, leaves Acme's other side as it was."""
    found = quarrel(act(Kind.ACCUSE, "Acme", "Zenith"), act(Kind.REQUEST, "", "Acme"))
    assert found.opposite(["Acme"], 2, ()) == ["Zenith"]


def test_persons_act_for_their_bodies() -> None:
    """Rossi's words are Ruritania's, and their other side is a state."""
    found = quarrel(act(Kind.ACCUSE, "Ada Rossi", "Ben Okafor"))
    assert found.opposite(["Ruritania"], 1, ()) == ["Borduria"]
    assert found.opposite(["Ada Rossi"], 1, ()) == ["Borduria"]


@pytest.mark.parametrize(
    ("beside", "sources", "expected"),
    [
        ("Acme,Syldavia", "Acme", ["Syldavia"]),
        ("Acme,Syldavia,Zenith", "Acme", ["Zenith"]),
        ("Acme,Borduria", "Acme", ["Zenith"]),
        ("Ben Okafor", "Ada Rossi", ["Ben Okafor"]),
        ("Ben Okafor", "Ruritania", ["Borduria"]),
        ("Ben Okafor,Borduria", "Ada Rossi", ["Borduria"]),
    ],
)
def test_the_one_rival_in_the_sentence_comes_first(
    beside: str, sources: str, expected: list[str]
) -> None:
    """Not two, nor one with whom there are no dealings; a person answers a person."""
    found = quarrel(
        act(Kind.ACCUSE, "Acme", "Zenith"),
        act(Kind.ACCUSE, "Acme", "Zenith"),
        act(Kind.ACCUSE, "Acme", "Zenith"),
        act(Kind.ACCUSE, "Acme", "Syldavia"),
        act(Kind.REJECT, "Ruritania", "Borduria"),
    )
    assert found.opposite([sources], 5, beside.split(",")) == expected


def test_of_two_alike_none_is_taken() -> None:
    """Unless one is nearer."""
    two = [act(Kind.ACCUSE, "Acme", "Zenith"), act(Kind.ACCUSE, "Acme", "Syldavia")]
    between = [two[0], act(Kind.STATE, "Acme"), two[1]]
    assert quarrel(*between).opposite(["Acme"], 1, ()) == []
    far = [two[0], *[act(Kind.STATE, "Borduria")] * 5, two[1]]
    assert quarrel(*far).opposite(["Acme"], 7, ()) == ["Syldavia"]


def test_who_is_met_as_one_is_one_side() -> None:
    """Three firms that a union strikes are its other side, also where one is named alone."""
    found = quarrel(
        act(Kind.PROTEST, "Miners Union", "Acme,Zenith"), act(Kind.ACCUSE, "Miners Union", "Acme")
    )
    assert found.opposite(["Miners Union"], 2, ()) == ["Acme", "Zenith"]
    assert found.opposite(["Acme"], 2, ()) == ["Miners Union"]
    assert found.principals() == (["Acme", "Miners Union", "Zenith"], 2)


@pytest.mark.parametrize(
    ("one", "times"),
    [
        (act(Kind.CONSULT, "Acme,Zenith"), 1),
        (act(Kind.AGREE, "Acme,Zenith"), 1),
        (act(Kind.CONSULT, "Acme,Zenith,Syldavia"), 0),
        (act(Kind.CONSULT, "Acme", "Zenith", Mode.VISIT), 1),
        (act(Kind.CONSULT, "Acme", "Ruritania", Mode.VISIT), 0),
        (act(Kind.CONSULT, "Acme", "nobody known", Mode.VISIT), 0),
        (act(Kind.CONSULT, "Acme", "Zenith"), 0),
        (act(Kind.SUPPORT, "Acme", "Zenith"), 0),
        (act(Kind.STATE, "Acme,Zenith"), 0),
        (act(Kind.ACCUSE, "Ada Rossi", "Ruritania"), 0),
        (act(Kind.AGREE, "Acme", "Zenith"), 1),
    ],
)
def test_which_acts_are_dealings(one: Act, times: int) -> None:
    """What two do together or one to another; no backing, no talks of many, no trip to a state."""
    assert quarrel(one).principals() == (["Acme", "Zenith"] if times else [], times)


def test_what_the_sides_do_says_not_who_they_are() -> None:
    """“The two sides” got their names from elsewhere."""
    one = act(Kind.AGREE, "Acme,Zenith")
    one.of_sides = True
    assert quarrel(one).principals() == ([], 0)


def test_a_body_without_a_name_keeps_what_it_was_first_called() -> None:
    """“The French league” and “the league” are one side."""
    found = quarrel(act(Kind.ACCUSE, "Acme", "French league"), act(Kind.REJECT, "league", "Acme"))
    assert found.opposite(["Acme"], 2, ()) == ["French league"]
    assert found.principals() == (["Acme", "French league"], 2)


def test_two_to_whom_a_third_puts_something_deal_with_each_other() -> None:
    """Whoever hands both a draft is no side of theirs."""
    found = quarrel(act(Kind.AGREE, "Syldavia", "Acme,Zenith"))
    assert found.principals() == (["Acme", "Zenith"], 2)
    assert found.opposite(["Acme"], 1, ()) == ["Zenith"]
    assert found.opposite(["Syldavia"], 1, ()) == []


def test_blows_fall_on_rivals_and_not_on_friends() -> None:
    """Whoever was only rung up is no target, unless the talks are with him."""
    call = act(Kind.CONSULT, "Acme,Syldavia")
    found = quarrel(call, act(Kind.ACCUSE, "Acme", "Zenith"), act(Kind.REJECT, "Zenith", "Acme"))
    assert found.opposite(["Syldavia"], 3, ()) == ["Acme"]
    assert found.opposite(["Syldavia"], 3, (), hostile=True) == []
    assert found.opposite(["Acme"], 0, (), hostile=True) == ["Zenith"]
    assert quarrel(call).opposite(["Acme"], 1, (), hostile=True) == ["Syldavia"]


def test_whose_talks_an_article_opens_with_counts_twice() -> None:
    """So they are the principals, though others deal as often once the story goes on."""
    cast = Cast(mentions=(), actors=ACTORS, leading=("Acme", "Zenith"))
    opening = Quarrel([act(Kind.CONSULT, "Borduria,Syldavia")], Sides("", cast))
    assert opening.principals() == (["Acme", "Zenith"], 2)
    more = [act(Kind.CONSULT, "Borduria,Syldavia") for _ in range(3)]
    assert Quarrel(more, Sides("", cast)).principals() == (["Borduria", "Syldavia"], 3)
    alone = Cast(mentions=(), actors=ACTORS, leading=("Acme", "Acme"))
    assert Quarrel([], Sides("", alone)).principals() == ([], 0)


def test_who_deals_with_nobody_faces_the_other_of_the_two_in_the_lead() -> None:
    """And only if he is one of them."""
    cast = Cast(mentions=(), actors=ACTORS, leading=("Acme", "Zenith"))
    found = Quarrel([], Sides("", cast))
    assert found.opposite(["Acme"], 0, ()) == ["Zenith"]
    assert found.opposite(["Zenith"], 0, ()) == ["Acme"]
    assert found.opposite(["Syldavia"], 0, ()) == []
    assert found.opposite(["Acme", "Zenith"], 0, ()) == []


def test_the_two_in_the_lead_face_each_other_though_a_third_is_nearer() -> None:
    """For one who is not in the lead, what is nearer wins."""
    far = [act(Kind.STATE, "Acme") for _ in range(6)]
    acts = [act(Kind.ACCUSE, "Acme", "Zenith"), *far, act(Kind.ACCUSE, "Acme", "Syldavia")]
    cast = Cast(mentions=(), actors=ACTORS, leading=("Acme", "Zenith"))
    assert Quarrel(acts, Sides("", cast)).opposite(["Acme"], 8, ()) == ["Zenith"]
    assert quarrel(*acts).opposite(["Acme"], 8, ()) == ["Syldavia"]
    some = [act(Kind.ACCUSE, "Borduria", "Zenith"), act(Kind.ACCUSE, "Borduria", "Syldavia")]
    assert Quarrel(some, Sides("", cast)).opposite(["Borduria"], 2, ()) == ["Syldavia"]


def test_the_two_in_the_lead_stay_two_whoever_joins_them() -> None:
    """Two regulators who act with them once are no parties to their talks."""
    cast = Cast(mentions=(), actors=ACTORS, leading=("Acme", "Zenith"))
    acts = [
        act(Kind.AGREE, "Acme,Zenith"),
        act(Kind.AGREE, "Acme,Borduria,Syldavia,Zenith"),
    ]
    assert whose_talks(acts, Sides("", cast)) == ["Acme", "Zenith"]
    many = whose_talks(acts, Sides("", Cast(mentions=(), actors=ACTORS)))
    assert many == ["Acme", "Borduria", "Syldavia", "Zenith"]


def test_the_mediators_are_those_who_are_told_to_mediate() -> None:
    """Each once, before those whom they meet; without them they stay what they are called."""
    meets = act(Kind.CONSULT, "mediators,Acme")
    brokered = act(Kind.CONSULT, "Acme,Zenith")
    brokered.roles.mediators = ["Syldavia", "Acme"]
    alone = act(Kind.CONSULT, "Zenith")
    give_counterparts([brokered, meets, alone], SIDES)
    assert meets.roles.sources == ["Syldavia", "Acme"]
    assert meets.doubts == ["who takes part is taken from the article as a whole"]
    assert alone.roles.sources == ["Zenith"]
    assert alone.doubts == []
    unknown = act(Kind.CONSULT, "mediators,Acme")
    give_counterparts([unknown], SIDES)
    assert unknown.roles.sources == ["mediators", "Acme"]
