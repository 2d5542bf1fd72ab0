"""Short verbs and idioms of tabloids, sports pages, unions and courts, each with its kind."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from extract.actors import ActorBook
from extract.reading import read

_HERE = Path(__file__)
_BOOK = ActorBook.from_toml(
    tomllib.loads(_HERE.with_name("breadth.toml").read_text(encoding="utf-8"))["actors"]
)
_DATA = tomllib.loads(_HERE.with_name("registers.toml").read_text(encoding="utf-8"))
_LINES = [
    (line, group)
    for group, lines in _DATA["sentences"].items()
    for line in lines.split("\n")
    if line
]
_LEAD = "Talks between Acme and the Dockers Union about pay opened in Szohod on Monday. "


@pytest.mark.parametrize(("sentence", "kind"), _LINES, ids=[line for line, _ in _LINES])
def test_an_idiom_gives_just_the_act_that_it_names(sentence: str, kind: str) -> None:
    """A sentence of one idiom gives one claim, of the kind that the idiom means."""
    found = read(_LEAD + sentence, published=date(2031, 3, 13), book=_BOOK).claims
    assert [one.kind.value for one in found if one.sentence == sentence] == [kind]


def test_only_a_cool_reception_refuses() -> None:
    """Who gives a plan a frosty reception refuses it, and who gives it a warm one does not."""

    def kinds(words: str) -> set[str]:
        text = f"{_LEAD}Acme gave the plan {words} reception on Tuesday."
        return {
            one.kind.value for one in read(text, published=date(2031, 3, 13), book=_BOOK).claims
        }

    assert "REJECT" in kinds("a frosty")
    assert "REJECT" not in kinds("a warm")
