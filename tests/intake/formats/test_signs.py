"""Signs on a web page beside its article."""

import datetime as dt

import pytest

from intake.formats.signs import asks_for_cookies, is_of_change, outlet_in_title

DAY = dt.date(2025, 3, 14)


@pytest.mark.parametrize(
    ("titled", "outlet"),
    [
        ("Talks &ndash; The Post", "The Post"),
        ("Talks | The Post", "The Post"),
        ("talks\n -  The  Post ", "The Post"),
        ("Talks - the post", None),
        ("Talks-The Post", None),
        ("Talks", None),
        ("Talks | World | The Post", None),
        ("More talks | The Post", None),
        ("Talks - One Two Three Four Five Six Seven", None),
        ("Talks - One Two Three Four Five Six", "One Two Three Four Five Six"),
    ],
)
def test_an_outlet_stands_behind_the_title(titled: str, outlet: str | None) -> None:
    """Parted by a sign with blanks, in few words, with a capital."""
    assert outlet_in_title(f"<head><TITLE lang=en>{titled}</TITLE>", "Talks") == outlet


def test_without_a_title_there_is_no_outlet() -> None:
    """Neither on the page nor known."""
    assert outlet_in_title("<p>Talks - The Post", "Talks") is None
    assert outlet_in_title("<title>Talks - The Post</title>", None) is None


@pytest.mark.parametrize(
    ("markup", "changed"),
    [
        ('<meta property="article:modified_time" content="2025-03-14T08:00:00Z">', True),
        ('<meta content="2025-03-14" property="og:updated_time">', True),
        ('{"dateModified": "2025-03-14"}', True),
        ('{"dateModified": "2025-03-15"}', False),
        ('{"dateModified": "2025-03-14", "datePublished": "2025-03-14"}', False),
        ('{"dateModified": "2025-03-14"}<time>yesterday</time>', False),
        ("<p>2025-03-14</p>", False),
        (f'{{"dateModified": "{"x" * 200}2025-03-14"}}', False),
    ],
)
def test_a_day_may_be_only_that_of_a_change(markup: str, changed: bool) -> None:
    """Where it stands beside such a name, and none says when the page was published."""
    assert is_of_change(markup, DAY) is changed


def test_a_question_about_cookies_speaks_to_the_reader() -> None:
    """Twice at least, and in two thirds of the words."""
    ask = "We use cookies."
    assert asks_for_cookies([ask, ask])
    assert asks_for_cookies([ask, ask, "One two three."])
    assert not asks_for_cookies([ask, ask, "One two three four."])
    assert not asks_for_cookies([ask])
    assert not asks_for_cookies(["They use cookies.", "They ban cookies."])
    assert not asks_for_cookies([])
