"""Whom "the two leaders" and "both sides" mean."""

from __future__ import annotations

from datetime import date

import pytest

from extract.values import Form
from tests.extract.actors.helpers import tell, unknown


@pytest.mark.parametrize(
    "words",
    ["the two leaders", "the two presidents", "both men", "the pair", "both of the two leaders",
     "the two"],
)  # fmt: skip
def test_two_people_named_before_are_meant(words: str) -> None:
    """However the pair is called."""
    told = tell("Trump and Putin met.", f"On Monday {words} agreed.")
    last = told.all(Form.PLURAL)[-1]

    assert set(last[1]) == {"Donald Trump", "Vladimir Putin"}


def test_the_noun_chooses() -> None:
    """Presidents are not their aides; men are no women."""
    told = tell(
        "Trump spoke to Putin, said Yuri Ushakov.",
        "The two presidents agreed.",
        "Martha Halmar met Donald Trump and Larry Kudlow.",
        "The two men smiled.",
    )

    assert set(told.whom("The two presidents")) == {"Donald Trump", "Vladimir Putin"}
    assert set(told.whom("The two men")) == {"Donald Trump", "Larry Kudlow"}


def test_two_of_one_sentence_are_the_two_leaders() -> None:
    """Though nobody tells that he is one; not if he is known to be something else."""
    told = unknown(
        "President Torvik Halmar and King Bern Vint left.", "Rain fell.",
        "Zora Tok said to Halmar that the two leaders would talk.",
    )  # fmt: skip
    known = tell(
        "President Trump met Putin.", "Larry Kudlow told Trump that the two leaders would talk.",
        published=date(2018, 7, 16),
    )  # fmt: skip

    assert set(told.whom("the two leaders")) == {"Zora Tok", "Torvik Halmar"}
    assert set(known.whom("the two leaders")) == {"Donald Trump", "Vladimir Putin"}


def test_men_are_no_women() -> None:
    """However near she was named."""
    told = tell("Angela Merkel came.", "Olaf Scholz met both men.")

    assert told.whom("both men") == ()


def test_the_talk_of_the_article_goes_before_a_chance_pair() -> None:
    """Two men named once, some sentences ago, are not the two men of the story."""
    told = tell(
        "Emmanuel Macron received Keir Starmer.", "Macron fed Starmer.",
        "Dmitry Peskov spoke of Vladimir Putin.", "Rain fell.", "Snow fell.",
        "The last time that the two men dined, it was dry.",
    )  # fmt: skip

    assert set(told.whom("the two men")) == {"Emmanuel Macron", "Keir Starmer"}


def test_a_place_where_they_met_is_no_side() -> None:
    """Talks in Japan do not make Japan a party."""
    told = tell("China met Russia in Japan.", "They stayed in Japan.", "Both countries agreed.")

    assert set(told.whom("Both countries")) == {"China", "Russia"}


def test_too_many_or_too_few_name_nobody() -> None:
    """Three men are not the two."""
    assert tell("Trump, Putin and Xi Jinping met.", "The two men left.").whom("The two men") == ()
    assert tell("Trump came.", "The two men left.").whom("The two men") == ()
    assert tell("The two sides left.").whom("The two sides") == ()


@pytest.mark.parametrize(
    "words", ["the two sides", "both sides", "the two countries", "both governments",
              "the two teams", "the warring sides", "the sides", "the rival parties"],
)  # fmt: skip
def test_two_sides_are_the_parties_named_most(words: str) -> None:
    """Also by nationality words, and by the people of their side."""
    told = tell(
        "China raised tariffs on American goods.", "Lighthizer met Liu He in Japan.",
        f"Then {words} agreed.",
    )  # fmt: skip

    assert set(told.all(Form.PLURAL)[-1][1]) == {"China", "United States"}


def test_a_third_as_often_named_leaves_it_open() -> None:
    """Which two?"""
    told = tell("China, Japan and Russia met.", "Both countries agreed.")

    assert told.whom("Both countries") == ()


def test_a_bidder_is_a_side_of_his_own() -> None:
    """Where no states are."""
    told = unknown(
        "Torvik Halmar said he would buy Halmarix.", "On Monday Halmarix refused Halmar.",
        "The two sides met.", "The two companies met.",
    )  # fmt: skip

    assert set(told.whom("The two sides")) == {"Torvik Halmar", "Halmarix"}
    assert told.whom("The two companies") == ()


def test_bodies_named_again_and_again_are_the_sides() -> None:
    """Not the state whose officers help them."""
    told = unknown(
        "The Porters' Guild and the Harbour League met.",
        "The Porters' Guild spoke to Harbour League.",
        "The Porters' Guild struck, and Harbour League hit back.", "Trump, Rubio and Vance helped.",
        "JD Vance, Donald Trump and Marco Rubio came.", "Now the two sides will meet.",
    )  # fmt: skip

    assert set(told.whom("the two sides")) == {"Porters' Guild", "Harbour League"}


@pytest.mark.parametrize(
    "sentence", ["Two leaders met.", "The parties met.", "The two boats sank.", "A pair left."]
)
def test_what_means_nobody_in_particular_is_left(sentence: str) -> None:
    """Two leaders are any two."""
    assert tell("Trump met Putin.", sentence).all(Form.PLURAL) == []


def test_three_are_three() -> None:
    """The count is kept."""
    told = tell("Trump, Putin and Xi Jinping met.", "The three leaders left.")

    assert len(told.whom("The three leaders")) == 3


def test_two_firms_are_no_union() -> None:
    """The two airlines are the two that may be firms."""
    told = unknown(
        "Halmar Air met Lindau Air and the Pilots' Federation.", "The two airlines left."
    )

    assert set(told.whom("The two airlines")) == {"Halmar Air", "Lindau Air"}


def test_whoever_has_another_office_is_no_leader() -> None:
    """The two leaders are not a prime minister and his foreign minister; "General" is no office."""
    told = unknown(
        "General Zarko Moor met Prime Minister Ann Doe.",
        "Ann Doe and her foreign minister, Jo Roe, left.",
        "The two leaders spoke.",
    )

    assert set(told.whom("The two leaders")) == {"Zarko Moor", "Ann Doe"}


@pytest.mark.parametrize(
    ("lead", "said", "words", "whom"),
    [
        ("The Halmar Airline and Torvik Airways merged.", "The airlines wept.", "The airlines", 2),
        ("The Halmar Airline merged.", "The airlines wept.", "The airlines", 0),
        ("China broke off its talks with Russia.", "The rivals wept.", "the rivals", 2),
        ("China broke off its talks with Russia.", "The parties wept.", "the parties", 2),
        ("China broke off its talks with Russia.", "The parties of Japan.", "the parties", 0),
        ("China broke off its talks with Russia.", "The companies wept.", "the companies", 0),
    ],
)
def test_all_of_a_sort_are_the_two_with_whom_an_article_opens(
    lead: str, said: str, words: str, whom: int
) -> None:
    """If the noun fits them; else the words are no mention at all."""
    told = tell(lead, "Rain fell.", "Snow fell.", said)
    assert told.has(words.capitalize() if said.startswith("The") else words) == bool(whom)
    if whom:
        assert told.whom(words.capitalize()) == told.cast.leading
        assert len(told.cast.leading) == whom


def test_agencies_are_those_named_together_last() -> None:
    """In the sentence or the one before it; firms named there are no agencies."""
    told = unknown(
        "The Halmar Bank and the Torvik Bank reached a deal.",
        "They told the Trade Commission and the Labour Department so.",
        "The agencies may object.",
        "The banks shrugged.",
    )  # fmt: skip
    assert told.whom("The agencies") == ("Trade Commission", "Labour Department")
    assert told.whom("The banks") == ("Halmar Bank", "Torvik Bank")


def test_three_named_in_one_breath_are_meant_together() -> None:
    """Two of them would be too few."""
    told = unknown("The union struck Halmar Motors, Torvik Motors and Sund Motors.",
                   "The carmakers wept.")  # fmt: skip
    assert told.whom("The carmakers") == ("Halmar Motors", "Torvik Motors", "Sund Motors")


def test_two_parties_of_a_parliament_are_called_so() -> None:
    """And no states, nor people, however often they are named."""
    told = unknown(
        "The Torvik Party beat the Sund Party in Halmaria.", "Halmarian votes were few.",
        "Ann Roe of the Torvik Party told Ann Poe so, Ann Poe said.", "Halmaria wept.",
        "The two parties agreed.",
    )  # fmt: skip
    assert set(told.whom("The two parties")) == {"Torvik Party", "Sund Party"}


def test_a_group_may_be_known_by_its_number() -> None:
    """Whether it is told of in full or by the number alone, and never before it is told of."""
    told = tell("Iran and six big powers met.", "Rain fell.", "The six offered it.",
                "The seven left.", "Iran told the six powers so.")  # fmt: skip
    assert told.whom("six big powers") == told.whom("The six") == ("six big powers",)
    assert told.whom("the six powers") == ("six big powers",)
    assert told.cast.actors["six big powers"].kind == "group"
    assert not told.has("The seven")


@pytest.mark.parametrize(
    "sentence",
    ["Five or six countries met.", "Six companies met.", "The six rainy days passed.",
     "Six Greek parties met.", "The six, parties all, met."],
)  # fmt: skip
def test_a_number_of_anybody_is_no_group(sentence: str) -> None:
    """Nor are days, nor a number that nobody explains."""
    told = tell(sentence)
    assert not any("ix" in words for words, _ in told.all(Form.PLURAL))
