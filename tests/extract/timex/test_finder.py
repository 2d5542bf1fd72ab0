"""What `extract.timex.finder` promises beside what the tagger shows."""

from __future__ import annotations

from datetime import date

from extract.timex import tag

_DAY = date(2015, 7, 15)


def test_letters_that_grow_when_lowered_move_nothing() -> None:
    """A capital whose small letter takes two characters leaves later offsets where they are."""
    text = "İzmir and İstanbul met on MONDAY."
    found = [(one.start, one.end, one.edtf) for one in tag(text, _DAY)]

    assert found == [(text.index("MONDAY"), len(text) - 1, "2015-07-13")]
