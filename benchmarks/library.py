"""Makes a folder of short news articles: `python -m benchmarks.library N FOLDER`.

Each article is a plain text file with a headline, an outlet, a date and some sentences about talks,
put together from lists; the same N makes the same files. They are for runs in which it matters that
there are many articles, not what they say.
"""

from __future__ import annotations

import argparse
import random
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_DAY = date(2012, 1, 2)
OUTLETS = ("Harbour Courier", "The Northern Ledger", "Delta Dispatch", "Morning Ferry", "The Quay")
STATES = (
    *("France", "Brazil", "Japan", "Kenya", "Norway", "Chile", "Canada", "Peru", "Ghana"),
    *("Poland", "Vietnam", "Turkey", "Egypt", "Mexico", "Finland", "Nepal", "Spain", "Greece"),
)
PEOPLE = (
    *("Anna Brandt", "Bruno Castro", "Clara Osei", "Dmitri Novak", "Elif Tanaka", "Farid Keller"),
    *("Greta Moreau", "Hugo Vasquez", "Ines Lindholm", "Jonas Nasser", "Karim Weber"),
)
MATTERS = (
    *("fishing rights", "a rail link", "grain duties", "a border crossing", "visa rules"),
    *("port fees", "a gas pipeline", "water from the dam", "steel quotas", "prisoners"),
)
ACTS = (
    "{a} and {b} held talks on {matter} in Geneva on {weekday}.",
    "{a} rejected an offer by {b} on {matter} on {weekday}.",
    "{a} agreed to meet {b} again next week.",
    "{person} said {a} would not accept a deal on {matter} before {month}.",
    "{person}, the foreign minister of {a}, accused {b} of delaying the talks on {matter}.",
    "{a} called on {b} to return to the table.",
    "The two sides signed an agreement on {matter} on {weekday}.",
    "{b} threatened to impose sanctions on {a} over {matter}.",
    "{a} lifted its ban on {matter} on {day}.",
    '"We are closer than we were," {person} told reporters on {weekday}.',
    "{b} plans to send a delegation to {a} by the end of {month}.",
    "Talks between {a} and {b} broke down over {matter} last week.",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("March", "June", "September", "December")


def articles(number: int, *, sentences: int = 8) -> Iterator[tuple[str, str]]:
    """Yield the file name and the text of `number` articles, the same ones each time."""
    for n in range(number):
        yield f"article-{n:05}.txt", _article(n, sentences)


def _article(n: int, sentences: int) -> str:
    dice = random.Random(n)
    a, b = dice.sample(STATES, 2)
    published = FIRST_DAY + timedelta(days=n)
    words = {
        "a": a,
        "b": b,
        "person": dice.choice(PEOPLE),
        "matter": dice.choice(MATTERS),
        "weekday": dice.choice(WEEKDAYS),
        "month": dice.choice(MONTHS),
        "day": f"{dice.randint(1, 28)} {dice.choice(MONTHS)}",
    }
    told = [dice.choice(ACTS).format_map(words) for _ in range(sentences)]
    head = f"{a} and {b} talk about {words['matter']}, round {n + 1}"
    outlet = OUTLETS[n % len(OUTLETS)]
    paragraphs = [" ".join(told[at : at + 2]) for at in range(0, len(told), 2)]
    return "\n\n".join([head, f"{outlet}, {published:%d %B %Y}", *paragraphs]) + "\n"


def write(folder: Path, number: int, *, sentences: int = 8) -> list[Path]:
    """Write `number` articles into a folder, made where it is missing; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, text in articles(number, sentences=sentences):
        paths.append(folder / name)
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def main() -> None:
    """Write as many articles as the command line says."""
    parser = argparse.ArgumentParser(description="Make a folder of short news articles.")
    parser.add_argument("number", type=int, metavar="N")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    asked = parser.parse_args()
    print(f"{len(write(asked.folder, asked.number))} articles in {asked.folder}")


if __name__ == "__main__":
    main()
