"""States and bodies: those of the book and the map, and those that their form or doings tell."""

from __future__ import annotations

import pytest

from extract.values import Form
from store.model import ActorKind
from tests.extract.actors.helpers import tell, unknown


@pytest.mark.parametrize(
    ("sentence", "words", "form", "name"),
    [
        ("Kyiv will ask.", "Kyiv", Form.CAPITAL, "Ukraine"),
        ("They left Brussels.", "Brussels", Form.CAPITAL, "European Union"),
        ("Russian drones came.", "Russian", Form.DEMONYM, "Russia"),
        ("The Americans left.", "Americans", Form.DEMONYM, "United States"),
        ("South Korean troops came.", "South Korean", Form.DEMONYM, "South Korea"),
        ("It taxed US goods.", "US", Form.DEMONYM, "United States"),
        ("It shook the UK market.", "UK", Form.DEMONYM, "United Kingdom"),
        ("Then the US struck.", "US", Form.NAME, "United States"),
        ("Then the US and China met.", "US", Form.NAME, "United States"),
        ("It was said by the U.S. on Monday.", "U.S", Form.NAME, "United States"),
        ("He warned the UK.", "UK", Form.NAME, "United Kingdom"),
        ("Britain has left.", "Britain", Form.NAME, "United Kingdom"),
        ("It is up to Nato.", "Nato", Form.NAME, "NATO"),
    ],
)
def test_the_known_are_named_in_many_ways(sentence: str, words: str, form: Form, name: str) -> None:
    """Names, seats, nationality words; a short name before a noun is an adjective."""
    one = tell(sentence).mention(words)

    assert (one.form, one.actors) == (form, (name,))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Halmar Ferry Workers Union struck.", "Halmar Ferry Workers Union"),
        ("They sued the Bank of Halmar.", "Bank of Halmar"),
        ("They sued the Ministry of Trade and Industry.", "Ministry of Trade and Industry"),
        ("Halmar Corp was sold.", "Halmar Corp"),
        (
            "The International Ferrymen's Association struck.",
            "International Ferrymen's Association",
        ),
        ("The Halmar Workers' Party struck.", "Halmar Workers' Party"),
        ("They spoke of Halmarix, the Danish shipping group.", "Halmarix"),
        ("They spoke of Halmarix, a union.", "Halmarix"),
        ("The Guild of Halmar Pilots and Sailors met.", "Guild of Halmar Pilots and Sailors"),
        ("The Justice Party of Halmar won.", "Justice Party of Halmar"),
    ],
)
def test_a_body_is_found_by_its_noun(sentence: str, name: str) -> None:
    """Party, union, bank, ministry, with what follows "of"."""
    told = unknown(sentence)

    assert told.cast.actors[name].kind is ActorKind.ORGANISATION
    assert told.whom(name) == (name,)


def test_an_and_between_two_bodies_does_not_join_them() -> None:
    """The Bank of Halmar and Torvik: two."""
    told = unknown("The Bank of Halmar and Torvik met.")

    assert told.has("Bank of Halmar")


def test_a_firm_is_known_by_what_it_does() -> None:
    """Inside a sentence one act is enough; a capital that opens one needs a second sign."""
    assert unknown("On Friday Halmarix bought it.").whom("Halmarix") == ("Halmarix",)
    assert unknown("Halmarix said it would pay.").whom("Halmarix") == ("Halmarix",)
    assert unknown("Fishers said it would pay.").cast.actors == {}
    assert unknown("Halmarix bought it.").cast.actors == {}
    assert unknown("Halmarix bought it.", "Halmarix left.").whom("Halmarix") == ("Halmarix",)
    assert unknown("They live in Halmarix.").cast.actors == {}


def test_short_forms_and_initials_are_the_same_body() -> None:
    """In brackets, by its first word, by its capitals; and the alias is kept."""
    told = unknown(
        "The Writers Guild of Halmar (WGH) met the Torvik Film Group.",
        "The WGH and Torvik agreed, and the TFG signed.",
    )
    guild = told.cast.actors["Writers Guild of Halmar"]

    assert told.whom("WGH") == ("Writers Guild of Halmar",)
    assert told.whom("Torvik") == ("Torvik Film Group",)
    assert told.whom("TFG") == ("Torvik Film Group",)
    assert guild.aliases == ("WGH",)
    assert told.cast.actors["Torvik Film Group"].aliases == ("Torvik", "TFG")


def test_a_possessor_is_no_part_of_a_body() -> None:
    """Norway's Parliament, the owner's union: the owner is another."""
    told = unknown("They met Halmar's Union of Pilots and Norway's Parliament.")

    assert told.whom("Norway's Parliament") == ("Norwegian parliament",)
    assert not told.has("Halmar's Union of Pilots")


def test_a_description_must_come_to_its_noun() -> None:
    """A stop or another noun ends it."""
    assert unknown("They spoke of Halmarix, the Danish town.").cast.actors.keys() <= {"Denmark"}
    assert unknown("They spoke of Halmarix, group of hills.").cast.actors == {}


def test_letters_that_are_no_body_are_none() -> None:
    """The CEO, the GDP, a lone letter."""
    assert unknown("The CEO said GDP rose.", "I said I was ill.").cast.actors == {}


def test_a_nationality_word_tells_an_unknown_state() -> None:
    """Ruritania, since there are Ruritanians."""
    told = unknown("Ruritanian troops crossed.", "Then Ruritania apologised.")

    assert told.cast.actors["Ruritania"].kind is ActorKind.STATE
    assert told.mention("Ruritanian").form is Form.DEMONYM
    assert told.whom("Ruritanian") == ("Ruritania",)


def test_a_nationality_word_follows_its_state_under_a_longer_name() -> None:
    """Where the short name is a longer one's, the people are the longer one's too."""
    told = unknown(
        "The Ruritania River Union and the Ruritanian Club met both sides.",
        "On Monday Ruritania agreed.", "The Ruritanians agreed, and both sides left.",
    )  # fmt: skip

    assert told.whom("Ruritania") == ("Ruritania River Union",)
    assert told.whom("Ruritanians") == ("Ruritania River Union",)
    assert {name for one in told.cast.mentions for name in one.actors} <= set(told.cast.actors)


def test_what_only_a_state_has_tells_a_state() -> None:
    """A prime minister, a border, a south-east; a president is a firm's too."""
    told = unknown(
        "They met Ruritania's prime minister.", "On Monday Ruritania agreed.",
        "They met Halmarix's president.", "On Monday Halmarix agreed.",
        "The Zendians left.", "On Monday Zendia agreed.",
    )  # fmt: skip

    assert told.cast.actors["Ruritania"].kind is ActorKind.STATE
    assert told.cast.actors["Halmarix"].kind is ActorKind.ORGANISATION
    assert told.cast.actors["Zendia"].kind is ActorKind.STATE


def test_europe_is_known_without_a_book() -> None:
    """It stands for those who lead it."""
    assert unknown("He blamed Europe.").whom("Europe") == ("European leaders",)


def test_a_street_that_speaks_is_a_body() -> None:
    """Downing Street said; a street where they live is a street."""
    assert unknown("On Monday Halmar Street said no.").whom("Halmar Street") == ("Halmar Street",)
    assert unknown("They live in Halmar Street.").cast.actors == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "All praised the port operator Harland Quay.",
        "Their union, Xandra, left.",
        "Xandra plc made a bid.",
        "Harland Quay said on Monday that its chief had left.",
        "Harland Quay said its chief had left.",
    ],
)
def test_a_noun_or_a_form_tells_a_body(sentence: str) -> None:
    """The operator, the union, the ending of a firm's name, words that begin with "its"."""
    (actor,) = unknown(sentence).cast.actors.values()
    assert actor.kind is ActorKind.ORGANISATION


def test_what_has_a_government_is_a_state() -> None:
    """Ruritania, whose government signs."""
    told = unknown("They met the government of Ruritania.")
    assert told.cast.actors["Ruritania"].kind is ActorKind.STATE


def test_one_who_has_a_nationality_is_not_the_state() -> None:
    """The Italian and an Iraqi; the French and the Americans are their states."""
    told = tell("The Italian left.", "They met an Iraqi.", "The French left.", "Americans left.")
    assert not told.has("Italian")
    assert not told.has("Iraqi")
    assert told.whom("French") == ("France",)
    assert told.whom("Americans") == ("United States",)
    assert tell("The Italian side left.").whom("The Italian side") == ("Italy",)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("On Monday Halmarix of Bergen left.", "Halmarix"),
        ("On Monday Halmarix and three others left.", "Halmarix"),
        ("It tore up its contract with Halmarix.", "Halmarix"),
        ("The Halmar Rovers left.", "Halmar Rovers"),
    ],
)
def test_a_party_is_told_by_what_it_does(sentence: str, name: str) -> None:
    """Though a town or others stand before the verb; and with whom a contract is made."""
    assert unknown(sentence).whom(name) == (name,)


def test_what_one_lives_with_is_no_party() -> None:
    """Only with somebody are there talks, and the governor of a place is not the place."""
    told = unknown("He lives with Halmarix.", "The head of Lindau announced it.")

    assert not told.has("Halmarix")
    assert not told.has("Lindau")


def test_what_a_short_name_does_the_long_one_does() -> None:
    """A name of two words is a body's if its first word acts alone elsewhere."""
    told = unknown("They rang Halmar Alta.", "Halmar left.", "It was refused by Halmar.")
    apart = unknown("They rang Halmar Alta and Halmar Beta.", "So Halmar left.")

    assert told.whom("Halmar Alta") == told.whom("Halmar") == ("Halmar Alta",)
    assert apart.whom("Halmar") == ("Halmar",)


def test_a_club_goes_by_the_last_word_of_its_name() -> None:
    """The Rovers are Halmar Rovers, while no Bank is the Bank of Halmar."""
    told = unknown("The Halmar Rovers met the Lindau Bank.", "On Monday Rovers left.")

    assert told.whom("Rovers") == ("Halmar Rovers",)


def test_a_sum_in_dollars_is_no_state() -> None:
    """US$3 billion."""
    assert not tell("It owes US$3 billion.").has("US")
    assert tell("It owes the US $3 billion.").whom("US") == ("United States",)


def test_two_joined_by_a_sign_are_a_firm() -> None:
    """Halmar & Moor, wherever it stands."""
    told = unknown("They slept at Halmar & Moor.", "It met Moor and Halm.")

    assert told.whom("Halmar & Moor") == ("Halmar & Moor",)


def test_a_pair_of_towns_may_name_a_body() -> None:
    """Their union, the Halmar and Lindau Packers; but the towns of a list stay two."""
    told = unknown("Their union, the Halmar and Lindau Packers, left.")
    towns = unknown("They met the Halmar and Lindau Packers.")

    assert told.whom("Halmar and Lindau Packers") == ("Halmar and Lindau Packers",)
    assert towns.has("Lindau Packers")


def test_a_loud_name_is_written_plainly() -> None:
    """KESTREL ROVERS at the head of a paragraph are Kestrel Rovers."""
    assert unknown("KESTREL ROVERS have left.").whom("KESTREL ROVERS") == ("Kestrel Rovers",)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The National Commission for Museums and Monuments left.",
         "National Commission for Museums and Monuments"),
        ("They met the Halmar Dock and Railway Company.", "Halmar Dock and Railway Company"),
        ("They met the Civil Servants and Allied Workers Union.",
         "Civil Servants and Allied Workers Union"),
        ("They met the Halmar Bank and Railway Company.", "Halmar Bank"),
        ("Acas-Halm, the conciliation service, left.", "Acas-Halm"),
        ("The Latin Archdiocese, which led it, wept.", "Latin Archdiocese"),
        ("The Liberals were accused of it.", "Liberals"),
    ],
)  # fmt: skip
def test_more_bodies_are_found_by_their_form(sentence: str, name: str) -> None:
    """Names joined by "and"; nouns behind them; "which"; parties by their people."""
    told = unknown(sentence)

    assert told.whom(name) == (name,)
    assert told.cast.actors[name].kind is ActorKind.ORGANISATION


def test_a_town_is_no_body_named_after_it() -> None:
    """The port of Halmar is none of Halmar Bank's."""
    told = unknown("The Halmar Bank left.", "The port of Halmar was shut.", "Halmar said no.")

    assert told.all(Form.NAME) == [
        ("Halmar Bank", ("Halmar Bank",)), ("Halmar", ("Halmar Bank",)),
    ]  # fmt: skip


def test_half_a_family_name_is_not_somebody_known() -> None:
    """Emmanuel Macron-Doe is not Emmanuel Macron."""
    told = tell("Emmanuel Macron-Doe, the chairman, left.", "Emmanuel Macron, 47, left.")

    assert told.people == {"Emmanuel Macron-Doe", "Emmanuel Macron"}


def test_what_looks_like_a_place_may_be_a_firm() -> None:
    """Orchard Lane, the brewer, is one wherever it stands; Orchard Lane alone is a street."""
    told = unknown("They met Orchard Lane, a brewer.", "Later Orchard Lane's men left.")

    assert told.all(Form.NAME) == [("Orchard Lane", ("Orchard Lane",))] * 2
    assert not unknown("They met near Orchard Lane, a street.").has("Orchard Lane")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Kolstad and Elverum refused it.", {"Kolstad", "Elverum"}),
        ("Elverum chairman Lars Moen left.", {"Elverum"}),
        ("Elverum mayor Lars Moen left.", set()),
    ],
)
def test_two_act_together_and_teams_have_captains(sentence: str, names: set[str]) -> None:
    """Both of a pair act; who has a captain or owners is a team or a firm, and no town."""
    assert unknown(sentence).cast.named >= names
    assert ("Elverum" in unknown(sentence).cast.named) is ("Elverum" in names)


def test_the_cypriots_are_two() -> None:
    """The Turkish Cypriots are neither Turkey nor Cyprus."""
    told = tell("The Turkish Cypriot side left.", "The Greek Cypriots stayed.")

    assert told.whom("The Turkish Cypriot side") == ("Northern Cyprus",)
    assert told.whom("Greek Cypriots") == ("Cyprus",)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The union, ATU Local 212, left.", "ATU Local 212"),
        ("Greenways, one of those unions, left.", "Greenways"),
        ("The Cree Nation of Waska left.", "Cree Nation of Waska"),
        ("Later St Jude's Hospital left.", "St Jude's Hospital"),
    ],
)
def test_locals_tribes_and_hospitals(sentence: str, name: str) -> None:
    """By a number, by "one of those", by a noun of many."""
    assert unknown(sentence).whom(name) == (name,)


def test_a_number_alone_is_in_no_name() -> None:
    """Flight 212 is no union's."""
    assert not unknown("The union, ATU Flight 212, left.").has("ATU Flight 212")


@pytest.mark.parametrize("name", ["Unity Bloc", "Collectif des Piroguiers"])
def test_blocs_and_particles(name: str) -> None:
    """A bloc is a body, and French names go on after "des"."""
    told = unknown(f"Their union, the {name}, left.")

    assert told.whom(name) == (name,)
    assert not told.people


@pytest.mark.parametrize(
    ("named", "short"),
    [
        ("The Torvik Party, known as the TPV, won.", "TPV"),
        ("The Torvik Party (also known as the TPV) won.", "TPV"),
        ("The Torvik Party (“TPV”) won.", "TPV"),
        ("The Torvik Party (the “TPV”) won.", "TPV"),
        ("The Torvik Party (“Sund” or the “TPV”) won.", "TPV"),
        ("The Torvik Party (“Sund” or the “TPV”) won.", "Sund"),
    ],
)
def test_a_short_name_that_is_told_is_the_full_one(named: str, short: str) -> None:
    """However the text tells it."""
    told = unknown(named, f"Then {short} said that it would go.")
    assert told.whom(short) == ("Torvik Party",)


def test_a_name_that_is_only_near_is_no_short_one() -> None:
    """A place in brackets, somebody behind a comma."""
    told = unknown("The Torvik Party, like the Sund Union, won.", "The Sund Union said so.")
    assert told.whom("Sund Union") == ("Sund Union",)


def test_a_wing_is_no_part_of_a_name() -> None:
    """Though it has a capital: "the far-Right X"."""
    told = unknown("The far-Right Torvik Party rejected it.", "The Torvik Party won.")
    assert told.whom("Torvik Party") == ("Torvik Party",)
    assert not told.has("Right Torvik Party")


def test_a_known_short_name_tells_who_the_full_one_is() -> None:
    """Where no book holds the full name as the text has it."""
    told = tell("The People’s Front, known as the MILF, left.", "The People’s Front said so.")
    assert told.whom("People’s Front") == ("Moro Islamic Liberation Front",)


def test_a_plural_alone_makes_no_nationality() -> None:
    """The Greens are no people of a state called Green."""
    told = unknown("Green leaders met on Monday.", "The Greens refused.")
    assert told.whom("Greens") == ("Greens",)
    assert told.cast.actors["Greens"].kind is ActorKind.ORGANISATION


@pytest.mark.parametrize(
    ("sentence", "words", "names"),
    [
        ("The strike defied a Labour court order.", "Labour", None),
        ("Labour laws forbid it, said Labour.", "Labour", ("Labour Party",)),
        ("Labour MPs refused.", "Labour", ("Labour Party",)),
        ("The port met London Underground chiefs.", "London", None),
        ("London Underground refused.", "London Underground", ("London Underground",)),
        ("In London Johnson refused.", "London", ("United Kingdom",)),
        ("Beijing Tuesday refused.", "Beijing", ("China",)),
    ],
)
def test_a_known_word_within_a_longer_name_names_nobody_itself(
    sentence: str, words: str, names: tuple[str, ...] | None
) -> None:
    """A Labour court is no party's, and what is called by a capital is not its state."""
    told = tell(sentence)
    assert (told.whom(words) if told.has(words) else None) == names


def test_a_body_goes_by_what_it_is() -> None:
    """By its last word, where no other ends in it, and where that is not one of two chambers."""
    assert tell("The Popular Front struck.", "The Front denied it.").whom("Front") == (
        "Popular Front",
    )
    assert tell("The White House asked.", "The House voted.").whom("House") != ("White House",)
    two = tell("The North Front met the South Front.", "The Front left.")
    assert not two.has("Front") or two.whom("Front") not in [("North Front",), ("South Front",)]


def test_whoever_has_a_government_is_a_state() -> None:
    """Also where it is named but once."""
    told = tell("Soravia's government struck back.")
    assert told.cast.actors["Soravia"].kind is ActorKind.STATE
