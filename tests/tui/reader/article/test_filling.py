"""Notes put into a text, and the offsets that lead in and out."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.reader.article.filling import Note, filled

NOTES = st.lists(st.tuples(st.integers(0, 30), st.text("[x]", min_size=1, max_size=5)), max_size=6)


def test_notes_stand_where_they_are_put() -> None:
    """Before the character at their offset; of one place, behind one another, each once."""
    put = filled("on Sunday.", [Note(9, " [9 Mar]"), Note(0, "> "), Note(9, " [?]"), Note(0, "> ")])

    assert put.text == "> on Sunday [9 Mar] [?]."
    assert [put.text[start:end] for start, end in put.notes] == ["> ", " [9 Mar] [?]"]


def test_offsets_lead_in_and_out() -> None:
    """A span that ends at a note ends before it; within a note is where the note is put in."""
    put = filled("on Sunday.", [Note(9, " [9 Mar]")])

    assert (put.at(3), put.at(9, end=True), put.at(9), put.at(10)) == (3, 9, 17, 18)
    assert [put.back(at) for at in (0, 8, 9, 12, 16, 17, 18)] == [0, 8, 9, 9, 9, 9, 10]


def test_a_text_without_notes_is_itself() -> None:
    """Every offset is the same."""
    put = filled("Rain.", [])

    assert (put.text, put.notes, put.at(3), put.back(3)) == ("Rain.", (), 3, 3)


@settings(max_examples=80)
@given(st.text("abc .", max_size=30), NOTES)
def test_every_character_is_found_again(text: str, notes: list[tuple[int, str]]) -> None:
    """And back."""
    put = filled(text, [Note(min(at, len(text)), words) for at, words in notes])

    for offset, character in enumerate(text):
        assert put.text[put.at(offset)] == character
        assert put.back(put.at(offset)) == offset
    bare = list(put.text)
    for start, end in reversed(put.notes):
        del bare[start:end]
    assert "".join(bare) == text
