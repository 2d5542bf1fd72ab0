"""Plain text of mail as it was meant."""

from email import message_from_string

import pytest

from intake.formats.flowing import unflowed, without_signature


def part(kind: str) -> object:
    """A part of this type."""
    return message_from_string(f"Content-Type: {kind}\n\n")


def test_lines_that_end_in_a_blank_flow_on() -> None:
    """As RFC 3676 has it; the mark of a signature does not."""
    text = "One \ntwo\nthree.\n From here \nto there.\n-- \nMe \n"
    flowed = unflowed(part("text/plain; format=Flowed"), text)  # type: ignore[arg-type]
    assert flowed == "One two\nthree.\nFrom here to there.\n-- \nMe "


def test_blanks_may_belong_to_the_wrapping_alone() -> None:
    """In languages without blanks between words."""
    kind = "text/plain; format=flowed; delsp=yes"
    assert unflowed(part(kind), "ne \nver\n") == "never"  # type: ignore[arg-type]


def test_what_is_not_said_to_flow_stays() -> None:
    """A blank at the end of a line is a blank."""
    assert unflowed(part("text/plain"), "One \ntwo\n") == "One \ntwo\n"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Text.\n-- \nMe\nHere\n", "Text."),
        ("Text.\r\n-- \r\nMe\r\n", "Text.\r"),
        ("One.\n-- \nTwo.\n-- \nMe\n", "One.\n-- \nTwo."),
        ("Text -- and more\n", "Text -- and more\n"),
        ("Text.\n-- \n" + "Line.\n" * 21, "Text.\n-- \n" + "Line.\n" * 21),
    ],
)
def test_a_signature_goes(text: str, kept: str) -> None:
    """What stands below the last two dashes, where it is short."""
    assert without_signature(text) == kept
