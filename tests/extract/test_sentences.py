"""Where sentences begin and end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.sentences import is_subhead, split
from extract.values import Sentence


def cut(text: str) -> list[str]:
    """Return the sentences of a text as strings."""
    return [text[one.start : one.end] for one in split(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The talks ended.", "Nobody signed."],
        ["Is it over?", "It is!", "So they say…", "Perhaps."],
        ["He met Mr. Orr and Gen. Lind of the U.S. Army on Jan. 5.", "They spoke."],
        ["The talks with Dr. J. D. Orr began at 9 a.m. on Monday at No. 10 Downing Street."],
        ["The U.S. The U.K. and Canada agree on it."],
        ["It was signed in the U.S.", "The envoys left."],
        ["It was signed in the U.S.", "He left."],
        ["It was signed in the U.S.", "It’s over."],
        ["The U.S. Isle of Orr is far."],
        ["They met at 6 p.m. Moscow time."],
        ["They met at 6 p.m.", "The talks were short."],
        ["Lind Inc. Chairman Bo Orr resigned.", "Lind Inc. rose 3.5 percent."],
        ["He works for Lind Inc.", "She does not."],
        ["It began in Jan.", "The end came in Dec. 2015, on Dec. 24."],
        ["“We have a deal.”", "He added that “it is a good one.”", "Then he left."],
        ["“We have a deal,” he said.", "“It is good.", "It is ours.”"],
        ["“Will it hold?” Orr asked.", "“It will!” shouted Lind."],
        ["“Will it hold?”", "The minister did not answer."],
        ["“Is that all?” he asked, and left."],
        ['"It works. "', "He left."],
        ["``It works.''", "He left."],
        ["(He had left.)", "Then he came back [with the text.]", "It was late."],
        ["One clause; another clause; a third: the end.", "Then more."],
        ["They agreed … on little.", "We …", "Well."],
        ["See https://example.org/a.b?c=d. Then read on."],
        ["The deal was signed.[12]", "It held.[1][2]", "It broke."],
        ["Sanctions ended e.g. in Oslo, i.e. in Norway.", "Others did not, etc.", "The end."],
        ["“One more thing ...”, the envoy said."],
        ["“One more thing ...” , the envoy said. ; And more."],
        ["P. G. T. Orr and A. Lind signed.", "Plan B. The rest is silence."],
        ["Art. 5 and Sec. 3 hold.", "So does fig. 2."],
        ["No.", "This is not it."],
        ["The 3.5-percent rise was approx. five points vs. Norway."],
        ["他们会谈。", "没有结果！", "为什么？"],
    ],
)
def test_a_paragraph_is_cut_where_its_sentences_end(parts: list[str]) -> None:
    """Stops of abbreviations, initials, numbers and attributed questions are no ends."""
    paragraph = ("" if parts[0][0] > "\u3000" else " ").join(parts)
    expected = {
        "The U.S. The U.K. and Canada agree on it.": [
            "The U.S.",
            "The U.K. and Canada agree on it.",
        ],
        "See https://example.org/a.b?c=d. Then read on.": [
            "See https://example.org/a.b?c=d.",
            "Then read on.",
        ],
        "P. G. T. Orr and A. Lind signed. Plan B. The rest is silence.": [
            "P. G. T. Orr and A. Lind signed.",
            "Plan B.",
            "The rest is silence.",
        ],
    }

    assert cut(paragraph) == expected.get(paragraph, parts)


def test_offsets_count_from_the_start_of_the_text_and_paragraphs_from_nought() -> None:
    """Two paragraphs, three sentences; blanks belong to none."""
    assert split("One is. Two  is.\n\nThree is. ") == [
        Sentence(0, 7, 0),
        Sentence(8, 16, 0),
        Sentence(18, 27, 1),
    ]


def test_a_dateline_is_part_of_no_sentence() -> None:
    """The first sentence begins after it."""
    text = "BERGEN, Dec. 28, 2018 (Northwire) - The talks ended. Nobody signed."

    assert cut(text) == ["The talks ended.", "Nobody signed."]
    assert split(text)[0].start == len("BERGEN, Dec. 28, 2018 (Northwire) - ")


@pytest.mark.parametrize(
    "heading",
    [
        "The long wait",
        "Who gains?",
        "12 May 2018",
        "A very long heading of fifteen words that goes on and on to its end",
        "Nine words are as many as questions may have?",
    ],
)
def test_a_heading_before_a_paragraph_is_no_sentence(heading: str) -> None:
    """It keeps its number among the paragraphs."""
    assert is_subhead(heading)
    assert split(f"{heading}\n\nThe talks ended.") == [
        Sentence(len(heading) + 2, len(heading) + 18, 1)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The talks ended.",
        "It ended!",
        "The minister said:",
        "“It is over.”",
        "“Is it over?”",
        "It ended. Nobody signed",
        "• Norway keeps its quota",
        "- Norway keeps its quota",
        "1. Norway keeps its quota",
        "Ten words are more than a question as heading has?",
        "A line of sixteen words that goes on and on and on without an end here",
    ],
)
def test_a_line_that_ends_as_a_sentence_or_lists_something_is_one(line: str) -> None:
    """Whatever follows it."""
    assert not is_subhead(line)
    assert cut(f"{line}\n\nThe talks ended.")[-1] == "The talks ended."
    assert cut(f"{line}\n\nThe talks ended.")[0][:3] == line[:3]


def test_marks_after_the_last_stop_belong_to_no_sentence() -> None:
    """A dash or a stray bracket at the end of a paragraph is left out."""
    assert cut("The talks ended. — [") == ["The talks ended."]


def test_a_last_line_is_a_sentence_whatever_it_looks_like() -> None:
    """A heading has something below it."""
    assert cut("The long wait") == ["The long wait"]


def test_a_single_line_break_is_a_blank_within_a_paragraph() -> None:
    """Only a blank line parts paragraphs."""
    assert split("One is\nlong. Two\nis. \n \nThree is.") == [
        Sentence(0, 12, 0),
        Sentence(13, 20, 0),
        Sentence(24, 33, 1),
    ]


@pytest.mark.parametrize("nothing", ["", "  ", "\n\n", "...", "— ” .", "\n \n\t\n"])
def test_what_holds_no_letter_holds_no_sentence(nothing: str) -> None:
    """Marks and blanks alone are skipped."""
    assert split(nothing) == []


@given(st.text(alphabet="aB .!?…“”\"'\n1()。:;-", max_size=120))
@settings(max_examples=150)
def test_sentences_are_in_order_apart_and_trimmed(text: str) -> None:
    """They never overlap, never begin or end with a blank, never leave their paragraph."""
    at = 0
    for one in split(text):
        sentence = text[one.start : one.end]
        assert at <= one.start < one.end <= len(text)
        assert sentence == sentence.strip()
        assert "\n\n" not in sentence
        assert any(map(str.isalnum, sentence))
        at = one.end


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_every_letter_of_a_text_without_headings_is_in_a_sentence(text: str) -> None:
    """In one paragraph nothing but datelines is left out."""
    line = "I " + text.replace("\n", " ")
    inside = "".join(line[one.start : one.end] for one in split(line))

    assert [c for c in inside if c.isalnum()] == [c for c in line if c.isalnum()]
