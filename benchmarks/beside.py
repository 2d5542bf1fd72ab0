"""How quick lnav and newsboat are with as many items: `python -m benchmarks.beside [N...]`.

A log for lnav, a feed for newsboat, of N lines or items each, made up on the spot; each program is
run by the meter as `benchmarks.reader` runs the reader. What is not installed is left out.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.reader import find_meter, measure, report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZES = (1_000, 100_000)
_WORDS = ("grain", "prisoners", "sluices", "customs", "inspectors", "debt", "fisheries", "steel")
_START = datetime(2006, 1, 2, 8)  # a log says no zone
LNAV = (
    "top:g*1@quiet=200 line:j*60@quiet=20 page:<pgdn>*20@quiet=20 end:G*1@quiet=200"
    " search:/grain<enter>*1@quiet=200"
)
NEWSBOAT = (
    "open:<enter>*1@wait=60000@quiet=500 line:j*60@quiet=20 page:<pgdn>*20@quiet=20"
    " end:<end>*1@quiet=200"
)


class Program(NamedTuple):
    """Another program: what makes its file and command, its steps, what shows that it is ready."""

    name: str
    prepare: Callable[[Path, int], list[str]]
    steps: str
    ready: str


def items(count: int) -> Iterator[tuple[datetime, str]]:
    """Yield so many made-up events."""
    for number in range(count):
        word = _WORDS[number * 7 % len(_WORDS)]
        yield _START + timedelta(hours=number), f"round {number}: the parties meet over {word}"


def lnav(folder: Path, count: int) -> list[str]:
    """Write a log; return the command that opens it."""
    log = folder / "talks.log"
    with log.open("w", encoding="utf-8") as out:
        out.writelines(f"{when:%Y-%m-%dT%H:%M:%S} INFO {what}\n" for when, what in items(count))
    return ["lnav", "-N", "-I", str(folder), str(log)]


def newsboat(folder: Path, count: int) -> list[str]:
    """Write a feed; return the command that opens it."""
    feed, urls = folder / "feed.xml", folder / "urls"
    with feed.open("w", encoding="utf-8") as out:
        out.write('<?xml version="1.0"?><rss version="2.0"><channel><title>talks</title>')
        out.writelines(
            f"<item><title>{what}</title><guid>{what}</guid>"
            f"<pubDate>{when:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>\n"
            for when, what in items(count)
        )
        out.write("</channel></rss>")
    urls.write_text(feed.as_uri() + "\n")
    return ["newsboat", "-u", str(urls), "-c", str(folder / "cache.db"), "-C", str(_config(folder))]


def _config(folder: Path) -> Path:
    path = folder / "config"
    path.write_text("auto-reload no\nrefresh-on-startup yes\nbind-key j down\nbind-key k up\n")
    return path


PROGRAMS = (
    Program("lnav", lnav, LNAV, "round"),
    Program("newsboat", newsboat, NEWSBOAT, "talks"),
)


def main() -> None:
    """Print a table for each program and size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="*", default=SIZES)
    options = parser.parse_args()
    meter = find_meter()
    if meter is None:
        sys.exit("The meter is not here: set PARLEY_SHARED to the folder that holds tools/.")
    for program in PROGRAMS:
        if shutil.which(program.name) is None:
            print(f"{program.name} is not installed here: not measured.")
            continue
        for count in options.count:
            with tempfile.TemporaryDirectory() as name:
                command = program.prepare(Path(name), count)
                found = measure(meter, command, program.steps, ready=program.ready)
                report(Path(f"{program.name}, {count:,} items"), found)


if __name__ == "__main__":
    main()
