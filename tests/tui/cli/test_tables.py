"""Tables: columns that fit a terminal, whole lines for a pipe."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.cli.columns import COLUMNS
from tui.cli.records import Record
from tui.cli.screen import Screen
from tui.cli.tables import Column, table_lines
from tui.plain import cells

ID = Column(head="ID", says=lambda record: str(record["id"]), right=True)
KIND = Column(head="KIND", says=lambda record: record["kind"], drop=1)
WHO = Column(head="WHO", says=lambda record: record["who"], stretch=True, least=6, drop=2)
WHAT = Column(head="WHAT", says=lambda record: record["what"], stretch=True, least=8)
COLUMNS_HERE = (ID, KIND, WHO, WHAT)


def record(number: int, what: str, who: str = "Ann", kind: str = "AGREE") -> Record:
    """A made-up record."""
    return {"id": number, "kind": kind, "who": who, "what": what}


def lines(*records: Record, width: int | None = None, ascii_only: bool = False) -> list[str]:
    """The lines of a table on a screen of that width."""
    screen = Screen(width=width, ascii_only=ascii_only)
    return list(table_lines(records, COLUMNS_HERE, screen))


def test_a_pipe_gets_whole_words_in_straight_columns() -> None:
    """Nothing is cut, numbers stand to the right, no line ends in spaces."""
    assert lines(record(7, "They agree"), record(12, "They meet", "Bob Bee", "CONSULT")) == [
        "ID  KIND     WHO      WHAT",
        " 7  AGREE    Ann      They agree",
        "12  CONSULT  Bob Bee  They meet",
    ]


def test_words_are_cut_to_the_terminal() -> None:
    """Where there is little room, the columns of words give way, and it shows."""
    assert lines(record(7, "They agree to meet again in Vienna"), width=32) == [
        "ID  KIND   WHO  WHAT",
        " 7  AGREE  Ann  They agree to m…",
    ]


def test_two_columns_of_words_share_what_there_is() -> None:
    """Each gets its least, then an equal share of the rest, as much as it wants."""
    rows = lines(record(7, "They agree to meet again", "A man with a long name"), width=40)
    assert rows[1] == " 7  AGREE  A man with…   They agree to…"
    assert all(cells(row) <= 40 for row in rows)


def test_columns_go_when_there_is_no_room_for_their_least() -> None:
    """The one with the highest number first; those with none stay."""
    assert lines(record(7, "They agree again", "Somebody"), width=26)[0] == "ID  KIND   WHAT"
    assert lines(record(7, "They agree again", "Somebody"), width=14) == [
        "ID  WHAT",
        " 7  They agre…",
    ]


def test_even_what_stays_is_cut_in_the_end() -> None:
    """No line is ever wider than the terminal."""
    assert lines(record(7, "They agree again"), width=5) == ["ID…", " 7…"]


def test_a_locale_without_utf_8_gets_ascii() -> None:
    """Accents are dropped, and three dots stand where words were cut."""
    assert lines(record(7, "Łódź – “so” they say"), width=26, ascii_only=True)[1] == (
        " 7  AGREE  Ann  Lodz -..."
    )


def test_outside_text_is_harmless() -> None:
    """An escape sequence in a headline is shown and not obeyed."""
    assert lines(record(7, "a\x1b[2Jb\nc"))[1] == " 7  AGREE  Ann  a␛[2Jb c"


def test_the_first_rows_decide_the_widths() -> None:
    """A later, wider word pushes its own line only."""
    rows = [record(n, "x") for n in range(1, 201)] + [record(201, "x", kind="COOPERATE")]
    made = lines(*rows)
    assert made[1] == "  1  AGREE  Ann  x"
    assert made[201] == "201  COOPERATE  Ann  x"


def test_the_head_is_bold_where_the_terminal_has_it() -> None:
    """And only the head."""
    screen = Screen(width=80, styled=True)
    made = list(table_lines([record(7, "x")], COLUMNS_HERE, screen))
    assert made == ["\x1b[1mID  KIND   WHO  WHAT\x1b[0m", " 7  AGREE  Ann  x"]


@given(
    st.lists(st.tuples(st.text(max_size=30), st.text(max_size=12)), min_size=1, max_size=4),
    st.integers(1, 100),
)
@settings(max_examples=100)
def test_no_line_is_wider_than_the_terminal(rows: list[tuple[str, str]], width: int) -> None:
    """Whatever the words, whatever the width."""
    made = lines(*(record(7, what, who) for what, who in rows), width=width)
    assert len(made) == len(rows) + 1
    assert all(cells(line) <= width for line in made)


@pytest.mark.parametrize("name", ["events", "claims", "articles", "actors"])
def test_every_listing_fits_40_columns(name: str) -> None:
    """The narrowest terminal that Parley speaks to still gets every row's own words."""
    one = {
        "id": 12,
        "event": 3,
        "article": 2,
        "date": "2025-12-28",
        "kind": "COOPERATE",
        "status": "conditional",
        "sources": 2,
        "headline": "A headline of some length here",
        "speaker": "Somebody Long",
        "published": "2025-12-28",
        "outlet": "The Courier",
        "claims": 14,
        "differs": (),
        "talks": ["Some talks"],
        "title": "A title of some length here",
        "name": "A name of some length here",
        "side": None,
        "events": 9,
        "aliases": ["A", "B"],
    }
    made = list(table_lines([one], COLUMNS[name], Screen(width=40)))
    assert all(cells(line) <= 40 for line in made)
    assert ("A head" in made[1]) or ("A title" in made[1]) or ("A name" in made[1])


@pytest.mark.parametrize(("differs", "sources"), [((), "2"), (("date",), "2 ≠")])
def test_events_whose_sources_differ_are_marked(differs: tuple[str, ...], sources: str) -> None:
    """Beside their number."""
    column = next(column for column in COLUMNS["events"] if column.head == "SOURCES")
    assert column.says({"sources": 2, "differs": differs}) == sources
