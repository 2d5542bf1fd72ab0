"""Sentences of talks of many sorts, with what a careful reader signs of each."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from extract.actors import ActorBook
from extract.reading import read
from store.model import Claim, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATA = tomllib.loads(Path(__file__).with_name("breadth.toml").read_text(encoding="utf-8"))
_BOOK = ActorBook.from_toml(_DATA["actors"])
_WHOM = (Role.TARGET, Role.HOST)


def _cases() -> Sequence[object]:
    found: list[object] = []
    for group, lines in _DATA["sentences"].items():
        for line in lines.strip().splitlines():
            sentence, signed, *reason = (part.strip() for part in line.split("|"))
            marks = [pytest.mark.xfail(reason=reason[0], strict=True)] if reason else []
            found.append(pytest.param(sentence, signed, id=f"{group}: {sentence}", marks=marks))
    return found


def _line(claim: Claim) -> str:
    def of(*roles: Role) -> str:
        return ", ".join(one.name for one in claim.actors if one.role in roles)

    whom = f" > {of(*_WHOM)}" if of(*_WHOM) else ""
    by = f" by {of(Role.MEDIATOR)}" if of(Role.MEDIATOR) else ""
    return f"{claim.kind} {claim.status}: {of(Role.SOURCE)}{whom}{by}"


def signed(sentence: str) -> str:
    """Return the claims of a sentence in the words of the table."""
    reading = read(sentence, published=date(2031, 3, 12), book=_BOOK)
    return " + ".join(_line(claim) for claim in reading.claims) or "-"


@pytest.mark.parametrize(("sentence", "expected"), _cases())
def test_sentence_is_read_as_signed(sentence: str, expected: str) -> None:
    """A sentence gives just the acts that a careful reader signs, with who does what to whom."""
    assert signed(sentence) == expected
