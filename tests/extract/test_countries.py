"""The country of an outlet."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.countries import country_of
from extract.errors import NoPublicationDateError
from extract.reading import read


@pytest.mark.parametrize(
    ("outlet", "url", "country"),
    [
        ("The New York Times", None, "US"),
        ("new york times", None, "US"),
        ("The Guardian", "https://www.theguardian.com/x", "GB"),
        ("El Pais", None, "ES"),
        ("The Harbour Mole", None, None),
        ("The Harbour Mole", "https://mole.example.co.uk/1/2.us", "GB"),
        (None, "mole.de", "DE"),
        (None, "HTTP://MOLE.FR:80/x", "FR"),
        (None, "https://mole.com/x.fr", None),
        (None, "https://mole.io", None),
        (None, "https://127.0.0.12/", None),
        (None, "localhost", None),
        (None, "", None),
        (None, None, None),
    ],
)
def test_the_name_decides_then_the_address(
    outlet: str | None, url: str | None, country: str | None
) -> None:
    """Without regard to case, accents and a leading article."""
    assert country_of(outlet, url) == country


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_an_outlet_or_not(outlet: str, url: str) -> None:
    """Two letters or nothing."""
    assert len(country_of(outlet, url) or "GB") == 2


@pytest.mark.parametrize(("outlet", "day"), [("CNN", "2025-03-04"), ("BBC News", "2025-04-03")])
def test_the_country_decides_which_number_is_the_month(outlet: str, day: str) -> None:
    """In an article that does not show it itself."""
    text = "Envoys met\n\nIran and France signed a first agreement in Geneva on 03/04/2025."
    found = read(text, published=dt.date(2025, 6, 1), outlet=outlet)
    assert [claim.date for claim in found.claims] == [day]


FIGURES = """Envoys met

By Dana Doyle, 03/04/2025

Iran and France signed a first agreement in Geneva on Monday.
"""


@pytest.mark.parametrize(
    ("outlet", "dayfirst", "more", "day"),
    [
        ("CNN", None, "", dt.date(2025, 3, 4)),
        ("BBC News", None, "", dt.date(2025, 4, 3)),
        ("CNN", True, "", dt.date(2025, 4, 3)),
        (None, False, "", dt.date(2025, 3, 4)),
        ("CNN", None, "They had met on 23/02/2025.", dt.date(2025, 4, 3)),
    ],
)
def test_a_page_s_own_date_in_figures(
    outlet: str | None, dayfirst: bool | None, more: str, day: dt.date
) -> None:
    """As told, as the text shows elsewhere, as the outlet's country writes."""
    found = read(FIGURES + more, outlet=outlet, dayfirst=dayfirst)
    assert (found.article.published, found.article.published_by) == (day, "byline")


def test_a_date_in_figures_that_may_be_two_days_is_none() -> None:
    """Nobody says which is the month."""
    with pytest.raises(NoPublicationDateError):
        read(FIGURES, outlet="The Harbour Mole")
