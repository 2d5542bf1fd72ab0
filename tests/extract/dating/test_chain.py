"""Words are of the day of the words before, where the same person speaks on; else fresh."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated_in_turn

SUN, MON, PUB = "2024-05-12", "2024-05-13", "2024-05-15"
SAID = "Ada Roe said on Sunday that it rains."
FILED = "The council met on Monday."


def last_day(text: str, *acts: tuple[str, str | None]) -> tuple[str, DatedBy]:
    """Return the date of the last of some acts, and what gave it."""
    known = {"Sunday": SUN, "Monday": MON, "March": "2024-03"}
    days = {words: edtf for words, edtf in known.items() if words in text}
    got = dated_in_turn(text, acts, days)[-1]
    return got.date, got.dated_by


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        (" Roe also demanded peace.", "demanded"),
        (" She also demanded peace.", "demanded"),
        (" “They want peace,” Roe said.", "want peace"),
        (" It snowed. Roe then demanded peace.", "demanded"),
        ("\n\nShe demanded peace.", "demanded"),
        ("\n\n“It is late,” she said, and demanded peace.", "demanded"),
    ],
)
def test_who_speaks_on_does_so_on_the_day_of_the_words_before(words: str, cue: str) -> None:
    """In the paragraph by any name, over a paragraph by a pronoun alone."""
    assert last_day(SAID + words, ("said on", "Roe"), (cue, "Roe")) == (SUN, DatedBy.CONTEXT)


@pytest.mark.parametrize(
    ("words", "cue", "who"),
    [
        (" Bo Lind demanded peace.", "demanded", "Lind"),
        (" “They want peace,” Lind said.", "want peace", "Lind"),
        ("\n\nRoe demanded peace.", "demanded", "Roe"),
        (" It is late. It is dark. It is cold. Roe demanded peace.", "demanded", "Roe"),
        (" Roe says they want peace.", "want peace", "Roe"),
        (" Roe denies it.", "denies", "Roe"),
        ("\n\nIt rained.\n\nShe demanded peace.", "demanded", "Roe"),
    ],
)
def test_other_words_without_a_date_are_fresh(words: str, cue: str, who: str) -> None:
    """Of somebody else, of somebody named anew, said far behind, or said now."""
    got = last_day(SAID + words, ("said on", "Roe"), (cue, who))
    assert got == (PUB, DatedBy.PUBLICATION)


def test_who_speaks_on_after_fresh_words_is_fresh() -> None:
    """The day of an older sentence does not reach over them."""
    text = f"{FILED} “We are glad,” Roe said. She accused Lind of theft."
    assert last_day(text, ("said", "Roe"), ("accused", "Roe")) == (PUB, DatedBy.PUBLICATION)


def test_somebody_new_does_not_speak_on_the_story_s_day() -> None:
    """The opening's day is that of deeds."""
    assert last_day(f"{FILED}\n\nRoe demanded peace.", ("demanded", "Roe"))[0] == PUB
    assert last_day(f"{FILED}\n\nRoe broke the seal.", ("broke", None)) == (MON, DatedBy.CONTEXT)


@pytest.mark.parametrize(
    "words",
    [
        "Roe told the guests that it rains.",
        "“It rains,” Roe told them.",
        "“It rains,” Roe said at the close.",
        "Roe claimed victory before she left.",
    ],
)
def test_words_said_where_the_story_is_set_are_of_its_day(words: str) -> None:
    """To those who were there, at its end, before one left."""
    cue = next(one for one in ("told", "said", "claimed") if one in words)
    assert last_day(f"{FILED}\n\n{words}", (cue, "Roe")) == (MON, DatedBy.CONTEXT)


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("Lind rejected the charge.", SUN),
        ("Lind flatly denied it.", SUN),
        ("Her counterpart, Bo Lind, urged calm.", SUN),
        ("Lind answered that it is late.", SUN),
        ("Lind urged calm.", PUB),
    ],
)
def test_an_answer_is_of_the_day_of_what_it_answers(answer: str, day: str) -> None:
    """Right behind it, in one paragraph."""
    cue = next(one for one in ("rejected", "flatly", "urged", "answered") if one in answer)
    text = f"Ada Roe accused him on Sunday of theft. {answer}"
    assert last_day(text, ("accused", "Roe"), (cue, "Lind"))[0] == day


def test_who_took_part_in_a_deed_speaks_on_by_a_pronoun() -> None:
    """Her words are of that day then; where she is named anew, she speaks in the news."""
    deed = ("flew", "+Roe")
    assert last_day("Roe flew in on Monday. She urged calm.", deed, ("urged", "Roe"))[0] == MON
    assert last_day("Roe flew in on Monday. Roe urged calm.", deed, ("urged", "Roe"))[0] == PUB


def test_words_at_once_after_a_deed_are_of_its_day() -> None:
    """And so is what is told of a time long past."""
    at_once = "The board bid on Monday. Roe rejected it at once."
    assert last_day(at_once, ("rejected", "Roe"))[0] == MON
    old = "The board bid in March. Roe demanded more."
    assert last_day(old, ("demanded", "Roe"))[0] == "../2024-05-15"


def test_who_speaks_on_after_words_that_are_no_act_has_their_day() -> None:
    """A quotation without an act in it has its saying's day all the same."""
    text = "“It rains,” Ada Roe told the radio on Monday. She added that they want peace."
    assert last_day(text, ("want peace", "Roe"))[0] == MON
    assert last_day(text.replace("She", "Lind"), ("want peace", "Lind"))[0] == PUB


def test_what_was_asked_for_is_a_deed() -> None:
    """To ask for seats is to bargain, on the day that is told; to ask them to go is words."""
    assert (
        last_day("Roe met Lind on Monday. Roe asked for 18 seats.", ("asked for", "Roe"))[0] == MON
    )
    assert last_day("Roe met Lind on Monday. Roe asked them to go.", ("asked", "Roe"))[0] == PUB


def test_who_belongs_to_those_just_told_of_speaks_on() -> None:
    """An envoy of theirs is of those who spoke in the sentence before."""
    words = "Moravia accused him on Sunday of theft. Its envoy, Bo Lind, urged calm."
    assert last_day(words, ("accused", "Moravia"), ("urged", "Lind"))[0] == SUN


def test_hearsay_lies_before_the_day_of_the_words() -> None:
    """What somebody new has heard of is of any day up to publication, not of another's words."""
    other = f"{SAID} Lind said that they had agreed."
    got = last_day(other, ("said on", "Roe"), ("had agreed", "Lind"))
    assert got == ("../2024-05-15", DatedBy.PUBLICATION)
    own = f"{SAID} Roe added that they had agreed."
    assert last_day(own, ("said on", "Roe"), ("had agreed", "Roe"))[0] == f"../{SUN}"


def test_a_reported_answer_is_told_by_the_word_for_answering() -> None:
    """What is answered is of the day of the words before, whatever verb it holds itself."""
    text = "Ada Roe accused him on Sunday of theft, and Bo Lind answered that she was lying."
    got = last_day(text, ("accused", "Roe"), ("was lying", "Lind"))
    assert got[0] == SUN


def test_who_speaks_of_days_of_talks_does_so_on_the_last() -> None:
    """A meeting of two days is told at its end."""
    text = "Roe met Lind on Sunday. He told them that they want peace."
    days = {"Sunday": f"{SUN}/{MON}"}
    got = dated_in_turn(text, [("met", "+Lind"), ("want peace", "Lind")], days)
    assert [one.date for one in got] == [f"{SUN}/{MON}", MON]


def test_how_somebody_stands_is_of_the_day_on_which_he_says_so() -> None:
    """What he was ready for is no deed of the story's day."""
    text = f"{FILED} Roe said that she stood ready to help."
    assert last_day(text, ("stood ready", "Roe")) == (PUB, DatedBy.PUBLICATION)
    text = f"{FILED} Roe said that they are still open to peace."
    assert last_day(text, ("are still open", "Roe")) == (PUB, DatedBy.PUBLICATION)


def test_what_is_spoken_of_as_to_come_is_so_from_the_day_of_the_words() -> None:
    """On from the words before, or from publication on."""
    ahead = "Roe added that Lind would leave."
    days = {"Sunday": SUN}
    acts: list[tuple[str, str | None]] = [("said on", "Roe"), ("would leave", "Roe")]
    got = dated_in_turn(f"{SAID} {ahead}", acts, days, last=Status.PLANNED)[-1]
    assert (got.date, got.dated_by) == (f"{SUN}/..", DatedBy.CONTEXT)
    fresh = "Bo Lind said that he would leave."
    acts = [("met", None), ("would leave", "Lind")]
    got = dated_in_turn(f"{FILED} {fresh}", acts, {"Monday": MON}, last=Status.PLANNED)[-1]
    assert (got.date, got.dated_by) == (f"{PUB}/..", DatedBy.PUBLICATION)


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("The guild had asked for more. Roe left it.", "left", "../2024-05-15"),
        ("The guild had asked for more. It rained. Roe left it.", "left", "../2024-05-15"),
        ("The guild had asked for more.\n\nRoe left it.", "left", MON),
        ("The guild had asked for more. It is late. Roe left it.", "left", MON),
        ("“They had asked for more,” he said. Roe left it.", "left", MON),
        ("The guild asked for more. Roe left it.", "left", MON),
    ],
)
def test_a_flashback_goes_on_in_the_simple_past(text: str, cue: str, date: str) -> None:
    """To the end of its paragraph or the present tense, though the story has a day."""
    assert last_day(f"{FILED}\n\n{text}", (cue, None))[0] == date


def test_how_things_had_been_is_told_as_of_the_day_of_the_words() -> None:
    """A state that somebody speaks of, unlike a deed before the words."""
    text = f"{FILED} Roe said that seats had never been part of it."
    assert last_day(text, ("had never been", "Roe"))[0] == PUB
    text = f"{FILED} Roe said that Lind had broken it."
    assert last_day(text, ("had broken", "Roe"))[0] == f"../{PUB}"


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Ada Bo welcomed the pact.", "welcomed", PUB),
        ("The envoy welcomed the pact.", "welcomed", MON),
        ("Ada Bo received them and thanked the chair.", "thanked", MON),
        ("The council’s chair, Ada Bo, thanked them.", "thanked", PUB),
    ],
)
def test_praise_and_thanks_of_somebody_new_are_fresh(text: str, cue: str, date: str) -> None:
    """Who has a part in the story, or does something else as well, praises on its day."""
    assert last_day(f"The council met on Monday.\n\n{text}", (cue, "+Bo"))[0] == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The city has asked both to talk. Roe agreed at once.", "../2024-05-15"),
        ("The city has asked both to talk. Roe agreed.", MON),
        ("The city has asked both to talk. It rains. Roe agreed at once.", MON),
    ],
)
def test_what_followed_at_once_is_as_undated_as_what_it_followed(text: str, date: str) -> None:
    """The story's day does not reach over the act right before it."""
    text = f"{FILED} {text}"
    assert last_day(text, ("has asked", "City"), ("agreed", "+Roe"))[0] == date


def test_reported_words_share_the_day_of_the_clause_that_they_are_joined_to() -> None:
    """What the sentence tells first has its day; an aside in it lends none."""
    text = "On Sunday Ruritania broke the pact, and Moravia was not bound, Ada Roe said."
    assert last_day(text, ("broke", None), ("was not bound", "Roe"))[0] == SUN
    text = "Lind, who came on Sunday, said that Ruritania wants more."
    assert last_day(text, ("came", None), ("wants more", "Lind"))[0] == PUB


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Bo Lind says he turned down the offer.", f"../{PUB}"),
        ("Bo Lind says he was against the offer.", PUB),
        ("Bo Lind says he rejects the offer.", PUB),
    ],
)
def test_what_somebody_says_he_did_is_of_any_day(text: str, date: str) -> None:
    """A past tense behind "says" is no shifted present, but a state is of the saying."""
    cue = next(one for one in ("turned down", "was against", "rejects") if one in text)
    assert dated_in_turn(text, [(cue, "Bo Lind")], {})[-1].date == date


@pytest.mark.parametrize(("word", "date"), [("also promised", MON), ("promised", PUB)])
def test_who_also_says_a_thing_says_it_in_the_story(word: str, date: str) -> None:
    """The word goes on from what was told, in another paragraph too."""
    text = f"{FILED}\n\nAda Roe {word} them peace."
    acts = [("met", "+Lind"), ("promised", "Ada Roe")]
    assert dated_in_turn(text, acts, {"Monday": MON})[-1].date == date


def test_a_charge_is_of_the_saying() -> None:
    """A passive that somebody says aloud is no older than his words."""
    text = "The fishermen were sold out, Ada Roe said on Monday."
    assert dated_in_turn(text, [("were sold out", "Ada Roe")], {"Monday": MON})[-1].date == MON
    text = "The fishermen had been sold out, Ada Roe said on Monday."
    got = dated_in_turn(text, [("had been sold out", "Ada Roe")], {"Monday": MON})[-1]
    assert got.date == f"../{MON}"
