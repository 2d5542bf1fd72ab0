"""Rows that stand alone: names for what only points, and whose word it is."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.headline import LIMIT
from extract.reading import read

DAY = date(2031, 3, 12)  # a Wednesday


def rows(text: str) -> list[str]:
    """Return the headlines of all claims of a page."""
    return [one.headline for one in read(text, published=DAY, book=ActorBook.builtin()).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile met in Lima on Monday. The two sides signed a treaty.",
         "Peru and Chile signed a treaty"),
        ("The mayor, Olof Brandt, rejected the offer.", "Olof Brandt rejected the offer"),
        ("Oslo’s chief negotiator, Olof Brandt, rejected the offer.",
         "Olof Brandt rejected the offer"),
        ("Emmanuel Macron flew to Oslo. He rejected the offer.",
         "Emmanuel Macron rejected the offer"),
        ("Peru’s president met Emmanuel Macron. Donald Trump told him to sign the treaty.",
         "Donald Trump told Emmanuel Macron to sign the treaty"),
        ("China met Peru. The United States rejected the offer.",
         "The United States rejected the offer"),
        ("The United States met Peru. It rejected the offer.", None),
        ("Joe Biden, who leads the United States, rejected the offer.",
         "Joe Biden rejected the offer"),
    ],
)  # fmt: skip
def test_whom_words_point_to_is_named(text: str, expected: str | None) -> None:
    """Pronouns, offices and "the two sides" give way to names; where it is not plain, they stay."""
    found = rows(text)[-1]
    assert found == expected if expected is not None else found.endswith("rejected the offer")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The law needs a vote,” Emmanuel Macron said.",
         "Emmanuel Macron: “The law needs a vote”"),
        ("Emmanuel Macron said any deal must go to a vote.",
         "Emmanuel Macron: any deal must go to a vote"),
        ("Emmanuel Macron said he would meet Donald Trump.",
         "Emmanuel Macron would meet Donald Trump"),
        ("Emmanuel Macron said Donald Trump had met Xi Jinping.",
         "Donald Trump had met Xi Jinping"),
        ("“We rejected the offer,” Emmanuel Macron said.",
         "Emmanuel Macron: “We rejected the offer”"),
    ],
)  # fmt: skip
def test_a_row_says_whose_word_it_is_where_it_names_nobody(text: str, expected: str) -> None:
    """The speaker stands before what he demands or declares, unless the row names who acts."""
    assert rows(text) == [expected]


def test_a_long_row_leaves_room_for_the_speaker() -> None:
    """It is cut where a phrase ends, mark and all within the limit."""
    (found,) = rows(
        "“The law on the rights of those who fish in the northern waters needs a vote in both of "
        "the houses before the winter,” Emmanuel Macron said."
    )
    assert found.startswith("Emmanuel Macron: “The law")
    assert found.endswith("”")
    assert len(found) <= LIMIT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile quarrel over an attack that Peru says never took place.",
         "An attack never took place"),
        ("Peru spoke of a meeting in Lima that took place in May.",
         "A meeting in Lima took place in May"),
        ("Peru, whose minister met Emmanuel Macron, left.", "Peru’s minister met Emmanuel Macron"),
    ],
)  # fmt: skip
def test_a_relative_clause_is_a_row_of_its_own(text: str, expected: str) -> None:
    """With its "never", with what its noun is of, and with a name for "whose"."""
    assert expected in [
        one.split(": ", 1)[-1].replace("an attack", "An attack") for one in rows(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What the banks want, Emmanuel Macron said, is money.",
         "Emmanuel Macron: what the banks want is money"),
        ("Peru broke off talks with Chile on Monday without agreeing a price for gas and copper.",
         "Peru broke off talks with Chile on Monday without agreeing a price for gas and copper"),
        ("If the bill fails, prices will rise, Emmanuel Macron said.",
         "Emmanuel Macron: prices will rise if the bill fails"),
        ("Emmanuel Macron denied that Peru and Chile had met.",
         "Emmanuel Macron denied that Peru and Chile had met"),
        ("‘We will not be bullied,’ Emmanuel Macron said. ‘And they want us to pay.’",
         "Emmanuel Macron: “They want us to pay”"),
        ("Emmanuel Macron met Xi Jinping. ‘She should go,’ Donald Trump said.",
         "Donald Trump: “She should go”"),
    ],
)  # fmt: skip
def test_parted_and_quoted_words_are_rows_that_read_as_told(text: str, expected: str) -> None:
    """Words that “he said” parts are joined; between marks nothing is changed, and marks pair."""
    assert rows(text)[-1] == expected


def test_what_is_left_undone_may_stand_before_the_verb() -> None:
    """It is no object of the verb behind it, and its row is more than a name."""
    text = "Without signing the treaty with Chile, Peru’s trade ministry ended the talks."
    assert rows(text) == [text.removesuffix("."), "Peru’s trade ministry ended the talks"]
