"""Whom he, she, they, it and who mean."""

from __future__ import annotations

import pytest

from extract.actors.pronouns import is_possessive
from tests.extract.actors.helpers import tell, unknown


@pytest.mark.parametrize(
    ("sentences", "word", "name"),
    [
        # the subject of the sentence
        (("Macron dined with Merz, a meal he praised.",), "he", "Emmanuel Macron"),
        (("Trump said that he would go.",), "he", "Donald Trump"),
        (("Trump rang Macron, the president, whom he called weak.",), "he", "Donald Trump"),
        (("Trump contradicted his own envoy's plan.",), "his own envoy", None),
        (("Trump praised his plan.",), "his", "Donald Trump"),
        (("Carney praised Macron for feeding him.",), "him", "Mark Carney"),
        # an object is not the subject of its own verb
        (("Trump spoke.", "John Thune, the senator, begged him so."), "him", "Donald Trump"),
        (("In Larry Kudlow's version, Macron warned him so.",), "him", "Larry Kudlow"),
        # the sentence before
        (("Trump met Putin.", "He smiled."), "He", "Donald Trump"),
        (("Peace was near, said Yuri Ushakov.", "Trump rang, he added."), "he", "Yuri Ushakov"),
        (("Peter Navarro, a White House aide, said Trump slept.", "All was calm, he added."),
         "he", "Peter Navarro"),
        (("Putin left.", "Rain fell.", "He slept."), "He", "Vladimir Putin"),
        (("Mark Carney was with Trump, who said no.", "He smiled."), "He", "Mark Carney"),
        # whom somebody of the other sex makes do it
        (("Putin spoke.", "Ursula von der Leyen told Trump that he slept."), "he", "Donald Trump"),
        # gender, by given names, by titles
        (("Trump met Ursula von der Leyen.", "She smiled."), "She", "Ursula von der Leyen"),
        (("Angela Merkel met Trump.", "He smiled."), "He", "Donald Trump"),
        # two at once, or too far away: open
        (("Trump and Putin met.", "He smiled."), "He", None),
        (("Trump and Macron urged Merz to go.", "He smiled."), "He", "Friedrich Merz"),
        (("Trump and Macron told Merz of Carney.", "He smiled."), "He", None),
        (("Trump spoke.", "Rain.", "Rain.", "Rain.", "Rain.", "He slept."), "He", None),
        (("Rain fell.", "He slept."), "He", None),
        # quotations are another's words
        (("“He is right,” Trump said.",), "He", None),
        (("“Putin lies,” Trump said.", "He smiled."), "He", "Donald Trump"),
        # who
        (("They met Putin, who slept.",), "who", "Vladimir Putin"),
        (("They met Peter Navarro, a White House aide, who slept.",), "who", "Peter Navarro"),
        (("They asked who slept.",), "who", None),
        # it
        (("China defends moving its border.",), "its", "China"),
        (("China struck and it will strike again.",), "it", "China"),
        (("China struck.", "It said so."), "It", "China"),
        (("China struck.", "Its fleet slept."), "Its", "China"),
        (("Trump met China.", "It said so."), "It", None),
        (("China said it.",), "it", None),
        (("China struck.", "Now we think it will rain."), "it", None),
        (("China struck.", "In May it had fled."), "it", "China"),
        (("On May 3 China, which is rich, left.", "It said so."), "It", "China"),
        (("While it rained China overran Lodz.", "Its fleet slept."), "Its", "China"),
        (("China struck.", "Only in May did its fleet sleep."), "its", "China"),
        (("China struck.", "But it may sleep."), "it", "China"),
        (("China struck.", "Asked whether its fleet slept, all laughed."), "its", None),
        (("China struck.", "Held in May, it was a farce."), "it", None),
        (("China struck.", "Macron slept in its tent."), "its", None),
        (("China struck.", "Last month it rejected all."), "it", "China"),
        (("China struck.", "In May it had been warm."), "it", None),
        (("China struck.", "In May it was warm."), "it", None),
        (("China struck.", "In May it seemed late."), "it", None),
        (("China struck.", "All say it had fled."), "it", None),
        (("On the eve after the United States trebled its fees, all slept.",), "its",
         "United States"),
    ],
)  # fmt: skip
def test_a_pronoun_names_whom_it_plainly_means(
    sentences: tuple[str, ...], word: str, name: str | None
) -> None:
    """Else nobody."""
    assert tell(*sentences).whom(word) == ((name,) if name else ())


@pytest.mark.parametrize(
    ("sentences", "word", "names"),
    [
        (("Trump and Putin met.", "They smiled."), "They", {"Donald Trump", "Vladimir Putin"}),
        (("European leaders met.", "They smiled."), "They", {"European leaders"}),
        (("Trump met Putin.", "Both men left and they smiled."), "they",
         {"Donald Trump", "Vladimir Putin"}),
        (("Trump met Putin.", "They smiled."), "They", set()),
        (("Russian officials met.", "They smiled."), "They", set()),
    ],
)  # fmt: skip
def test_they_are_those_named_together(
    sentences: tuple[str, ...], word: str, names: set[str]
) -> None:
    """By an "and", a plural or a group; else open."""
    assert set(tell(*sentences).whom(word)) == names


def test_a_pronoun_teaches_a_gender() -> None:
    """Once she is she, a later "he" is not her."""
    told = unknown("Tosk Halmar spoke to Bern Vint, Halmar said.", "She smiled.", "He smiled.")

    assert told.whom("She") == ("Tosk Halmar",)
    assert told.whom("He") != ("Tosk Halmar",)


def test_her_as_an_object_needs_a_woman() -> None:
    """Of someone whose gender nobody tells it is not said."""
    told = tell("Le Yucheng hoped that they would feed her.", "Merkel asked them to feed her.")
    first, second = [names for words, names in told.all() if words == "her"]

    assert first == ()
    assert second == ("Angela Merkel",)


@pytest.mark.parametrize(
    ("word", "after", "so"),
    [("his", "", True), ("her", "house", True), ("her", "said", False), ("her", "to", False),
     ("her", "", False), ("him", "house", False), ("its", "", True), ("he", "", False)],
)  # fmt: skip
def test_some_pronouns_say_whose(word: str, after: str, *, so: bool) -> None:
    """Her house, but: told her."""
    assert is_possessive(word, after) is so


def test_possessives_are_marked() -> None:
    """On names and on pronouns."""
    told = tell("Trump's plan and his map pleased him.")

    assert told.mention("Trump").possessive
    assert told.mention("his").possessive
    assert not told.mention("him").possessive


def test_who_is_the_person_and_not_the_body() -> None:
    """What follows "of" only says whose somebody is."""
    told = unknown(
        "Ada Roe of the Northern League, who had come as well, agreed.",
    )
    assert told.whom("who") == ("Ada Roe",)


def test_a_body_that_said_it_is_itself() -> None:
    """Not one that a clause in between names."""
    told = tell(
        "The European Union, which speaks for Malta, Cyprus and the rest, said it had agreed."
    )
    assert told.whom("it") == ("European Union",)


@pytest.mark.parametrize(
    ("first", "expected"),
    [("Peru signed a pact with Chile.", ("Peru",)), ("The pact was signed in a hotel.", ())],
)
def test_it_is_of_the_sentence_before(first: str, expected: tuple[str, ...]) -> None:
    """What acted two sentences before is no longer "it"."""
    told = tell("Peru welcomed Bolivia.", first, "It opened a port.")
    assert told.whom("It") == expected


def test_him_is_not_who_acts() -> None:
    """In a second verb of the same clause neither."""
    told = tell(
        "Ada Roe rang Emmanuel Macron.",
        "Keir Starmer met Macron on 24 May and promised him a letter.",
    )
    assert told.whom("him") == ("Emmanuel Macron",)


def test_they_are_all_of_a_list() -> None:
    """“Egypt, Ethiopia and Sudan … they” are the three, whatever they did."""
    told = tell("Egypt, Ethiopia and Sudan wound up talks and once again they could not agree.")
    assert told.whom("they") == ("Egypt", "Ethiopia", "Sudan")


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("France sued Italy and Spain accused it.",), ("France",)),
        (("France left.", "Spain accused it."), ("France",)),
        (("France left.", "France accused it."), ()),
        (("Macron left.", "Spain accused it."), ()),
        (("Spain accused it.",), ()),
    ],
)
def test_it_that_is_accused_is_the_other_party(
    sentences: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    """Nobody accuses himself: “it” is the party before him who does so."""
    assert tell(*sentences).whom("it") == expected


def test_they_are_those_who_were_asked() -> None:
    """“Urged both sides to keep what they had signed”: both sides, where nobody else acts."""
    told = tell("France met Spain.", "He urged both sides to keep the rule that they accepted.")
    assert set(told.whom("they")) == {"France", "Spain"}


def test_who_is_told_something_does_not_speak() -> None:
    """Behind “called” and “told” stands the hearer, be there a comma before or not."""
    told = unknown("Ada Roe, who had stayed away, called Bern Vint and Tosk Halmar.", "She left.")
    assert told.whom("She") != ("Bern Vint",)


def test_it_is_whom_the_first_of_two_verbs_is_done_to() -> None:
    """Who accuses a state and then urges "it" speaks of the state that he accused."""
    told = tell(
        "Beijing hit back.",
        "Chinese spokesman Lin Jian accused Manila of lying and urged it to go.",
    )
    assert told.whom("it") == ("Philippines",)


@pytest.mark.parametrize(
    "body", ["the Halmar Party", "Roe's Halmar Party", "Jan Roe's Halmar Party"]
)
def test_who_behind_a_body_is_whoever_is_of_it(body: str) -> None:
    """The body behind "of" only says whose somebody is, be it with its leader before it."""
    told = unknown("Jan Roe left.", f"Ann Doe of {body}, who insists on a seat, stayed.")
    assert told.whom("who") == ("Ann Doe",)
