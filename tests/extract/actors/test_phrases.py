"""Offices in the text: how far a phrase goes, and whose office it is."""

from __future__ import annotations

from datetime import date

import pytest

from extract.values import Form
from tests.extract.actors.helpers import tell, unknown


@pytest.mark.parametrize(
    ("sentence", "words", "names"),
    [
        ("Then the US president spoke.", "the US president", ("Donald Trump",)),
        ("Then the president of the United States spoke.",
         "the president of the United States", ("Donald Trump",)),
        ("Then Ukraine’s leader spoke.", "Ukraine’s leader", ("Volodymyr Zelenskyy",)),
        ("The tax that Ukraine’s leader backed.", "Ukraine’s leader", ("Volodymyr Zelenskyy",)),
        ("Then NATO's secretary general spoke.", "NATO's secretary general", ("Mark Rutte",)),
        ("Then the NATO secretary-general spoke.", "the NATO secretary-general", ("Mark Rutte",)),
        ("Then the European Commission’s president spoke.",
         "the European Commission’s president", ("Ursula von der Leyen",)),
        ("Then the Russian foreign minister spoke.",
         "the Russian foreign minister", ("Sergei Lavrov",)),
        ("Then the US secretary of state spoke.", "the US secretary of state", ("Marco Rubio",)),
        ("Then the US defense secretary spoke.", "the US defense secretary", ("Pete Hegseth",)),
        ("Then the hard-line Israeli defence minister spoke.",
         "the hard-line Israeli defence minister", ("Israel Katz",)),
        ("Then Italy's far-right prime minister spoke.", "Italy's far-right prime minister",
         ("Giorgia Meloni",)),
        ("Then the French leader spoke.", "the French leader", ("Emmanuel Macron",)),
        ("Then the German leader spoke.", "the German leader", ("Friedrich Merz",)),
        ("Then the Israeli leader spoke.", "the Israeli leader", ("Benjamin Netanyahu",)),
        ("Then the Israeli president spoke.", "the Israeli president", ("Isaac Herzog",)),
        ("Then the British premier spoke.", "the British premier", ("Keir Starmer",)),
        ("Then the head of the IMF spoke.", "the head of the IMF", ("Kristalina Georgieva",)),
        ("Then Russia's top diplomat spoke.", "Russia's top diplomat", ("Sergei Lavrov",)),
        ("Then the White House chief of staff spoke.",
         "the White House chief of staff", ("Susie Wiles",)),
        ("Then Twitter's former chief executive spoke.",
         "Twitter's former chief executive", ()),
        ("Then a Ukrainian president spoke.", "a Ukrainian president", ()),
        ("Then a senior Ukrainian official spoke.", "a senior Ukrainian official", ()),
        ("Then two Ukrainian officials spoke.", "two Ukrainian officials", ()),
        ("Then a Kremlin spokesman spoke.", "a Kremlin spokesman", ("Kremlin",)),
        ("Then a spokeswoman for Disney spoke.", "a spokeswoman for Disney", ("Disney",)),
        ("Then the Chinese team left.", "The Chinese team".replace("The", "the"), ("China",)),
        ("Then a Chinese team left.", "a Chinese team", ()),
        ("Then US and Chinese negotiators met.", "US and Chinese negotiators",
         ("United States", "China")),
        ("Then the Greek and Turkish delegations met.", "the Greek and Turkish delegations",
         ("Greece", "Turkey")),
        ("Then Russian and Ukrainian teams met.", "Russian and Ukrainian teams",
         ("Russia", "Ukraine")),
        ("Then the Russian and Ukrainian presidents met.",
         "the Russian and Ukrainian presidents", ("Vladimir Putin", "Volodymyr Zelenskyy")),
        ("Then Russian and Ukrainian officials met.", "Russian and Ukrainian officials", ()),
        ("Then Chinese negotiators left.", "Chinese negotiators", ("China",)),
        ("Then the presidents of France and the US met.",
         "the presidents of France and the US", ("Emmanuel Macron", "Donald Trump")),
        ("Then the foreign ministers of France, Germany and Russia met.",
         "the foreign ministers of France, Germany and Russia",
         ("Jean-Noël Barrot", "Johann Wadephul", "Sergei Lavrov")),
        ("Then the mayors of France and Germany met.", "the mayors of France and Germany", ()),
    ],
)  # fmt: skip
def test_an_office_names_its_holder_of_that_day(
    sentence: str, words: str, names: tuple[str, ...]
) -> None:
    """By the book, on the day of publication; those who are not one certain person stay open."""
    one = tell(sentence).mention(words)

    assert (one.form, one.actors) == (Form.ROLE, names)


def test_a_name_inside_an_office_is_no_mention_of_its_own() -> None:
    """NATO is not told of where its head is."""
    told = tell("Then the NATO chief spoke.")

    assert told.all() == [("the NATO chief", ("Mark Rutte",))]
    assert set(told.cast.actors) == {"Mark Rutte"}


def test_a_person_before_an_office_stays_a_mention() -> None:
    """Trump's envoy: Trump, and an envoy."""
    told = tell("Trump's envoy, Steve Witkoff, flew in.")

    assert told.all() == [
        ("Trump", ("Donald Trump",)),
        ("envoy", ("Steve Witkoff",)),
        ("Steve Witkoff", ("Steve Witkoff",)),
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The chief obstacle was land.", "The chief"),
        ("The general election was won.", "The general"),
        ("The head office was shut.", "The head"),
        ("The son-in-law left.", "The son"),
        ("The president and leaders met leaders.", "leaders"),
    ],
)
def test_first_words_of_other_things_are_no_offices(sentence: str, words: str) -> None:
    """The chief obstacle is nobody's chief."""
    assert not tell(sentence).has(words)


def test_possessors_of_possessors_end() -> None:
    """Nobody is the leader's aide's adviser's envoy's lawyer's driver."""
    told = tell("Then the leader's aide's adviser's envoy's lawyer's driver spoke.")

    assert all(names == () for _, names in told.all())


def test_a_description_stands_beside_its_name() -> None:
    """After a comma, before it, after an age, bare; and names whom it describes."""
    told = unknown(
        "Torvik Halmar, the Ruritanian envoy, met the deputy mayor, Martha Tok.",
        "Olga Vint, 51, a teacher, and Zora Vint, head of the board, came.",
    )
    beside = {
        told.words(one): told.text[one.appositive_of :].split(" and", 1)[0].split(",", 1)[0]
        for one in told.cast.mentions
        if one.appositive_of is not None
    }

    assert beside == {
        "the Ruritanian envoy": "Torvik Halmar",
        "the deputy mayor": "Martha Tok.",
        "a teacher": "Olga Vint",
        "head": "Zora Vint",
    } or beside["the deputy mayor"].startswith("Martha Tok")
    assert told.whom("the Ruritanian envoy") == ("Torvik Halmar",)
    assert told.whom("a teacher") == ("Olga Vint",)
    assert told.whom("head") == ("Zora Vint",)


def test_an_office_told_once_names_its_holder_again() -> None:
    """The vice premier, after he was introduced so; a lone office names the last who has it."""
    told = unknown(
        "Torvik Halmar, the vice premier, met Martha Tok, the trade representative.",
        "The trade representative smiled at the vice premier.",
        "The minister of nothing slept.",
    )

    assert told.whom("The trade representative") == ("Martha Tok",)
    assert told.whom("the vice premier") == ("Torvik Halmar",)
    assert told.whom("The minister") == ()


def test_a_president_whose_country_nobody_tells() -> None:
    """Is the US president if the article has no president of another country.

    Else the office stands for its state.
    """
    alone = unknown("President Halmar spoke.", "Later the US president left.")
    among = unknown(
        "President Halmar spoke.", "Later the US president left.", "The French president stayed."
    )

    assert alone.whom("the US president") == ("Halmar",)
    assert among.whom("the US president") == ("United States",)
    assert among.whom("The French president") == ("France",)


@pytest.mark.parametrize(
    ("sentence", "words", "names"),
    [
        ("The Estonian foreign minister left.", "The Estonian foreign minister", ("Estonia",)),
        ("Estonia's ambassador left.", "Estonia's ambassador", ("Estonia",)),
        ("An Estonian minister left.", "An Estonian minister", ()),
        ("The former Estonian minister left.", "The former Estonian minister", ()),
        ("The ambassador to Estonia left.", "The ambassador to Estonia", ()),
        ("The Estonian teacher left.", "The Estonian teacher", ()),
        ("The Vossel Union president left.", "The Vossel Union president", ()),
        (
            "The foreign ministers of Kenya and Rwanda met.",
            "The foreign ministers of Kenya and Rwanda",
            ("Kenya", "Rwanda"),
        ),
        (
            "The teachers of Kenya and Rwanda met.",
            "The teachers of Kenya and Rwanda",
            (),
        ),
    ],
)
def test_who_represents_a_state_and_has_no_name_stands_for_it(
    sentence: str, words: str, names: tuple[str, ...]
) -> None:
    """If it is said which minister or envoy it is, and of which state."""
    assert unknown(sentence).whom(words) == names


def test_the_government_is_the_one_told_of() -> None:
    """Where the article has told of one state's; of two it is neither."""
    one = tell("The Danish government met.", "The government left.")
    by_phrase = unknown("Kenya's government met.", "The government left.")
    two = tell("The Danish government met the government of Kenya.", "The government left.")
    none = unknown("Denmark met.", "The government left.")

    assert one.whom("The government") == ("Denmark",)
    assert by_phrase.whom("The government") == ("Kenya",)
    assert two.whom("The government") == ()
    assert none.whom("The government") == ()


def test_somebody_elses_office_is_no_description() -> None:
    """A list is no apposition where the book knows better."""
    told = tell("Friedrich Merz, the French president, Emmanuel Macron, and others came.")

    assert told.whom("the French president") == ("Emmanuel Macron",)
    assert told.text[told.mention("the French president").appositive_of or 0 :].startswith("Emm")


def test_an_office_by_its_owner() -> None:
    """His chief of staff is of his side; its spokesman of the body."""
    told = tell(
        "Trump met Susie Wiles.",
        "Trump said his chief of staff would speak.",
        "China has left.",
        "Its foreign minister stayed.",
        "The union's president slept.",
    )

    assert told.whom("his chief of staff") == ("Susie Wiles",)
    assert told.whom("Its foreign minister") == ("Wang Yi",)
    assert told.whom("The union's president") == ()


def test_leaders_of_states_are_these_unless_they_are_named() -> None:
    """Nobody's name is brought in by so loose a word."""
    sentence = "He called the leaders of France and Brazil."
    words = "the leaders of France and Brazil"
    here = tell("Macron met Lula.", sentence, published=date(2024, 11, 23))

    assert tell(sentence, published=date(2024, 11, 23)).whom(words) == ("France", "Brazil")
    assert here.whom(words) == ("Emmanuel Macron", "Luiz Inácio Lula da Silva")


def test_several_who_are_named_right_after_are_these() -> None:
    """The presidents, with their names beside them."""
    told = unknown("The presidents of Kenya and Tanzania, Ann Roe and Joseph Doe, met.")
    one = unknown("The presidents of Kenya and Tanzania, with Ann Roe, met.")

    words = "The presidents of Kenya and Tanzania"
    assert told.whom(words) == ("Ann Roe", "Joseph Doe")
    assert one.whom(words) == ("Kenya", "Tanzania")


def test_somebodys_government_is_that_of_the_office() -> None:
    """Which the text gives; without an office nobody knows it."""
    told = unknown("Torvik Halmar, the Kenyan trade minister, said his government had left.")
    none = unknown("Torvik Halmar said his government had left.")

    assert told.whom("his government") == ("Kenya",)
    assert none.whom("his government") == ()


def test_the_directors_of_a_firm_are_the_firm() -> None:
    """In what they decide; those of a state's firms are not the state."""
    told = unknown("Pellam Mills met Kenya.", "The directors of Pellam Mills left.")
    state = unknown("Pellam Mills met Kenya.", "Kenya's directors left.")

    assert told.whom("The directors of Pellam Mills") == ("Pellam Mills",)
    assert all(names != ("Kenya",) for words, names in state.all() if "directors" in words)


def test_a_coordinator_is_somebody() -> None:
    """A movement's offices are offices."""
    told = unknown("The coordinator of the Halmar Front, Brannoch Moor, left.", "Moor wept.")

    assert told.whom("Moor") == ("Brannoch Moor",)


def test_negotiators_stand_for_whom_they_serve() -> None:
    """Its own; but where two acted together nobody knows whose."""
    assert tell("Norway agreed.", "Its negotiators left.").whom("Its negotiators") == ("Norway",)
    assert tell("Norway and Iceland met.", "Its negotiators left.").whom("Its negotiators") == ()


def test_what_somebody_then_was_describes_him() -> None:
    """“Jo Moor, then the health secretary,” is one."""
    told = unknown("Jo Moor, then the health secretary, left.")

    assert told.whom("the health secretary") == ("Jo Moor",)


def test_a_delegation_of_somebody_is_his() -> None:
    """Though it be any: a delegation of the Harbour Guild acts for the guild."""
    told = unknown("A delegation of the Harbour Guild left.")

    assert told.whom("A delegation of the Harbour Guild") == ("Harbour Guild",)


@pytest.mark.parametrize(
    ("before", "names"),
    [
        ("Putin and Trump met.", ("Vladimir Putin", "Donald Trump")),
        ("Putin rang Trump.", ()),
        ("Kenya and Peru met.", ()),
    ],
)
def test_the_leaders_are_those_who_acted_together(before: str, names: tuple[str, ...]) -> None:
    """Two people joined by "and" just before."""
    assert tell(before, "The leaders left.").whom("The leaders") == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("The president in Kyiv", ("Volodymyr Zelenskyy",)),
        ("The president in Ulm", ()),
        ("The worker in Kyiv", ()),
    ],
)
def test_an_office_is_told_by_its_seat(words: str, names: tuple[str, ...]) -> None:
    """The president in Kyiv is Ukraine's."""
    told = tell(f"{words} left.")

    assert (told.whom(words.split(" in ", maxsplit=1)[0])) == names


def test_the_leaders_of_a_place_are_the_body_named_after_it() -> None:
    """The leaders of Tigray are the Tigray Front, named here or later."""
    told = unknown("The leaders of Tigray left.", "The Tigray Free Front was glad.")

    assert told.whom("The leaders") == ("Tigray Free Front",)


def test_that_before_many_points_to_nobody() -> None:
    """Behind "added" it opens a clause, and is none of their words."""
    told = tell("She added that ministers had no plans, and that minister left.")
    assert not told.has("that ministers")
    assert told.has("that minister")


@pytest.mark.parametrize(
    ("sentence", "office"),
    [
        ("The president of the Government, Jan Roe, left.", "The president of the Government"),
        ("The commissioner of Justice, Jan Roe, left.", "The commissioner of Justice"),
        ("The leader of the opposition, Jan Roe, left.", "The leader of the opposition"),
        ("The minister of the interior, Jan Roe, left.", "The minister of the interior"),
        ("The director of justice, Jan Roe, left.", None),
        ("The commissioner of justice reform, Jan Roe, left.", None),
    ],
)
def test_what_an_office_is_for_belongs_to_it(sentence: str, office: str | None) -> None:
    """Of whom an office with its business is told is named with it."""
    told = tell(sentence)
    assert [words for words, _ in told.all(Form.ROLE) if " of " in words] == (
        [office] if office else []
    )
    assert office is None or told.whom(office) == ("Jan Roe",)


def test_an_office_goes_by_its_business_before_or_behind() -> None:
    """The minister of finance is the finance minister."""
    told = tell("The minister of finance, Jan Roe, left.", "The finance minister slept.")
    assert told.whom("The finance minister") == ("Jan Roe",)


def test_a_chief_officer_of_any_business_is_a_title() -> None:
    """What stands between "Chief" and "Officer" is no body."""
    told = tell("Our Chief Human Resources Officer, Jan Roe, left.")
    assert [words for words, _ in told.all(Form.NAME)] == ["Jan Roe"]
