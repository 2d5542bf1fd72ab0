"""Interviews: a name and a colon at the head of a paragraph."""

from tests.extract.speech.stage import read, said


def test_each_paragraph_of_an_interview_is_its_speakers() -> None:
    """The name at its head says a paragraph, in so many words."""
    text = "Ada Roe: The port is shut.\n\nBo Lind: It will open. We have waited."
    assert said(text) == [
        ("Ada Roe", "The port is shut."),
        ("Bo Lind", "It will open. We have waited."),
    ]
    assert [one.direct for one in read(text)] == [True, True]


def test_marks_inside_an_answer_quote_nobody_else() -> None:
    """What a speaker quotes stays the speaker's."""
    text = "Ada Roe: They say “It is all over”.\n\nBo Lind: It is not."
    assert [who for who, _ in said(text)] == ["Ada Roe", "Bo Lind"]


def test_one_colon_makes_no_interview() -> None:
    """A single head is as likely a headline or a list."""
    assert said("Ada Roe: The port is shut.\n\nIt was raining.") == []


def test_who_has_no_name_says_nothing_in_an_interview() -> None:
    """Questions without a name are nobody's, and still show that it is an interview."""
    text = "Question: Is it shut?\n\nAda Roe: The port is shut."
    assert said(text) == [("Ada Roe", "The port is shut.")]
