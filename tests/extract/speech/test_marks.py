"""Quotation marks: where quoted words begin and end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.speech.marks import BLOT, blotted, paragraphs, quoted


def inside(text: str) -> list[str]:
    """Return the words between marks."""
    return [text[one.start : one.end] for one in quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “we won” and left.", ["we won"]),
        ('He said "we won," and "they lost."', ["we won,", "they lost."]),
        ("He said ‘we won’ and left.", ["we won"]),
        ("He said 'we won' and left.", ["we won"]),
        ("Il dit « on a gagné » hier.", ["on a gagné"]),
        ("Er sagte „gewonnen“ gestern.", ["gewonnen"]),
        ("He said ``we won '' and left.", ["we won"]),
        ("“Call it ‘peace’ if you like,” she said.", ["Call it ‘peace’ if you like,"]),
        ("‘Call it “peace”,’ she said.", ["Call it “peace”,"]),
        ("It’s the union’s, the workers’ and Roe's.", []),
        ("Rock 'n' roll of the '90s, 'em all.", []),
        ("‘the workers’ rights,’ they said", ["the workers’ rights,"]),
        ("a ‘boss’ she said", ["boss"]),
        ('A 6" gun and a 12" one.', []),
        ("He said “we won.", []),
        ("“We won, he said.", ["We won, he said."]),
        ('"We won, "said Lind. "They lost."', ["We won, ", "They lost."]),
        ("He said “one, then “two” three", ["two"]),
        ("(‘over’)", ["over"]),
        ("“”", []),
        ("“We won  ", ["We won"]),
        ("  “We won", ["We won"]),
        ("« we won »", ["we won"]),
        ("“ we won ”", [" we won "]),
        ("He said 'we won'.", ["we won"]),
        ("The miners' “own” mine", ["own"]),
        ("a 'boss' b 'aide'", ["boss", "aide"]),
        ("‘a’ ‘b’", ["a", "b"]),
        ("“a” “b”", ["a", "b"]),
        ("“ab", ["ab"]),
        ("", []),
    ],
)
def test_words_between_marks(text: str, expected: list[str]) -> None:
    """The outermost pair counts; an apostrophe, an inch and a lone mark do not."""
    assert inside(text) == expected


def test_a_long_quotation_runs_over_paragraphs() -> None:
    """Each paragraph opens with a mark, only the last one closes: all of it is quoted."""
    text = "“We won.\n\n“They lost.\n\n“It is over,” she said."
    assert inside(text) == ["We won.", "They lost.", "It is over,"]
    assert [one.carries_on for one in quoted(text)] == [False, True, True]


def test_a_new_quotation_does_not_carry_on() -> None:
    """After a closed one, the next paragraph's words are their own."""
    assert [one.carries_on for one in quoted("“We won.”\n\n“They lost.”")] == [False, False]


def test_marks_are_outside_the_words() -> None:
    """Inner offsets leave the marks out, outer ones hold them."""
    one = quoted("a “b” c")[0]
    assert (one.outer_start, one.start, one.end, one.outer_end) == (2, 3, 4, 5)


def test_quoted_words_are_blotted_out_mark_by_mark() -> None:
    """The rest stays where it was."""
    text = "a “b” c “d”"
    assert blotted(text, quoted(text)) == f"a {BLOT * 3} c {BLOT * 3}"


def test_paragraphs_are_parted_by_blank_lines() -> None:
    """Blank ones are left out; a single line break parts nothing."""
    text = "\n\na\nb\n \nc\n\n"
    assert [text[start:end] for start, end in paragraphs(text)] == ["a\nb", "c"]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab s.,\n“”‘’'\"«»„`", max_size=80))
def test_any_marks_are_read(text: str) -> None:
    """Quotations are in order, apart from each other, and inside the text."""
    found = quoted(text)
    at = 0
    for one in found:
        assert at <= one.outer_start < one.start <= one.end <= one.outer_end <= len(text)
        at = one.outer_end
    assert len(blotted(text, found)) == len(text)


def test_blank_between_marks_are_no_words() -> None:
    """Marks around nothing, or around a space, quote nobody."""
    assert quoted("Ada “ ” said “”.") == ()
