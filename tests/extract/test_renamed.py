"""Rules know no examples: rename everybody, move every date, and the claims are the same."""

from __future__ import annotations

import os
import re
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from extract.actors import ActorBook
from extract.reading import read

if TYPE_CHECKING:
    from store.model import Claim

DAY = date(2031, 3, 16)  # a Sunday

PAGE = """{Brandt} meets {Kraus} by the lake

By Rae Marlow
Published {published:%d %B %Y}

President {Hanna} {Brandt} said she had a “long and useful” phone call with {Ruritanian} leader \
{Viktor} {Sabo} just before she began a face-to-face meeting with {Borduria}’s president.

{Emil} {Kraus} and {Brandt} are meeting {today:%A} at the old mill in Lindenau.

“We have most of a treaty,” {Brandt} said as the talks began. “The rest is work.”

{Kraus} met with {Syldavian} Prime Minister {Noor} {Haddad} in Altberg on {before:%A} and spoke \
by phone with {Jonas} {Wik}. {Brandt} said that she plans to speak with {Sabo} later {today:%A}.

{Sabo} has refused {Brandt}’s calls for a truce. {Sabo} and {Brandt} agreed to speak again by \
phone, {Ruritanian} aide {Pavel} {Orlik} said in a post on Telegram. Their call lasted for about \
two hours, he said.

On {today:%A}, {Ruritanian} Foreign Minister {Mirko} {Benda} called {Borduria} “the main obstacle \
to peace,” and rejected the offer.

{Ruritania} spent the weekend bombarding {Borduria}. {Ruritania} imposed tariffs on {Bordurian} \
goods on {dated:%d %B %Y} and may raise them on {due:%d %B %Y}. {Borduria} denied breaking the \
treaty.
"""

BOOK = """
[[actor]]
name = "{Hanna} {Brandt}"
kind = "person"
aliases = ["{Brandt}"]

[[actor]]
name = "{Emil} {Kraus}"
kind = "person"
aliases = ["{Kraus}"]
roles = [{{ title = "president", of = "{Borduria}", from = 2020-01-01 }}]

[[actor]]
name = "{Viktor} {Sabo}"
kind = "person"
aliases = ["{Sabo}"]

[[actor]]
name = "{Ruritania}"
kind = "state"
demonyms = ["{Ruritanian}", "{Ruritanian}s"]

[[actor]]
name = "{Borduria}"
kind = "state"
demonyms = ["{Bordurian}", "{Bordurian}s"]

[[actor]]
name = "{Syldavia}"
kind = "state"
demonyms = ["{Syldavian}"]
"""

NAMES = {
    one: one
    for one in """Hanna Brandt Viktor Sabo Emil Kraus Noor Haddad Jonas Wik Pavel Orlik Mirko Benda
    Ruritania Ruritanian Borduria Bordurian Syldavia Syldavian""".split()  # noqa: SIM905
}
OTHERS = dict(
    zip(
        NAMES,
        """Olga Tessin Bruno Falk Henrik Vale Lucia Moreau Karl Stein Igor Blum Anton Reyes
        Zubrovia Zubrovian Carpathia Carpathian Elbonia Elbonian""".split(),  # noqa: SIM905
        strict=True,
    )
)


def page(names: dict[str, str], day: date) -> str:
    """Write the article with these names as of this day."""
    return PAGE.format(
        **names,
        published=day,
        today=day,
        before=day - timedelta(days=2),
        dated=day - timedelta(days=20),
        due=day + timedelta(days=20),
    )


def told(claim: Claim, text: str, back: dict[str, str], days: int) -> tuple[object, ...]:
    """Say what a claim says, with names and dates turned back."""

    def name(words: str | None) -> str | None:
        if words is None:
            return None
        return re.sub(r"\w+", lambda one: back.get(one.group(), one.group()), words)

    def moved(edtf: str) -> str:
        return re.sub(
            r"\d{4}-\d\d-\d\d",
            lambda one: (date.fromisoformat(one.group()) - timedelta(days=days)).isoformat(),
            edtf,
        )

    return (
        claim.kind,
        claim.mode,
        claim.status,
        moved(claim.date),
        name(claim.speaker),
        name(text[claim.cue_start : claim.cue_end]),
        tuple((name(one.name), one.role) for one in claim.actors),
    )


def claims(names: dict[str, str], days: int, *, with_book: bool = True) -> list[tuple[object, ...]]:
    """Read the article with other names on another day, and turn its claims back."""
    book = ActorBook.from_toml(BOOK.format(**names)) if with_book else ActorBook.empty()
    reading = read(page(names, DAY + timedelta(days=days)), book=book)
    back = {new: old for old, new in names.items()}
    return [told(one, reading.article.text, back, days) for one in reading.claims]


def test_the_article_has_claims_of_many_sorts() -> None:
    """So that the tests below compare something."""
    kinds = {str(one[0]) for one in claims(NAMES, 0)}
    assert kinds >= {"CONSULT", "AGREE", "REJECT", "ACCUSE", "ASSAULT", "SANCTION", "STATE"}
    assert len(claims(NAMES, 0)) >= 15


def test_renaming_everybody_renames_the_claims() -> None:
    """With a book of the new names the claims are the same to the letter."""
    assert claims(OTHERS, 0) == claims(NAMES, 0)


def test_renaming_without_a_book_renames_the_claims() -> None:
    """Nobody is known, and nothing else changes."""
    assert claims(OTHERS, 0, with_book=False) == claims(NAMES, 0, with_book=False)


@pytest.mark.parametrize("days", [7, 98, 364])
def test_moving_every_date_moves_the_claims(days: int) -> None:
    """Whole weeks on, weekdays stay, and every date moves with the publication."""
    assert claims(NAMES, days) == claims(NAMES, 0)


@pytest.mark.parametrize("days", [3, 100])
def test_moving_to_another_weekday_moves_the_claims(days: int) -> None:
    """Weekdays move along; only "the weekend" stays where calendars have it."""

    def but_weekends(found: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
        return [one for one in found if str(one[0]) != "ASSAULT"]

    assert but_weekends(claims(NAMES, days)) == but_weekends(claims(NAMES, 0))


def test_acts_of_those_named_in_full_need_no_book() -> None:
    """The same acts by the same people, found by the form of their names."""
    known = {one[:4] for one in claims(NAMES, 0)}
    unknown = {one[:4] for one in claims(NAMES, 0, with_book=False)}
    assert known - unknown == set()


# --- the page that the project grew from, where it is at hand -------------------------------------

_SHARED = Path(os.environ.get("PARLEY_SHARED", Path(__file__).parents[3] / "shared"))
if not _SHARED.exists():
    _SHARED = Path(__file__).parents[3].parent / "shared"
_SEED = _SHARED / "data" / "seed" / "mar-a-lago.txt"
_SEED_NAMES = [
    ("Volodymyr Zelenskiy", "Bohumil Tarkovan"),
    ("Zelenskiy", "Tarkovan"),
    ("Donald Trump", "Gerald Whitlock"),
    ("Trump", "Whitlock"),
    ("Vladimir Putin", "Arkady Sorokin"),
    ("Putin", "Sorokin"),
    ("Mark Carney", "Neil Ashworth"),
    ("Mark Rutte", "Pieter Vandaal"),
    ("Yuri Ushakov", "Oleg Brezhko"),
    ("Ushakov", "Brezhko"),
    ("Sergei Lavrov", "Anton Melnik"),
    ("Ukrainians", "Zubrowkans"),
    ("Ukraine", "Zubrowka"),
    ("Russian", "Borgovian"),
    ("Russia", "Borgovia"),
    ("Kyiv", "Lutz"),
    ("Canadian", "Laurentian"),
    ("Sunday", "Wednesday"),
]
_SEED_BOOK = """
[[actor]]
name = "Zubrowka"
kind = "state"
capitals = ["Lutz"]
demonyms = ["Zubrowkan", "Zubrowkans"]
side = "Zubrowka"

[[actor]]
name = "Borgovia"
kind = "state"
demonyms = ["Borgovian", "Borgovians"]

[[actor]]
name = "Gerald Whitlock"
kind = "person"
aliases = ["Whitlock"]
roles = [{ title = "president", of = "United States", from = 2025-01-20 }]

[[actor]]
name = "Bohumil Tarkovan"
kind = "person"
aliases = ["Tarkovan"]
roles = [{ title = "president", of = "Zubrowka", from = 2019-05-20 }]
"""


def _expected(days: int) -> list[tuple[str, str, str, set[str]]]:
    """Return what must come out of the seed: kind, status, last day, who takes part."""
    day = (date(2025, 12, 28) + timedelta(days=days)).isoformat()
    return [
        ("CONSULT", "happened", day, {"Donald Trump", "Vladimir Putin"}),
        ("CONSULT", "ongoing", day, {"Volodymyr Zelenskiy", "Donald Trump"}),
        ("CONSULT", "happened", day, {"Volodymyr Zelenskiy", "Mark Carney"}),
        ("CONSULT", "planned", day, {"Donald Trump", "Vladimir Putin", "European leaders"}),
        ("AGREE", "happened", day, {"Vladimir Putin", "Donald Trump"}),
        ("REJECT", "happened", day, {"Vladimir Putin", "Donald Trump"}),
        ("ACCUSE", "happened", day, {"Sergei Lavrov", "European leaders"}),
    ]


@pytest.mark.skipif(not _SEED.exists(), reason="the development data is not at hand")
@pytest.mark.parametrize("renamed", [False, True])
def test_the_seed_page_under_other_names(*, renamed: bool) -> None:
    """Three days later, with everybody renamed, the same acts by the same people."""
    text, days, back = _SEED.read_text(encoding="utf-8"), 0, {"Zelenskyy": "Zelenskiy"}
    book = ActorBook.builtin()
    if renamed:
        days = 3
        for old, new in _SEED_NAMES:
            text = text.replace(old, new)
        back = {new: old for old, new in _SEED_NAMES}
        book = book.merged(ActorBook.from_toml(_SEED_BOOK))
    reading = read(text, published=date(2025, 12, 28) + timedelta(days=days), book=book)

    def name(words: str) -> str:
        for new, old in back.items():
            words = words.replace(new, old)
        return words

    found = [
        (str(one.kind), str(one.status), str(one.latest), {name(each.name) for each in one.actors})
        for one in reading.claims
    ]
    for expected in _expected(days):
        assert expected in found
    assert any(one[0] == "ASSAULT" and "Russia" in one[3] for one in found)
    assert any(one.speaker and name(one.speaker) == "Yuri Ushakov" for one in reading.claims)
