"""Days and speakers said in place."""

from __future__ import annotations

from dataclasses import replace

from extract.timex import tag
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import TODAY, river
from tui.reader.article.filling import Note, filled
from tui.reader.article.noting import date_notes, quote_spans, speaker_notes
from tui.reader.paint.look import Look

LOOK = Look()


def test_a_day_stands_behind_what_means_it() -> None:
    """Not where the words say it in full; in ASCII between square brackets."""
    text = "They met last Sunday, on 9 March 2031, and in April."
    found = tag(text, TODAY)

    assert filled(text, date_notes(text, found, LOOK)).text == (
        "They met last Sunday ⟨16 Mar 2031⟩, on 9 March 2031, and in April ⟨Apr 2031⟩."
    )
    ascii_only, week = Look(utf8=False), "They meet next week."
    put = filled(week, date_notes(week, tag(week, TODAY), ascii_only))
    assert put.text == "They meet next week [24-30 Mar 2031]."
    assert "[16 Mar 2031]" in filled(text, date_notes(text, found, Look(utf8=False))).text


def test_a_speaker_stands_behind_the_quote() -> None:
    """Behind the closing mark; not where nobody is known to speak."""
    text = "“We will,” she said. “We must.”"
    claim = river().articles[1][1][3].claim
    claim = replace(claim, start=0, end=len(text), quotes=("We will,", "We must.", "We may.", ""))

    assert list(quote_spans(text, claim)) == [(1, 9), (22, 30)]
    assert list(speaker_notes(text, [claim], LOOK)) == [
        Note(10, " ⟨Mira Holt⟩"),
        Note(31, " ⟨Mira Holt⟩"),
    ]
    assert list(speaker_notes(text, [replace(claim, speaker=None)], LOOK)) == []


async def test_notes_come_and_go_by_a_key() -> None:
    """The sentence stays where it is told; claims and marks are where they were."""
    async with driven(river()) as reader:
        await reader.press("j", "j", "j")
        before = reader.lines("article")
        await reader.press("R")
        assert "10 Mar 2031⟩." in reader.text("article")
        assert reader.told.endswith("on Monday.")
        await reader.press("j")
        assert any(line.startswith("▌") for line in reader.lines("article"))
        await reader.press("k", "R")
        assert reader.lines("article") == before
