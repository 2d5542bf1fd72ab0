"""What `parley add` prints: a line or a record for each article, and a sum at the end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from intake.outcomes import Kept, Refused
from intake.sources import STANDARD_INPUT
from tui.cli import exits
from tui.cli.output import json_line
from tui.cli.progress import Bar
from tui.cli.stopping import Stopping
from tui.cli.telling import put, say, tell, tell_where
from tui.counting import counted
from tui.dates import date_words
from tui.differing import difference_lines

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from intake.reached import Reached
    from tui.cli.records import Record

_REFUSED = "refused"


def told(became: Iterable[Kept | Refused], options: argparse.Namespace, reached: Reached) -> int:
    """Print what became of each article as it is done, and the sum; return the exit code.

    Ctrl-C ends it after the article in hand.
    """
    sums: Counter[str] = Counter()
    records: list[str] = []
    stopped = ended = False
    gently = STANDARD_INPUT not in options.sources  # who is typing has nothing in hand
    with Bar("articles") as bar, Stopping(gently=gently) as stopping:
        try:
            for one in became:
                sums[_outcome(one)] += 1
                _tell_one(one, options.format, records)
                bar.reached(reached.taken, reached.size, sums.total())
                ended = isinstance(one, Refused) and one.ends
                if stopping.asked:
                    stopped = True
                    break
        except KeyboardInterrupt:
            stopped = True
    for sentence in reached.passed:
        tell(sentence)
    _tell_sum(sums, options, records)
    if ended or (stopped and gently):
        where = f"in source {reached.source + 1} of {reached.sources}"
        tell(f"stopped {where}; the same command goes on from here.")
    if stopped:
        return exits.INTERRUPTED
    return exits.REFUSED if sums[_REFUSED] else exits.DONE


def _outcome(one: Kept | Refused) -> str:
    return _REFUSED if isinstance(one, Refused) else one.outcome.value


def _tell_one(one: Kept | Refused, form: str, records: list[str]) -> None:
    if isinstance(one, Refused):
        tell(one.why)
        if one.error:
            tell_where(one.error)
    else:
        for notice in one.notices:
            tell(notice)
    if form == "json":
        records.append(json_line(_record(one)))
    elif form == "jsonl":
        put(json_line(_record(one)))
    elif isinstance(one, Kept):
        say(_words(one))
        for line in difference_lines(one.changes) if one.changes else ():
            say(f"  {line}")


def _tell_sum(sums: Counter[str], options: argparse.Namespace, records: list[str]) -> None:
    """Print the sum: in a sentence of its own where there were several, as a record if asked."""
    if options.format == "table":
        if sums.total() > 1 or options.summary:
            tell(f"{_sum_words(sums)}.")
        return
    record = json_line({"summary": {name: sums[name] for name in (*_OUTCOMES, _REFUSED)}})
    if options.format == "json":
        records += [record] if options.summary else []
        put("[" + ",\n ".join(records) + "]")
    elif options.summary:
        put(record)


_SUMS = {
    "added": "added",
    "revision": "added as later versions",
    "duplicate": "added as copies",
    "already": "there already",
    _REFUSED: "refused",
}


def _sum_words(sums: Counter[str]) -> str:
    """Return the sum in words: "212 added, 3 there already, 2 refused"."""
    said = [f"{sums[name]} {words}" for name, words in _SUMS.items() if sums[name]]
    return ", ".join(said) or "nothing added"


def _record(one: Kept | Refused) -> Record:
    """What became of a source, for a program: `article` and the rest are null if it was refused."""
    if isinstance(one, Refused):
        kept = dict.fromkeys(("article", "title", "outlet", "published", "claims"))
        return {"source": one.source, "outcome": "refused", **kept, "why": one.why}
    article = one.reading.article
    return {
        "source": one.source,
        "outcome": one.outcome.value,
        "article": one.article,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published.isoformat(),
        "claims": len(one.reading.claims),
        "why": None,
    }


_OUTCOMES = {
    "added": "added article {article}",
    "already": "already there, article {article}",
    "revision": "added article {article}, a later version of the same page",
    "duplicate": "added article {article}, a copy of another article",
}


def _words(one: Kept) -> str:
    article, claims = one.reading.article, len(one.reading.claims)
    outcome = _OUTCOMES[one.outcome.value].format(article=one.article)
    day = date_words(article.published.isoformat())
    return f"{one.source}: {outcome}: “{article.title}”, {day}, {counted(claims, 'claim')}"
