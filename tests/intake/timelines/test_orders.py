"""In which order a timeline writes its dates in figures."""

from pathlib import Path

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_sources
from intake.formats.fields import TIMELINE, Record
from intake.outcomes import Kept
from intake.timelines.orders import doubtful, order_of, written
from store.adding.changing import remove
from store.opening import Store
from store.reading.claims import of_article

BOOK = ActorBook.builtin()
DOUBT = (
    "t.csv: nothing shows whether the day or the month stands first in 05/02/2025: the month was"
    " taken for it. If that is wrong, remove the article and add it with --dayfirst."
)


def dates(store: Store, folder: Path, rows: str, **said: bool) -> tuple[list[str], tuple[str, ...]]:
    """The dates of a timeline's rows, and the notices."""
    file = folder / "t.csv"
    file.write_text(f"date;end;event\n{rows}")
    (kept,) = add_sources(store, [str(file)], Said(**said), BOOK)  # type: ignore[arg-type]
    assert isinstance(kept, Kept)
    notices = tuple(one.replace(str(file), "t.csv") for one in kept.notices)
    return [one.claim.date for one in of_article(store, kept.article)], notices


def test_a_row_with_one_reading_settles_all_the_others(store: Store, tmp_path: Path) -> None:
    """Also those above it, and where it is the end of a span."""
    rows = "05/02/2025;;They met\n03-04-2025;13-04-2025;They met again\n"
    assert dates(store, tmp_path, rows) == (["2025-02-05", "2025-04-03/2025-04-13"], ())


def test_where_months_stand_first_they_are_read_so(store: Store, tmp_path: Path) -> None:
    """The other order, by the same rule."""
    rows = "05/02/2025;;They met\n02/28/2025;;They met again\n"
    assert dates(store, tmp_path, rows) == (["2025-05-02", "2025-02-28"], ())


def test_where_no_row_shows_it_a_notice_tells_what_was_taken(store: Store, tmp_path: Path) -> None:
    """Nothing is guessed in silence; what a person says settles it."""
    rows = "04/04/2025;;They met\n05/02/2025;;They met again\n"
    assert dates(store, tmp_path, rows) == (["2025-04-04", "2025-05-02"], (DOUBT,))
    remove(store, 1)
    assert dates(store, tmp_path, rows, dayfirst=True) == (["2025-04-04", "2025-02-05"], ())


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("05/02/2025", ["05/02/2025"]),
        ("5-2-25 14:30", ["5/2/25"]),
        ("5.2.2025", []),
        ("2025-02-05", []),
        ("5/2-2025", []),
        ("1/5/2/2025", []),
        ("5/2/202", []),
        ("x" * 100 + "5/2/2025", []),
        ("", []),
    ],
)
def test_only_dates_in_figures_count(said: str, found: list[str]) -> None:
    """With slashes or dashes, the year last."""
    assert written([Record({"date": said}, {}, TIMELINE)]) == found


def test_dates_that_read_alike_both_ways_are_in_no_doubt() -> None:
    """4 April is 4 April."""
    assert doubtful(["04/4/2025"]) is None
    assert doubtful(["04/4/2025", "1/2/2025", "2/3/2025"]) == "1/2/2025"
    assert order_of(["1/2/2025"]) is None
