"""An article broken into lines, and what stands out on them."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.reader.shelf import TEXT, river
from tui.plain import cells
from tui.reader.article.page import HeadLine, Page, lay_out_page
from tui.reader.article.page_cells import Standing, page_cells
from tui.reader.paint.finding import Finder
from tui.reader.paint.look import Look
from tui.reader.paint.pieces import Piece
from tui.reader.paint.wrapping import TextLine, wrap_text

if TYPE_CHECKING:
    from store.model import StoredClaim

LOOK = Look()


def page(width: int = 50, look: Look = LOOK) -> Page:
    """The river's article."""
    stored, claims = river().article(1)
    return lay_out_page(stored, claims, width, look)


def shown(one: Page, claim: StoredClaim | None = None) -> list[str]:
    """The lines as text."""
    return [
        "".join(p.text for p in page_cells(one, n, LOOK, Standing(claim=claim))).rstrip()
        for n in range(len(one.lines))
    ]


@settings(max_examples=80)
@given(st.text(alphabet=st.characters() | st.sampled_from("  \n\nab水é\u0301🙂"), max_size=300),
       st.integers(1, 40))  # fmt: skip
def test_lines_hold_the_whole_text_and_fit(text: str, room: int) -> None:
    """Every character is on one line, in order; none is wider than asked, blanks aside."""
    lines = list(wrap_text(text, room))

    joined = "".join(text[line.start : line.end] for line in lines)
    assert joined == text.replace("\n", "")
    for line in lines:
        words = text[line.start : line.end].rstrip(" ")
        assert cells(words) <= room or len(words.strip(" ")) <= 1 or _is_one_cluster(words)


def _is_one_cluster(words: str) -> bool:
    """One wide character and what combines with it cannot be broken further."""
    return sum(cells(character) > 0 for character in words) <= 1


def test_lines_break_at_blanks() -> None:
    """Words stay whole; an empty paragraph is an empty line."""
    text = "one two three\n\nfour"

    lines = [text[line.start : line.end] for line in wrap_text(text, 8)]

    assert lines == ["one two ", "three", "", "four"]


def test_a_word_wider_than_a_line_is_broken() -> None:
    """It begins on a line of its own and fills the ones below."""
    text = "a " + "x" * 10 + " b"

    assert [text[line.start : line.end] for line in wrap_text(text, 4)] == [
        "a ", "xxxx", "xxxx", "xx b",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["x" * 2_000_000, "ab " * 700_000, "水" * 300_000])
def test_a_huge_line_takes_linear_time(text: str) -> None:
    """Two million characters are no trap."""
    begun = time.process_time()

    lines = sum(1 for _ in wrap_text(text, 70))

    assert lines >= len(text) // 70
    assert time.process_time() - begun < 20


def test_the_page_begins_with_title_and_source() -> None:
    """Title, then outlet, day and talks, then a blank line."""
    assert shown(page(60))[:3] == [
        "   Ministers open the sluices a little",
        "   The Selwyn Post · 10 Mar 2031 · the river talks",
        "",
    ]


def test_claims_are_marked_where_they_begin() -> None:
    """The mark of its kind stands beside the line on which a claim's sentence begins."""
    assert [line[1] for line in shown(page(60)) if len(line) > 2 and line[1] != " "] == [
        "◆", "●", "☞", "◆", "✚", "■",
    ]  # fmt: skip


def test_the_told_sentence_stands_out() -> None:
    """A bar beside its lines, its own ink, and the words of the act underlined."""
    one = page(120)
    claim = one.claims[1]
    number = one.line_of(claim.claim.start)

    pieces = page_cells(one, number, LOOK, Standing(claim=claim))

    assert pieces[0] == Piece("▌", "cursor")
    told = [piece.text for piece in pieces if piece.ink == "cue+sentence"]
    sentence = [piece.text for piece in pieces if "sentence" in piece.ink]
    assert told == ["agreed to open"]
    assert claim.claim.sentence.startswith("".join(sentence).strip())


def test_other_acts_are_underlined() -> None:
    """The words of every claim's act are marked, told or not."""
    one = page(120)
    everything = [
        piece for number in range(len(one.lines)) for piece in page_cells(one, number, LOOK)
    ]

    cues = [piece.text for piece in everything if piece.ink == "cue"]
    assert cues == [
        "met in Port Selwyn", "agreed to open", "accused", "will meet again", "denied", "walked",
    ]  # fmt: skip


def test_what_was_searched_stands_out() -> None:
    """In the title and in the text."""
    one, finder = page(60), Finder("sluices")
    found = [
        number
        for number in range(len(one.lines))
        if Piece("sluices", "found") in page_cells(one, number, LOOK, Standing(finder=finder))
    ]

    assert [isinstance(one.lines[number], HeadLine) for number in found] == [True, False]


def test_a_line_of_a_book_at_most() -> None:
    """On a wide screen lines stay short enough to read."""
    one = page(200)

    assert max(line.end - line.start for line in one.lines if isinstance(line, TextLine)) <= 79


def test_lines_are_found_by_offset() -> None:
    """The line whose text holds it."""
    one = page(40)
    for offset in (0, 100, 200, len(TEXT) - 1):
        line = one.lines[one.line_of(offset)]
        assert isinstance(line, TextLine)
        assert line.start <= offset < line.end or TEXT[offset] == "\n"


def test_joiners_are_not_drawn() -> None:
    """They hold their offset in the text, and no cell of the screen."""
    stored, claims = river().article(1)
    text = "A \U0001f468\u200d\U0001f469 and \u2764\ufe0f met. " + TEXT
    one = lay_out_page(
        replace(stored, article=replace(stored.article, text=text)), claims, 60, LOOK
    )
    drawn = "".join(shown(one))

    assert len(one.text) == len(text)
    assert "A \U0001f468\U0001f469 and \u2764 met." in drawn
    assert not set("\u200c\u200d\ufe0e\ufe0f") & set(drawn)


def test_ascii_keeps_offsets() -> None:
    """Curly marks become straight, one for one."""
    one = page(60, Look(utf8=False))

    assert one.text.isascii()
    assert len(one.text) == len(TEXT)
