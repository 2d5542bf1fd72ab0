"""What a mail answers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.formats.quoting import without_quotations

OWN = "Yes. Mali signed the accord on Saturday in Algiers, the ministry says."


@pytest.mark.parametrize(
    "opening",
    [
        "On 19/01/2025 Ann Lee wrote:",
        "On Monday, 19 January, Ann Lee of the\nold institute wrote: ",
        "Ann Lee wrote:",
        "Ann Lee <ann@x.example> wrote:\n\n",
        "",
    ],
)
def test_what_is_answered_goes_with_its_opening_line(opening: str) -> None:
    """On one line or on two, with blanks below or without."""
    asked = f"{opening}\n> Has anyone seen it?\n>> No.\n> I have not.\n\n{OWN}"
    assert without_quotations(asked).strip() == OWN


def test_answers_between_the_lines_stay() -> None:
    """In their order."""
    text = f"Ann wrote:\n> One?\n{OWN}\n> Two?\nNo, not at all.\n"
    assert without_quotations(text) == f"{OWN}\nNo, not at all.\n"


def test_lines_above_that_open_nothing_stay() -> None:
    """A sentence on what somebody wrote is no opening, nor is a line above one."""
    text = f"{OWN}\nHe wrote: no more of it.\n> Why?\nOn Sunday they met.\nBo wrote:\n> Who?"
    assert without_quotations(text) == f"{OWN}\nHe wrote: no more of it."


def test_what_a_mail_passes_on_loses_its_marks_alone() -> None:
    """Where three quarters of the words are quoted."""
    assert without_quotations("Look:\n> > One two.\n>Three.") == "Look:\nOne two.\nThree."
    assert without_quotations("Look here:\n> One two.\n> Three.") == "Look here:"


def test_a_text_without_quotations_stays_as_it_is() -> None:
    """Letter by letter."""
    text = "a > b\r\n  > c\n\nAnn wrote:\n"
    assert without_quotations(text) == text


@settings(max_examples=60)
@given(st.text(alphabet="> aOnwrote:\n", max_size=200))
def test_no_text_gains_words(text: str) -> None:
    """Whatever stands in it."""
    assert len(without_quotations(text)) <= len(text)
