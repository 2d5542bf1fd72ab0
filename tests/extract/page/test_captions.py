"""Captions and credits."""

import pytest

from extract.page.captions import is_caption, is_credit, is_posed

CREDIT = "Photograph: Ann Orr/Tidewater"


def test_a_caption_has_up_to_eighty_words_and_six_hundred_characters() -> None:
    """Anything longer is running text, whatever it ends in."""
    assert is_caption("word " * 76 + f"end. {CREDIT}")
    assert not is_caption("word " * 77 + f"end. {CREDIT}")
    assert is_caption("x" * 568 + f". {CREDIT}")
    assert len("x" * 569 + f". {CREDIT}") == 600
    assert is_caption("x" * 569 + f". {CREDIT}")
    assert not is_caption("x" * 570 + f". {CREDIT}")


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photo: Ann Orr", True),
        ("Photographs: one two three four five six seven", True),
        ("Photographs: one two three four five six seven eight", False),
        ("Trawlers wait. Photo: Ann Orr", False),
        ("Photon: Ann Orr", False),
    ],
)
def test_a_credit_alone_opens_with_its_label_and_is_short(line: str, *, credit: bool) -> None:
    """Eight words at most."""
    assert is_credit(line) is credit


@pytest.mark.parametrize(
    ("line", "posed"),
    [
        ("Ann Orr, left, and Bo Lind in Oslo.", True),
        ("Ann Orr (right) with Bo Lind.", True),
        ("Ann Orr, second from left, listens.", True),
        ("Ann Orr (C) and others.", True),
        ("Ann Orr is pictured in Oslo on Monday.", True),
        ("A trawler is seen in this undated photo from Bergen.", True),
        ("When Norway left, the talks went on.", False),
        ("Ann Orr turned left, and Bo Lind followed.", False),
        ("The centre, too, lost votes.", False),
        ("Ann Orr, left, " + "and on " * 19, False),
        ("Ann Orr, left, " + "x" * 600, False),
    ],
)
def test_a_caption_without_a_credit_says_who_stands_where(line: str, *, posed: bool) -> None:
    """Or that there is a picture at all; in up to forty words."""
    assert is_posed(line) is posed


@pytest.mark.parametrize(
    "line",
    [
        "COMPOSITE: Ann Orr",
        "Screengrab: Channel Nine",
        "Image source, Ann Orr",
        "Trawlers wait. Picture by Ann Orr",
        "Trawlers wait (Tidewater/Ann Orr)",
        "Trawlers wait [handout, 2015]",
        "Trawlers wait. Handout",
        "Trawlers wait. A stock map.",
        "Trawlers wait via Reuters",
        "Ann Orr for Getty Images",
        "EPA-EFE",
        "Xinhua",
        "Trawlers wait. Ann Orr/AP",
        "Trawlers wait © Ann Orr via Tidewater",
        "Trawlers wait | Alamy",
        "Trawlers wait, credit ...",
        "Trawlers wait. Ann Orr / Tidewater",
    ],
)
def test_a_credit_has_many_forms(line: str) -> None:
    """A label, a trade, brackets with a stroke, an agency at the end, a sign: in any case."""
    assert is_caption(line)


@pytest.mark.parametrize(
    "line", ["Trawlers wait for help.", "Talks went on at the agency", "They met (again)"]
)
def test_plain_words_are_no_credit(line: str) -> None:
    """Brackets or a last word that some credits end in say nothing by themselves."""
    assert not is_caption(line)
