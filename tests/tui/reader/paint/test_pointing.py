"""Pointing at words and sentences."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import SENTENCES, TEXT, river
from tui.reader.paint.pointing import offset_in, sentence_beside, word_at, word_beside
from tui.reader.paint.wrapping import TextLine

WORDS = "The dam's gate — open, since May."


def test_words_one_after_the_other() -> None:
    """Without dashes and commas; the ends hold."""
    here, passed = None, []
    for step in (1, 1, 1, 1, 1, 1, 1, -1, -1):
        here = word_beside(WORDS, here, step)
        assert here is not None
        passed.append(WORDS[slice(*here)])

    assert passed == ["The", "dam's", "gate", "open", "since", "May", "May", "since", "open"]
    assert word_beside(WORDS, (0, 3), -1) == (0, 3)
    assert word_beside(WORDS, None, 1, start=9) == (10, 14)
    assert word_beside(" — ", None, 1) is None


@settings(max_examples=60)
@given(st.text("ab é-'’—, \n", max_size=200))
def test_back_through_all_words(text: str) -> None:
    """The words met going back are those met going on."""
    on: list[tuple[int, int]] = []
    here = word_beside(text, None, 1)
    while here is not None and (not on or on[-1] != here):
        on.append(here)
        here = word_beside(text, here, 1)
    back: list[tuple[int, int]] = []
    here = on[-1] if on else None
    while here is not None and (not back or back[-1] != here):
        back.append(here)
        here = word_beside(text, here, -1)

    assert back[::-1] == on


def test_a_word_longer_than_a_stretch_is_found_whole() -> None:
    """Going back looks as far as it must."""
    text = f"a {'x' * 500} b"

    assert word_beside(text, (503, 504), -1) == (2, 502)


def test_the_word_in_a_cell() -> None:
    """Wide characters take two; between words there is none."""
    line = TextLine(0, 8)
    assert [offset_in("水 is low", line, x) for x in (0, 1, 2, 3, 8, 9)] == [0, 0, 1, 2, 7, None]
    assert word_at("水 is\nlow ebb", 7) == (5, 8)
    assert word_at("水 is low", 1) is None
    assert word_at("low", 3) is None


def test_sentences_one_after_the_other() -> None:
    """From wherever somebody reads; the ends hold."""
    at = TEXT.index(SENTENCES[2])
    found = [sentence_beside(TEXT, at + 5, step) for step in (0, 1, -1, 9, -9)]

    assert [TEXT[slice(*span)] for span in found if span] == [SENTENCES[n] for n in (2, 3, 1, 5, 0)]
    assert sentence_beside("", 0, 1) is None


async def test_a_sentence_is_pointed_at_by_keys() -> None:
    """At first the one that is told, then on and back; another claim ends it."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j", "l")
        assert reader.desk.article.word == SENTENCES[0]
        await reader.press("l", "l", "h")
        assert reader.desk.article.word == SENTENCES[1]
        start, end = reader.desk.article.passage or (0, 0)
        assert TEXT[start:end] == SENTENCES[1]
        await reader.press("]")
        assert reader.desk.article.word == ""
        start, end = reader.desk.article.passage or (0, 0)
        assert TEXT[start:end] == SENTENCES[1]


async def test_a_click_points_at_a_word_that_no_claim_tells() -> None:
    """Where a claim is told, the claim stands out as ever."""
    shelf = river()
    article, claims = shelf.articles[1]
    shelf.articles[1] = (article, claims[:1])
    async with driven(shelf) as reader:
        await reader.press("j", "j", "j")
        lines = reader.lines("article")
        row = next(n for n, line in enumerate(lines) if "Belmark accused" in line)
        await reader.pilot.click("#article", offset=(lines[row].index("accused") + 1, row))
        await reader.settle()
        assert reader.desk.article.word == "accused"
        assert reader.told == SENTENCES[0]


async def test_accounts_are_listed_and_chosen_by_number() -> None:
    """Below the article, the one shown standing out."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")
        assert reader.lines("article")[-1] == " 1 The Selwyn Post  2 Canal Weekly"
        await reader.press("2")
        assert reader.text("footline").endswith("Canal Weekly, 2 of 2 accounts")
        await reader.press("1")
        assert reader.text("footline").endswith("The Selwyn Post, 1 of 2 accounts")
        await reader.press("3")
        assert "There is no account 3 of this event." in reader.text("footline")
        await reader.press("j")
        assert "Canal Weekly" not in reader.text("article")


def test_the_account_shown_is_in_sight() -> None:
    """However many there are before it."""
    from tui.reader.article.article import account_cells
    from tui.reader.paint.look import Look

    names = ("The Selwyn Post", "Canal Weekly", "River News")
    drawn = account_cells(names, 2, 24, Look())
    assert [(piece.text, piece.ink) for piece in drawn] == [(" 3 River News ", "heading")]
    drawn = account_cells(names, 0, 24, Look())
    assert [piece.text for piece in drawn] == [" 1 The Selwyn Post ", " 2 C…"]
