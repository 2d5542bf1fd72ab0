"""The line under a title that says who published the article and when."""

from __future__ import annotations

from datetime import date

import pytest

from extract.page import clean
from extract.page.imprint import is_imprint, outlet_in

BODY = "France met Spain in Paris on 3 May. They agreed to hold talks again within a few weeks.\n"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Courier, 3 June 2015", "The Courier"),
        ("Morning Post | 3 June 2015", "Morning Post"),
        ("The Bank of the River – June 3, 2015", "The Bank of the River"),
        ("AFP, Wed 3 June 2015", "AFP"),
        ("Harbour Herald (3 June 2015)", "Harbour Herald"),
        ("Dana Doyle, 11 March 2025", None),
        ("Port Selwyn, 3 June 2015", None),
    ],
)
def test_a_name_and_a_date_are_an_imprint(line: str, outlet: str | None) -> None:
    """The outlet is taken where the name is plainly no writer's and no town's."""
    assert is_imprint(line)
    assert outlet_in(line) == outlet


@pytest.mark.parametrize(
    "line",
    [
        "The Courier",
        "3 June 2015",
        "The Courier, a daily of 3 June 2015",
        "The talks, 3 June 2015",
        "The Courier, 3 June 2015, page 4 of the paper that nobody reads",
        "A" * 200 + ", 3 June 2015",
    ],
)
def test_another_line_is_none(line: str) -> None:
    """Nor is one with more in it, or one without a name."""
    assert not is_imprint(line)
    assert outlet_in(line) is None


@pytest.mark.parametrize("title", ["Talks", "Ministers of France and Spain talk about the fishing"])
def test_an_imprint_gives_the_day_and_the_outlet(title: str) -> None:
    """However short the title above it is."""
    page = clean(f"{title}\n\nThe Courier, 3 June 2015\n\n{BODY}")
    assert (page.title, page.outlet, page.published) == (title, "The Courier", date(2015, 6, 3))
    assert page.text == BODY.strip()


def test_a_copyright_notice_goes_before_an_imprint() -> None:
    """It says whose the text is."""
    page = clean(f"Talks\n\nThe Courier, 3 June 2015\n\n{BODY}\n\n© 2015 The Northern Ledger\n")
    assert page.outlet == "The Northern Ledger"
