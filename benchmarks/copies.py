"""How well copies are told from other stories: `python -m benchmarks.copies FOLDER…`.

Reads the texts of some folders (.txt, and TimeML without its tags), which are taken to be different
stories, and counts the pairs that would be grouped all the same. Then each text is edited as other
outlets edit wire copy, and it is counted how many of these are known as copies, and how many are
found through the index. Last, N made-up articles go into a store, a tenth of them copies.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import statistics
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from store.adding.adding import add, add_many
from store.copies.sketching import are_copies, band_keys, shingles, sketch
from store.model import Article, Reading
from store.opening import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAGS = re.compile(r"<[^>]*>")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LEAST = 60  # shingles of a text that is edited


@dataclass(frozen=True)
class Edit:
    """How an outlet edits wire copy: what part it keeps, what it touches, what it writes itself."""

    keep: float = 1.0  # of the sentences, from the beginning
    touched: float = 0.0  # of these, in a word or two
    own: int = 0  # sentences of 25 words

    def of(self, text: str, words: list[str], chance: random.Random) -> str:
        """Return a text as edited; `words` are what is written in."""
        sentences = _SENTENCE.split(text.strip())
        kept = [one.split() for one in sentences[: max(1, int(len(sentences) * self.keep))]]
        for one in kept:
            if chance.random() < self.touched:
                for _ in range(chance.choice((1, 2))):
                    one[chance.randrange(len(one))] = chance.choice(words)
        for _ in range(self.own):
            kept.insert(chance.randrange(len(kept) + 1), chance.choices(words, k=25))
        return " ".join(" ".join(one) for one in kept)


EDITS = {
    "another lead": Edit(own=1),
    "two own sentences": Edit(own=2),
    "30% of the sentences touched": Edit(touched=0.3),
    "60% of the sentences touched": Edit(touched=0.6),
    "cut to 70%": Edit(keep=0.7),
    "cut to 50%": Edit(keep=0.5),
    "cut to 35%": Edit(keep=0.35),
    "cut to half, 20% touched": Edit(keep=0.5, touched=0.2),
    "cut to 70%, 30% touched, own lead": Edit(keep=0.7, touched=0.3, own=1),
}


def texts(folders: list[Path]) -> list[str]:
    """The texts in some folders and below."""
    files = [file for folder in folders for file in sorted(folder.rglob("*"))]
    read = [(f.suffix, f.read_text("utf-8")) for f in files if f.suffix in (".txt", ".tml")]
    return [_TAGS.sub(" ", text) if suffix == ".tml" else text for suffix, text in read]


def strangers(found: list[frozenset[int]]) -> None:
    """Count the pairs of different stories that are grouped, and how alike the likest are."""
    pairs = list(itertools.combinations(found, 2))
    wrong = sum(are_copies(a, b, same_outlet=False) for a, b in pairs)
    likest = max((len(a & b) / (len(a | b) or 1) for a, b in pairs), default=0.0)
    print(f"{len(pairs)} pairs of stories: {wrong} grouped; the likest share {likest:.2f}")


def copies(found: list[str]) -> None:
    """Count the edited copies that are known, and those that the index brings up."""
    chance = random.Random(5)
    words = [word for text in found[:50] for word in text.split()]
    whole = [(text, shingles(text)) for text in found]
    whole = [(text, shared) for text, shared in whole if len(shared) >= _LEAST]
    for name, edit in EDITS.items():
        known = met = 0
        for text, shared in whole:
            other = shingles(edit.of(text, words, chance))
            if are_copies(shared, other, same_outlet=False):
                known += 1
                keys = set(band_keys(sketch(shared), 0))
                met += not keys.isdisjoint(band_keys(sketch(other), 0))
        share = met / known if known else 0.0
        print(f"{name:<36}{known / len(whole):7.1%} known, {share:6.1%} of these found")


def readings(number: int, seed: int) -> Iterator[Reading]:
    """Articles of three hundred made-up words, thirty a day, a tenth of them near copies."""
    chance = random.Random(seed)
    lexicon = [f"word{n}" for n in range(30_000)]
    last: list[list[str]] = []
    for n in range(number):
        if last and chance.random() < 0.1:
            body = list(chance.choice(last))
            for _ in range(10):
                body[chance.randrange(len(body))] = chance.choice(lexicon)
        else:
            body = chance.choices(lexicon, k=300)
            last = [*last[-39:], body]
        article = Article(
            title=str(n),
            text=" ".join(body),
            original=f"{seed} {n}",
            published=date(2000, 1, 1) + timedelta(days=n // 30),
            published_by="option",
            outlet=f"Outlet {n % 50}",
        )
        yield Reading(article=article, claims=(), actors=())


def speed(number: int) -> None:
    """Time the adding of articles to a store of many."""
    with (
        tempfile.TemporaryDirectory() as folder,
        open_store(Path(folder, "s.db"), create=True) as store,
    ):
        began = time.perf_counter()
        made = sum(1 for _ in add_many(store, readings(number, 1)))
        taken = time.perf_counter() - began
        (copied,) = store.row("SELECT count(duplicate_of) FROM article") or (0,)
        last = date(2000, 1, 1) + timedelta(days=number // 30)
        times = []
        for one in readings(100, 2):
            late = replace(one, article=replace(one.article, published=last))
            began = time.perf_counter()
            add(store, late)
            times.append(time.perf_counter() - began)
        each, one_more = 1000 * taken / made, 1000 * statistics.median(times)
        print(f"{made} articles, {each:.2f} ms each, {copied} copies; one more {one_more:.1f} ms")


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--articles", type=int, default=5_000)
    options = parser.parse_args()
    found = texts(options.folders)
    strangers([shingles(text) for text in found])
    if found:
        copies(found)
    speed(options.articles)


if __name__ == "__main__":
    main()
