"""Addresses without what only tells where their reader comes from."""

import pytest

from intake.feeding.links import plain_address


@pytest.mark.parametrize(
    ("link", "plain"),
    [
        ("https://a.example/1?utm_source=rss&utm_medium=feed", "https://a.example/1"),
        ("https://a.example/1?id=7&UTM_Campaign=x&b", "https://a.example/1?id=7&b"),
        ("https://a.example/1?at_medium=RSS&at_campaign=KARANGA", "https://a.example/1"),
        ("https://a.example/1?fbclid=x&gclid=y&msclkid=z", "https://a.example/1"),
        ("https://a.example/1?ref=rss&source=feedly", "https://a.example/1"),
        ("https://a.example/1?ref=home&source=7", "https://a.example/1?ref=home&source=7"),
        ("https://a.example/1?utm=5&author_id=3", "https://a.example/1?utm=5&author_id=3"),
        ("https://a.example/1?a=1&&b=2#c", "https://a.example/1?a=1&b=2"),
        ("HTTP://A.example", "http://a.example/"),
        ("mailto:a@b.example", None),
        ("", None),
    ],
)
def test_an_address_in_its_plain_form(link: str, plain: str | None) -> None:
    """What names the page stays, in its order; other kinds of address are none."""
    assert plain_address(link) == plain
