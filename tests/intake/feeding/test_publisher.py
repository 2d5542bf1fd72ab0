"""Who publishes a feed."""

import pytest

from intake.feeding.publisher import outlet_of


@pytest.mark.parametrize(
    ("title", "address", "outlet"),
    [
        ("The Mole", "https://x.example/", "The Mole"),
        ("World news | The Harrow Wire", "https://harrowwire.example/rss", "The Harrow Wire"),
        ("Harrow Wire - World", "https://feeds.harrow.example/", "Harrow Wire"),
        ("Harrow > World > Talks", "https://www.harrow.example/", "Harrow"),
        ("HTN: Latest News", "https://www.htn.example/", "HTN"),
        ("World » Hill Times News", "https://htn.example/", "Hill Times News"),
        ("Politics – Élan", "https://elan.example/", "Élan"),
        ("News | World", "https://www.world-news.example/", "News | World"),
        ("Talks | Truce", "https://mole.example/", "Talks | Truce"),
        ("Talks | Truce", None, "Talks | Truce"),
        ("A | B", "http://[x", "A | B"),
        ("Post-war news", "https://post.example/", "Post-war news"),
        (None, "https://mole.example/", None),
    ],
)
def test_the_part_of_the_title_that_the_site_is_named_after(
    title: str | None, address: str | None, outlet: str | None
) -> None:
    """By its words or its first letters; else the whole title."""
    assert outlet_of(title, None, address) == outlet
