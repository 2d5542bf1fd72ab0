"""Who wrote an article: names in by-lines, and lines that tell of the writers."""

import pytest

from extract.page.bylines import (
    is_bio,
    is_byline,
    is_contribution,
    is_name,
    is_plain_contribution,
    is_signature,
    opens_with_writer,
    people_in,
)


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("By Ilse Marrow and Piet Okonjo", ["Ilse Marrow", "Piet Okonjo"]),
        ("By Ilse Marrow, Piet Okonjo & Bo de Wit", ["Ilse Marrow", "Piet Okonjo", "Bo de Wit"]),
        ("Analysis by Rufus Adeyemi-Holt", ["Rufus Adeyemi-Holt"]),
        ("By Ann Orr in Oslo", ["Ann Orr"]),
        ("By Ann Orr, diplomatic correspondent", ["Ann Orr"]),
        ("BY ANN ORR", ["ANN ORR"]),
        ("By J. D. O’Hara | 12 May 2018", ["J. D. O’Hara"]),
        ("By Harbour Wire correspondents", []),
        ("Fisheries correspondent", []),
        ("By Orr", []),
    ],
)
def test_full_names_are_taken_out_of_a_by_line(byline: str, people: list[str]) -> None:
    """Places, offices, days and outlets are left out."""
    assert is_byline(byline)
    assert people_in(byline) == people


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Orr.",
        "By the end of the day",
        "By",
        "Talks: what the staff",
        "By " + "Ann Orr and " * 12 + "Bo",
        "By Ann " + "O" * 200,
        "Ministers meet union staff",
    ],
)
def test_other_lines_are_no_by_lines(line: str) -> None:
    """A stop, a small word that no name has, or too many of them."""
    assert not is_byline(line)


def test_a_by_line_has_up_to_24_words_and_200_characters_and_one_of_staff_eight_words() -> None:
    """Longer ones are something else."""
    assert is_byline("By " + "Ann " * 22 + "Orr")
    assert not is_byline("By " + "Ann " * 23 + "Orr")
    assert is_byline("By Ann " + "O" * 193)
    assert not is_byline("By Ann " + "O" * 194)
    assert is_byline("Ann " * 7 + "staff")
    assert not is_byline("Ann " * 8 + "staff")


def test_bios_have_up_to_60_words_and_contributions_up_to_50() -> None:
    """Longer ones are running text."""
    assert is_bio("so " * 56 + "is an editor.")
    assert is_bio("so " * 57 + "is an editor.")
    assert not is_bio("so " * 58 + "is an editor.")
    for found in (is_contribution, is_plain_contribution):
        assert found("so " * 46 + "contributed to this report.")
        assert not found("so " * 47 + "contributed to this report.")


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("Ann Orr in Oslo", True),
        ("Ann Orr in Oslo and Bo Lind in New York", True),
        ("Ann Orr in Oslo and agencies", True),
        ("Ann Orr in oslo", False),
        ("Orr in Oslo", False),
        ("Ann Orr", False),
    ],
)
def test_a_signature_is_a_name_with_its_place(line: str, *, signed: bool) -> None:
    """As some dailies print it below the title."""
    assert is_signature(line) is signed


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ann Orr", True),
        ("Ann de la Orr", True),
        ("Orr", False),
        ("Ann Orr speaks", False),
        ("Ann Orr.", False),
        ("ann orr", False),
        ("Ann Orr, Oslo", False),
        ("Ann Bo Cid Dee Eli", False),
    ],
)
def test_a_name_is_two_to_four_words_with_capitals(line: str, *, name: bool) -> None:
    """Small words of names aside; there is nothing else in the line."""
    assert is_name(line) is name


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("Ann Orr fell in love with the sea in Leith.", True),
        ("ANN ORR sails.", True),
        ("Orr covers trade.", True),
        ("Lind has lived in Oslo since May 1979.", True),
        ("Orr signed the accord on Monday.", False),
        ("Linden covers trade.", False),
        ("The envoy, Ann Orr, left.", False),
    ],
)
def test_a_line_that_opens_with_a_writer_tells_of_her(line: str, *, opens: bool) -> None:
    """By the full name whatever follows, by the surname with a verb that bios have."""
    assert opens_with_writer(line, ["Ann Orr", "Bo Lind"]) is opens


@pytest.mark.parametrize(
    ("line", "bio"),
    [
        ("Kay Dunn is our fisheries editor.", True),
        ("She is a senior fellow at the Sund Institute.", True),
        ("Kay Dunn covers trade from Vienna.", True),
        ("Kay Dunn writes about how wars end.", True),
        ("Follow her on X.", True),
        ("Kay Dunn said “she is an editor.”", False),
        ("The union is an old one.", False),
        ("Kay Dunn is our editor. " + "She sails. " * 30, False),
    ],
)
def test_a_bio_names_a_trade_or_a_beat(line: str, *, bio: bool) -> None:
    """In up to sixty words and without a quotation."""
    assert is_bio(line) is bio


@pytest.mark.parametrize(
    ("line", "anywhere", "below"),
    [
        ("Mia Moe contributed to this report.", True, True),
        ("Mia Moe contributed reporting from Oslo.", True, True),
        ("Mia Moe contributed.", False, True),
        ("Kay Dunn edited the story.", False, True),
        ("Additional reporting by Mia Moe", True, True),
        ("Additional reporting by Mia Moe.", False, True),
        ("— With assistance from Mia Moe.", False, True),
        ("(Reporting by Ann Orr; editing by Kay Dunn)", True, True),
        ("tips@ledger.example", True, False),
        ("She wrote to tips@ledger.example on Monday.", False, False),
        ("Orr and Lind in Oslo contributed. Kay Dunn edited the story.", False, True),
        ("Nobody knew how much they had contributed.", False, False),
        ("Norway contributed to the fund in May.", False, False),
        ("Mia Moe contributed to this report. " + "She sails. " * 30, False, False),
    ],
)
def test_who_helped_is_told_in_words_that_news_has_not(
    line: str, *, anywhere: bool, below: bool
) -> None:
    """Some such lines are plain wherever they stand, others only below the article."""
    assert is_plain_contribution(line) is anywhere
    assert is_contribution(line) is below
