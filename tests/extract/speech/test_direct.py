"""Direct speech: whose the quoted words are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.speech import speeches
from extract.values import Cast, Sentence
from tests.extract.speech.stage import quotes, read, said


@pytest.mark.parametrize(
    "text",
    [
        "“We won,” Ada Roe said.",
        "“We won,” said Ada Roe.",
        "Ada Roe said: “We won.”",
        "Ada Roe told reporters, “We won.”",
        "“We won,” Ada Roe, the minister, told reporters in Strelsau.",
        "“We won,” said Ada Roe, who runs the port.",
        "“We won,” according to Ada Roe.",
        "Ada Roe was blunt:\n\n“We won.”",
        "Ada Roe replied that “we won” and left.",
        "The port was “ready”, Ada Roe said.",
        "Ada Roe called the port “a ruin of our time”.",
        "Bo Lind met Ada Roe, who described the port as “a ruin”.",
        "Ada Roe demanded “real guarantees” for the port.",
        "“We won,” Ada Roe tweeted.",
        '"We won," Ada Roe said.',
        "‘We won,’ Ada Roe said.",
        "Ada Roe rejected the offer as “far too low”.",
        "Ada Roe wants “a fair share” of the fish.",
    ],
)
def test_quoted_words_go_to_the_one_beside_them(text: str) -> None:
    """Speaker before, behind or around the words; a fragment in a clause too."""
    assert [who for who, _ in quotes(text)] == ["Ada Roe"]


def test_a_split_quotation_is_one_speech() -> None:
    """Two spans under one attribution, in one paragraph."""
    text = "“We won,” Ada Roe said. “They lost.”"
    assert said(text) == [("Ada Roe", "We won, … They lost.")]
    assert read(text)[0].direct is True


def test_two_speakers_in_a_paragraph_keep_their_words() -> None:
    """The nearer attribution counts."""
    text = "“We won,” Ada Roe said. “No,” Bo Lind answered, and she laughed."
    assert quotes(text) == [("Ada Roe", "We won,"), ("Bo Lind", "No,")]


def test_a_mixed_clause_is_indirect_with_a_quotation_in_it() -> None:
    """The content is the whole clause, the quotation its fragment."""
    one = read("Ada Roe said the draft was “nine parts ready” by then.")[0]
    assert (one.direct, len(one.content), len(one.quotes)) == (False, 1, 1)


def test_a_fragment_inside_a_report_is_the_outer_speaker_s() -> None:
    """What others are said to have agreed is in the reporter's words."""
    text = "Ruritania and Lind agreed to talk “very soon”, Ada Roe said."
    assert quotes(text) == [("Ada Roe", "very soon")]


def test_naming_words_are_the_namer_s_even_with_another_behind() -> None:
    """What Roe calls it is hers, whoever speaks behind the words."""
    text = "Ada Roe called it “a hoax,” Bo Lind said."
    assert ("Ada Roe", "a hoax,") in quotes(text)


def test_an_unnamed_speaker_is_nobody() -> None:
    """The words are kept without a name and without a doubt."""
    one = read("“Every delay is a decision,” said a trade lawyer.")[0]
    assert (one.speaker, one.doubt) == (None, None)


def test_a_paragraph_of_words_alone_is_the_last_speaker_s_with_a_doubt() -> None:
    """Only a paragraph that holds nothing else, right behind that speaker's."""
    first, second = read("“We won,” Ada Roe said.\n\n“They lost. It is over.”")
    assert (first.speaker, second.speaker) == ("Ada Roe", "Ada Roe")
    assert second.doubt == "no attribution beside the words; the speaker is the one before"
    assert second.cue_start == second.cue_end == second.content[0][0]


def test_words_that_run_on_over_paragraphs_need_no_doubt() -> None:
    """A quotation left open goes on in the next paragraph."""
    text = "Ada Roe said: “We won.\n\n“They lost.”"
    assert said(text) == [("Ada Roe", "We won. … They lost.")]
    assert read(text)[0].doubt is None


def test_words_with_nobody_near_have_no_speaker() -> None:
    """Nobody is guessed; the doubt says so."""
    one = read("The port stayed shut.\n\n“They lost.”")[0]
    assert (one.speaker, one.doubt) == (None, "nobody is named for the quoted words")
    later = read("“We won,” Ada Roe said.\n\nThe port is old.\n\n“They lost.”")[1]
    assert later.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe joined the so-called “war party” in May.",
        "Ada Roe runs the “free port” of Strelsau.",
        "Ada Roe made a “deal” with it.",
        "Ruritania’s “special measure” went on.",
        "The “free port” went on.",
        "Prices “may fall” in May.",
    ],
)
def test_scare_quotes_and_names_quote_nobody(text: str) -> None:
    """A label or a lone word between marks is not somebody's words."""
    assert read(text) == []


def test_a_fragment_without_a_verb_of_saying_has_a_doubt() -> None:
    """It goes to the one whom the sentence is about."""
    one = read("Ada Roe wants “a fair share” of the fish.")[0]
    assert one.doubt == "quoted without a verb of saying; the speaker is whom the sentence is about"


def test_what_was_not_said_is_not_quoted() -> None:
    """A negated verb reports no words beside it."""
    assert read("Ada Roe did not call it “a ruin of our time”.") == []


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="abs ,.;:\n“”‘’'\"—AR", max_size=120), st.data())
def test_any_text_is_read(text: str, data: st.DataObject) -> None:
    """Without an exception; content and quotations lie inside the text."""
    words = text.replace("a", "Ada Roe said ").replace("b", "he added that ").replace("R", "who ")
    cut = data.draw(st.integers(0, len(words)))
    sentences = [Sentence(0, cut, 0), Sentence(cut, len(words), 0)]
    for one in speeches(words, sentences, Cast(mentions=())):
        assert one.content
        for start, end in (*one.content, *one.quotes):
            assert 0 <= start < end <= len(words)


@pytest.mark.parametrize(
    "unit", ["said ", "“ ", "'a ", ", who ", "according to ", " ", "a", "\n\n"]
)
def test_hostile_text_is_read_in_linear_time(unit: str) -> None:
    """Long runs of what the rules look for come to an end."""
    text = unit * (60_000 // len(unit))
    assert isinstance(speeches(text, [Sentence(0, len(text), 0)], Cast(mentions=())), list)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We won,” Ada Roe said, adding: “They lost.”", ["We won,", "They lost."]),
        ("“It is,” said Ada Roe, “a disgrace.”", ["It is,", "a disgrace."]),
        (
            "“We won,” Ada Roe told the BBC’s Today programme. “They lost.”",
            ["We won,", "They lost."],
        ),
        ("“We won,” the minister, Ada Roe, said.", ["We won,"]),
        ("“We won,” read a statement from Ada Roe.", ["We won,"]),
        ("Ada Roe: “We won.”", ["We won."]),
        ("“We won,” said the king’s aide Ada Roe.", ["We won,"]),
        ("Asked about it, Ada Roe said: “We won.”", ["We won."]),
        ("“We won,” Ada Roe hit back.", ["We won,"]),
    ],
)
def test_less_common_ways_to_quote(text: str, words: list[str]) -> None:
    """All of the words are the one speaker's."""
    assert quotes(text) == [("Ada Roe", one) for one in words]


def test_a_fragment_is_its_reporter_s_who_comes_last() -> None:
    """The clause around it ends with the attribution."""
    assert quotes("The port is a “free port” of sorts, Ada Roe said.") == [("Ada Roe", "free port")]


def test_a_full_stop_parts_words_from_the_next_sentence() -> None:
    """What follows a closed sentence is another's, unless nobody else is there."""
    text = "Ada Roe replied: “My door is open.” Bo Lind said it was over."
    assert quotes(text) == [("Ada Roe", "My door is open.")]
    assert quotes("“We won.” Ada Roe said.") == [("Ada Roe", "We won.")]


def test_who_did_not_answer_has_said_nothing() -> None:
    """A negated verb behind the words is no attribution."""
    text = "Ada Roe replied: “My door is open.” Lind’s office did not respond."
    assert quotes(text) == [("Ada Roe", "My door is open.")]


def test_whom_the_words_name_does_not_say_them() -> None:
    """A pronoun in a new paragraph is the last speaker, not somebody inside the marks."""
    text = "“We won,” Ada Roe said.\n\n“Bo Lind lost, and Bo Lind knows it,” he added."
    assert [who for who, _ in quotes(text, he="Ada Roe")] == ["Ada Roe", "Ada Roe"]


def test_a_pronoun_far_from_any_speaker_stays_open() -> None:
    """Whoever spoke paragraphs ago is not "she" here."""
    text = "“We won,” Ada Roe said.\n\nIt rained.\n\nA teacher doubts it. “No,” she said."
    assert [who for who, _ in quotes(text)] == ["Ada Roe", None]


def test_a_colon_gives_words_to_nobody_of_another_paragraph() -> None:
    """A verb of saying in the paragraph before has no part in “Lind: “…””."""
    text = "“It is over,” Ada Roe said at the port.\n\n11.05: Bo Lind: “It is not.”"
    assert quotes(text) == [("Ada Roe", "It is over,"), ("Bo Lind", "It is not.")]


def test_whoever_faces_another_says_what_a_colon_leads_to() -> None:
    """And not whoever was told to speak in the sentence before, by a verb or in marks."""
    for before in ("Ada Roe rejected it on Monday.", "“No,” Ada Roe said."):
        text = f"{before} Bo Lind faced the envoy in the hall: “I am ready to wait for you.”"
        assert quotes(text)[-1] == ("Bo Lind", "I am ready to wait for you.")
