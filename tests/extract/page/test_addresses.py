"""The day that an address gives."""

import datetime as dt

import pytest

from extract.page.addresses import day_in_address


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://a.example/2025/03/11/quota", dt.date(2025, 3, 11)),
        ("https://a.example/world/2025/mar/11/quota", dt.date(2025, 3, 11)),
        ("https://a.example/2025/March/1/quota", dt.date(2025, 3, 1)),
        ("https://a.example/quota-2025-03-11.html", dt.date(2025, 3, 11)),
        ("https://a.example/20250311/quota", dt.date(2025, 3, 11)),
        ("https://a.example/quota_20250311", dt.date(2025, 3, 11)),
        ("https://a.example/2025/03/11/quota-of-2025-03-11", dt.date(2025, 3, 11)),
    ],
)
def test_an_address_may_give_the_day(address: str, day: dt.date) -> None:
    """In figures or with the name of the month."""
    assert day_in_address(address) == day


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "https://a.example/2025/03/quota",
        "https://a.example/quota-2025",
        "https://a.example/2025/02/30/quota",
        "https://a.example/1202503110",
        "https://a.example/20251311/quota",
        "https://a.example/quota?day=2025-03-11",
        "https://a.example/quota#2025-03-11",
        "https://a.example/2025/03/11/quota-of-2025-03-14",
        "https://a.example/2025/03-11",
    ],
)
def test_an_address_without_one_day_gives_none(address: str | None) -> None:
    """A month alone, a day on no calendar, two days, or one behind the path."""
    assert day_in_address(address) is None
