"""Cues, spans, places, modes and marks of acts."""

from __future__ import annotations

import pytest

from extract.acts.words.lexicon import is_people, lexicon, singular
from store.model import Mode
from tests.extract.acts.world import acts, scene, told


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Rossi met Okafor in Geneva.", "met"),
        ("Rossi turned down the offer.", "turned down"),
        ("Rossi held a string of calls with Okafor.", "held a string of calls"),
        ("Acme raised its offer for Zenith.", "raised its offer"),
        ("Rossi made a long visit to Borduria.", "made a long visit"),
        ("The arrest of Meyer has clouded the mood.", "arrest"),
        ("Rossi did not sign the treaty.", "did not sign the treaty"),
    ],
)
def test_the_cue_is_the_act_s_own_words(text: str, cue: str) -> None:
    """The verb, with the particle or noun that it needs."""
    found = acts(text)[0]
    assert text[found.cue[0] : found.cue[1]] == cue


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Rossi met Okafor in Geneva on Monday.", "Geneva"),
        ("Rossi met Okafor in Halifax, Nova Scotia on Monday.", "Halifax, Nova Scotia"),
        ("Rossi met Okafor at Castle Rock.", "Castle Rock"),
        ("Rossi met Okafor in Strelsau.", "Strelsau"),
        ("Rossi met Okafor in the morning.", None),
        ("Rossi met Okafor.", None),
        ("Rossi met Okafor in Geneva, Lund said.", "Geneva"),
    ],
)
def test_the_place_is_in_the_text_s_words(text: str, place: str | None) -> None:
    """It stands after "in" or "at", with what narrows it."""
    assert acts(text)[0].place == place


def test_the_capital_where_people_meet_is_no_party() -> None:
    """Only who meets takes part."""
    assert told("Rossi met Okafor in Szohod.") == ["CONSULT happened: Ada Rossi, Ben Okafor"]


def test_meetings_of_one_sentence_each_have_their_place() -> None:
    """Dates and places go in pairs, and each pair is an act."""
    text = "Rossi and Okafor met in Geneva on Monday, in Vienna yesterday and in Paris today."
    found = acts(text)
    assert [one.place for one in found] == ["Geneva", "Vienna", "Paris"]
    assert [text[one.cue[0] : one.cue[1]] for one in found] == ["met", "in Vienna", "in Paris"]
    assert [text[slice(*one.span)] for one in found][1:] == [
        "in Vienna yesterday",
        "in Paris today",
    ]


def test_marks_of_time() -> None:
    """What is said is fresh, what "had" been done lies back, what lasts goes on about something."""
    (accused,) = acts("Rossi accused Borduria of lying.")
    (met,) = acts("Rossi had met Okafor.")
    (ran,) = acts("Talks between Rossi and Okafor lasted six weeks.")
    assert (accused.statement, accused.background, accused.goes_on) == (True, False, False)
    assert (met.statement, met.background, met.goes_on) == (False, True, False)
    assert (ran.statement, ran.background, ran.goes_on) == (False, False, True)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Rossi talked with Okafor by phone.", Mode.PHONE),
        ("Rossi held a video call with Okafor.", Mode.PHONE),
        ("Rossi attended a summit with Okafor.", Mode.MULTILATERAL),
        ("Rossi met Okafor and Lund.", Mode.MULTILATERAL),
        ("Rossi met Okafor.", None),
        ("Rossi paid a visit to Borduria.", Mode.VISIT),
        ("Borduria launched an airstrike on Ruritania.", Mode.AERIAL),
        ("The Miners Union staged a protest.", Mode.DEMONSTRATION),
        ("The Miners Union boycotted the talks.", Mode.BOYCOTT),
        ("Borduria seized a ship.", Mode.SEIZE),
    ],
)
def test_the_mode_where_it_is_plain(text: str, mode: Mode | None) -> None:
    """By the noun, the words beside the verb, or how many take part."""
    assert acts(text)[0].mode is mode


def test_nouns_are_known_in_the_plural() -> None:
    """By rule, also after -y and -es."""
    lex = lexicon()
    assert lex.noun_classes("parties") == lex.noun_classes("party")
    assert lex.noun_classes("speeches") == ()
    assert lex.noun_classes("talks")[0] == "meeting"
    assert [singular(one) for one in ("ties", "passes", "calls", "talk")] == [
        "ty",
        "pass",
        "call",
        "talk",
    ]


@pytest.mark.parametrize("word", ["machinists", "dockers", "fishermen", "steelworkers", "actors"])
def test_people_are_known_by_their_ending(word: str) -> None:
    """Trades that no list can hold."""
    assert is_people(word)


@pytest.mark.parametrize("word", ["papers", "borders", "talks", "doctor", "ers", "tariffs"])
def test_things_are_no_people(word: str) -> None:
    """Though some end alike."""
    assert not is_people(word)


def test_every_pattern_asks_for_a_class_that_exists() -> None:
    """And every flag is one that matching knows, or a class of the subject."""
    lex = lexicon()
    flags = {
        "actor",
        "person",
        "alone",
        "content",
        "new",
        "many",
        "bare",
        "bad",
        "good",
        "none",
        "object",
        "place",
        "employer",
        "striking",
        "passive",
        "demo",
        "bodies",
        "can",
        "several",
        "menacing",
        "will",
        "perfect",
        "negated",
    }
    for patterns in lex.patterns.values():
        for pattern in patterns:
            assert all(name in lex.classes for _, name in pattern.needs), pattern
            assert {one for one in pattern.flags if one[0] != "~"} <= flags | lex.classes.keys(), (
                pattern
            )


def test_the_reported_clause_ends_at_the_semicolon() -> None:
    """What follows it is the article's own word."""
    text = "Rossi said Okafor had left; Lund met Okafor."
    one = scene(text, said=("Ada Rossi", "said", text[11:-1]))
    assert one.speech_at(text.index("left")) is not None
    assert one.speech_at(text.index("met")) is None


def test_a_very_long_sentence_is_read_in_part() -> None:
    """What no reader would call a sentence costs no more than one."""
    text = "Rossi met Okafor. " + "and so on, " * 20_000 + "Rossi met Lund."
    assert told(text)[0].startswith("CONSULT")


@pytest.mark.parametrize(
    "text",
    [
        "of of of of",
        "number of number of number of number of number",
        "to go to go to go",
        "Rossi, Rossi, Rossi and Rossi and",
        "met met met met",
        "was, was, was",
        "“ ” ’ ‘ —",
        "who that which whom",
        "If if if unless if",
    ],
)
def test_nonsense_is_read(text: str) -> None:
    """No order of words makes it fail, however long."""
    acts(text * 60)
