"""Mailboxes: each message is an article, read as a stream."""

import pytest

from intake.formats import given
from intake.formats.mailboxes import messages
from intake.outcomes import Refused
from tests.intake.formats.reading import whole

ONE = """From: The Post <a@b.example>
Subject: {n}
Date: Tue, 11 Mar 2025 08:00:00 +0000

Text {n}.
"""


def box(*bodies: str) -> str:
    """A mailbox of some messages."""
    return "".join(f"From a@b Tue Mar 11 08:00:00 2025\n{body}\n" for body in bodies)


def test_each_message_is_an_article() -> None:
    """Named by its number in the box."""
    found = whole(box(ONE.format(n=1), ONE.format(n=2)), "box")
    assert [one.name for one in found if not isinstance(one, Refused)] == ["box #1", "box #2"]
    assert [one.title for one in found if not isinstance(one, Refused)] == ["1", "2"]


def test_a_line_that_begins_with_from_is_text() -> None:
    """Written as ">From " it is given back; below a line that is not blank it is none."""
    body = ONE.format(n=1) + ">From here on.\n>>From there.\nand\nFrom then.\n"
    (found,) = whole(box(body), "box")
    assert not isinstance(found, Refused)
    assert found.text == "Text 1.\nFrom here on.\n>From there.\nand\nFrom then.\n\n"


def test_a_message_without_text_is_refused_by_its_number() -> None:
    """And the next is read."""
    found = whole(box("Subject: x\nFrom: a@b\n\n", ONE.format(n=2)), "box.mbox")
    assert isinstance(found[0], Refused)
    assert found[0].why == "box.mbox #1 is a mail without a text."
    assert not isinstance(found[1], Refused)


def test_a_message_too_large_is_refused_and_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of the box is read."""
    monkeypatch.setattr(given, "LARGEST", 1_000_000)
    big = ONE.format(n=1) + ("x" * 999 + "\n") * 1_001
    found = whole(box(big, ONE.format(n=2)), "box")
    assert isinstance(found[0], Refused)
    assert found[0].why == "box #1 is larger than 1 MB."
    assert not isinstance(found[1], Refused)


def test_what_stands_above_the_first_message_is_no_message() -> None:
    """A box begins at its first postmark."""
    assert list(messages([b"rubbish\n", b"\n", b"From a\n", b"x\n"])) == [b"x\n"]
    assert list(messages([])) == []
