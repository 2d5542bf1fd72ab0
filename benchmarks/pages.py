"""How well web pages are cleaned: `python -m benchmarks.pages [FOLDER]`.

Each NAME.html of a folder stands beside NAME.txt, the article on it as a person would copy it.
Words are compared as a bag: precision says how much of what is kept is the article, recall how much
of the article is kept; first as trafilatura gives it, then after the rules for pasted pages.
Without a folder, the pages of the tests are measured.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from pathlib import Path

from extract.page import clean
from intake.decoding import decode
from intake.errors import IntakeError
from intake.formats.pages import page

OWN = Path(__file__).parents[1] / "tests" / "intake" / "formats" / "pages"
_WORD = re.compile(r"\w+")


class Score:
    """Words that were kept rightly, kept at all, and wanted."""

    def __init__(self) -> None:
        self.right = self.kept = self.wanted = 0

    def add(self, kept: str, wanted: str) -> None:
        """Compare two texts."""
        a, b = Counter(_WORD.findall(kept)), Counter(_WORD.findall(wanted))
        self.right += (a & b).total()
        self.kept += a.total()
        self.wanted += b.total()

    def words(self) -> str:
        """Return precision, recall and F1."""
        precision = self.right / (self.kept or 1)
        recall = self.right / (self.wanted or 1)
        return f"precision {precision:.3f} recall {recall:.3f} F1 {self.f1():.3f}"

    def f1(self) -> float:
        """Return the harmonic mean of both."""
        return 2 * self.right / ((self.kept + self.wanted) or 1)


def main() -> None:
    """Measure and print."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else OWN
    bare, ruled, seconds = Score(), Score(), 0.0
    paths = sorted(folder.glob("*.html"))
    for path in paths:
        wanted = path.with_suffix(".txt").read_text(encoding="utf-8")
        markup = decode(path.read_bytes(), path.name, markup=True).text
        begun = time.perf_counter()
        try:
            piece = page(markup, path.name).whole()
        except IntakeError as error:
            print(error)
            continue
        text = clean(piece.text, title=piece.title).text
        seconds += time.perf_counter() - begun
        one = Score()
        for score in (ruled, one):
            score.add(text, wanted)
        bare.add(piece.text, wanted)
        print(f"{path.name:24} {one.words()}")
    print(f"{'trafilatura alone':24} {bare.words()}")
    print(f"{'with the rules':24} {ruled.words()}")
    print(f"{len(paths)} pages, {1000 * seconds / (len(paths) or 1):.0f} ms each")


if __name__ == "__main__":
    main()
