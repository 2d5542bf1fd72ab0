"""Tables: a row for each article, or a timeline."""

import datetime as dt

import pytest

from intake.errors import NotTextError
from intake.outcomes import Refused
from tests.intake.formats.reading import reasons, whole

ROWS = """title,published_at,body,source
One,2025-03-11,"Merkel met Macron.

They spoke.",The Post
Two,,,The Post
"""


def test_a_row_may_be_an_article() -> None:
    """By the same names as a record; one without a text is refused by its line."""
    one, refused = whole(ROWS, "a.csv")
    assert not isinstance(one, Refused)
    assert one.name == "a.csv:2"
    assert one.text == "Merkel met Macron.\n\nThey spoke."
    assert (one.title, one.outlet, one.published) == ("One", "The Post", dt.date(2025, 3, 11))
    assert isinstance(refused, Refused)
    assert refused.why == (
        "a.csv:5 has no field that holds a text; --map text=NAME says which (it has title, source)."
    )


@pytest.mark.parametrize("text", ["just one line\n", "alone\nx\n", '"never closed\n'])
def test_a_table_without_a_header_is_refused(text: str) -> None:
    """Its first line must name the columns."""
    with pytest.raises(NotTextError, match=r"^a\.csv has no header: "):
        whole(text, "a.csv")


def test_a_row_of_more_or_fewer_cells_is_read_as_far_as_it_goes() -> None:
    """As hands and spreadsheets leave them."""
    found = whole(
        "date,event,who\n2025-03-11,They met\n2025-03-12,They left,A,x,y\n\n,,\n", "a.csv"
    )
    assert len(found) == 1
    assert reasons("date,event,who\n2025-03-11\n2025-03-12,They met\n", "a.csv") == [
        "a.csv:2: no words say what was done."
    ]


def test_a_cell_without_end_is_refused_with_its_line() -> None:
    """Nothing below it can be told apart."""
    text = 'date,event\n2025-03-11,They met\n2025-03-12,"' + "x\n" * 70_000
    with pytest.raises(NotTextError, match=r"^a\.csv, line 3: field larger than field limit"):
        whole(text, "a.csv")
