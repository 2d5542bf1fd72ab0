"""People whom no book holds, by the shape of a name and the words around it."""

from __future__ import annotations

import pytest

from extract.actors import evidence
from extract.actors.words import Line
from tests.extract.actors.helpers import unknown


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        # a verb of saying
        ("The road is shut, said Torvik Halmar.", "Torvik Halmar"),
        ("Torvik Halmar said the road was shut.", "Torvik Halmar"),
        # an office before the name or beside it
        ("Officials met Senator Torvik Halmar at noon.", "Torvik Halmar"),
        ("They met foreign minister Torvik Halmar at noon.", "Torvik Halmar"),
        ("The deputy prime minister, Torvik Halmar, went home.", "Torvik Halmar"),
        ("Torvik Halmar, the deputy prime minister, went home.", "Torvik Halmar"),
        ("They saw Torvik Halmar, head of the river board.", "Torvik Halmar"),
        ("They saw Torvik Halmar, whose boat had sunk.", "Torvik Halmar"),
        # a body that the person is of
        ("Torvik Halmar of the Harrow River Institute doubts it.", "Torvik Halmar"),
        ("Torvik Halmar at Acme Bank doubts it.", "Torvik Halmar"),
        # an age
        ("The boat of Torvik Halmar, 46, sank.", "Torvik Halmar"),
        ("The boat of Torvik Halmar (46) sank.", "Torvik Halmar"),
        # given names, and family names that stand first
        ("The court freed Martha Halmar on bail.", "Martha Halmar"),
        ("The court freed Zhang Weiming on bail.", "Zhang Weiming"),
        ("The court freed Moon Sung-ho on bail.", "Moon Sung-ho"),
        ("Prosecutor Hye-jin Park called nobody.", "Hye-jin Park"),
        ("Secretary of Defense Robert Halmar left.", "Robert Halmar"),
        ("Commander-in-Chief Torvik Halmar left.", "Torvik Halmar"),
        ("Simultaneously Halmar agreed, said Torvik Halmar.", "Torvik Halmar"),
        ("In April Halmar agreed, said Torvik Halmar.", "Torvik Halmar"),
        ("They saw the Democrat Martha Halmar.", "Martha Halmar"),
        ("No, said Israel Halmar.", "Israel Halmar"),
        ("The court freed Nguyen Van Tho on bail.", "Nguyen Van Tho"),
        # particles, initials, hyphens, apostrophes, diacritics
        ("The court freed Pieter van den Halmar on bail.", "Pieter van den Halmar"),
        ("The court freed Martha J. Halmar on bail.", "Martha J. Halmar"),
        ("The court freed Jean-Luc Halmar-Tovik on bail.", "Jean-Luc Halmar-Tovik"),
        ("The court freed Patrick O’Halmar on bail.", "Patrick O’Halmar"),
        ("The court freed Patrick McHalmar on bail.", "Patrick McHalmar"),
        ("The court freed Søren Hålmar on bail.", "Søren Hålmar"),
        ("The court freed Khalid al-Halmari on bail.", "Khalid al-Halmari"),
        ("The court freed Khalid bin Halmari on bail.", "Khalid bin Halmari"),
        ("The court freed Fiona Hill on bail.", "Fiona Hill"),
        ("The court freed Martha Halmar Jr on bail.", "Martha Halmar Jr"),
        # a calling in capitals only because the sentence begins there
        ("Passenger Torvik Halmar, 27, had given up.", "Torvik Halmar"),
        ("Fisherman Martha Halmar agreed.", "Martha Halmar"),
    ],
)
def test_a_person_is_found_by_form(sentence: str, name: str) -> None:
    """One plain sign is enough."""
    assert unknown(sentence).people == {name}


@pytest.mark.parametrize(
    "sentence",
    [
        "The boats meet in Torvik Halmar every spring.",
        "They fell silent while Don Army spoke of the day.",
        "They took King Cotton for a friend of cotton.",
        "They met the Socialist-Halmarists there.",
        "The Torvik Halmar sank at noon.",
        "They walked across Halmar Bridge and along Torvik Street.",
        "They read it in the Halmar Times on Wall Street.",
        "The Oval Office was dark on New Year's Day.",
        "The Halmar Group said it was sorry.",
        "Lockheed Martin said it was sorry.",
        "The Treaty of Halmar ended the Torvik War.",
        "On Good Friday the shops of North Halmar closed.",
        "Yesterday March rains fell.",
        "Facing Parliament, he fell silent.",
        "BREAKING NEWS FROM HALMAR CITY",
        "The model AB-12 and the Halmar X2 cost more.",
        "They crossed Victoria Falls and Jordan Valley to Virginia Beach.",
        "Israel Hamas truce plans and Israel-Hamas fights went on.",
        "They flew from Buenos Aires to Kuala Lumpur.",
    ],
)
def test_what_is_no_person_is_left_alone(sentence: str) -> None:
    """Places, bodies, papers, feasts, goods."""
    assert unknown(sentence).people == set()


def test_a_repeated_last_part_tells_a_person() -> None:
    """People go on as their last name, firms as their first."""
    person = unknown("They waited for Torvik Halmar.", "At noon Halmar came.")
    firm = unknown("They waited for Torvik Halmar.", "At noon Torvik came.")

    assert person.people == {"Torvik Halmar"}
    assert person.whom("Halmar") == ("Torvik Halmar",)
    assert firm.people == set()


def test_a_found_person_is_not_confirmed() -> None:
    """Until somebody vouches."""
    told = unknown("Torvik Halmar said so.")

    assert told.cast.actors["Torvik Halmar"].confirmed is False


@pytest.mark.parametrize(
    ("name", "weight"),
    [
        ("Torvik Halmar", 0),
        ("Martha Halmar", 2),
        ("Wang Halmar", 2),
        ("Wang Halmar Torvik Tok", -1),
        ("Halmar Tok-jin Park", 1),
        ("Torvik J Halmar", 2),
        ("Martha J Halmar", 4),
        ("Torvik van Halmar", 1),
        ("Torvik McHalmar", 1),
        ("Torvik Halmar Jr", 1),
        ("Federal Halmar", -2),
        ("Torvik Halmar Tok", 0),
        ("Torvik Halmar Tok Vint", -1),
        ("USS Halmar", -3),
        ("JD Halmar", 0),
        ("Torvik PT Halmar", -3),
        ("Torvik AB", -3),
        ("Torvik 7", -3),
        ("Deep Water", -3),
        ("Tsarist Halmar", -2),
        ("European Halmar", -2),
        ("Halmar Catholic", -3),
        ("Halmar government", -3),
        ("Torvik War Halmar", -3),
        ("Without Halmar", -3),
        ("Will Halmar", 2),
    ],
)
def test_a_shape_has_a_weight(name: str, weight: int) -> None:
    """Two points make a person; one does not."""
    assert evidence.shape(name.replace("-", " ").split(), {"deep", "water"}) == weight


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("x said Aa Bb.", 2),
        ("x the Aa Bb.", -3),
        ("x in Aa Bb.", -2),
        ("x of Aa Bb.", 0),
        ("Rome's Aa Bb.", 1),
        ("x minister, Aa Bb.", 2),
        ("x ministers, Aa Bb.", 0),
        ("x stone, Aa Bb.", 0),
        ("Aa Bb", 0),
        ("Aa Bb said", 2),
        ("Aa Bb said its day had come", -3),
        ("Aa Bb said on Monday that its day had come", -3),
        ("Aa Bb said it had come", 2),
        ("Aa Bb officials came", -2),
        ("Aa Bb chief executive", 0),
        ("x that Aa Bb won", 1),
        ("Jo Roe's Aa Bb.", 0),
        ("the operator Aa Bb.", -3),
        ("Aa Bb won", 1),
        ("Aa Bb grinned", 2),
        ("Aa Bb, who", 2),
        ("Aa Bb, 51,", 2),
        ("Aa Bb, 1851,", 0),
        ("Aa Bb (51)", 2),
        ("Aa Bb (north)", 0),
        ("Aa Bb, a young teacher from here", 2),
        ("Aa Bb, won by a teacher", 0),
        ("Aa Bb, young; the teacher", 0),
        ("Aa Bb, a teacher's pet", 0),
        ("Aa Bb, one of many teachers", 0),
        ("Aa Bb, a b c d e f g h teacher", 2),
        ("Aa Bb, a b c d e f g h i teacher", 0),
        ("Aa Bb; who", 0),
    ],
)
def test_the_words_around_have_a_weight(text: str, weight: int) -> None:
    """Before and after the name."""
    line = Line(text, 0, len(text), 0, 0)
    first = line.words.index("Aa")

    assert evidence.around(line, first, first + 2) == weight


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The coordinator of the MTR, Zarko Moor, left.", 2),
        ("The coordinator of the MTR, Zarko Moor left.", 1),
        ("The coordinators of the MTR, Zarko Moor, left.", 0),
        ("The house of the MTR, Zarko Moor, left.", 0),
        ("The coordinator of the MTR, the MTR, Zarko Moor, left.", 0),
    ],
)
def test_an_office_and_its_body_introduce_somebody(text: str, points: int) -> None:
    """The coordinator of such a body, X, between commas."""
    words = Line(text, 0, len(text), 0, 0)
    first = words.words.index("Zarko")

    assert evidence.around(words, first, first + 2) == points


def test_a_broadcaster_is_nobody() -> None:
    """“The league's broadcaster, TV Nord, has left” tells of a firm."""
    assert unknown("The league's broadcaster, TV Nord, has left.").people == set()


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Quirk Bartel, of Transport for Halmar, said he was glad.", {"Quirk Bartel"}),
        ("It was missed by Brukel Shaded of Ferrel's Forda, who insists.", {"Brukel Shaded"}),
        ("It was missed by Brukel Shaded of Forda, whose seat it is.", {"Brukel Shaded"}),
        ("The Forda, of Halmar, left.", set()),
        ("Quirk Bartel, of late, said little.", set()),
    ],
)
def test_who_is_of_a_body_and_speaks_or_is_told_of_as_who_is_a_person(
    sentence: str, people: set[str]
) -> None:
    """A name, "of" a body, and then a verb of saying, or "who", are a person's."""
    assert unknown(sentence).people == people
