"""How many acts of marked pages get the right days: `python -m benchmarks.act_dates FOLDER…`.

A page is NAME.txt: lines `published: YYYY-MM-DD` and `outlet: NAME`, a blank line, and the text
with its acts marked as `{words of the act|EDTF|expression, context or publication|status}`.
`alone` is what `extract.dating` makes of the marked acts, with Parley's own time expressions;
`read` is what a claim says that Parley reads on the very words. `--errors N` prints the first N
that are wrong, `--only NAME` reads the pages whose names begin so.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from extract.dating import ActSpan, Dater, Dating
from extract.reading import reread
from extract.sentences import split
from extract.speech import speeches
from extract.timex import tag
from extract.values import Cast
from store.model import Article, Status, bounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.model import Claim

_MARK = re.compile(r"\{([^|{}]*)\|([^|{}]*)\|(\w+)\|(\w+)\}")
_OLD = re.compile(r"\bhad\b")


@dataclass(frozen=True, slots=True)
class Act:
    """An act that a person marked: its words' offsets in the text, its date and what gave it."""

    start: int
    end: int
    edtf: str
    by: str
    status: Status


@dataclass(frozen=True, slots=True)
class Page:
    """A marked page without its marks."""

    name: str
    published: date
    outlet: str
    text: str
    acts: tuple[Act, ...]


def read_page(path: Path) -> Page:
    """Read one marked page."""
    head, _, marked = path.read_text("utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    text, acts, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        words, edtf, by, status = mark.groups()
        acts.append(Act(len(text), len(text) + len(words), edtf, by, Status(status)))
        text, at = text + words, mark.end()
    text = (text + marked[at:]).rstrip("\n")
    day = date.fromisoformat(fields["published"])
    return Page(path.stem, day, fields["outlet"], text, tuple(acts))


def dated_alone(page: Page) -> Callable[[Act], Dating]:
    """Return what dates an act of a page, given where it stands and its status."""
    sentences = split(page.text)
    said = speeches(page.text, sentences, Cast(mentions=()))
    dater = Dater(page.text, sentences, tag(page.text, page.published), page.published, said)

    def dated(act: Act) -> Dating:
        index = next(i for i, one in enumerate(sentences) if one.start <= act.start < one.end)
        words = page.text[act.start : act.end]
        return dater.date(
            ActSpan(
                sentence=index, cue_start=act.start, cue_end=act.end,
                clause_start=sentences[index].start, clause_end=sentences[index].end,
                status=act.status,
                background=bool(_OLD.match(words)) and act.status is Status.HAPPENED,
            )
        )  # fmt: skip

    return dated


def claims_of(page: Page) -> tuple[Claim, ...]:
    """Return the claims that Parley reads in a page."""
    article = Article(
        title=page.name, text=page.text, original=page.text, published=page.published,
        published_by="option", outlet=page.outlet, url=None, language="en", talks=(),
    )  # fmt: skip
    return reread(article).claims


def claim_of(claims: tuple[Claim, ...], act: Act) -> Claim | None:
    """Return the claim whose words share most with an act's."""

    def shared(one: Claim) -> int:
        return min(one.cue_end, act.end) - max(one.cue_start, act.start)

    best = max(claims, key=shared, default=None)
    return best if best is not None and shared(best) > 0 else None


def main() -> None:
    """Score the folders given on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    for path in sorted(one for folder in options.folders for one in folder.glob("*.txt")):
        if path.stem.startswith(options.only):
            _score(read_page(path), counts, options)
    for label in ("expression", "context", "publication", "all"):
        show = partial(_share, counts, label)
        print(f"{label:12} alone {show('alone', 'gold')}   read {show('read', 'found')}")


def _share(counts: Counter[tuple[str, str]], label: str, right: str, whole: str) -> str:
    part, total = counts[label, right], counts[label, whole]
    return f"{part}/{total} {part / max(total, 1):.3f}"


def _score(page: Page, counts: Counter[tuple[str, str]], options: argparse.Namespace) -> None:
    alone, claims = dated_alone(page), claims_of(page)
    for act in page.acts:
        dating, claim = alone(act), claim_of(claims, act)
        days = bounds(act.edtf)
        right = days == (dating.earliest, dating.latest)
        read = claim is not None and days == (claim.earliest, claim.latest)
        for label in (act.by, "all"):
            counts[label, "gold"] += 1
            counts[label, "alone"] += right
            counts[label, "found"] += claim is not None
            counts[label, "read"] += read
        if (not right or (claim is not None and not read)) and options.errors > 0:
            options.errors -= 1
            _show(page, act, dating, claim)


def _show(page: Page, act: Act, dating: Dating, claim: Claim | None) -> None:
    read = f"{claim.date} ({claim.dated_by}, {claim.status})" if claim else "not read"
    around = page.text[max(0, act.start - 90) : act.end + 70].replace("\n", " ")
    print(
        f"{page.name}: {act.edtf} ({act.by}, {act.status}) alone {dating.date} "
        f"({dating.dated_by}, {dating.wording}) read {read}\n"
        f"    [{page.text[act.start : act.end]}] {around}"
    )


if __name__ == "__main__":
    main()
