"""Whom "the union" and "the company" mean."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import commons
from extract.values import Form
from tests.extract.actors.helpers import tell, unknown


def test_a_noun_names_the_one_body_that_it_fits() -> None:
    """The guild, the ministry, the bank: by a word of the name."""
    told = tell(
        "The Writers Guild of America met the European Central Bank.",
        "Then the guild and the bank signed, and the union too.",
    )

    assert told.mention("the guild").form is Form.ROLE
    assert told.whom("the guild") == ("Writers Guild of America",)
    assert told.whom("the bank") == ("European Central Bank",)
    assert told.whom("the union") == ("Writers Guild of America",)


def test_two_that_fit_name_nobody() -> None:
    """Which union?"""
    told = tell("The Teamsters met Unison.", "Then the union left.", "Then the agency left.")

    assert told.whom("the union") == ()
    assert told.whom("the agency") == ()


def test_the_company_is_no_union() -> None:
    """Of several firms it is the one that the sentence or the one before was about."""
    alone = tell("The UAW struck Ford.", "Then the carmaker spoke.")
    several = tell("Ford met Boeing.", "On Monday the company left.")
    neither = tell("They met Ford and Boeing.", "Rain fell.", "On Monday the company left.")

    assert alone.whom("the carmaker") == ("Ford",)
    assert several.whom("the company") == ("Ford",)
    assert neither.whom("the company") == ()


def test_a_spokesman_of_a_common_noun_stands_for_the_body() -> None:
    """A union spokesman, a spokeswoman for the company; her chief is looked for there too."""
    told = tell(
        "The Writers Guild of America met Disney.",
        "A union spokesman said no, and a spokeswoman for the company said yes.",
        "The company's chief executive slept while the guild's president spoke.",
        "A town spokesman was ill, and a spokesman for the town too.",
        published=date(2023, 9, 1),
    )

    assert told.whom("A union spokesman") == ("Writers Guild of America",)
    assert told.whom("a spokeswoman") == ("Disney",)
    assert told.whom("The company's chief executive") == ("Bob Iger",)
    assert told.whom("the guild's president") == ("Meredith Stiehm",)
    assert told.whom("A town spokesman") == told.whom("a spokesman") == ()


def test_a_noun_that_describes_another_is_left() -> None:
    """The company car is a car; a union is no particular one."""
    told = unknown("The Halmar Group said so.", "Then the company car and a union came.")

    assert not told.has("the company")
    assert not told.has("a union")


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Lawmakers approved it.", "Lawmakers", "British Parliament"),
        ("On Monday lawmakers left.", "lawmakers", "British Parliament"),
        ("Later they left, and MPs slept.", "MPs", "British Parliament"),
        ("Some lawmakers left.", "Some lawmakers", None),
    ],
)
def test_the_members_of_a_parliament_are_it(sentence: str, words: str, name: str | None) -> None:
    """Where the article names one, and nothing says which members they are."""
    told = unknown("The British Parliament met.", sentence)
    assert told.whom(words) == ((name,) if name else ())


def test_members_are_many() -> None:
    """So that "they" may follow, as it may not follow the parliament."""
    members = unknown("The British Parliament met.", "Lawmakers approved it.", "They slept.")
    body = unknown("The British Parliament met.", "They slept.")

    assert members.whom("They") == ("British Parliament",)
    assert body.whom("They") == ()
    assert not unknown("The British Parliament met.", "Labour lawmakers left.").has("lawmakers")


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Members voted for it.", "Members", "Harbour Guild"),
        ("Half of the guild's members left.", "the guild's members", "Harbour Guild"),
        ("Later its members left.", "its members", "Harbour Guild"),
        ("The members of the Harbour Guild left.", "The members of the Harbour Guild",
         "Harbour Guild"),
        ("Kenya's members left.", "Kenya", "Kenya"),
    ],
)  # fmt: skip
def test_the_members_of_a_union_are_it(sentence: str, words: str, name: str | None) -> None:
    """They vote and strike for it; those of a state's teams do not."""
    told = unknown("The Harbour Guild met Kenya.", sentence)
    assert told.whom(words) == ((name,) if name else ())


def test_members_of_something_else_are_not() -> None:
    """Of parliament."""
    assert not unknown("The Harbour Guild met.", "Members of parliament left.").has("Members")


def test_a_lead_may_call_a_body_what_is_named_only_later() -> None:
    """The biggest union, if the article names one twice as often as any other that is a union."""
    lead = "Norway's biggest dock union left."
    one = unknown(lead, "The Harbour Union slept.", "All saw the Harbour Union.")
    two = unknown(lead, "The Harbour Union slept.", "The Miners’ Union slept.")
    twice = unknown(
        lead, "The Harbour Union slept.", "The Harbour Union ate.", "The Miners’ Union slept."
    )

    assert one.whom("biggest dock union") == ("Harbour Union",)
    assert two.whom("biggest dock union") == ()
    assert twice.whom("biggest dock union") == ("Harbour Union",)
    assert unknown("Norway's biggest firm left.").whom("biggest firm") == ()


def test_only_what_is_somebodys_and_foremost_is_a_lead() -> None:
    """Not "a rail union", "the biggest fish of the union"."""
    for sentence in ("A rail union left.", "Norway's best known of all unions left."):
        told = unknown(sentence, "The Harbour Union slept.", "The Harbour Union ate.")
        assert ("Harbour Union",) not in [names for words, names in told.all() if "union" in words]


def test_government_without_an_article_is_that_of_the_country() -> None:
    """Its own papers write “Government will pay”; of two countries neither is meant."""
    assert tell("Zambia is poor.", "Government will pay.").whom("Government") == ("Zambia",)
    told = tell("Zambia is poor.", "Lubinda demanded that Government pays.")
    assert not told.has("that Government")
    assert tell("Zambia met Mali.", "Government will pay.").whom("Government") == ()
    assert not tell("Zambia is poor.", "Good Government will pay.").has("Government")


def test_both_clubs_are_two_bodies() -> None:
    """“Both clubs” are the two bodies that an article names."""
    told = tell("Ford and Stellantis met.", "They told both clubs to wait.")
    assert set(told.whom("both clubs")) == {"Ford", "Stellantis"}


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("Lindholm Opera", "opera"),
        ("Bank of Peru", "bank"),
        ("Islamic State", ""),
        ("Acme", ""),
        ("Halmar Brothers", ""),
        ("Channel 4", ""),
    ],
)
def test_a_body_goes_by_the_noun_of_its_name(name: str, noun: str) -> None:
    """Of several words the one that says what it is, and never a plural."""
    assert commons.head(name) == noun


def test_whatever_a_body_is_its_noun_means_it() -> None:
    """“The opera” is the one opera that the article names, of two it is neither."""
    one = tell("The Lindholm Opera signed a pact.", "The opera has not replied.")
    assert one.whom("The opera") == ("Lindholm Opera",)
    two = tell("The Lindholm Opera agreed.", "The Halmar Opera agreed.", "The opera left.")
    assert two.whom("The opera") == ()


def test_the_management_is_that_of_the_one_firm() -> None:
    """And not of the union that it deals with."""
    told = tell("Stellantis met the United Auto Workers.", "The management left.")
    assert told.whom("The management") == ("Stellantis",)


def test_the_management_of_several_firms_is_nobodys() -> None:
    """Whose it is must be plain, be one of them the subject of the sentence before or not."""
    told = tell("Stellantis met Ford.", "The management left.")
    assert told.whom("The management") == ()


@pytest.mark.parametrize("name", ["Northern Liberation Army", "Halmar Exchange", "Halmar Port"])
def test_what_every_country_has_or_does_is_no_body_by_its_noun(name: str) -> None:
    """“The army” is seldom the rebels’, “the exchange” may be one of prisoners."""
    assert commons.head(name) == ""


def test_the_union_of_some_trade_is_the_one_whose_name_says_so() -> None:
    """“The pilots’ union” is the Air Pilots Guild, and “the porters’ union” another."""
    told = tell(
        "The Air Pilots Guild agreed.", "The pilots’ guild left.", "The porters' guild left."
    )
    assert told.whom("The pilots’ guild") == ("Air Pilots Guild",)
    assert told.whom("The porters' guild") == ("porters' guild",)
    assert not told.has("The porters")


def test_a_body_of_others_without_a_name_is_it() -> None:
    """“It” is the players' union, and nobody whom a clause of it names."""
    told = tell("The players' union, which is led by Ford, said that it had agreed.")
    assert told.whom("it") == ("players' union",)


def test_a_body_is_called_what_stands_beside_its_name() -> None:
    """Before it, with "called", or behind it; and then no firm any more."""
    told = unknown(
        "The Greystone Corp met a committee called Stay.",
        "The committee refused.",
        "The company left.",
        "It met the haulier Brock, a Danish airline.",
        "The airline agreed.",
        "A charity, Halm, wept.",
    )

    assert told.whom("The committee") == ("Stay",)
    assert told.whom("The company") == ("Greystone Corp",)
    assert told.whom("The airline") == ("Brock",)


def test_a_noun_is_apposed_to_the_name_behind_it() -> None:
    """The porters' union, Unity, is Unity, whatever other unions there are."""
    told = tell("Unison left.", "The porters' union, Unity, refused.", "The union, Aslef, and Bo.")

    assert told.whom("The porters' union") == ("Unity",)
    assert told.whom("The union") == ("ASLEF",)


def test_a_list_names_no_apposed_body() -> None:
    """The union, Halmar Bank and a town are three."""
    told = unknown("Of late the union, Halmar Bank and the town left.", "The union left.")

    assert told.whom("the union") == ()


def test_a_board_is_that_of_the_only_firm() -> None:
    """Unless a body of the article is a board."""
    firm = tell("Boeing refused.", "The board met.")
    board = tell("Boeing met the Halmar Board.", "The board met.")

    assert firm.whom("The board") == ("Boeing",)
    assert board.whom("The board") == ("Halmar Board",)


def test_a_body_is_meant_before_it_is_named() -> None:
    """If it is the only one, or named twice as often as any other."""
    told = unknown("Of late the union left.", "The Harbour Guild was glad.")

    assert told.whom("the union") == ("Harbour Guild",)


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("Nurses walked out.", "Nurses", "Nurses' Guild"),
        ("Nurses at three houses walked out.", "Nurses", "Nurses' Guild"),
        ("On Monday the nurses left.", "the nurses", "Nurses' Guild"),
        ("It said that hospital nurses left.", "nurses", None),
        ("It said that senior nurses left.", "nurses", "Nurses' Guild"),
        ("They met the nurses.", "the nurses", None),
        ("Three nurses left.", "nurses", None),
        ("Teachers left.", "Teachers", None),
        ("Senior and veteran nurses at three houses left.", "nurses", "Nurses' Guild"),
        ("Young friends and nurses of three houses left.", "nurses", None),
    ],
)
def test_whose_union_it_is_act_as_it(sentence: str, words: str, name: str | None) -> None:
    """Nurses who walk out are the Nurses' Guild; some of them, or those it met, are not."""
    told = unknown("The Nurses' Guild met the Miners Bank.", sentence)

    assert (told.whom(words) if told.has(words) else ()) == ((name,) if name else ())


def test_people_of_two_unions_are_neither() -> None:
    """The Nurses' Guild and the Union of Nurses; and "they" are those of the one."""
    two = unknown("The Nurses' Guild met the Union of Nurses.", "Nurses left.")
    one = unknown("The Nurses' Guild met.", "Nurses left.", "They wept.")

    assert not two.has("Nurses")
    assert one.whom("They") == ("Nurses' Guild",)


@pytest.mark.parametrize(
    ("sentences", "words"),
    [
        (("Putin asked parliament.",), "parliament"),
        (("Moscow waited.", "Then parliament agreed."), "parliament"),
        (("Moscow waited.", "Both chambers agreed."), "Both chambers"),
        (("Moscow waited.", "Then both houses agreed."), "both houses"),
    ],
)
def test_parliament_is_that_of_the_state_told_of(sentences: tuple[str, ...], words: str) -> None:
    """Of the subject's state, in the sentence or the one before; and it has two chambers."""
    assert tell(*sentences).whom(words) == ("Russian parliament",)


def test_parliament_is_rather_the_one_named() -> None:
    """Whatever state acts; without either, nobody knows which; and some houses are none."""
    assert tell("Putin met the Kenyan parliament.", "Parliament left.").whom("Parliament") == (
        "Kenyan parliament",
    )
    assert not tell("It rained.", "Parliament left.").has("Parliament")
    assert not tell("Moscow waited.", "Both houses of cards fell.").has("Both houses")


def test_whose_members_they_are_may_be_told_by_the_whole_article() -> None:
    """The guild's members: of the one that it names twice as often."""
    told = unknown(
        "The Harbour Guild met the Lindau Guild.",
        "Half of the guild’s members left.",
        "The Harbour Guild wept.",
    )

    assert told.whom("the guild’s members") == ("Harbour Guild",)


@pytest.mark.parametrize(
    ("sentences", "name"),
    [
        (("Kenya met Peru.", "Kenya left.", "Government refused."), "Kenya"),
        (("Kenya met Peru.", "Government refused."), None),
        (("Kenya left.", "Government refused."), "Kenya"),
    ],
)
def test_government_is_that_of_the_state_named_most(
    sentences: tuple[str, ...], name: str | None
) -> None:
    """As its own papers write, without "the": of the one named twice as often as any other."""
    assert tell(*sentences).whom("Government") == ((name,) if name else ())


def test_workers_of_a_trade_are_their_body() -> None:
    """The transit workers are the Transit Workers of Lindau; those of a party are not the party."""
    told = unknown(
        "The Transit Workers of Lindau met the Miners' Party.",
        "The transit workers left.",
        "Miners left.",
    )

    assert told.whom("workers") == ("Transit Workers of Lindau",)
    assert not told.has("Miners")


def test_a_noun_with_an_adjective_behind_it_stands_alone() -> None:
    """He called the union reckless: it is the union whom he called so."""
    told = unknown("The Harbour Guild met.", "He called the guild reckless.", "The guild house.")

    assert told.whom("the guild") == ("Harbour Guild",)
    assert not told.has("The guild")


def test_of_several_firms_the_speaker_means_his_own() -> None:
    """Ford's chief said the company could wait: Ford."""
    told = unknown(
        "Halmar Corp met Lindau Corp.",
        "Lindau Corp's chairman, Ann Doe, said the company could wait.",
    )

    assert told.whom("the company") == ("Lindau Corp",)


def test_where_a_firm_is_based_changes_nothing() -> None:
    """The Essen-based company is the company."""
    told = unknown("Halmar Corp met.", "Ann Doe left the Essen-based company.")

    assert told.whom("the Essen-based company") == ("Halmar Corp",)


def test_rebels_are_their_army_but_no_party() -> None:
    """The FLH rebels are the FLH, and the rebels are too; a party's rebels are some of it."""
    told = tell("The ELN rebels left.", "The rebels wept.", "Those Labour rebels left.")

    assert told.whom("The ELN rebels") == told.whom("The rebels") == ("ELN",)
    assert not told.has("Labour rebels") or told.whom("Labour rebels") == ()


def test_the_board_of_a_body_is_the_body() -> None:
    """The board of Halmar Bank; but the guild of Halmar Bank is another."""
    told = unknown("The board of Halmar Bank left.", "The crew of Halmar Bank left.")

    assert told.whom("The board") == ("Halmar Bank",)
    assert not told.has("The crew")


def test_a_district_is_a_body_where_it_acts() -> None:
    """The district refused; in the district there was rain."""
    told = unknown("The Alder School District met.", "The district refused.", "In the district.")

    assert told.whom("The district") == ("Alder School District",)
    assert not told.has("the district")


@pytest.mark.parametrize(("times", "name"), [(3, "Harbour Guild"), (2, None)])
def test_of_several_the_guild_is_the_one_told_of(times: int, name: str | None) -> None:
    """Three times as often as the other, by now."""
    told = unknown(
        "The Harbour Guild left.",
        *["Then the guild left."] * (times - 1),
        "The Lindau Guild wept.",
        "Rain fell.",
        "On Monday the guild refused.",
    )

    assert told.whom("the guild") == ((name,) if name else ())


@pytest.mark.parametrize("noun", ["watchdog", "regulator"])
def test_a_watchdog_is_the_authority_that_was_named(noun: str) -> None:
    """It goes by what it does, too."""
    told = tell("Ada Roe of the Competition Authority met Acme Foods.", f"The {noun} said no.")
    assert told.whom(f"The {noun}") == ("Competition Authority",)
